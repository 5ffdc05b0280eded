"""A change, and from what to what it went: "fell by 20%, from £1,200 to £1,000", "up 40 from 310 to 350"."""

import re
from collections.abc import Iterator

from claimcheck.claims import Claim
from claimcheck.extraction.links.beside import Row, Told, alike, link, number_of
from claimcheck.patterns import pattern
from claimcheck.quantities import Trend
from claimcheck.vocabulary import Relation

_BY = pattern(r"\b(?:by|growth(?:\s+rate)?\s+of)\s+$", re.IGNORECASE)
_WENT = pattern(
    r"\b(?:by|up|down|an?\s+(?:rise|increase|gain|fall|drop|decrease|decline|loss|cut|reduction)\s+of)\s+$",
    re.IGNORECASE,
)
"""What stands before a difference: "by 40", "a rise of 40"."""
_FROM = pattern(r"\bfrom\s+(?:an?\s+|the\s+)?$", re.IGNORECASE)
_TO = pattern(r"\bto\s+(?:an?\s+|the\s+)?$", re.IGNORECASE)
_THEN_TO = pattern(r"(?:\s+(?!and\b|or\b)[\w’'-]+){0,3}\s+to\s+(?:an?\s+)?", re.IGNORECASE)
_BEFORE = pattern(r"(?:\s+(?!and\b|or\b)[\w’'-]+){0,2}\s*\([^().]{0,20}:\s*", re.IGNORECASE)
"""What stands between a figure and that of the time before, in brackets: "$120 million (2025: $100 million)"."""
_COMPARED = pattern(
    r"(?:\s+(?!and\b|or\b|but\b|while\b)[\w’'-]+){0,4}?(?:\s*\([^()]{0,60}\))?,?\s+(?:as\s+)?(?:compared\s+(?:with|to)|against|versus|vs\.?)\s+(?:an?\s+|the\s+|just\s+|only\s+)?",
    re.IGNORECASE,
)
"""What stands between a figure and that of the time before: "to $143 million, compared with $135 million"."""
_BEFOREHAND = pattern(
    r"[^.;,]{0,60}?\b(?:(?:prior|previous|preceding|last|same|corresponding|comparable|earlier|ago|before)\b|in\s+(?:19|20)\d\d\b)",
    re.IGNORECASE,
)
"""What says behind such a figure that it is of the time before, and no forecast."""
_THEN_CHANGED = pattern(
    r"[^.;:(),\d]{0,40},\s+(?:(?:showing|marking|reflecting|representing)\s+)?an?\s+(?:rise|fall|drop|increase|decrease|decline|jump|gain|reduction)\s+of\s",
    re.IGNORECASE,
)
"""What says so by telling the change that led from it."""
_THEN_FROM = pattern(
    r"(?:\s+(?!and\b|or\b|but\b|while\b|than\b|compared\b|against\b|up\b|down\b|from\b)[\w’'-]+){0,9},?\s+from\s+(?:an?\s+)?",
    re.IGNORECASE,
)
_INTO = pattern(
    r"[,:]?\s*(?:(?!and\b|or\b|but\b|while\b)[\w’'-]+,?\s+){0,3}?(?:from|to)\s+(?:an?\s+|the\s+)?|\s*\(\s*from\s+",
    re.IGNORECASE,
)
_PLAINLY_TO = pattern(
    r"(?:\s+(?!from\b|than\b|on\b|over\b|since\b|and\b)[\w’'-]+){0,2}\s+(?:to|at)\s+(?:an?\s+|the\s+)?", re.IGNORECASE
)
"""What stands between a change and what it came to where what it was before is only compared: no word of yet another time."""
_OF_A_YEAR = pattern(
    r"\s?\b(?:year[- ](?:on|over)[- ]year|on\s+an\s+annual\s+basis)(?:\s+in\s+the\s+(?:quarter|month|period))?",
    re.IGNORECASE,
)
"""Words by which a change is one in a year, from whatever else its sentence tells."""
_SINCE_LAST = pattern(r"[^.;]{0,30}\b(?:quarters?|months?|weeks?|days?|[A-Z][a-z]+(?:uary|ber|ch|ril|une|uly|ust))\b")
"""What says behind a figure that it is of another time than a year before: "from 12,100 in the quarter before", "in March"."""
_AFTER = pattern(
    r"(?:[^.;:(),]{0,60}?,?\s+(?:which|that)\s+(?:is|was|represents|represented|means|meant|makes|made)\s+(?:an?\s+)?)"
    r"|(?:\s+(?!and\b|or\b|but\b|while\b)[\w’'-]+){0,9},\s+(?:showing|marking|reflecting|representing|registering)?\s*(?:an?\s+)?"
    r"(?:rise|fall|drop|increase|decrease|decline|growth(?:\s+rate)?|jump|gain|reduction)\s+of\s+|(?:\s+(?!and\b|or\b|but\b|while\b)[\w’'-]+){0,3}?(?:,|\s*\(|\s+[–—-])\s*(?:(?:or|an?|down|up|of|rise|fall|drop|increase|decrease|decline|by|jump|gain|loss|cut)\s+)*",
    re.IGNORECASE,
)

