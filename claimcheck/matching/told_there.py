"""Figures that the texts of another figure tell as well, so that it is no news there, or that of another thing.

A text has "2.3 tonnes" above and "2.34 tonnes" below: whoever reads it has the closer figure from it.  A text has a ban of three years for one and of
two for another: the two are not at odds with three in another text.
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
_SEVERAL = frozenset({"duration"})
"""Kinds of which many things of one name have each their own: terms, bans, delays."""


def figures_of_texts(claims: Iterable[Claim]) -> Figures:
    """What each text tells of each kind in figures."""
    found: dict[Hashable, set[Interval]] = defaultdict(set)
    for claim in claims:
        if claim.location.document is not None:
            found[text_of(claim), claim.kind].add(understood(claim.quantity))
    return found


def may_be_told_there(pair: Pair) -> bool:
    """Whether it says anything that a text tells both figures: one may be the other rounded, or of another such thing."""
    alike = pair.verdict.agreement is Agreement.ROUNDING or pair.first[0].kind in _SEVERAL
    return alike and not pair.within_document


def told_there(pair: Pair, figures: Figures) -> bool:
    """Whether all texts that tell the one figure tell the other as well."""
    sides = ((pair.first, pair.second), (pair.second, pair.first))
    return any(_tells(one, understood(other[0].quantity), figures) for one, other in sides)


def _tells(claims: Sequence[Claim], figure: Interval, figures: Figures) -> bool:
    return all(figure in figures.get((text_of(claim), claim.kind), ()) for claim in claims)
