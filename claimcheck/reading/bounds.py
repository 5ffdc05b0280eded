"""What a number and its qualifiers assert, and what a reader still accepts."""

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction

from claimcheck.dimensions.numeral import Form, Numeral
from claimcheck.interval import Interval
from claimcheck.reading.phrases import Sense
from claimcheck.rounding import widened, written_reach
from claimcheck.settings import Settings

ZERO = Decimal(0)
BELOW_ZERO = frozenset({"temperature", "ordinal"})
"""Dimensions in which "less than 20" may go below zero."""
_ABOUT = frozenset({Sense.ABOUT})
_BOUNDS = frozenset({Sense.AT_LEAST, Sense.MORE, Sense.AT_MOST, Sense.LESS, Sense.NEARLY, Sense.JUST_OVER})

MOST_PARTS = 64
"""Into how many parts a unit is divided at most."""


def least_below(value: Decimal, dimension: str) -> Decimal | None:
    """The least a bound from above leaves: nothing is fewer than none, but it may be colder than zero."""
    return None if dimension in BELOW_ZERO or value <= 0 else ZERO


def exact_bounds(number: Numeral, value: Decimal, factor: Decimal, counted: bool) -> tuple[Interval, Interval]:
    """A bare number: as written, and as far as its written precision reaches."""
    said = Interval(value, value)
    if (
        counted and number.end - number.start < 3 and number.value is number.mantissa
    ):  # a count of one or two digits was counted, not rounded
        return said, said
    parted = number.form is Form.FRACTION and number.scale == 1 and not counted
    reach = _half_a_part(number.value) if parted else written_reach(number.mantissa, number.scale, counted)
    if not reach:
        return said, said
    reach *= factor
    return said, Interval(value - reach, value + reach)


def _half_a_part(value: Decimal) -> Decimal:
    """How far a measure told in halves or quarters reaches: half of one of them."""
    return 1 / Decimal(2 * Fraction(value).limit_denominator(MOST_PARTS).denominator)


def bounded(
    number: Numeral, value: Decimal, factor: Decimal, dimension: str, senses: Sequence[Sense], settings: Settings
) -> tuple[Interval, Interval]:
    """A number with qualifiers: asserted, accepted."""
    bound = next((sense for sense in senses if sense in _BOUNDS), None)
    about = Sense.ABOUT in senses
    if bound is None:
        if not about and Sense.EXACT in senses:
            said = Interval(value, value)
            return said, said
        said, taken = exact_bounds(number, value, factor, dimension in ("count", "age"))
        return said, widened(taken, abs(value) * settings.about) if about else taken
    far = abs(value) * settings.nearly
    if bound is Sense.NEARLY:
        said = Interval(None, value, upper_closed=False)
        return said, Interval(value - far, value, upper_closed=False) if far else said
    if bound is Sense.JUST_OVER:
        said = Interval(value, None, lower_closed=False)
        return said, Interval(value, value + far, lower_closed=False) if far else said
    if bound is Sense.AT_LEAST or bound is Sense.MORE:
        said = Interval(value, None, lower_closed=bound is Sense.AT_LEAST)
    elif not value:
        said = Interval(None, value, upper_closed=bound is Sense.AT_MOST)
    else:
        said = Interval(least_below(value, dimension), value, upper_closed=bound is Sense.AT_MOST)
    if not about:
        return said, said
    slack = abs(value) * settings.about
    low = None if said.lower is None else max(ZERO, said.lower - slack) if said.lower >= 0 else said.lower - slack
    return said, Interval(low, None if said.upper is None else said.upper + slack, said.lower_closed, said.upper_closed)


def range_bounds(low: Decimal, high: Decimal, about: bool, settings: Settings) -> tuple[Interval, Interval, bool]:
    """From one number to another, both included; upside-down ones are turned, and said to be.

    Below nought they are told by their size: "between 0 and -1".
    """
    turned = low > high
    if turned:
        low, high, turned = high, low, not low <= ZERO
    said = Interval(low, high)
    if not about:
        return said, said, turned
    return said, Interval(low - abs(low) * settings.about, high + abs(high) * settings.about), turned
