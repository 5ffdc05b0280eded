"""
Two running totals and what came between them do not fit.

## Why it matters
82,300 evacuated by Wednesday and 95,700 by Thursday leave 13,400 for the day between. A text that gives 19,000 for that day has
one of the three figures wrong, or counts other people.

## Flagged
    people | evacuees | Kabul airlift | 82,300 | Daily Record, 2021-08-25
    people | evacuees | Kabul airlift | 95,700 | Daily Record, 2021-08-26
    people | evacuees | Kabul airlift | 19,000 | Daily Record, 2021-08-26 | measure=flow since=2021-08-25 until=2021-08-26
                                        ^^^^^^ 13,400

A day begins where the day before ends:

    people | evacuees | Kabul airlift | 82,300 | Daily Record, 2021-08-25
    people | evacuees | Kabul airlift | 95,700 | Daily Record, 2021-08-26
    people | evacuees | Kabul airlift | 19,000 | Daily Record, 2021-08-26 | measure=flow since=2021-08-26 until=2021-08-26
                                        ^^^^^^ for 26 August 2021

## Not flagged
    people | evacuees | Kabul airlift | 82,300 | Daily Record, 2021-08-25
    people | evacuees | Kabul airlift | 95,700 | Daily Record, 2021-08-26
    people | evacuees | Kabul airlift | 13,400 | Daily Record, 2021-08-26 | measure=flow since=2021-08-25 until=2021-08-26

Rounded totals, and a window that no two totals bound:

    people | evacuees | Kabul airlift | about 82,000     | Daily Record, 2021-08-25
    people | evacuees | Kabul airlift | more than 95,000 | Daily Record, 2021-08-26
    people | evacuees | Kabul airlift | 19,000           | Daily Record, 2021-08-26 | measure=flow since=2021-08-25 until=2021-08-26
    people | evacuees | Kabul airlift | 40,000           | Daily Record, 2021-08-26 | measure=flow since=2021-08-20 until=2021-08-26

    people | evacuees | Kabul airlift | 82,000 | Daily Record, 2021-08-25
    people | evacuees | Kabul airlift | 95,000 | Daily Record, 2021-08-26
    people | evacuees | Kabul airlift | 13,400 | Daily Record, 2021-08-26 | measure=flow since=2021-08-25 until=2021-08-26
    people | evacuees | Kabul airlift | 40,000 | Daily Record, 2021-08-26 | measure=flow since=2021-08-25

## Settings
Severity: `severities.CC502`.
"""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from claimcheck.claims import Claim
from claimcheck.comparison import accepted, understood
from claimcheck.finding import Finding
from claimcheck.interval import Interval
from claimcheck.matching.windows import totals_and_flows
from claimcheck.ruling import rule
from claimcheck.settings import Settings, Severity
from claimcheck.stories import Series, Story
from claimcheck.wording import bare, figure, on, who


@rule("CC502", severity=Severity.WARNING, several=True)
def flow_does_not_fit(story: Story, settings: Settings) -> Iterator[Finding]:
    """Counts in a window against the difference of the totals at its ends; those that fit are affirmed."""
    for totals, windows in totals_and_flows(story):
        on = _by_day(totals)
        for flow in (window.claims[0] for window in windows):
            ends = _ends(flow, on)
            if ends:
                yield from _fitted(flow, *ends)


def _fitted(flow: Claim, before: Claim, after: Claim) -> Iterator[Finding]:
    loose = accepted(after.quantity) + accepted(before.quantity).scale(-1)
    exact = understood(after.quantity) + understood(before.quantity).scale(-1)
    words = f"{who(before)} has {bare(before)} as of {on(before.as_of)}{f', {who(after)}' if who(after) != who(before) else ' and'} {bare(after)} as of {on(after.as_of)}"
    if exact.exact and not exact.disjoint(understood(flow.quantity)):
        yield Finding(f"{figure(flow)} fits: {words}.", (flow, after, before), severity=Severity.INFO)
    elif loose.disjoint(accepted(flow.quantity)):
        yield Finding(
            f"{who(flow)} has {figure(flow)} {_window(flow)}, but {words}: that leaves {_told(exact)}. "
            "Check the three figures, and whether they count the same people.",
            (flow, after, before),
            verdict="contradiction",
        )


def _window(flow: Claim) -> str:
    """The time that a count is for."""
    return f"for {on(flow.end)}" if flow.start == flow.end else f"from {on(flow.start)} to {on(flow.end)}"


def _by_day(totals: Series) -> Mapping[date, Claim]:
    """One total for each day that has but one."""
    found: dict[date, list[Claim]] = {}
    for claim in totals.claims:
        if claim.as_of:
            found.setdefault(claim.as_of, []).append(claim)
    return {day: claims[0] for day, claims in found.items() if len({understood(c.quantity) for c in claims}) == 1}


def _ends(flow: Claim, on: Mapping[date, Claim]) -> tuple[Claim, Claim] | None:
    """The totals at the beginning and the end of a window; one calendar day begins where the day before ends."""
    if flow.start is None or flow.end is None:
        return None
    start = flow.start - timedelta(days=1) if flow.start == flow.end else flow.start
    return (on[start], on[flow.end]) if start in on and flow.end in on else None


def _told(interval: Interval) -> str:
    return f"{interval.lower:,}" if interval.exact else str(interval)
