"""The dead and wounded where a text counts them by what they were there for: pilgrims, passengers.

Where the text counts no others, those are all it knows of, and they are no more than the people whom another counts.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterable

from claimcheck.claims import Claim
from claimcheck.comparison import understood
from claimcheck.matching.matters import text_of
from claimcheck.pairs import Pair
from claimcheck.populations import Populations

THERE = frozenset(
    "passenger pilgrim worshipper mourner miner guest tourist holidaymaker commuter traveller traveler fan spectator shopper "
    "concertgoer partygoer reveller migrant".split()
)
"""Those who are at a place for one reason, so that a happening there befalls hardly anybody else."""


def all_there(claims: Iterable[Claim], populations: Populations) -> frozenset[str]:
    """The counts, by id, of dead or wounded by what they were there for, in texts that count no others of the kind."""
    counted: dict[Hashable, list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.kind.startswith("casualties") and claim.apart is None and claim.location.document is not None:
            counted[text_of(claim), claim.kind].append(claim)
    return frozenset(claim.id for told in counted.values() if _only_those(told, populations) for claim in told)


def _only_those(told: Iterable[Claim], populations: Populations) -> bool:
    """Whether counts are all of one sort of those who were there."""
    people = {populations.read(claim.population) if claim.population else None for claim in told}
    only = next(iter(people)) if len(people) == 1 else None
    return only is not None and only.head in THERE and not only.qualifiers


def some_only(pair: Pair, there: frozenset[str]) -> bool:
    """Whether the lower of two figures counts those who were there, who may be some of the people of the other."""
    low, high = sorted((pair.first, pair.second), key=lambda side: understood(side[0].quantity).lower or 0)
    return all(claim.id in there for claim in low) and not all(claim.id in there for claim in high)
