"""A number with its unit, wherever the unit stands."""

import re
from decimal import Decimal
from typing import NamedTuple

from claimcheck.dimensions.money.grammar import dollars_and_cents, with_scale
from claimcheck.dimensions.numeral import Numeral, parse_numeral
from claimcheck.dimensions.unit import ONE
from claimcheck.reading.units import units

_FOLLOW = re.compile(r"([^\S\n]{0,2}[-‐‑]?)([A-Za-zµμÀ-ÿ]++|[^\w\s,.;:!?)\]\"”’‘'“(\[{‐‑–—-])")
_ARTICLE = re.compile(r"(?<![\w'’])(?:[Aa]n?|A)[^\S\n]{1,2}$")
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


def magnitude(text: str, at: int) -> Magnitude | None:
    """The number that begins at `at`, its sign and its unit."""
    number = parse_numeral(text, at)
    if number is None:
        return None
    if not text[at].isdigit():
        number = _with_article(text, number)
    return with_unit(text, number)


def _with_article(text: str, number: Numeral) -> Numeral:
    """ "a hundred", "a third": the article belongs to the number."""
    word = text[number.start : number.end].split(" ", 1)[0].split("-", 1)[0].lower()
    if word in _TAKES_ARTICLE:
        found = _ARTICLE.search(text, max(0, number.start - 4), number.start)
        if found:
            return number._replace(start=found.start())
    return number


def with_unit(text: str, number: Numeral) -> Magnitude:
    """The number with the unit in front of it or behind."""
    start = number.start
    number = _signed(text, number)
    table = units()
    before = text[start - 1 : start]
    key, end = before, start
    if before in (" ", "\u00a0") or before.isalpha() or before == ".":
        end = start - 1 if before in (" ", "\u00a0") else start
        key = _word_before(text, end)
    if key:
        for ahead in table.ahead.get(key.lower(), ()):
            unit = ahead(text, end, key)
            if unit:
                scaled = with_scale(text, number)
                unit = dollars_and_cents(text, scaled, unit)
                scaled = unit.number or scaled
                return Magnitude(
                    min(unit.start, number.start), scaled.end, scaled, unit.name, unit.dimension, unit.factor
                )
    return _unit_behind(text, number)


def _unit_behind(text: str, number: Numeral) -> Magnitude:
    table = units().behind
    found = _FOLLOW.match(text, number.end)
    if found:
        for reader in table.get(found[2].lower(), ()):
            unit = reader(text, number, found.start(2), found[2])
            if unit:
                return Magnitude(number.start, unit.end, unit.number or number, unit.name, unit.dimension, unit.factor)
        scaled = with_scale(text, number) if not found[1] else number
        if scaled is not number:
            behind = _FOLLOW.match(text, scaled.end)
            for reader in table.get(behind[2].lower(), ()) if behind else ():
                unit = reader(text, scaled, behind.start(2), behind[2]) if behind else None
                if unit and unit.dimension == "money":
                    return Magnitude(scaled.start, unit.end, unit.number or scaled, unit.name, "money", unit.factor)
    return Magnitude(number.start, number.end, number, "", "count", ONE)


def _word_before(text: str, end: int) -> str:
    at, floor = end, max(0, end - 9)
    if at and not (text[at - 1].isalpha() or text[at - 1] == "."):
        return text[at - 1 : at]
    while at > floor and (text[at - 1].isalpha() or text[at - 1] == "."):
        at -= 1
    return text[at:end].lstrip(".")


_MINUS = re.compile(r"(?:^|(?<=[\s(\[,=:~<>]))(?:[-−]|(?i:minus|negative)[^\S\n]{1,2}|^-[^\S\n])[^\S\n]?$")


def _signed(text: str, number: Numeral) -> Numeral:
    """The number with the sign in front of it."""
    before = text[number.start - 1 : number.start]
    if not before or before not in "-−+±":
        if before not in " \u00a0" or text[number.start - 2 : number.start - 1] not in ("s", "e", "-", "−"):
            return number
    found = _MINUS.search(text, max(0, number.start - 10), number.start)
    if not found or (found.end() - found.start() > 1 and found[0][0] in "-−" and text[: found.start()].strip()):
        return number
    return number._replace(start=found.start(), value=-number.value, mantissa=-number.mantissa)
