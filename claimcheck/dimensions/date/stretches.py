"""Stretches of days of one month, and of years, written short: "July 13-15", "from 13 to 15 July", "2014-18"."""

import re
from datetime import date
from functools import cache

from claimcheck.calendar import day_of, moved
from claimcheck.dimensions.date.named import day_number
from claimcheck.dimensions.date.nearest import in_nearest_year
from claimcheck.dimensions.date.period import Period, around
from claimcheck.dimensions.date.ranges import DASH, between_days
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

_TO = rf"(?:{DASH}|{SOFT_GAP}(?:to|through|thru|till?|until?|up{GAP}to){SOFT_GAP}(?:the{GAP})?)"


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
