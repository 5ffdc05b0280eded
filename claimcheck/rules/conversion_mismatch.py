"""
A measure and its conversion are not the same.

## Why it matters
"300 km (200 miles)" cannot both be right: 300 km are 186 miles. Conversions are added in haste, and one reader in two reads only
one of the figures.

## Flagged
    Daily Record, 2024-05-15: The pipeline is 300 km (200 miles) long.
                                                      ^^^^^^^^^ 186.4

    Daily Record, 2024-05-15: The whale weighed 10 kilograms (30 pounds) at birth.
                                                              ^^^^^^^^^ 22

A bound is converted by its number:

    Daily Record, 2024-05-15: Parcels of up to 10 kilograms (15 pounds) are free.
                                                             ^^^^^^^^^ 22

    Daily Record, 2024-05-15: The beam is at least 10 metres (50 feet) long.
                                                              ^^^^^^^ 32.8

Decimals are written by those who measured:

    Daily Record, 2024-05-15: The town is 25.1 km (15.4 miles) to the south.
                                                   ^^^^^^^^^^ 15.6

A unit of the same name may have been meant:

    Daily Record, 2024-05-15: The boat sailed 100 miles (185 km) along the coast.
                                                         ^^^^^^ nautical miles were meant

## Not flagged
    Daily Record, 2024-05-15: The pipeline is 300 km (186 miles) long.

    Daily Record, 2024-05-15: The pipeline is 300 km (190 miles) long.

Either may be the one that was rounded, and what is rough is converted roughly:

    Daily Record, 2024-05-15: The pipeline is 300 km (187 miles) long. The wall is 187 miles (300 km) long.
    Evening Post, 2024-05-15: The wall is about 5 km (2.6 miles) long.

Both may be rounded: 25.4 km are 15.8 miles, and 24.6 km 15.3.

    Daily Record, 2024-05-15: The town is 25 km (15 miles) to the south.

Two measures of two things, and figures of one unit:

    Daily Record, 2024-05-15: The pipeline is 300 km long, and 40 miles of it are in Texas.

    pipeline | measurement | Leeds fair | 300 km  | Daily Record, 2024-05-15
    pipeline | measurement | Leeds fair | 200 km  | Daily Record, 2024-05-15 | base=row:1
    pipeline | measurement | Leeds fair | 200 kg  | Daily Record, 2024-05-15 | base=row:1

    Daily Record, 2024-05-15: Ann Lee, 54, who was born on 3 May 1970, was named as mayor.

What is between two numbers, and a bound that fits:

    Daily Record, 2024-05-15: The whale weighed between 9 and 11 kilograms (22 pounds) at birth.
    Daily Record, 2024-05-15: Parcels of up to 10 kilograms (22 pounds) are free.

## Settings
Severity: `severities.CC701`.
"""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from attrs import evolve

from claimcheck.claims import Claim
from claimcheck.finding import Finding
from claimcheck.interval import Interval
from claimcheck.quantities import Quantity, exactly
from claimcheck.reckoning import rounded
from claimcheck.ruling import rule
from claimcheck.settings import Settings, Severity
from claimcheck.stories import Account
from claimcheck.units import converted, convertible
from claimcheck.vocabulary import Relation
from claimcheck.wording import bare, units, where, who

NAMESAKES: Mapping[str, tuple[tuple[str, str], ...]] = MappingProxyType(
    {
        "mile": (("nautical_mile", "nautical miles"),),
        "gallon": (("imperial_gallon", "imperial gallons"),),
        "ton": (("long_ton", "long tons"), ("metric_ton", "tonnes")),
        "short_ton": (("long_ton", "long tons"), ("metric_ton", "tonnes")),
        "metric_ton": (("short_ton", "short tons"), ("long_ton", "long tons")),
        "ounce": (("fluid_ounce", "fluid ounces"), ("troy_ounce", "troy ounces")),
    }
)
"""Units that go by one name."""


@rule("CC701", severity=Severity.WARNING)
def conversion_mismatch(account: Account, settings: Settings) -> Iterator[Finding]:
    """Measures told in two units, by the precision that either is written with; those that fit are affirmed."""
    for told, first in account.linked(Relation.BASE):
        units_differ = told.quantity.unit != first.quantity.unit and convertible(
            told.quantity.unit, first.quantity.unit
        )
        numbers = (told.quantity.number, first.quantity.number)
        if told.kind == "measurement" and units_differ and None not in numbers:
            yield _held_against(told, first)


def _held_against(told: Claim, first: Claim) -> Finding:
    """What is to be said of a measure and the one that it converts."""
    words = f"{bare(first)} are {rounded(_number(first.quantity, told.quantity.unit))} in {units(told.quantity.unit)}"
    if _fits(first.quantity, told.quantity) or _fits(told.quantity, first.quantity):
        said = f"{who(told)} has “{bare(first)}” and “{bare(told)}” in {where(told)}: {words}."
        return Finding(said, (told, first), severity=Severity.INFO)
    cause = _cause(first.quantity, told.quantity)
    return Finding(
        f"{who(told)} has “{bare(first)}” in {where(told)} and “{bare(told)}” for the same, but {words}"
        f"{f'; perhaps {cause}' if cause else ''}. Check which was measured, and convert it again.",
        (told, first),
        cause=cause,
        verdict="contradiction",
    )


def _cause(one: Quantity, other: Quantity) -> str | None:
    """Another unit of the same name with which the conversion comes out."""
    for first, second in ((one, other), (other, one)):
        for meant, name in NAMESAKES.get(first.unit, ()):
            if _fits(evolve(first, unit=meant), second):
                return f"{name} were meant"
    return None


def _number(quantity: Quantity, unit: str) -> Interval:
    """The written number in another unit."""
    assert quantity.number is not None, "asked only of figures with one number"
    return converted(exactly(quantity.number, quantity.unit, quantity.dimension), unit).asserted


def _sharp(quantity: Quantity) -> bool:
    """Whether its number is not round, so that it was rounded no further than at its last digit."""
    return quantity.number is not None and quantity.number % 10 != 0


def _fits(one: Quantity, other: Quantity) -> bool:
    """Whether the written number of the one lies within what the other's writing admits, or both meet as they are rounded."""
    assert other.number is not None, "asked only of figures with one number"
    made = _number(one, other.unit)
    admitted = exactly(other.number, other.unit, other.dimension).accepted
    bounded = other.asserted.one_sided or not other.asserted.lower  # "no more than 500" is held to its number
    if not made.disjoint(admitted) or (not bounded and not made.disjoint(other.accepted)):
        return True
    assert one.number is not None, "asked only of figures with one number"
    there = converted(exactly(one.number, one.unit, one.dimension), other.unit)
    return _sharp(one) and _sharp(other) and not there.accepted.disjoint(admitted)
