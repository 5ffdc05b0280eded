"""Ordinals: "first", "21st", "twenty-first", "two hundredth"."""

import re
from decimal import Decimal

from claimcheck.dimensions.numeral.value import Form, Numeral
from claimcheck.dimensions.numeral.vocabulary import ORDINALS, TENS
from claimcheck.dimensions.numeral.words import NEXT_WORD, parse_words
from claimcheck.patterns import pattern

_ONE = Decimal(1)
_DIGITS = pattern(r"(\d{1,3}(?>(?:,\d{3})+)|\d{1,9}+)[ \u00a0]?(st|nd|rd|th)\b", re.IGNORECASE)
_GAPS = frozenset(" -‐‑\u00a0")
_SUFFIX = {1: "st", 2: "nd", 3: "rd"}
_JOINED = pattern(rf"({'|'.join(TENS)})({'|'.join(word for word, value in ORDINALS.items() if value < 10)})")
_BEHIND_TENS = pattern(r"(?:[^\S\n]{1,3}|[-‐‑–—])([A-Za-z]++)")
_BEHIND = pattern(r"(?:[^\S\n]{1,3}|[-‐‑–—])(?:and(?:[^\S\n]{1,3}|-))?([A-Za-z]++)", re.IGNORECASE)
_LAST = frozenset({*ORDINALS, *TENS})
_WORD = pattern(r"[A-Za-z]++")


def parse_ordinal(text: str, start: int) -> Numeral | None:
    """The ordinal that begins exactly at start."""
    found = _DIGITS.match(text, start) if text[start : start + 1].isdigit() else None
    if found:
        value = int(found[1].replace(",", ""))
        suffix = "th" if 10 < value % 100 < 14 else _SUFFIX.get(value % 10, "th")
        return _ordinal(start, found.end(), value) if found[2].lower() == suffix else None
    found = _WORD.match(text, start)
    word = found[0].lower() if found else ""
    if found and word in ORDINALS:
        return _ordinal(start, found.end(), ORDINALS[word])
    if found and word not in TENS:
        joined = _JOINED.fullmatch(word)
        if joined:
            return _ordinal(start, found.end(), TENS[joined[1]] + ORDINALS[joined[2]])
    if found and word in TENS:
        behind = _BEHIND_TENS.match(text, found.end())
        unit = ORDINALS.get(behind[1].lower(), 10) if behind else 10
        if behind and unit < 10:
            return _ordinal(start, behind.end(), TENS[word] + unit)
    return _long_ordinal(text, start)


def goes_on_as_ordinal(text: str, end: int) -> bool:
    """Whether the word behind a number may make an ordinal of it: "twenty-first", "two hundredth", "hundred and first"."""
    found = _BEHIND.match(text, end)
    return found is not None and found[1].lower() in _LAST


def _long_ordinal(text: str, start: int) -> Numeral | None:
    """Such as "one hundred and first", "two hundredth": a number whose last word is an ordinal."""
    number = parse_words(text, start)
    if (
        number is None
        or text[number.end : number.end + 1] not in _GAPS
        or number.value != number.value.to_integral_value()
    ):
        return None
    found = NEXT_WORD.match(text, number.end)
    if found and found[1].lower() == "and" and number.value >= 100:
        found = NEXT_WORD.match(text, found.end())
    word = found[1].lower() if found else ""
    if not found or not word:
        return None
    value, end, before = _last(text, word, found.end())
    whole = int(number.value)
    room = 10 if whole % 100 else 100
    if value is None or (value < room and not (whole % room == 0 and whole % 100 != 10)):
        return None
    if value >= 100:
        return _ordinal(start, end, whole * value) if whole < value else None
    return _ordinal(start, end, whole + value) if before else None


def _last(text: str, word: str, end: int) -> tuple[int | None, int, bool]:
    """The ordinal at the end of a longer one, of one word or two ("twenty-first"), and whether it adds to the rest."""
    if word in TENS:
        behind = NEXT_WORD.match(text, end)
        unit = ORDINALS.get(behind[1].lower(), 10) if behind else 10
        return (TENS[word] + unit, behind.end(), True) if behind and unit < 10 else (None, end, False)
    return ORDINALS.get(word), end, True


def _ordinal(start: int, end: int, value: int) -> Numeral:
    number = Decimal(value)
    return Numeral(start, end, number, number, _ONE, Form.ORDINAL)
