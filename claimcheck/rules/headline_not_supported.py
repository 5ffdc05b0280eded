"""
A headline or caption says more than the text below it.

## Why it matters
Most readers see no more than the headline. It may say less than the text, never more, and nothing else.

## Flagged
    people | casualties.killed | Leeds fire | more than 250 | Daily Record, 2021-08-26 | role=headline document=a
                                              ^^^^^^^^^^^^^ the text has only “more than 240 people”
    people | casualties.killed | Leeds fire | more than 240 | Daily Record, 2021-08-26 | document=a

The hedge of the text is lost:

    people | casualties.wounded | Leeds fire | 15          | Daily Record, 2021-08-26 | role=caption document=a
                                               ^^ the text has only “at least 15 people”
    people | casualties.wounded | Leeds fire | at least 15 | Daily Record, 2021-08-26 | document=a

A loose word promises what it admits:

    people | casualties.killed | Leeds fire | dozens | Daily Record, 2021-08-26 | role=headline document=a
                                              ^^^^^^ the text has only “13 people”
    people | casualties.killed | Leeds fire | 13     | Daily Record, 2021-08-26 | document=a

    people | casualties.killed | Leeds fire | 104    | Daily Record, 2021-08-26 | role=headline document=a
                                              ^^^ the text has only “hundreds of people”
    people | casualties.killed | Leeds fire | hundreds | Daily Record, 2021-08-26 | document=a

## Not flagged
    people | casualties.killed | Leeds fire | more than 100 | Daily Record, 2021-08-26 | role=headline document=a
    people | casualties.killed | Leeds fire | 104           | Daily Record, 2021-08-26 | document=a

    people   | casualties.killed | Leeds fire | 13 | Daily Record, 2021-08-26 | role=headline document=a
    people   | casualties.killed | Leeds fire | 13 | Daily Record, 2021-08-26 | document=a
    children | casualties.killed | Leeds fire | 4  | Daily Record, 2021-08-26 | document=a

Loose words may take up the number below:

    people | casualties.killed | Leeds fire | nearly 100  | Daily Record, 2021-08-26 | role=headline document=a
    people | casualties.killed | Leeds fire | at least 96 | Daily Record, 2021-08-26 | document=a
    people | casualties.killed | York fire  | about 100   | Daily Record, 2021-08-26 | role=headline document=b
    people | casualties.killed | York fire  | at least 96 | Daily Record, 2021-08-26 | document=b
    people | casualties.killed | Bath fire  | hundreds    | Daily Record, 2021-08-26 | role=headline document=c
    people | casualties.killed | Bath fire  | over 500    | Daily Record, 2021-08-26 | document=c

A headline may round down, but not up, and a desk may allow it less (CC201 speaks then):

    people | evacuees | Kabul airlift | 123,000 | Daily Record, 2021-08-26 | role=headline document=a
    people | evacuees | Kabul airlift | 123,950 | Daily Record, 2021-08-26 | document=a

Another paper's text is no reason to alter a headline:

    people | casualties.killed | Leeds fire | more than 250 | Daily Record, 2021-08-26 | role=headline document=a
    people | casualties.killed | Leeds fire | more than 240 | Evening Post, 2021-08-26 | document=b

## Settings
Severity: `severities.CC801`. How far a headline may round down: `headline`, as a share of the text's figure. Where only the hedge is lost the finding is a notice; what cannot be
true beside the text is an error of its own (CC101), unless one of the two is a vague word.
"""

from collections.abc import Iterator, Sequence

from claimcheck.claims import Claim
from claimcheck.comparison import Agreement
from claimcheck.finding import Finding, Fix
from claimcheck.pairs import Pair
from claimcheck.quantities import Quantity
from claimcheck.ruling import rule
from claimcheck.settings import Settings, Severity
from claimcheck.stories import Series
from claimcheck.wording import bare, figure, where, who


@rule("CC801", severity=Severity.WARNING, several=True)
def headline_not_supported(series: Series, settings: Settings) -> Iterator[Finding]:
    """Headlines and captions against the text of their own document; those that follow from it are affirmed."""
    for pair in series.pairs:
        differ = pair.verdict.agreement in (Agreement.NARROWER, Agreement.COMPATIBLE) or pair.vague
        both = pair.summary_and_body if differ else None
        if both is not None:
            yield from _held_against(pair, *both)


def _held_against(pair: Pair, above: Sequence[Claim], below: Sequence[Claim]) -> Iterator[Finding]:
    """What is to be said of a headline's figure and that of its text."""
    head, text = above[0], below[0]
    if pair.verdict.agreement is Agreement.NARROWER and pair.claims_by_fullness[0] is above:
        yield Finding(
            f"{figure(head)} in {where(head)} of {who(head)} is borne out by {figure(text)} in the text.",
            (*above, *below),
            severity=Severity.INFO,
            verdict="narrower",
        )
    elif not _summed_up(head.quantity, text.quantity):
        yield Finding(
            f"{who(head)} has {figure(head)} in {where(head)}, but the text has only {figure(text)}: use {bare(text)} in both, "
            "or back up the other in the text.",
            (*above, *below),
            suggestion=f"use {bare(text)}",
            fix=None if pair.vague or len(above) > 1 else Fix.of(head, head.quantity.text, bare(text)),
            verdict=pair.verdict.agreement.value,
            severity=Severity.NOTICE if pair.same_number else None,
        )


def _summed_up(above: Quantity, below: Quantity) -> bool:
    """Whether a headline's loose words take up the number below: "nearly 100" for "at least 96", "hundreds" for "over 500"."""
    loose = above.approximate or not above.asserted.exact
    return loose and below.number is not None and below.number != above.number and below.number in above.accepted
