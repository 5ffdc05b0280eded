"""What speaks for one of two figures counting only some of those whom the other counts."""

from typing import Any

import pytest

from claimcheck.checking import check
from claimcheck.claims import Claim, Location, Source
from claimcheck.finding import Finding
from claimcheck.kinds.casualties import Killed, Wounded
from claimcheck.settings import Severity

DAY = "2021-08-26"


def hurt(text: str, figure: int | str, **known: Any) -> Wounded:
    """How many were hurt, by the text of an outlet in its body; nothing tells of which happening."""
    usual: dict[str, Any] = {"of": "people", "source": Source(text, DAY), "location": Location(text)}
    return Wounded(figure, **usual | known, id=f"{text}: {figure}")


def told(*claims: Claim) -> list[Finding]:
    """The differences between sources, whichever claim comes first."""
    found = [one for one in check(claims) if one.code == "CC804"]
    assert [one.severity for one in check(claims[::-1]) if one.code == "CC804"] == [one.severity for one in found]
    return found


HEADED: dict[str, Any] = {"role": "headline"}
NAMED: dict[str, Any] = {"event": "Leeds fire"}


@pytest.mark.parametrize(
    ("low", "high", "severity"),
    [
        (hurt("Post", 41), hurt("Record", 61, **HEADED), Severity.WARNING),  # in passing, but near
        (hurt("Post", 31), hurt("Record", 61, **HEADED), Severity.WARNING),
        (hurt("Post", 30), hurt("Record", 61, **HEADED), Severity.NOTICE),  # in passing, and less than half
        (hurt("Post", 30, **HEADED), hurt("Record", 61), Severity.WARNING),  # what a headline counts are all
        (hurt("Post", 30, **NAMED), hurt("Record", 61, **NAMED), Severity.WARNING),
    ],
)
def test_a_figure_in_passing_far_below_another_is_doubted(low: Wounded, high: Wounded, severity: Severity) -> None:
    assert [one.severity for one in told(low, high)] == [severity]


def test_a_figure_in_passing_is_doubted_where_a_text_tells_both() -> None:
    low, high = hurt("Post", 41), hurt("Record", 61, **HEADED)
    both = (hurt("Star", 61, role="lede"), hurt("Star", 41))
    assert [one.severity for one in told(low, high, *both)] == [Severity.NOTICE]
    assert [one.severity for one in told(low, high, both[0])] == [Severity.WARNING]


def test_what_a_text_tells_of_two_things_is_no_clash_though_others_tell_one_of_them() -> None:
    both = (hurt("Star", 61, role="lede"), hurt("Star", 41))
    assert not told(*both, hurt("Record", 61, **HEADED))
    assert told(*both, hurt("Record", 61, **HEADED), hurt("Post", 41, **HEADED))


def test_what_one_sentence_tells_of_two_things_a_headline_may_tell_again() -> None:
    told = "All 187 people aboard survived, 142 of them unhurt"
    headline = hurt("Star", 142, role="headline", quote="142 hurt")
    body = (hurt("Star", 187, quote=told), hurt("Star", 142, quote=told, of="passengers"))
    assert not [one for one in check([headline, *body]) if one.code == "CC101"]
    assert [one for one in check([headline, body[0]]) if one.code == "CC101"]


@pytest.mark.parametrize(
    ("roles", "severity"),
    [
        (("lede", "body"), Severity.NOTICE),
        (("body", "body"), Severity.NOTICE),
        (("lede", "lede"), Severity.NOTICE),
        (("body", "lede"), Severity.WARNING),  # what stands above is no part of what is told below
    ],
)
def test_what_a_text_tells_beside_twice_as_many_counts_some_of_these(
    roles: tuple[str, str], severity: Severity
) -> None:
    many, few = roles
    both = (hurt("Post", 99, role=many, event="Leeds tram crash"), hurt("Post", 30, role=few, **NAMED))
    assert [one.severity for one in told(*both, hurt("Record", 61, **NAMED, **HEADED))] == [severity]


@pytest.mark.parametrize(
    ("few", "severity"),
    [
        ("Americans", Severity.WARNING),  # both count the same some
        ("people", Severity.NOTICE),
    ],
)
def test_beside_twice_as_many_a_figure_may_count_the_same_some_as_another(few: str, severity: Severity) -> None:
    both = (hurt("Post", 99, role="lede", event="Leeds tram crash"), hurt("Post", 30, of=few, **NAMED))
    high = hurt("Record", 61, of=few, **NAMED, **HEADED)
    assert [one.severity for one in told(*both, high)] == [severity]


def test_what_counts_some_of_those_its_text_tells_has_not_fallen() -> None:
    first = Killed(23, of="people", source=Source("Record", DAY), location=Location("Record"), **NAMED)
    few: dict[str, Any] = {"of": "people", "source": Source("Post", "2021-08-28"), "location": Location("Post")}
    later = Killed(5, **few, **NAMED, role="lede")
    assert [one.code for one in check([first, later])] == ["CC501"]
    assert not check([first, later, Killed(31, **few, event="blaze", role="lede")]).findings


def test_what_is_doubted_is_not_gathered_with_what_is_not() -> None:
    doubted = hurt("Post", 20)
    sure = (hurt("Record", 61, **HEADED), hurt("Star", 75, **HEADED))
    found = {one.severity: {claim.id for claim in one.claims} for one in told(doubted, *sure)}
    names = {claim.id for claim in sure}
    assert found == {Severity.WARNING: names, Severity.NOTICE: {doubted.id, *names}}
