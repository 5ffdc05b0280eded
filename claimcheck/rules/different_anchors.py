"""
Two floors, or two ceilings, with different numbers.

## Why it matters
"At least 12" and "at least 13" can both be true, but they were taken from different reports, or at different hours. A reader
of both wonders which is the latest.

## Flagged
    people | casualties.killed | Leeds fire | at least 12 | Daily Record, 2021-08-26
                                              ^^^^^^^^^^^ “at least 13” is the firmer
    people | casualties.killed | Leeds fire | at least 13 | Evening Post, 2021-08-26

    people | casualties.killed | Gaza fighting | more than 250 | Daily Record, 2021-08-26
    people | casualties.killed | Gaza fighting | more than 240 | Daily Record, 2021-08-26
                                                 ^^^^^^^^^^^^^ “more than 250” is the firmer

## Not flagged
The next day more is known:

    people | casualties.killed | Leeds fire | at least 12 | Daily Record, 2021-08-26
    people | casualties.killed | Leeds fire | at least 13 | Evening Post, 2021-08-27

The same number, and a floor beside a ceiling:

    people | casualties.killed | York fire  | at least 50     | Daily Record, 2021-08-26
    people | casualties.killed | York fire  | more than 50    | Evening Post, 2021-08-26
    people | casualties.killed | Leeds fire | at least 13     | Daily Record, 2021-08-26
    people | casualties.killed | Leeds fire | more than 12    | Evening Post, 2021-08-26
    people | casualties.killed | Leeds fire | no more than 20 | Weekly News, 2021-08-26

A headline that is looser than the text below it:

    people | casualties.killed | Leeds fire | more than 100 | Daily Record, 2021-08-26 | role=headline document=a
    people | casualties.killed | Leeds fire | more than 240 | Daily Record, 2021-08-26 | document=a

## Settings
Severity: `severities.CC103`. Within one source the finding is a warning.
"""

from collections.abc import Iterator

from claimcheck.comparison import Agreement
from claimcheck.finding import Finding
from claimcheck.pairs import Pair
from claimcheck.ruling import rule
from claimcheck.settings import Settings, Severity
from claimcheck.stories import Series
from claimcheck.wording import bare, clash


@rule("CC103", severity=Severity.NOTICE, several=True)
def different_anchors(series: Series, settings: Settings) -> Iterator[Finding]:
    """Floors, or ceilings, of one thing and day, one inside the other."""
    for pair in series.pairs:
        if pair.verdict.agreement is Agreement.NARROWER and _same_side(pair) and not pair.told_fully_below:
            looser, firmer = pair.claims_by_fullness
            yield Finding(
                f"{clash(looser, firmer)}. Both can be true, but “{bare(firmer[0])}” is the firmer: use it in both, "
                "or say of what hour each is.",
                (*looser, *firmer),
                suggestion=f"use {bare(firmer[0])}",
                verdict="narrower",
                severity=Severity.WARNING if pair.within_source else None,
            )


def _same_side(pair: Pair) -> bool:
    one, other = pair.figures
    return one.anchor is not None and one.anchor is other.anchor and one.number != other.number
