"""
Something is told as over that lies after the day of the text.

## Why it matters
A text of Wednesday cannot tell what happened on Thursday. Either the date is wrong, or the text was changed later and its day
was not.

## Flagged
    Daily Record, 2021-08-25: The army said it flew dozens of people to the airport between Wednesday and Thursday.
                                                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 26 August 2021

    Daily Record, 2021-08-25: The government collapsed on Aug. 29, 2021.
                                                          ^^^^^^^^^^^^^ 4 days after

    Daily Record, 2021-08-25: The government collapsed on Aug. 27, 2021.
                                                          ^^^^^^^^^^^^^ 2 days after

    Daily Record, 2021-08-25: The government collapsed on Aug. 26, 2021.
                                                          ^^^^^^^^^^^^^ a day after

    Daily Record, 2021-08-25: The army lost ground between Aug. 20 and Aug. 26, officials said.
                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^ 26 August 2021

What is printed without its year may be of these days:

    Daily Record, 2021-08-25: The government collapsed on Aug. 15. The last minister fled on Aug. 28, officials said.
                                                                                             ^^^^^^^ 3 days after

    Daily Record, 2021-08-25: The government collapsed on Aug. 15. The road was closed on Sept. 2. The last minister fled on Sept. 1, officials said.
                                                                                                                             ^^^^^^^ 7 days after

## Not flagged
    Daily Record, 2021-08-25: The government collapsed on Aug. 15, 2021.

What is planned, and what is said of a day to come:

    Daily Record, 2021-08-25: The army will fly dozens of people to the airport on Thursday.

    Daily Record, 2021-08-25: Officials announced a hearing on Aug. 29, 2021.

    Daily Record, 2021-08-25: The two sides agreed to meet on Aug. 29, 2021.

Today, what is going on, and last year's date:

    Daily Record, 2021-08-01: The army lost ground in August 2021. The gate was closed this week.
    Daily Record, 2021-08-25: The army lost ground between Aug. 19 and Aug. 26, officials said.
    Daily Record, 2021-08-25: The army lost ground between Aug. 1 and Aug. 29, officials said.
    Daily Record: The government collapsed on Aug. 29, 2021.
    Daily Record, 2021-08-25: The gate was attacked on Aug. 25, 2021. The army lost ground in August 2021. The road was closed on Dec. 3.

A text that gives no day of its own was written after the last day that it tells:

    Daily Record: The gate was closed on Friday, Aug. 20, 2021. The government collapsed on Aug. 29, 2021.

A day that is years off is one on which a loan ends, or a plan:

    Daily Record, 2021-08-25: The state sold its bonds of June 12, 2031, at 98 percent.

A feast that is kept before its day:

    Daily Record, 2021-10-29: The club was full on Halloween, police said.

## Settings
Severity: `severities.CC607`. `ahead`: how many days ahead a day printed without its year may lie, to be taken for one of these days
and not for last year's. Where the date is printed in full, year included, and lies more than a day after the text (a day may
be a time zone), the finding is an error.
"""

from collections.abc import Iterator
from datetime import date

from claimcheck.claims import Claim
from claimcheck.finding import Finding
from claimcheck.ruling import rule
from claimcheck.settings import Settings, Severity
from claimcheck.stories import Account
from claimcheck.vocabulary import Modality, Tense
from claimcheck.wording import bare, on, where, who

FEW = 7
"""Days from which a range is a season, not a matter of days."""
FAR = 3 * 366
"""Days to come so far off are mistaken for days that are over, not told as such."""
TOLD_TOGETHER = 8
"""How many dates are affirmed in one line."""


@rule("CC607", severity=Severity.WARNING)
def event_after_report(account: Account, settings: Settings) -> Iterator[Finding]:
    """Dates told in the past tense that end after the day of the text; those that do not are affirmed together."""
    over: list[Claim] = []
    for claim in account.of_kind("date", "event_date"):
        last = _told_as_over(claim)
        if last and claim.when and claim.as_of:
            days = (last - claim.as_of).days
            if days <= claim.when.leeway:
                over.append(claim)
            elif (
                days < FAR and not _feast(claim) and (days <= settings.ahead or not claim.when.inferred)
            ):  # else another year's, or another month's
                yield _to_come(claim, last, days, claim.when.inferred)
    for start in range(0, len(over), TOLD_TOGETHER):
        told = over[start : start + TOLD_TOGETHER]
        first = told[0]
        yield Finding(
            f"What {who(first)} tells as over was over by {on(first.as_of)}: {', '.join(map(bare, told))}.",
            tuple(told),
            severity=Severity.INFO,
        )


def _to_come(claim: Claim, last: date, days: int, inferred: bool) -> Finding:
    count = "a day" if days == 1 else f"{days} days"
    return Finding(
        f"{who(claim)} tells of “{bare(claim)}” in {where(claim)} as over, but {on(last)} is {count} after "
        f"the text, which is of {on(claim.as_of)}. Check the date, and the day of the text.",
        (claim,),
        cause="another time zone, or a text changed later" if days == 1 else None,
        severity=None if inferred or days == 1 else Severity.ERROR,
    )


def _feast(claim: Claim) -> bool:
    """Whether a day is told by its name alone, "Halloween": it is kept on the days before as well."""
    assert claim.when is not None, "asked only of dates"
    return "/" not in (claim.when.iso or "") and not any(map(str.isdigit, claim.quantity.printed()))


def _told_as_over(claim: Claim) -> date | None:
    """The last day of a date that the words tell as over; of a week or month that has begun, no later than the text's."""
    when = claim.when
    told = claim.tense is Tense.PAST and claim.modality is Modality.ASSERTED and claim.as_of_basis != "inferred"
    if not told or when is None or when.start is None or when.end is None or claim.as_of is None:
        return None
    few_days = "/" in (when.iso or "") and (when.end - when.start).days < FEW  # "between Wednesday and Thursday"
    return when.end if few_days or when.start > claim.as_of else min(when.end, claim.as_of)
