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

A figure older than its kind bears, printed on the day of checking (evacuees: three days):

    people | evacuees | Kabul airlift | 82,300 | Daily Record, 2021-08-30 | as_of=2021-08-20
                                        ^^^^^^ 10 days old when printed; such a figure is good for 3

## Not flagged
    people | casualties.killed | Leeds fire | 12 | Daily Record, 2021-08-23
    people | casualties.killed | Leeds fire | 13 | Evening Post, 2021-08-24

    people | casualties.killed | Leeds fire | 12 | Daily Record, 2021-08-23
    people | casualties.killed | York fire  | 13 | Evening Post, 2021-08-24
    people | casualties.killed | Leeds fire | 12 | Weekly News, 2021-08-25

A desk may keep a figure for longer:

    shelf_life.evacuees = 14
    people | evacuees | Kabul airlift | 82,300 | Daily Record, 2021-08-30 | as_of=2021-08-20

A text may say of when a figure is:

    Daily Record, 2021-08-30: As of Aug. 20, the airlift had evacuated 8,230 people.

## Settings
Severity: `severities.CC505`. After how many days a figure is stale, by kind: `shelf_life`.
"""

from collections.abc import Hashable, Iterator
from datetime import date

from claimcheck.claims import Claim
from claimcheck.comparison import understood
from claimcheck.finding import Finding
from claimcheck.ruling import rule
from claimcheck.settings import Settings, Severity
from claimcheck.stories import Series
from claimcheck.wording import bare, figure, who


@rule("CC505", severity=Severity.WARNING)
def stale_figure(series: Series, settings: Settings) -> Iterator[Finding]:
    """Figures repeated after another one had come in between, and figures past their shelf life."""
    if series.monotone:
        yield from _overtaken(series)
    for claim in series.claims:
        age = _age(claim, settings.as_of)
        good = settings.shelf_life.get(claim.kind, claim.shelf_life)
        if good is not None and age is not None and age > good and not _dated(claim):
            yield Finding(
                f"{who(claim)} has {figure(claim)} as of {claim.as_of}, {age} days old when printed; "
                f"such a figure is good for {good}. Update it, or say of when it is.",
                (claim,),
                cause="older than its shelf life",
            )


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
    before: Claim | None = None
    latest: Claim | None = None
    for claim in series.claims:
        if claim.as_of is None:
            continue
        if latest is not None and latest.as_of != claim.as_of:
            before = latest
        value = understood(claim.quantity)
        known_since = first_day.setdefault(value, claim.as_of)
        if before is not None and before.as_of is not None and understood(before.quantity) != value:
            days = (claim.as_of - before.as_of).days
            if known_since < before.as_of:
                yield Finding(
                    f"{who(claim)} still has {figure(claim)} on {claim.as_of}; {who(before)} had {figure(before)} "
                    f"{'a day' if days == 1 else f'{days} days'} before. Update it to {bare(before)}, or say of when it is.",
                    (claim, before),
                    suggestion=f"use {bare(before)}",
                    cause="not updated",
                )
        latest = claim
