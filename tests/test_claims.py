"""Claims as people type them: what they take, what they fill in, and what they refuse."""

from datetime import date
from typing import Any

import attrs
import pytest
from hypothesis import given

from claimcheck.claims import Claim, Link, Source, as_quantity
from claimcheck.comparison import Agreement, Side
from claimcheck.dates import DateValue
from claimcheck.interval import Interval
from claimcheck.kinds import by_name, kinds_by_name
from claimcheck.kinds.casualties import Casualties, Killed, Missing, Wounded
from claimcheck.kinds.count import Count
from claimcheck.kinds.countdown import Countdown
from claimcheck.kinds.deadline import Deadline
from claimcheck.kinds.evacuees import Evacuees
from claimcheck.kinds.event_count import EventCount
from claimcheck.kinds.remaining import Remaining
from claimcheck.quantities import at_least, exactly
from claimcheck.testing import claims
from claimcheck.vocabulary import Measure, Modality, Relation

FOX = Source("Fox News", published="2021-08-26")


@pytest.mark.parametrize("given", [13, "13", "thirteen", exactly(13)])
def test_a_quantity_in_any_words(given: Any) -> None:
    assert Killed(given, of="people").quantity.asserted == Interval.exactly(13)


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (2.5, 'write "2.5"'),
        ("a lot of nonsense", "is not one quantity"),
        ("12 to 13 and 40", "is not one quantity"),
        (float("nan"), "is a float and cannot be exact"),
        (None, "is no number"),
        (True, "is no number"),
    ],
)
def test_what_is_no_quantity_is_refused(given: Any, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        Killed(given, of="people")


def test_a_day_of_publication_that_is_none_is_refused_and_one_that_is_not_plain_tells_none() -> None:
    with pytest.raises(ValueError, match="is no date; write year-month-day, as in 2021-08-31"):
        Source("Fox News", published="2021-02-30")
    assert Source("Fox News", published="03-02-2009").day is None
    assert Source("Fox News", published="03-02-2009").published == "03-02-2009"


@pytest.mark.parametrize("day", ["2021-02-30", "yesterday", "26.8.2021", ""])
def test_what_is_no_day_is_refused(day: str) -> None:
    with pytest.raises(ValueError, match="is no date"):
        Killed(13, of="people", as_of=day)
    with pytest.raises(ValueError, match="is no date"):
        Deadline(day, of="troops")


def test_what_is_no_word_of_the_vocabulary_is_refused() -> None:
    with pytest.raises(ValueError, match="total"):
        Killed(13, of="people", measure="total")
    with pytest.raises(ValueError, match="sure"):
        Killed(13, of="people", modality="sure")


def test_a_claim_holds_as_of_its_publication_unless_it_says_otherwise() -> None:
    usual = Killed(13, of="people", source=FOX)
    assert (usual.as_of, usual.as_of_basis) == (date(2021, 8, 26), "published")
    told = Killed(13, of="people", source=FOX, as_of="2021-08-25")
    assert (told.as_of, told.as_of_basis) == (date(2021, 8, 25), "stated")
    undated = Killed(13, of="people")
    assert (undated.as_of, undated.as_of_basis) == (None, None)


def test_publication_is_kept_as_given() -> None:
    moment = Source("Fox News", published="2021-08-26T18:40:00Z")
    assert moment.published == "2021-08-26T18:40:00Z"
    assert moment.day == date(2021, 8, 26)
    assert Source("Fox News", published=date(2021, 8, 26)) == FOX


@pytest.mark.parametrize(
    ("kind", "name", "measure", "monotone", "shelf_life"),
    [
        (Casualties, "casualties", Measure.CUMULATIVE, True, None),
        (Killed, "casualties.killed", Measure.CUMULATIVE, True, None),
        (Wounded, "casualties.wounded", Measure.CUMULATIVE, True, None),
        (Missing, "casualties.missing", Measure.STOCK, False, None),
        (Evacuees, "evacuees", Measure.CUMULATIVE, True, 3),
        (Remaining, "remaining", Measure.STOCK, False, 2),
        (EventCount, "event_count", Measure.CUMULATIVE, False, None),
        (Count, "other", Measure.STOCK, False, None),
        (Countdown, "countdown", Measure.DURATION, False, None),
    ],
)
def test_the_facts_of_a_kind(
    kind: type[Claim], name: str, measure: Measure, monotone: bool, shelf_life: int | None
) -> None:
    claim = kind(13, of="people")
    assert (claim.kind, claim.measure, claim.monotone, claim.shelf_life) == (name, measure, monotone, shelf_life)
    assert by_name(name) is kind


def test_kinds_are_found_by_name() -> None:
    assert by_name("casualties.killed") is Killed
    assert list(kinds_by_name()) == sorted(kinds_by_name())
    with pytest.raises(ValueError, match=r"'casualty' is no kind of claim; there are: aboard, .*arrests, "):
        by_name("casualty")


def test_a_date_is_a_quantity_of_days() -> None:
    due = Deadline("2021-08-31", of="US forces")
    assert due.quantity.asserted == Interval.exactly(date(2021, 8, 31).toordinal())
    assert due.quantity.printed() == "2021-08-31"
    assert due.when == DateValue("2021-08-31", date(2021, 8, 31), date(2021, 8, 31), resolved=True)
    span = Deadline(DateValue("2021-08", date(2021, 8, 1), date(2021, 8, 31), written="in August"), of="US forces")
    assert due.agrees_with(span).agreement is Agreement.NOT_COMPARED
    known: dict[str, Any] = {"of": "US forces", "event": "withdrawal from Kabul"}
    found = Deadline("2021-08-31", **known).agrees_with(Deadline(span.quantity, **known))
    assert (found.agreement, found.narrower) == (Agreement.NARROWER, Side.FIRST)
    with pytest.raises(ValueError, match="names no day that is known"):
        Deadline(DateValue(None, written="June 31"), of="US forces")


def test_claims_of_a_kind_are_not_equal_to_those_of_another() -> None:
    dead: Claim = Killed(13, of="people")
    hurt: Claim = Wounded(13, of="people")
    assert dead != hurt
    assert Killed(13, of="people") == Killed(13, of="people")
    assert Killed(13, of="people") != Killed("thirteen", of="people"), "the wording is part of a claim"
    assert (
        Killed(13, of="people", event="Leeds fire")
        .agrees_with(Killed("thirteen", of="people", event="Leeds fire"))
        .agreement
        is Agreement.EQUAL
    )


def test_links() -> None:
    claim = Killed(12, of="Marines").with_links(Link(Relation.PART_OF, "a"), Link(Relation.SAME_AS, "b"))
    assert claim.linked(Relation.PART_OF) == ("a",)
    assert claim.linked(Relation.INCLUDES) == ()
    assert Killed(12, of="Marines").links == ()


def test_modality_is_a_word() -> None:
    assert Killed(12, of="Marines", modality="question").modality is Modality.QUESTION


@given(claims())
def test_a_claim_is_a_value(claim: Claim) -> None:
    assert attrs.evolve(claim) == claim
    assert hash(attrs.evolve(claim)) == hash(claim)
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        claim.population = "others"  # type: ignore[misc]
    with pytest.raises(AttributeError):
        claim.anything = 1  # type: ignore[attr-defined]


def test_a_quantity_stays_itself() -> None:
    quantity = at_least(12)
    assert as_quantity(quantity) is quantity
