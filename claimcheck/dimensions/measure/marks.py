"""Units by marks and brackets: 10", 5'11", 2 in, 20 (kg)."""

from decimal import Decimal

from claimcheck.dimensions.measure.spelling import unit_named
from claimcheck.dimensions.numeral import Form, Numeral
from claimcheck.dimensions.unit import Unit, around
from claimcheck.patterns import pattern

_PRIME_AFTER = pattern(r"[^\S\n]?(?:(\d{1,2}(?:\.\d+)?)[^\S\n]?(?:\"|''|”|″)|$|(?=[^\w]))")
_INCH_WORDS = pattern(
    r"[^\S\n](?:long|wide|tall|thick|deep|high|diameter|of (?:rain|snow))\b|\)|[^\S\n]?[x×]|\.?(?![^\n])|\.[^\S\n]|,|;"
)


def inches_in(text: str, number: Numeral, start: int, word: str) -> Unit | None:
    """Such as "2 in", where no place or time follows."""
    if word != "in" or number.form not in (Form.DIGITS, Form.FRACTION) or not text[number.end - 1].isdigit():
        return None
    end = start + 2
    if text[end : end + 2] == ". " and text[end + 2 : end + 3].islower():
        end += 1
    if _INCH_WORDS.match(text, end) or start == number.end:
        return Unit(number.start, end, "inch", "length")
    return None


def marked(text: str, number: Numeral, start: int, sign: str) -> Unit | None:
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
        return Unit(number.start, end, "foot", "length") if _no_quotation(text, number, end) else None
    if sign == '"' and around(text, number.start, end, 200, 0).count('"') % 2:
        return None
    return Unit(number.start, end, "inch", "length") if sign in ('"', "″") else None


def _no_quotation(text: str, number: Numeral, end: int) -> bool:
    return around(text, number.start, end, 200, 0).count("'") % 2 == 0


def bracketed(text: str, number: Numeral, start: int, sign: str) -> Unit | None:
    """A unit in brackets: "20 (kg)"."""
    found = _IN_BRACKETS.match(text, start)
    named = unit_named(found[1]) if found else None
    return Unit(number.start, found.end(), *named) if found and named else None


_IN_BRACKETS = pattern(r"[(\[{<][^\S\n]?([A-Za-zµμ]{1,12})[^\S\n]?[)\]}>]")
