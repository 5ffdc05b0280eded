"""
A hedge was dropped, added or changed as somebody's words were passed on.

## Why it matters
"About 1,500" is an estimate; "1,500" sounds counted. Where both report the same words, the hedge is part of what was said.

## Flagged
    Americans | remaining | Afghanistan withdrawal | 1,500       | Daily Record, 2021-08-25 | speaker=Antony Blinken
    Americans | remaining | Afghanistan withdrawal | about 1,500 | Evening Post, 2021-08-25 | speaker=Blinken
                                                     ^^^^^^^^^^^ “1,500 Americans”

    people | casualties.killed | Leeds fire | at least 20 | Daily Record, 2021-08-25 | lineage=wire
    people | casualties.killed | Leeds fire | 20          | Evening Post, 2021-08-25 | lineage=wire
                                              ^^ at least 20

    people | casualties.killed | Leeds fire | more than 20 | Daily Record, 2021-08-25 | lineage=wire
    people | casualties.killed | Leeds fire | at least 20  | Evening Post, 2021-08-25 | lineage=wire
                                              ^^^^^^^^^^^ more than 20

## Not flagged
    people | casualties.killed | Leeds fire | 13       | Daily Record, 2021-08-25 | speaker=John Smith
    people | casualties.killed | Leeds fire | thirteen | Evening Post, 2021-08-25 | speaker=John Smith

Other words that say the same, and independent reports:

    people | casualties.killed | Leeds fire | at least 20      | Daily Record, 2021-08-25 | lineage=wire
    people | casualties.killed | Leeds fire | no fewer than 20 | Evening Post, 2021-08-25 | lineage=wire
    people | casualties.killed | York fire  | about 20         | Daily Record, 2021-08-25
    people | casualties.killed | York fire  | 20               | Evening Post, 2021-08-25

A floor made a ceiling is more than another hedge (CC104), and another number is another matter:

    people | casualties.killed | Leeds fire | up to 20    | Daily Record, 2021-08-25 | lineage=wire
    people | casualties.killed | Leeds fire | at least 20 | Evening Post, 2021-08-25 | lineage=wire
    people | casualties.killed | York fire  | about 20    | Daily Record, 2021-08-25 | lineage=wire two
    people | casualties.killed | York fire  | 21          | Evening Post, 2021-08-25 | lineage=wire two
    people | casualties.killed | Bath fire  | several     | Daily Record, 2021-08-25 | lineage=wire three
    people | casualties.killed | Bath fire  | a few       | Evening Post, 2021-08-25 | lineage=wire three

The headline of a text is for CC801 to judge:

    people | casualties.killed | Leeds fire | 20          | Daily Record, 2021-08-25 | role=headline document=a speaker=Lee
    people | casualties.killed | Leeds fire | at least 20 | Daily Record, 2021-08-25 | document=a speaker=Lee

## Settings
Severity: `severities.CC105`.
"""

from collections.abc import Iterator

from claimcheck.comparison import understood
from claimcheck.finding import Finding
from claimcheck.pairs import Pair
from claimcheck.quantities import Quantity
from claimcheck.ruling import rule
from claimcheck.settings import Settings, Severity
from claimcheck.stories import Series
from claimcheck.wording import clash


@rule("CC105", severity=Severity.NOTICE, several=True)
def changed_hedge(series: Series, settings: Settings) -> Iterator[Finding]:
    """One number with another hedge, in reports of the same words."""
    for pair in series.pairs:
        if _same_number(pair) and pair.one_utterance and not pair.summary_and_body:
            fault, other = pair.by_mentions
            yield Finding(
                f"{clash(fault, other)}. The number is the same, the hedge is not: go back to what was said, and keep its hedge.",
                (*fault, *other),
                cause="hedge dropped, added or changed",
                verdict=pair.verdict.agreement.value,
            )


def _same_number(pair: Pair) -> bool:
    """Whether one number has two hedges; a floor made a ceiling is more than a hedge."""
    one, other = pair.figures
    flipped = None not in (one.anchor, other.anchor) and one.anchor is not other.anchor
    number = one.number
    return number is not None and number == other.number and not flipped and _hedge(one) != _hedge(other)


def _hedge(figure: Quantity) -> tuple[object, ...]:
    return (figure.anchor, figure.approximate, understood(figure))
