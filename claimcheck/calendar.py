"""Arithmetic of the calendar: days moved by months, the span a day lies in, the third Monday, Easter, the Jewish New Year.

The Gregorian calendar throughout, also for years before it; weeks are those of ISO 8601 and begin on Monday.
"""

from calendar import isleap
from collections.abc import Mapping
from datetime import date, timedelta
from types import MappingProxyType

MONTHS_IN: Mapping[str, int] = MappingProxyType(
    {"month": 1, "quarter": 3, "half": 6, "year": 12, "decade": 120, "century": 1200}
)
DAYS_IN: Mapping[str, int] = MappingProxyType({"day": 1, "week": 7, "fortnight": 14, "weekend": 7})


def day_of(year: int, month: int, day: int) -> date | None:
    """The day, or `None` where the calendar has none (June 31)."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


_LONGEST = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def days_in_month(year: int, month: int) -> int:
    """How many days a month has."""
    return 28 if month == 2 and not isleap(year) else _LONGEST[month - 1]


def last_of_month(year: int, month: int) -> date:
    """The last day of a month."""
    return date(year, month, days_in_month(year, month))


def days_of(moment: str) -> tuple[date, date]:
    """The first and the last day of a day, month or year that is written as in ISO 8601."""
    parts = [int(part) for part in moment.split("-")]
    if len(parts) > 2:
        return date(*parts), date(*parts)
    first, last = (parts[1], parts[1]) if len(parts) > 1 else (1, 12)
    return date(parts[0], first, 1), last_of_month(parts[0], last)


def moved(day: date, count: int, unit: str) -> date | None:
    """The day so many units on (back, where negative); the last of the month where that month is shorter.

    `None` beyond the years that have four digits.
    """
    try:
        if unit in DAYS_IN:
            return day + timedelta(days=count * DAYS_IN[unit])
        months = day.year * 12 + day.month - 1 + count * MONTHS_IN[unit]
        year, month = divmod(months, 12)
        return date(year, month + 1, min(day.day, days_in_month(year, month + 1)))
    except (OverflowError, ValueError):
        return None


def span_around(day: date, unit: str) -> tuple[date, date]:
    """First and last day of the day, week, weekend, month, quarter, half, year, decade or century it lies in."""
    if unit == "day":
        return day, day
    if unit == "week":
        first = day - timedelta(days=day.weekday())
        return first, _or_last(first, 6)
    if unit == "weekend":
        first = day - timedelta(days=day.weekday() - 5)
        return first, _or_last(first, 1)
    if unit in ("decade", "century"):
        size = MONTHS_IN[unit] // 12
        low = day.year - day.year % size
        return date(max(low, 1), 1, 1), date(low + size - 1, 12, 31)
    size = MONTHS_IN[unit]
    month = (day.month - 1) // size * size + 1
    return date(day.year, month, 1), last_of_month(day.year, month + size - 1)


def _or_last(day: date, days: int) -> date:
    return date.max if date.max - day < timedelta(days=days) else day + timedelta(days=days)


def nth_weekday(year: int, month: int, weekday: int, count: int) -> date | None:
    """The count-th Monday (0) to Sunday (6) of a month; from its end where the count is negative."""
    if count > 0:
        first = date(year, month, 1)
        day = 1 + (weekday - first.weekday()) % 7 + 7 * (count - 1)
    else:
        last = last_of_month(year, month)
        day = last.day - (last.weekday() - weekday) % 7 + 7 * (count + 1)
    return day_of(year, month, day) if day > 0 else None


def easter(year: int) -> date:
    """Easter Sunday of the Western churches (the anonymous Gregorian computus)."""
    golden, century = year % 19, year // 100
    skipped = century - century // 4 - (8 * century + 13) // 25
    epact = (19 * golden + skipped + 15) % 30
    epact -= epact // 28 * (1 - 29 // (epact + 1) * ((21 - golden) // 11))
    weekday = (year + year // 4 + epact + 2 - century + century // 4) % 7
    from_march = epact - weekday + 28
    return date(year, 3 + (from_march > 31), from_march - 31 * (from_march > 31))


def orthodox_easter(year: int) -> date:
    """Easter Sunday of the Eastern churches: that of the Julian calendar (Meeus, Astronomical Algorithms, 2nd ed., chapter 8)."""
    epact = (19 * (year % 19) + 15) % 30
    weekday = (2 * (year % 4) + 4 * (year % 7) - epact + 34) % 7
    month, day = divmod(epact + weekday + 114, 31)
    behind = year // 100 - year // 400 - 2
    return date(year, month, day + 1) + timedelta(days=behind)


_JEWISH_ERA = -1373427
"""The day before the first of the era, as `date.toordinal` counts days."""
_JEWISH_YEARS_AHEAD = 3761


def jewish_new_year(year: int) -> date:
    """The first day of Rosh Hashanah in a year (Reingold and Dershowitz, Calendrical Calculations, chapter 8)."""
    new_year = year + _JEWISH_YEARS_AHEAD
    before, day, after = (_new_moon(each) for each in (new_year - 1, new_year, new_year + 1))
    put_off = 2 if after - day == 356 else 1 if day - before == 382 else 0
    return date.fromordinal(_JEWISH_ERA + day + put_off)


def _new_moon(year: int) -> int:
    """The days of the Jewish era up to the new moon of a year, which is never a Sunday, Wednesday or Friday."""
    months = (235 * year - 234) // 19
    day = 29 * months + (12084 + 13753 * months) // 25920
    return day + 1 if 3 * (day + 1) % 7 < 3 else day
