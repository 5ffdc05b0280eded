"""A set of numbers without gaps: two ends, each open, closed or absent.

The ends are kept as they were written: "more than 12" is (12, ∞) and "at least 13" is [13, ∞).  That the two admit the
same counts is the business of `claimcheck.comparison`.
"""

from decimal import Decimal, InvalidOperation
from typing import Self

from attrs import field, frozen

Number = Decimal | int | str | float


def exact_number(value: Number) -> Decimal:
    """The value as an exact decimal.

    Raises:
        ValueError: if it is no finite number, or a float with a fraction, which cannot hold most decimals exactly.
    """
    if isinstance(value, bool) or not isinstance(value, Decimal | int | str | float):
        raise ValueError(f"{value!r} is no number; give a whole number, a Decimal or a string of digits")
    if isinstance(value, float) and not (value.is_integer() and abs(value) < 2**53):
        raise ValueError(f'{value!r} is a float and cannot be exact; write "{value!r}" or Decimal("{value!r}")')
    try:
        number = Decimal(value.replace(",", "") if isinstance(value, str) else value)
    except InvalidOperation:
        raise ValueError(f"{value!r} is no number; give digits, as in 104000 or '3.5'") from None
    if not number.is_finite():
        raise ValueError(f"{value!r} is not finite; leave an end out (None) where there is no bound")
    return number


def _end(value: Number | None) -> Decimal | None:
    if value is None or (type(value) is Decimal and value.is_finite()):
        return value
    return exact_number(value)


@frozen
class Interval:
    """All numbers from `lower` to `upper`; an end that is `None` is no bound, and never closed.

    Raises:
        ValueError: if no number lies between the ends, or an end is not exact.
    """

    lower: Decimal | None = field(default=None, converter=_end)
    upper: Decimal | None = field(default=None, converter=_end)
    lower_closed: bool = True
    upper_closed: bool = True

    def __attrs_post_init__(self) -> None:
        lower, upper = self.lower, self.upper
        if lower is None:
            object.__setattr__(self, "lower_closed", False)
        if upper is None:
            object.__setattr__(self, "upper_closed", False)
        if lower is None or upper is None or (lower is upper and self.lower_closed and self.upper_closed):
            return
        if lower < upper:
            return
        if lower > upper:
            raise ValueError(f"lower end {lower} is above upper end {upper}; did you mean {upper} to {lower}?")
        if not (self.lower_closed and self.upper_closed):
            raise ValueError(f"no number is both above and below {lower}; close both ends to mean {lower}")

    @classmethod
    def exactly(cls, value: Number) -> Self:
        """The one number."""
        return cls(value, value)

    @property
    def exact(self) -> bool:
        """Whether it admits one number only."""
        lower = self.lower
        return lower is not None and (lower is self.upper or lower == self.upper)

    @property
    def one_sided(self) -> bool:
        """Whether it has a bound on one side and none on the other."""
        return (self.lower is None) != (self.upper is None)

    def __contains__(self, value: Number) -> bool:
        return Interval.exactly(value) <= self

    def __le__(self, other: "Interval") -> bool:
        """Whether every number of this one is in the other."""
        return _starts_no_earlier(self, other) and _ends_no_later(self, other)

    def __lt__(self, other: "Interval") -> bool:
        """Whether it lies strictly inside the other: within it, and not the same."""
        return self <= other and self != other

    def above(self, other: "Interval") -> bool:
        """Whether every number of this one is above all of the other."""
        low, high = self.lower, other.upper
        if low is None or high is None:
            return False
        return low > high or (low == high and not (self.lower_closed and other.upper_closed))

    def disjoint(self, other: "Interval") -> bool:
        """Whether no number is in both."""
        return self.above(other) or other.above(self)

    def meet(self, other: "Interval") -> "Interval | None":
        """The numbers in both, `None` where there are none; each end, and whether it is closed, is the binding one's."""
        if self.disjoint(other):
            return None
        low = self if _starts_no_earlier(self, other) else other
        high = self if _ends_no_later(self, other) else other
        return Interval(low.lower, high.upper, low.lower_closed, high.upper_closed)

    def __add__(self, other: "Interval") -> "Interval":
        """All sums of a number of this one and a number of the other."""
        return Interval(
            None if self.lower is None or other.lower is None else self.lower + other.lower,
            None if self.upper is None or other.upper is None else self.upper + other.upper,
            self.lower_closed and other.lower_closed,
            self.upper_closed and other.upper_closed,
        )

    def scale(self, factor: Number) -> "Interval":
        """Every number times the factor; a negative factor turns the interval round."""
        by = exact_number(factor)
        if not by:
            return Interval.exactly(0)
        low = None if self.lower is None else self.lower * by
        high = None if self.upper is None else self.upper * by
        if by > 0:
            return Interval(low, high, self.lower_closed, self.upper_closed)
        return Interval(high, low, self.upper_closed, self.lower_closed)

    def __str__(self) -> str:
        if self.exact:
            return f"{self.lower}"
        low = "(-∞" if self.lower is None else f"{'[' if self.lower_closed else '('}{self.lower}"
        high = "∞)" if self.upper is None else f"{self.upper}{']' if self.upper_closed else ')'}"
        return f"{low}, {high}"


def _starts_no_earlier(one: Interval, other: Interval) -> bool:
    if other.lower is None or one.lower is None:
        return other.lower is None
    return one.lower > other.lower or (one.lower == other.lower and (other.lower_closed or not one.lower_closed))


def _ends_no_later(one: Interval, other: Interval) -> bool:
    if other.upper is None or one.upper is None:
        return other.upper is None
    return one.upper < other.upper or (one.upper == other.upper and (other.upper_closed or not one.upper_closed))
