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

## Not flagged
    Daily Record, 2024-05-15: The price of the phone has fallen by 17%, from £1,200 to £1,000.

    Daily Record, 2024-05-15: Sales rose 20% to $120 million from $100 million.

    Daily Record, 2024-05-15: Unemployment rose by 25%, from 4% to 5%.

Round figures allow for rounding, rough ones for more:

    Daily Record, 2024-05-15: Sales rose about 20% to $123 million from $100 million.

## Settings
Severity: `severities.CC402`. Where rounding could explain the difference but a common slip explains it too, and where percent is
said for percentage points, the finding is a warning.
"""

from collections.abc import Iterator

from attrs import frozen

from claimcheck.claims import Claim
from claimcheck.finding import Finding, Fix
from claimcheck.interval import Interval
from claimcheck.quantities import Quantity, Trend
from claimcheck.reckoning import change, rounded
from claimcheck.ruling import rule
from claimcheck.settings import Settings, Severity
from claimcheck.stories import Account
from claimcheck.vocabulary import Relation
from claimcheck.wording import bare, where, who

POINTS = "percent said for percentage points"
SIGNS = ("%", "percent", "per cent")


@frozen
class _Reckoned:
    """What old and new make, and what the words say."""

    change: Claim
    old: Claim
    new: Claim

    @property
    def said(self) -> Interval:
        """The change as a reader accepts it, below nought for a fall."""
        accepted, trend = self.change.quantity.accepted, self.change.quantity.trend
        down = trend is Trend.DOWN or (trend is None and _lower(self.new.quantity, self.old.quantity))
        return accepted.scale(-1) if down else accepted


@rule("CC402", severity=Severity.ERROR)
def change_does_not_fit(account: Account, settings: Settings) -> Iterator[Finding]:
    """Changes in percent against the figures that they lead from and to; those that fit are affirmed."""
    news = {told.id: new for new, told in account.linked(Relation.CHANGE_FROM)}
    for told, old in account.linked(Relation.BASE):
        new = news.get(told.id)
        if new is not None and told.quantity.unit == "percent":
            yield from _checked(_Reckoned(told, old, new))


def _checked(told: _Reckoned) -> Iterator[Finding]:
    exact = change(told.old.quantity.understood, told.new.quantity.understood)
    loose = change(told.old.quantity.accepted, told.new.quantity.accepted)
    if exact is None or loose is None:
        return
    claims = (told.change, told.old, told.new)
    made = f"from {bare(told.old)} to {bare(told.new)} it is {rounded(_size(exact))}%"
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
    points = cause == POINTS
    softer = points or not loose.disjoint(told.said)
    yield Finding(
        f"{who(told.change)} has “{bare(told.change)}” in {where(told.change)}, but {made}"
        f"{f' ({cause})' if cause else ''}. {f'Say “{_in_points(told.change)}”' if points else 'Check the percentage and both figures'}.",
        claims,
        suggestion=f"use {_in_points(told.change)}" if points else None,
        cause=cause,
        verdict="contradiction",
        fix=_fix(told.change) if points else None,
        severity=Severity.WARNING if softer else None,
    )


def _in_points(told: Claim) -> str:
    """A change in percent as one in percentage points."""
    sign = _sign(told)
    return bare(told).replace(sign, f"{'' if sign.isalpha() else ' '}{_unit(told)}") if sign else _unit(told)


def _fix(told: Claim) -> Fix | None:
    sign = _sign(told)
    return Fix.of(told, sign, f"{'' if sign[0].isalpha() else ' '}{_unit(told)}") if sign else None


def _sign(told: Claim) -> str | None:
    """The word or sign for percent, as printed."""
    return next((sign for sign in SIGNS if sign in told.quantity.text), None)


def _unit(told: Claim) -> str:
    return "percentage point" if told.quantity.number == 1 else "percentage points"


def _cause(told: _Reckoned) -> str | None:
    """The slip that makes the printed change of these figures."""
    old, new = told.old.quantity, told.new.quantity
    backwards = change(new.understood, old.understood)
    if backwards and not backwards.scale(-1).disjoint(told.said):
        return "divided by the new figure"
    if _points(old, new) and not (new.understood + old.understood.scale(-1)).disjoint(told.said):
        return POINTS
    return None


def _lower(one: Quantity, other: Quantity) -> bool:
    return one.number is not None and other.number is not None and one.number < other.number


def _points(old: Quantity, new: Quantity) -> bool:
    return old.unit == new.unit == "percent"


def _size(made: Interval) -> Interval:
    """A change without its direction."""
    return made.scale(-1) if made.upper is not None and made.upper < 0 else made
