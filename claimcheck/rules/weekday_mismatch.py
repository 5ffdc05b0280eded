"""
A date is printed with a weekday that it did not fall on.

## Why it matters
"Friday, Aug. 26, 2021" names two days. Either the weekday or the date is wrong, and readers look up both.

## Flagged
    Daily Record, 2021-08-26: The gate was attacked on Friday, Aug. 26, 2021, officials said.
                                                       ^^^^^^^^^^^^^^^^^^^^^ was a Thursday

    Daily Record, 2021-08-26: The gate was attacked on Monday, August 23, but closed on Friday, August 24, officials said.
                                                                                        ^^^^^^^^^^^^^^^^^ is a Tuesday in 2021

The weekday may be another year's, of those before or, for what is to come, of those after it:

    Daily Record, 2021-08-26: The gate was attacked on Wednesday, Aug. 26, 2021, officials said.
                                                       ^^^^^^^^^^^^^^^^^^^^^^^^ it was a Wednesday in 2020

    Daily Record, 2021-08-26: The gate was attacked on Sunday, Aug. 26, 2021, officials said.
                                                       ^^^^^^^^^^^^^^^^^^^^^ it was a Sunday in 2018

    Daily Record, 2021-08-26: The gate was attacked on Saturday, Aug. 26, 2021, officials said.
                                                       ^^^^^^^^^^^^^^^^^^^^^^^ was a Thursday. Check

    Daily Record, 2021-06-01: The gate will be opened again on Friday, Aug. 26, 2021, officials said.
                                                               ^^^^^^^^^^^^^^^^^^^^^ it is a Friday in 2022

    Daily Record, 2021-06-01: The gate will be opened again on Monday, Aug. 26, 2021, officials said.
                                                               ^^^^^^^^^^^^^^^^^^^^^ it is a Monday in 2024

    Daily Record, 2021-06-01: The gate will be opened again on Tuesday, Aug. 26, 2021, officials said.
                                                               ^^^^^^^^^^^^^^^^^^^^^^ is a Thursday in 2021. Check

    Daily Record, 2021-06-01: The gate will be opened again on Thursday, Aug. 26, 2022, officials said.
                                                               ^^^^^^^^^^^^^^^^^^^^^^^ it is a Thursday in 2021

Where two years fit, neither is named, nor is one that had no such day:

    Daily Record, 2021-08-26: The gate was attacked on Wednesday, Aug. 26, 1990, officials said.
                                                       ^^^^^^^^^^^^^^^^^^^^^^^^ was a Sunday. Check

    Daily Record, 2024-03-01: The gate was attacked on Saturday, Feb. 29, 2024, officials said.
                                                       ^^^^^^^^^^^^^^^^^^^^^^^ was a Thursday. Check

The day that the weekday stands for is named too, so that either may be the slip:

    Daily Record, 2021-09-02: The gate was attacked on Monday, Aug. 26, 2021. It had been shut on Aug. 23, officials said.
                                                       ^^^^^^^^^^^^^^^^^^^^^ was a Thursday

    Daily Record, 2021-09-02: The gate was attacked on Sunday, Aug. 26, 2021. It was opened again on Aug. 29, officials said.
                                                       ^^^^^^^^^^^^^^^^^^^^^ was a Thursday

A day without a year is of the year of its text where it is no more than two months from it:

    Daily Record, 2021-10-25: The gate was attacked on Friday, August 26, officials said.
                                                       ^^^^^^^^^^^^^^^^^ is a Thursday in 2021

## Not flagged
    Daily Record, 2021-08-26: The gate was attacked on Thursday, Aug. 26, 2021, officials said.

Without a year, and without a day of publication, some year fits:

    Daily Record: Two men attacked the gate on Friday, Aug. 26, officials said.

So it does where the day is far from that of the text:

    Daily Record, 2021-03-01: The gate was attacked on Friday, Aug. 26, officials said.
    Daily Record, 2021-10-26: The gate was attacked on Friday, August 26, officials said.

So it does in a log or a history, which tells of many years:

    Daily Record, 2021-08-26: The gate fell on May 3, 2012. It was shut on June 9, 2015, and July 2, 2018. It was sold on Friday, August 26.

A weekday may be shortened, and a date printed twice agrees with itself:

    Daily Record, 2021-08-26: The gate was attacked on Thurs., Aug. 26, 2021. It had been shut on Thursday, August 26, officials said.
    Daily Record, 2021-08-26: The gate was attacked on Weds., Aug. 25, 2021. It was shut on Aug. 23. The mayor saw it on Monday, August 23.

## Settings
Severity: `severities.CC601`. `yearless`: how many days from its text a day without a year may lie. Where the year is not printed the finding is a warning.
"""

