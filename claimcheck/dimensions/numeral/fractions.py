"""Fractions: "two-thirds", "3/4", "½", "half a million", and what they add to a number: "two and a half million"."""

import re
from decimal import Decimal

from claimcheck.dimensions.numeral.value import Form, Numeral, times
from claimcheck.dimensions.numeral.vocabulary import DENOMINATORS, GLYPHS, ORDINALS, SCALES, SMALL, TENS
from claimcheck.dimensions.numeral.words import NEXT_WORD, parse_words
from claimcheck.patterns import pattern

_ONE = Decimal(1)
_LARGEST = 10**15
"""Numbers beyond this have no halves."""
_YEARS = 1000
"""From here on numbers may be years: "fewer than in 2017 and a third of those of 1990"."""
_HALVINGS = frozenset({16, 32, 64})
"""Denominators above twelve that improper fractions are written with."""
_SAID = Decimal("0.01")
_SLASH = pattern(r"(\d{1,6}) ?[/⁄] ?(\d{1,6})(?![\d/⁄]|[.,]\d)")
_MIXED_SLASH = pattern(r"[ \u00a0-](\d{1,3})[/⁄](\d{1,3})(?![\d/⁄]|[.,]\d)")
_GLYPH = pattern(r"[ \u00a0]?([½⅓⅔¼¾⅕-⅞⅐-⅒])")
_AND_PART = pattern(
    r"[^\S\n]{1,2}and[^\S\n](?:an?[^\S\n](half|quarter|third|fifth|eighth|tenth)\b|(\d{1,3})/(\d{1,3})(?![\d/])"
    r"|(one|two|three|four|five|six|seven|eight|nine)[^\S\n-]?[^\S\n]?-?([a-z]++))",
    re.IGNORECASE,
)
_WORD = pattern(r"[A-Za-z]++")
_DENOMINATOR = pattern(r"(?:[^\S\n]{1,2}|[^\S\n]?[-‐‑][^\S\n]?)([A-Za-z]++)")
_OF_SCALE = pattern(r"[^\S\n]{1,2}(?:(?:of[^\S\n]{1,2})?an?[^\S\n]{1,2}|of[^\S\n]{1,2})?(?=([A-Za-z]++))")


def fraction(start: int, end: int, whole: Decimal, over: int, under: int) -> Numeral | None:
    """A number and a fraction of one; said to the hundredth, as two-thirds is of 0.66 and 0.67 alike."""
    if not under:
        return None
    part = Decimal(over) / Decimal(under)
    value = whole + part
    mantissa = value.quantize(_SAID) if part != part.quantize(_SAID) else value
    return Numeral(start, end, value, mantissa, _ONE, Form.FRACTION)


def parse_slash(text: str, start: int) -> Numeral | None:
    """Two numbers with a slash, "3/4"; not a date, "8/26/2021"."""
    found = _SLASH.match(text, start)
    if not found or (start and text[start - 1] in "/⁄"):
        return None
    over, under = int(found[1]), int(found[2])
    if over >= under > 12 and under not in _HALVINGS:
        return None
    return fraction(start, found.end(), Decimal(0), over, under)


def parse_glyph(text: str, start: int) -> Numeral | None:
    """One character, "½"."""
    parts = GLYPHS.get(text[start : start + 1])
    return fraction(start, start + 1, Decimal(0), *parts) if parts else None


def parse_half(text: str, start: int) -> Numeral | None:
    """Halves and the like with what they are of: "half", "a third", "half a million", "half a dozen"."""
    found = _WORD.match(text, start)
    word = found[0].lower() if found else ""
    if found and (word == "a" or word == "an"):
        found = _DENOMINATOR.match(text, found.end())
        word = found[1].lower() if found else ""
    under = DENOMINATORS.get(word)
    if not found or not under or (word[-1] == "s" and word != "halves"):
        return None
    return scaled_part(text, fraction(start, found.end(), Decimal(0), 1, under))


def with_denominator(text: str, over: Numeral) -> Numeral | None:
    """The fraction whose numerator is given: "two" thirds, "one" over twenty, "one-eighth"."""
    if over.value != over.value.to_integral_value() or over.value > 10**12:
        return None
    found = _DENOMINATOR.match(text, over.end)
    word = found[1].lower() if found else ""
    under = DENOMINATORS.get(word)
    tens = _tens_below(text, over, found, word)
    if tens:
        return tens
    if found and under and _agrees(int(over.value), word):
        return scaled_part(text, fraction(over.start, found.end(), Decimal(0), int(over.value), under))
    return None


