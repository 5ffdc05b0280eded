"""Days as quantities of day numbers, so that one verdict serves dates and counts."""

from datetime import date
from decimal import Decimal

from claimcheck.dates import DateValue, days, parse_day
from claimcheck.interval import Interval
from claimcheck.quantities import Quantity


def date_quantity(when: DateValue, words: str) -> Quantity | None:
    """The days of a date as a quantity, a reader's with its leeway; `None` where no day is known."""
    said = when.interval
    if said is None:
        return None
    accepted = said + Interval(-when.leeway, when.leeway) if when.leeway else said
    return Quantity(said, accepted, "day", "date", None, words)


def day_quantity(given: "Quantity | DateValue | date | str") -> Quantity:
    """A day, or span of days, as a quantity of day numbers, so that one verdict serves dates and counts.

    Raises:
        ValueError: if it is no day of the calendar.
    """
    if isinstance(given, Quantity):
        return given
    if isinstance(given, DateValue):
        text = given.written or given.iso or ""
        quantity = date_quantity(given, text)
        if quantity is None:
            raise ValueError(f"“{text}” names no day that is known")
        return quantity
    day = parse_day(given)
    return Quantity(days(day, day), days(day, day), "day", "date", None, day.isoformat())


def as_date(quantity: Quantity) -> DateValue | None:
    """The date that a quantity of day numbers is."""

    def day(end: Decimal | None) -> date | None:
        return None if end is None else date.fromordinal(int(end))

    first, last = day(quantity.asserted.lower), day(quantity.asserted.upper)
    iso = first.isoformat() if first and first == last else None
    return DateValue(iso, first, last, resolved=True, written=None if iso else quantity.text)
