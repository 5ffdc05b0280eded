"""Parts that leave nothing over: "one in Homs and the other in Hama", "two seriously and the remaining three lightly".

What is said of "the other" or "the remaining" tells that parts share out a whole, though nothing between them and it would show
it.  The whole is the figure before them that their sum comes to; where it comes to none, and only one figure can be meant, that one
is the whole, and the sum is wrong.
"""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from claimcheck.claims import Claim
from claimcheck.extraction.counting.ones import ORDINALS
from claimcheck.extraction.links.beside import Row, Told, link
from claimcheck.patterns import pattern
from claimcheck.populations import known_populations
from claimcheck.vocabulary import Relation

_TELLING = ("other", "remaining", *ORDINALS)
"""Words one of which stands wherever what is left is told."""
_LEFT = pattern(r"\bthe\s+(?:other|remaining)\s+$", re.IGNORECASE)
_TOWARDS = pattern(
    r"\b(?:by|than|against|from|to|for|between|like)\s+(?:the\s+(?:other|remaining)\s+)?$", re.IGNORECASE
)
"""What stands before others that something is done by or held against: "one named by the other two"."""
_OF_THE = pattern(r"\s+of\s+(?:the|these|those|its|their|his|her)\s+", re.IGNORECASE)
_MARK = pattern(r"(?:[,:;–—(]|\b(?:and|but|while|with))\s*$|\bof\s+the\s*$", re.IGNORECASE)
_SOME = pattern(r"\b(?:includ\w+|among|at least|further|more)\b", re.IGNORECASE)
MOST = 12
"""How many parts a whole is looked for."""


def remainders(row: Row, earlier: Row | None) -> Iterator[Told]:
    """Links of parts, of which the last is what is left, to the whole that they share out."""
    if not row.has(_TELLING):
        return
    counts = row.with_claims(tuple([claim for claim in row.claims if _is_count(claim)]))
    for last in range(1, len(counts.claims)):
        if _is_left(counts, last):
            whole, parts = _shared(counts, last, earlier)
            if whole is not None:
                yield from (link(part, Relation.PART_OF, whole) for part in parts)


def _is_count(claim: Claim) -> bool:
    quantity = claim.quantity
    return quantity.dimension == "count" and not quantity.approximate and quantity.asserted.exact


def _is_all(claim: Claim) -> bool:
    """Whether it takes up all of what was told, of which nothing is left then: "both banks, unlike the other nine"."""
    return claim.quantity.text.casefold() == "both"


def _is_left(row: Row, index: int) -> bool:
    """Whether a figure is told as what is left, or as the last of several."""
    words = row.claims[index].quantity.text.casefold().split()
    if _TOWARDS.search(row.before(index)):
        return False
    return words == ["the", "other"] or _is_last(row.claims[index]) or bool(_LEFT.search(row.before(index)))


def _is_last(claim: Claim) -> bool:
    """Whether a figure is the last of several, of which there may be more."""
    words = claim.quantity.text.casefold().split()
    return claim.quantity.number == 1 and len(words) == 2 and words[1] in ORDINALS


def _shared(row: Row, last: int, earlier: Row | None) -> tuple[Claim | None, Sequence[Claim]]:
    """The whole of which a figure is what is left, and its parts; none where it is not plain."""
    claims = row.claims
    first = _first(row, last)
    if first > 1 and _OF_THE.fullmatch(row.between(first - 2, first - 1)):
        wholes: list[Claim] = [claims[first - 1]]
        parts: Sequence[Claim] = (claims[first - 2], *claims[first : last + 1])
    else:
        wholes, parts = _candidates(row, first, last, earlier)
    told = [whole for whole in wholes if _comes_to(whole, parts)]
    if not told and _set_off(row, parts[0]):
        told = [whole for whole in wholes if (whole.quantity.number or 0) > 1]
    plain = (
        len(told) == 1
        and len(parts) > 1
        and not any(map(_is_all, parts))
        and _of_one_sort(row.text, told[0], parts[-1])
    )
    if plain and _is_last(parts[-1]) and _sum(parts) < (told[0].quantity.number or 0):
        return None, ()
    return (told[0], parts) if plain and _all_of_it(row.text, told[0], parts[-1]) else (None, ())


def _candidates(row: Row, first: int, last: int, earlier: Row | None) -> tuple[list[Claim], Sequence[Claim]]:
    """The figures one of which parts may share out, and these parts."""
    claims = row.claims
    for at in range(last - 2, max(-1, last - MOST), -1):
        if _comes_to(claims[at], claims[at + 1 : last + 1]):
            return [claims[at]], claims[at + 1 : last + 1]
    parts = claims[first : last + 1]
    if first:
        return list(claims[max(0, first - MOST) : first]), parts
    told = [claim for claim in earlier.claims[-MOST:] if _is_count(claim)] if earlier is not None else []
    even = [claim for claim in told if _comes_to(claim, parts)]
    if even or row.before(0).endswith("("):
        return even[-1:], parts  # "… from Homs (12) and Hama (8); the other five": none of these is the whole
    if parts[0].quote.startswith(parts[0].quantity.text) and earlier is not None:
        return told, parts
    return [parts[0]], parts[1:]


def _first(row: Row, last: int) -> int:
    """The first of the figures up to one that name nothing of their own."""
    first = last
    while (
        first and last - first < MOST and row.claims[first - 1].location.noun is None and not _is_left(row, first - 1)
    ):
        first -= 1
    return first


def _set_off(row: Row, part: Claim) -> bool:
    """Whether the first part begins the sentence or stands behind a mark: "lost one, drew the other four" tells of no parts."""
    return part.quote.startswith(part.quantity.text) or _MARK.search(row.before(row.place(part))) is not None


def _comes_to(whole: Claim, parts: Sequence[Claim]) -> bool:
    return len(parts) > 1 and whole.quantity.number == _sum(parts)


def _sum(parts: Sequence[Claim]) -> Decimal:
    return sum((part.quantity.number or Decimal(0) for part in parts), Decimal(0))


def _of_one_sort(text: str, whole: Claim, part: Claim) -> bool:
    """Whether one may be some of the other by what they are called: drivers are none of the cars."""
    nouns = [claim.location.noun for claim in (whole, part)]
    roots = {known_populations().root(noun.plain(text)) for noun in nouns if noun}
    return len(roots) < 2 or "person" not in roots


def _all_of_it(text: str, whole: Claim, part: Claim) -> bool:
    """Whether no word between a whole and its last part says that only some are told of."""
    start, end = whole.location.span, part.location.span
    return start is None or end is None or _SOME.search(text, start.end, end.start) is None
