"""Percentages: "12%", "12 per cent", "3 percentage points", "25 basis points"."""

import re
from decimal import Decimal

from claimcheck.dimensions.numeral import Numeral
from claimcheck.dimensions.unit import ONE, Unit, UnitGrammar
from claimcheck.patterns import pattern

_POINTS = pattern(
    r"[^\S\n]{0,2}-?[^\S\n]?(?:percentage(?:[^\S\n]|-)|basis(?:[^\S\n]|-)|[%]-)?-?points?\b", re.IGNORECASE
)
_PER_CENT = pattern(r"(?:[^\S\n]|-){1,2}(?:cents?|mille?)\b", re.IGNORECASE)
_HUNDREDTH, _TENTH = Decimal("0.01"), Decimal("0.1")


def _percent(text: str, number: Numeral, start: int, word: str) -> Unit | None:
    end = start + len(word)
    found = _POINTS.match(text, end)
    if found and (text[end] != " " or found[0].strip().startswith("point")):
        return Unit(number.start, found.end(), "percentage_point", "percentage")
    return Unit(number.start, end, "percent", "percentage")


def _per_mille(text: str, number: Numeral, start: int, word: str) -> Unit | None:
    return Unit(number.start, start + len(word), "percent", "percentage", _TENTH)


def _per(text: str, number: Numeral, start: int, word: str) -> Unit | None:
    found = _PER_CENT.match(text, start + len(word))
    if not found:
        return None
    if found[0].strip(" \u00a0-").lower().startswith("mil"):
        return Unit(number.start, found.end(), "percent", "percentage", _TENTH)
    return _percent(text, number, start, text[start : found.end()])


def _percentage(text: str, number: Numeral, start: int, word: str) -> Unit | None:
    """Such as "Three percentage points"."""
    found = _POINTS.match(text, start + len(word))
    return Unit(number.start, found.end(), "percentage_point", "percentage") if found else None


def _basis(text: str, number: Numeral, start: int, word: str) -> Unit | None:
    found = _POINTS.match(text, start + len(word))
    return Unit(number.start, found.end(), "percentage_point", "percentage", _HUNDREDTH) if found else None


def _short(text: str, number: Numeral, start: int, word: str) -> Unit | None:
    if word.lower() == "bps" or word == "bp":
        return Unit(number.start, start + len(word), "percentage_point", "percentage", _HUNDREDTH)
    return Unit(number.start, start + len(word), "percentage_point", "percentage", ONE)


GRAMMAR = UnitGrammar(
    "percentage",
    {
        "%": _percent,
        "percent": _percent,
        "percents": _percent,
        "pct": _percent,
        "‰": _per_mille,
        "per": _per,
        "percentage": _percentage,
        "basis": _basis,
        "bps": _short,
        "bp": _short,
        "pp": _short,
        "ppt": _short,
        "ppts": _short,
    },
    {},
)
