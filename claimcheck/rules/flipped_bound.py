"""
A floor became a ceiling, or a ceiling a floor, as somebody's words were passed on.

## Why it matters
"As many as 6,000" and "at least 6,000" leave the reader on opposite sides of one number. Where both report the same words,
one of them turned the meaning round.

## Flagged
    Americans | remaining | Afghanistan withdrawal | as many as 6,000 | Daily Record, 2021-08-25 | speaker=Antony Blinken
    Americans | remaining | Afghanistan withdrawal | at least 6,000   | Evening Post, 2021-08-25 | speaker=Blinken
                                                     ^^^^^^^^^^^^^^ as many as 6,000

    people | casualties.killed | Leeds fire | up to 20    | Daily Record, 2021-08-25 | lineage=wire
    people | casualties.killed | Leeds fire | at least 20 | Evening Post, 2021-08-25 | lineage=wire
                                              ^^^^^^^^^^^ up to 20

"Citizens" are some of all Americans, and the words are the same:

    American citizens | remaining | Afghanistan withdrawal | up to 1,500    | Daily Record, 2021-08-25 | speaker=Antony Blinken
    Americans         | remaining | Afghanistan withdrawal | up to 1,500    | Daily Record, 2021-08-25 | speaker=Antony Blinken
    Americans         | remaining | Afghanistan withdrawal | at least 1,500 | Evening Post, 2021-08-25 | speaker=Blinken
                                                             ^^^^^^^^^^^^^^ up to 1,500

## Not flagged
Two independent sources may bracket a number:

    Americans | remaining | Afghanistan withdrawal | as many as 6,000 | Daily Record, 2021-08-25
    Americans | remaining | Afghanistan withdrawal | at least 6,000   | Evening Post, 2021-08-25

Other words for the same side, and other days:

    Americans | remaining | Afghanistan withdrawal | as many as 6,000 | Daily Record, 2021-08-25 | speaker=Antony Blinken
    Americans | remaining | Afghanistan withdrawal | up to 6,000      | Evening Post, 2021-08-25 | speaker=Blinken
    Americans | remaining | Afghanistan withdrawal | at least 6,000   | Weekly News, 2021-08-27  | speaker=Blinken

Other people, and other numbers:

    women | casualties.killed | Leeds fire | up to 20    | Daily Record, 2021-08-25 | lineage=wire
    men   | casualties.killed | Leeds fire | at least 20 | Evening Post, 2021-08-25 | lineage=wire
    men   | casualties.killed | Leeds fire | up to 30    | Evening Post, 2021-08-25 | lineage=wire

Where one does not say who is counted:

    men | casualties.killed | Leeds fire | up to 20    | Daily Record, 2021-08-25 | lineage=wire
        | casualties.killed | Leeds fire | at least 20 | Evening Post, 2021-08-25 | lineage=wire

## Settings
Severity: `severities.CC104`.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterator

from claimcheck.claims import Claim
from claimcheck.finding import Finding
from claimcheck.pairs import utterances
from claimcheck.populations import Kinship, known_populations
from claimcheck.quantities import Anchor
from claimcheck.ruling import rule
from claimcheck.settings import Settings, Severity
from claimcheck.stories import Story
from claimcheck.wording import clash


@rule("CC104", severity=Severity.ERROR, several=True)
def flipped_bound(story: Story, settings: Settings) -> Iterator[Finding]:
    """One number as floor and as ceiling, in reports of the same words; by looking up, not by comparing each with each.

    Word for word the same need not be of the same people by name: "American citizens" here, "Americans" there.
    """
    told: dict[Hashable, dict[Anchor, list[Claim]]] = defaultdict(lambda: defaultdict(list))
    for claim in story.claims:
        said = utterances(claim)
        anchor = claim.quantity.anchor if said else None
        for words in said if anchor else ():
            assert anchor is not None
            told[words, claim.kind, claim.quantity.number, claim.quantity.unit][anchor].append(claim)
    both_sided = (sides for sides in told.values() if len(sides) == len(Anchor))
    seen: set[frozenset[str]] = set()
    for fault, other in (sorted((sides[Anchor.FLOOR], sides[Anchor.CEILING]), key=len) for sides in both_sided):
        clashing = frozenset(claim.id for claim in (*fault, *other))
        if clashing not in seen and _kin(fault[0], other[0]):
            yield Finding(
                f"{clash(fault, other)}. One number, but on opposite sides of it: go back to what was said, and keep its bound.",
                (*fault, *other),
                cause="a floor and a ceiling mixed up",
                verdict="contradiction",
            )
        seen.add(clashing)


def _kin(one: Claim, other: Claim) -> bool:
    """Whether both count the same people, or some of them."""
    if one.population is None or other.population is None:
        return one.population == other.population
    return known_populations().kinship(one.population, other.population) is not Kinship.DIFFERENT
