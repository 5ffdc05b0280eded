"""
A change does not lead from the old figure to the new.

## Why it matters
"Fallen by 20%, from £1,200 to £1,000" is a fall of 17%: the writer divided by the new price. Readers who know the old price will
notice, and the percentage is what others quote.

## Flagged
    Daily Record, 2024-05-15: The price of the phone has fallen by 20%, from £1,200 to £1,000.
                                                                   ^^^ 16.7%

    Daily Record, 2024-05-15: Sales rose 45% to $120 million from $100 million.
                                         ^^^ 20%

    Daily Record, 2024-05-15: Sales increased by 45% to $120 million, compared with $100 million in the same quarter of last year.
                                                 ^^^ 20%

    Daily Record, 2024-05-15: The camp took in 240 people against 200 during the same month of 2023, which represents a 45% increase.
                                                                                                                        ^^^ 20%

    Daily Record, 2024-05-15: Bad loans gained 8% to £120 million at the end of the March quarter from £100 million in December.
                                               ^^ 20%

    Daily Record, 2024-05-15: The club took £891 against £1,300 in the same month of last year, showing a decline of 13%.
                                                                                                                     ^^^ 31.5%

Percent said for percentage points:

    Daily Record, 2024-05-15: Unemployment rose by 1%, from 4% to 5%.
                                                   ^^ percentage points

    Daily Record, 2024-05-15: Unemployment rose by 1 per cent, from 4 per cent to 5 per cent.
                                                   ^^^^^^^^^^ Say “1 percentage point”

    Daily Record, 2024-05-15: Unemployment rose by 2 pct, from 4% to 6%.
                                                   ^^^^^ Say “percentage points”

What was added, said for percent of what was there:

    Daily Record, 2024-05-15: The number of clubs rose by 2%, from 4 to 6.
                                                          ^^ it is 50%

A fall that is told as a rise:

    Daily Record, 2024-05-15: Sales rose by 17%, from £1,200 to £1,000.
                                            ^^^ it is -16.7%

A fall of less than one percent:

    Daily Record, 2024-05-15: The price fell by 5%, from $200 million to $199 million.
                                                ^^ it is 0.5%

What was added or taken away, in figures:

    Daily Record, 2024-05-15: The number of pupils fell by 120, from 3,460 to 3,240.
                                                           ^^^ it is 220

    Daily Record, 2024-05-15: The hall has 847 seats, 50 more than the 783 of the old one.
                                                      ^^ it is 64

    Daily Record, 2024-05-15: The club sold 923 tickets on Friday. That is 82 more than the 851 of last year.
                                                                           ^^ it is 72

    Daily Record, 2024-05-15: Support rose from 38% to 41%, a gain of five percentage points.
                                                                      ^^^^^^^^^^^^^^^^^^^^^^ it is 3

    Daily Record, 2024-05-15: In the poll 42% oppose the law and 38% support it, a 14-point difference.
                                                                                   ^^ it is 4

## Not flagged
    Daily Record, 2024-05-15: The price of the phone has fallen by 17%, from £1,200 to £1,000.

    Daily Record, 2024-05-15: Sales rose 20% to $120 million from $100 million.

    Daily Record, 2024-05-15: Unemployment rose by 25%, from 4% to 5%.

What was expected, or is of another time than the change, is not what it went from:

    Daily Record, 2024-05-15: Sales increased by 45% to $120 million, compared with $110 million that analysts had expected.
    Daily Record, 2024-05-15: The number of rigs was up 9% to 164, against 422 one year ago.
    Daily Record, 2024-05-15: Sales rose 45% from May to $120 million, compared with $110 million in the last quarter.

Round figures allow for rounding, rough ones for more:

    Daily Record, 2024-05-15: Sales rose about 20% to $123 million from $100 million.

    Daily Record, 2024-05-15: The number of pupils fell by 120, from 3,460 to 3,340. The debt is $1.2 billion, $0.3 billion more than the $1 billion of 2020.

Of three digits and more, the last may be cut off:

    Daily Record, 2024-05-15: Sales rose 27.30% to £1,861.01 from £1,461.82.

Rounding explains a small difference sooner than a slip does:

    Daily Record, 2024-05-15: Sales rose 2.3% to $2.14 billion from $2.09 billion.

The difference may be from a figure that is not told, and one that lies on the other side is of something else:

    Daily Record, 2024-05-15: The hall has 847 seats, 50 more than before, and 783 people came.

    Daily Record, 2024-05-15: The hall has 84 seats, 50 more than the 783 in the square.

Where the words do not say which way it went, the figures do, and a share is no change:

    sales | money  | Leeds fair | $100 million | Daily Record, 2024-05-15
    sales | money  | Leeds fair | $80 million  | Daily Record, 2024-05-15 | change_from=row:3
    sales | change | Leeds fair | 20%          | Daily Record, 2024-05-15 | base=row:1
    sales | share  | Leeds fair | 80%          | Daily Record, 2024-05-15 | base=row:1

A change in a year is not reckoned from the month before, and a high of the day is nothing that a price rose from:

    Daily Record, 2024-05-15: Exports rose by 70%, year-on-year, to $8.1 billion from $5.7 billion in January.
    Daily Record, 2024-05-15: Gold traded at 423.60 dollars an ounce, up one dollar but below a session high of 425.20 dollars.

## Settings
Severity: `severities.CC402`. Where rounding could explain the difference but a common slip explains it too, and where percent is
said for percentage points, the finding is a warning.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from attrs import frozen

from claimcheck.claims import Claim
from claimcheck.comparison import accepted, exceeds, understood
from claimcheck.finding import Finding, Fix
from claimcheck.interval import Interval
from claimcheck.quantities import Trend, written_alike
from claimcheck.reckoning import change, last_place, rounded
from claimcheck.ruling import rule
from claimcheck.settings import Settings, Severity
from claimcheck.stories import Account
from claimcheck.vocabulary import Relation, Role
from claimcheck.wording import amount, bare, where, who

POINTS = "percent said for percentage points"
DATED = ("date", "age")
"""What a day or an age is reckoned from is no change."""
SEVERAL = 3
"""Digits of a change from which it matters to nobody that the last was cut off."""
LESS, MORE = Decimal("0.9"), Decimal("1.1")
SIGNS = {"%": " ", "percent": "", "per cent": ""}
"""How percent is printed, and what has to come between a number and a word in its place."""


@frozen
class _Reckoned:
    """What old and new make, and what the words say."""

    change: Claim
    old: Claim
    new: Claim

    @property
    def said(self) -> Interval:
        """The change as a reader accepts it, below nought for a fall."""
        return self.turned(self.size)

    @property
    def size(self) -> Interval:
        """The change as a reader accepts it, without its sign."""
        taken = accepted(self.change.quantity)
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
        return (self.change.quantity.number or 0) < 0

    @property
    def claims(self) -> tuple[Claim, ...]:
        """All three, the change first."""
        return (self.change, self.old, self.new)

    @property
    def words(self) -> str:
        """Where the text has the change."""
        return f"{who(self.change)} has “{bare(self.change)}” in {where(self.change)}"

    def made(self, change: str) -> str:
        """What the two figures make."""
        return f"from {bare(self.old)} to {bare(self.new)} it is {change}"

    def turned(self, interval: Interval) -> Interval:
        """A change with its direction, or without."""
        trend = self.change.quantity.trend
        down = trend is Trend.DOWN or self.signed or (trend is None and exceeds(self.old.quantity, self.new.quantity))
        return interval.scale(-1) if down else interval


@rule("CC402", severity=Severity.ERROR)
def change_does_not_fit(account: Account, settings: Settings) -> Iterator[Finding]:
    """Changes, in percent or in figures, against those that they lead from and to; those that fit are affirmed."""
    news = {told.id: new for new, told in account.linked(Relation.CHANGE_FROM)}
    for told, old in account.linked(Relation.BASE):
        new = news.get(told.id)
        if new is None or told.quantity.dimension in DATED:
            continue
        if told.quantity.unit == "percent":
            yield from _checked(_Reckoned(told, old, new))
        elif new.quantity.unit == old.quantity.unit:
            yield from _subtracted(_Reckoned(told, old, new))


def _checked(told: _Reckoned) -> Iterator[Finding]:
    exact = change(told.old.quantity.understood, told.new.quantity.understood)
    if exact is None:
        return
    loose = change(*told.ends) or exact
    made = f"{rounded(exact if told.signed else told.turned(exact))}%"
    if not exact.disjoint(told.said):
        yield _holds(told, made)
        return
    cause = _cause(told)
    if cause is None and (not loose.disjoint(told.said) or _cut_off(told, loose)):
        return
    if cause != POINTS and not loose.disjoint(told.said) and not exact.disjoint(_nearly(told.said)):
        return
    softer = cause == POINTS or not loose.disjoint(told.said)
    wanted, fix = _in_points(told.change) if cause == POINTS else (None, None)
    advice = f"Say “{wanted}”" if wanted else "Check the percentage and both figures"
    yield Finding(
        f"{told.words}, but {told.made(made)}{f' ({cause})' if cause else ''}. {advice}.",
        told.claims,
        suggestion=f"use {wanted}" if wanted else None,
        cause=cause,
        verdict="contradiction",
        fix=fix,
        severity=Severity.WARNING if softer else None,
    )


def _nearly(said: Interval) -> Interval:
    """What a change may be by which rounding explains it sooner than a slip: a tenth of it more or less."""
    lower = None if said.lower is None else min(said.lower * LESS, said.lower * MORE)
    upper = None if said.upper is None else max(said.upper * LESS, said.upper * MORE)
    return Interval(lower, upper)


def _cut_off(told: _Reckoned, made: Interval) -> bool:
    """Whether a change of several digits was cut off where it should have been rounded: 27.30% for 27.308%."""
    number = abs(told.change.quantity.number or Decimal(0))
    step = last_place(number)
    several = len(number.as_tuple().digits) >= SEVERAL
    if several and rounded(told.turned(made)) == rounded(Interval.exactly(number)):
        return True  # "33.60%" for 33.58%
    return several and not made.disjoint(told.turned(Interval(number, number + step)))


def _subtracted(told: _Reckoned) -> Iterator[Finding]:
    """A difference against the two figures that it lies between, whichever is larger: a glacier retreats as a distance grows."""
    larger, smaller = (told.old, told.new) if exceeds(told.old.quantity, told.new.quantity) else (told.new, told.old)
    exact = understood(larger.quantity) + understood(smaller.quantity).scale(-1)
    old, new = told.ends
    loose = new + old.scale(-1) if larger is told.new else old + new.scale(-1)
    made = amount(exact.scale(-1) if told.signed else exact)
    if not exact.disjoint(told.size):
        yield _holds(told, made)
    elif loose.disjoint(told.size):
        yield Finding(
            f"{told.words}, but {told.made(made)}. Check all three figures.", told.claims, verdict="contradiction"
        )


def _holds(told: _Reckoned, made: str) -> Finding:
    return Finding(f"{told.words}: {told.made(made)}.", told.claims, severity=Severity.INFO)


def _in_points(told: Claim) -> tuple[str, Fix | None]:
    """A change in percent as one in percentage points, with the edit where percent is printed in a usual way."""
    unit = "percentage point" if told.quantity.number == 1 else "percentage points"
    for sign, gap in SIGNS.items():
        if sign in bare(told):
            return bare(told).replace(sign, gap + unit), Fix.of(told, sign, gap + unit)
    return unit, None


def _cause(told: _Reckoned) -> str | None:
    """The slip that makes the printed change of these figures."""
    old, new = told.old.quantity, told.new.quantity
    backwards = change(new.understood, old.understood)
    if backwards and not backwards.scale(-1).disjoint(told.said):
        return "divided by the new figure"
    if old.unit == new.unit == "percent" and not (new.understood + old.understood.scale(-1)).disjoint(told.said):
        return POINTS
    return None
