"""
More came in a window of time than in all.

## Why it matters
"19,000 yesterday" cannot stand beside "15,000 so far". One of the two counts something else, or is wrong.

## Flagged
    Daily Record, 2021-08-25: The army evacuated 19,000 people in the past 24 hours. It has evacuated 15,000 people since Aug. 14.
                                                 ^^^^^^ more than the total of “15,000 people”

    people | evacuees | Kabul airlift | 15,000 | Daily Record, 2021-08-25
    people | evacuees | Kabul airlift | 19,000 | Evening Post, 2021-08-25 | measure=flow since=2021-08-24 until=2021-08-25
                                        ^^^^^^ “15,000 people” that Daily Record has

## Not flagged
    Daily Record, 2021-08-25: The army evacuated 19,000 people in the past 24 hours. It has evacuated 82,000 people since Aug. 14.

Other people:

    Daily Record, 2021-08-25: The army evacuated 19,000 people in the past 24 hours. It has evacuated 4,500 Americans since Aug. 14.

A total of an earlier day, or one that begins later:

    people | evacuees | Kabul airlift | 15,000 | Daily Record, 2021-08-20
    people | evacuees | Kabul airlift | 19,000 | Daily Record, 2021-08-25 | measure=flow since=2021-08-24 until=2021-08-25

All of them may have come in that time:

    people | evacuees | Kabul airlift | 15,000 | Daily Record, 2021-08-25
    people | evacuees | Kabul airlift | 15,000 | Daily Record, 2021-08-25 | measure=flow since=2021-08-24 until=2021-08-25

A total of those killed in a fire says nothing of all that week's fires:

    people | casualties.killed | Leeds fire | 3 | Daily Record, 2021-08-25
    people | casualties.killed | Leeds fire | 9 | Daily Record, 2021-08-25 | measure=flow since=2021-08-18 until=2021-08-25

## Settings
Severity: `severities.CC503`. Between independent sources the finding is a warning.
"""

from bisect import bisect_left
from collections.abc import Iterator
from datetime import date

from claimcheck.claims import Claim
from claimcheck.comparison import exceeds, understood
from claimcheck.events import read_event, same_event, same_place
from claimcheck.finding import Finding
from claimcheck.happenings import totals_and_flows
from claimcheck.ruling import rule
from claimcheck.settings import Settings, Severity
from claimcheck.stories import Series, Story
from claimcheck.vocabulary import PROMINENT
from claimcheck.wording import figure, on, where, who

Least = dict[object, list[tuple[date, Claim]]]
"""By source, and by `None` for all of them: from each day on, the total that admits the least."""


@rule("CC503", severity=Severity.ERROR)
def window_exceeds_total(story: Story, settings: Settings) -> Iterator[Finding]:
    """The largest count in each window against the least of the totals that hold it."""
    for totals, windows in totals_and_flows(story):
        least = _least(totals)
        for window in windows:
            flow = max(window.claims, key=lambda claim: understood(claim.quantity).lower or 0)
            total = _exceeded(flow, least, flow.source.name) or _exceeded(flow, least, None)
            if total:
                yield Finding(
                    f"{who(flow)} has {figure(flow)} in {where(flow)} for a part of the time, more than the total of "
                    f"{figure(total)} that {who(total)} has as of {on(total.as_of)}. Check both, and whether they count the same people.",
                    (flow, total),
                    verdict="contradiction",
                    severity=None if total.source.name == flow.source.name else Severity.WARNING,
                )


def _least(totals: Series) -> Least:
    """The totals from the last day back, each only where it admits less than those after it."""
    found: Least = {}
    for claim in reversed(totals.claims):
        most = understood(claim.quantity).upper
        tolled = claim.kind.startswith("casualties") and claim.start is None  # of a happening, which may be short
        if claim.as_of is None or most is None or tolled:
            continue
        for source in {None, claim.source.name}:
            lower = found.setdefault(source, [])
            if not lower or most < (understood(lower[-1][1].quantity).upper or most):
                lower.append((claim.as_of, claim))
    return {source: lower[::-1] for source, lower in found.items()}


def _exceeded(flow: Claim, least: Least, source: str | None) -> Claim | None:
    """The least total of a day from the end of a window on, where the window has more."""
    end, totals = flow.end or flow.as_of, least.get(source, [])
    place = bisect_left(totals, end, key=lambda row: row[0]) if end else len(totals)
    total = totals[place][1] if place < len(totals) else None
    if total is None or not _of_one_count(flow, total) or not exceeds(flow.quantity, total.quantity):
        return None
    return total if total.start is None or flow.start is None or total.start <= flow.start else None


def _of_one_count(flow: Claim, total: Claim) -> bool:
    """Whether both tell the same happening or place, or a happening of one sort, or none and the total sums a text up."""
    if same_event(flow.event, total.event) or same_place(flow.place, total.place):
        return True
    if flow.event and total.event:
        return read_event(flow.event).sort == read_event(total.event).sort is not None
    if flow.place or total.place:
        return False
    return total.start is not None or total.role in PROMINENT or total.location.document is None
