"""How a feast has its days: on a date, on the n-th weekday of a month, so many days from another, or from a table.

A rule gives the days of a year, which may be none, and of a feast that goes by the moon may be two.
"""

from collections.abc import Callable, Sequence
from datetime import MAXYEAR, MINYEAR, date
from typing import NamedTuple

from claimcheck.calendar import day_of, easter, jewish_new_year, moved, nth_weekday, orthodox_easter
from claimcheck.dimensions.date.holidays import moving

Rule = Callable[[int], Sequence[date]]
MON, TUE, WED, THU, FRI, SAT, SUN = range(7)


class Feast(NamedTuple):
    """A day, or a stretch of days, that goes by a name.

    Attributes:
        names: in small letters, with "; " between them; `spelling` tells how they are written otherwise.
        first: its day, or the first of its days.
        last: the last of its days, where it has several.
        leeway: by how many days those who keep it may differ.
    """

    names: str
    first: Rule
    last: Rule | None = None
    leeway: int = 0

    def spans(self, year: int) -> list[tuple[date, date]]:
        """First and last day of the feast, as often as it begins in a year."""
        starts = self.first(year)
        if self.last is None:
            return [(start, start) for start in starts]
        ends = [*self.last(year), *(self.last(year + 1) if year < date.max.year else ())]
        found = ((start, next((end for end in ends if end >= start), None)) for start in starts)
        return [(start, end) for start, end in found if end]


def on(month: int, day: int) -> Rule:
    """The same date every year."""

    def rule(year: int) -> Sequence[date]:
        return _known(day_of(year, month, day))

    return rule


def nth(count: int, weekday: int, month: int, days: int = 0) -> Rule:
    """The count-th weekday of a month, from its end where the count is negative; or so many days after that."""

    def rule(year: int) -> Sequence[date]:
        return _off(nth_weekday(year, month, weekday, count), days)

    return rule


def in_years(*days: str) -> Rule:
    """In some years only, on days of no rule."""
    by_year = {int(day[:4]): date.fromisoformat(day) for day in days}
    return lambda year: _known(by_year.get(year))


def from_easter(days: int) -> Rule:
    """So many days after Easter of the Western churches."""
    return lambda year: _off(easter(year), days)


def from_orthodox_easter(days: int) -> Rule:
    """So many days after Easter of the Eastern churches."""
    return lambda year: _off(orthodox_easter(year), days)


def from_jewish_new_year(days: int) -> Rule:
    """So many days after Rosh Hashanah, or before that of the same year: from Purim to it the months are always as long."""
    return lambda year: _off(jewish_new_year(year), days)


def from_listed(name: str, days: int = 0) -> Rule:
    """So many days after those that the table has for a name."""

    def rule(year: int) -> Sequence[date]:
        years = moving.days_of(name)
        near = (day for each in (year - 1, year, year + 1) for day in years.get(each, ()))
        return [when for day in near for when in _off(day, days) if when.year == year]

    return rule


def either(one: Rule, other: Rule) -> Rule:
    """Two feasts that go by one name."""
    return lambda year: [*one(year), *other(year)]


def weekday_after(rule: Rule, weekday: int) -> Rule:
    """The first such weekday behind another feast."""
    return _to_weekday(rule, lambda day: (weekday - day.weekday() - 1) % 7 + 1)


def weekday_before(rule: Rule, weekday: int) -> Rule:
    """The last such weekday before another feast."""
    return _to_weekday(rule, lambda day: -((day.weekday() - weekday - 1) % 7 + 1))


def put_off(rule: Rule, by: dict[int, int]) -> Rule:
    """Another feast, moved by so many days where it falls on one of these weekdays."""
    return _to_weekday(rule, lambda day: by.get(day.weekday(), 0))


def _to_weekday(rule: Rule, days: Callable[[date], int]) -> Rule:
    def moved_rule(year: int) -> Sequence[date]:
        years = range(max(MINYEAR, year - 1), min(MAXYEAR, year + 1) + 1)
        near = (day for each in years for day in rule(each))
        return [when for day in near for when in _off(day, days(day)) if when.year == year]

    return moved_rule


def _off(day: date | None, days: int) -> Sequence[date]:
    return _known(moved(day, days, "day") if day and days else day)


def _known(day: date | None) -> Sequence[date]:
    return (day,) if day else ()