from collections.abc import Iterator, Set
from datetime import date, timedelta

from claimcheck.calendar import day_of
from claimcheck.claims import Claim
from claimcheck.dates import WEEKDAYS, DateValue, weekday_of
from claimcheck.finding import Finding, Fix
from claimcheck.ruling import rule
from claimcheck.settings import Settings, Severity
from claimcheck.stories import Account
from claimcheck.wording import bare, on, where, who

MANY_YEARS = 3
"""A text that prints days of so many years is no report of one day, and a day without a year may be of any of them."""
FEW_YEARS = 3
"""How many years from that of a date another may be whose weekdays were looked up."""
HALF_A_WEEK = 3
"""Days to either side that make a week with the day itself."""


@rule("CC601", severity=Severity.ERROR)
def weekday_mismatch(account: Account, settings: Settings) -> Iterator[Finding]:
    """Days printed with a weekday, against the calendar; those that agree are affirmed."""
    told = [
        (claim, printed)
        for claim in account.claims
        if claim.when and claim.when.weekday and (printed := _full_name(claim.when.weekday))
    ]
    if not told:
        return
    named = {day for claim in account.claims if claim.when for day in (claim.when.start, claim.when.end)}
    in_full = {claim.when.start: claim for claim in reversed(account.claims) if claim.when and _in_full(claim.when)}
    history = len({day.year for day in in_full if day}) >= MANY_YEARS
    for claim, printed in told:
        if claim.when is None or claim.when.start is None or claim.when.start != claim.when.end:
            continue
        if weekday_of(claim.when.start) == printed:
            yield _holds(claim, claim.when.start, in_full.get(claim.when.start))
        elif not claim.when.inferred or (
            not history and _near(claim, claim.when.start, settings)
        ):  # else in some other year it fits
            yield _off(claim, claim.when.start, printed, settings, named | {account.source.day})


def _holds(claim: Claim, day: date, written: Claim | None) -> Finding:
    other = written if written is not claim else None
    also = f", printed as “{bare(other)}” in {where(other)}" if other else ""
    both = (claim, other) if other else (claim,)
    return Finding(f"“{bare(claim)}” holds: {on(day)} was a {weekday_of(day)}{also}.", both, severity=Severity.INFO)


def _off(claim: Claim, day: date, printed: str, settings: Settings, named: Set[date | None]) -> Finding:
    """The finding; the edit is the weekday's where the year is printed and nothing speaks for another day or year."""
    assert claim.when is not None, "asked only of dates"
    inferred, actual, text = claim.when.inferred, weekday_of(day), claim.as_of or date.max
    other = _another_year(day, printed, text)
    doubtful = inferred or _meant(day, printed) in named or (other is not None and not _near(claim, day, settings))
    told = f"is a {actual} in {day.year}" if inferred or day > text else f"was a {actual}"
    also = f"; it {'is' if other > text else 'was'} a {printed} in {other.year}" if other else ""
    fix = None if doubtful else Fix.of(claim, printed, actual)
    return Finding(
        f"{who(claim)} has “{bare(claim)}” in {where(claim)}, but {day:%B} {day.day} {told}{also}. "
        "Check weekday and date.",
        (claim,),
        suggestion=f"use {actual}" if fix else None,
        cause=f"another year's weekday: that of {other.year}" if other else None,
        fix=fix,
        severity=Severity.WARNING if inferred else None,
    )


def _near(claim: Claim, day: date, settings: Settings) -> bool:
    """Whether a date is so near to the day of its text that its year is known."""
    return claim.as_of is not None and abs((day - claim.as_of).days) <= settings.yearless


def _another_year(day: date, weekday: str, text: date) -> date | None:
    """The date in the one year near its own in which it falls on the weekday, and is as much over for the text, or to come."""
    years = range(day.year - FEW_YEARS, day.year + FEW_YEARS + 1)
    days = (day_of(year, day.month, day.day) for year in years)
    match [each for each in days if each and weekday_of(each) == weekday and (each > text) is (day > text)]:
        case [only]:
            return only
    return None


def _meant(day: date, weekday: str) -> date:
    """The day nearest to a date that falls on a weekday: what was meant, if the weekday is right."""
    near = (day + timedelta(days=by) for by in range(-HALF_A_WEEK, HALF_A_WEEK + 1))
    return next(each for each in near if weekday_of(each) == weekday)


def _in_full(when: DateValue) -> bool:
    """Whether a day is printed with its year."""
    return when.start == when.end and not when.inferred


def _full_name(weekday: str) -> str | None:
    """The full name of a weekday as printed ("Thu." is Thursday)."""
    stem = weekday[:3].title()
    return next((name for name in WEEKDAYS if name.startswith(stem)), None)
