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

A range is converted at both ends:

    Daily Record, 2024-05-15: The parcels weigh 2 to 9 pounds (0.9 to 1.4 kg) each.
                                                               ^^^^^^^^^^^^^ 0.91 to 4.08

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

Long numbers are converted with a factor that has not all of its digits:

    Daily Record, 2024-05-15: The fires burned 324,918 acres (131,490 hectares) in a year.

What is between two numbers, and a bound that fits:

    Daily Record, 2024-05-15: The whale weighed between 9 and 11 kilograms (22 pounds) at birth.
    Daily Record, 2024-05-15: Parcels of up to 10 kilograms (22 pounds) are free.

A range is converted at both ends, halves and quarters are as rough as they are, and a pint may be British:

    Daily Record, 2024-05-15: The parcels weigh 2 to 9 pounds (0.9 to 4.1 kg) each.
    Daily Record, 2024-05-15: The cook rubbed 40g (1½oz) of fat into it. The jar was filled with half a litre (0.9 pints) of milk.
    Daily Record, 2024-05-15: The first 32 kilobytes (minus 8 bytes) are read.

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
from claimcheck.units import by_hand, converted, convertible
from claimcheck.vocabulary import Relation
from claimcheck.wording import bare, units, where, who

NAMESAKES: Mapping[str, tuple[tuple[str, str], ...]] = MappingProxyType(
    {
        "mile": (("nautical_mile", "nautical miles"),),
        "ton": (("long_ton", "long tons"), ("metric_ton", "tonnes")),
        "short_ton": (("long_ton", "long tons"), ("metric_ton", "tonnes")),
        "metric_ton": (("short_ton", "short tons"), ("long_ton", "long tons")),
        "ounce": (("fluid_ounce", "fluid ounces"), ("troy_ounce", "troy ounces")),
    }
)
"""Units that go by one name."""
BRITISH: Mapping[str, str] = MappingProxyType(
    {"gallon": "imperial_gallon", "quart": "imperial_quart", "pint": "imperial_pint"}
)
"""What British readers call by the name, and need not be told apart from."""


@rule("CC701", severity=Severity.WARNING, several=True)
def conversion_mismatch(account: Account, settings: Settings) -> Iterator[Finding]:
    """Measures told in two units, by the precision that either is written with; those that fit are affirmed."""
    for told, first in account.linked(Relation.BASE):
        units_differ = told.quantity.unit != first.quantity.unit and convertible(
            told.quantity.unit, first.quantity.unit
        )
        if told.kind == "measurement" and units_differ and all(map(_ends, (told.quantity, first.quantity))):
            yield _held_against(told, first)


def _ends(quantity: Quantity) -> tuple[Quantity, ...]:
    """The written number, or both ends of a range, as quantities; nothing where an end is open."""
    if quantity.number is not None:
        return (quantity,)
    low, high = quantity.asserted.lower, quantity.asserted.upper
    if low is None or high is None or not low:  # "less than 5" begins at nought, which nobody wrote
        return ()
    return tuple(exactly(end, quantity.unit, quantity.dimension) for end in (low, high))


def _held_against(told: Claim, first: Claim) -> Finding:
    """What is to be said of a measure and the one that it converts."""
    made = [_number(end, told.quantity.unit) for end in _ends(first.quantity)]
    words = f"{bare(first)} are {' to '.join(map(rounded, made))} in {units(told.quantity.unit)}"
    if _all_fit(first.quantity, told.quantity):
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


def _all_fit(one: Quantity, other: Quantity) -> bool:
    """Whether numbers, or the ends of ranges, are the same in either unit, or in a British one of its name."""
    ends = _ends(one), _ends(other)
    if len(ends[0]) != len(ends[1]):
        return True  # a range converted by one number, which none of its ends is
    for first in (one.unit, BRITISH.get(one.unit, one.unit)):
        for second in (other.unit, BRITISH.get(other.unit, other.unit)):
            pairs = [(evolve(a, unit=first), evolve(b, unit=second)) for a, b in zip(*ends, strict=True)]
            if all(_fits(a, b) or _fits(b, a) for a, b in pairs):
                return True
    return False


def _cause(one: Quantity, other: Quantity) -> str | None:
    """Another unit of the same name with which the conversion comes out."""
    for first, second in ((one, other), (other, one)):
        for meant, name in NAMESAKES.get(first.unit, ()):
            if convertible(meant, second.unit) and _fits(evolve(first, unit=meant), second):
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
    roughly = by_hand(one.number, one.unit, other.unit)
    if roughly is not None and not roughly.disjoint(admitted):
        return True
    there = converted(exactly(one.number, one.unit, one.dimension), other.unit)
    return _sharp(one) and _sharp(other) and not there.accepted.disjoint(admitted)
