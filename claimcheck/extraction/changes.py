"""A change, and from what to what it went: "fell by 20%, from £1,200 to £1,000"."""

import re
from collections.abc import Iterator

from claimcheck.extraction.beside import Row, Told, link
from claimcheck.patterns import pattern
from claimcheck.vocabulary import Relation

_BY = pattern(r"\bby\s+$", re.IGNORECASE)
_FROM = pattern(r"\bfrom\s+(?:an?\s+|the\s+)?$", re.IGNORECASE)
_TO = pattern(r"\bto\s+(?:an?\s+|the\s+)?$", re.IGNORECASE)
_THEN_TO = pattern(r"(?:\s+(?!and\b|or\b)[\w’'-]+){0,3}\s+to\s+(?:an?\s+)?", re.IGNORECASE)
_THEN_FROM = pattern(r"(?:\s+(?!and\b|or\b)[\w’'-]+){0,3},?\s+from\s+(?:an?\s+)?", re.IGNORECASE)
_INTO = pattern(
    r"[,:]?\s*(?:(?!and\b|or\b|but\b|while\b)[\w’'-]+\s+){0,3}?(?:from|to)\s+(?:an?\s+|the\s+)?|\s*\(\s*from\s+",
    re.IGNORECASE,
)
_AFTER = pattern(
    r"(?:\s+(?!and\b|or\b|but\b|while\b)[\w’'-]+){0,3}?(?:,|\s*\(|\s+[–—-])\s*(?:(?:or|an?|down|up|of|rise|fall|drop|increase|decrease|decline|by|jump|gain|loss|cut)\s+)*",
    re.IGNORECASE,
)


def changes(row: Row) -> Iterator[Told]:
    """Links of a change to what it went from, and of what it came to to the change."""
    for first in range(len(row.claims) - 1):
        old, new = _ends(row, first)
        if old is None or new is None:
            continue
        for index in (first - 1, first + 2):
            if 0 <= index < len(row.claims) and _is_change(row, index) and _joined(row, index, first):
                yield link(row.claims[index], Relation.BASE, row.claims[old])
                yield link(row.claims[new], Relation.CHANGE_FROM, row.claims[index])
                break


def _ends(row: Row, first: int) -> tuple[int | None, int | None]:
    """Which of two figures is the old one, and which the new; of one unit, and neither a change itself."""
    one, other = row.claims[first].quantity, row.claims[first + 1].quantity
    between = row.between(first, first + 1).lower()
    leading = "to" in between or "from" in between
    if not leading or one.unit != other.unit or one.dimension != other.dimension or one.dimension == "date":
        return None, None
    if _is_change(row, first) or _is_change(row, first + 1):
        return None, None
    before = row.before(first)
    if _FROM.search(before) and _THEN_TO.fullmatch(between):
        return first, first + 1
    if _TO.search(before) and _THEN_FROM.fullmatch(between):
        return first + 1, first
    return None, None


def _is_change(row: Row, index: int) -> bool:
    """Whether a percentage tells how far something went: by its kind, or by "by" ("cut its budget by 5%, from …")."""
    claim = row.claims[index]
    by = claim.kind == "share" and _BY.search(row.before(index)) is not None
    return claim.quantity.dimension == "percentage" and (claim.kind == "change" or by)


def _joined(row: Row, change: int, first: int) -> bool:
    """Whether nothing but a few words stands between the change and the pair."""
    if change < first:
        return _INTO.fullmatch(row.between(change, first)) is not None
    return _AFTER.fullmatch(row.between(first + 1, change)) is not None
