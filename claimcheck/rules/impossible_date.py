"""
A date is none: the calendar has no such day, or nothing tells which day is meant.

## Why it matters
There is no June 31. And "on Wednesday" in a text that does not say of when it is may be any Wednesday.

## Flagged
    Daily Record, 2021-08-26: The report is due on June 31, officials said.
                                                   ^^^^^^^ no such day

    Daily Record: Police said on Wednesday that two men were hurt.
                                 ^^^^^^^^^ which

    Daily Record: Police said last Wednesday that two men were hurt.
                              ^^^^^^^^^^^^^^ which

The first of several such days is pointed at:

    Daily Record: Police said on Wednesday that two men were hurt. The gate was closed on Friday.
                                 ^^^^^^^^^ which Wednesday

## Not flagged
    Daily Record, 2021-08-26: The report is due on June 30, officials said.

The day of publication tells which Wednesday is meant, or another date of the text:

    Daily Record, 2021-08-26: Police said on Wednesday that two men were hurt.

    Daily Record: Police said on Wednesday that two men were hurt. The gate was closed on Aug. 23, 2021.

A word of a schedule or a command is no day that is told:

    Daily Record: The backup runs with StartWeekDay=monday, or on MON,WED,FRI.

A day and month without a year are a date of some year:

    Daily Record: Police said on Friday, Aug. 26, that two men were hurt.

## Settings
Severity: `severities.CC608`. A weekday that nothing settles is a notice, one for each text.
"""

from collections.abc import Iterator

from claimcheck.claims import Claim
from claimcheck.dates import DateValue
from claimcheck.finding import Finding
from claimcheck.ruling import rule
from claimcheck.settings import Settings, Severity
from claimcheck.stories import Account
from claimcheck.wording import bare, where, who


@rule("CC608", severity=Severity.ERROR)
def impossible_date(account: Account, settings: Settings) -> Iterator[Finding]:
    """Dates that name no day."""
    open_days: list[Claim] = []
    for claim in account.of_kind("date"):
        if claim.when and claim.when.iso is None:
            yield Finding(
                f"{who(claim)} has “{bare(claim)}” in {where(claim)}: the calendar has no such day. Check day and month.",
                (claim,),
                cause="no such day",
            )
        elif _open_weekday(claim.when) and any(map(str.istitle, bare(claim).split())):
            open_days.append(claim)
    if open_days and not any(claim.when and claim.when.interval for claim in account.claims):
        claim = open_days[0]
        yield Finding(
            f"{who(claim)} has “{bare(claim)}” in {where(claim)}, but nothing tells which {claim.when.weekday if claim.when else 'day'} "
            "is meant: give the date, or the day of publication.",
            tuple(open_days),
            severity=Severity.NOTICE,
        )


def _open_weekday(when: DateValue | None) -> bool:
    """Whether it is a weekday of which nothing tells the week."""
    return when is not None and bool(when.weekday) and when.interval is None and "-W" in (when.iso or "")
