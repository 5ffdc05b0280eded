"""The pair verdict and the gate: examples from the rules' specification, and laws."""

from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest
from attrs import evolve
from hypothesis import assume, given
from hypothesis import strategies as st

from claimcheck.claims import Claim, Source
from claimcheck.comparison import (
    Agreement,
    Side,
    Verdict,
    accepted,
    as_counts,
    understood,
    verdict,
)
from claimcheck.interval import Interval
from claimcheck.kinds.casualties import Casualties, Killed, Wounded
from claimcheck.kinds.count import Count
from claimcheck.kinds.deadline import Deadline
from claimcheck.kinds.evacuees import Evacuees
from claimcheck.kinds.money import Money
from claimcheck.kinds.remaining import Remaining
from claimcheck.quantities import Quantity, at_least, at_most, exactly, fewer_than, more_than
from claimcheck.reading import read_quantity
from claimcheck.rounding import widened
from claimcheck.testing import claims, intervals, numbers, quantities, rough

EQUAL, NARROWER, ROUNDING, COMPATIBLE, CONTRADICTION = (
    Agreement.EQUAL,
    Agreement.NARROWER,
    Agreement.ROUNDING,
    Agreement.COMPATIBLE,
    Agreement.CONTRADICTION,
)
SIDES = {None: None, Side.FIRST: Side.SECOND, Side.SECOND: Side.FIRST}
COUNTS = quantities() | intervals(numbers()).flatmap(rough)
FRACTIONS = intervals(numbers(8, places=1)).flatmap(rough)


@pytest.mark.parametrize(
    ("one", "other", "agreement"),
    [
        ("at least 12", "13", NARROWER),
        ("at least 12", "12", NARROWER),
        ("more than 12", "at least 13", EQUAL),
        ("more than 12", "12", CONTRADICTION),
        ("13", "thirteen", EQUAL),
        ("12", "13", CONTRADICTION),
        ("more than 100,000", "104,000", NARROWER),
        ("100,000", "104,000", ROUNDING),
        ("100,000", "140,000", CONTRADICTION),
        ("about 100,000", "104,000", ROUNDING),
        ("at least 12", "at least 13", NARROWER),
        ("dozens", "13", CONTRADICTION),
        ("dozens", "41", NARROWER),
        ("nearly 50", "48", NARROWER),
        ("nearly 50", "50", CONTRADICTION),
        ("up to 1,500", "at least 1,500", COMPATIBLE),
        ("between 3 and 5", "between 4 and 6", COMPATIBLE),
        ("5.2 million", "5,180,000", ROUNDING),
        ("$110", "$110 million", CONTRADICTION),
        ("2.4", "more than 2", NARROWER),
        ("1.5 km", "1,500 meters", EQUAL),
    ],
)
def test_verdicts(one: str, other: str, agreement: Agreement) -> None:
    assert verdict(read_quantity(one), read_quantity(other)).agreement is agreement


def test_the_verdict_names_the_fuller_figure_and_says_why() -> None:
    found = verdict(at_least(12), exactly(13))
    assert found == Verdict(NARROWER, "“13” says more than “at least 12”", Side.SECOND)
    assert bool(found)
    assert not verdict(exactly(12), exactly(13))


def test_units_that_do_not_convert_are_not_compared() -> None:
    dollars, pounds = exactly(5, "USD", "money"), exactly(5, "GBP", "money")
    found = verdict(dollars, pounds)
    assert found.agreement is Agreement.NOT_COMPARED
    assert found.reason == "units differ: USD and GBP"


def test_counts_are_whole() -> None:
    assert as_counts(Interval(12, None, lower_closed=False)) == Interval(13, None)
    assert as_counts(Interval(0, 20, upper_closed=False)) == Interval(0, 19)
    assert as_counts(Interval("2.2", "2.8")) is None
    assert as_counts(Interval("-2.5", "2.5")) == Interval(-2, 2)


@given(intervals(numbers(8, places=1)))
def test_counts_are_the_whole_numbers_of_an_interval(interval: Interval) -> None:
    whole = [Decimal(number) for number in range(-20, 21)]
    counts = as_counts(interval)
    assert [n for n in whole if n in interval] == [n for n in whole if counts is not None and n in counts]


@given(st.integers(0, 10_000), quantities())
def test_more_than_a_count_is_at_least_the_next(number: int, other: Quantity) -> None:
    strict, floor = more_than(number), at_least(number + 1)
    assert verdict(strict, floor).agreement is EQUAL
    assert verdict(strict, other).agreement is verdict(floor, other).agreement
    assert verdict(fewer_than(number + 1), at_most(number)).agreement is EQUAL


@given(COUNTS | FRACTIONS, COUNTS | FRACTIONS)
def test_the_verdict_is_symmetric_up_to_side(one: Quantity, other: Quantity) -> None:
    there, back = verdict(one, other), verdict(other, one)
    assert there.agreement is back.agreement
    assert there.narrower is SIDES[back.narrower]


