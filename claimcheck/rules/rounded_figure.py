"""
One figure may be another one rounded, but does not say so.

## Why it matters
"100,000" beside "104,000" reads as two different counts. If the first is a round number, "about" or "more than" says so and
costs one word.

## Flagged
    people | evacuees | Kabul airlift | 100,000 | Daily Record, 2021-08-26
                                        ^^^^^^^ 104,000
    people | evacuees | Kabul airlift | 104,000 | Evening Post, 2021-08-26

What was rounded is the rounder number, and not the one with a bound:

    people | evacuees | Kabul airlift | at least 104,500 | Daily Record, 2021-08-26
    people | evacuees | Kabul airlift | 100,000          | Evening Post, 2021-08-26
                                        ^^^^^^^ 100,000 may be at least 104,500 rounded

    siege | duration | Leeds siege | a day    | Daily Record, 2021-08-26
                                     ^^^^^ 36 hours sold as a day
    siege | duration | Leeds siege | 36 hours | Evening Post, 2021-08-26

    siege | duration | Leeds siege | 36 hours | Daily Record, 2021-08-26
    siege | duration | Leeds siege | two days | Evening Post, 2021-08-26
                                     ^^^^^^^^ 36 hours sold as two days

    pipeline | measurement | Leeds fair | 10 km     | Daily Record, 2021-08-26
                                          ^^^^^ 10 km may be 6.5 miles rounded
    pipeline | measurement | Leeds fair | 6.5 miles | Evening Post, 2021-08-26

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

A round number is what another text calls more than that:

    people | evacuees | Kabul airlift | 100,000           | Daily Record, 2021-08-26
    people | evacuees | Kabul airlift | more than 100,000 | Evening Post, 2021-08-26

A headline or caption may round down what its own text has, as far as the desk allows (`headline`):

    people | evacuees | Kabul airlift | 100,000 | Daily Record, 2021-08-26 | role=headline document=a
    people | evacuees | Kabul airlift | 104,000 | Daily Record, 2021-08-26 | document=a

24 hours are a day:

    siege | duration | Leeds siege | a day    | Daily Record, 2021-08-26
    siege | duration | Leeds siege | 24 hours | Evening Post, 2021-08-26

Nor is one unit told in another:

    pipeline | measurement | Leeds fair | 10 km     | Daily Record, 2021-08-26
    pipeline | measurement | Leeds fair | 6.2 miles | Evening Post, 2021-08-26

A difference too large for rounding is a contradiction (CC804):

    people | evacuees | Kabul airlift | 100,000 | Daily Record, 2021-08-26
    people | evacuees | Kabul airlift | 140,000 | Evening Post, 2021-08-26

## Settings
Severity: `severities.CC201`. Within one document, and where one figure may count only some of those whom the other counts, the finding is a
notice.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from claimcheck.claims import Claim
from claimcheck.comparison import Agreement, accepted, understood
from claimcheck.finding import Finding
from claimcheck.pairs import Pair
from claimcheck.quantities import Quantity
from claimcheck.ruling import rule
from claimcheck.settings import Settings, Severity
from claimcheck.stories import Series
from claimcheck.units import in_base_units
from claimcheck.wording import bare, clash


@rule("CC201", severity=Severity.WARNING, several=True)
def rounded_figure(series: Series, settings: Settings) -> Iterator[Finding]:
    """Figures apart as written, not apart for a reader who allows for rounding."""
    for pair in series.pairs:
        if pair.verdict.agreement is Agreement.ROUNDING and not _marked(pair) and not _is_converted(pair):
            rounder, finer = _by_reach(pair)
            less, more = bare(finer[0]), bare(rounder[0])
            sold = _sold_as(finer[0], rounder[0])
            yield Finding(
                f"{clash(rounder, finer)}. {f'Perhaps {sold}' if sold else f'{more} may be {less} rounded'}: say “about”, or use {less}.",
                (*rounder, *finer),
                suggestion=f"use {less}",
                cause=sold or "rounding",
                verdict="rounding",
                severity=Severity.NOTICE if pair.within_document or pair.doubted else None,
            )


def _sold_as(finer: Claim, rounder: Claim) -> str | None:
    """What a length of time was told as in a larger unit, and is not."""
    same = finer.quantity.unit == rounder.quantity.unit or finer.quantity.dimension != "duration"
    return None if same else f"{bare(finer)} sold as {bare(rounder)}"


def _marked(pair: Pair) -> bool:
    """Whether a figure says that it is rough, or is a day, which nobody rounds, or another text only leaves out "more than"."""
    unbound = pair.same_number and not pair.within_document
    return unbound or any(figure.approximate or figure.dimension == "date" for figure in pair.figures)


def _is_converted(pair: Pair) -> bool:
    """Whether one figure is the other in another unit, as far as it was written: "10 km" and "6.2 miles"."""
    one, other = pair.figures
    if one.unit == other.unit:
        return False
    finer, rounder = sorted((in_base_units(one), in_base_units(other)), key=_reach)
    return not accepted(finer).disjoint(understood(rounder))


def _by_reach(pair: Pair) -> tuple[Sequence[Claim], Sequence[Claim]]:
    """The figure that readers take for the rounder one, and the other."""
    one, other = pair.figures
    if one.unit != other.unit:
        one, other = in_base_units(one), in_base_units(other)
    return (pair.second, pair.first) if _reach(one) < _reach(other) else (pair.first, pair.second)


def _reach(quantity: Quantity) -> Decimal:
    """How far readers take a figure beyond what it says."""
    said, taken = understood(quantity), accepted(quantity)
    ends = ((said.lower, taken.lower), (said.upper, taken.upper))
    return max(abs(end - far) for end, far in ends if end is not None and far is not None)
