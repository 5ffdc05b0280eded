"""
A date is printed with a weekday that it did not fall on.

## Why it matters
"Friday, Aug. 26, 2021" names two days. Either the weekday or the date is wrong, and readers look up both.

## Flagged
    Daily Record, 2021-08-26: The gate was attacked on Friday, Aug. 26, 2021, officials said.
                                                       ^^^^^^^^^^^^^^^^^^^^^ was a Thursday

    Daily Record, 2021-08-26: The gate was attacked on Monday, August 23, but closed on Friday, August 24, officials said.
                                                                                        ^^^^^^^^^^^^^^^^^ is a Tuesday in 2021

## Not flagged
    Daily Record, 2021-08-26: The gate was attacked on Thursday, Aug. 26, 2021, officials said.

Without a year, and without a day of publication, some year fits:

    Daily Record: Two men attacked the gate on Friday, Aug. 26, officials said.

So it does where the day is far from that of the text:

    Daily Record, 2021-03-01: The gate was attacked on Friday, Aug. 26, officials said.

## Settings
Severity: `severities.CC601`. `yearless`: how many days from its text a day without a year may lie. Where the year is not printed the finding is a warning.
"""

from collections.abc import Iterator

from claimcheck.claims import Claim
from claimcheck.dates import WEEKDAYS, DateValue, weekday_of
from claimcheck.finding import Finding
from claimcheck.ruling import rule
from claimcheck.settings import Settings, Severity
from claimcheck.stories import Account
from claimcheck.wording import bare, where, who


@rule("CC601", severity=Severity.ERROR)
def weekday_mismatch(account: Account, settings: Settings) -> Iterator[Finding]:
    """Days printed with a weekday, against the calendar; those that agree are affirmed."""
    dates = {claim.when.start: claim for claim in reversed(account.claims) if claim.when and _in_full(claim.when)}
    for claim in account.claims:
        printed = _printed_weekday(claim)
        if printed is None or claim.when is None or claim.when.start is None or claim.when.start != claim.when.end:
            continue
        day, actual = claim.when.start, weekday_of(claim.when.start)
        if actual == printed:
            written = dates.get(day)
            both = (claim, written) if written and written is not claim else (claim,)
            also = f", printed as “{bare(written)}” in {where(written)}" if written and written is not claim else ""
            yield Finding(f"“{bare(claim)}” holds: {day} is a {actual}{also}.", both, severity=Severity.INFO)
            continue
        if claim.when.inferred and (claim.as_of is None or abs((day - claim.as_of).days) > settings.yearless):
            continue  # in some other year it fits
        told = f"is a {actual} in {day.year}" if claim.when.inferred else f"was a {actual}"
        yield Finding(
            f"{who(claim)} has “{bare(claim)}” in {where(claim)}, but {day:%B} {day.day} {told}. Check weekday and date.",
            (claim,),
            cause="another year's weekday" if claim.when.inferred else None,
            severity=Severity.WARNING if claim.when.inferred else None,
        )


def _in_full(when: DateValue) -> bool:
    """Whether a day is printed with its year."""
    return when.start is not None and when.start == when.end and not when.inferred


def _printed_weekday(claim: Claim) -> str | None:
    """The full name of the weekday as printed ("Thu." is Thursday)."""
    if claim.when is None or not claim.when.weekday:
        return None
    stem = claim.when.weekday[:3].title()
    return next((name for name in WEEKDAYS if name.startswith(stem)), None)
