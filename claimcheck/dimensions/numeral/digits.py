"""Numbers in digits: separators, decimals, exponents, and the scale word or letter right behind them."""

import re
from decimal import Decimal

from claimcheck.patterns import pattern

LONGEST = 30
"""Digits in a row beyond which nobody writes a number: an identifier, or noise."""

# Most numbers have nothing of this, so digits that end where they end are tried first.  A group of zeros is never a number of its own, so "80, 000" is one number, badly set.  A group separator is a comma, an apostrophe, or a space that does not break; a plain space only groups where every
# group has three digits.  All repetition is possessive: whatever is matched is never tried again.
_DIGITS = pattern(
    r"""
    (?: \d++ (?! [.,'’\ \u00a0\u2009\u202f]\d | [eE] | \s?[x×] | \ ?,\ 000 )
      | \d{1,3}+ (?: (?>(?:,\d{3}|\ ?,\ 000)+) | (?>(?:[\u00a0\u2009\u202f'’]\d{3})+) | (?>(?:\ \d{3})+) ) (?!\d)
      | \d{1,2}+ (?>(?:,\d{2}(?=,))+) ,\d{3} (?!\d)
      | \d++
    )
    (?> (?: \.\d++ )? )
    (?> (?: (?:e[+-]?|E[+-]|(?<=\.\d)E|(?<=\.\d\d)E)\d{1,2}+ (?!\w) | \s?[x×]\s?10 (?: \^[+\-−]?\d{1,2} | [⁻⁺]?[⁰¹²³⁴-⁹]{1,2} ) )? )
    | \.\d++
    """,
    re.VERBOSE,
)
_SEPARATORS = str.maketrans("", "", "'’ \u00a0\u2009\u202f")
_POWER = pattern(r"\s?[x×]\s?10\^?")
_SUPERSCRIPTS = str.maketrans("⁻⁺⁰¹²³⁴⁵⁶⁷⁸⁹−", "-+0123456789-")


def parse_digits(text: str, start: int) -> tuple[int, Decimal] | None:
    """Where the number in digits that begins at start ends, and its value; `None` where there is none, or too long a one."""
    found = _DIGITS.match(text, start)
    if not found:
        return None
    end = found.end()
    if text[start] == "0" and text[start + 1 : start + 2].isdigit():  # no number begins so: "007"
        return None
    if end - start > LONGEST or (
        text[end : end + 1] == "." and text[end + 1 : end + 2].isdigit()
    ):  # a version, an address
        return None
    written = text[start:end]
    if "," in written:
        written = written.replace(",", "")
    if not written.isdecimal() and not written.replace(".", "", 1).isdecimal():
        power = _POWER.search(written)
        if power:
            written = f"{written[: power.start()]}e{written[power.end() :].translate(_SUPERSCRIPTS)}"
        written = written.translate(_SEPARATORS)
    return end, Decimal(written)
