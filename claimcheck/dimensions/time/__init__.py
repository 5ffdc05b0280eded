"""Times of day, enough not to take them for anything else: "3 p.m.", "15:30 UTC", "0800 GMT".

`scan(text, published)` yields a figure for each that stands alone; `clocks` finds them for the grammar of dates, which
joins them to the day beside them.
"""

from collections.abc import Iterator
from datetime import date

from claimcheck.dates import DateValue
from claimcheck.dimensions.time.clock import Clock, clocks
from claimcheck.figures import Figure, Span

__all__ = ["Clock", "clocks", "figure", "scan"]


def figure(clock: Clock) -> Figure:
    """A time of day whose day is not known."""
    return Figure(Span(clock.start, clock.end), date=DateValue(clock.name), dimension="time", grammar="time")


def scan(text: str, published: date | None) -> Iterator[Figure]:
    """The times of day of a text, in order."""
    del published  # a time of day is the same on every day
    yield from map(figure, clocks(text))
