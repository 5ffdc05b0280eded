"""The dead and wounded where a text counts them by what they were there for: pilgrims, passengers.

Where the text counts no others, those are all it knows of, and they are no more than the people whom another counts.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence

from claimcheck.claims import Claim
from claimcheck.comparison import understood
from claimcheck.matching.matters import text_of
from claimcheck.pairs import Pair
from claimcheck.populations import Populations

THERE = frozenset(
    "passenger pilgrim worshipper mourner miner guest tourist holidaymaker commuter fan spectator shopper "
    "concertgoer partygoer reveller migrant".split()
)
"""Those who are at a place for one reason, so that a happening there befalls hardly anybody else."""


def all_there(claims: Iterable[Claim], populations: Populations) -> frozenset[str]:
    """The counts, by id, of dead or wounded by what they were there for, in texts that count no others of the kind."""
    counted: dict[Hashable, list[Claim]] = defaultdict(list)
    beside: dict[Hashable, list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.kind.startswith("casualties") and claim.apart is None and claim.location.document is not None:
            counted[text_of(claim), claim.kind].append(claim)
            beside[text_of(claim), claim.quote].append(claim)
    there = frozenset(claim.id for told in counted.values() for claim in _there(told, populations))
    return there.union(*(_left_open(told, there) for told in beside.values()))


def _left_open(told: Sequence[Claim], there: frozenset[str]) -> Iterator[str]:
    """The counts of a sentence that leave open whom they count, beside such as count who was there: "killing 18 pilgrims and injuring 28"."""
    if any(claim.id in there for claim in told):
        yield from (claim.id for claim in told if claim.population is None and not claim.quantity.vague)


def _there(told: Sequence[Claim], populations: Populations) -> Sequence[Claim]:
    """The counts of the one sort of those who were there; none where others are counted, of whom no age or sex alone is told.

    As many people as those ("18 die … killing 18 pilgrims") are no others.
    """
    people = [populations.read(claim.population) if claim.population else None for claim in told]
    figures = {understood(c.quantity) for c, one in zip(told, people, strict=True) if one and one.head in THERE}
    sorts = {
        one
        for claim, one in zip(told, people, strict=True)
        if one is None or not (one.head in _OF_ANY_SORT or (one.anybody and understood(claim.quantity) in figures))
    }
    only = next(iter(sorts)) if len(sorts) == 1 else None
    if only is None or only.head not in THERE or only.qualifiers:
        return ()
    return [claim for claim, one in zip(told, people, strict=True) if one == only]


_OF_ANY_SORT = frozenset("man woman child boy girl teenager baby".split())
"""Names of those of any sort by age and sex: "eight of them were women"."""


def some_only(pair: Pair, there: frozenset[str]) -> bool:
    """Whether the lower of two figures counts those who were there, who may be some of the people of the other."""
    low, high = sorted((pair.first, pair.second), key=lambda side: understood(side[0].quantity).lower or 0)
    return all(claim.id in there for claim in low) and not all(claim.id in there for claim in high)
