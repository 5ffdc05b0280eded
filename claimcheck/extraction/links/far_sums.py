"""Long numbers of neighbouring sentences of which one is the sum of two others but for a slip: votes cast, valid and rejected.

No words tie them.  That two numbers of so many digits come to a third, with two of its digits back in their places, is hardly chance.
"""

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from itertools import combinations

from claimcheck.claims import Claim
from claimcheck.extraction.links.beside import Row, Told, alike, is_amount, link, number_of
from claimcheck.extraction.links.totals import ADDED
from claimcheck.slips import swapped
from claimcheck.vocabulary import Relation, Role

DIGITS = 6
"""How many digits the sum has at the least, without the noughts at its end."""
REACH = 6
"""How many long numbers in a row are looked at."""


def far_sums(sentences: Iterable[Row]) -> Iterator[Told]:
    """Links of two numbers to the one that is their sum, but for two digits swapped in one of the three."""
    near: list[Claim] = []
    for row in sentences:
        for claim in filter(_is_long, row.claims):
            for one, other in combinations([one for one in near if alike(one, claim)], 2):
                yield from _told(sorted((one, other, claim), key=number_of))
            near = [*near[2 - REACH :], claim]


def _is_long(claim: Claim) -> bool:
    """Whether a figure of prose is one that is added up, with digits enough, or one that such a sum may be made with."""
    if claim.quantity.dimension not in ADDED or claim.role is Role.TABLE:
        return False
    long = len(claim.quantity.text) >= DIGITS - 1  # most are shorter as they are written
    return long and is_amount(claim) and len(_digits(number_of(claim))) >= DIGITS - 1


def _told(three: Sequence[Claim]) -> Iterator[Told]:
    less, more, whole = three
    made, told = number_of(less) + number_of(more), number_of(whole)
    if len(_digits(told)) < DIGITS or any(one.linked(Relation.PART_OF) for one in (less, more)):
        return
    slips = ((told, made), *((number_of(part), number_of(part) - made + told) for part in (less, more)))
    if any(swapped(*slip) for slip in slips):
        yield from (link(part, Relation.PART_OF, whole) for part in (less, more))


def _digits(number: Decimal) -> str:
    """The digits of a number without the noughts at its end."""
    return f"{number:f}".replace(".", "").rstrip("0")
