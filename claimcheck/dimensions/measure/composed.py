"""Larger and smaller units as one quantity: "6 feet 1 inch", "3 km and 40 meters"."""

import re
from decimal import Decimal

from claimcheck.dimensions.measure.spelling import unit_named
from claimcheck.dimensions.numeral import Form, Numeral, parse_numeral
from claimcheck.dimensions.unit import Unit
from claimcheck.patterns import pattern

_WORD = pattern(r"[^\S\n]{0,2}[-.]?[^\S\n]?([A-Za-zµμ]++)")
_LINK = pattern(r"(?:,?[^\S\n](?:and[^\S\n])?|,[^\S\n]?|)(?=\d|[a-z])", re.IGNORECASE)

PARTS: dict[str, tuple[str, ...]] = {
    "yard": ("foot", "inch"),
    "foot": ("inch",),
    "mile": ("yard", "foot"),
    "kilometer": ("meter", "centimeter"),
    "meter": ("centimeter", "millimeter"),
    "pound": ("ounce",),
    "stone": ("pound",),
    "kilogram": ("gram",),
}
IN_BASE = {
    "mile": Decimal(63360),
    "yard": Decimal(36),
    "foot": Decimal(12),
    "inch": Decimal(1),
    "kilometer": Decimal(1_000_000),
    "meter": Decimal(1000),
    "decimeter": Decimal(100),
    "centimeter": Decimal(10),
    "millimeter": Decimal(1),
    "stone": Decimal(224),
    "pound": Decimal(16),
    "ounce": Decimal(1),
    "kilogram": Decimal(1000),
    "gram": Decimal(1),
}
"""How many of the smallest each is; only those of one chain are added up."""


def composed(text: str, number: Numeral, end: int, name: str, dimension: str) -> Unit | None:
    """Larger and smaller units as one quantity, in the smallest: "6 feet 1 inch", "3 km and 40 meters"."""
    total, smallest, stop = number.value * IN_BASE[name], name, end
    for _ in range(2):
        link = _LINK.match(text, stop)
        part = parse_numeral(text, link.end()) if link else None
        if part is None or part.value < 0:
            break
        found = _WORD.match(text, part.end)
        known = _part_named(text, part.end, found[1] if found else "", smallest)
        if known not in PARTS.get(smallest, ()):
            break
        total += part.value * IN_BASE[known]
        smallest, stop = known, found.end() if found else part.end + 1
    if smallest == name:
        return None
    value = total / IN_BASE[smallest]
    whole = Numeral(number.start, stop, value, value, Decimal(1), Form.DIGITS)
    return Unit(number.start, stop, smallest, dimension, number=whole)


def _part_named(text: str, end: int, word: str, larger: str) -> str:
    """The smaller unit behind a part's number; a bare mark or "in" is inches behind feet."""
    if not word:
        return "inch" if text[end : end + 1] in ('"', "”", "″") else ""
    if larger == "foot" and word.lower() == "in":
        return "inch"
    known = unit_named(word)
    return known[0] if known else ""