def _tens_below(text: str, over: Numeral, found: "re.Match[str] | None", word: str) -> Numeral | None:
    """Denominators of two words: "eighty twenty-fifths", "eighty twenty-fifths", where the tens go with the fifths."""
    if found and word in TENS:
        behind = _DENOMINATOR.match(text, found.end())
        units = behind[1].lower() if behind else ""
        if behind and units[-1:] == "s" and 0 < ORDINALS.get(units[:-1], 10) < 10:
            return fraction(over.start, behind.end(), Decimal(0), int(over.value), TENS[word] + ORDINALS[units[:-1]])
        return None
    tens = int(over.value) % 100
    if (
        found
        and over.form is Form.WORDS
        and over.value > 100
        and tens
        and not tens % 10
        and ORDINALS.get(word[:-1], 10) < 10
    ):
        under = tens + ORDINALS[word[:-1]]
        return fraction(over.start, found.end(), Decimal(0), int(over.value) - tens, under)
    return None


def _agrees(over: int, word: str) -> bool:
    """One third, two thirds; "two third" is no fraction, and neither is "21 second"."""
    plural = word[-1] == "s"
    return word != "second" and (over == 1) != plural if word not in ("half", "hundredth") else over == 1


def scaled_part(text: str, part: Numeral | None) -> Numeral | None:
    """A fraction and the scale it is of: "half a million", "three quarters of a million", "half a dozen"."""
    if part is None:
        return None
    found = _OF_SCALE.match(text, part.end)
    word = found[1].lower() if found else ""
    if not found or not (word in SCALES or word in ("dozen", "hundred")):
        return part
    of = parse_words(text, found.end())
    if of is None or (of.value != of.scale and word in SCALES):
        return part
    return Numeral(part.start, of.end, times(part.value, of.value), part.mantissa, of.value, Form.FRACTION)


def and_part(text: str, whole: Numeral) -> Numeral:
    """A number with a fraction behind it: "two and a half", "2 1/2", "2½", and the scale of both: "two and a half million"."""
    if abs(whole.value) > _LARGEST:
        return whole
    found = _GLYPH.match(text, whole.end)
    if found:
        part = fraction(whole.start, found.end(), whole.value, *GLYPHS[found[1]])
        return _then_scale(text, part or whole)
    if text[whole.end : whole.end + 1] in (" ", "-", "\u00a0"):
        found = _MIXED_SLASH.match(text, whole.end)
        if found and int(found[1]) < int(found[2]):
            part = fraction(whole.start, found.end(), whole.value, int(found[1]), int(found[2]))
            return _then_scale(text, part or whole)
        found = _AND_PART.match(text, whole.end) if whole.mantissa < _YEARS else None
        if found:
            share = _and_part(found)
            return _with_part(text, whole, found.end(), *share) if share else whole
    return whole


def _and_part(found: re.Match[str]) -> tuple[int, int] | None:
    """Numerator and denominator behind "and"."""
    if found[1]:
        return 1, DENOMINATORS[found[1].lower()]
    if found[2]:
        return int(found[2]), int(found[3])
    over, word = SMALL[found[4].lower()], found[5].lower()
    return (over, DENOMINATORS[word]) if word in DENOMINATORS and _agrees(over, word) else None


def _with_part(text: str, whole: Numeral, end: int, over: int, under: int) -> Numeral:
    """A number with a part: "two and a half million"; "a million and a half" is a million and half a million."""
    if whole.scale == 1:
        part = fraction(whole.start, end, whole.value, over, under)
        if part is None:
            return whole
        scaled = scaled_part(text, fraction(whole.start, end, Decimal(0), over, under))
        if scaled and scaled.scale != 1 and whole.value >= scaled.scale:  # one billion and a half million
            value = times(whole.value + scaled.value, 1)
            return Numeral(whole.start, scaled.end, value, value, _ONE, Form.FRACTION)
        return _then_scale(text, part)
    part = fraction(whole.start, end, whole.mantissa, over, under)
    scaled = scaled_part(text, fraction(whole.start, end, Decimal(0), over, under))
    if scaled and scaled.scale != 1 and scaled.scale < whole.scale:
        value = times(whole.value + scaled.value, 1)
        return Numeral(whole.start, scaled.end, value, value, _ONE, Form.FRACTION)
    if part is None:
        return whole
    return Numeral(whole.start, end, times(part.value, whole.scale), part.mantissa, whole.scale, Form.FRACTION)


def _then_scale(text: str, number: Numeral) -> Numeral:
    found = NEXT_WORD.match(text, number.end)
    word = found[1].lower() if found else ""
    by = {"hundred": 100, "dozen": 12}.get(word) or SCALES.get(word)
    if not found or not by:
        return number
    scale = Decimal(by)
    return Numeral(number.start, found.end(), times(number.value, scale), number.mantissa, scale, Form.FRACTION)
