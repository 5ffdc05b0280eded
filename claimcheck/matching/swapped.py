"""Figures of two texts of one matter whose digits are swapped: "4,700 hectares burned" in one, "7,400 hectares" in the other.

That two figures of one sort are made of the same digits is seldom chance.  What else the sentences must have in common is the
less, the more digits there are.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator
from functools import partial
from itertools import chain, combinations, compress, product, starmap

from claimcheck.claims import Claim
from claimcheck.matching.matters import Matters
from claimcheck.matching.tellings import Telling, by_figure, head_of, printed_figures, told_by_both
from claimcheck.vocabulary import Apart, Modality

ENOUGH = 4
"""How many digits and words two figures and their sentences have in common that tell one thing."""
_OPEN = (Modality.QUESTION, Modality.NEGATED)
_OTHERS = (Apart.ADDED, Apart.OVERTAKEN, Apart.RECALLED)


def swapped(claims: Iterable[Claim], told: Matters) -> Iterator[tuple[Claim, ...]]:
    """Claims of two texts of one matter that tell one thing with two digits in each other's place."""
    given = [claim for claim in claims if claim.location.document is not None]
    shelves: dict[Hashable, list[Claim]] = defaultdict(list)
    for claim in filter(_slips_show, given):
        digits = _digits(claim)
        if len(set(digits.strip("0."))) > 1:
            shelves[_key(claim, digits)].append(claim)
    worth = [shelf for shelf in shelves.values() if len({claim.quantity.number for claim in shelf}) > 1]
    printed = printed_figures(given) if worth else {}
    for shelf in worth:
        for both in combinations(by_figure(shelf), 2):
            pairs = list(product(*both))
            shown = list(compress(pairs, starmap(partial(_of_one_thing, told), pairs)))
            if shown and not any(told_by_both(one, other, printed) for one, other in pairs):
                yield tuple(claim for each in dict.fromkeys(chain.from_iterable(shown)) for claim in each.claims)


def _slips_show(claim: Claim) -> bool:
    """Whether swapped digits may tell of a figure, if it has several: it is told as such."""
    told = claim.modality not in _OPEN and claim.apart not in _OTHERS and not claim.quantity.vague
    return told and claim.when is None and claim.kind != "age"


def _digits(claim: Claim) -> str:
    return "" if claim.quantity.number is None else f"{claim.quantity.number.normalize():f}"


def _key(claim: Claim, digits: str) -> Hashable:
    """What is alike in figures whose digits are swapped: of what sort they are, and which digits they have."""
    counted = head_of(claim) if claim.quantity.counted else None
    return (claim.kind, claim.quantity.dimension, claim.quantity.unit, counted, digits.find("."), *sorted(digits))


def _of_one_thing(told: Matters, one: Telling, other: Telling) -> bool:
    """Whether two figures of two texts have two digits in each other's place, and their sentences enough in common."""
    first, second = one.claims[0], other.claims[0]
    digits = [_digits(claim) for claim in (first, second)]
    differing = sum(a != b for a, b in zip(*digits, strict=True))
    if one.text == other.text or differing != 2 or not _of_one_day(first, second) or first.start != second.start:
        return False
    if first.kind == "measurement" and one.names - other.names and other.names - one.names:
        return False  # "12 km from York", "21 km from Leeds"
    common = len(one.all_words & other.all_words) + len(digits[0].strip("0.").replace(".", ""))
    return common >= ENOUGH and told.of_one_matter(first, second) and not told.of_other_people(first, second)


def _of_one_day(one: Claim, other: Claim) -> bool:
    """Whether two figures are of one day; measures may be a day apart, counts may have moved on."""
    first, second = (claim.as_of or claim.source.day for claim in (one, other))
    moving = one.quantity.counted and not one.enduring
    if first is None or second is None:
        return False
    return abs((first - second).days) <= (0 if moving else 1)
