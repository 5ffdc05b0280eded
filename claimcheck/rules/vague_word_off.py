"""
A number lies outside what a vague word beside it admits.

## Why it matters
"Dozens" promises two dozen or more. If 13 are known, the word is too large, and readers feel misled; if 400 are known, it
hides the scale.

## Flagged
    people | casualties.killed | Leeds fire | dozens | Daily Record, 2021-08-26
                                              ^^^^^^ 24 to 99
    people | casualties.killed | Leeds fire | 13     | Evening Post, 2021-08-26

    Daily Record, 2021-08-26: The Leeds fire killed hundreds of people on Monday. Police said the Leeds fire killed 19 people.
                                                    ^^^^^^^^ 200 to 999

A word is put right once, whatever else it does not fit:

    people | casualties.killed | York fire | dozens | Daily Record, 2021-08-26
                                             ^^^^^^ 24 to 99
    people | casualties.killed | York fire | 13     | Evening Post, 2021-08-26
    people | casualties.killed | York fire | 14     | Weekly News, 2021-08-26

By the convention of a data set a word may admit less, or more:

    profile = "acled"
    Daily Record, 2021-08-26: The Leeds fire killed hundreds of people on Monday. Police said the Leeds fire killed 84 people.
                                                    ^^^^^^^^ 100 or more

## Not flagged
    people | casualties.killed | Leeds fire | dozens | Daily Record, 2021-08-26
    people | casualties.killed | Leeds fire | 31     | Evening Post, 2021-08-26

    people   | evacuees | Kabul airlift | tens of thousands | Daily Record, 2021-08-26
    people   | evacuees | Kabul airlift | 82,300            | Evening Post, 2021-08-26
    children | evacuees | Kabul airlift | 300               | Weekly News, 2021-08-26

By the convention of a data set "dozens" are twelve or more:

    profile = "acled"
    Daily Record, 2021-08-26: The Leeds fire killed dozens of people on Monday. Police said the Leeds fire killed 14 people.

Two vague words, of which one admits less:

    people | casualties.killed | Leeds fire | several | Daily Record, 2021-08-26
    people | casualties.killed | Leeds fire | a few   | Evening Post, 2021-08-26

## Settings
Severity: `severities.CC107`. What each word admits: by the convention of `profile`, else as `vague` has it. Where the figure may count only
some, the finding is a notice.
"""

from collections.abc import Iterator, Sequence

from claimcheck.claims import Claim
from claimcheck.comparison import Agreement, understood
from claimcheck.finding import Finding
from claimcheck.ruling import rule
from claimcheck.settings import Settings, Severity
from claimcheck.stories import Series
from claimcheck.wording import bare, clash


@rule("CC107", severity=Severity.WARNING, several=True)
def vague_word_off(series: Series, settings: Settings) -> Iterator[Finding]:
    """Figures outside what a vague word admits; those inside are affirmed."""
    if series.kind == "event_count":  # "a series of attacks" leaves the count to other words
        return
    told: set[str] = set()
    for pair in (pair for pair in series.pairs if pair.vague):
        vague, other = sorted((pair.first, pair.second), key=_is_exact)
        if vague[0].id in told:
            continue  # one word is put right once, whatever else it does not fit
        admits = f"by the convention of {settings.profile.named} {_admitted(vague[0])}"
        if pair.verdict.agreement is Agreement.CONTRADICTION:
            told.add(vague[0].id)
            yield Finding(
                f"{clash(vague, other)}, but {admits}. Choose a word that fits, or print the number.",
                (*vague, *other),
                verdict="contradiction",
                severity=Severity.NOTICE if pair.doubted else None,
            )
        elif pair.verdict.agreement is Agreement.NARROWER and _is_exact(other):
            yield Finding(
                f"The vague word holds: {clash(vague, other)}, and {admits}.",
                (*vague, *other),
                severity=Severity.INFO,
                verdict="narrower",
            )


def _is_exact(claims: Sequence[Claim]) -> bool:
    return not claims[0].quantity.vague


def _admitted(claim: Claim) -> str:
    """What the word admits, in figures."""
    admits = understood(claim.quantity)
    if admits.upper is None:
        return f"“{bare(claim)}” is {admits.lower:,} or more"
    if admits.lower is None:
        return f"“{bare(claim)}” is {admits.upper:,} or fewer"
    return f"“{bare(claim)}” is {admits.lower:,} to {admits.upper:,}"
