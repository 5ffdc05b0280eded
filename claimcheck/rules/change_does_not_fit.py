"""
A change in percent does not lead from the old figure to the new.

## Why it matters
"Fallen by 20%, from £1,200 to £1,000" is a fall of 17%: the writer divided by the new price. Readers who know the old price will
notice, and the percentage is what others quote.

## Flagged
    Daily Record, 2024-05-15: The price of the phone has fallen by 20%, from £1,200 to £1,000.
                                                                   ^^^ 16.7%

    Daily Record, 2024-05-15: Sales rose 45% to $120 million from $100 million.
                                         ^^^ 20%

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

## Not flagged
    Daily Record, 2024-05-15: The price of the phone has fallen by 17%, from £1,200 to £1,000.

    Daily Record, 2024-05-15: Sales rose 20% to $120 million from $100 million.

    Daily Record, 2024-05-15: Unemployment rose by 25%, from 4% to 5%.

Round figures allow for rounding, rough ones for more:

    Daily Record, 2024-05-15: Sales rose about 20% to $123 million from $100 million.

Where the words do not say which way it went, the figures do, and a share is no change:

    sales | money  | Leeds fair | $100 million | Daily Record, 2024-05-15
    sales | money  | Leeds fair | $80 million  | Daily Record, 2024-05-15 | change_from=row:3
    sales | change | Leeds fair | 20%          | Daily Record, 2024-05-15 | base=row:1
    sales | share  | Leeds fair | 80%          | Daily Record, 2024-05-15 | base=row:1

## Settings
Severity: `severities.CC402`. Where rounding could explain the difference but a common slip explains it too, and where percent is
said for percentage points, the finding is a warning.
"""

from collections.abc import Iterator

from attrs import frozen

from claimcheck.claims import Claim
from claimcheck.comparison import exceeds
from claimcheck.finding import Finding, Fix
from claimcheck.interval import Interval
from claimcheck.quantities import Trend
from claimcheck.reckoning import change, rounded
from claimcheck.ruling import rule
from claimcheck.settings import Settings, Severity
from claimcheck.stories import Account
from claimcheck.vocabulary import Relation
from claimcheck.wording import bare, where, who

POINTS = "percent said for percentage points"
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
        return self.turned(self.change.quantity.accepted)

    def turned(self, interval: Interval) -> Interval:
        """A change with its direction, or without."""
        trend = self.change.quantity.trend
        down = trend is Trend.DOWN or (trend is None and exceeds(self.old.quantity, self.new.quantity))
        return interval.scale(-1) if down else interval


@rule("CC402", severity=Severity.ERROR)
def change_does_not_fit(account: Account, settings: Settings) -> Iterator[Finding]:
    """Changes in percent against the figures that they lead from and to; those that fit are affirmed."""
    news = {told.id: new for new, told in account.linked(Relation.CHANGE_FROM)}
    for told, old in account.linked(Relation.BASE):
        if told.id in news and told.quantity.unit == "percent":
            yield from _checked(_Reckoned(told, old, news[told.id]))


def _checked(told: _Reckoned) -> Iterator[Finding]:
    exact = change(told.old.quantity.understood, told.new.quantity.understood)
    if exact is None:
        return
    loose = change(told.old.quantity.accepted, told.new.quantity.accepted) or exact
    claims = (told.change, told.old, told.new)
    made = f"from {bare(told.old)} to {bare(told.new)} it is {rounded(told.turned(exact))}%"
    if not exact.disjoint(told.said):
        yield Finding(
            f"{who(told.change)} has “{bare(told.change)}” in {where(told.change)}: {made}.",
            claims,
            severity=Severity.INFO,
        )
        return
    cause = _cause(told)
    if cause is None and not loose.disjoint(told.said):
        return
    softer = cause == POINTS or not loose.disjoint(told.said)
    wanted, fix = _in_points(told.change) if cause == POINTS else (None, None)
    yield Finding(
        f"{who(told.change)} has “{bare(told.change)}” in {where(told.change)}, but {made}"
        f"{f' ({cause})' if cause else ''}. {f'Say “{wanted}”' if wanted else 'Check the percentage and both figures'}.",
        claims,
        suggestion=f"use {wanted}" if wanted else None,
        cause=cause,
        verdict="contradiction",
        fix=fix,
        severity=Severity.WARNING if softer else None,
    )


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
