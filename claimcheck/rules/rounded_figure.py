"""
One figure may be another one rounded, but does not say so.

## Why it matters
"100,000" beside "104,000" reads as two different counts. If the first is a round number, "about" or "more than" says so and
costs one word.

## Flagged
    people | evacuees | Kabul airlift | 100,000 | Daily Record, 2021-08-26
                                        ^^^^^^^ 104,000
    people | evacuees | Kabul airlift | 104,000 | Evening Post, 2021-08-26

A headline that rounds up promises more than its text holds:

    people | evacuees | Kabul airlift | 105,000 | Daily Record, 2021-08-26 | role=headline document=a
                                        ^^^^^^^ 104,600
    people | evacuees | Kabul airlift | 104,600 | Daily Record, 2021-08-26 | document=a

A desk may allow no rounding:

    headline = 0.0
    people | evacuees | Kabul airlift | 100,000 | Daily Record, 2021-08-26 | role=headline document=a
                                        ^^^^^^^ 104,000
    people | evacuees | Kabul airlift | 104,000 | Daily Record, 2021-08-26 | document=a

## Not flagged
    people | evacuees | Kabul airlift | about 100,000     | Daily Record, 2021-08-26
    people | evacuees | Kabul airlift | more than 100,000 | Evening Post, 2021-08-26

A headline or caption may round down what its own text has, as far as the desk allows (`headline`):

    people | evacuees | Kabul airlift | 100,000 | Daily Record, 2021-08-26 | role=headline document=a
    people | evacuees | Kabul airlift | 104,000 | Daily Record, 2021-08-26 | document=a

A difference too large for rounding is a contradiction (CC804):

    people | evacuees | Kabul airlift | 100,000 | Daily Record, 2021-08-26
    people | evacuees | Kabul airlift | 140,000 | Evening Post, 2021-08-26

## Settings
Severity: `severities.CC201`. Within one document the finding is a notice.
"""

from collections.abc import Iterator
from decimal import Decimal

from claimcheck.claims import Claim
from claimcheck.comparison import Agreement, accepted
from claimcheck.finding import Finding
from claimcheck.pairs import Pair
from claimcheck.ruling import rule
from claimcheck.settings import Settings, Severity
from claimcheck.stories import Series
from claimcheck.wording import bare, clash


@rule("CC201", severity=Severity.WARNING)
def rounded_figure(series: Series, settings: Settings) -> Iterator[Finding]:
    """Figures apart as written, not apart for a reader who allows for rounding."""
    for pair in series.pairs:
        if pair.verdict.agreement is Agreement.ROUNDING and not _marked(pair):
            rounder, finer = sorted((pair.first, pair.second), key=lambda claims: -_width(claims[0]))
            yield Finding(
                f"{clash(rounder, finer)}. {bare(rounder[0])} may be {bare(finer[0])} rounded: say “about”, or use {bare(finer[0])}.",
                (*rounder, *finer),
                suggestion=f"use {bare(finer[0])}",
                cause="rounding",
                verdict="rounding",
                severity=Severity.NOTICE if pair.within_document else None,
            )


def _marked(pair: Pair) -> bool:
    """Whether a figure says that it is rough, or is a day, which nobody rounds."""
    return any(figure.approximate or figure.dimension == "date" for figure in pair.figures)


def _width(claim: Claim) -> Decimal:
    taken = accepted(claim.quantity)
    if taken.lower is None or taken.upper is None:
        return Decimal("Infinity")
    return taken.upper - taken.lower
