"""Figures that a text rounds in one place and tells closely in another: "2.3 tonnes" above, "2.34 tonnes" below.

Whoever reads the text has the closer figure from it, so that another text with that figure says nothing new.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence

from claimcheck.claims import Claim
from claimcheck.comparison import Agreement, understood
from claimcheck.interval import Interval
from claimcheck.matching.matters import text_of
from claimcheck.pairs import Pair

Figures = Mapping[Hashable, set[Interval]]
"""The figures of each text by kind."""


def figures_of_texts(claims: Iterable[Claim]) -> Figures:
    """What each text tells of each kind in figures."""
    found: dict[Hashable, set[Interval]] = defaultdict(set)
    for claim in claims:
        if claim.location.document is not None:
            found[text_of(claim), claim.kind].add(understood(claim.quantity))
    return found


def told_closely_there(pair: Pair, figures: Figures) -> bool:
    """Whether all texts that tell the one figure tell the other as well, of which it may be rounded."""
    if pair.within_document or pair.verdict.agreement is not Agreement.ROUNDING:
        return False
    sides = ((pair.first, pair.second), (pair.second, pair.first))
    return any(_tells(one, understood(other[0].quantity), figures) for one, other in sides)


def _tells(claims: Sequence[Claim], figure: Interval, figures: Figures) -> bool:
    return all(figure in figures.get((text_of(claim), claim.kind), ()) for claim in claims)
