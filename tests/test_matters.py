"""Which texts are of one matter, by the names and happenings that sum them up."""

from collections.abc import Sequence
from typing import Any

import pytest

from claimcheck.claims import Claim, Location, Source
from claimcheck.documents import read_document
from claimcheck.events import read_event
from claimcheck.extraction import extract
from claimcheck.kinds.casualties import Killed
from claimcheck.matching.matters import MANY, Matters, text_of
from claimcheck.matching.topics import countries_in, leading_names


def of(text: str, **known: Any) -> Claim:
    """A claim of a text, by its one-letter name."""
    usual: dict[str, Any] = {"of": "people", "id": text, "location": Location(text)}
    return Killed(3, **usual | known)


def named(groups: Sequence[Sequence[Claim]]) -> set[str]:
    return {"".join(sorted(claim.id for claim in group)) for group in groups}


ASHBY: dict[str, Any] = {"event": "Ashby bomb", "place": "Ashby"}
QUOTED: dict[str, Any] = {"quote": "A bomb shook Ashby, said Ann Lee on Monday.", "role": "lede"}


@pytest.mark.parametrize(
    ("first", "second", "one", "apart"),
    [
        (ASHBY, ASHBY, True, False),
        (ASHBY, {"event": "Ashby fire", "place": "Ashby"}, False, False),
        (ASHBY, {"event": "York bomb", "place": "York"}, False, False),
        (ASHBY, {"event": "York fire", "place": "York"}, False, True),
        (ASHBY, {}, False, False),
        ({}, {}, False, False),
        (QUOTED, QUOTED, True, False),
        (QUOTED, ASHBY, False, False),
        (QUOTED, QUOTED | {"role": "body"}, True, False),
        (QUOTED | {"role": "body"}, QUOTED | {"role": "body"}, True, False),
        ({"place": "France"}, {"place": "France"}, False, False),
        (
            QUOTED | {"quote": "The police, said President Lee."},
            QUOTED | {"quote": "Again, said President Lee."},
            False,
            False,
        ),
    ],
)
def test_two_texts(first: dict[str, Any], second: dict[str, Any], one: bool, apart: bool) -> None:
    claims = [of("a", **first), of("b", **second)]
    told = Matters(tuple(claims))
    assert named([*told.parted(claims)]) == ({"ab"} if one else {"a", "b"})
    assert named([*told.told_apart(claims)]) == ({"a", "b"} if apart else {"ab"})


def test_a_text_that_tells_of_nothing_is_with_the_only_others_or_alone() -> None:
    one, other, silent = of("a", **ASHBY), of("b", event="York fire", place="York"), of("c")
    assert named([*Matters((one, silent)).told_apart([one, silent])]) == {"ac"}
    assert named([*Matters((one, other, silent)).told_apart([one, other, silent])]) == {"a", "b", "c"}


def test_one_text_is_of_one_matter() -> None:
    claims = [of("a"), of("a", event="York fire")]
    assert named([*Matters().parted(claims)]) == {"aa"}
    assert named([*Matters().told_apart(claims)]) == {"aa"}


def test_texts_are_joined_one_with_the_next() -> None:
    claims = [
        of("a", **ASHBY),
        of("b", event="York bomb", place="York Ashby"),
        of("c", event="York bomb", place="York"),
    ]
    assert named([*Matters(tuple(claims)).parted(claims)]) == {"abc"}


@pytest.mark.parametrize(
    ("first", "second", "one"),
    [
        ("The mine of Corve Coal shut, said Ann Lee.", "Corve Coal shut 3 mines.", True),  # a name known from elsewhere
        ("Coal was dear, said Ann Lee.", "Coal of Corve, said Ben Lee.", False),
        ("It was shut, said the Red Cross.", "Help came from the Red Cross.", False),  # in the news of all days
    ],
)
def test_names(first: str, second: str, one: bool) -> None:
    claims = [of("a", quote=first, role="lede"), of("b", quote=second, role="lede")]
    assert named([*Matters(tuple(claims)).parted(claims)]) == ({"ab"} if one else {"a", "b"})


def test_what_sums_a_text_up_tells_its_matter_though_no_figure_stands_there() -> None:
    claims = [of("a"), of("b"), of("c")]
    openings = {
        "a": ("A bomb shook Ashby near Leeds.",),
        "b": ("Smoke rose over Ashby", "They fled to Leeds."),
        "c": ("A storm broke the pier of York",),
    }
    told = Matters(tuple(claims), {text_of(claim): openings[str(claim.id)] for claim in claims})
    assert told.of_one_matter(claims[0], claims[1])
    assert not told.of_one_matter(claims[0], claims[2])


