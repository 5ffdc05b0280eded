"""Which of the days that fit the words is meant: by the day of publication, and by tense."""

from collections.abc import Callable
from datetime import date, timedelta

from attrs import evolve

from claimcheck.calendar import day_of, moved
from claimcheck.dimensions.date.period import Period, around

_SHORTEST_LEAP = 8
"""Feb. 29 comes again within so many years."""


def closest(published: date, candidates: list[Period]) -> Period | None:
    """The period nearest to the day of publication; of two as near, the earlier."""

    def distance(period: Period) -> int:
        assert period.start is not None
        assert period.end is not None
        if period.start <= published <= period.end:
            return 0
        return min(abs((period.start - published).days), abs((period.end - published).days))

    return min(candidates, key=distance) if candidates else None


def pick(published: date, candidates: list[Period], direction: int = 0) -> Period | None:
    """The nearest of the periods that are over, or still to come, where the words tell which; else of all."""
    sided = [
        each
        for each in candidates
        if each.start and each.end and (each.end >= published if direction > 0 else each.start <= published)
    ]
    return closest(published, sided if direction and sided else candidates)


def in_nearest_year(published: date | None, month: int, day: int | None, written: str, direction: int = 0) -> Period:
    """A month, or a day of one, without a year: in the year that brings it nearest to the day of publication.

    Where the words look ahead or back, only what is to come or over is weighed.
    """
    blank = f"XXXX-{month:02}" + ("" if day is None else f"-{day:02}")
    if day is not None and day_of(2000, month, day) is None:
        return Period(None, written=written)
    unit = "month" if day is None else "day"
    if published is None:
        return Period(blank, unit=unit, cycle="year")
    reach = _SHORTEST_LEAP if (month, day) == (2, 29) else 1
    years = sorted(range(max(1, published.year - reach), min(9999, published.year + reach) + 1))
    found = [day_of(year, month, day or 1) for year in years]
    candidates = [evolve(around(when, unit), cycle="year") for when in found if when]
    return pick(published, candidates, direction) or Period(blank, unit=unit, cycle="year")


def weekday_near(published: date | None, weekday: int, ahead: bool) -> Period:
    """A bare weekday: the last up to and including the day of publication, or the next from it on."""
    if published is None:
        return Period(f"XXXX-WXX-{weekday + 1}", cycle="week", weekday=weekday)
    back = (published.weekday() - weekday) % 7
    when = published + timedelta(days=(-back) % 7 if ahead else -back)
    return evolve(around(when, "day"), cycle="week", weekday=weekday)


def day_of_month_near(
    published: date | None, day: int, direction: int, fits: Callable[[date], bool] | None = None
) -> Period:
    """Such as "The 31st": of the month that brings it nearest, or of the next or last one where direction says so."""
    if published is None:
        return Period(f"XXXX-XX-{day:02}", cycle="month")
    first = published.replace(day=1)
    months = [moved(first, count, "month") for count in range(-2, 3)]
    days = [day_of(month.year, month.month, day) for month in months if month]
    near = [when for when in days if when and (fits is None or fits(when))]
    sided = [when for when in near if not direction or (when - published).days * direction >= 0]
    best = closest(published, [evolve(around(when, "day"), cycle="month") for when in sided or near])
    return best or Period(f"XXXX-XX-{day:02}", cycle="month")
