"""A number with its unit, wherever the unit stands."""

import re
from decimal import Decimal
from typing import NamedTuple

from claimcheck.dimensions.money.grammar import dollars_and_cents, with_scale
from claimcheck.dimensions.money.rates import rate_behind
from claimcheck.dimensions.numeral import Form, Numeral, in_digits, parse_numeral
from claimcheck.dimensions.unit import ONE, Unit
from claimcheck.patterns import pattern
from claimcheck.reading.backwards import token_before
from claimcheck.reading.units import units

_FOLLOW = pattern(r"([^\S\n]{0,2}[-‐‑]?|[^\S\n]-[^\S\n])([A-Za-zµμÀ-ÿ]++|[元円]|ரூ|[^\w\s,.;:!?)\]}”‘“‐‑–—-])")
_FRACTION = Form.FRACTION
_OF_A = pattern(r"[^\S\n]{1,2}(?:of[^\S\n]{1,2})?an?(?=[^\S\n])", re.IGNORECASE)
_ARTICLE = pattern(r"(?<![\w'’])(?:[Aa]n?|A)[^\S\n]{1,2}$")
_TAKES_ARTICLE = frozenset(
    {"hundred", "thousand", "million", "billion", "trillion", "dozen", "half", "quarter", "lakh", "crore"}
)


class Magnitude(NamedTuple):
    """A number and its unit."""

    start: int
    end: int
    number: Numeral
    unit: str
    dimension: str
    factor: Decimal

    @property
    def value(self) -> Decimal:
        """The number in the unit."""
        return self.number.value if self.factor is ONE else self.number.value * self.factor


def magnitude(text: str, at: int, floor: int) -> Magnitude | None:
    """The number that begins at `at`, its sign and its unit."""
    number = numeral_at(text, at)
    return None if number is None else with_unit(text, number, floor, token_before(text, number.start))


def numeral_at(text: str, at: int) -> Numeral | None:
    """The number whose first digit or word is at `at`, with the point or article in front of it."""
    if text[at : at + 1].isdigit():
        if text[at - 1 : at] == "." and not text[at - 2 : at - 1].isalnum():
            at -= 1
        return in_digits(text, at)
    number = parse_numeral(text, at)
    return None if number is None else _with_article(text, number)


def _with_article(text: str, number: Numeral) -> Numeral:
    """Such as "a hundred", "a third": the article belongs to the number."""
    word = text[number.start : number.end].split(" ", 1)[0].split("-", 1)[0].lower()
    if word in _TAKES_ARTICLE:
        found = _ARTICLE.search(text, max(0, number.start - 4), number.start)
        if found:
            return number._replace(start=found.start())
    return number


def with_unit(text: str, number: Numeral, floor: int, word: str) -> Magnitude:
    """The number with the unit in front of it or behind; `word` stands before the space in front of it, if there is one."""
    start = end = number.start
    before = key = text[start - 1 : start]
    if before == " " or before == "\u00a0":
        key, end = word, start - 1
        if not key or key.lower() in SIGNS:
            number = _signed(text, number, floor)
        if key and not key[-1].isalpha() and key[-1] != ".":  # "c $ 16"
            key = key[-1]
    elif before.isalpha() or before == ".":
        key = _word_before(text, end)
    elif before and before in "-−+±":
        number = _signed(text, number, floor)
    if key:
        for ahead in units().ahead.get(key.lower(), ()):
            unit = ahead(text, end, key)
            if unit and unit.start >= floor:
                found = _unit_ahead(text, number, unit)
                return _per(text, found) if unit.dimension == "money" else found
    return with_unit_behind(text, number)


def _unit_ahead(text: str, number: Numeral, unit: Unit) -> Magnitude:
    """The number with the unit that stands in front of it, and what only follows numbers of that kind."""
    if unit.dimension == "money":
        number = with_scale(text, number)
        unit = dollars_and_cents(text, number, unit)
        number = unit.number or number
    start = min(unit.start, number.start)
    return Magnitude(start, max(number.end, unit.end), number, unit.name, unit.dimension, unit.factor)


