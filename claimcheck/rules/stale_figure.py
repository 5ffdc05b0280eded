"""
A figure is still printed after a later one is known.

## Why it matters
A toll of 12 on Monday and 13 on Tuesday is how news goes. Monday's 12 on Wednesday is a figure that somebody forgot to
update.

## Flagged
    people | casualties.killed | Leeds fire | 12 | Daily Record, 2021-08-23
    people | casualties.killed | Leeds fire | 13 | Evening Post, 2021-08-24
    people | casualties.killed | Leeds fire | 12 | Weekly News, 2021-08-25
                                              ^^ Evening Post had “13 people” a day before

A figure of which nobody knows the day changes nothing:

    people | casualties.killed | Leeds fire | 11 | Morning Star | as_of=unknown
    people | casualties.killed | Leeds fire | 12 | Daily Record, 2021-08-22
    people | casualties.killed | Leeds fire | 13 | Evening Post, 2021-08-24
    people | casualties.killed | Leeds fire | 12 | Weekly News, 2021-08-26
                                              ^^ Evening Post had “13 people” 2 days before

A figure older than its kind bears, printed on the day of checking (evacuees: three days):

    people | evacuees | Kabul airlift | 82,300 | Daily Record, 2021-08-30 | as_of=2021-08-20
                                        ^^^^^^ 10 days old when printed; such a figure is good for 3

## Not flagged
    people | casualties.killed | Leeds fire | 12 | Daily Record, 2021-08-23
    people | casualties.killed | Leeds fire | 13 | Evening Post, 2021-08-24

    people | casualties.killed | Leeds fire | 12 | Daily Record, 2021-08-23
    people | casualties.killed | York fire  | 13 | Evening Post, 2021-08-24
    people | casualties.killed | Leeds fire | 12 | Weekly News, 2021-08-25

What came in between admits the figure, so that it replaces nothing:

    people | casualties.killed | Leeds fire | 26         | Daily Record, 2021-08-23
    people | casualties.killed | Leeds fire | at least 4 | Evening Post, 2021-08-24
    people | casualties.killed | Leeds fire | 26         | Weekly News, 2021-08-25

On the last day that it is good for, and where nobody knows when it was printed:

    people | evacuees | Kabul airlift | 82,300 | Daily Record, 2021-08-23 | as_of=2021-08-20

    people | evacuees | Kabul airlift | 82,300 | Daily Record | as_of=2021-08-20

A desk may keep a figure for longer:

    shelf_life.evacuees = 14
    people | evacuees | Kabul airlift | 82,300 | Daily Record, 2021-08-30 | as_of=2021-08-20

A text may tell that a figure has risen to what it was before:

    Daily Record, 2021-08-23: The Leeds fire killed 31 people, the mayor said.
    Evening Post, 2021-08-25: The Leeds fire killed 29 people, the police said, as two bodies had been counted twice.
    Weekly News, 2021-08-28: The death toll from the Leeds fire rose to 31 on Saturday.

A text may say of when a figure is:

    Daily Record, 2021-08-30: As of Aug. 20, the airlift had evacuated 8,230 people.

Two figures of one day are not the one before the other:

    people | casualties.killed | Leeds fire | 12 | Daily Record, 2021-08-23
    people | casualties.killed | Leeds fire | 13 | Evening Post, 2021-08-23
    people | casualties.killed | Leeds fire | 12 | Weekly News, 2021-08-25

## Settings
Severity: `severities.CC505`. After how many days a figure is stale, by kind: `shelf_life`.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterator, Sequence
from datetime import date

from claimcheck.claims import Claim
from claimcheck.comparison import understood
from claimcheck.finding import Finding
from claimcheck.ruling import rule
from claimcheck.settings import Settings, Severity
from claimcheck.stories import Series
from claimcheck.wording import bare, figure, on, who


@rule("CC505", severity=Severity.WARNING)
def stale_figure(series: Series, settings: Settings) -> Iterator[Finding]:
    """Figures repeated after another one had come in between, and figures past their shelf life; each once, with its mentions."""
    if len(series.claims) > 1 and series.monotone:
        yield from _overtaken(series)
    past: dict[Hashable, list[Claim]] = defaultdict(list)
    for claim in series.claims:
        good, age = _shelf_life(claim, settings), _age(claim, settings.as_of)
        if good is not None and age is not None and age > good and not _dated(claim):
            past[understood(claim.quantity), claim.as_of, claim.source.name, claim.source.day].append(claim)
    for claims in past.values():
        first = claims[0]
        yield Finding(
            f"{who(first)} has {figure(first)} as of {on(first.as_of)}, {_age(first, settings.as_of)} days old when printed; "
            f"such a figure is good for {_shelf_life(first, settings)}. Update it, or say of when it is.",
            tuple(claims),
            cause="older than its shelf life",
        )


def _shelf_life(claim: Claim, settings: Settings) -> int | None:
    """For how many days such a figure is good."""
    return settings.shelf_life.get(claim.kind, claim.shelf_life)


def _dated(claim: Claim) -> bool:
    """Whether the text says itself of when the figure is, or tells history."""
    return claim.as_of_basis in ("as of", "told")


def _age(claim: Claim, today: date | None) -> int | None:
    """How many days old the figure was when it was printed."""
    printed = claim.source.day or today
    return None if printed is None or claim.as_of is None else (printed - claim.as_of).days


def _overtaken(series: Series) -> Iterator[Finding]:
    """Figures that stood on an earlier day, printed again after a day with another figure; one pass over the days."""
    first_day: dict[Hashable, date] = {}
    stale: dict[Hashable, list[Claim]] = defaultdict(list)
    instead: dict[Hashable, Claim] = {}
    before: Claim | None = None
    latest: Claim | None = None
    for claim in series.claims:
        if claim.as_of is None:
            continue
        if latest is not None and latest.as_of != claim.as_of:
            before = latest
        value = understood(claim.quantity)
        known_since = first_day.setdefault(value, claim.as_of)
        gone = before is not None and before.as_of is not None and known_since < before.as_of
        if gone and before is not None and understood(before.quantity).disjoint(value) and not _risen(claim, before):
            instead.setdefault((value, claim.as_of), before)
            stale[value, claim.as_of].append(claim)
        if latest is None or (latest.as_of, understood(latest.quantity)) != (claim.as_of, value):
            latest = claim
    for key, claims in stale.items():
        yield _not_updated(claims, instead[key])


def _risen(claim: Claim, before: Claim) -> bool:
    """Whether the words tell that it is news that a figure is above the one that came in between."""
    told = claim.words_before.casefold().rstrip().endswith(_RISING)
    return told and understood(claim.quantity).above(understood(before.quantity))


_RISING = tuple(
    f" {verb} to" for verb in "rose risen rise rises climbed climbs climb jumped jumps grew grown increased".split()
)


def _not_updated(claims: Sequence[Claim], before: Claim) -> Finding:
    first = claims[0]
    assert first.as_of is not None, "asked only of claims with a day"
    assert before.as_of is not None
    days = (first.as_of - before.as_of).days
    return Finding(
        f"{who(first)} still has {figure(first)} on {on(first.as_of)}; {who(before)} had {figure(before)} "
        f"{'a day' if days == 1 else f'{days} days'} before. Update it to {bare(before)}, or say of when it is.",
        (*claims, before),
        suggestion=f"use {bare(before)}",
        cause="not updated",
    )
