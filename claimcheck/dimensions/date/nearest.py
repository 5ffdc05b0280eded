"""Which of the days that fit the words is meant: by the day of publication, and by tense."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from claimcheck.calendar import day_of, moved, span_around
from claimcheck.dimensions.date.period import Period, around

AHEAD_COUNTS = 2
"""News tells what was: a month still to come counts as so many times as far."""
_NEAR = 60
_SHORTEST_LEAP = 8
"""Feb. 29 comes again within so many years."""

Way = Callable[[], int]
"""Tells whether the words look ahead or back; asked only where that matters."""


def closest(published: date, days: Sequence[date], unit: str, way: Way | None = None) -> date | None:
    """Of the first days of periods of a unit, that of the one nearest to the day of publication; of two as near, the earlier.

    Where the words look ahead or back, only what is to come or over is weighed; of days, only where the nearest is months
    away, since near by a contradiction is worth a look.
    """
    spans = [(day, day) if unit == "day" else span_around(day, unit) for day in days]
    off = [_days_off(published, first, last, 1 if unit == "day" else AHEAD_COUNTS) for first, last in spans]
    best = min(range(len(off)), key=off.__getitem__, default=None)
    if best is None:
        return None
    if way and off[best] > (_NEAR if unit == "day" else 0) and (direction := way()):
        sided = [
            each
            for each, (first, last) in enumerate(spans)
            if (last >= published if direction > 0 else first <= published)
        ]
        best = min(sided, key=off.__getitem__, default=best)
    return spans[best][0]


def _days_off(published: date, first: date, last: date, ahead: int) -> int:
    """How far a span lies from the day of publication, what is to come counting so many times as far."""
    if first > published:
        return (first - published).days * ahead
    return (published - last).days if last < published else 0


def years_around(published: date, reach: int = 1) -> range:
    """The years so near to that of publication, of those that have four digits."""
    return range(max(1, published.year - reach), min(9999, published.year + reach) + 1)


def in_nearest_year(
    published: date | None, month: int, day: int | None, written: str, way: Way | None = None
) -> Period:
    """A month, or a day of one, without a year: in the year that brings it nearest to the day of publication."""
    if day is not None and day_of(2000, month, day) is None:
        return Period(None, written=written)
    unit = "month" if day is None else "day"
    when = None if published is None or day is None else day_of(published.year, month, day)
    # a day so near needs no other year held against it, and no tense
    if published is not None and not (when and abs((when - published).days) <= _NEAR):
        reach = _SHORTEST_LEAP if (month, day) == (2, 29) else 1
        found = [day_of(year, month, day or 1) for year in years_around(published, reach)]
        when = closest(published, [each for each in found if each], unit, way)
    if when is None:
        blank = f"XXXX-{month:02}" + ("" if day is None else f"-{day:02}")
        return Period(blank, unit=unit, cycle="year")
    return around(when, unit, cycle="year")


def weekday_near(published: date | None, weekday: int, ahead: bool) -> Period:
    """A bare weekday: the last up to and including the day of publication, or the next from it on."""
    if published is None:
        return Period(f"XXXX-WXX-{weekday + 1}", cycle="week", weekday=weekday)
    back = (published.weekday() - weekday) % 7
    when = published + timedelta(days=(-back) % 7 if ahead else -back)
    return around(when, "day", cycle="week", weekday=weekday)


def day_of_month_near(
    published: date | None, day: int, direction: int, fits: Callable[[date], bool] | None = None
) -> Period:
    """Such as "the 31st": of the month that brings it nearest, or of the next or last one where direction says so."""
    if published is None:
        return Period(f"XXXX-XX-{day:02}", cycle="month")
    first = published.replace(day=1)
    months = [moved(first, count, "month") for count in range(-2, 3)]
    days = [day_of(month.year, month.month, day) for month in months if month]
    near = [when for when in days if when and (fits is None or fits(when))]
    best = closest(published, near, "day", lambda: direction)
    return around(best, "day", cycle="month") if best else Period(f"XXXX-XX-{day:02}", cycle="month")
