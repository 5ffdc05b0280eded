"""
How long something took is not what its dates make.

## Why it matters
A 25-year war that began in 1990 and ended in 2010 took 20 years. Readers count along, and either the length or a date is wrong.

## Flagged
    Daily Record, 2024-05-15: The 25-year war began in 1990 and ended in 2010.
                                  ^^^^^^^ 19 to 21 years

    Daily Record, 2024-05-15: The five-week strike began on 1 March 2024 and ended on 22 March 2024.
                                  ^^^^^^^^^ 3 weeks

## Not flagged
    Daily Record, 2024-05-15: The 20-year war began in 1990 and ended in 2010.

A year more or less, and rough lengths:

    Daily Record, 2024-05-15: The 21-year war began in 1990 and ended in 2010.
    Daily Record, 2024-05-15: The war lasted nearly 20 years, from 1990 to 2009.

    Daily Record, 2024-05-15: The three-week strike began on 1 March 2024 and ended on 22 March 2024.
    Daily Record, 2024-05-15: The two-month strike lasted from March to April 2024.

    Daily Record, 2024-05-15: The war lasted 20 years, from 1990 to 2010. The strike took two days.

## Settings
Severity: `severities.CC603`.
"""

from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal

from claimcheck.claims import Claim
from claimcheck.finding import Finding
from claimcheck.interval import Interval
from claimcheck.quantities import widened
from claimcheck.ruling import rule
from claimcheck.settings import Settings, Severity
from claimcheck.stories import Account
from claimcheck.vocabulary import Relation
from claimcheck.wording import bare, where, who

DAYS = {"day": (1, 1), "week": (7, 7), "month": (28, 31), "year": (365, 366)}
"""The fewest and the most days that a unit has."""


@rule("CC603", severity=Severity.WARNING)
def duration_mismatch(account: Account, settings: Settings) -> Iterator[Finding]:
    """Lengths of time against their first and last day, give or take one; those that fit are affirmed."""
    ends = {took.id: end for took, end in account.linked(Relation.CHANGE_FROM) if took.kind == "duration"}
    for took, begin in account.linked(Relation.BASE):
        end = ends.get(took.id)
        if took.kind != "duration" or end is None or took.quantity.unit not in DAYS:
            continue
        made = _between(begin, end)
        said = _in_days(took)
        if made is None or said is None:
            continue
        dates = bare(begin) if begin is end else f"from {bare(begin)} to {bare(end)}"
        words = f"{dates} is {_told(made, took.quantity.unit)}"
        claims = (took, begin) if begin is end else (took, begin, end)
        if made.disjoint(said):
            yield Finding(
                f"{who(took)} has “{bare(took)}” in {where(took)}, but {words}. Check the length and both dates.",
                claims,
                verdict="contradiction",
            )
        else:
            yield Finding(f"{who(took)} has “{bare(took)}” in {where(took)}: {words}.", claims, severity=Severity.INFO)


def _between(begin: Claim, end: Claim) -> Interval | None:
    """How many days lie between, counted with or without the last; `None` where the end is not after the beginning."""
    first, last = begin.quantity.asserted, end.quantity.asserted
    if begin is end:
        return _within(begin)
    if (
        first.lower is None
        or first.upper is None
        or last.lower is None
        or last.upper is None
        or last.lower <= first.upper
    ):
        return None
    return Interval(last.lower - first.upper, last.upper - first.lower + 1)


def _within(dates: Claim) -> Interval | None:
    """How many days a range of dates may hold; one between months, or years, reaches up to both ends of either."""
    when = dates.when
    if when is None or when.start is None or when.end is None:
        return None
    days = (when.end - when.start).days + 1
    whole_months = when.start.day == 1 and (when.end + timedelta(days=1)).day == 1
    whole_years = whole_months and when.start.month == 1 and when.end.month == 12
    loose = 2 * (366 if whole_years else 31 if whole_months else 1)
    return Interval(max(days - loose, 0), days)


def _in_days(took: Claim) -> Interval | None:
    """The length in days, one of its units more or less: a war of 19 years and a half is a 20-year war, or a 19-year one."""
    low, high = took.quantity.accepted.lower, took.quantity.accepted.upper
    fewest, most = DAYS[took.quantity.unit]
    if low is None or high is None:
        return None
    spread = widened(Interval(low, high), Decimal(1) if took.quantity.unit != "day" else Decimal("0.5"))
    assert spread.lower is not None
    assert spread.upper is not None
    return Interval(spread.lower * fewest, spread.upper * most)


def _told(made: Interval, unit: str) -> str:
    """A number of days in the unit of the length, for people."""
    assert made.lower is not None
    assert made.upper is not None
    fewest, most = DAYS[unit]
    low, high = (made.lower / most).quantize(Decimal(1)), (made.upper / fewest).quantize(Decimal(1))
    return f"{low} {unit}s" if low == high else f"{low} to {high} {unit}s"
