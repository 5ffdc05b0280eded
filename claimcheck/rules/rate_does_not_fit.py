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

So many of so much each, and what all of them make:

    Daily Record, 2024-05-15: Six new crossings will cost £85,000 each, £580,000 in total.
                                                          ^^^^^^^ 96,666.7

    Daily Record, 2024-05-15: Three planes brought 86 tonnes of food, 32 tonnes each.
                                                                      ^^^^^^^^^ 28.7

    Daily Record, 2024-05-15: The club had 241,200 spectators at 17 games, 12,600 a game on average.
                                                                           ^^^^^^ 14,188.2

## Not flagged
    Daily Record, 2024-05-15: Over the past 24 hours 90 flights left the city. A plane took off every 16 minutes.

A round rate allows for rounding, and another thing has a rate of its own:

    Daily Record, 2024-05-15: Over the past 24 hours 90 flights left the city. A plane took off every 15 minutes.
    Daily Record, 2024-05-15: Over the past 24 hours 90 flights left the city. A bus came every 39 minutes.

    Daily Record, 2024-05-15: Over the past 24 hours 60 flights left the city. A plane took off every 20 minutes.

    Daily Record, 2024-05-15: They flew out 527 people on 12 flights, an average of 44 a flight.

    Daily Record, 2024-05-15: Over the past 24 hours 57 flights left the city. A plane took off every 20 minutes.

    Daily Record, 2024-05-15: Over the past 24 hours 90 flights left the city. A plane took off every 15 to 17 minutes.

    Daily Record, 2024-05-15: Six new crossings will cost £85,000 each, £510,000 in total. Three planes brought 96 tonnes of food, 32 tonnes each.

    Daily Record, 2024-05-15: Two people were fined £500 each, and a firm £800. The planes brought 86 tonnes of food, 32 tonnes each, and three lorries.

## Settings
Severity: `severities.CC404`.
"""

from collections.abc import Iterator
from decimal import Decimal

from claimcheck.claims import Claim
from claimcheck.comparison import accepted
from claimcheck.finding import Finding
from claimcheck.interval import Interval
from claimcheck.quantities import Quantity
from claimcheck.reckoning import quotient, rounded
from claimcheck.rounding import widened, written_reach
from claimcheck.ruling import rule
from claimcheck.settings import Settings, Severity
from claimcheck.slips import mistyped
from claimcheck.stories import Account
from claimcheck.units import converted, convertible
from claimcheck.vocabulary import Relation
from claimcheck.wording import bare, figure, where, who


@rule("CC404", severity=Severity.WARNING, several=True)
def rate_does_not_fit(account: Account, settings: Settings) -> Iterator[Finding]:
    """Intervals and means against what they are reckoned from; those that fit are affirmed."""
    counts = {rate.id: count for rate, count in account.linked(Relation.RATE_OF) if rate.kind != "share"}
    for rate, base in account.linked(Relation.BASE):
        count = counts.get(rate.id)
        if count is not None:
            yield from _checked(rate, count, base)


def _checked(rate: Claim, count: Claim, base: Claim) -> Iterator[Finding]:
    """An interval is the window by the count; a mean is the total by the number."""
    interval = rate.quantity.dimension == "duration" != count.quantity.dimension
    made = _interval(rate, count, base) if interval else quotient(accepted(count.quantity), accepted(base.quantity))
    if made is None:
        return
    exact = made if interval else quotient(count.quantity.understood, base.quantity.understood) or made
    unit = f" {rate.quantity.unit}s" if interval else ""
    words = f"{figure(count)} and {figure(base)} make {'one every ' if interval else ''}{rounded(exact)}{unit}"
    if made.disjoint(_spoken(rate.quantity)) or (not interval and _mistyped(rate, count, base)):
        timed = interval or count.population is not None
        advice = f"the rate, and that it is of the same {count.population or 'count'} and the same time"
        yield Finding(
            f"{who(rate)} has “{bare(rate)}” in {where(rate)}, but {words}. Check {advice if timed else 'all three figures'}.",
            (rate, count, base),
            cause="of another count, or another time" if timed else None,
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


def _mistyped(rate: Claim, count: Claim, base: Claim) -> bool:
    """Whether so many times so much each, none of it a mean, makes what is printed but for one wrong digit."""
    figures = [claim.quantity for claim in (rate, count, base)]
    numbers = [quantity.number for quantity in figures]
    if any(quantity.approximate or not quantity.asserted.exact for quantity in figures) or "average" in rate.quote:
        return False
    each, whole, times = (number or Decimal(0) for number in numbers)
    return mistyped(whole, each * times)


def _spoken(quantity: Quantity) -> Interval:
    """The rate as it is spoken: a number that ends on nought or five may be rounded to it."""
    number, taken = quantity.number, quantity.accepted
    if number is not None and "average" in (quantity.hedge or ""):
        taken = widened(
            quantity.asserted, written_reach(number, Decimal(1), counted=False)
        )  # a mean is told to its last digit
    if number is None or number % 5:
        return taken
    return widened(taken, Decimal(5) if not number % 10 else Decimal("2.5"))
