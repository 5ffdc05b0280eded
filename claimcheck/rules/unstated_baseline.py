"""
A running total does not say since when it counts, though another one does.

## Why it matters
"123,000 evacuated" since the end of July and "116,700" since 14 August are one airlift. Without its start a total cannot be set
against another.

## Flagged
    people | evacuees | Kabul airlift | 122,300 | Daily Record, 2021-08-30
                                        ^^^^^^^ since when
    people | evacuees | Kabul airlift | 116,700 | Evening Post, 2021-08-30 | since=2021-08-14

## Not flagged
    people | evacuees | Kabul airlift | 122,300 | Daily Record, 2021-08-30 | since=2021-07-31
    people | evacuees | Kabul airlift | 116,700 | Evening Post, 2021-08-30 | since=2021-08-14

The same text tells the start elsewhere, and those killed in a fire were killed since it began:

    people | evacuees          | Kabul airlift | 122,300 | Daily Record, 2021-08-30 | document=a
    people | evacuees          | Kabul airlift | 116,700 | Daily Record, 2021-08-30 | document=a since=2021-08-14
    people | casualties.killed | Leeds fire    | 12      | Daily Record, 2021-08-30
    people | casualties.killed | Leeds fire    | 12      | Evening Post, 2021-08-30 | since=2021-08-29

Of those that are left nothing runs, and a vague word has no start:

    people | remaining | Kabul airlift | 1,500     | Daily Record, 2021-08-30
    people | remaining | Kabul airlift | 1,500     | Evening Post, 2021-08-30 | since=2021-08-14
    people | evacuees  | Kabul airlift | thousands | Daily Record, 2021-08-30
    people | evacuees  | Kabul airlift | 116,700   | Evening Post, 2021-08-30 | since=2021-08-14

## Settings
Severity: `severities.CC504`.
"""

from collections.abc import Iterator

from claimcheck.claims import Claim
from claimcheck.finding import Finding
from claimcheck.ruling import rule
from claimcheck.settings import Settings, Severity
from claimcheck.stories import Series
from claimcheck.vocabulary import Measure
from claimcheck.wording import bare, figure, on, who


@rule("CC504", severity=Severity.NOTICE, several=True)
def unstated_baseline(series: Series, settings: Settings) -> Iterator[Finding]:
    """Totals without a start in a series where another has one; a happening is its own start."""
    totals = [claim for claim in series.claims if claim.measure is Measure.CUMULATIVE and not _started_by_event(claim)]
    started = [claim for claim in totals if claim.start]
    told = {(claim.location.document, claim.source.name) for claim in started}
    bare_totals = [
        claim
        for claim in totals
        if claim.start is None and (claim.location.document, claim.source.name) not in told and not claim.quantity.vague
    ]
    if started and bare_totals:
        claim, other = bare_totals[0], started[0]
        yield Finding(
            f"{who(claim)} has {figure(claim)}, but does not say since when; {who(other)} counts {bare(other)} since {on(other.start)}. "
            "Say from which day the total runs.",
            (*bare_totals, other),
        )


def _started_by_event(claim: Claim) -> bool:
    return claim.kind.startswith(("casualties", "event_count"))
