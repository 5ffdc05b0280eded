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

Of all days before, the highest counts; and one fire may have two names:

    people | casualties.killed | Leeds fire    | 12 | Daily Record, 2021-08-21
    people | casualties.killed | Leeds fire    | 15 | Daily Record, 2021-08-22
    people | casualties.killed | Leeds fire    | 14 | Daily Record, 2021-08-23
    people | casualties.killed | fire in Leeds | 11 | Evening Post, 2021-08-25
                                                 ^^ “15 people”

Texts that share the names that sum them up are of one matter, by whatever name they call the fire, and the toll of each is that of it:

    Daily Record, 2021-08-23: The fire at the Corve mill in Leeds killed 15 people, police said.
    Evening Post, 2021-08-25: Twelve people died when flames swept through the Corve mill in Leeds.
                              ^^^^^^ “15 people”

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

A figure that somebody had on the day of the highest, or before, is not a new one (CC505 speaks where it is not updated):

    people | casualties.killed | Leeds fire | 15 | Daily Record, 2021-08-23
    people | casualties.killed | Leeds fire | 12 | Evening Post, 2021-08-23
    people | casualties.killed | Leeds fire | 12 | Evening Post, 2021-08-25
    people | casualties.killed | York fire  | 12 | Daily Record, 2021-08-23
    people | casualties.killed | York fire  | 15 | Daily Record, 2021-08-24
    people | casualties.killed | York fire  | 12 | Evening Post, 2021-08-25

Those who died on one day are no toll of a flood:

    people | casualties.killed | Leeds flood | 15 | Daily Record, 2021-08-23 | place=Leeds
    people | casualties.killed |             | 12 | Evening Post, 2021-08-25 | place=Leeds

Nor does a toll fall that leaves out the attacker:

    Daily Record, 2021-08-23: The shooting in Leeds on Sunday left four people dead.
    Evening Post, 2021-08-25: A gunman killed three people in Leeds on Sunday.

Those who died in one of two fires are not all:

    people | casualties.killed | Leeds fires | 15 | Daily Record, 2021-08-23
    people | casualties.killed | Leeds fire  | 12 | Evening Post, 2021-08-25

## Settings
Severity: `severities.CC501`. Where the later text tells of a revision, a recount or a correction, or its figure may count only some, the
finding is a notice.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from itertools import groupby

from claimcheck.claims import Claim
from claimcheck.comparison import exceeds, understood
from claimcheck.events import one_of_several, same_event
from claimcheck.finding import Finding
from claimcheck.pairs import far_below, stands_for_all
from claimcheck.ruling import rule
from claimcheck.settings import Settings, Severity
from claimcheck.stories import Series
from claimcheck.vocabulary import Attackers
from claimcheck.wording import clash


@rule("CC501", severity=Severity.WARNING, several=True)
def falling_total(series: Series, settings: Settings) -> Iterator[Finding]:
    """Totals below what an earlier day had, rounding allowed for; one pass over the days."""
    if not series.monotone:
        return
    fallen: dict[Hashable, list[Claim]] = defaultdict(list)
    above: dict[Hashable, Claim] = {}
    for claim, highest in _with_highest(series.claims):
        one = (series.fallen or _one_happening(claim, highest)) and not _without_attackers(claim, highest)
        if one and exceeds(highest.quantity, claim.quantity):
            told = (claim.as_of, understood(claim.quantity), claim.revised)
            above.setdefault(told, highest)
            fallen[told].append(claim)
    for figure, claims in fallen.items():
        yield _finding(claims, above[figure])


def _with_highest(claims: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """Each claim with the highest of the days before it, unless its figure was there by then (CC505 speaks)."""
    dated = [(claim.as_of, claim) for claim in claims if claim.as_of]
    highest: tuple[date, Claim] | None = None
    known_since: dict[Hashable, date] = {}
    for day, told in groupby(dated, key=lambda row: row[0]):
        today = list(told)
        for _, claim in today:
            since = known_since.setdefault(understood(claim.quantity), day)
            if highest and since > highest[0]:
                yield claim, highest[1]
        highest = max([highest, *today] if highest else today, key=_least)


def _finding(claims: Sequence[Claim], highest: Claim) -> Finding:
    revised = claims[0].revised
    advice = "make sure that the text says by whom" if revised else "check which is right, and say so if it was"
    return Finding(
        f"{clash((highest,), claims)}. Such a total does not fall, unless it is revised: {advice}.",
        (*claims, highest),
        cause="revised" if revised else None,
        verdict="contradiction",
        severity=Severity.NOTICE if revised or _of_some(claims, highest) else None,
    )


def _of_some(claims: Sequence[Claim], highest: Claim) -> bool:
    """Whether the lower figure is told in passing, and so far below that it may count only some."""
    return far_below(claims[0], highest) and not any(map(stands_for_all, claims))


def _without_attackers(claim: Claim, highest: Claim) -> bool:
    """Whether a figure leaves out the attacker, and is one less: "four dead" may count the gunman in, who "killed three"."""
    less, more = claim.quantity.number, highest.quantity.number
    told = claim.attackers is Attackers.OUT and highest.attackers is not Attackers.OUT
    return told and less is not None and more is not None and more - less == 1


def _one_happening(one: Claim, other: Claim) -> bool:
    """Whether both name one happening, or neither names any: "13 died on Sunday" is no toll of a flood, nor one fire two."""
    if one_of_several(one.event, other.event):
        return False
    return one.event == other.event or bool(same_event(one.event, other.event))


def _least(dated: tuple[date, Claim]) -> Decimal:
    low = understood(dated[1].quantity).lower
    return Decimal("-Infinity") if low is None else low
