"""Amounts of two texts of one matter with the same digits, and a scale word between them: "revenue of €363 billion", "revenue of €3.63 billion".

That two amounts in sentences of like words have three digits in common is seldom chance.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator
from itertools import combinations, product

from claimcheck.claims import Claim
from claimcheck.matching.matters import Matters
from claimcheck.matching.tellings import Telling, by_figure, printed_figures, told_by_both
from claimcheck.slips import LEAST_DIGITS
from claimcheck.vocabulary import Apart, Modality, Role

LEAST_SHARED = 3
"""How many words of sense two sentences share that tell one amount."""
_DIMENSIONS = frozenset({"money", "mass", "area", "volume", "power"})
_UNTOLD = (Modality.QUESTION, Modality.NEGATED, Modality.HYPOTHETICAL)
_OTHERS = (Apart.ADDED, Apart.OVERTAKEN, Apart.RECALLED, Apart.ROW)


def misplaced(claims: Iterable[Claim], matters: Matters) -> Iterator[tuple[Claim, ...]]:
    """Claims of two texts of one matter that tell one amount a power of ten apart, in like words."""
    given = [claim for claim in claims if claim.location.document is not None]
    shelves: dict[Hashable, list[Claim]] = defaultdict(list)
    for claim in filter(_may_slip, given):
        digits = _digits(claim)
        if len(digits) >= LEAST_DIGITS:
            shelves[claim.quantity.unit, digits].append(claim)
    worth = [shelf for shelf in shelves.values() if len({claim.quantity.number for claim in shelf}) > 1]
    printed = printed_figures(given) if worth else {}
    for shelf in worth:
        for both in combinations(by_figure(shelf), 2):
            pairs = list(product(*both))
            shown = any(_of_one_thing(one, other, matters) for one, other in pairs)
            if shown and not any(told_by_both(one, other, printed) for one, other in pairs):
                yield tuple(claim for told in (*both[0], *both[1]) for claim in told.claims)


def _may_slip(claim: Claim) -> bool:
    quantity = claim.quantity
    told = claim.modality not in _UNTOLD and claim.apart not in _OTHERS and claim.role is not Role.TABLE
    return told and quantity.dimension in _DIMENSIONS and quantity.number is not None


def _digits(claim: Claim) -> str:
    """The digits of a number without the noughts at its ends."""
    assert claim.quantity.number is not None, "asked only of numbers"
    return f"{claim.quantity.number:f}".replace(".", "").strip("0")


def _of_one_thing(one: Telling, other: Telling, matters: Matters) -> bool:
    first, second = one.claims[0], other.claims[0]
    if one.text == other.text or one.figure == other.figure or len(one.all_words & other.all_words) < LEAST_SHARED:
        return False
    return matters.of_one_matter(first, second) and not matters.of_other_people(first, second)
