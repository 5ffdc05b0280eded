"""Quantities: what wordings admit, and how far a written number reaches."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.interval import Interval
from claimcheck.quantities import (
    Quantity,
    about,
    at_least,
    at_most,
    between,
    exactly,
    fewer_than,
    more_than,
)
from claimcheck.reading import read_quantity
from claimcheck.rounding import widened, written_reach
from claimcheck.settings import Settings
from claimcheck.testing import intervals, quantities


@pytest.mark.parametrize(
    ("quantity", "said"),
    [
        (at_least(12), "[12, ∞)"),
        (more_than(12), "(12, ∞)"),
        (at_most(6), "[0, 6]"),
        (fewer_than(20), "[0, 20)"),
        (fewer_than(20, "degree_Celsius"), "(-∞, 20)"),
        (between(3, 5), "[3, 5]"),
        (about(50), "50"),
        (exactly(104_000), "104000"),
    ],
)
def test_what_the_words_say(quantity: Quantity, said: str) -> None:
    assert str(quantity.asserted) == said


@pytest.mark.parametrize("make", [at_least, more_than, at_most, fewer_than, about, exactly])
@pytest.mark.parametrize("number", [1, 12, 50, 104_000])
def test_a_constructor_and_its_wording_are_one(make: st.SearchStrategy[Quantity], number: int) -> None:
    made: Quantity = make(number)  # type: ignore[operator]
    assert read_quantity(made.printed()) == made


def test_between_and_its_wording_are_one() -> None:
    assert read_quantity(between(3, 5).printed()) == between(3, 5)


@pytest.mark.parametrize(
    ("mantissa", "scale", "counted", "reach"),
    [
        ("12", 1, True, "0"),  # counted
        ("99", 1, True, "0"),
        ("104000", 1, True, "500"),  # the place of its last digit
        ("100000", 1, True, "5000"),  # a round number reaches no further than a twentieth
        ("117", 1, True, "0"),  # written to the last one
        ("120", 1, True, "5"),
        ("5.2", 1_000_000, True, "50000"),  # a tenth of a million, halved
        ("5", 1_000_000, True, "500000"),
        ("5.20", 1_000_000, True, "5000"),  # "5.20" is not "5.2"
        ("12.5", 1, False, "0.05"),
        ("6", 1, False, "0.5"),
        ("300", 1, False, "15"),
        ("0", 1, True, "0"),
    ],
)
def test_the_policy_of_rounding(mantissa: str, scale: int, counted: bool, reach: str) -> None:
    assert written_reach(Decimal(mantissa), Decimal(scale), counted) == Decimal(reach)


def test_about_reaches_as_far_as_the_settings_say() -> None:
    assert about(50).accepted == Interval(45, 55)
    assert about(50, settings=Settings(about=Decimal("0.2"))).accepted == Interval(40, 60)
    assert about(50).asserted == Interval.exactly(50)


def test_the_far_end_of_a_near_hedge_is_what_a_reader_accepts() -> None:
    nearly = read_quantity("nearly 50")
    assert str(nearly.asserted) == "(-∞, 50)"
    assert nearly.understood == Interval(nearly.accepted.lower, 50, upper_closed=False)
    assert at_least(12).understood == Interval(12, None)


@pytest.mark.parametrize(
    ("words", "number"),
    [("at least 12", 12), ("up to 6", 6), ("nearly 50", 50), ("13", 13), ("dozens", None), ("between 3 and 5", None)],
)
def test_the_number_that_is_written(words: str, number: int | None) -> None:
    assert read_quantity(words).number == number


def test_a_float_that_cannot_be_exact_is_refused() -> None:
    with pytest.raises(ValueError, match=r'write "2\.4"'):
        exactly(2.4)
    assert exactly(13.0).asserted == Interval.exactly(13)


@given(quantities())
def test_a_reader_accepts_at_least_what_the_words_say(quantity: Quantity) -> None:
    assert quantity.understood <= quantity.asserted
    assert quantity.understood <= quantity.accepted


@given(quantities() | quantities("meter"))
def test_no_quantity_holds_a_float(quantity: Quantity) -> None:
    ends = [end for i in (quantity.asserted, quantity.accepted, quantity.understood) for end in (i.lower, i.upper)]
    assert {type(end) for end in ends} <= {Decimal, type(None)}


@given(intervals(), st.integers(0, 50))
def test_widening_widens(interval: Interval, reach: int) -> None:
    assert interval <= widened(interval, Decimal(reach))


@given(st.integers(1, 10**9), st.sampled_from([1, 1000, 1_000_000]), st.booleans())
def test_no_reach_makes_another_number_of_it(number: int, scale: int, counted: bool) -> None:
    """A reach is never more than half of what is written."""
    reach = written_reach(Decimal(number), Decimal(scale), counted)
    assert 0 <= reach * 2 <= number * scale


@given(st.integers(100, 10**8))
def test_more_digits_reach_no_further(number: int) -> None:
    """A number with another digit written is at least as precise."""
    rounder = Decimal(number).scaleb(1)
    finer = rounder + 1
    assert written_reach(finer, Decimal(1), True) <= written_reach(rounder, Decimal(1), True)


@given(quantities())
def test_a_quantity_without_a_wording_is_given_one(quantity: Quantity) -> None:
    assert quantity.printed()
    made = Quantity(quantity.asserted, quantity.accepted)
    ends = {end for end in (quantity.asserted.lower, quantity.asserted.upper) if end}
    assert all(f"{end:,}" in made.printed() for end in ends)


def test_a_wording_is_made_of_the_numbers() -> None:
    def worded(said: Interval, unit: str = "", *, approximate: bool = False) -> str:
        return Quantity(said, said, unit, approximate=approximate).printed()

    assert worded(Interval.exactly(1200)) == "1,200"
    assert worded(Interval.exactly(1200), "meter") == "1,200 meter"
    assert worded(Interval.exactly(12), approximate=True) == "about 12"
    assert worded(Interval(12, None)) == "at least 12"
    assert worded(Interval(12, None, lower_closed=False)) == "more than 12"
    assert worded(Interval(0, 12)) == worded(Interval(None, 12)) == "at most 12"
    assert worded(Interval(None, 12, upper_closed=False)) == "less than 12"
    assert worded(Interval(3, 5)) == "between 3 and 5"
    assert worded(Interval()) == "any number"


def test_the_dimension_of_a_typed_quantity_goes_by_its_unit() -> None:
    dimensions = {
        unit: exactly(5, unit).dimension
        for unit in ("", "percent", "percentage_point", "USD", "mile", "usd", "ÄÖÜ", "MILE")
    }
    assert list(dimensions.values()) == ["count", "percentage", "percentage", "money", *["measurement"] * 4]
    assert exactly(5).counted
    assert not exactly(5, "USD").counted
    assert not exactly(5, dimension="ordinal").counted


def test_counts_below_a_hundred_are_counted_a_hundred_may_be_round() -> None:
    assert written_reach(Decimal(90), Decimal(1), counted=True) == 0
    assert written_reach(Decimal(100), Decimal(1), counted=True) == 5


def test_a_vague_word_has_no_end_that_it_gives() -> None:
    some = Quantity(Interval(12, None), Interval(12, None), text="dozens", vague=True)
    assert some.anchor is None
    assert Quantity(Interval(0, 12), Interval(0, 12), vague=True).number is None
    assert Quantity(Interval(3, 5), Interval(3, 5)).number is None
