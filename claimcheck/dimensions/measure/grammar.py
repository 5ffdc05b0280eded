"""Measures: "27 km", "4 square kilometres", "5 feet 2 inches", "188 miles an hour", "14 mg"."""

import re
from decimal import Decimal

from claimcheck.dimensions.measure.vocabulary import (
    EXACT,
    ONLY_EXACT,
    SPELLED_OUT,
    SQUARED,
    TIMES,
    UNITS,
)
from claimcheck.dimensions.numeral import Form, Numeral, parse_numeral
from claimcheck.dimensions.unit import Behind, Unit, UnitGrammar, around

_SECOND = re.compile(r"[^\S\n]{0,2}[-.]?[^\S\n]?([A-Za-zµμ]++)")
_POWER = re.compile(r"(?:\^|\*\*)?([23²³])(?!\w|\.\d)|[^\S\n](squared|cubed)\b")
_PER = re.compile(
    r"(?:[^\S\n]?/[^\S\n]?|[^\S\n]{1,2}(?:per|an?)[^\S\n]{1,2}|-(?:per|an?)-|p(?=h\b))([A-Za-z]++)(?![\w^])"
)
_SMALLER = re.compile(r"(?:,?[^\S\n](?:and[^\S\n])?|,[^\S\n]?|)(?=\d|[a-z])", re.IGNORECASE)
_INCHES = re.compile(r"(?:[^\S\n]?(?:\"|''|”|″)|[^\S\n])")
_DOT = re.compile(r"\.(?=[^\S\n][a-z]|[,;:)])")
_PRIME_AFTER = re.compile(r"[^\S\n]?(?:(\d{1,2}(?:\.\d+)?)[^\S\n]?(?:\"|''|”|″)|$|(?=[^\w]))")

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


def unit_named(word: str) -> tuple[str, str] | None:
    """Pint's name and the dimension of a unit as it is spelled; `None` if it is none."""
    exact = EXACT.get(word)
    if exact is not None:
        return exact if exact[0] else None
    lower = word.lower()
    return None if lower in ONLY_EXACT else UNITS.get(lower)


def _measure(text: str, number: Numeral, start: int, word: str) -> Unit | None:
    found = unit_named(word)
    if found is None or not _fits(text, number, start, word):
        return None
    name, dimension = found
    end = start + len(word)
    power = _POWER.match(text, end) if name in SQUARED else None
    if power:
        cubed = power[1] in ("3", "³") if power[1] else power[2] == "cubed"
        return _rate(
            text, Unit(number.start, power.end(), f"{name}**{3 if cubed else 2}", "volume" if cubed else "area")
        )
    if name in PARTS:
        composed = _composed(text, number, end, name, dimension)
        if composed:
            return composed
    return _rate(text, Unit(number.start, end, name, dimension))


_LOWER_WORDS = frozenset(
    {
        "in",
        "mi",
        "pt",
        "pts",
        "gal",
        "ha",
        "cal",
        "mt",
        "bar",
        "bars",
        "ly",
        "ev",
        "kn",
        "rad",
        "gm",
        "cc",
        "kilo",
        "mb",
    }
)


def _fits(text: str, number: Numeral, start: int, word: str) -> bool:
    """Whether a short or ambiguous spelling can be a unit here: right behind digits, and where a unit makes sense."""
    lower = word.lower()
    gap = start - number.end
    if len(word) == 1:
        return _letter_fits(text, number, start, word)
    if lower in ("bit", "bits") and number.form is not Form.DIGITS and text[start - 1] != "-":
        return False
    if lower in ("stone", "bar", "bars", "turn", "turns", "cup", "cups", "knot", "knots"):
        return _common_word(text, number, start, lower)
    if lower in ("pt", "pts", "cal", "gal", "ha", "mi", "mt", "ly", "kn", "hp", "db", "ug"):
        return text[number.end - 1].isdigit() and gap < 2
    return True


_CUPS = frozenset({"of", "and", "olive", "sugar", "flour", "water", "milk"})


def _common_word(text: str, number: Numeral, start: int, lower: str) -> bool:
    if lower in ("bar", "bars"):
        return text[number.end - 1].isdigit() and lower == "bar" and number.value > 1
    if lower == "stone":
        return number.value > 1
    if lower in ("cup", "cups"):
        return not text[start].isupper()
    return True


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


def _composed(text: str, number: Numeral, end: int, name: str, dimension: str) -> Unit | None:
    """Larger and smaller units as one quantity, in the smallest: "5 feet 2 inches", "2 km and 1 meter"."""
    total, smallest, stop = number.value * IN_BASE[name], name, end
    for _ in range(2):
        link = _SMALLER.match(text, stop)
        part = parse_numeral(text, link.end()) if link else None
        if part is None or part.value < 0:
            break
        found = _SECOND.match(text, part.end)
        known = (
            unit_named(found[1]) if found else (("inch", "length") if text[part.end : part.end + 1] in '"”″' else None)
        )
        if found and found[1].lower() == "in" and smallest == "foot":
            known = ("inch", "length")
        if known is None or known[0] not in PARTS.get(smallest, ()):
            break
        if link and "," in link[0] and "and" not in link[0] and text[link.start() : link.start() + 2] == ", " and False:
            break
        total += part.value * IN_BASE[known[0]]
        smallest, stop = known[0], found.end() if found else part.end + 1
    if smallest == name:
        return None
    value = total / IN_BASE[smallest]
    whole = Numeral(number.start, stop, value, value, Decimal(1), Form.DIGITS)
    return Unit(number.start, stop, smallest, dimension, number=whole)


