"""
A text speaks of a deadline as still to come when it has passed.

## Why it matters
A story that was held back, or copied from last week, tells readers to act by a day that is over.

## Flagged
    Daily Record, 2021-09-02: U.S. troops have an Aug. 31 deadline to leave Kabul.
                                                  ^^^^^^^ 2 days before

    US forces | deadline | withdrawal from Kabul | 2021-08-31 | Daily Record, 2021-09-02 | tense=to_come
                                                   ^^^^^^^^^^ 2 days before

    Daily Record, 2021-09-02: U.S. troops have to leave Kabul by Tuesday, Aug. 31, 2021.
                                                                 ^^^^^^^^^^^^^^^^^^^^^^ 2 days before

    Daily Record, 2021-09-01: U.S. troops have an Aug. 31 deadline to leave Kabul.
                                                  ^^^^^^^ a day before the text

## Not flagged
    Daily Record, 2021-08-26: U.S. troops have an Aug. 31 deadline to leave Kabul.

    Daily Record, 2021-09-02: U.S. troops had an Aug. 31 deadline to leave Kabul.

    US forces | deadline | withdrawal from Kabul | 2021-08-31 | Daily Record, 2021-09-02

    Daily Record, 2021-08-31: U.S. troops have an Aug. 31 deadline to leave Kabul.

    Daily Record: U.S. troops have an Aug. 31, 2021, deadline to leave Kabul. Diplomats have a deadline of June 31 to leave.

    US forces | deadline | withdrawal from Kabul | 2021-08-31 | Daily Record, 2021-09-02 | tense=to_come modality=question

A weekday may be that of next week:

    Daily Record, 2021-09-03: U.S. troops have to leave Kabul by Monday.

A month without its year may be that of next year:

    Daily Record, 2021-06-03: U.S. troops have a December deadline to leave Kabul.

## Settings
Severity: `severities.CC606`. `ahead`: how many days ago a month printed without its year may have ended, to be taken for one of this year.
"""

from collections.abc import Iterator

from claimcheck.claims import Claim
from claimcheck.dates import DateValue
from claimcheck.finding import Finding
from claimcheck.ruling import rule
from claimcheck.settings import Settings, Severity
from claimcheck.stories import Account
from claimcheck.vocabulary import Modality, Tense
from claimcheck.wording import bare, on, where, who

HALF_A_YEAR = 182
"""Days from which the same day of next year is nearer."""


@rule("CC606", severity=Severity.WARNING)
def deadline_passed(account: Account, settings: Settings) -> Iterator[Finding]:
    """Deadlines told as to come, of a day before that of the text."""
    for claim in account.of_kind("deadline"):
        ahead = claim.tense is Tense.TO_COME and claim.modality is not Modality.QUESTION
        due = claim.when.latest if ahead and claim.when and not _next_week(claim, claim.when) else None
        days = (claim.as_of - due).days if claim.as_of and due else 0
        if claim.when and days > 0 and not _next_year(claim.when, days, settings.ahead):
            yield Finding(
                f"{who(claim)} has “{bare(claim)}” in {where(claim)} as a deadline still to come, but it was "
                f"{'a day' if days == 1 else f'{days} days'} before the text, which is of {on(claim.as_of)}. "
                "Say what came of it, or check the date.",
                (claim,),
                cause="held over from an earlier text",
            )


def _next_week(claim: Claim, when: DateValue) -> bool:
    """Whether a day is told by its weekday alone, so that it may be the next such day."""
    return when.weekday is not None and not any(map(str.isdigit, claim.quantity.printed()))


def _next_year(when: DateValue, days: int, ahead: int) -> bool:
    """Whether a date printed without its year may be that of next year: a month so many days ago, a day half a year ago."""
    return when.inferred and days > (ahead if when.start != when.end else HALF_A_YEAR)
