"""How far a number reaches by the precision that it was written with: the one policy of rounding (docs/rounding.md)."""

from decimal import Decimal
from functools import lru_cache

from claimcheck.interval import Interval

SMALL_COUNT = 100
"""Counts below this are taken to have been counted, not rounded."""
ROUND_SHARE = Decimal("0.05")
"""How far a round number written in full is taken to reach, as a share of it."""
_NONE = Decimal(0)


def written_reach(mantissa: Decimal, scale: Decimal, counted: bool) -> Decimal:
    """How far a bare number reaches to either side by the precision it was written with.

    A number with decimals, or with a scale word ("5.2 million", "5 million"), is written to its last digit, and reaches half
    of that.  A count below a hundred was counted and reaches nowhere.  A round number written in full ("100,000") may have
    been counted or rounded: it reaches half the place of its last digit that is not zero, but no further than a twentieth
    of itself.

    Args:
        mantissa: the digits as written, so that "5.20" is not "5.2".
        scale: what the scale word multiplies by; 1 where there is none.
        counted: whether whole things are counted.
    """
    digits = f"{mantissa:f}"
    point = digits.find(".")
    if point >= 0 or scale != 1:
        half = half_a_place(0 if point < 0 else point + 1 - len(digits))
        return half if scale == 1 else half * scale
    size = abs(mantissa)
    if not size or (counted and size < SMALL_COUNT):
        return _NONE if counted else half_a_place(0)
    place = len(digits) - len(digits.rstrip("0"))
    if not place:
        return _NONE if counted else half_a_place(0)
    return min(half_a_place(place), size * ROUND_SHARE)


@lru_cache(maxsize=64)
def half_a_place(place: int) -> Decimal:
    """Half of what a digit counts for at a power of ten."""
    return Decimal(5).scaleb(place - 1)


def widened(interval: Interval, reach: Decimal) -> Interval:
    """The interval with each end that it has moved outwards."""
    if not reach:
        return interval
    return Interval(
        None if interval.lower is None else interval.lower - reach,
        None if interval.upper is None else interval.upper + reach,
        interval.lower_closed,
        interval.upper_closed,
    )
