"""The pairs of different figures among claims of one thing that are worth a verdict."""

from collections import defaultdict
from collections.abc import Hashable, Iterator, Sequence
from decimal import Decimal
from itertools import islice
from typing import NamedTuple

from claimcheck.claims import Claim
from claimcheck.comparison import Agreement, accepted, understood, verdict
from claimcheck.interval import Interval
from claimcheck.pairs import Pair
from claimcheck.units import in_base_units


def pairs(claims: Sequence[Claim]) -> Iterator[Pair]:
    """The pairs of different figures worth a verdict, each figure with all its mentions, in n log n.

    Figures are sorted by their lower ends; each is held against the next, and against those that end lowest before it, as
    written and as readers accept them, which finds a contradiction wherever there is one; and against the nearest at odds with
    it, as those lowest may count only some of the same.
    """
    figures = sorted(_printed(claims), key=_by_ends)
    lowest = firmest = 0
    for index in range(1, len(figures)):
        this = figures[index]
        against = {index - 1}
        if not figures[index - 1].said <= this.said:  # else that one, which says more, has met all those before
            against |= {lowest} if figures[lowest].said.disjoint(this.said) else set()
            against |= {firmest} if figures[firmest].taken.disjoint(this.taken) else set()
        against |= set(_nearest_below(figures, index))
        for other in sorted(against, reverse=True):
            found = verdict(figures[other].claims[0].quantity, this.claims[0].quantity)
            if found.compared:
                yield Pair(figures[other].claims, this.claims, found)
        lowest = min(lowest, index, key=lambda place: _upper(figures[place].said))
        firmest = min(firmest, index, key=lambda place: _upper(figures[place].taken))


def _nearest_below(figures: Sequence["_Printed"], index: int) -> Iterator[int]:
    """The nearest figure that cannot be true beside this one, which counts more of the same than one far below may."""
    this = figures[index]
    near = range(index - 1, max(-1, index - 1 - NEAR), -1)
    yield from islice((place for place in near if figures[place].taken.disjoint(this.taken)), 1)


NEAR = 4
"""How many figures below one are looked at for the nearest at odds with it."""


def clashes(claims: Sequence[Claim]) -> Iterator[Pair]:
    """The pairs of different figures that cannot both be true: what one may be of the other rounded is not worth a word."""
    return (pair for pair in pairs(claims) if pair.verdict.agreement is Agreement.CONTRADICTION)


class _Printed(NamedTuple):
    """A figure with all its mentions; what it says and what readers accept, in the unit that it is compared in."""

    claims: tuple[Claim, ...]
    said: Interval
    taken: Interval


def _printed(claims: Sequence[Claim]) -> Iterator[_Printed]:
    """The different figures, told in base units where units differ."""
    mentions: dict[Hashable, list[Claim]] = defaultdict(list)
    for claim in claims:
        mentions[(understood(claim.quantity), claim.quantity.accepted, claim.quantity.unit)].append(claim)
    several = mixed(claims)
    for alike in mentions.values():
        quantity = in_base_units(alike[0].quantity) if several else alike[0].quantity
        yield _Printed(tuple(alike), understood(quantity), accepted(quantity))


def mixed(claims: Sequence[Claim]) -> bool:
    """Whether claims are told in several units."""
    return any(claim.quantity.unit != claims[0].quantity.unit for claim in claims)


def _by_ends(figure: _Printed) -> tuple[object, ...]:
    said = figure.said
    low = BELOW_ALL if said.lower is None else said.lower
    return (low, not said.lower_closed, _upper(said), figure.claims[0].quantity.printed())


BELOW_ALL, ABOVE_ALL = Decimal("-Infinity"), Decimal("Infinity")
"""Where an interval without an end stands among those with one."""


def _upper(interval: Interval) -> tuple[Decimal, bool]:
    """The upper end, in order: an open end lies below a closed one, no end above all."""
    return (ABOVE_ALL if interval.upper is None else interval.upper, interval.upper_closed)
