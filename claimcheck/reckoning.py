"""Arithmetic on intervals: sums of several, quotients and changes, for what one figure makes of others."""

from collections.abc import Iterable
from decimal import Context, Decimal, localcontext

from claimcheck.interval import Interval

PRECISION = 40
"""Digits that quotients are reckoned with, beyond any that is printed."""
HUNDRED = Decimal(100)


def summed(intervals: Iterable[Interval]) -> Interval:
    """All sums of a number of each."""
    return sum(intervals, start=Interval.exactly(0))


def quotient(part: Interval, whole: Interval) -> Interval | None:
    """All quotients of a number of the one and a number of the other, both from nought up; `None` where the whole may be nought."""
    if whole.lower is None or whole.lower <= 0 or part.lower is None or part.lower < 0:
        return None
    with localcontext(Context(prec=PRECISION)):
        low = Decimal(0) if whole.upper is None else part.lower / whole.upper
        high = None if part.upper is None else part.upper / whole.lower
    return Interval(low, high)


def percentage(part: Interval, whole: Interval) -> Interval | None:
    """How many percent of the whole the part is."""
    found = quotient(part, whole)
    return found.scale(HUNDRED) if found else None


def last_place(number: Decimal) -> Decimal:
    """The size of the last digit behind the point that a number is written with; one where there is none."""
    exponent = number.as_tuple().exponent
    return Decimal(1).scaleb(min(exponent, 0) if isinstance(exponent, int) else 0)


def change(old: Interval, new: Interval) -> Interval | None:
    """By how many percent the new is above the old; below nought where it is below it."""
    found = percentage(new, old)
    return found + Interval.exactly(-HUNDRED) if found else None


SMALL, TINY = Decimal(10), Decimal("0.1")
"""Numbers below the one are told to one more place, and below the other to three digits."""


def rounded(interval: Interval) -> str:
    """An interval for people: one number where it is narrow, to a tenth, below ten to a hundredth."""
    ends = (end for end in (interval.lower, interval.upper) if end is not None)
    return " to ".join(dict.fromkeys(f"{end.quantize(_step(end)).normalize():,f}" for end in ends))


def _step(end: Decimal) -> Decimal:
    """The last place to which a number is told."""
    if end and abs(end) < TINY:
        return Decimal(1).scaleb(end.adjusted() - 2)
    return Decimal("0.1") if abs(end) >= SMALL else Decimal("0.01")
