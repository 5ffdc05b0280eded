"""
A rate is not what the count and the time make.

## Why it matters
90 flights in 24 hours are one every 16 minutes, not every 39. A rate is often taken from another count (of one side's flights) or
another day, and it is the rate that people remember.

## Flagged
    Daily Record, 2024-05-15: Over the past 24 hours 90 flights left the city. A plane took off every 39 minutes.
                                                                                                      ^^^^^^^^^^ 16 minutes

    Daily Record, 2024-05-15: They flew out 12,000 people on 90 flights, an average of 233 a flight.
                                                                         ^^^^^^^^^^^^^^^^^ 133

    Daily Record, 2024-05-15: Over the past 24 hours 50 flights left the city. A plane took off every 25 minutes.
                                                                                                      ^^^^^^^^^^ 28.8 minutes

    Daily Record, 2024-05-15: Over the past 24 hours 55 flights left the city. A plane took off every 20 minutes.
                                                                                                      ^^^^^^^^^^ 26.2 minutes

## Not flagged
    Daily Record, 2024-05-15: Over the past 24 hours 90 flights left the city. A plane took off every 16 minutes.

A round rate allows for rounding, and another thing has a rate of its own:

    Daily Record, 2024-05-15: Over the past 24 hours 90 flights left the city. A plane took off every 15 minutes.
    Daily Record, 2024-05-15: Over the past 24 hours 90 flights left the city. A bus came every 39 minutes.

    Daily Record, 2024-05-15: Over the past 24 hours 60 flights left the city. A plane took off every 20 minutes.

    Daily Record, 2024-05-15: Over the past 24 hours 57 flights left the city. A plane took off every 20 minutes.

    Daily Record, 2024-05-15: Over the past 24 hours 90 flights left the city. A plane took off every 15 to 17 minutes.

## Settings
Severity: `severities.CC404`.
"""

from collections.abc import Iterator
from decimal import Decimal

from claimcheck.claims import Claim
from claimcheck.comparison import accepted
from claimcheck.finding import Finding
from claimcheck.interval import Interval
from claimcheck.quantities import Quantity, widened
from claimcheck.reckoning import quotient, rounded
from claimcheck.ruling import rule
from claimcheck.settings import Settings, Severity
from claimcheck.stories import Account
from claimcheck.units import converted, convertible
from claimcheck.vocabulary import Relation
from claimcheck.wording import bare, figure, where, who


@rule("CC404", severity=Severity.WARNING)
def rate_does_not_fit(account: Account, settings: Settings) -> Iterator[Finding]:
    """Intervals and means against what they are reckoned from; those that fit are affirmed."""
    counts = {rate.id: count for rate, count in account.linked(Relation.RATE_OF) if rate.kind != "share"}
    for rate, base in account.linked(Relation.BASE):
        count = counts.get(rate.id)
        if count is not None:
            yield from _checked(rate, count, base)


def _checked(rate: Claim, count: Claim, base: Claim) -> Iterator[Finding]:
    """An interval is the window by the count; a mean is the total by the number."""
    interval = rate.quantity.dimension == "duration"
    made = _interval(rate, count, base) if interval else quotient(accepted(count.quantity), accepted(base.quantity))
    if made is None:
        return
    exact = made if interval else quotient(count.quantity.understood, base.quantity.understood) or made
    unit = f" {rate.quantity.unit}s" if interval else ""
    words = f"{figure(count)} and {figure(base)} make {'one every ' if interval else ''}{rounded(exact)}{unit}"
    if made.disjoint(_spoken(rate.quantity)):
        yield Finding(
            f"{who(rate)} has “{bare(rate)}” in {where(rate)}, but {words}. "
            f"Check the rate, and that it is of the same {count.population or 'count'} and the same time.",
            (rate, count, base),
            cause="of another count, or another time",
            verdict="contradiction",
        )
    else:
        yield Finding(
            f"{who(rate)} has “{bare(rate)}” in {where(rate)}: {words}.", (rate, count, base), severity=Severity.INFO
        )


def _interval(rate: Claim, count: Claim, window: Claim) -> Interval | None:
    """How long the window is for each, in the unit of the rate."""
    if not convertible(window.quantity.unit, rate.quantity.unit):
        return None
    return quotient(converted(window.quantity, rate.quantity.unit).understood, accepted(count.quantity))


def _spoken(quantity: Quantity) -> Interval:
    """The rate as it is spoken: a number that ends on nought or five may be rounded to it."""
    number = quantity.number
    if number is None or number % 5:
        return quantity.accepted
    return widened(quantity.accepted, Decimal(5) if not number % 10 else Decimal("2.5"))
