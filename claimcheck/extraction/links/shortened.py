"""A long number told again in brackets, rounded: "6,328,397 (6.32 million) votes", with two of its digits swapped."""

import re
from collections.abc import Iterator
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal
from itertools import pairwise

from claimcheck.extraction.links.beside import Row, Told, alike, is_amount, link, number_of
from claimcheck.patterns import pattern
from claimcheck.slips import SWAPPED, slip
from claimcheck.vocabulary import Relation

_OPENS = pattern(r"(?:\s+[\w’'-]+){0,2}\s*\(\s*(?:or\s+|about\s+|some\s+)?", re.IGNORECASE)
_SCALED = pattern(
    r"(?P<digits>\d+(?:\.\d+)?)\s*(?:thousand|million|billion|trillion|lakh|crore|m|bn)\s*", re.IGNORECASE
)
_CLOSES = pattern(r"[^().;,]{0,20}\)")


def shortened(row: Row) -> Iterator[Told]:
    """Links of a number in brackets to the one in front of it which it shortens wrongly."""
    for at, (full, short) in enumerate(pairwise(row.claims) if row.has("(") else ()):
        if not alike(full, short) or not is_amount(full) or not _OPENS.fullmatch(row.between(at, at + 1)):
            continue
        place = short.location.number
        told = _SCALED.fullmatch(row.text, place.start, place.end) if place is not None else None
        if told is None or not _CLOSES.match(row.text, row.span(at + 1).end):
            continue
        step = number_of(short) / Decimal(told["digits"]) * Decimal(1).scaleb(-len(told["digits"].partition(".")[2]))
        steps = [(number_of(full) / step).to_integral_value(way) for way in (ROUND_HALF_UP, ROUND_DOWN)]
        printed = told["digits"].replace(".", "")
        meant = [f"{count:f}" for count in steps]
        if printed not in meant and any(slip(printed, digits) == SWAPPED for digits in meant):
            yield link(short, Relation.SAME_AS, full)
