"""Dates that tell again what another figure says: how long something took, how old somebody is, the same in other units."""

import re
from collections.abc import Iterator
from decimal import Decimal

from claimcheck.extraction.links.beside import Row, Told, link
from claimcheck.patterns import pattern
from claimcheck.quantities import Quantity
from claimcheck.units import is_currency, is_physical
from claimcheck.vocabulary import Relation

_BOUNDS = (
    (
        pattern(r"\b(?:from|between)\s+(?:[\w’'-]+\s+)?$", re.IGNORECASE),
        pattern(r"\s+(?:to|until|till|and|through)\s+", re.IGNORECASE),
    ),
    (pattern(r"\(\s*$"), pattern(r"\s*[–—-]\s*")),
    (
        pattern(r"\b(?:began|started|broke\s+out|opened)\s+(?:in|on)\s+(?:[\w’'-]+\s+)?$", re.IGNORECASE),
        pattern(
            r"(?:,)?\s+and\s+(?:it\s+)?(?:ended|finished|closed|was\s+over)\s+(?:in|on)\s+(?:[\w’'-]+\s+)?",
            re.IGNORECASE,
        ),
    ),
)
_RANGE = pattern(r"(?:from|between)\s", re.IGNORECASE)
_BESIDE = pattern(r"\s*[,(–—]\s*")
_LASTED = pattern(
    r"\b(?:lasted|lasting|took|ran|reigned|ruled|lived)\s+(?:for\s+)?(?:[\w’'-]+\s+){0,2}?$", re.IGNORECASE
)
_COMPOUND = pattern(r"[\w.]+-(?:year|month|week|day)(?:-long)?$", re.IGNORECASE)
_THEN = pattern(r"\b(?:at|by|until|till|since|from|when|before|after)\b(?:\s+\w+){0,3}\s*$", re.IGNORECASE)
_BORN = pattern(r"\bborn\b[^.;]{0,30}\b(?:in|on)\s+$|\bborn:?\s+$", re.IGNORECASE)
_SIZE = r"(?:(?:high|tall|long|wide|deep|thick|across|away|square|in\s+(?:length|height|width|depth|diameter))\s*)?"
_AGAIN = pattern(rf"\s*{_SIZE}\(\s*(?:or\s+)?|\s*{_SIZE},\s+or\s+|\s*[–—]\s*(?:or\s+)?", re.IGNORECASE)
"""What stands between a measure and the same in another unit: "300 km (", "283 metres high (", "1,990 metres, or", "90 acres — "."""
_CLOSED = pattern(rf"\s*{_SIZE}(?:[),;]|\.(?:\s|$)|\s*[–—])", re.IGNORECASE)


def durations(row: Row) -> Iterator[Told]:
    """Links of how long something took to its first and its last day."""
    if "duration" not in [claim.kind for claim in row.claims]:
        return
    for index in range(len(row.claims) - 1):
        span = row.claims[index + 1]
        beside = row.claims[index].kind == "duration" and _BESIDE.fullmatch(row.between(index, index + 1))
        if beside and span.quantity.dimension == "date" and _RANGE.match(span.quantity.text):
            yield link(row.claims[index], Relation.BASE, span)
            yield link(row.claims[index], Relation.CHANGE_FROM, span)
            return
    took = [index for index in range(len(row.claims)) if _took(row, index)]
    if len(took) != 1:
        return
    dates = [index for index, claim in enumerate(row.claims) if claim.quantity.dimension == "date"]
    ranges = [index for index in dates if _RANGE.match(row.claims[index].quantity.text)]
    alone = sum(claim.kind == "duration" for claim in row.claims) == 1  # else the range may be of another length
    if alone and len(dates) == len(ranges) == 1:
        yield link(row.claims[took[0]], Relation.BASE, row.claims[ranges[0]])
        yield link(row.claims[took[0]], Relation.CHANGE_FROM, row.claims[ranges[0]])
        return
    if len(dates) != 2 or dates[1] != dates[0] + 1:
        return
    for opening, joining in _BOUNDS:
        if opening.search(row.before(dates[0])) and joining.fullmatch(row.between(*dates)):
            yield link(row.claims[took[0]], Relation.BASE, row.claims[dates[0]])
            yield link(row.claims[took[0]], Relation.CHANGE_FROM, row.claims[dates[1]])
            return


def _took(row: Row, index: int) -> bool:
    claim = row.claims[index]
    if claim.kind != "duration":
        return False
    return _COMPOUND.search(claim.quantity.text) is not None or _LASTED.search(row.before(index)) is not None


def ages(row: Row) -> Iterator[Told]:
    """Links of an age to the day of birth."""
    told = [index for index, claim in enumerate(row.claims) if claim.kind == "age"]
    if len(told) != 1:
        return
    age = row.claims[told[0]]
    dates = [index for index, claim in enumerate(row.claims) if claim.quantity.dimension == "date"]
    if len(dates) < 2 and _THEN.search(row.before(told[0])):
        return  # the age at which something happened, on a day that is not told
    born = [index for index in dates if _BORN.search(row.before(index))]
    if len(born) == 1 and len(dates) <= 2:
        yield link(age, Relation.BASE, row.claims[born[0]])
        yield from (link(age, Relation.CHANGE_FROM, row.claims[index]) for index in dates if index != born[0])


def _round(number: Decimal | None) -> bool:
    """Whether a number is one that people choose: "run 5 miles, or 10 km" gives a choice."""
    return number is None or not number % 5


def _other_dollars(one: Quantity, other: Quantity) -> bool:
    """Whether a dollar is named and the next is not, so that this is the one of the country: "US$36 billion ($55 billion)"."""
    return one.unit == "USD" and _NAMED_DOLLAR.match(one.text) is not None and other.text.startswith("$")


_NAMED_DOLLAR = pattern(r"\$?U\.?S", re.IGNORECASE)


def conversions(row: Row) -> Iterator[Told]:
    """Links of a measure to the same in another unit before it: "300 km (186 miles)"."""
    for index in range(1, len(row.claims)):
        one, other = row.claims[index - 1].quantity, row.claims[index].quantity
        if (one.unit == other.unit and not _other_dollars(one, other)) or "date" in (one.dimension, other.dimension):
            continue
        physical = one.dimension == other.dimension and is_physical(one.unit) and is_physical(other.unit)
        if not physical and not (is_currency(one.unit) and is_currency(other.unit)):
            continue
        taken = (other.number or 0) < 0 <= (one.number or 0)  # "64 kilobytes (minus 16 bytes)"
        again = _AGAIN.fullmatch(row.between(index - 1, index))
        either = again is not None and "(" not in again[0] and _round(one.number) and _round(other.number)
        if again and not (taken or either) and _CLOSED.match(row.behind(index)):
            yield link(row.claims[index], Relation.BASE, row.claims[index - 1])
