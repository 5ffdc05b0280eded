"""Two figures and what they give together: "2.3p, in addition to the 0.8p already paid, to give 3.1p for the year"."""

import re
from collections.abc import Iterator

from claimcheck.claims import Claim
from claimcheck.extraction.links.beside import Row, Told, is_amount, link, number_of
from claimcheck.patterns import pattern
from claimcheck.vocabulary import Relation

_GIVING = ("giv", "mak", "bring", "total")
"""How words begin one of which stands before what figures give."""
_ASIDE = r"(?:\s*\([^()]{0,40}\))?"
_PLUS = pattern(
    rf"[^.;:()]{{0,60}}{_ASIDE}(?:,\s+|\s)(?:in\s+addition\s+to|together\s+with|plus|combined\s+with|along\s+with|on\s+top\s+of|added\s+to)"
    r"\s+[^.;:()]{0,40}",
    re.IGNORECASE,
)
"""What stands between two figures that are added up."""
_TO_GIVE = pattern(
    rf"[^.;:()]{{0,60}}{_ASIDE}(?:,\s+|\s)(?:(?:to\s+)?(?:give|make|bring)|gives|giving|makes|making|brings|bringing|totals|totalling|totaling)"
    r"\s+[^.;:()]{0,40}",
    re.IGNORECASE,
)
"""What stands before that which they give."""
_ALL = pattern(
    r"\b(?:total|totals|totalling|totaling|full|whole|combined|overall|sum)\b|\s+(?:in\s+(?:all|total)|altogether|for\s+the\s+(?:full\s+)?year)\b"
)
"""What says, before it or behind it, that it is all of them."""
_OPENED = pattern(r"\([^()]*$")
REACH = 40
"""How far before a figure the bracket may open that it stands in."""


def given_sums(row: Row) -> Iterator[Told]:
    """Links of two figures to what they give together; what stands in brackets is of another time."""
    if not row.has(_GIVING):
        return
    told = [claim for claim in row.claims if claim.quantity.dimension != "duration"]
    row = row.with_claims(tuple([claim for claim in told if not _in_brackets(claim, row.text)]))
    for at in range(len(row.claims) - 2):
        one, other, whole = row.claims[at : at + 3]
        gaps = row.between(at, at + 1), row.between(at + 1, at + 2)
        added = _PLUS.fullmatch(gaps[0]) and _TO_GIVE.fullmatch(gaps[1])
        if added and _ALL.search(gaps[1] + row.behind(at + 2)) and _may_give(one, other, whole):
            yield from (link(part, Relation.PART_OF, whole) for part in (one, other))


def _in_brackets(claim: Claim, text: str) -> bool:
    start = claim.location.start
    return _OPENED.search(text, max(0, start - REACH), start) is not None


def _may_give(one: Claim, other: Claim, whole: Claim) -> bool:
    """Whether two figures are of the sort of the third, and of a size to make it."""
    plain = all(is_amount(each) and _sort(each) == _sort(whole) for each in (one, other, whole))
    made = number_of(one) + number_of(other)
    return plain and max(number_of(one), number_of(other)) < number_of(whole) < 2 * made


def _sort(claim: Claim) -> tuple[str, str]:
    """What a figure measures, per anything or in all."""
    return claim.quantity.unit_in_all, claim.quantity.dimension
