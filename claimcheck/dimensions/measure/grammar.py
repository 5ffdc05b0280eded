"""Measures: "27 km", "4 square kilometres", "6 feet 1 inch", "160 miles an hour", "14 mg"."""

import re

from claimcheck.dimensions.measure.composed import PARTS, composed
from claimcheck.dimensions.measure.marks import bracketed, inches_in, marked
from claimcheck.dimensions.measure.rates import rated
from claimcheck.dimensions.measure.spelling import unit_named
from claimcheck.dimensions.measure.vocabulary import EXACT, SPELLED_OUT, SQUARED, UNITS
from claimcheck.dimensions.numeral import Form, Numeral
from claimcheck.dimensions.unit import Behind, Unit, UnitGrammar
from claimcheck.patterns import pattern

_SECOND = pattern(r"[^\S\n]{0,2}[-.]?[^\S\n]?([A-Za-zµμ]++)")
_POWER = pattern(r"(?:\^|\*\*)?([23²³])(?!\w|\.\d)|[^\S\n](squared|cubed)\b")


def _measure(text: str, number: Numeral, start: int, word: str) -> Unit | None:
    found = unit_named(word)
    if found is None or not _fits(text, number, start, word):
        return None
    name, dimension = found
    end = start + len(word)
    power = _POWER.match(text, end) if name in SQUARED else None
    if power:
        cubed = power[1] in ("3", "³") if power[1] else power[2] == "cubed"
        return rated(
            text, Unit(number.start, power.end(), f"{name}**{3 if cubed else 2}", "volume" if cubed else "area")
        )
    if name in PARTS:
        whole = composed(text, number, end, name, dimension)
        if whole:
            return whole
    return rated(text, Unit(number.start, end, name, dimension))


def _fits(text: str, number: Numeral, start: int, word: str) -> bool:
    """Whether a short or ambiguous spelling can be a unit here: right behind digits, and where a unit makes sense."""
    lower = word.lower()
    gap = start - number.end
    if len(word) == 1:
        return _letter_fits(text, number, start, word)
    if lower in ("bit", "bits") and number.form is not Form.DIGITS and text[start - 1] != "-":
        return False
    if lower in ("stone", "bar", "bars", "turn", "turns", "cup", "cups", "knot", "knots", "barrel"):
        return _common_word(text, number, start, lower)
    if lower in ("pt", "pts", "cal", "gal", "ha", "mi", "mt", "ly", "kn", "hp", "db", "ug"):
        return text[number.end - 1].isdigit() and gap < 2
    return True


def _common_word(text: str, number: Numeral, start: int, lower: str) -> bool:
    if lower in ("bar", "bars"):
        return text[number.end - 1].isdigit() and lower == "bar" and number.value > 1
    if lower == "stone":
        return number.value > 1
    if lower in ("cup", "cups"):
        return not text[start].isupper()
    if lower == "barrel":
        return number.value == 1 or text[start - 1] == "-" or not _SEVERAL.match(text, start + len(lower))
    return True


_SEVERAL = pattern(r"[^\S\n][a-z]+s\b")
"""Things that a unit in the singular only describes: "four barrel bombs"."""


def _letter_fits(text: str, number: Numeral, start: int, word: str) -> bool:
    """Such as "1.8m", "100t", "5 g": behind digits; not before an apostrophe, a dot and a letter, or in a name."""
    if not text[number.end - 1].isdigit() and word != "l":
        return False
    after = text[start + 1 : start + 3]
    if (
        after[:1] in ("'", "’", "&")
        or (after[:1] == "." and after[1:].isalpha())
        or (after[:1] == "-" and after[1:].isalnum())
    ):
        return False
    return start - number.end < 2 or word in "ml"


def _spelled_out(text: str, number: Numeral, start: int, word: str) -> Unit | None:
    """Such as "4 square kilometres", "nautical miles", "fluid ounces", "metric tons"."""
    found = _SECOND.match(text, start + len(word))
    named = UNITS.get(found[1].lower()) or EXACT.get(found[1]) if found else None
    if not found or not named:
        return None
    name, end, kind = named[0], found.end(), word.lower()
    if kind in ("square", "sq", "cubic", "cu") and name in SQUARED:
        square = kind[0] == "s"
        return rated(text, Unit(number.start, end, f"{name}**{2 if square else 3}", "area" if square else "volume"))
    special = {
        ("nautical", "mile"): ("nautical_mile", "length"),
        ("fluid", "ounce"): ("fluid_ounce", "volume"),
        ("fl", "ounce"): ("fluid_ounce", "volume"),
        ("metric", "ton"): ("metric_ton", "mass"),
        ("metric", "metric_ton"): ("metric_ton", "mass"),
        ("short", "ton"): ("short_ton", "mass"),
        ("long", "ton"): ("long_ton", "mass"),
    }.get((kind, name))
    return rated(text, Unit(number.start, end, *special)) if special else None


_LIGHT = pattern(r"[^\S\n-]?-?years?\b", re.IGNORECASE)


def _light(text: str, number: Numeral, start: int, word: str) -> Unit | None:
    found = _LIGHT.match(text, start + len(word))
    return Unit(number.start, found.end(), "light_year", "length") if found else None


def _hours(text: str, number: Numeral, start: int, word: str) -> Unit | None:
    """Such as "50 watt hours", "kilowatt-hours"."""
    found = _HOUR.match(text, start + len(word))
    named = unit_named(word)
    if found and named and named[1] == "power":
        return Unit(number.start, found.end(), f"{named[0]}_hour", "energy")
    return _measure(text, number, start, word)


_HOUR = pattern(r"[^\S\n-]?-?hours?\b", re.IGNORECASE)


def _behind() -> dict[str, Behind]:
    table: dict[str, Behind] = dict.fromkeys(UNITS, _measure)
    table |= {word.lower(): _measure for word in EXACT}
    table |= {word: _spelled_out for word in SPELLED_OUT if word != "light"}
    for word, (_, dimension) in UNITS.items():
        if dimension == "power":
            table[word] = _hours
    table |= {"w": _measure, "kw": _hours, "mw": _hours, "light": _light, "in": inches_in}
    table |= dict.fromkeys(("'", '"', "′", "″", "’"), marked)
    table |= dict.fromkeys("([{<", bracketed)
    return table


GRAMMAR = UnitGrammar("measure", _behind(), {})