@given(quantities("mile", 1, 9), quantities("kilometer", 1, 15))
def test_the_verdict_is_symmetric_over_units(one: Quantity, other: Quantity) -> None:
    assert verdict(one, other).agreement is verdict(other, one).agreement


@given(COUNTS, COUNTS)
def test_equal_is_to_be_understood_alike(one: Quantity, other: Quantity) -> None:
    assert (verdict(one, other).agreement is EQUAL) == (understood(one) == understood(other))


SMALL = (COUNTS | FRACTIONS).filter(lambda quantity: (quantity.understood.lower or 0) < 400)
GRID = [Decimal(n) / 20 for n in range(-1000, 1000)] + [Decimal(n) for n in range(50, 1200)]


@given(SMALL, SMALL)
def test_verdicts_against_points(one: Quantity, other: Quantity) -> None:
    """What the verdict says of two sets, held against the numbers in them."""
    found = verdict(one, other)
    sets = [{n for n in GRID if n in quantity.understood} for quantity in (one, other)]
    if all(_whole(quantity) for quantity in (one, other)):
        sets = [{n for n in held if n == int(n)} for held in sets]
    if found.agreement in (CONTRADICTION, ROUNDING):
        assert not sets[0] & sets[1]
    elif found.agreement is NARROWER:
        fewer, more = sets if found.narrower is Side.FIRST else sets[::-1]
        assert fewer <= more
    elif found.agreement is COMPATIBLE:
        assert sets[0] - sets[1]
        assert sets[1] - sets[0]
    assert (found.agreement in (CONTRADICTION, ROUNDING)) or sets[0] & sets[1]


def _whole(quantity: Quantity) -> bool:
    ends = (quantity.asserted.lower, quantity.asserted.upper)
    return quantity.counted and all(end is None or end == int(end) for end in ends)


@given(quantities(), quantities(), st.data())
def test_narrowing_never_turns_a_contradiction_into_agreement(one: Quantity, other: Quantity, data: Any) -> None:
    assume(verdict(one, other).agreement is CONTRADICTION)
    said = data.draw(intervals(st.integers(0, 400).map(Decimal)))
    inner = one.understood.meet(said)
    assume(inner is not None)
    assert inner is not None
    assume(as_counts(inner) is not None)
    assert verdict(evolve(one, asserted=inner), other).agreement is CONTRADICTION


@given(COUNTS | FRACTIONS, COUNTS | FRACTIONS, st.integers(0, 30))
def test_widening_what_is_accepted_never_makes_it_worse(one: Quantity, other: Quantity, reach: int) -> None:
    """Nor does it touch any verdict but those on figures that are apart."""
    before = verdict(one, other).agreement
    wider = evolve(one, asserted=one.understood, accepted=widened(one.accepted, Decimal(reach) / 10))
    after = verdict(wider, other).agreement
    assert after is before or (before, after) == (CONTRADICTION, ROUNDING)


@given(quantities())
def test_a_quantity_equals_itself(one: Quantity) -> None:
    assert verdict(one, one).agreement is EQUAL
    assert understood(one) <= accepted(one)


# The gate.


ATTACK: dict[str, Any] = {
    "of": "US service members",
    "event": "Kabul airport attack",
    "source": Source("Fox News", "2021-08-26"),
}


@pytest.mark.parametrize(
    ("other", "reason"),
    [
        (Wounded(13, **ATTACK), "other kind: casualties.killed and casualties.wounded"),
        (Casualties(13, **ATTACK), "other kind: casualties.killed and casualties"),
        (Killed(13, **ATTACK | {"of": "Afghans"}), "other population: US service members and Afghans"),
        (Killed(13, **ATTACK | {"of": "Marines"}), "Marines are part of US service members"),
        (Killed(13, **ATTACK | {"of": "people"}), "US service members are part of people"),
        (Killed(13, **ATTACK | {"of": None}), "it is not said whether US service members are meant"),
        (Killed(13, **ATTACK, measure="flow"), "other measure: cumulative and flow"),
        (Killed(13, **ATTACK, modality="question"), "“13” is question, not asserted"),
        (Killed(13, **ATTACK, apart="added to another figure"), "“13” is added to another figure"),
        (Killed(13, **ATTACK | {"event": "Leeds fire"}), "other event: Kabul airport attack and Leeds fire"),
        (Killed(13, **ATTACK, place="Leeds"), None),
        (Killed(13, **ATTACK, as_of="2021-08-27"), "as of other days: 2021-08-26 and 2021-08-27"),
        (Killed(13, **ATTACK | {"event": None}), None),
    ],
)
def test_the_gate(other: Claim, reason: str | None) -> None:
    found = Killed(at_least(12), **ATTACK).agrees_with(other)
    assert found.compared == (reason is None)
    if reason is not None:
        assert found.reason == reason


