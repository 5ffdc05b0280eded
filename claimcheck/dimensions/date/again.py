"""Periods told from the one last read: "the same period last year", "for the entire year", "end the day"."""

import re
from datetime import date
from functools import cache

from claimcheck.calendar import moved
from claimcheck.dimensions.date.period import around, from_day
from claimcheck.dimensions.date.scene import Reading, Scene
from claimcheck.dimensions.date.vocabulary import GAP, unit_of
from claimcheck.patterns import pattern


@cache
def _same() -> re.Pattern[str]:
    return re.compile(
        rf"(?:the{GAP})?same{GAP}(?P<unit>period|month|quarter|week|day|time|half|date|season|point){GAP}(?:(?:of|in|during){GAP})?(?:the{GAP})?"
        rf"(?P<when>(?:last|previous|prior|preceding){GAP}(?P<unit2>year|month|week|quarter)|(?:a|one){GAP}(?P<unit3>year|month|week){GAP}(?:ago|earlier|before)|(?P<year>\d{{4}})(?!\d))(?![a-z])",
        re.IGNORECASE,
    )


@cache
def _year_ago() -> re.Pattern[str]:
    return re.compile(
        rf"(?:the{GAP})?(?P<unit3>year)(?:-|{GAP})(?:ago|earlier)(?:-|{GAP})(?P<unit>period|month|quarter|half)(?![a-z])"
        r"(?P<year>(?!))?(?P<unit2>(?!))?",
        re.IGNORECASE,
    )


def same_period(scene: Scene, at: int) -> Reading | None:
    """Such as "The same period last year": the period last read, so much earlier."""
    found = _same().match(scene.text, at) or _year_ago().match(scene.text, at)
    if not found:
        return None
    anchor = scene.before
    unit, words = unit_of(found["unit2"] or found["unit3"] or "year"), found["unit"].lower()
    if anchor is None or anchor.start is None or anchor.unit not in ("day", "week", "month", "quarter", "half"):
        year = date(int(found["year"]), 1, 1) if found["year"] else None
        return Reading(at, found.end(), around(year, "year") if year else from_day(scene.published, unit, -1))
    grain = words if words in ("month", "quarter", "week", "half") else anchor.unit
    when = anchor.start.replace(year=int(found["year"]), day=1) if found["year"] else moved(anchor.start, -1, unit)
    return Reading(at, found.end(), around(when, grain)) if when else None


_UNITS_BY_SIZE = ("day", "week", "month", "quarter", "year")
_CLOSING = pattern(
    r"(?:\b(?:for|later in|earlier in|end|ends|ended|ending|finish|finished|finishes|close|closed|closes|closing)[^\S\n])$",
    re.IGNORECASE,
)
_THE_UNIT = pattern(
    r"the[^\S\n](?P<whole>entire[^\S\n]|whole[^\S\n]|full[^\S\n])?(?P<unit>day|week|month|quarter|year)(?![\w-]|[^\S\n](?:to|of|ended|ending|that|when|in which|after|before|he|she|they)\b)",
    re.IGNORECASE,
)


def closing_unit(scene: Scene, at: int) -> Reading | None:
    """Such as "For the day", "end the week": the day or week of what was last told, else of publication."""
    found = _THE_UNIT.match(scene.text, at)
    if not found or not _CLOSING.search(scene.text[max(0, at - 12) : at]):
        return None
    unit = unit_of(found["unit"])
    near = scene.before
    within = near is not None and near.unit in ("day", *_UNITS_BY_SIZE[: _UNITS_BY_SIZE.index(unit)])
    day = near.start if near and within else scene.published
    return Reading(at, found.end(), from_day(day, unit, 0))
