"""Claims that count those of one place alone, told apart from those of more.

A toll of one country of two that were struck is part of the toll, and so is that of a town with which a sentence opens.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import compress

from claimcheck.claims import Claim
from claimcheck.events import same_event, same_place, within_place
from claimcheck.patterns import pattern
from claimcheck.vocabulary import PROMINENT, Role

_OPENING = pattern(
    r"(?:in|at|across|around|near)\s+(?:the\s+)?(?:(?:[a-z-]+\s+){1,3}of\s+|(?:[a-z-]*ern|central|nearby|neighbou?ring)\s+)?",
    re.IGNORECASE,
)
"""What stands before a place with which a sentence opens that counts those there, and nobody elsewhere: "In the eastern city of"."""


def elsewhere(claim: Claim, other: Claim) -> bool:
    """Whether one counts those of a single place, and the other is not told of that place alone."""
    if within_place(claim.place, other.place) or within_place(other.place, claim.place):
        return True
    both = ((claim, other), (other, claim))
    return any(singled_out(one) and not _there(two, one) for one, two in both)


def by_single_place(claims: Sequence[Claim]) -> Iterator[list[Claim]]:
    """Claims parted by the place that their sentences single out, with those of the same place by name; and the rest."""
    rest = list(claims)
    single = {(claim.place, claim.location.document): claim for claim in claims if singled_out(claim)}
    for _, one in sorted(single.items(), key=lambda row: tuple(map(str, row[0]))):
        told = [_there(claim, one) for claim in rest]
        yield from filter(None, [[*compress(rest, told)]])
        rest = [claim for claim, there in zip(rest, told, strict=True) if not there]
    if rest:
        yield rest


def _there(claim: Claim, single: Claim) -> bool:
    """Whether a claim is of a place that another singles out; so is what sums up the text of that one, and names no place."""
    if claim.place is None:
        return claim.role in PROMINENT and claim.location.document == single.location.document
    return same_place(claim.place, single.place) is True


def singled_out(claim: Claim) -> bool:
    """Whether a sentence of the body opens with its place: "In Ashby 35 people were hurt" counts those of Ashby alone."""
    if claim.role is not Role.BODY or not claim.place:
        return False
    opening = _OPENING.match(claim.quote)
    return opening is not None and claim.quote.startswith(claim.place.split(" ")[0], opening.end())


def apart(claims: Sequence[Claim]) -> bool:
    """Whether two of the claims tell happenings or places that differ."""
    names = sorted({claim.event for claim in claims if claim.event})
    places = sorted({claim.place for claim in claims if claim.place})
    return any(same_event(one, other) is False for one in names for other in names) or any(
        same_place(one, other) is False for one in places for other in places
    )