def with_unit_behind(text: str, number: Numeral) -> Magnitude:
    """The number with the unit behind it, or as a count."""
    table = units().behind
    end = number.end
    if number.form is _FRACTION:
        of = _OF_A.match(text, end)
        end = of.end() if of else end
    found = _FOLLOW.match(text, end)
    if found:
        for reader in table.get(found[2].lower(), ()):
            unit = reader(text, number, found.start(2), found[2])
            if unit:
                known = unit.number or number
                measured = Magnitude(number.start, unit.end, known, unit.name, unit.dimension, unit.factor)
                return _per(text, measured) if unit.dimension == "money" else measured
        scaled = with_scale(text, number) if not found[1] else number
        if scaled is not number:
            behind = _FOLLOW.match(text, scaled.end)
            for reader in table.get(behind[2].lower(), ()) if behind else ():
                unit = reader(text, scaled, behind.start(2), behind[2]) if behind else None
                if unit and unit.dimension == "money":
                    return Magnitude(scaled.start, unit.end, unit.number or scaled, unit.name, "money", unit.factor)
            if text[scaled.end - 1] in "MB" and scaled.end - number.end == 1:
                return Magnitude(scaled.start, scaled.end, scaled, "", "count", ONE)
    return Magnitude(number.start, number.end, number, "", "count", ONE)


def _per(text: str, found: Magnitude) -> Magnitude:
    """Money per something: "$85 a share", "$15.40/hour", "USD 70 per barrel"."""
    rate = rate_behind(text, found.end)
    return found if rate is None else found._replace(end=rate[0], unit=f"{found.unit}/{rate[1]}")


_OF_UNIT = pattern(r"[^\S\n]of(?=[^\S\n])", re.IGNORECASE)


def unit_of_vague(text: str, start: int, end: int) -> Magnitude | None:
    """The unit behind a vague number: "several million dollars", "tens of thousands of pounds", "a few metres"."""
    of = _OF_UNIT.match(text, end)
    found = with_unit_behind(text, Numeral(start, of.end() if of else end, ONE, ONE, ONE, Form.WORDS))
    return None if found.dimension in ("count", "age") or found.number.end > found.end else found


def _word_before(text: str, end: int) -> str:
    """The letters in front, with the sign before them if there is one: "$US40"."""
    at, floor = end, max(0, end - 9)
    if at and not (text[at - 1].isalpha() or text[at - 1] == "."):
        return text[at - 1 : at]
    while at > floor and (text[at - 1].isalpha() or text[at - 1] == "."):
        at -= 1
    return f"{'$' if text[at - 1 : at] == '$' else ''}{text[at:end].lstrip('.')}"


def _is_all(text: str, start: int, end: int) -> bool:
    """Whether a number with the sign before it is the whole of a text, but for a unit: in any other, "- 12" is an item of a list."""
    return not text[:start].strip() and len(text[end : end + ALONE].split()) < 2 and not text[end + ALONE :].strip()


ALONE = 12
"""Characters that may stand behind a number that is alone in its text."""


SIGNS = frozenset({"minus", "negative", "-", "−"})
"""What makes a number negative from in front of it."""
_MINUS = pattern(r"(?:^|(?<=[\s(\[,=:~<>]))(?:[-−]|(?i:minus|negative)[^\S\n]{1,2}|^-[^\S\n])[^\S\n]?$")


def _signed(text: str, number: Numeral, floor: int) -> Numeral:
    """The number with the sign in front of it, if one is."""
    found = _MINUS.search(text, max(floor, number.start - 10), number.start)
    if not found or (
        found.end() - found.start() > 1 and found[0][0] in "-−" and not _is_all(text, found.start(), number.end)
    ):
        return number
    return number._replace(start=found.start(), value=-number.value, mantissa=-number.mantissa)
