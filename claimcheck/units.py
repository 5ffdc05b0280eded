"""Units of measurement: the only module that knows pint, and loads it only where units convert.

Magnitudes stay exact decimals: the registry computes with `Decimal`.
"""

from decimal import ROUND_CEILING, ROUND_FLOOR, Context, Decimal, localcontext
from functools import cache
from typing import TYPE_CHECKING, Any

from attrs import evolve

from claimcheck.interval import Interval
from claimcheck.quantities import PERCENTAGES, Quantity, exactly
from claimcheck.quantities import is_currency as is_currency

if TYPE_CHECKING:
    import pint

EXACT, KEPT = 60, 28
"""Digits that conversion computes with, and digits that are kept, so that what comes out even is even."""
FACTOR_DIGITS = 4
"""How many digits of a factor are the fewest that people convert long numbers with."""
_LEVELS = frozenset("decibel decibelwatt decibelmilliwatt decibelmicrowatt octave neper".split())
"""Units on a logarithmic scale, which pint converts in floats alone: what is told in them is held against the same unit."""
_TIMES = {"decade": ("ten_years", "10 * year"), "quarter": ("quarter_year", "3 * month")}
"""Lengths of time whose names mean something else to pint: the name there, and how long they are."""


@cache
def registry() -> "pint.UnitRegistry[Any]":
    """The one registry of units; magnitudes are decimals.

    Loading it takes longer than checking an article, so it is made when first a unit must be converted.
    """
    import pint

    with localcontext(Context(prec=EXACT)):
        units: pint.UnitRegistry[Any] = pint.UnitRegistry(non_int_type=Decimal)
        for name, length in _TIMES.values():
            units.define(f"{name} = {length}")
        return units


def is_physical(unit: str) -> bool:
    """Whether the name is that of a physical unit, as far as it shows: no money, no percentage, no count."""
    return bool(unit) and unit not in PERCENTAGES and not any(is_currency(part) for part in unit.split("/"))


@cache
def _measured(unit: str) -> frozenset[tuple[str, Any]] | None:
    """What a physical unit measures, each dimension with its power; `None` where it is none that pint converts."""
    if not is_physical(unit) or not _LEVELS.isdisjoint(unit.split("/")):
        return None
    import pint

    try:
        return frozenset(_unit(unit).dimensionality.items())
    except (pint.UndefinedUnitError, pint.DefinitionSyntaxError):
        return None


def convertible(one: str, other: str) -> bool:
    """Whether a quantity in one unit can be told in the other; money never is without a dated rate."""
    return one == other or (_measured(one) is not None and _measured(one) == _measured(other))


@cache
def _unit(name: str) -> "pint.Unit":
    """A unit by the name that it has here."""
    return registry().Unit(_TIMES[name][0] if name in _TIMES else name)


def converted(quantity: Quantity, unit: str) -> Quantity:
    """The quantity in another unit, its intervals converted end by end.

    Raises:
        ValueError: if the two units do not measure the same.
    """
    if not convertible(quantity.unit, unit):
        raise ValueError(f"{quantity.unit or 'a count'} cannot be told in {unit}")

    def move(interval: Interval) -> Interval:
        return Interval(
            _convert(interval.lower, quantity.unit, unit),
            _convert(interval.upper, quantity.unit, unit),
            interval.lower_closed,
            interval.upper_closed,
        )

    return evolve(quantity, asserted=move(quantity.asserted), accepted=move(quantity.accepted), unit=unit)


def _convert(value: Decimal | None, unit: str, to: str) -> Decimal | None:
    if value is None:
        return None
    factor = _factor(unit, to)
    with localcontext(Context(prec=EXACT)):
        exact = _told_in(value, unit, to) if factor is None else value * factor
    return Context(prec=KEPT).plus(exact)


@cache
def _factor(unit: str, to: str) -> Decimal | None:
    """How many of the other a unit is; `None` where nought of one is not nought of the other, as with degrees."""
    with localcontext(Context(prec=EXACT)):
        return None if _told_in(Decimal(0), unit, to) else _told_in(Decimal(1), unit, to)


def by_hand(value: Decimal, unit: str, to: str) -> Interval | None:
    """All that a number may come to in another unit with a factor of a few digits, rounded up or cut off: "0.4047", "1.609".

    Nothing where nought of one unit is not nought of the other.
    """
    factor = _factor(unit, to)
    if factor is None:
        return None
    place = Decimal(1).scaleb(factor.adjusted() - FACTOR_DIGITS + 1)
    low, high = sorted(factor.quantize(place, way) * value for way in (ROUND_FLOOR, ROUND_CEILING))
    return Interval(low, high)


def _told_in(value: Decimal, unit: str, to: str) -> Decimal:
    return Decimal(registry().Quantity(value, _unit(unit)).to(_unit(to)).magnitude)


def in_base_units(quantity: Quantity) -> Quantity:
    """The quantity in the base units of what it measures, so that two are held against each other alike from either side."""
    return quantity if _measured(quantity.unit) is None else converted(quantity, _base(quantity.unit))


@cache
def _base(unit: str) -> str:
    """The base units of what a unit measures."""
    return str(registry().get_base_units(_unit(unit))[1])


def from_pint(value: Any) -> Quantity:
    """A quantity from a pint quantity with an exact magnitude.

    Raises:
        ValueError: if the magnitude is a float with a fraction.
    """
    own = {name: unit for unit, (name, _) in _TIMES.items()}
    return exactly(value.magnitude, "" if value.unitless else own.get(str(value.units), str(value.units)))


def to_pint(quantity: Quantity) -> "pint.Quantity[Any]":
    """The written number as a pint quantity.

    Raises:
        ValueError: if the wording has no one number, or its unit is none that pint knows.
    """
    if quantity.number is None:
        raise ValueError(f"“{quantity.printed()}” has no one number to give to pint")
    if is_currency(quantity.unit):
        raise ValueError(f"{quantity.unit} is money, which pint does not know")
    return registry().Quantity(quantity.number, _unit(quantity.unit) if quantity.unit else "dimensionless")
