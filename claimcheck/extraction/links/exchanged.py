"""A toll that a text tells twice, once with two digits in each other's place: "In 2018, 108 died … In 2018, 180 lost their lives …".

Other numbers of a text may well be made of the same digits, told in like words: lines of a list, months, districts.  Those of one kind,
of one happening, place and day hardly are.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator
from itertools import combinations

from claimcheck.claims import Claim
from claimcheck.extraction.links.beside import Told, is_amount, link, number_of
from claimcheck.slips import LEAST_DIGITS, swapped
from claimcheck.vocabulary import Modality, Relation, Role

MOST = 6
"""How many figures made of the same digits are looked at: more of them are chance."""
_BEFALLEN = ("casualties", "arrests", "evacuees", "displaced", "prisoners", "cases")
"""Kinds of what befalls people, beginnings of their names."""


def exchanged(claims: Iterable[Claim]) -> Iterator[Told]:
    """Links of a figure to an earlier one that is the same but for two digits."""
    shelves: dict[Hashable, list[Claim]] = defaultdict(list)
    for claim in filter(_tells, claims):
        digits = f"{number_of(claim):f}"
        if len(digits) >= LEAST_DIGITS:
            shelves[(claim.kind, claim.event, claim.place, claim.as_of, *sorted(digits))].append(claim)
    for shelf in shelves.values():
        if 2 <= len(shelf) <= MOST and len(set(map(number_of, shelf))) > 1:
            yield from (link(new, Relation.SAME_AS, old) for old, new in combinations(shelf, 2) if _swapped(old, new))


def _tells(claim: Claim) -> bool:
    """Whether a sentence of the text tells how many people something befell, in a happening that it names."""
    if claim.event is None or not claim.kind.startswith(_BEFALLEN):
        return False
    told = claim.role is not Role.TABLE and claim.modality is Modality.ASSERTED and claim.apart is None
    return told and is_amount(claim)


def _swapped(one: Claim, other: Claim) -> bool:
    return one.quote != other.quote and swapped(number_of(one), number_of(other))