@pytest.mark.parametrize(
    ("first", "second", "shown"),
    [
        ("$240 million", "2.5 percent", True),
        ("$240 million", "241 trees", True),
        ("$240 million", "24 trees", True),
        ("$240 million", "20 trees", False),
        ("$200 million", "2.5 percent", False),
        ("at least $240 million", "2.5 percent", False),
        ("about $240 million", "2.5 percent", False),
        ("$240.55 million", "24,123 trees", True),
        ("31 March 2021", "24 years", False),
    ],
)
def test_figures_that_hardly_another_text_has_count_as_names(first: str, second: str, shown: bool) -> None:
    texts = (f"The council spoke of {first} and of {second}.", f"It was {second}, and {first}.")
    one, other = (extract(read_document(text, id=text)).claims for text in texts)
    assert Matters((*one, *other)).of_one_matter(one[0], other[0]) is shown


@pytest.mark.parametrize(("texts", "day", "shown"), [(2, "23", True), (2, "24", False), (MANY, "23", False)])
def test_of_few_texts_a_day_of_both_counts_as_a_name(texts: int, day: str, shown: bool) -> None:
    first, second = "On 23 August 2021 it rained in Ashby.", f"It rained in Ashby on {day} August 2021."
    one, other = (extract(read_document(text, id=text)).claims for text in (first, second))
    assert among([*one, *other], texts).of_one_matter(one[0], other[0]) is shown


@pytest.mark.parametrize(
    ("first", "second", "shown"),
    [
        (
            "A blast shook Ashby on 23 August 2021.",
            "A blast shook Corve on 23 August 2021.",
            False,
        ),  # on one day, in two towns
        ("A blast shook Ashby on 23 August 2021.", "A fire broke out in Ashby on 23 August 2021.", True),
        ("On 23 August 2021 they paid $240 million.", "It was $240 million on 23 August 2021.", True),
        ("On 23 August 2021 they paid $240 million.", "It was $240 million on 24 August 2021.", False),
        ("On 23 August 2021 they paid $200 million.", "It was $200 million on 23 August 2021.", False),
    ],
)
def test_a_day_of_both_and_a_sort_of_happening_are_not_enough(first: str, second: str, shown: bool) -> None:
    one, other = (extract(read_document(text, id=text)).claims for text in (first, second))
    assert Matters((*one, *other)).of_one_matter(one[0], other[0]) is shown


@pytest.mark.parametrize(
    ("speaker", "named"), [("Corve", True), ("Police", False), ("Turnout", False), ("Officials", False)]
)
def test_who_says_something_at_the_head_of_a_sentence_is_a_name(speaker: str, named: bool) -> None:
    one = of("a", quote=f"{speaker} said so.")
    assert bool(leading_names(one.quote)) is named


def test_what_sums_a_text_up() -> None:
    claim = of("a", **ASHBY)
    told = Matters((claim,))
    bomb = read_event("Ashby bomb")
    assert told.sums_up(claim, bomb.town)
    assert told.sums_up(claim, bomb.town | {str(bomb.sort)})
    assert not told.sums_up(claim, bomb.town | {"fire"})


@pytest.mark.parametrize("headline", [(), ("It Rained",)])
def test_who_speaks_in_a_text_without_a_headline_heads_it_not(headline: tuple[str, ...]) -> None:
    claims = [
        of(text, quote=f"{name} said it rained on Ashby and Corve.") for text, name in (("a", "Lee"), ("b", "Orr"))
    ]
    openings = {text_of(claim): (*headline, claim.quote) for claim in claims}
    assert Matters(tuple(claims), openings).of_one_matter(*claims)


def test_a_headline_in_capitals_names_what_is_named_elsewhere() -> None:
    claims = [of("a", **QUOTED), of("b")]
    for headline, one in (("Smoke Over Ashby As Ann Fled", True), ("Smoke Over The Town", False)):
        assert Matters(tuple(claims), {text_of(claims[1]): (headline,)}).of_one_matter(*claims) is one


# Of many texts, some share names by chance, and more have to be shared the more texts there are.

TOWNS = ("Ashby", "Borne", "Corve", "Dorne", "Exford")


def naming(text: str, count: int, **known: Any) -> Claim:
    """A claim of a text that is summed up with so many towns."""
    return of(text, quote=f"it rained on {' and '.join(TOWNS[:count])}, they said", role="lede", **known)


def among(claims: Sequence[Claim], texts: int) -> Matters:
    """What is known of some texts where there are so many in all."""
    return Matters((*claims, *(of(f"other {n}") for n in range(texts - len(claims)))))


@pytest.mark.parametrize(
    ("texts", "shared", "shown"),
    [
        (2, 1, False),
        (2, 2, True),
        (MANY - 1, 2, True),
        (MANY, 1, False),
        (MANY, 2, True),
        (99, 2, True),
        (100, 4, False),
        (100, 5, True),
    ],
)
def test_how_much_shows_one_matter(texts: int, shared: int, shown: bool) -> None:
    claims = [naming("a", 5), naming("b", shared)]
    told = among(claims, texts)
    assert told.of_one_matter(*claims) is shown
    assert named([*told.parted(claims)]) == ({"ab"} if shown else {"a", "b"})


