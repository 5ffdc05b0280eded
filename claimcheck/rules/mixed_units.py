"""
The same thing is told in other money, or in units that do not convert.

## Why it matters
"$5 million" here and "€6 million" there may be one sum, or two: without a dated rate nobody can say. Readers will take the
numbers as they stand.

## Flagged
    ransom | money | York kidnapping | $5 million | Daily Record, 2024-05-15
                                       ^^^^^^^^^^ EUR
    ransom | money | York kidnapping | €6 million | Evening Post, 2024-05-15

## Not flagged
    ransom | money | York kidnapping | $5 million | Daily Record, 2024-05-15
    ransom | money | York kidnapping | $6 million | Evening Post, 2024-05-15
    ransom | money | Bath kidnapping | €6 million | Evening Post, 2024-05-15

Sums of which it is not told what they were for, or when, and measures, which are converted:

    ransom   | money       |                 | $5 million | Daily Record, 2024-05-15
    ransom   | money       |                 | €6 million | Evening Post, 2024-05-15
             | money       | Leeds fair      | $5 million | Daily Record, 2024-05-15
             | money       | Leeds fair      | €6 million | Evening Post, 2024-05-15
    pipeline | measurement | York kidnapping | 300 km     | Daily Record, 2024-05-15
    pipeline | measurement | York kidnapping | 200 kg     | Evening Post, 2024-05-15

A text that gives the sum in both has converted it:

    ransom | money | York kidnapping | $5 million   | Daily Record, 2024-05-15
    ransom | money | York kidnapping | €4.6 million | Daily Record, 2024-05-15

## Settings
Severity: `severities.CC702`.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterator
from itertools import pairwise

from claimcheck.claims import Claim
from claimcheck.finding import Finding
from claimcheck.ruling import rule
from claimcheck.settings import Settings, Severity
from claimcheck.stories import Series, Story
from claimcheck.units import is_currency
from claimcheck.wording import clash


@rule("CC702", severity=Severity.NOTICE, several=True)
def mixed_units(story: Story, settings: Settings) -> Iterator[Finding]:
    """Sums for one thing in several currencies, of sources that give it in one each."""
    alike: dict[Hashable, list[Series]] = defaultdict(list)
    for series in story.series:
        first = series.claims[0]
        if is_currency(first.quantity.unit) and first.event and first.population:
            alike[first.kind, first.population.casefold(), first.event.casefold(), first.as_of].append(series)
    for found in alike.values():
        for one, other in pairwise(sorted(found, key=lambda series: series.claims[0].quantity.unit)):
            first, second = one.claims[0], other.claims[0]
            if first.quantity.unit != second.quantity.unit and not _names(one) & _names(other):
                yield _finding(second, first)


def _names(series: Series) -> set[str | None]:
    return {claim.source.name for claim in series.claims}


def _finding(one: Claim, other: Claim) -> Finding:
    units = f"{one.quantity.unit} and {other.quantity.unit}"
    return Finding(
        f"{clash((one,), (other,))}, in {units}. They cannot be compared without the rate of that day: give both in one currency, "
        "with the rate.",
        (one, other),
    )
