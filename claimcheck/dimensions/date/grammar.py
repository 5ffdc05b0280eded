"""What begins at an offset, by whichever grammar reads furthest, and what carries on behind it."""

import re
from collections.abc import Callable
from datetime import timedelta
from functools import cache

from attrs import evolve

from claimcheck.calendar import day_of
from claimcheck.dimensions.date import quarters, ranges, relative, stretches, weekday
from claimcheck.dimensions.date.dispatch import forms_at
from claimcheck.dimensions.date.period import Period, around
from claimcheck.dimensions.date.scene import Reading, Scene
from claimcheck.dimensions.date.vocabulary import GAP, PARTS_OF_DAY, SOFT_GAP, one_of
from claimcheck.dimensions.wordlist import words
from claimcheck.patterns import pattern

DEEPEST = 3
"""How far dates nest: "the end of the first week of May" is three deep."""

_BEHIND = pattern(r"\s{0,3}+(?:(?:,\s{0,7}+)?([A-Za-z]++)(?!\w)|[-–—~]|\.\.|['’]s )")
_GOING_ON = words(
    "to through thru til till until untill up and of from in on at early late next last this previous current following past coming",
    "mon tue tues wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday",
    "morning afternoon evening night overnight lunchtime noon midday midnight",
)


def _carries_on(text: str, end: int) -> bool:
    """Whether a date may go on behind its end; most end where they end."""
    found = _BEHIND.match(text, end)
    return found is not None and (found[1] is None or found[1].lower() in _GOING_ON)


def read_date(scene: Scene, at: int, depth: int = DEEPEST) -> Reading | None:
    """The longest date that begins exactly at an offset."""
    best = _longest(scene, at, depth)
    if best is None or not _carries_on(scene.text, best.end):
        return best
    best = _with_period(scene, best)
    best = _with_part_of_day(scene, best)
    tail = stretches.days_of_month(scene, best)
    joined = None
    if depth and best.period.unit != "range":
        joined = ranges.joined_with(scene, best, _deeper(scene, depth))
    return max((each for each in (tail, joined, best) if each), key=lambda each: each.end)


def _deeper(scene: Scene, depth: int) -> Callable[[int], Reading | None]:
    return lambda at: read_date(scene, at, depth - 1)


def _longest(scene: Scene, at: int, depth: int) -> Reading | None:
    forms = forms_at(scene.text, at)
    best: Reading | None = None
    for form in forms.plain:
        reading = form(scene, at)
        if reading and (best is None or reading.end > best.end):
            best = reading
    if depth and forms.nesting:
        read = _deeper(scene, depth)
        for nesting in forms.nesting:
            reading = nesting(scene, at, read)
            if reading and (best is None or reading.end > best.end):
                best = reading
    return best


_OWNED = pattern(r"[^\S\n]?['’]s[^\S\n]")
_AGO = pattern(r"\bweeks?[^\S\n](?:ago|from[^\S\n]now)$", re.IGNORECASE)


@cache
def _week_behind() -> re.Pattern[str]:
    return re.compile(rf"(?:{SOFT_GAP}(?:of|from|in|on){GAP}|,?{SOFT_GAP})", re.IGNORECASE)


def _with_period(scene: Scene, reading: Reading) -> Reading:
    """The day of a week ("Friday of next week", "last week Sunday"), the month or quarter of a year ("Q3 last year")."""
    period = reading.period
    if not (period.cycle or period.unit in ("week", "year", "day")) or period.unit == "range":
        return reading
    if period.unit == "year" and period.start:
        owned = _OWNED.match(scene.text, reading.end)
        part = quarters.said_part(scene, owned.end(), period.start.year) if owned else None
        if part:
            return Reading(reading.start, part.end, evolve(part.period, inferred=period.inferred))
    link = _week_behind().match(scene.text, reading.end)
    if not link:
        return reading
    other = relative.which_unit(scene, link.end())
    if (
        other is None
        and period.unit in ("week", "day")
        and (period.unit == "week" or _AGO.search(scene.text[reading.start : reading.end]))
    ):
        other = weekday.weekday(scene, link.end())
    if other is None or other.period.start is None or not period.known:
        return reading
    joined = _joined(period, other.period)
    return Reading(reading.start, other.end, joined) if joined else reading


def _joined(period: Period, other: Period) -> Period | None:
    day, week = (period, other) if other.unit == "week" and period.unit != "week" else (other, period)
    if day.weekday is not None and day.cycle == "week" and week.unit in ("week", "day") and week.start:
        week = around(week.start, "week")
        assert week.start is not None
        return evolve(around(week.start + timedelta(days=day.weekday), "day"), weekday=day.weekday)
    if period.cycle == "year" and other.unit == "year" and period.start and other.start:
        first = day_of(other.start.year, period.start.month, period.start.day)
        return around(first, period.unit) if first and period.unit in ("day", "month", "quarter", "half") else None
    return None


@cache
def _part_of_day() -> re.Pattern[str]:
    return re.compile(
        rf"(?:,?{SOFT_GAP}(?:in{GAP}the{GAP}|at{GAP}|early{GAP}|late{GAP})?)(?P<part>{one_of(PARTS_OF_DAY)})(?![a-z])",
        re.IGNORECASE,
    )


_SHOW = pattern(r"[^\S\n](?:Live|Football)")


def _with_part_of_day(scene: Scene, reading: Reading) -> Reading:
    """Such as "Thursday evening": still the day, its part in the name."""
    period = reading.period
    if period.unit != "day" or not period.iso or "T" in period.iso:
        return reading
    found = _part_of_day().match(scene.text, reading.end)
    if not found or _SHOW.match(scene.text, found.end()):
        return reading
    iso = f"{period.iso}T{PARTS_OF_DAY[found['part'].lower()]}"
    return Reading(reading.start, found.end(), evolve(period, iso=iso))
