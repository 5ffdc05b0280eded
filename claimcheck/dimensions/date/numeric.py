"""Dates in digits alone: "2021-08-26", "8/26/2021", "26.8.21", "20210826", "2021-08"."""

import re
from functools import cache

from attrs import evolve

from claimcheck.calendar import day_of
from claimcheck.dimensions.date.months import which_of_cycle
from claimcheck.dimensions.date.nearest import in_nearest_year
from claimcheck.dimensions.date.period import Period, around, exact_day
from claimcheck.dimensions.date.scene import Reading, Scene
from claimcheck.dimensions.date.vocabulary import WEEKDAY, WEEKDAY_NUMBERS
from claimcheck.dimensions.date.year_numbers import full_year
from claimcheck.patterns import pattern

_YEARS = range(1000, 2200)
"""What four digits are a year of; others are parts of a version or a code."""
_END = r"(?![\d/]|[.,:]\d|-\d{3}|[-/]?[A-Za-z%])"
_ANOTHER = pattern(r"[^\S\n]?[-–][^\S\n]?\d{1,2}/\d{1,2}(?!\d)")
_SHORT_CUE = pattern(
    r"(?:\b(?:on|by|from|until|till|since|between|to|this|next|last|week of|and|through|before|after|date\?)|day,?|[-–])[^\S\n]{0,4}$",
    re.IGNORECASE,
)


@cache
def _year_first() -> re.Pattern[str]:
    return re.compile(r"(?P<y>\d{4})(?P<sep>[-/.])(?P<m>\d{1,2})(?P=sep)(?P<d>\d{1,2})(?:(?=T\d)|(?!\d|[-/.,]\d\d\d))")


@cache
def _year_last() -> re.Pattern[str]:
    return re.compile(
        rf"(?P<a>\d{{1,2}})(?P<sep>[-/.])(?P<b>\d{{1,2}})(?:(?P=sep)(?P<y>\d{{4}}|\d{{2}})|,\s?(?P<y4>\d{{4}})){_END}"
    )


@cache
def _month() -> re.Pattern[str]:
    return re.compile(rf"(?:(?P<y>\d{{4}})[-/](?P<m>\d{{1,2}})|(?P<m2>\d{{1,2}})[-/](?P<y2>\d{{4}})){_END}")


@cache
def _short() -> re.Pattern[str]:
    return re.compile(
        rf"(?:(?P<which>this|next|last)[^\S\n]{{1,3}})?(?:{WEEKDAY},?[^\S\n]{{1,3}})?(?P<a>\d{{1,2}})(?P<sep>[-/.])(?P<b>\d{{1,2}}){_END}",
        re.IGNORECASE,
    )


@cache
def _run() -> re.Pattern[str]:
    return re.compile(r"(?P<y>19\d\d|20\d\d)(?P<m>0[1-9]|1[0-2])(?P<d>0[1-9]|[12]\d|3[01])(?!\w|[.,-]\d|%)")


def numeric_date(scene: Scene, at: int) -> Reading | None:
    """A day, or a month, in digits."""
    if at and (scene.text[at - 1] in "$€£¥+#/" or scene.text[at - 1].isalnum()):
        return None
    for read in (_with_year_first, _with_year_last, _of_month, _without_year):
        reading = read(scene, at)
        if reading:
            return reading
    return None


def _with_year_first(scene: Scene, at: int) -> Reading | None:
    found = _year_first().match(scene.text, at) or _run().match(scene.text, at)
    if not found:
        return None
    year, month, day = int(found["y"]), int(found["m"]), int(found["d"])
    if not (0 < month <= 12 and 0 < day <= 31 and year in _YEARS):
        return None
    return Reading(at, found.end(), exact_day(year, month, day, found[0]))


def _with_year_last(scene: Scene, at: int) -> Reading | None:
    found = _year_last().match(scene.text, at)
    written = (found["y"] or found["y4"]) if found else ""
    if not found or (len(written) == 2 and found["sep"] == "-" and len(found["a"]) != 2):
        return None
    order = _month_and_day(int(found["a"]), int(found["b"]), found["sep"] == ".")
    year = int(written)
    if order is None:
        return None
    if len(written) == 2:
        day = exact_day(full_year(year, scene), *order, found[0])
        version = found["sep"] == "." and (len(found["b"]) < 2 or not day.known)
        return Reading(at, found.end(), evolve(day, inferred=True)) if year and not version else None
    return Reading(at, found.end(), exact_day(year, *order, found[0])) if year in _YEARS else None


def _month_and_day(first: int, second: int, day_first: bool) -> tuple[int, int] | None:
    """Month and day: month first, as in the United States, unless only the other order is a date; dots put the day first."""
    orders = ((second, first), (first, second)) if day_first else ((first, second), (second, first))
    return next(((month, day) for month, day in orders if 0 < month <= 12 and 0 < day <= 31), None)


def _of_month(scene: Scene, at: int) -> Reading | None:
    found = _month().match(scene.text, at)
    if not found:
        return None
    year, month = int(found["y"] or found["y2"]), int(found["m"] or found["m2"])
    if not (year in _YEARS and 0 < month <= 12) or (found["y"] and month == (year + 1) % 100):
        return None
    first = day_of(year, month, 1)
    return Reading(at, found.end(), around(first, "month", inferred=False)) if first else None


def _without_year(scene: Scene, at: int) -> Reading | None:
    """Such as "On 8/26", "Friday 7-6": only where the words say that it is a day."""
    found = _short().match(scene.text, at)
    if not found:
        return None
    cue = _SHORT_CUE.search(scene.text[max(0, at - 12) : at])
    sep, named = found["sep"], found["weekday"]
    if found[0] == "9/11":
        return Reading(at, found.end(), exact_day(2001, 9, 11, found[0]))
    if not (named or found["which"]) and (sep != "/" or not (cue or _ANOTHER.match(scene.text, found.end()))):
        return None
    order = _month_and_day(int(found["a"]), int(found["b"]), False)
    if order is None or (sep == "." and "," in found[0]):  # "last Friday, 2.5 million on Monday"
        return None
    period: Period = in_nearest_year(scene.published, *order, found[0])
    if found["which"] and not named:
        period = which_of_cycle(period, found["which"].lower(), scene) or period
    weekday = WEEKDAY_NUMBERS[named.lower().rstrip(".")] if named else None
    return Reading(at, found.end(), evolve(period, weekday=weekday))
