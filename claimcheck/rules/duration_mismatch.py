"""
How long something took is not what its dates make.

## Why it matters
A 25-year war that began in 1990 and ended in 2010 took 20 years. Readers count along, and either the length or a date is wrong.

## Flagged
    Daily Record, 2024-05-15: The 25-year war began in 1990 and ended in 2010.
                                  ^^^^^^^ 19 to 21 years

    Daily Record, 2024-05-15: The five-week strike began on 1 March 2024 and ended on 22 March 2024.
                                  ^^^^^^^^^ 3 weeks

    Daily Record, 2024-05-15: The five-day strike began on 1 March 2024 and ended on 3 March 2024.
                                  ^^^^^^^^ 2 to 3 days

    Daily Record, 2024-06-15: The ten-week strike began on 1 March 2024 and ended on 31 May 2024.
                                  ^^^^^^^^ 13 weeks

Dates that are told as a range, from the first of a year or month to the last:

    Daily Record, 2024-05-15: The war lasted 22 years, from 1990 to 2009.
                                             ^^^^^^^^ 18 to 20 years

    Daily Record, 2024-05-15: The strike lasted for four months, from March to April 2024.
                                                    ^^^^^^^^^^^ 0 to 2 months

    Daily Record, 2024-05-15: The strike lasted for ten weeks, from 1 March to 31 March 2024.
                                                    ^^^^^^^^^ is 4 weeks

## Not flagged
    Daily Record, 2024-05-15: The 20-year war began in 1990 and ended in 2010.

A year or week more or less, and rough lengths:

    Daily Record, 2024-05-15: The 21-year war began in 1990 and ended in 2010.
    Daily Record, 2024-05-15: The war lasted nearly 20 years, from 1990 to 2009.

    Daily Record, 2024-05-15: The three-week strike began on 1 March 2024 and ended on 22 March 2024.
    Daily Record, 2024-05-15: The four-week strike began on 1 March 2024 and ended on 22 March 2024.
    Daily Record, 2024-05-15: The two-month strike lasted from March to April 2024.

Another length of time, an age, hours beside days, and an end before the beginning, which is no end of it:

    Daily Record, 2024-05-15: The war lasted 20 years, from 1990 to 2010. The strike took two days.
    Daily Record, 2024-05-15: Ann Lee, 54, who was born on 3 May 1970, was named as mayor.
    Daily Record, 2024-05-15: The 12-hour strike began on 1 March 2024 and ended on 4 March 2024.
    Daily Record, 2024-05-15: The two-year strike began in 2024 and ended in 2021.

Dates beside another length are of that:

    Daily Record, 2024-05-15: The mine is to yield more in its first four years, from 1989 through 1992, than over its 11-year life.

## Settings
Severity: `severities.CC603`. Dates are held against a length as loosely as either is told, and one of its units more or less.
"""

from collections.abc import Iterator
from decimal import Decimal

from claimcheck.calendar import span_around
from claimcheck.claims import Claim
from claimcheck.dates import DateValue, days
from claimcheck.finding import Finding
from claimcheck.interval import Interval
from claimcheck.rounding import widened
from claimcheck.ruling import rule
from claimcheck.settings import Settings, Severity
from claimcheck.stories import Account
from claimcheck.vocabulary import Relation
from claimcheck.wording import amount, bare, where, who

DAYS = {"day": Decimal(1), "week": Decimal(7), "month": Decimal("30.4375"), "year": Decimal("365.25")}
"""How many days a unit has, on average."""

UNITS = {len("2024"): "year", len("2024-03"): "month"}
"""What a date names, by the length that it is written with in ISO 8601."""


@rule("CC603", severity=Severity.WARNING, several=True)
def duration_mismatch(account: Account, settings: Settings) -> Iterator[Finding]:
    """Lengths of time against their first and last day, give or take one; those that fit are affirmed."""
    ends = {took.id: end for took, end in account.linked(Relation.CHANGE_FROM) if took.kind == "duration"}
    for took, begin in account.linked(Relation.BASE):
        if took.id in ends and took.quantity.unit in DAYS:
            yield from _checked(took, begin, ends[took.id])


def _checked(took: Claim, begin: Claim, end: Claim) -> Iterator[Finding]:
    made = _between(begin, end)
    if made is None:
        return
    unit = took.quantity.unit
    dates = bare(begin) if begin is end else f"from {bare(begin)} to {bare(end)}"
    words = f"{dates} is {_told(made, unit)}"
    claims = (took, begin) if begin is end else (took, begin, end)
    if made.disjoint(
        widened(took.quantity.accepted, Decimal(1)).scale(DAYS[unit])
    ):  # a war of 19 years and a half is of 19, or 20
        yield Finding(
            f"{who(took)} has “{bare(took)}” in {where(took)}, but {words}. Check the length and both dates.",
            claims,
            verdict="contradiction",
        )
    else:
        yield Finding(f"{who(took)} has “{bare(took)}” in {where(took)}: {words}.", claims, severity=Severity.INFO)


def _between(begin: Claim, end: Claim) -> Interval | None:
    """How many days lie between, counted with or without the last; `None` where the end is before the beginning."""
    first, last = begin.quantity.accepted, end.quantity.accepted
    if begin is end and begin.when:
        first, last = _ends(begin.when)
    return (last + first.scale(-1) + Interval(0, 1)).meet(Interval(0, None))


def _ends(when: DateValue) -> tuple[Interval, Interval]:
    """The days on which a range of dates may begin and end: any of the first year where only years are told, so of months."""
    if when.start is None or when.end is None:
        return days(when.start, when.start), days(when.end, when.end)
    begin, _, end = (when.iso or "").partition("/")
    first, last = (
        span_around(when.start, UNITS.get(len(begin), "day")),
        span_around(when.end, UNITS.get(len(end), "day")),
    )
    either_way = Interval(-when.leeway, when.leeway)
    return days(*first) + either_way, days(*last) + either_way


def _told(made: Interval, unit: str) -> str:
    """A number of days in the unit of the length, for people."""
    low, high = (None if end is None else round(end / DAYS[unit]) for end in (made.lower, made.upper))
    return f"{amount(Interval(low, high))} {unit}s"
