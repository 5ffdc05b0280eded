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

A total that runs from the first day of the window on holds all of it:

    people | evacuees | Kabul airlift | 15,000 | Daily Record, 2021-08-25 | since=2021-08-24
    people | evacuees | Kabul airlift | 18,000 | Evening Post, 2021-08-25 | measure=flow since=2021-08-24
                                        ^^^^^^ “15,000 people”

What a text sums up, or tells of one place:

    people | evacuees | | 15,000 | Daily Record, 2021-08-25 | document=a role=lede
    people | evacuees | | 19,000 | Daily Record, 2021-08-25 | document=a measure=flow since=2021-08-24 until=2021-08-25
                          ^^^^^^ “15,000 people”

    people | evacuees | | 15,000 | Daily Record, 2021-08-25 | document=a place=Kabul
    people | evacuees | | 19,000 | Daily Record, 2021-08-25 | document=a place=Kabul measure=flow since=2021-08-24 until=2021-08-25
                          ^^^^^^ “15,000 people”

Of several totals the least counts that is not of a day before, and of several counts the first that is above it:

    people | evacuees | Kabul airlift | 13,000           | Daily Record, 2021-08-24
    people | evacuees | Kabul airlift | 15,000           | Daily Record, 2021-08-25
    people | evacuees | Kabul airlift | 20,000           | Daily Record, 2021-08-26
    people | evacuees | Kabul airlift | more than 30,000 | Daily Record, 2021-08-27
    people | evacuees | Kabul airlift | 14,000           | Daily Record, 2021-08-25 | measure=flow since=2021-08-24 until=2021-08-25
    people | evacuees | Kabul airlift | 18,000           | Daily Record, 2021-08-25 | measure=flow since=2021-08-24 until=2021-08-25
                                        ^^^^^^ “15,000 people”

## Not flagged
    Daily Record, 2021-08-25: The outbreak has grown by six cases since Monday. Twelve cases in Ashby and two cases in Harrow are part of the outbreak.

    Daily Record, 2021-08-25: The army evacuated 19,000 people in the past 24 hours. It has evacuated 82,000 people since Aug. 14.

Other people:

    Daily Record, 2021-08-25: The army evacuated 19,000 people in the past 24 hours. It has evacuated 4,500 Americans since Aug. 14.

A total of an earlier day, or one that begins later:

    people | evacuees | Kabul airlift | 15,000 | Daily Record, 2021-08-20
    people | evacuees | Kabul airlift | 19,000 | Daily Record, 2021-08-25 | measure=flow since=2021-08-24 until=2021-08-25

    people | evacuees | Kabul airlift | 15,000 | Daily Record, 2021-08-25 | since=2021-08-23
    people | evacuees | Kabul airlift | 19,000 | Daily Record, 2021-08-25 | measure=flow since=2021-08-20 until=2021-08-25

Figures of a text that tells no happening, where nothing says that one of them is of all, or only one is of a place:

    people | evacuees | | 15,000 | Daily Record, 2021-08-25 | document=a
    people | evacuees | | 19,000 | Daily Record, 2021-08-25 | document=a measure=flow since=2021-08-24 until=2021-08-25

    people | evacuees | | 15,000 | Daily Record, 2021-08-25 | document=a place=Kabul since=2021-08-14
    people | evacuees | | 19,000 | Daily Record, 2021-08-25 | document=a measure=flow since=2021-08-24 until=2021-08-25

All of them may have come in that time:

    people | evacuees | Kabul airlift | 15,000 | Daily Record, 2021-08-25
    people | evacuees | Kabul airlift | 15,000 | Daily Record, 2021-08-25 | measure=flow since=2021-08-24 until=2021-08-25

A total of those killed in a fire says nothing of all that week's fires:

    people | casualties.killed | Leeds fire | 3 | Daily Record, 2021-08-25
    people | casualties.killed | Leeds fire | 9 | Daily Record, 2021-08-25 | measure=flow since=2021-08-18 until=2021-08-25

