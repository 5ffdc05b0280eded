"""Units: what converts, exactly, and the way to pint and back."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.comparison import Agreement, verdict
from claimcheck.dimensions.measure.vocabulary import UNITS as READ
from claimcheck.interval import Interval
from claimcheck.kinds.measurement import Measurement
from claimcheck.quantities import Quantity, about, at_least, between, exactly
from claimcheck.testing import quantities
from claimcheck.units import converted, convertible, from_pint, in_base_units, is_currency, registry, to_pint

UNITS = ("meter", "kilometer", "mile", "kilogram", "pound", "day", "degree_Celsius", "mile_per_hour", "acre")


@pytest.mark.parametrize(
    ("one", "other", "converts"),
    [
        ("mile", "kilometer", True),
        ("kilogram", "pound", True),
        ("mile", "kilogram", False),
        ("USD", "GBP", False),
        ("USD", "USD", True),
        ("USD", "meter", False),
        ("percent", "percentage_point", False),
        ("percent", "meter", False),
        ("", "meter", False),
        ("USD/barrel", "EUR/barrel", False),
        ("USD/barrel", "USD/barrel", True),
        ("furlongs and such", "meter", False),
        ("no_such_unit", "meter", False),
        ("", "", True),
        ("decade", "year", True),
        ("quarter", "month", True),
        ("decade", "meter", False),
    ],
)
def test_what_converts(one: str, other: str, converts: bool) -> None:
    assert convertible(one, other) is converts
    assert convertible(other, one) is converts


@pytest.mark.parametrize("unit", sorted({unit for unit, _ in READ.values()}))
def test_every_unit_that_is_read_has_base_units_or_is_its_own(unit: str) -> None:
    told = in_base_units(exactly(5, unit))
    assert convertible(told.unit, unit)
    assert (told.unit == unit) is (told == exactly(5, unit))


def test_levels_are_told_in_no_other_unit() -> None:
    assert not convertible("decibel", "pascal")
    assert verdict(exactly(95, "decibel"), exactly(20, "pascal")).agreement is Agreement.NOT_COMPARED
    assert verdict(exactly(95, "decibel"), exactly(105, "decibel")).agreement is Agreement.CONTRADICTION


def test_conversion_is_exact_and_keeps_open_ends_open() -> None:
    there = converted(at_least(3, "mile"), "kilometer")
    assert there.asserted == Interval(Decimal("4.828032"), None)
    assert converted(between("1.5", 2, "kilometer"), "meter").asserted == Interval(1500, 2000)
    assert converted(exactly(2, "decade"), "year").asserted == Interval.exactly(20)
    assert from_pint(to_pint(exactly(2, "decade"))).unit == "decade"
    assert converted(exactly(20, "degree_Celsius"), "degree_Fahrenheit").asserted == Interval.exactly(68)


def test_what_does_not_convert_is_refused() -> None:
    with pytest.raises(ValueError, match="a count cannot be told in meter"):
        converted(exactly(3), "meter")


@pytest.mark.parametrize(("unit", "money"), [("USD", True), ("EUR", True), ("usd", False), ("day", False), ("", False)])
def test_currencies(unit: str, money: bool) -> None:
    assert is_currency(unit) is money


def test_pint_is_given_the_number_that_is_written() -> None:
    assert to_pint(about(300, "kilometer")) == registry().Quantity(Decimal(300), "kilometer")
    assert to_pint(exactly(13)).dimensionless
    with pytest.raises(ValueError, match="no one number"):
        to_pint(between(3, 5, "meter"))
    with pytest.raises(ValueError, match="which pint does not know"):
        to_pint(exactly(3, "USD", "money"))


@pytest.mark.parametrize("magnitude", [3, Decimal("3.5"), "3.5"])
def test_a_claim_takes_a_pint_quantity(magnitude: Any) -> None:
    given = registry().Quantity(Decimal(magnitude), "kilometer")
    claim = Measurement(given)
    assert claim.quantity.unit == "kilometer"
    assert claim.quantity.asserted == Interval.exactly(magnitude)


def test_a_pint_quantity_that_is_not_exact_is_refused() -> None:
    import pint

    with pytest.raises(ValueError, match="cannot be exact"):
        from_pint(pint.UnitRegistry().Quantity(0.1, "meter"))


@given(st.decimals(-10_000, 10_000, places=2), st.sampled_from(UNITS))
def test_to_pint_and_back_is_the_same(number: Decimal, unit: str) -> None:
    quantity = exactly(number, unit)
    back = from_pint(to_pint(quantity))
    assert back == quantity
    assert type(back.asserted.lower) is Decimal


@given(st.integers(-10_000, 10_000))
def test_a_count_to_pint_and_back_is_a_count(number: int) -> None:
    assert from_pint(to_pint(exactly(number))) == exactly(number)


@given(quantities("mile"))
def test_there_and_back_keeps_the_quantity(quantity: Quantity) -> None:
    assert converted(converted(quantity, "kilometer"), "mile") == quantity


@given(quantities("mile"))
def test_a_quantity_in_another_unit_is_the_same_quantity(quantity: Quantity) -> None:
    elsewhere = converted(quantity, "kilometer")
    assert verdict(quantity, elsewhere).agreement is Agreement.EQUAL
    assert verdict(elsewhere, quantity).agreement is Agreement.EQUAL
