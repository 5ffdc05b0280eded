"""Dates built on other dates: "the end of August", "the first Monday of May", "two days after Easter"."""

import re
from collections.abc import Callable
from datetime import date, timedelta
from functools import cache

from attrs import evolve

from claimcheck.calendar import moved, span_around
from claimcheck.dimensions.date.period import Period, around, from_day
from claimcheck.dimensions.date.scene import Reading, Scene
from claimcheck.dimensions.date.vocabulary import GAP, SOFT_GAP, WEEKDAY, WEEKDAY_NUMBERS, unit_of
from claimcheck.dimensions.numeral import parse_ordinal
from claimcheck.patterns import pattern

Read = Callable[[int], Reading | None]
"""Reads the date that the one being built is of."""

EDGES = (
    "early", "late", "later", "earlier", "mid", "middle", "beginning", "start", "end", "rest", "remaining", "remainder", "close",
    "first", "last", "final", "very", "dawn",
)  # fmt: skip
"""What the part of a period begins with."""
_WHOLE = frozenset({"week", "month", "quarter", "half", "year", "decade", "century", "season", "weekend"})


@cache
def _edge() -> re.Pattern[str]:
    return re.compile(
        rf"(?:the{GAP})?(?:very{GAP})?(?P<edge>early|late|later|earlier|mid|middle|beginning|start|end|rest|remaining|remainder|close|first{GAP}days|last{GAP}days|final{GAP}days|dawn)"
        rf"(?:(?:{GAP}(?:part{GAP})?of)?{SOFT_GAP}|(?<=late){GAP}(?:in|on){SOFT_GAP}|-)",
        re.IGNORECASE,
    )


_SPOKEN_OF = pattern(r"(?:this|last|next|the week|[A-Z]|\d{4})")
"""Behind "end", "beginning" or "rest", where "of" is left out: "end April"."""


@cache
def _plain_unit() -> re.Pattern[str]:
    return re.compile(
        r"(?:(?:the|my|our|this|that)[^\S\n]{1,3})?(?P<unit>week|month|quarter|year|decade|century|weekend)(?![a-z-])",
        re.IGNORECASE,
    )


_NEEDS_OF = frozenset({"middle", "beginning", "start", "end", "rest", "remaining", "remainder", "close", "dawn"})


def part_of(scene: Scene, at: int, read: Read) -> Reading | None:
    """The early, middle or late part of a period; it keeps the period's name, and takes its own days."""
    found = _edge().match(scene.text, at)
    if not found:
        return None
    edge = " ".join(found["edge"].lower().split())
    if edge in _NEEDS_OF and " of" not in found[0].lower() and not _SPOKEN_OF.match(scene.text, found.end()):
        return None
    whole = read(found.end()) or _unit_at(scene, found.end())
    if whole is None or whole.end <= found.end():
        return None
    if edge in _NEEDS_OF and whole.period.unit == "day" and " of" not in found[0].lower():
        return None  # "beginning Monday"
    if edge in ("earlier", "later") and whole.period.unit not in _WHOLE | {"day"}:
        return None
    return Reading(at, whole.end, _narrowed(scene, whole.period, edge))


def _unit_at(scene: Scene, at: int) -> Reading | None:
    found = _plain_unit().match(scene.text, at)
    if not found:
        return None
    return Reading(at, found.end(), from_day(scene.published, unit_of(found["unit"]), 0))