@pytest.mark.parametrize(
    ("texts", "shared", "may"),
    [(2, 0, True), (MANY - 1, 0, True), (MANY, 0, False), (MANY, 1, False), (MANY, 2, True), (100, 4, False)],
)
def test_texts_may_be_of_one_matter_where_they_are_few_or_it_is_shown(texts: int, shared: int, may: bool) -> None:
    claims = [naming("a", 5), naming("b", shared)]
    assert among(claims, texts).may_be_one(*claims) is may


@pytest.mark.parametrize(
    ("texts", "shared", "akin"),
    [
        (3, 0, True),
        (MANY - 1, 0, True),
        (MANY, 0, False),
        (MANY, 1, False),
        (MANY, 2, True),
        (100, 4, False),
        (100, 5, True),
    ],
)
def test_a_claim_is_akin_to_those_of_one_matter_where_nothing_shows_another(
    texts: int, shared: int, akin: bool
) -> None:
    others = [naming("a", 1), naming("b", 5)]
    told = among([*others, naming("c", shared)], texts)
    assert told.akin(naming("c", shared), told.matter_of(others)) is akin


def test_a_claim_of_one_of_the_texts_or_of_none_is_akin() -> None:
    others = [naming("a", 1), naming("b", 5)]
    told = among(others, MANY)
    matter = told.matter_of(others)
    assert told.akin(of("a"), matter)
    assert told.akin(of("c", location=Location()), matter)
    assert not told.akin(of("c"), matter)


@pytest.mark.parametrize(
    ("texts", "shared", "apart"), [(2, 1, False), (2, 0, True), (MANY, 1, True), (MANY, 2, False), (100, 4, True)]
)
def test_texts_that_have_little_in_common_are_told_apart(texts: int, shared: int, apart: bool) -> None:
    first = of("a", quote=f"it rained on {' and '.join(TOWNS)}, they said", role="lede")
    other = of("b", quote=f"it rained on York and {' and '.join(TOWNS[:shared]) or 'Leeds'}, they said", role="lede")
    told = among([first, other], texts)
    assert named([*told.told_apart([first, other])]) == ({"a", "b"} if apart else {"ab"})


def test_texts_that_a_third_one_joins_are_together_whichever_comes_first() -> None:
    first, second = of("a", **ASHBY), of("b", event="York bomb", place="York")
    third = of("c", event="York bomb", place="York Ashby")
    told = Matters((first, second, third))
    assert named([*told.parted([first, second, third])]) == {"abc"}
    assert named([*told.parted([first, second])]) == {"a", "b"}


def test_which_text_a_claim_stands_in() -> None:
    """One of no document is a text of its own; two publishers may give their documents one name."""
    assert text_of(of("a", location=Location())) == "a"
    post, record = (of("a", source=Source(name)) for name in ("Post", "Record"))
    assert text_of(post) == text_of(of("a", source=Source("Post"), id="other"))
    assert text_of(post) != text_of(record)


@pytest.mark.parametrize(
    ("headline", "one"),
    [
        ("Smoke Over Ashby As They Fled", True),
        ("Ashby and Ann saw smoke", True),  # no headline in capitals, but names that are known
        ("Smoke over the town of Ann in Ashby", True),
        ("Smoke Over the town", False),  # half of them: “Over” is no name for that
    ],
)
def test_names_of_a_headline(headline: str, one: bool) -> None:
    claims = [of("a", **QUOTED), of("b", quote="They fled, said Ann.", role="lede")]
    if not one:
        claims[0] = of("a", quote="it was Over, said Ann", role="lede")
        claims[1] = of("b")
    told = Matters(tuple(claims), {text_of(claims[1]): (headline,)})
    assert told.of_one_matter(*claims) is one


def test_whoever_speaks_in_two_texts_speaks_of_many_matters() -> None:
    texts = (
        "A blast shook Ashby on Monday, and 12 people were hurt, Ann Lee said.",
        "A storm broke the pier of Corve, and nine people were hurt, Ann Lee said.",
    )
    one, other = (extract(read_document(text, id=text)).claims for text in texts)
    told = Matters((*one, *other), {text_of(claims[0]): (claims[0].quote,) for claims in (one, other)})
    assert one[0].speaker == other[0].speaker == "Ann Lee"
    assert not told.of_one_matter(one[0], other[0])
    assert not told.may_be_one(one[0], other[0])


def test_the_country_in_the_name_of_a_region_is_not_the_one_it_is_in() -> None:
    assert countries_in(["A shark was seen off New South Wales."]) == frozenset()
    assert countries_in(["A shark was seen off Wales."]) == {"welsh"}
