"""The words for numbers, as data."""

from collections.abc import Mapping
from types import MappingProxyType

SMALL: Mapping[str, int] = MappingProxyType(
    {
        "zero": 0, "nil": 0, "nought": 0, "naught": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
        "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
        "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
    }
)  # fmt: skip
TENS: Mapping[str, int] = MappingProxyType(
    {
        "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
        "ninety": 90,
    }
)  # fmt: skip
SCALES: Mapping[str, int] = MappingProxyType(
    {
        "thousand": 10**3,
        "lakh": 10**5,
        "lac": 10**5,
        "lkh": 10**5,
        "million": 10**6,
        "mln": 10**6,
        "crore": 10**7,
        "krore": 10**7,
        "billion": 10**9,
        "bln": 10**9,
        "trillion": 10**12,
        "quadrillion": 10**15,
        "quintillion": 10**18,
    }
)
"""Words that multiply what stands before them, "hundred" and "dozen" aside, which bind closer."""
PLURAL_SCALES: Mapping[str, int] = MappingProxyType(
    {f"{word}s": value for word, value in SCALES.items()} | {"dozens": 12}
)
SHORT_SCALES: Mapping[str, int] = MappingProxyType(
    {
        "k": 10**3,
        "mn": 10**6,
        "mln": 10**6,
        "mil": 10**6,
        "mill": 10**6,
        "mio": 10**6,
        "cr": 10**7,
        "bn": 10**9,
        "bln": 10**9,
        "tn": 10**12,
        "trn": 10**12,
        "tln": 10**12,
    }
)
"""Abbreviated scales that are taken for nothing else, right behind digits; in lower case."""
MONEY_SCALES: Mapping[str, int] = MappingProxyType(
    {"m": 10**6, "mm": 10**6, "b": 10**9, "t": 10**12, "tr": 10**12, "g": 10**9}
)
"""Abbreviated scales that are units or names elsewhere; only for who knows that money or people are counted."""

_DENOMINATORS = {
    "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "nineth": 9, "tenth": 10,
    "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30, "fortieth": 40,
    "fiftieth": 50, "sixtieth": 60, "seventieth": 70, "eightieth": 80, "ninetieth": 90, "hundredth": 100,
    "thousandth": 10**3, "millionth": 10**6, "billionth": 10**9, "trillionth": 10**12,
}  # fmt: skip
ORDINALS: Mapping[str, int] = MappingProxyType({"first": 1, "second": 2} | _DENOMINATORS)
DENOMINATORS: Mapping[str, int] = MappingProxyType(
    {"half": 2, "halves": 2, "quarter": 4, "quarters": 4}
    | _DENOMINATORS
    | {f"{word}s": value for word, value in _DENOMINATORS.items()}
)
GLYPHS: Mapping[str, tuple[int, int]] = MappingProxyType(
    {
        "½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅖": (2, 5), "⅗": (3, 5),
        "⅘": (4, 5), "⅙": (1, 6), "⅚": (5, 6), "⅐": (1, 7), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8), "⅞": (7, 8),
        "⅑": (1, 9), "⅒": (1, 10),
    }
)  # fmt: skip

NUMBER_WORDS = frozenset(
    {*SMALL, *TENS, *SCALES, "hundred", "dozen", "half", "quarter", "a", "an", "minus", "negative"}
)
ORDINAL_WORDS = frozenset({*ORDINALS, *TENS, *SMALL, "hundred"})
