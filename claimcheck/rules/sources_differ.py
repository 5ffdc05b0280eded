"""
Independent sources give figures that cannot both be true.

## Why it matters
A desk that has two reports of one event should know that they differ before it prints either: print both with their
sources, or find out which stands.

## Flagged
    people | casualties.killed | Leeds fire | 12 | Daily Record, 2021-08-26
    people | casualties.killed | Leeds fire | 15 | Evening Post, 2021-08-26
                                              ^^ Daily Record, the same day, says “12 people”

Whose age it is needs no more than the name, in reports of nearby days:

    Daily Record, 2021-08-26: Mayor Denise Okoro, 46, thanked her voters.
    Evening Post, 2021-08-27: Denise Okoro won. Okoro, 49, will take office in May.
                                                       ^^ “46” as the age of Denise Okoro

So it is with the time that somebody is to be in prison, where each text has one:

    Daily Record, 2021-08-26: A judge in Leeds sentenced Denise Okoro, who ran the Corve mill, to six years in prison.
    Evening Post, 2021-08-26: Denise Okoro was jailed for eight years in Leeds on Wednesday.
                                                          ^^^^^^^^^^^ Daily Record, the same day, says “six years” in prison for Denise Okoro

Amounts that nothing names are of one thing where two sentences tell it in like words, and neither has a name of its own:

    Daily Record, 2021-08-26: The banker was given a suspended prison sentence of 18 months.
    Evening Post, 2021-08-26: A suspended prison sentence of 16 months was given to the banker.
                                                             ^^^^^^^^^ Daily Record, the same day, says “18 months”

Those who were there for one reason are no more than the people, where a text counts no others:

    Daily Record, 2021-08-26: A tram overturned in Leeds on Monday, and 23 people were hurt, police said.
    Evening Post, 2021-08-26: A tram overturned in Leeds on Monday, and 32 passengers were hurt, doctors said.
                                                                        ^^ Daily Record, the same day, says “23 people”

A revision that is told explains the difference:

    Daily Record, 2021-08-26: The Leeds fire killed 15 people, police said.
                                                    ^^ Evening Post tells of a revision
    Evening Post, 2021-08-26: The Leeds fire killed 12 people; officials revised the toll down from 15.

A figure told in passing that is less than half of the other may count only some of the same people:

    Daily Record, 2021-08-26: A tram overturned in Leeds on Monday, and 61 people were hurt, police said.
    Evening Post, 2021-08-26: A tram overturned in Leeds on Monday. Doctors said that 17 people were hurt.
                                                                                      ^^ If both count the same, one is wrong

## Not flagged
    people | casualties.killed | Leeds fire | at least 12 | Daily Record, 2021-08-26
    people | casualties.killed | Leeds fire | 15          | Evening Post, 2021-08-26

    people | casualties.killed | Leeds fire | 12 | Daily Record, 2021-08-26
    people | casualties.killed | York fire  | 15 | Evening Post, 2021-08-26

One source that contradicts itself is in error (CC101):

    people | casualties.killed | Leeds fire | 12 | Daily Record, 2021-08-26
    people | casualties.killed | Leeds fire | 15 | Daily Record, 2021-08-26

## Settings
Severity: `severities.CC804`. Where a text tells of a revision or a correction, or one figure may count only some of those whom the other
counts, the finding is a notice.
"""

from collections.abc import Iterator

from claimcheck.comparison import Agreement
from claimcheck.finding import Finding
from claimcheck.pairs import Pair
from claimcheck.ruling import rule
from claimcheck.settings import Settings, Severity
from claimcheck.stories import Series
from claimcheck.wording import clash, who


@rule("CC804", severity=Severity.WARNING, several=True)
def sources_differ(series: Series, settings: Settings) -> Iterator[Finding]:
    """Contradictions between sources none of which says both."""
    for pair in series.pairs:
        if pair.verdict.agreement is Agreement.CONTRADICTION and not pair.within_source and not pair.vague:
            fault, other = pair.by_mentions
            yield Finding(
                f"{clash(fault, other)}. {_advice(pair)}.",
                (*fault, *other),
                cause="revised" if pair.revision else None,
                verdict="contradiction",
                severity=Severity.NOTICE if pair.revision or pair.doubted else None,
            )


def _advice(pair: Pair) -> str:
    revision = pair.revision
    if revision is None:
        follows = "If both count the same, one is wrong" if pair.doubted else "They cannot both be true"
        return f"{follows}: print both with their sources, or find out which stands"
    return f"{who(revision)} tells of a revision: see whether it is of this figure, and use the later"
