"""Claims that count those of one place alone, told apart from those of more.

A toll of one country of two that were struck is part of the toll, and so is that of a town with which a sentence opens.
"""

from collections.abc import Iterator, Sequence

from claimcheck.claims import Claim
from claimcheck.events import same_place, within_place
from claimcheck.vocabulary import Role

_SINGLING = frozenset("in at across around near".split())
"""Words before a place with which a sentence opens that counts those there, and nobody elsewhere."""


def elsewhere(claim: Claim, other: Claim) -> bool:
    """Whether one counts those of a single place, and the other is not told of that place alone."""
    if within_place(claim.place, other.place) or within_place(other.place, claim.place):
        return True
    both = ((claim, other), (other, claim))
    return any(_singled_out(one) and same_place(one.place, two.place) is not True for one, two in both)


def by_single_place(claims: Sequence[Claim]) -> Iterator[list[Claim]]:
    """Claims parted by the place that their sentences single out, with those of the same place by name; and the rest."""
    rest = list(claims)
    for place in sorted({claim.place for claim in claims if claim.place and _singled_out(claim)}):
        there = [claim for claim in rest if same_place(claim.place, place)]
        rest = [claim for claim in rest if not same_place(claim.place, place)]
        if there:
            yield there
    if rest:
        yield rest


def _singled_out(claim: Claim) -> bool:
    """Whether a sentence of the body opens with its place: "In Ashby 35 people were hurt" counts those of Ashby alone."""
    if claim.role is not Role.BODY or not claim.place:
        return False
    first, _, rest = claim.quote.partition(" ")
    return first.casefold() in _SINGLING and rest.removeprefix("the ").startswith(claim.place.split(" ")[0])