_MORE_THAN = pattern(r"\s+(?:more|less|higher|lower|fewer|above|below)(?:\s+than)?\s", re.IGNORECASE)
"""What stands behind a change from yet another figure: "from $40 to $50, 5% more than the $48 of …"."""


_LEADING = ("from", "compared", "against", "versus", "vs", "(")
"""Words and marks one of which leads to what a change is from."""
REACH = 4
"""How many figures behind one that of the time before may stand: what is told of it in brackets lies between."""


def changes(row: Row) -> Iterator[Told]:
    """Links of a change to what it went from, and of what it came to to the change."""
    if not row.has(_LEADING):
        return
    for first in range(len(row.claims) - 1):
        for second in range(first + 1, min(first + REACH, len(row.claims))):
            if not alike(row.claims[first], row.claims[second]):
                continue
            ends = _compared(row, first, second) or _ends(row, first, second)
            change = _change(row, first, second) if ends is not None else None
            if ends is not None and change is not None:
                yield link(change, Relation.BASE, ends[0])
                yield link(ends[1], Relation.CHANGE_FROM, change)
                break


def _ends(row: Row, first: int, second: int) -> tuple[Claim, Claim] | None:
    """Two figures of one unit, neither a change itself, as the old and the new one; `None` where the words do not say which is which."""
    one, other = row.claims[first], row.claims[second]
    if one.quantity.dimension == "date" or _in_percent(row, first) or _in_percent(row, second):
        return None
    before, between = row.before(first), row.between(first, second)
    if second == first + 1 and "from" in before.lower() and _FROM.search(before) and _THEN_TO.fullmatch(between):
        return one, other
    if _TO.search(before) and (_BEFORE.fullmatch(between) or (second == first + 1 and _THEN_FROM.fullmatch(between))):
        return other, one
    return None


def _compared(row: Row, first: int, second: int) -> tuple[Claim, Claim] | None:
    """The same where the new figure is compared with one of the time before, the way that the change beside it says."""
    one, other = row.claims[first], row.claims[second]
    if not _COMPARED.fullmatch(row.between(first, second)):
        return None
    behind = row.behind(second, 80)
    if not (_BEFOREHAND.match(behind) or _THEN_CHANGED.match(behind)):
        return None
    told = _change(row, first, second)
    if told is None or told.quantity.dimension != "percentage":
        return None
    rose = number_of(one) > number_of(other)
    return None if told.quantity.trend is (Trend.DOWN if rose else Trend.UP) else (other, one)


def _change(row: Row, first: int, second: int) -> Claim | None:
    """The change that stands beside two figures: a percentage, or so much of the same unit; how long it took may stand between."""
    one = row.claims[first]
    spell = first >= 2 and row.claims[first - 1].quantity.dimension == "duration" != one.quantity.dimension
    for index in (first - 2 if spell else first - 1, second + 1):
        if 0 <= index < len(row.claims) and (_in_percent(row, index) or _by_so_much(row, index, one)):
            apart = row.between(index, first) if index < first else row.between(second, index)
            into = _PLAINLY_TO if _COMPARED.fullmatch(row.between(first, second)) else _INTO
            if not _SINCE_LAST.match(row.behind(second)):
                apart = _OF_A_YEAR.sub("", apart, count=1)  # then the figures are those of the two years as well
            joined = (into if index < first else _AFTER).fullmatch(apart) and not _OF_A_YEAR.search(apart)
            if joined and not _MORE_THAN.match(row.behind(index)):
                return row.claims[index]
    return None


def _in_percent(row: Row, index: int) -> bool:
    """Whether a percentage tells how far something went: by its kind, or by "by" ("cut its budget by 5%, from …")."""
    claim = row.claims[index]
    by = claim.kind == "share" and _BY.search(row.before(index)) is not None  # or "a growth rate of 5%"
    return claim.quantity.dimension == "percentage" and (claim.kind == "change" or by)


def _by_so_much(row: Row, index: int, end: Claim) -> bool:
    """Whether a figure tells a difference between ends of such a unit: "by 40", "a rise of $40"."""
    claim = row.claims[index]
    return alike(claim, end) and (claim.quantity.trend is not None or _WENT.search(row.before(index)) is not None)
