"""A stretch of the calendar as the grammar builds it: from one day to a century, known or not."""

from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from types import MappingProxyType

from attrs import evolve, frozen

from claimcheck.calendar import day_of, moved, span_around
from claimcheck.dates import WEEKDAYS, DateValue


@frozen
class Period:
    """Days from start to end, with the TIMEX3 value that names them and the unit they make up.

    `start` is `None` where no year or day of reference is known; `iso` then has an X for every unknown digit, or is `None`
    for a date that the calendar has not.  `cycle` is how far apart the readings of the same words lie ("year" for "Aug. 31",
    "week" for "Thursday", "month" for "the 31st"), `None` where the words fix the date.  `leeway` is by how many days those who
    keep a feast may differ.
    """

    iso: str | None
    start: date | None = None
    end: date | None = None
    unit: str = "day"
    cycle: str | None = None
    inferred: bool = False
    weekday: int | None = None
    written: str | None = None
    leeway: int = 0

    @property
    def known(self) -> bool:
        """Whether the calendar days are known."""
        return self.start is not None or self.end is not None

    def value(self) -> DateValue:
        """The same, as a figure holds it."""
        weekday = None if self.weekday is None else WEEKDAYS[self.weekday]
        return DateValue(self.iso, self.start, self.end, self.known, weekday, self.written, self.inferred, self.leeway)


def name_of(day: date, unit: str) -> str:
    """The TIMEX3 name of the period of that unit in which a day lies."""
    if unit == "week" or unit == "weekend":
        year, week, _ = day.isocalendar()
        return f"{year:04}-W{week:02}{'-WE' if unit == 'weekend' else ''}"
    if unit == "day":
        return day.isoformat()
    if unit == "decade" or unit == "century":
        return f"{day.year // 10:03}" if unit == "decade" else f"{day.year // 100:02}"
    if unit == "month":
        return f"{day.year:04}-{day.month:02}"
    if unit == "quarter":
        return f"{day.year:04}-Q{(day.month + 2) // 3}"
    return f"{day.year:04}-H{1 + day.month // 7}" if unit == "half" else f"{day.year:04}"


@lru_cache(maxsize=256)
def around(day: date, unit: str, inferred: bool = True, cycle: str | None = None, weekday: int | None = None) -> Period:
    """The period of that unit in which a day lies."""
    if unit == "day":
        return Period(day.isoformat(), day, day, unit, cycle, inferred, weekday)
    start, end = span_around(day, unit)
    return Period(name_of(start, unit), start, end, unit, cycle, inferred, weekday)


def exact_day(year: int, month: int, day: int, written: str, inferred: bool = False) -> Period:
    """A day written with its year; where the calendar has no such day, its words."""
    when = day_of(year, month, day)
    if when is None:
        return Period(None, inferred=inferred, written=written)
    return Period(when.isoformat(), when, when, inferred=inferred)


def stepped(period: Period, count: int) -> Period | None:
    """The period so many of its cycles on."""
    if period.start is None or period.cycle is None:
        return None
    start = moved(period.start, count, period.cycle)
    if start is None:
        return None
    fresh = around(start, period.unit) if period.unit != "range" else None
    return evolve(fresh, cycle=period.cycle, weekday=period.weekday) if fresh else None


BLANK: Mapping[str, str] = MappingProxyType(
    {
        "day": "XXXX-XX-XX", "week": "XXXX-WXX", "weekend": "XXXX-WXX-WE", "month": "XXXX-XX", "quarter": "XXXX-QX",
        "half": "XXXX-HX", "year": "XXXX", "decade": "XXX", "century": "XX", "fortnight": "XXXX-XX-XX",
    }
)  # fmt: skip
"""The TIMEX3 value of a period of which only the length is known."""


def from_day(day: date | None, unit: str, count: int) -> Period:
    """The period of a unit, so many of them from the one that a day lies in."""
    when = moved(day, count, unit) if day else None
    if when is None:
        return Period(BLANK[unit], unit=unit)
    if unit == "fortnight":
        return around(when, "day")
    return around(when, unit)
