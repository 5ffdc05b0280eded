"""
Two figures of one source cannot both be true.

## Why it matters
A text that says 12 in one place and 15 in another is wrong in at least one of them, and a reader who sees both trusts
neither.

## Flagged
    people | casualties.killed | Leeds fire | more than 12 | Daily Record, 2021-08-26
    people | casualties.killed | Leeds fire | 12           | Daily Record, 2021-08-26
                                              ^^ “more than 12 people”

    Daily Record, 2021-08-26: The Leeds fire killed 7 people on Monday. Police said the Leeds fire killed 9 people.
                                                                                                          ^ “7 people”

    Daily Record, 2021-08-26: Lee won 6,328,397 (6.23 million) votes.
                                                 ^^^^^^^^^^^^ “6,328,397”

What was corrected still stands in another text:

    Daily Record, 2021-08-26: The Leeds fire killed 15 people, police said.
                                                    ^^ tells of a revision
    Daily Record, 2021-08-26: The Leeds fire killed 12 people. Correction: An earlier version of this article said that 15 people died.

## Not flagged
    people | casualties.killed | Leeds fire | at least 12 | Daily Record, 2021-08-26
    people | casualties.killed | Leeds fire | 12          | Daily Record, 2021-08-26

A toll moves on from one day to the next:

    people | casualties.killed | Leeds fire | 12 | Daily Record, 2021-08-26
    people | casualties.killed | Leeds fire | 15 | Daily Record, 2021-08-27

A number cut off in brackets is no other one:

    Daily Record, 2021-08-26: Lee won 6,328,397 (6.32 million) votes.

Other people, other fires and what is only asked are not compared:

    people   | casualties.killed | Leeds fire | 12 | Daily Record, 2021-08-26
    children | casualties.killed | Leeds fire | 5  | Daily Record, 2021-08-26
    people   | casualties.killed | York fire  | 3  | Daily Record, 2021-08-26
    people   | casualties.killed | Leeds fire | 20 | Daily Record, 2021-08-26 | modality=question

A source that says the same again agrees with itself:

    people | casualties.killed | Leeds fire | 12     | Daily Record, 2021-08-26
    people | casualties.killed | Leeds fire | twelve | Daily Record, 2021-08-26
    people | casualties.killed | Leeds fire | 12     | Evening Post, 2021-08-26

## Settings
Severity: `severities.CC101`. Where a text tells of a revision or a correction, or one figure may count only some of those whom the other
counts, the finding is a notice. Where a headline and the opening below it differ, and no name shows both to be of one happening, it is a warning: the headline
may be of a later hour.
"""

from collections.abc import Iterator

from claimcheck.comparison import Agreement
from claimcheck.finding import Finding
from claimcheck.pairs import Pair
from claimcheck.ruling import alike, rule
from claimcheck.settings import Settings, Severity
from claimcheck.stories import Series
from claimcheck.wording import clash, who


@rule("CC101", severity=Severity.ERROR, several=True)
def conflicting_figures(series: Series, settings: Settings) -> Iterator[Finding]:
    """Contradictions within one source, same or unordered as-of; what one source repeats and agrees on is affirmed."""
    for pair in series.pairs:
        if pair.verdict.agreement is Agreement.CONTRADICTION and pair.within_source and not pair.vague:
            fault, other = pair.by_mentions
            sure = pair.firm and not pair.same_number and not series.headed
            yield Finding(
                f"{clash(fault, other)}. {_advice(pair, pair.firm and not series.headed)}.",
                (*fault, *other),
                cause="revised" if pair.revision else None,
                verdict="contradiction",
                severity=Severity.NOTICE if pair.revision or pair.doubted else None if sure else Severity.WARNING,
            )
    yield from alike(series, "The figure")


def _advice(pair: Pair, firm: bool) -> str:
    if pair.revision:
        return f"{who(pair.revision)} tells of a revision: correct the figure that was revised wherever it still stands"
    follows = "They cannot both be true" if firm else "If both count the same, one is wrong"
    return f"{follows}: find out which stands, and correct the other"
