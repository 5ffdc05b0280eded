"""Lengths of time that are counted from the day of publication: "the past 24 hours", "the next five days"."""

import re
from datetime import date
from decimal import Decimal
from functools import cache

from claimcheck.calendar import moved
from claimcheck.dimensions.duration.grammar import GAP, length_at
from claimcheck.dimensions.duration.length import Length
from claimcheck.dimensions.duration.vocabulary import UNITS

_HOURS_IN_DAY = 24


@cache
def _before() -> re.Pattern[str]:
    return re.compile(rf"(?<![^\W_])(?:the{GAP})?(?P<way>{'|'.join(_WAYS)}){GAP}$", re.IGNORECASE)


@cache
def _single() -> re.Pattern[str]:
    return re.compile(
        rf"(?:the{GAP}past{GAP}|(?:all|full|entire)(?:{GAP}|-))(?P<unit>day|night|week|fortnight|month|quarter|year|decade|century|hour)(?![A-Za-z])",
        re.IGNORECASE,
    )


_WAYS = dict.fromkeys(("past", "last", "previous", "preceding", "prior"), -1) | dict.fromkeys(("first", "final"), 0)
_WAYS |= dict.fromkeys(("next", "coming", "upcoming", "following"), 1)


_BEFORE_VERBS = frozenset("to will would could can may might should must not did does".split())
"""Words behind which "last" is a verb: "expected to last six weeks"."""


def direction_before(text: str, at: int) -> tuple[int, int] | None:
    """Where "the past" or "the next" right before an offset begins, and which way it points (0 for "the first")."""
    low = max(0, at - 24)
    written = text[low:at].split()
    if not written or written[-1].lower() not in _WAYS:
        return None
    found = _before().search(text[low:at])
    if not found or (written[-2:-1] and written[-1] == "last" and written[-2].lower() in _BEFORE_VERBS):
        return None
    return low + found.start(), _WAYS[found["way"].lower()]


def single_window(text: str, at: int) -> Length | None:
    """Such as "The past year": one of the unit, up to the day of publication."""
    found = _single().match(text, at)
    if not found:
        return None
    return Length(
        at, found.end(), (found.start("unit"), found.start("unit")), ((Decimal(1), UNITS[found["unit"].lower()]),)
    )


def window(length: Length, way: int, published: date | None) -> tuple[date | None, date | None]:
    """First and last day of the length, before or after the day of publication."""
    if published is None or not way or length.vague is not None:
        return None, None
    other: date | None = published
    for count, unit in length.parts:
        other = _moved(other, count * way, unit) if other else None
    if other is None:
        return None, None
    return (other, published) if way < 0 else (published, other)


def _moved(day: date, count: Decimal, unit: str) -> date | None:
    if unit in ("hour", "minute", "second"):
        hours = count / {"hour": 1, "minute": 60, "second": 3600}[unit]
        return moved(day, int(hours / _HOURS_IN_DAY), "day")
    if unit not in ("day", "week", "fortnight", "month", "quarter", "year", "decade", "century") or count != int(count):
        return None
    return moved(day, int(count), unit)


__all__ = ["direction_before", "length_at", "single_window", "window"]
