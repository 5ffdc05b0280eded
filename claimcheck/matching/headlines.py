"""Headlines that count people by no name, held against the one figure of their kind below them: "8 rescued", and "Nine miners were rescued"."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence

from claimcheck.claims import Claim
from claimcheck.comparison import Agreement, understood
from claimcheck.matching.matters import text_of
from claimcheck.matching.pairing import pairs
from claimcheck.pairs import Pair, far_below
from claimcheck.stories import Series
from claimcheck.vocabulary import Modality, Relation, Role


def bare_headlines(claims: Iterable[Claim]) -> Iterator[Series]:
    """Series of a headline's figure and the only other that its text has of the kind, which counts people by a name.

    Where a text counts others of the kind as well, the headline may count them all.
    """
    texts: dict[Hashable, list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.of_people and claim.quantity.counted and claim.location.document is not None:
            texts[text_of(claim), claim.kind].append(claim)
    for told in texts.values():
        heads = [claim for claim in told if claim.role is Role.HEADLINE]
        below = [claim for claim in told if claim.role is not Role.HEADLINE] if heads else []
        if below and all(claim.population is None for claim in heads) and _alike(heads) and _alike(below):
            found = tuple(pair for pair in pairs((heads[0], *below)) if _differ(pair))
            if found:
                yield Series((heads[0], *below), found, headed=True)


def _alike(claims: Sequence[Claim]) -> bool:
    """Whether claims all tell one figure, of the same people and time, asserted and for itself."""
    told = {
        (
            understood(claim.quantity),
            claim.population,
            claim.measure,
            claim.start,
            claim.as_of,
            claim.apart,
            claim.modality,
        )
        for claim in claims
    }
    one = claims[0]
    plain = one.apart is None and one.modality is Modality.ASSERTED and one.quantity.number is not None
    return plain and len(told) == 1 and not any(claim.linked(Relation.INCLUDES) for claim in claims)


def _differ(pair: Pair) -> bool:
    """Whether two figures cannot both be true, as of one day and way of counting, and neither is much lower."""
    one, other = pair.first[0], pair.second[0]
    alike = (one.measure, one.as_of) == (other.measure, other.as_of)
    apart = far_below(one, other) or far_below(other, one)
    return alike and not apart and pair.verdict.agreement is Agreement.CONTRADICTION and not pair.same_number
