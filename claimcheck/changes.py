"""A change, and the figures that it leads from and to."""

from collections.abc import Sequence
from decimal import Decimal

from attrs import frozen

from claimcheck.claims import Claim
from claimcheck.comparison import accepted, exceeds
from claimcheck.interval import Interval
from claimcheck.quantities import Trend, written_alike
from claimcheck.reckoning import last_place, percentage, rounded
from claimcheck.vocabulary import Role
from claimcheck.wording import bare, where, who

SEVERAL = 3
"""Digits of a change from which it matters to nobody that the last was cut off."""
LESS, MORE = Decimal("0.9"), Decimal("1.1")


@frozen
class Change:
    """A change that is told, with the figures that it leads from and to: what the words say, and what the figures make."""

    told: Claim
    old: Claim
    new: Claim

    @property
    def said(self) -> Interval:
        """The change as a reader accepts it, below nought for a fall."""
        return self.turned(self.size)

    @property
    def size(self) -> Interval:
        """The change as a reader accepts it, without its sign."""
        taken = accepted(self.told.quantity)
        return taken.scale(-1) if self.signed else taken

    @property
    def ends(self) -> Sequence[Interval]:
        """The old and the new figure as a reader accepts them; in a table both are written to one place."""
        if self.old.role is self.new.role is Role.TABLE:
            return written_alike([self.old.quantity, self.new.quantity])
        return [accepted(self.old.quantity), accepted(self.new.quantity)]

    @property
    def signed(self) -> bool:
        """Whether it is printed as less than nought."""
        return (self.told.quantity.number or 0) < 0

    @property
    def claims(self) -> tuple[Claim, ...]:
        """All three, the change first."""
        return (self.told, self.old, self.new)

    @property
    def words(self) -> str:
        """Where the text has the change."""
        return f"{who(self.told)} has “{bare(self.told)}” in {where(self.told)}"

    def made(self, change: str) -> str:
        """What the two figures make."""
        return f"from {bare(self.old)} to {bare(self.new)} it is {change}"

    def turned(self, interval: Interval) -> Interval:
        """A change with its direction, or without."""
        trend = self.told.quantity.trend
        down = trend is Trend.DOWN or self.signed or (trend is None and exceeds(self.old.quantity, self.new.quantity))
        return interval.scale(-1) if down else interval

    @property
    def nearly(self) -> Interval:
        """What a change may be by which rounding explains it sooner than a slip: a tenth of it more or less."""
        lower, upper = self.said.lower, self.said.upper
        return Interval(
            None if lower is None else min(lower * LESS, lower * MORE),
            None if upper is None else max(upper * LESS, upper * MORE),
        )

    def cut_off(self, made: Interval) -> bool:
        """Whether what was made has several digits and was cut off where it should have been rounded: 27.30% for 27.308%."""
        number = abs(self.told.quantity.number or Decimal(0))
        if len(number.as_tuple().digits) < SEVERAL:
            return False
        if rounded(self.turned(made)) == rounded(Interval.exactly(number)):
            return True  # "33.60%" for 33.58%
        return not made.disjoint(self.turned(Interval(number, number + last_place(number))))


def shares_of_change(told: Claim, amount: Claim, new: Claim) -> Sequence[Interval]:
    """How many percent a change in figures may be of what was there before, by what it led to, whichever way it went."""
    by, end = accepted(amount.quantity), accepted(new.quantity)
    before = {Trend.UP: end + by.scale(-1), Trend.DOWN: end + by}
    made = (percentage(by, old) for way, old in before.items() if told.quantity.trend in (way, None))
    return [one for one in made if one is not None]
