"""From one date to another: "between Wednesday and Thursday", "July 13-15", "from 2014 to 2018"."""

import re
from collections.abc import Callable
from datetime import date
from functools import cache

from claimcheck.calendar import day_of, moved
from claimcheck.dimensions.date.named import day_number
from claimcheck.dimensions.date.nearest import AHEAD_COUNTS, in_nearest_year
from claimcheck.dimensions.date.period import Period, around, stepped
from claimcheck.dimensions.date.scene import Reading, Scene
from claimcheck.dimensions.date.vocabulary import (
    COMMA,
    DAY_SUFFIX,
    DAY_WORDS,
    GAP,
    MONTH,
    MONTHS,
    ORDINALS,
    SOFT_GAP,
    YEAR,
)
from claimcheck.dimensions.date.year_numbers import year_number

Read = Callable[[int], Reading | None]
_DASH = r"(?:[^\S\n]{0,2}(?:[-–—~]|\.\.)[^\S\n]{0,2}|[^\S\n]--?[^\S\n])"
_NOW = re.compile(r"(?:now|date|(?:the[^\S\n])?present)(?![a-z])", re.IGNORECASE)
_TO = rf"(?:{_DASH}|{SOFT_GAP}(?:to|through|thru|till?|until?|up{GAP}to){SOFT_GAP}(?:the{GAP})?)"


@cache
def _opening() -> re.Pattern[str]:
    return re.compile(rf"(?P<open>between|from){GAP}", re.IGNORECASE)


@cache
def _link() -> re.Pattern[str]:
    return re.compile(
        rf"{_DASH}|{SOFT_GAP}(?P<word>to|through|thru|till?|until?|and)(?![a-z]){SOFT_GAP}", re.IGNORECASE
    )


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
    if link["word"] is None and not _alike(first.period, second.period):
        return None
    return _range(scene, first, second)


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
        return Reading(first.start, second.end, Period(iso, unit="range"))
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
    return Period(iso, one.start, other.end, "range", inferred=one.inferred or other.inferred)


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


_YEARLESS = re.compile(r"XXXX-(\d\d)(?:-(\d\d))?")


def _in_year(one: Period, other: date) -> Period:
    """What has no year, in the year of the end of the range, or in the year before: "January to May 2010"."""
    found = _YEARLESS.fullmatch(one.iso or "")
    for year in (other.year, other.year - 1) if found else ():
        start = day_of(year, int(found[1]), int(found[2] or 1)) if found and year else None
        if start and start <= other:
            return around(start, one.unit, False)
    return one


@cache
def _days_behind() -> re.Pattern[str]:
    second = (
        rf"(?:(?P<day>\d{{1,2}})(?:{DAY_SUFFIX})?(?![\d:/a-z]|[-.,]\d)|(?P<dayword>{DAY_WORDS}))(?P<daycount>(?!))?"
    )
    return re.compile(rf"{_TO}{second}(?:(?:{COMMA}|{SOFT_GAP}of{GAP}){YEAR})?", re.IGNORECASE)


def days_of_month(scene: Scene, first: Reading) -> Reading | None:
    """The rest of "July 13-15" or "April 9 through 17, 2021", behind its first day."""
    start = first.period.start
    found = _days_behind().match(scene.text, first.end)
    if not found or first.period.unit != "day" or first.period.cycle not in (None, "year"):
        return None
    year = year_number(found["year"], scene)
    day = day_number(found)
    if start is None:
        return None
    if year and first.period.cycle == "year":
        start = day_of(year, start.month, start.day) or start
    last = day_of(start.year, start.month, day)
    if last is not None and last <= start:
        following = moved(start, 1, "month")
        wraps = re.search(r"[a-z]", scene.text[first.end : found.start("dayword")]) if found["dayword"] else None
        last = day_of(following.year, following.month, day) if following and wraps else None
    if last is None:
        return None
    known = year is not None or not first.period.inferred
    one, other = around(start, "day", not known), around(last, "day", not known)
    return Reading(first.start, found.end(), between_days(one, other))


@cache
def _days_before() -> re.Pattern[str]:
    def day(name: str) -> str:
        return rf"(?:(?P<{name}>\d{{1,2}})(?:{DAY_SUFFIX})?|(?P<{name}word>{DAY_WORDS}))"

    month = rf"(?:{MONTH}(?:{COMMA}{YEAR})?|(?P<which>(?:this|next|last|the){GAP}month))"
    return re.compile(
        rf"(?:(?:from|between){GAP})?(?:the{GAP})?{day('a')}(?:{_TO}|{SOFT_GAP}and{SOFT_GAP}(?:the{GAP})?){day('b')}(?:(?:{GAP}(?:of|in){GAP})|[^\S\n]{{0,3}}){month}",
        re.IGNORECASE,
    )


def days_before_month(scene: Scene, at: int) -> Reading | None:
    """Such as "13 to 15 July", "from the 4th till the 23rd of this month"."""
    found = _days_before().match(scene.text, at)
    if not found or (" and " in found[0].lower() and not found[0].lower().startswith("between")):
        return None
    low, high = (
        int(found[name]) if found[name] else ORDINALS[found[f"{name}word"].lower().replace("-", " ")] for name in "ab"
    )
    first = _first_of(scene, found, low)
    if isinstance(first, Period):
        iso = f"{first.iso}-{low:02}/{first.iso}-{high:02}" if first.iso else None
        return Reading(at, found.end(), Period(iso, unit="range"))
    one, other = day_of(first.year, first.month, low), day_of(first.year, first.month, high)
    if one is None or other is None or other <= one:
        return None
    inferred = not found["year"]
    return Reading(at, found.end(), between_days(around(one, "day", inferred), around(other, "day", inferred)))


def _first_of(scene: Scene, found: re.Match[str], low: int) -> date | Period:
    """The first day of the month that a range lies in, or the unknown month."""
    if found["month"]:
        month = MONTHS[found["month"].lower().rstrip(".")]
        year = year_number(found["year"], scene)
        if year:
            return date(year, month, 1)
        period = in_nearest_year(scene.published, month, low, found["month"])
        return period.start.replace(day=1) if period.start else Period(f"XXXX-{month:02}", unit="month")
    step = {"next": 1, "last": -1}.get(found["which"].split()[0].lower(), 0)
    when = moved(scene.published.replace(day=1), step, "month") if scene.published else None
    return when or Period("XXXX-XX", unit="month")


_YEARS = re.compile(
    r"(?:(?:in|from|between) )?(?P<first>1[5-9]\d\d|20\d\d)(?P<dash>[-–—/~]|[^\S\n][-–—][^\S\n])(?P<second>\d{4}|\d\d)(?![\d,%]|[-/.:]\d|[A-Za-z])",
    re.IGNORECASE,
)


def years(scene: Scene, at: int) -> Reading | None:
    """Such as "2014-2018", "2010-11", "the 2020/21"."""
    found = _YEARS.match(scene.text, at)
    if not found or (at and (scene.text[at - 1].isalnum() or scene.text[at - 1] in "-/$.,:")):
        return None
    first = int(found["first"])
    second = int(found["second"]) if len(found["second"]) == 4 else first - first % 100 + int(found["second"])
    if second < first and len(found["second"]) == 2:
        second += 100
    short = len(found["second"]) == 2
    if (
        second <= first
        or second - first > (50 if short else 400)
        or (short and found["dash"] == "/" and second != first + 1)
    ):
        return None
    if short and second != first + 1 and int(found["second"]) <= 12:
        return None
    one, other = (around(date(year, 1, 1), "year", inferred=False) for year in (first, second))
    return Reading(at, found.end(), between_days(one, other))