def _narrowed(scene: Scene, whole: Period, edge: str) -> Period:
    """The days of a part: thirds of a month or year, as papers use the words."""
    start, end = whole.start, whole.end
    if start is None or end is None or whole.unit not in _WHOLE:
        return whole
    third = timedelta(days=((end - start).days + 1) // 3)
    published = scene.published
    if edge in ("early", "beginning", "start", "first days", "dawn"):
        return evolve(whole, end=start + third - timedelta(days=1)) if third else whole
    if edge in ("mid", "middle"):
        return evolve(whole, start=start + third, end=end - third)
    if edge in ("late", "end", "close", "last days", "final days"):
        return evolve(whole, start=end - third + timedelta(days=1)) if third else whole
    if published is not None and start <= published <= end:
        if edge == "earlier":
            return evolve(whole, end=published, inferred=True)
        return evolve(whole, start=published, inferred=True)
    return whole


@cache
def _unit_or_weekday() -> re.Pattern[str]:
    return re.compile(
        rf"(?:{GAP}|-)(?P<last>last{GAP})?(?:(?P<unit>day|week|weekend|month|quarter|half|year|decade)s?(?![a-z])|{WEEKDAY})(?:{SOFT_GAP}(?:of|in|for|to){GAP}|{GAP}|,{GAP})",
        re.IGNORECASE,
    )


_FINAL = pattern(r"(?:last|final)(?![a-z])", re.IGNORECASE)


def nth_of(scene: Scene, at: int, read: Read) -> Reading | None:
    """Such as "The first Monday of May", "the last week of 2018", "the third day of October"."""
    start = at + 4 if scene.text[at : at + 4].lower() == "the " else at
    count, end = _count(scene.text, start)
    found = _unit_or_weekday().match(scene.text, end) if count else None
    if not found:
        return None
    if found["last"]:
        count = -count
    whole = read(found.end()) or _unit_at(scene, found.end())
    if whole is None or whole.period.start is None or whole.period.end is None:
        return None
    if whole.period.unit == "day":
        part = _day_of_feast(whole.period, count) if (found["unit"] or "").lower() == "day" else None
    else:
        part = _nth(whole.period, count, found["unit"], found["weekday"])
    return Reading(at, whole.end, evolve(part, leeway=whole.period.leeway)) if part else None


_LONGEST_FEAST = 12
"""Days for which what goes by the name of its first day is kept at most: "the third day of Eid"."""


def _day_of_feast(first: Period, count: int) -> Period | None:
    named = first.leeway or first.cycle == "year"
    when = moved(first.start, count - 1, "day") if named and first.start and 0 < count <= _LONGEST_FEAST else None
    return around(when, "day", first.inferred) if when else None


def _count(text: str, at: int) -> tuple[int, int]:
    """Which one, counted from the end where negative, and where the word for it ends; 0 for none."""
    final = _FINAL.match(text, at)
    if final:
        return -1, final.end()
    nth = parse_ordinal(text, at)
    return (int(nth.value), nth.end) if nth and nth.value <= 366 else (0, at)


def _nth(whole: Period, count: int, unit: str | None, weekday: str | None) -> Period | None:
    start, end = whole.start, whole.end
    assert start is not None
    assert end is not None
    if weekday:
        number = WEEKDAY_NUMBERS[weekday.lower().rstrip(".")]
        first = start + timedelta(days=(number - start.weekday()) % 7)
        last = end - timedelta(days=(end.weekday() - number) % 7)
        when = moved(first, count - 1, "week") if count > 0 else moved(last, count + 1, "week")
        return evolve(around(when, "day", whole.inferred), weekday=number) if when and start <= when <= end else None
    name = unit_of(unit or "day")
    if name == "week":
        return _nth_week(start, end, count, whole.inferred)
    when = moved(start, count - 1, name) if count > 0 else moved(span_around(end, name)[0], count + 1, name)
    return around(when, name, whole.inferred) if when and start <= when <= end else None


def _nth_week(start: date, end: date, count: int, inferred: bool) -> Period | None:
    """Weeks belong to the month or year that has their Thursday, as ISO 8601 has it."""
    first = span_around(start, "week")[0] + timedelta(days=7 if start.weekday() > 3 else 0)
    last = span_around(end, "week")[0] - timedelta(days=7 if end.weekday() < 3 else 0)
    when = moved(first, count - 1, "week") if count > 0 else moved(last, count + 1, "week")
    return around(when, "week", inferred) if when else None


@cache
def _week_of() -> re.Pattern[str]:
    return re.compile(
        rf"(?:the{GAP})?(?P<unit>week(?:end)?|month){GAP}(?P<link>of|commencing|beginning|starting|ending|ended|that{GAP}ended){GAP}(?:on{GAP})?",
        re.IGNORECASE,
    )


def week_of(scene: Scene, at: int, read: Read) -> Reading | None:
    """Such as "The week of Aug. 23", "the week ended Friday"."""
    found = _week_of().match(scene.text, at)
    day = read(found.end()) if found else None
    if not found or day is None or day.period.unit != "day":
        return None
    start = day.period.start
    if start is None:
        return Reading(at, day.end, Period("XXXX-WXX", unit="week"))
    if found["link"].lower() in ("ending", "ended") and start.weekday() != 6:
        first = moved(start, -6, "day")
        return Reading(at, day.end, evolve(around(start, "week"), start=first, end=start))
    return Reading(at, day.end, around(start, unit_of(found["unit"]), day.period.inferred))


_NUMBERED_WEEK = pattern(
    r"(?:the )?week (?P<number>\d{1,2})(?!\d|[-/.,:]\d)(?:(?:,? (?:of )?)(?P<year>\d{4})(?!\d))?", re.IGNORECASE
)


def numbered_week(scene: Scene, at: int) -> Reading | None:
    """Such as "Week 31", of the year of publication or the one given."""
    found = _NUMBERED_WEEK.match(scene.text, at)
    if not found or not 0 < int(found["number"]) <= 53:
        return None
    year = int(found["year"]) if found["year"] else scene.published.year if scene.published else None
    if year is None:
        return Reading(at, found.end(), Period(f"XXXX-W{int(found['number']):02}", unit="week"))
    try:
        first = date.fromisocalendar(year, int(found["number"]), 1)
    except ValueError:
        return None
    return Reading(at, found.end(), around(first, "week", not found["year"]))
