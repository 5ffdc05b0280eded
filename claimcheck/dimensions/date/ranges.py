"""From one date to another: "between Wednesday and Thursday", "July 13-15", "from 2014 to 2018"."""

import re
from collections.abc import Callable
from datetime import date
from functools import cache

from claimcheck.calendar import day_of
from claimcheck.dimensions.date.nearest import AHEAD_COUNTS
from claimcheck.dimensions.date.period import Period, around, stepped
from claimcheck.dimensions.date.scene import Reading, Scene
from claimcheck.dimensions.date.vocabulary import (
    GAP,
    SOFT_GAP,
)
from claimcheck.patterns import pattern

Read = Callable[[int], Reading | None]
DASH = r"(?:[^\S\n]{0,2}--[^\S\n]{0,2}|[^\S\n]{0,2}(?:[-–—~]|\.\.)[^\S\n]{0,2})"
_COUNTED = pattern(r"(?:later|earlier|ago|before|after)\Z", re.IGNORECASE)
_NOW = pattern(r"(?:now|date|(?:the[^\S\n])?present)(?![a-z])", re.IGNORECASE)


@cache
def _opening() -> re.Pattern[str]:
    return re.compile(rf"(?P<open>between|from){GAP}", re.IGNORECASE)


@cache
def _link() -> re.Pattern[str]:
    return re.compile(rf"{DASH}|{SOFT_GAP}(?P<word>to|through|thru|till?|until?|and)(?![a-z]){SOFT_GAP}", re.IGNORECASE)


def spanned(scene: Scene, at: int, read: Read) -> Reading | None:
    """Such as "Between X and Y", "from X to Y"."""
    opening = _opening().match(scene.text, at)
    first = (_now(scene, opening.end()) or read(opening.end())) if opening else None
    if not opening or first is None:
        return None
    joined = joined_with(scene, first, read, opening["open"].lower() == "between")
    if joined is None:
        return first._replace(start=at) if first.period.unit == "range" else None
    return joined._replace(start=at)


def _now(scene: Scene, at: int) -> Reading | None:
    found = _NOW.match(scene.text, at)
    return Reading(at, found.end(), _today(scene)) if found else None


def joined_with(scene: Scene, first: Reading, read: Read, between: bool = False) -> Reading | None:
    """The range from a date just read to the one that a dash or "to" joins to it."""
    link = _link().match(scene.text, first.end)
    if not link or ((link["word"] or "").lower() == "and" and not between):
        return None
    second = _now(scene, link.end()) or read(link.end())
    if second is None or second.start != link.end():
        return None
    if link["word"] is None and (not _alike(first.period, second.period) or _counted(scene, second)):
        return None
    return _range(scene, first, second)


def _counted(scene: Scene, date: Reading) -> bool:
    """Whether a date is counted from another, so that a dash in front of it is a break: "3 May – two days later"."""
    return _COUNTED.search(scene.text, date.start, date.end) is not None


def _today(scene: Scene) -> Period:
    return around(scene.published, "day") if scene.published else Period("XXXX-XX-XX")


def _alike(first: Period, second: Period) -> bool:
    """Whether a dash may join the two: years with years, days with days."""
    return (first.unit == second.unit) or {first.unit, second.unit} <= {"day", "month", "range"}


def _range(scene: Scene, first: Reading, second: Reading) -> Reading | None:
    one, other = aligned(first.period, second.period)
    if one.cycle == other.cycle == "year" and scene.published:
        one, other = _nearest_years(one, other, scene.published)
    if one.start is None or other.end is None:
        iso = f"{one.iso}/{other.iso}" if one.iso and other.iso else None
        inferred = one.inferred or other.inferred
        return Reading(first.start, second.end, Period(iso, unit="range", inferred=inferred))
    if other.end < one.start:
        return None
    return Reading(first.start, second.end, between_days(one, other))


def _nearest_years(one: Period, other: Period, published: date) -> tuple[Period, Period]:
    """Both without a year: in the years that bring the whole range nearest to the day of publication."""

    def distance(pair: tuple[Period, Period]) -> int:
        start, end = pair[0].start, pair[1].end
        assert start is not None
        assert end is not None
        ahead = (start - published).days * (1 if one.unit == "day" else AHEAD_COUNTS)
        return max(ahead, (published - end).days, 0)

    pairs = [(one, other)]
    for count in (-1, 1):
        moved_one, moved_other = stepped(one, count), stepped(other, count)
        if moved_one and moved_other:
            pairs.append((moved_one, moved_other))
    return min(pairs, key=distance)


def between_days(one: Period, other: Period) -> Period:
    """All days from the first of one period to the last of another."""
    iso = f"{(one.iso or '').partition('/')[0]}/{(other.iso or '').rpartition('/')[2]}"
    leeway = max(one.leeway, other.leeway)
    return Period(iso, one.start, other.end, "range", inferred=one.inferred or other.inferred, leeway=leeway)


def aligned(one: Period, other: Period) -> tuple[Period, Period]:
    """Both ends with the year that only one of them was written with, and in order."""
    if one.start is None and other.start is not None:
        return _in_year(one, other.start), other
    if one.start is None or other.start is None:
        return one, other
    if one.cycle == "year" and not other.inferred:
        for year in (other.start.year, other.start.year - 1):
            start = day_of(year, one.start.month, one.start.day)
            if start and start <= other.start:
                return around(start, one.unit, False), other
    if other.cycle and other.start < one.start:
        for count in (1, 2, -1):
            later = stepped(other, count)
            if later and later.start and later.start >= one.start:
                return one, later
    if other.cycle == "year" and not one.cycle and other.unit in ("day", "month") and one.unit == other.unit:
        for year in (one.start.year, one.start.year + 1):
            start = day_of(year, other.start.month, other.start.day)
            if start and start >= one.start:
                return one, around(start, other.unit, False)
    return one, other


_YEARLESS = pattern(r"XXXX-(\d\d)(?:-(\d\d))?")


def _in_year(one: Period, other: date) -> Period:
    """What has no year, in the year of the end of the range, or in the year before: "January to May 2010"."""
    found = _YEARLESS.fullmatch(one.iso or "")
    for year in (other.year, other.year - 1) if found else ():
        start = day_of(year, int(found[1]), int(found[2] or 1)) if found and year else None
        if start and start <= other:
            return around(start, one.unit, False)
    return one
