"""When: a day, a span of days, or a length of time, as a text writes it and as the calendar has it."""

from datetime import date
from decimal import Decimal

from attrs import frozen

from claimcheck.interval import Interval

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = tuple("January February March April May June July August September October November December".split())
NAMES_OF_DAYS = frozenset(name.lower() for name in (*WEEKDAYS, *MONTHS))
"""Weekdays and months in lower case."""
SHORT_WEEKDAYS = frozenset("mon tue wed thu fri sat sun".split())
SHORT_MONTHS = frozenset("jan feb mar apr jun jul aug sep sept oct nov dec".split())


def parse_day(value: "date | str") -> date:
    """A calendar day from a `date` or from "2021-08-31".

    Raises:
        ValueError: if it is no day of the calendar.
    """
    if type(value) is date:
        return value
    if isinstance(value, date):  # a moment is of its day
        return date(value.year, value.month, value.day)
    try:
        return date.fromisoformat(value[:10])
    except (ValueError, TypeError):
        raise ValueError(f"{value!r} is no date; write year-month-day, as in 2021-08-31") from None


def days(start: date | None, end: date | None) -> Interval:
    """The days from start to end, both included, as an interval of day numbers (proleptic Gregorian ordinals)."""
    return Interval(
        None if start is None else Decimal(start.toordinal()), None if end is None else Decimal(end.toordinal())
    )


def weekday_of(day: date) -> str:
    """The English name of the day of the week."""
    return WEEKDAYS[day.weekday()]


@frozen
class DateValue:
    """A date, span of days, clock time or length of time that a text names.

    `iso` is its TIMEX3 / ISO 8601 value ("2021-08-31", "2021-W34", "P20Y", "XXXX-08-31" where no year is known), `None`
    for a date that is none (June 31), whose words are then in `written`.  `start` and `end` (inclusive) are the days it
    covers, where they are known; `None` for an open end.  `resolved` says that the calendar day is known, be it from the
    words or from a day of reference; `weekday` is the day of the week as printed.
    """

    iso: str | None
    start: date | None = None
    end: date | None = None
    resolved: bool = False
    weekday: str | None = None
    written: str | None = None
    inferred: bool = False
    """Whether year or day come from the day of reference, not from the words."""
    leeway: int = 0
    """By how many days those who keep a feast may differ, where it goes by the moon or begins in the evening."""

    @property
    def interval(self) -> Interval | None:
        """The days it covers as day numbers; `None` where no day is known."""
        return None if self.start is None and self.end is None else days(self.start, self.end)

    @property
    def earliest(self) -> date | None:
        """The first day, for those who keep it first."""
        return self.start and date.fromordinal(max(date.min.toordinal(), self.start.toordinal() - self.leeway))

    @property
    def latest(self) -> date | None:
        """The last day, for those who keep it last."""
        return self.end and date.fromordinal(min(date.max.toordinal(), self.end.toordinal() + self.leeway))
