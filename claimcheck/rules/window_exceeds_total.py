"""
More came in a window of time than in all.

## Why it matters
"19,000 yesterday" cannot stand beside "15,000 so far". One of the two counts something else, or is wrong.

## Flagged
    Daily Record, 2021-08-25: The army evacuated 19,000 people in the past 24 hours. It has evacuated 15,000 people since Aug. 14.
                                                 ^^^^^^ more than the total of “15,000 people”

## Not flagged
    Daily Record, 2021-08-25: The army evacuated 19,000 people in the past 24 hours. It has evacuated 82,000 people since Aug. 14.

Other people:

    Daily Record, 2021-08-25: The army evacuated 19,000 people in the past 24 hours. It has evacuated 4,500 Americans since Aug. 14.

A total of an earlier day, or one that begins later:

    people | evacuees | Kabul airlift | 15,000 | Daily Record, 2021-08-20
    people | evacuees | Kabul airlift | 19,000 | Daily Record, 2021-08-25 | measure=flow since=2021-08-24 until=2021-08-25

## Settings
Severity: `severities.CC503`. Between independent sources the finding is a warning.
"""

from collections.abc import Iterator

from claimcheck.claims import Claim
from claimcheck.comparison import accepted, understood
from claimcheck.finding import Finding
from claimcheck.ruling import rule
from claimcheck.settings import Settings, Severity
from claimcheck.stories import Story
from claimcheck.wording import figure, where, who


@rule("CC503", severity=Severity.ERROR)
def window_exceeds_total(story: Story, settings: Settings) -> Iterator[Finding]:
    """The largest count in a window against the totals that hold it."""
    for flows, totals in story.flows_and_totals:
        flow = max(flows.claims, key=lambda claim: understood(claim.quantity).lower or 0)
        exceeded = [total for total in totals.claims if _within(flow, total) and _exceeds(flow, total)]
        if exceeded:
            own = [total for total in exceeded if total.source.name == flow.source.name]
            total = (own or exceeded)[0]
            yield Finding(
                f"{who(flow)} has {figure(flow)} in {where(flow)} for a part of the time, more than the total of {figure(total)} "
                f"that {who(total)} has as of {total.as_of}. Check both, and whether they count the same people.",
                (flow, total),
                verdict="contradiction",
                severity=None if own else Severity.WARNING,
            )


def _within(flow: Claim, total: Claim) -> bool:
    """Whether the window lies in the time of the total, as far as both are told."""
    if total.as_of is None or (flow.end or flow.as_of) is None:
        return False
    if total.kind.startswith("casualties") and total.start is None:
        return False  # a toll is of a happening, which may be shorter than the window
    ends = (flow.end or flow.as_of or total.as_of) <= total.as_of
    begins = total.start is None or flow.start is None or total.start <= flow.start
    return ends and begins


def _exceeds(flow: Claim, total: Claim) -> bool:
    """Whether the least of one is above the most of the other, as written and as readers accept both."""
    least, most = understood(flow.quantity).lower, understood(total.quantity).upper
    soft_least, soft_most = accepted(flow.quantity).lower, accepted(total.quantity).upper
    if least is None or most is None or soft_least is None or soft_most is None:
        return False
    return least > most and soft_least > soft_most
