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

## Settings
Severity: `severities.CC501`. Where the later text tells of a revision, a recount or a correction the finding is a notice.
"""

from collections.abc import Hashable, Iterator
from datetime import date

from claimcheck.claims import Claim
from claimcheck.comparison import accepted, understood
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
    highest: Claim | None = None
    today: list[Claim] = []
    first_day: dict[Hashable, date] = {}
    for claim in series.claims:
        if claim.as_of is None:
            continue
        if today and today[-1].as_of != claim.as_of:
            highest, today = max((c for c in (highest, *today) if c), key=_least), []
        today.append(claim)
        known_since = first_day.setdefault(understood(claim.quantity), claim.as_of)
        overtaken = highest is not None and highest.as_of is not None and known_since < highest.as_of  # CC505 speaks
        if highest is not None and not overtaken and _one_happening(claim, highest) and _below(claim, highest):
            yield Finding(
                f"{clash((highest,), (claim,))}. Such a total does not fall, unless it is revised: "
                f"{'make sure that the text says by whom.' if claim.revised else 'check which is right, and say so if it was.'}",
                (claim, highest),
                cause="revised" if claim.revised else None,
                verdict="contradiction",
                severity=Severity.NOTICE if claim.revised else None,
            )


def _one_happening(one: Claim, other: Claim) -> bool:
    """Whether both name one happening, or neither names any: "13 died on Sunday" is no toll of a flood."""
    return one.event == other.event or same_event(one.event, other.event) is True


def _least(claim: Claim) -> tuple[bool, object]:
    low = understood(claim.quantity).lower
    return (low is not None, low or 0)


def _below(later: Claim, earlier: Claim) -> bool:
    """Whether a later figure is below an earlier one, as written and as readers accept both."""
    most, least = understood(later.quantity).upper, understood(earlier.quantity).lower
    soft_most, soft_least = accepted(later.quantity).upper, accepted(earlier.quantity).lower
    if most is None or least is None or soft_most is None or soft_least is None:
        return False
    return most < least and soft_most < soft_least