def _rate(text: str, unit: Unit) -> Unit:
    """A measure per something: "188 miles an hour", "20 J/m", "5 barrels a day"."""
    found = _PER.match(text, unit.end)
    if not found:
        return unit
    word = found[1]
    time = TIMES.get(word.lower()) or TIMES.get(word.lower()[:-1] if word.endswith("s") else "")
    if time is None:
        other = unit_named(word)
        if other is None or " a" in text[unit.end : found.start(1)]:
            return unit
        return unit._replace(end=found.end(), name=f"{unit.name}/{other[0]}", dimension="rate")
    if unit.dimension == "length":
        joined = {"hour": f"{unit.name}_per_hour"}.get(time) if unit.name in ("mile", "kilometer") else None
        return unit._replace(end=found.end(), name=joined or f"{unit.name}/{time}", dimension="speed")
    return unit._replace(end=found.end(), name=f"{unit.name}/{time}", dimension="rate")


def _spelled_out(text: str, number: Numeral, start: int, word: str) -> Unit | None:
    """Such as "4 square kilometres", "nautical miles", "fluid ounces", "metric tons"."""
    found = _SECOND.match(text, start + len(word))
    named = UNITS.get(found[1].lower()) or EXACT.get(found[1]) if found else None
    if not found or not named:
        return None
    name, end, kind = named[0], found.end(), word.lower()
    if kind in ("square", "sq", "cubic", "cu") and name in SQUARED:
        square = kind[0] == "s"
        return _rate(text, Unit(number.start, end, f"{name}**{2 if square else 3}", "area" if square else "volume"))
    special = {
        ("nautical", "mile"): ("nautical_mile", "length"),
        ("fluid", "ounce"): ("fluid_ounce", "volume"),
        ("fl", "ounce"): ("fluid_ounce", "volume"),
        ("metric", "ton"): ("metric_ton", "mass"),
        ("metric", "metric_ton"): ("metric_ton", "mass"),
        ("short", "ton"): ("short_ton", "mass"),
        ("long", "ton"): ("long_ton", "mass"),
    }.get((kind, name))
    return _rate(text, Unit(number.start, end, *special)) if special else None


_LIGHT = re.compile(r"[^\S\n-]?-?years?\b", re.IGNORECASE)


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


_HOUR = re.compile(r"[^\S\n-]?-?hours?\b", re.IGNORECASE)
_INCH_IN = re.compile(
    r"(?![^\S\n]{1,2}(?:the|a|an|his|her|its|their|our|my|all|total|each|every|this|that|any|some|one|two|[A-Z0-9])|-)",
    re.IGNORECASE,
)
_INCH_WORDS = re.compile(
    r"[^\S\n](?:long|wide|tall|thick|deep|high|diameter|of (?:rain|snow))\b|\)|[^\S\n]?[x×]|\.?$|\.[^\S\n]|,|;"
)


def _in(text: str, number: Numeral, start: int, word: str) -> Unit | None:
    """Such as "2 in", where no place or time follows."""
    if word != "in" or number.form not in (Form.DIGITS, Form.FRACTION) or not text[number.end - 1].isdigit():
        return None
    end = start + 2
    if text[end : end + 2] == ". " and text[end + 2 : end + 3].islower():
        end += 1
    if _INCH_WORDS.match(text, end) or start == number.end:
        return Unit(number.start, end, "inch", "length")
    return None


def _quoted(text: str, number: Numeral, start: int, sign: str) -> Unit | None:
    """Inches and feet by their marks, where the mark is no quotation mark: 10", 5'11", 7'."""
    end = start + len(sign)
    if not text[number.end - 1].isdigit():
        return None
    if sign in ("'", "′", "’"):
        if text[end : end + 1] == sign:
            return Unit(number.start, end + 1, "inch", "length")
        found = _PRIME_AFTER.match(text, end)
        if not found or (sign == "’" and not found[1]) or text[end : end + 1].isalpha():
            return None
        if found[1]:
            value = number.value * 12 + Decimal(found[1])
            whole = Numeral(number.start, found.end(), value, value, Decimal(1), Form.DIGITS)
            return Unit(number.start, found.end(), "inch", "length", number=whole)
        return Unit(number.start, end, "foot", "length") if _alone(text, number, end) else None
    if sign == '"' and around(text, number.start, end, 200, 0).count('"') % 2:
        return None
    return Unit(number.start, end, "inch", "length") if sign in ('"', "″") else None


def _alone(text: str, number: Numeral, end: int) -> bool:
    return around(text, number.start, end, 200, 0).count("'") % 2 == 0


def _bracketed(text: str, number: Numeral, start: int, sign: str) -> Unit | None:
    """A unit in brackets: "20 (kg)"."""
    found = _IN_BRACKETS.match(text, start)
    named = unit_named(found[1]) if found else None
    return Unit(number.start, found.end(), *named) if found and named else None


_IN_BRACKETS = re.compile(r"[(\[{<][^\S\n]?([A-Za-zµμ]{1,12})[^\S\n]?[)\]}>]")


def _behind() -> dict[str, Behind]:
    table: dict[str, Behind] = dict.fromkeys(UNITS, _measure)
    table |= {word.lower(): _measure for word in EXACT}
    table |= {word: _spelled_out for word in SPELLED_OUT if word != "light"}
    for word, (_, dimension) in UNITS.items():
        if dimension == "power":
            table[word] = _hours
    table |= {"w": _measure, "kw": _hours, "mw": _hours, "light": _light, "in": _in}
    table |= dict.fromkeys(("'", '"', "′", "″", "’"), _quoted)
    table |= dict.fromkeys("([{<", _bracketed)
    return table


GRAMMAR = UnitGrammar("measure", _behind(), {})
