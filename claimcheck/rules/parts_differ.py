"""
One whole is split differently by two sources.

## Why it matters
The sums come out on both sides, so no sum shows the slip: "12 Marines and 1 chaplain" and "11 Marines, 1 soldier and 1 sailor"
both make 13. One of the two splits is wrong.

## Flagged
    Fox News, 2021-08-26: The bombing at Kabul airport on Thursday killed 13 US service members: 12 Marines and 1 Navy chaplain.
                                                                                                 ^^ “11 Marines”
    Evening Post, 2021-08-26: Thirteen US service members – 11 Marines and 2 sailors – died in a suicide attack on Kabul airport.

## Not flagged
    Fox News, 2021-08-26: The bombing at Kabul airport on Thursday killed 13 US service members: 12 Marines and 1 Navy chaplain.
    Evening Post, 2021-08-26: Thirteen US service members – 12 Marines and 1 sailor – died in a suicide attack on Kabul airport.

Split by another criterion:

    Fox News, 2021-08-26: The bombing at Kabul airport on Thursday killed 13 US service members: 12 Marines and 1 Navy chaplain.
    Evening Post, 2021-08-26: Thirteen US service members – 11 men and 2 women – died in a suicide attack on Kabul airport.

What is no part of the whole may differ (CC804), and so may what one source says twice (CC101):

    Fox News, 2021-08-26: The bombing at Kabul airport on Thursday killed 13 US service members: 12 Marines and 1 Navy chaplain.
    Evening Post, 2021-08-26: The suicide attack on Kabul airport on Thursday killed 11 Marines, officials said.

## Settings
Severity: `severities.CC303`. One source that splits a whole in two ways contradicts itself (CC101).
"""

from collections.abc import Iterator, Mapping

from claimcheck.claims import Claim
from claimcheck.comparison import Agreement, understood
from claimcheck.finding import Finding
from claimcheck.pairs import Pair
from claimcheck.ruling import rule
from claimcheck.settings import Settings, Severity
from claimcheck.stories import Story
from claimcheck.vocabulary import Relation
from claimcheck.wording import clash, figure


@rule("CC303", severity=Severity.WARNING, several=True)
def parts_differ(story: Story, settings: Settings) -> Iterator[Finding]:
    """Contradictions between parts of wholes that are alike, told by sources none of which says both."""
    pairs = [pair for series in story.series for pair in series.pairs]
    wholes = _wholes(story) if pairs else {}
    for pair in pairs:
        whole = _common_whole(pair, wholes)
        if whole and pair.verdict.agreement is Agreement.CONTRADICTION and not pair.within_source:
            fault, other = pair.by_mentions
            yield Finding(
                f"{clash(fault, other)}. Both are parts of {figure(whole)}: check which split is right.",
                (*fault, *other),
                cause="another split of the same whole",
                verdict="contradiction",
            )


def _wholes(story: Story) -> Mapping[str, Claim]:
    """The whole that each part is of, by the part's id."""
    by_id = {claim.id: claim for claim in story.claims}
    shared = {c.id: by_id[whole] for c in by_id.values() for whole in c.linked(Relation.PART_OF) if whole in by_id}
    named = {part: c for c in by_id.values() for part in c.linked(Relation.INCLUDES)}
    return {**named, **shared}


def _common_whole(pair: Pair, wholes: Mapping[str, Claim]) -> Claim | None:
    """A whole of one side that is alike to one of the other side."""
    first, second = ([wholes[c.id] for c in side if c.id in wholes] for side in (pair.first, pair.second))
    values = {understood(whole.quantity) for whole in second}
    return next((whole for whole in first if understood(whole.quantity) in values), None)
