"""So many of so much each: "six crossings at £85,000 each, £510,000 in all", "81 tonnes in three planes, 27 tonnes each"."""

import re
from collections.abc import Iterator

from claimcheck.claims import Claim
from claimcheck.extraction.links.beside import Row, Told, alike, is_amount, link, number_of
from claimcheck.figures import Span
from claimcheck.patterns import pattern
from claimcheck.populations import singular
from claimcheck.vocabulary import Relation

_EACH = pattern(r"(?:\s+(?!and\b|or\b)[\w’'-]+){0,3}?\s+(?:each|apiece)\b", re.IGNORECASE)
_IN_ALL = pattern(r"\s*,?\s+(?:in\s+all|in\s+total|altogether|together)\b", re.IGNORECASE)
_MAKES = pattern(
    r"(?:\b(?:in\s+all|in\s+total|altogether|together|a\s+total\s+of|making|makes|make|which\s+is|that\s+is|or)|,)\s+(?:just\s+|only\s+)?$",
    re.IGNORECASE,
)
_THEY = pattern(r"\s*(?:they|these|those|each)\b", re.IGNORECASE)
_APART = pattern(r"[.;:()]|\b(?:while|but|whereas|another|more|other|others)\b", re.IGNORECASE)
"""What makes figures of a sentence speak of several things."""
_PER = pattern(r"\s+(?:an?|per)\s+(?P<noun>[\w’'-]+)", re.IGNORECASE)
TERMS = 3
"""The number, the size of each, and what they make."""


def products(row: Row, earlier: Row | None) -> Iterator[Told]:
    """Links of the size of each to what all make, and to how many there are, in its sentence or, alone, in the one before."""
    goes_on = earlier is not None and _THEY.match(row.text, row.start) is not None
    if len(row.claims) + goes_on < TERMS:
        return
    amounts = [claim for claim in row.claims if _may_be_term(claim)]
    if earlier is not None and goes_on:
        told = [claim for claim in earlier.claims if _may_be_term(claim)]
        amounts = [*told, *amounts] if len(told) == 1 else amounts
    for first in range(len(amounts) - TERMS + 1):
        number, *others = amounts[first : first + TERMS]
        start = max(_span(number).end, row.start)
        if not _counts(number) or _APART.search(row.text, start, _span(others[-1]).start):
            continue
        for size, whole in (others, others[::-1]):
            if _is_each(row, size, number) and _of_unit(size, whole, number) and _is_all(row, whole, size):
                yield link(size, Relation.RATE_OF, whole)
                yield link(size, Relation.BASE, number)
                return


def _may_be_term(claim: Claim) -> bool:
    return is_amount(claim) and claim.quantity.dimension != "ordinal"


def _counts(number: Claim) -> bool:
    return number.location.noun is not None or number.quantity.dimension != "count"


def _of_unit(size: Claim, whole: Claim, number: Claim) -> bool:
    """Whether so many times so much is of the unit of the whole, and less than it."""
    per = size.quantity.unit == f"{whole.quantity.unit}/{number.quantity.unit}"
    return per or (alike(whole, size) and number.quantity.dimension == "count" and number_of(number) < number_of(whole))


def _span(claim: Claim) -> Span:
    assert claim.location.span is not None, "rows are made of claims that stand in the text"
    return claim.location.span


def _is_each(row: Row, claim: Claim, number: Claim) -> bool:
    """Whether a figure is told of each of several: "£200 each", "£200 a kilometre" where so many kilometres are told."""
    behind = row.behind(row.place(claim))
    if "/" in claim.quantity.unit or _EACH.match(behind) is not None:
        return True
    per = _PER.match(behind)
    noun = number.location.noun.of(row.text).split()[-1] if number.location.noun else ""
    return per is not None and singular(per["noun"].lower()) == singular(noun.lower())


def _is_all(row: Row, whole: Claim, size: Claim) -> bool:
    """Whether a figure is told as what all make: behind the size of each, or with that told again behind it."""
    index = row.place(whole)
    if whole.location.start < size.location.start:
        return row.before(row.place(size)).rstrip().endswith((",", "–", "—", "("))
    return _IN_ALL.match(row.behind(index)) is not None or _MAKES.search(row.before(index)) is not None
