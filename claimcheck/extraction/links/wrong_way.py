"""Figures that are told to have gone up from a higher one, or down from a lower: "447,450 cars, up from 469,796", "fell from 50 to 60"."""

import re
from collections.abc import Iterator

from claimcheck.claims import Claim
from claimcheck.comparison import exceeds
from claimcheck.extraction.links.beside import Row, Told, alike, link, number_of
from claimcheck.patterns import pattern
from claimcheck.vocabulary import Relation

_RISES = "rose|rises|risen|rise|rising|climbed|climbs|climb|grew|grown|grow|increased|increases|increase|jumped|jump|soared|surged|gained"
_FALLS = "fell|falls|fallen|fall|falling|dropped|drops|drop|declined|declines|decline|decreased|decreases|decrease|plunged|shrank|slid|sank"
_BESIDE = pattern(
    r"(?:\s+(?!and\b|or\b|but\b|while\b|to\b|from\b)[\w’'-]+){0,6},?\s+(?P<way>up|down)\s+from\s+(?:(?:an?|the|about|some|just|last|year[’']s|total|of)\s+){0,6}",
    re.IGNORECASE,
)
"""What stands between a figure and the one that it went from: "447,450 cars in the quarter, up from"."""
_VERB = rf"\b(?:(?P<up>{_RISES})|(?P<down>{_FALLS}))\b"
_FROM = pattern(
    rf"{_VERB}(?:\s+(?!ranging\b|by\b|of\b)[\w’'-]+){{0,3}}?\s+from\s+(?:(?:about|some|just|an?|the)\s+)?$",
    re.IGNORECASE,
)
_THEN_TO = pattern(
    r"(?:\s+(?!and\b|or\b|but\b|to\b)[\w’'-]+){0,4}\s+to\s+(?:(?:about|some|just|an?|the)\s+)?", re.IGNORECASE
)
"""What stands before a figure that something went from, and between it and what it went to: "fell from 50 … to"."""
_TO = pattern(
    rf"{_VERB}(?:\s+(?!by\b|of\b|from\b)[\w’'-]+){{0,3}}?\s+to\s+(?:(?:about|some|just|an?|the)\s+)?$", re.IGNORECASE
)
_THEN_FROM = pattern(
    r"(?:\s+(?!and\b|or\b|but\b|from\b)[\w’'-]+){0,5}\s+from\s+(?:(?:about|some|just|an?|the)\s+)?", re.IGNORECASE
)
"""The same where what it went to is told first: "rose to 40 million from"."""
_RANKED = (
    "rank",
    "place",
    "list",
    "league",
    "standing",
    "chart",
    "seed",
    "position",
    "odds",
    "loss",
    "deficit",
    "grade",
)
"""Words by which a lower number is the higher rank, or less is more."""
_LEADING = ("up from", "down from", "from")
SIZES = frozenset({"count", "money", "percentage", "mass", "length", "area", "energy", "temperature"})
"""Dimensions of what goes up and down."""


def wrong_way(row: Row) -> Iterator[Told]:
    """Links of such a figure to the one that it is told to have gone up or down from."""
    if not row.has(_LEADING) or row.has(_RANKED):
        return
    for at in range(len(row.claims) - 1):
        first, second = row.claims[at : at + 2]
        if not alike(first, second) or first.quantity.dimension not in SIZES or "change" in (first.kind, second.kind):
            continue
        told = _told(row, at)
        if told is None or min(map(number_of, (first, second))) <= 0:
            continue
        rises, new, old = told
        if exceeds(old.quantity, new.quantity) if rises else exceeds(new.quantity, old.quantity):
            yield link(new, Relation.CHANGE_FROM, old)


def _told(row: Row, at: int) -> tuple[bool, Claim, Claim] | None:
    """Whether the second of two figures side by side, or the first, went up, which it is, and what it went from."""
    first, second = row.claims[at : at + 2]
    before, between = row.before(at, 80), row.between(at, at + 1)
    if found := _BESIDE.fullmatch(between):
        return found["way"].lower() == "up", first, second
    if (found := _FROM.search(before)) and _THEN_TO.fullmatch(between):
        return found["up"] is not None, second, first
    if (found := _TO.search(before)) and _THEN_FROM.fullmatch(between):
        return found["up"] is not None, first, second
    return None
