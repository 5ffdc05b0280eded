"""A number however it is written, from where it starts."""

from decimal import Decimal

from claimcheck.dimensions.numeral.digits import parse_digits
from claimcheck.dimensions.numeral.fractions import and_part, parse_glyph, parse_half, parse_slash, with_denominator
from claimcheck.dimensions.numeral.value import Form, Numeral, times
from claimcheck.dimensions.numeral.vocabulary import DENOMINATORS, PLURAL_SCALES, SCALES, SHORT_SCALES, SMALL, TENS
from claimcheck.dimensions.numeral.words import NEXT_WORD, goes_on, parse_mixed, parse_words
from claimcheck.patterns import pattern

_ONE = Decimal(1)
_DIGITS = Form.DIGITS
_SIGN = pattern(r"(?:[-−–]|(?i:minus|negative)[^\S\n])[^\S\n]?|\+(?=[\d.])")
_BEHIND = pattern(r"([^\S\n]{0,3}[-‐‑]?)([A-Za-z]++)")


_CONTINUES = frozenset({*SCALES, *PLURAL_SCALES, *SHORT_SCALES, *DENOMINATORS, "hundred", "dozen", "dozens", "and"})
"""Words that a number in digits may go on with."""


_WORD = pattern(r"[A-Za-z]++")
_BEGINS = frozenset({*SMALL, *TENS, *SCALES, *DENOMINATORS, "hundred", "dozen", "a", "an"})
"""Words that a number begins with."""
_PARTS = frozenset({*DENOMINATORS, *TENS, "and"})
"""Words with which a number in words goes on as a fraction."""


def parse_numeral(text: str, start: int) -> Numeral | None:
    """The number that begins exactly at start, with its scale ("5.2 million"), or `None`.

    A sign in front belongs to it if start is at the sign.
    """
    first = text[start : start + 1]
    if not first:
        return None
    if (first.isdigit() and first.isascii()) or first == ".":
        return in_digits(text, start)
    if first in "-−–+" or (first in "mMnN" and _SIGN.match(text, start)):
        return _signed(text, start)
    if first.isalpha():
        return _in_words(text, start)
    return parse_glyph(text, start)


def _signed(text: str, start: int) -> Numeral | None:
    sign = _SIGN.match(text, start)
    number = parse_numeral(text, sign.end()) if sign and text[sign.end() : sign.end() + 1] not in "-−–+" else None
    if sign is None or number is None:
        return None
    if sign[0][0] == "+":
        return number._replace(start=start)
    return number._replace(start=start, value=-number.value, mantissa=-number.mantissa)


_ENDS = frozenset({"", ".", ",", ")", "%", ";", ":", "\n"})
"""What a number in digits goes no further before."""


def in_digits(text: str, start: int) -> Numeral | None:
    """The number that begins with the digit or the point at start."""
    digits = parse_digits(text, start)
    if digits is None:
        return None
    end, value = digits
    follows = text[end : end + 1]
    plain = Numeral(start, end, value, value, _ONE, _DIGITS)
    if follows in _ENDS:
        return plain
    behind = _BEHIND.match(text, end)
    word = behind[2].lower() if behind else ""
    if behind and word not in _CONTINUES:
        return plain
    if follows in "/⁄" or (follows == " " and text[end + 1 : end + 2] in ("/", "⁄")):
        return parse_slash(text, start) or plain
    if behind and word in SHORT_SCALES and len(behind[1]) < 2 and behind[1] != "-":
        scale = Decimal(SHORT_SCALES[word])
        return Numeral(start, behind.end(), times(value, scale), value, scale, Form.SCALED)
    if word in SCALES or word in PLURAL_SCALES or word in ("hundred", "dozen", "dozens"):
        plain = _scaled(text, plain)
    elif word in DENOMINATORS:
        return with_denominator(text, plain) or plain
    return and_part(text, plain)


def _scaled(text: str, number: Numeral) -> Numeral:
    """Digits with the scale words behind them, and what may follow these."""
    start, end, value = number.start, number.end, number.value
    found = NEXT_WORD.match(text, end)
    by = SCALES.get(found[1].lower()) if found else None
    if found and by and text[found.end() : found.end() + 1] != "," and not goes_on(text, found.end()):
        return Numeral(start, found.end(), times(value, by), value, Decimal(by), Form.SCALED)
    if value == value.to_integral_value() and value > 0:
        mixed = parse_mixed(text, start, int(value), end)
        if mixed:
            return mixed
    scale = _ONE
    for _ in range(3):
        found = NEXT_WORD.match(text, end)
        word = found[1].lower() if found else ""
        by = (
            100
            if word == "hundred"
            else 12
            if word in ("dozen", "dozens")
            else SCALES.get(word, PLURAL_SCALES.get(word))
        )
        if not found or not by:
            break
        scale, end = scale * by, found.end()
    return Numeral(start, end, times(value, scale), value, scale, Form.SCALED)


def _in_words(text: str, start: int) -> Numeral | None:
    first = _WORD.match(text, start)
    if first is None or first[0].lower() not in _BEGINS:
        return None
    number = parse_words(text, start)
    if number is None:
        return parse_half(text, start)
    behind = NEXT_WORD.match(text, number.end)
    if behind is None and text[number.end : number.end + 2] != " -":
        return number
    if behind and behind[1] and behind[1].lower() not in _PARTS:
        return number
    return with_denominator(text, number) or and_part(text, number)
