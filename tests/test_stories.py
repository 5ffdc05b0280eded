"""What rules are handed: what one document says, claims of one thing, and what belongs to one matter."""

from decimal import Decimal
from typing import Any

import pytest

from claimcheck.claims import Claim, Link, Location, Source
from claimcheck.comparison import Agreement
from claimcheck.kinds.casualties import Killed, Wounded
from claimcheck.kinds.remaining import Remaining
from claimcheck.matching.sorting import series_of
from claimcheck.pairs import Pair
from claimcheck.stories import Account, Listing, Series, Story
from claimcheck.vocabulary import Attackers, Relation

RECORD = Source("Daily Record", "2021-08-26")


def toll(name: str, number: int | str = 12, *links: Link, **known: Any) -> Killed:
    usual: dict[str, Any] = {"of": "people", "event": "Leeds fire", "source": RECORD, "id": name, "links": links}
    return Killed(number, **usual | known)


def link(relation: Relation, name: str) -> Link:
    return Link(relation, name)


# Accounts.

WHOLE, OTHER_WHOLE = toll("whole", 13, link(Relation.INCLUDES, "named")), toll("other whole", 5)
MARINES, SAILORS = (toll(name, 6, link(Relation.PART_OF, "whole")) for name in ("marines", "sailors"))
CHILDREN = toll("children", 2, link(Relation.PART_OF, "other whole"), link(Relation.SIBLING, "marines"))
NAMED = toll("named", 1)
STRAY = toll("stray", 3, link(Relation.PART_OF, "elsewhere"))
ACCOUNT = Account(claims=(MARINES, STRAY, OTHER_WHOLE, WHOLE, CHILDREN, SAILORS, NAMED))


def test_links_of_one_sort_in_the_order_of_the_text_without_those_that_lead_elsewhere() -> None:
    assert ACCOUNT.linked(Relation.PART_OF) == ((MARINES, WHOLE), (CHILDREN, OTHER_WHOLE), (SAILORS, WHOLE))
    assert ACCOUNT.linked(Relation.SIBLING) == ((CHILDREN, MARINES),)
    assert ACCOUNT.linked(Relation.BASE) == ()


def test_wholes_with_their_parts() -> None:
    assert ACCOUNT.parts == ((WHOLE, MARINES), (OTHER_WHOLE, CHILDREN), (WHOLE, SAILORS), (WHOLE, NAMED))
    assert ACCOUNT.shared_out == ((OTHER_WHOLE, (CHILDREN,)), (WHOLE, (MARINES, SAILORS)))
    assert Account(claims=(WHOLE,)).shared_out == ()


def test_a_listing_names_all_unless_it_is_open() -> None:
    assert Listing("both", ("Ann Lee", "Jim Orr")).closed


# Series.


def test_a_series_is_monotone_where_all_its_claims_are() -> None:
    assert Series((toll("a"), toll("b"))).monotone
    assert not Series((Remaining(5, of="people"),)).monotone
    assert not Series((toll("a"), Remaining(5, of="people"))).monotone, "one place in copies of one passage"


def test_a_series_is_of_copies_where_it_is_said_to_be() -> None:
    assert not Series((toll("a"),)).copied


@pytest.mark.parametrize(
    ("other", "alike"),
    [
        ({"number": "twelve"}, True),
        ({"number": "13"}, False),
        ({"number": "at least 12"}, False),
        ({"number": "12", "as_of": "2021-08-27"}, False),
    ],
)
def test_figures_that_are_told_again(other: dict[str, Any], alike: bool) -> None:
    first, second, third = toll("a"), toll("b", **other), toll("c", 99)
    assert Series((first, second, third)).repeated == (((first, second),) if alike else ())


def test_two_claims_alike_are_all_that_is_told_again() -> None:
    both = (toll("a"), toll("b"))
    assert Series(both).repeated == (both,)
    assert Series(both[:1]).repeated == ()


def test_the_kind_of_a_series_is_that_of_its_first_claim() -> None:
    assert Series((toll("a"),)).kind == "casualties.killed"
    assert Series((toll("a"), Wounded(3, of="people"))).kind == "casualties.killed", (
        "one place in copies of one passage"
    )


def test_every_figure_that_is_told_again_is_told_with_all_its_claims() -> None:
    twelve, thirteen = [toll(name) for name in "ace"], [toll(name, 13) for name in "bd"]
    series = Series((twelve[0], thirteen[0], twelve[1], thirteen[1], twelve[2]))
    assert series.repeated == (tuple(twelve), tuple(thirteen))


# Stories.


def settled(first: Claim, second: Claim) -> Agreement:
    """How two claims lie to each other once what the words explain is settled, in a series that comes after others."""
    story = Story((Series((toll("alone"),)), series_of([first, second])))
    (pair,) = story.settled(Decimal("0.05")).series[1].pairs
    assert story.settled(Decimal("0.05")).claims == story.claims
    return pair.verdict.agreement


def test_what_the_words_explain_is_settled() -> None:
    text = {"location": Location("a")}
    body = toll("b", "12,345", **text)
    assert settled(toll("a", "12,000", role="headline", **text), body) is Agreement.NARROWER
    assert settled(toll("a", "12,000", role="caption", **text), body) is Agreement.NARROWER
    assert (
        settled(toll("a", "12,000", **text, quote="a"), toll("b", "12,345", role="lede", **text)) is Agreement.ROUNDING
    )
    attackers = [toll(n, number, attackers=a) for n, number, a in (("a", 13, Attackers.OUT), ("b", 14, Attackers.IN))]
    assert settled(attackers[0], attackers[1]) is Agreement.EQUAL


def test_a_story_with_nothing_to_explain_stays_the_same() -> None:
    plain = Story((series_of([toll("a"), toll("b", 15)]), Series((Wounded(3, of="people"),))))
    assert plain.settled(Decimal("0.05")) is plain
    assert [claim.id for claim in plain.claims] == ["a", "b", ""]
    headed = Story((Series((toll("a", role="headline"),)),))
    assert headed.settled(Decimal("0.05")) == headed
    assert isinstance(plain.series[0].pairs[0], Pair)
