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

## Not flagged
    people | casualties.killed | Leeds fire | more than 100 | Daily Record, 2021-08-26 | role=headline document=a
    people | casualties.killed | Leeds fire | 104           | Daily Record, 2021-08-26 | document=a

    people   | casualties.killed | Leeds fire | 13 | Daily Record, 2021-08-26 | role=headline document=a
    people   | casualties.killed | Leeds fire | 13 | Daily Record, 2021-08-26 | document=a
    children | casualties.killed | Leeds fire | 4  | Daily Record, 2021-08-26 | document=a

A headline may round down, but not up, and a desk may allow it less (CC201 speaks then):

    people | evacuees | Kabul airlift | 123,000 | Daily Record, 2021-08-26 | role=headline document=a
    people | evacuees | Kabul airlift | 123,950 | Daily Record, 2021-08-26 | document=a

Another paper's text is no reason to alter a headline:

    people | casualties.killed | Leeds fire | more than 250 | Daily Record, 2021-08-26 | role=headline document=a
    people | casualties.killed | Leeds fire | more than 240 | Evening Post, 2021-08-26 | document=b

## Settings
Severity: `severities.CC801`. How far a headline may round down: `headline`, as a share of the text's figure. Where only the hedge is lost the finding is a notice; what cannot be true beside the text is an error
of its own (CC101).
"""

from collections.abc import Iterator

from claimcheck.comparison import Agreement
from claimcheck.finding import Finding, Fix
from claimcheck.pairs import Pair
from claimcheck.quantities import Quantity
from claimcheck.ruling import rule
from claimcheck.settings import Settings, Severity
from claimcheck.stories import Series
from claimcheck.wording import bare, figure, where, who


@rule("CC801", severity=Severity.WARNING)
def headline_not_supported(series: Series, settings: Settings) -> Iterator[Finding]:
    """Headlines and captions against the text of their own document; those that follow from it are affirmed."""
    for pair in series.pairs:
        both = pair.summary_and_body
        if both is None or pair.verdict.agreement in (Agreement.EQUAL, Agreement.ROUNDING):
            continue
        above, below = both
        borne_out = pair.verdict.agreement is Agreement.NARROWER and pair.claims_by_fullness[0] is above
        if borne_out:
            yield Finding(
                f"{figure(above[0])} in {where(above[0])} of {who(above[0])} is borne out by {figure(below[0])} in the text.",
                (*above, *below),
                severity=Severity.INFO,
                verdict="narrower",
            )
            continue
        if _summed_up(above[0].quantity, below[0].quantity):
            continue
        clash = pair.verdict.agreement is Agreement.CONTRADICTION
        yield Finding(
            f"{who(above[0])} has {figure(above[0])} in {where(above[0])}, but the text has "
            f"{'' if clash else 'only '}{figure(below[0])}: use {bare(below[0])} in both, or back up the other in the text.",
            (*above, *below),
            suggestion=f"use {bare(below[0])}",
            fix=None if clash or len(above) > 1 else Fix.of(above[0], above[0].quantity.text, bare(below[0])),
            verdict=pair.verdict.agreement.value,
            severity=_severity(pair),
        )


def _summed_up(above: Quantity, below: Quantity) -> bool:
    """Whether a headline's loose words take up the number below: "nearly 100" for "at least 96", "hundreds" for "over 500"."""
    number = below.number
    loose = above.vague or above.approximate or not above.asserted.exact
    return loose and number is not None and above.asserted != below.asserted and number in above.accepted


def _severity(pair: Pair) -> Severity | None:
    one, other = pair.figures
    if pair.verdict.agreement is Agreement.CONTRADICTION:
        return None if pair.vague else Severity.ERROR
    return Severity.NOTICE if one.number is not None and one.number == other.number else None
