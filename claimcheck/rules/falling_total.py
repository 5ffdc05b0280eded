"""
A running total is lower than it was before.

## Why it matters
A death toll that falls from 15 to 12 was either wrong or revised. If it was revised the text should say so; if not, one
figure is wrong.

## Flagged
    people | casualties.killed | Leeds fire | 15 | Daily Record, 2021-08-23
    people | casualties.killed | Leeds fire | 12 | Evening Post, 2021-08-25
                                              ^^ “15 people”

A revision that is told is a line for the record:

    Daily Record, 2021-08-23: The Leeds fire killed 15 people.
    Daily Record, 2021-08-25: The Leeds fire killed 12 people, officials said, revising an earlier count.
                                                    ^^ “15 people”

## Not flagged
    people | casualties.killed | Leeds fire | 12          | Daily Record, 2021-08-23
    people | casualties.killed | Leeds fire | 15          | Evening Post, 2021-08-24
    people | casualties.killed | Leeds fire | at least 10 | Weekly News, 2021-08-25

What is counted anew each day may fall:

    people | casualties.missing | Leeds fire | 15 | Daily Record, 2021-08-23
    people | casualties.missing | Leeds fire | 12 | Evening Post, 2021-08-25

A total that stays is none that falls, nor is one that only may be lower:

    people | casualties.killed | Leeds fire | 12        | Daily Record, 2021-08-23
    people | casualties.killed | Leeds fire | 12        | Evening Post, 2021-08-24
    people | evacuees          | Leeds fire | 104,000   | Daily Record, 2021-08-23
    people | evacuees          | Leeds fire | 103,800   | Evening Post, 2021-08-24

## Settings
Severity: `severities.CC501`. Where the later text tells of a revision, a recount or a correction the finding is a notice.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterator, Sequence
from datetime import date

from claimcheck.claims import Claim
from claimcheck.comparison import exceeds, understood
from claimcheck.events import same_event
from claimcheck.finding import Finding
from claimcheck.ruling import rule
from claimcheck.settings import Settings, Severity
from claimcheck.stories import Series
from claimcheck.wording import clash


@rule("CC501", severity=Severity.WARNING)
def falling_total(series: Series, settings: Settings) -> Iterator[Finding]:
    """Totals below what an earlier day had, rounding allowed for; one pass over the days."""
    if not series.monotone:
        return
    fallen: dict[Hashable, list[Claim]] = defaultdict(list)
    above: dict[Hashable, Claim] = {}
    for claim, highest in _with_highest(series.claims):
        if _one_happening(claim, highest) and exceeds(highest.quantity, claim.quantity):
            told = (claim.as_of, understood(claim.quantity), claim.revised)
            above.setdefault(told, highest)
            fallen[told].append(claim)
    for figure, claims in fallen.items():
        yield _finding(claims, above[figure])


def _with_highest(claims: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """Each claim with the highest of the days before it, unless its figure is of one of these days (CC505 speaks)."""
    highest: Claim | None = None
    today: list[Claim] = []
    first_day: dict[Hashable, date] = {}
    for claim in claims:
        if claim.as_of is None:
            continue
        if today and today[-1].as_of != claim.as_of:
            highest, today = max((c for c in (highest, *today) if c), key=_least), []
        today.append(claim)
        known_since = first_day.setdefault(understood(claim.quantity), claim.as_of)
        if highest is not None and highest.as_of is not None and known_since >= highest.as_of:
            yield claim, highest


def _finding(claims: Sequence[Claim], highest: Claim) -> Finding:
    revised = claims[0].revised
    advice = "make sure that the text says by whom" if revised else "check which is right, and say so if it was"
    return Finding(
        f"{clash((highest,), claims)}. Such a total does not fall, unless it is revised: {advice}.",
        (*claims, highest),
        cause="revised" if revised else None,
        verdict="contradiction",
        severity=Severity.NOTICE if revised else None,
    )


def _one_happening(one: Claim, other: Claim) -> bool:
    """Whether both name one happening, or neither names any: "13 died on Sunday" is no toll of a flood."""
    return one.event == other.event or same_event(one.event, other.event) is True


def _least(claim: Claim) -> tuple[bool, object]:
    low = understood(claim.quantity).lower
    return (low is not None, low or 0)