"A bombing" is the one that is told of, no total of all:

    Daily Record, 2021-08-25: Police spoke of a suicide bombing in Leeds. They look for those behind a wave of suicide bombings on towns in the past week.

## Settings
Severity: `severities.CC503`. Between independent sources the finding is a warning.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from itertools import accumulate, islice

from attrs import frozen

from claimcheck.claims import Claim
from claimcheck.comparison import exceeds, understood
from claimcheck.events import same_place
from claimcheck.finding import Finding
from claimcheck.matching.windows import totals_and_flows
from claimcheck.ruling import rule
from claimcheck.settings import Settings, Severity
from claimcheck.stories import Series, Story
from claimcheck.vocabulary import PROMINENT, Role
from claimcheck.wording import figure, on, where, who


@frozen
class _Totals:
    """The days of totals in order, and for each of them the total that admits the least from that day on."""

    days: tuple[date, ...]
    least: tuple[Claim, ...]

    def since(self, day: date) -> tuple[Claim, ...]:
        """The least total of this day or later; none where all are of earlier days."""
        place = bisect_left(self.days, day)
        return self.least[place : place + 1]


@rule("CC503", severity=Severity.ERROR, several=True)
def window_exceeds_total(story: Story, settings: Settings) -> Iterator[Finding]:
    """The first count in each window that is above the least of the totals that hold it."""
    for totals, windows in totals_and_flows(story):
        by_source = _by_source(totals)
        for window in windows:
            told = ((flow, total) for flow in window.claims for total in _exceeded(flow, by_source))
            for flow, total in islice(told, 1):
                yield Finding(
                    f"{who(flow)} has {figure(flow)} in {where(flow)} for a part of the time, more than the total of "
                    f"{figure(total)} that {who(total)} has as of {on(total.as_of)}. Check both, and whether they count the same people.",
                    (flow, total),
                    verdict="contradiction",
                    severity=None if total.source.name == flow.source.name else Severity.WARNING,
                )


def _by_source(totals: Series) -> Mapping[str | None, _Totals]:
    """The totals of each source, and by `None` those of all."""
    told: dict[str | None, list[tuple[date, Claim]]] = defaultdict(list)
    for claim in totals.claims:
        tolled = claim.kind.startswith("casualties") and claim.start is None  # of a happening, which may be short
        if claim.as_of and not tolled:
            for source in {claim.source.name, None}:
                told[source].append((claim.as_of, claim))
    return {source: _least(rows) for source, rows in told.items()}


def _least(rows: list[tuple[date, Claim]]) -> _Totals:
    backwards = (claim for _, claim in reversed(rows))
    least = tuple(accumulate(backwards, _lesser))
    return _Totals(tuple(day for day, _ in rows), least[::-1])


def _lesser(later: Claim, claim: Claim) -> Claim:
    return min(claim, later, key=_most)


def _most(total: Claim) -> Decimal:
    high = understood(total.quantity).upper
    return Decimal("Infinity") if high is None else high


def _exceeded(flow: Claim, totals: Mapping[str | None, _Totals]) -> Iterator[Claim]:
    """The least totals from the end of a window on that it is above: of its own source, then of all."""
    end = flow.end or flow.as_of
    for source in (flow.source.name, None):
        for total in totals[source].since(end) if end and source in totals else ():
            if exceeds(flow.quantity, total.quantity) and _holds(total, flow):
                yield total


def _holds(total: Claim, flow: Claim) -> bool:
    """Whether a total is of the same happening or place as the window, or sums its text up, and begins no later."""
    if (total.start and flow.start and total.start > flow.start) or _of_a_part(total, flow):
        return False
    if (flow.event and total.event) or same_place(flow.place, total.place):
        return True
    if flow.place or total.place:
        return False
    return total.start is not None or total.role in PROMINENT or total.location.document is None


def _of_a_part(total: Claim, flow: Claim) -> bool:
    """Whether the body of a text tells a total for a place of its own, and the window for none: "six new cases, two of all in Ashby"."""
    one_text = total.location.document is not None and total.location.document == flow.location.document
    return one_text and total.role is Role.BODY and bool(total.place) and not flow.place
