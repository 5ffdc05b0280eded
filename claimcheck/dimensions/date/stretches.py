"""Stretches of days of one month, and of years, written short: "July 13-15", "from 13 to 15 July", "2014-18"."""

import re
from datetime import date
from functools import cache

from claimcheck.calendar import day_of, moved
from claimcheck.dimensions.date.months import year_behind
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
from claimcheck.patterns import pattern

_COUNTED = r"(?:(?:second|minute|hour|day|week|month|year)s|people|others|men|women)"
"""What a number behind a dash counts, so that it is no day: "on 3 May – 14 people came"."""
_TO = rf"(?:{DASH}|{SOFT_GAP}(?:to|through|thru|till?|until?|up{GAP}to){SOFT_GAP}(?:the{GAP})?)"


@cache
def _days_behind() -> re.Pattern[str]:
    second = rf"(?:(?P<day>\d{{1,2}})(?:{DAY_SUFFIX})?(?![\d:/a-z]|[-.,]\d|{GAP}{_COUNTED}\b)|(?P<dayword>{DAY_WORDS}))(?P<daycount>(?!))?"
    return re.compile(rf"{_TO}{second}(?:(?:{COMMA}|{SOFT_GAP}of{GAP}){YEAR})?", re.IGNORECASE)


def days_of_month(scene: Scene, first: Reading) -> Reading | None:
    """The rest of "July 13-15" or "April 9 through 17, 2021", behind its first day."""
    found = _days_behind().match(scene.text, first.end)
    if not found or first.period.unit != "day" or first.period.cycle not in (None, "year"):
        return None
    year, end = year_number(found["year"], scene), found.end()
    if year is None and (spoken := year_behind(scene.text, end)):
        end, year = spoken
    start, last = _start_in(first.period, year), day_number(found)
    if start is None:
        return _without_year(first, end, last)
    words = found["dayword"] is not None and re.search(r"[a-z]", scene.text[first.end : found.start("dayword")])
    finish = day_of(start.year, start.month, last)
    if finish is not None and finish <= start:
        following = moved(start, 1, "month") if words else None
        finish = day_of(following.year, following.month, last) if following else None
    if finish is None:
        return None
    inferred = year is None and first.period.inferred
    return Reading(first.start, end, between_days(around(start, "day", inferred), around(finish, "day", inferred)))


_YEARLESS = pattern(r"XXXX-(\d\d)-(\d\d)")


def _start_in(period: Period, year: int | None) -> date | None:
    """The first day, in the year that is written behind the last, if one is."""
    found = _YEARLESS.fullmatch(period.iso or "")
    if year and found:
        return day_of(year, int(found[1]), int(found[2]))
    if year and period.cycle == "year" and period.start:
        return day_of(year, period.start.month, period.start.day)
    return period.start


def _without_year(first: Reading, end: int, last: int) -> Reading | None:
    found = _YEARLESS.fullmatch(first.period.iso or "")
    if not found or last <= int(found[2]):
        return None
    return Reading(first.start, end, Period(f"{first.period.iso}/XXXX-{found[1]}-{last:02}", unit="range"))


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
    if found["b"] and found.start("aword") == at:
        return None  # "moved first to 11 September, then to"
    low, high = (
        int(found[name]) if found[name] else ORDINALS[found[f"{name}word"].lower().replace("-", " ")] for name in "ab"
    )
    if high <= low:
        return None
    year, end = year_number(found["year"], scene), found.end()
    if year is None and found["month"] and (spoken := year_behind(scene.text, end)):
        end, year = spoken
    first = _first_of(scene, found, low, year)
    if isinstance(first, Period):
        return Reading(at, end, Period(f"{first.iso}-{low:02}/{first.iso}-{high:02}", unit="range"))
    one, other = day_of(first.year, first.month, low), day_of(first.year, first.month, high)
    if one is None or other is None:
        return None
    return Reading(at, end, between_days(around(one, "day", year is None), around(other, "day", year is None)))


def _first_of(scene: Scene, found: re.Match[str], low: int, year: int | None) -> date | Period:
    """The first day of the month that a range lies in, or the unknown month."""
    if found["month"]:
        month = MONTHS[found["month"].lower().rstrip(".")]
        if year:
            return date(year, month, 1)
        period = in_nearest_year(scene.published, month, low, found["month"])
        return period.start.replace(day=1) if period.start else Period(f"XXXX-{month:02}", unit="month")
    step = {"next": 1, "last": -1}.get(found["which"].split()[0].lower(), 0)
    when = moved(scene.published.replace(day=1), step, "month") if scene.published else None
    return when or Period("XXXX-XX", unit="month")


_YEARS = pattern(
    r"(?:(?:from|between) )?(?P<first>1[5-9]\d\d|20\d\d)(?P<dash>[-–—/~]|[^\S\n][-–—][^\S\n])(?P<second>\d{4}|\d\d)(?!\d|,\d|%|[-/.:]\d|[A-Za-z])",
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