def test_two_known_places_or_starts_that_differ_are_not_compared() -> None:
    here, there = (Killed(13, **ATTACK, place=place) for place in ("Kabul", "Leeds"))
    assert here.agrees_with(there).reason == "other place: Kabul and Leeds"
    one, other = (Evacuees(104_000, of="people", since=day, as_of="2021-08-26") for day in ("2021-08-14", "2021-07-31"))
    assert one.agrees_with(other).reason == "other start: 2021-08-14 and 2021-07-31"


def test_a_window_is_compared_with_the_same_window_only() -> None:
    window: dict[str, Any] = {"measure": "flow", "of": "people", "event": "Kabul airlift"}
    one = Evacuees(13_400, since="2021-08-25", until="2021-08-26", **window)
    other = Evacuees(19_000, since="2021-08-24", until="2021-08-25", **window)
    assert not one.agrees_with(other).compared
    assert one.agrees_with(evolve(other, since=one.start)).reason == "other window of time"
    assert one.agrees_with(evolve(one, quantity=exactly(13_000))).compared


def test_something_must_show_that_both_speak_of_one_thing() -> None:
    bare: dict[str, Any] = {"of": "people", "as_of": None}
    found = Killed(12, **bare).agrees_with(Killed(13, **bare))
    assert found.reason == "nothing shows that both speak of one thing: no event, place or day is shared"


def test_deadlines_are_compared_across_days_and_other_stocks_are_not() -> None:
    due = [
        Deadline("2021-08-31", of="US forces", event="withdrawal from Kabul", as_of=day)
        for day in ("2021-08-25", "2021-08-26")
    ]
    assert due[0].agrees_with(due[1]).agreement is EQUAL
    left = [Remaining(1_500, of="Americans", event="Kabul airlift", as_of=day) for day in ("2021-08-25", "2021-08-26")]
    assert not left[0].agrees_with(left[1]).compared


def test_other_dimensions_are_not_compared() -> None:
    one, other = Count(5, as_of="2021-08-26"), Count(exactly(5, "meter"), as_of="2021-08-26")
    assert one.agrees_with(other).reason == "other dimension: count and measurement"
    dollars, pounds = (Money(exactly(5, unit, "money"), as_of="2021-08-26") for unit in ("USD", "GBP"))
    assert not dollars.agrees_with(pounds).compared


@given(claims())
def test_a_claim_never_conflicts_with_itself(claim: Claim) -> None:
    found = claim.agrees_with(claim)
    assert found.agreement in (EQUAL, Agreement.NOT_COMPARED)


@given(claims(), claims())
def test_whether_claims_may_be_compared_is_symmetric(one: Claim, other: Claim) -> None:
    there, back = one.agrees_with(other), other.agrees_with(one)
    assert there.agreement is back.agreement
    assert there.narrower is SIDES[back.narrower]


@given(claims(), claims(), st.integers(-40, 40))
def test_weeks_change_no_verdict(one: Claim, other: Claim, weeks: int) -> None:
    assume(not (one.event and "2021" in one.event) and not (other.event and "2021" in other.event))

    def later(claim: Claim) -> Claim:
        assert claim.as_of is not None
        days = timedelta(weeks=weeks)
        moved = evolve(claim, as_of=claim.as_of + days)
        if isinstance(claim, Deadline):
            said = claim.quantity.asserted + Interval.exactly(days.days)
            return evolve(moved, quantity=evolve(claim.quantity, asserted=said, accepted=said))
        return moved

    assert later(one).agrees_with(later(other)).agreement is one.agrees_with(other).agreement


def test_roundings_that_only_touch_are_no_rounding() -> None:
    assert verdict(read_quantity("$3 million"), read_quantity("$4 million")).agreement is Agreement.CONTRADICTION
    assert verdict(read_quantity("7.8"), read_quantity("7.9")).agreement is Agreement.CONTRADICTION
    assert verdict(read_quantity("100,000"), read_quantity("104,000")).agreement is Agreement.ROUNDING


@pytest.mark.parametrize(
    ("one", "other", "compared"),
    [
        ("asserted", "asserted", True),
        ("promised", "promised", True),
        ("promised", "proposed", True),
        ("asserted", "promised", False),
        ("proposed", "asserted", False),
        ("hypothetical", "hypothetical", False),
        ("question", "question", False),
    ],
)
def test_amounts_are_compared_as_planned_or_as_told(one: str, other: str, compared: bool) -> None:
    told: dict[str, Any] = {"of": "school cost", "source": Source("Daily Record", "2021-08-26")}
    first, second = Money("$3 million", **told, modality=one), Money("$4 million", **told, modality=other)
    assert (first.agrees_with(second).agreement is CONTRADICTION) is compared
    assert (second.agrees_with(first).agreement is CONTRADICTION) is compared
    assert first.agrees_with(second).compared or "not asserted" in first.agrees_with(second).reason
    counts = (Killed(n, **ATTACK, modality=how) for n, how in ((13, one), (12, other)))
    assert next(counts).agrees_with(next(counts)).compared is (one == other == "asserted")
