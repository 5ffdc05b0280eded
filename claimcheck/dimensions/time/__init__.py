"""Times of day, enough not to take them for anything else: "3 p.m.", "15:30 UTC", "0800 GMT".

`clocks(text, anchors)` finds them; the grammar of dates joins them to the day beside them, and makes a `figure` of each that
stands alone.  `TELLING` says what the anchors are.
"""

from claimcheck.dates import DateValue
from claimcheck.dimensions.time.clock import Clock, clocks
from claimcheck.dimensions.time.telling import TELLING
from claimcheck.figures import Figure, Span

__all__ = ["TELLING", "Clock", "clocks", "figure"]


def figure(clock: Clock) -> Figure:
    """A time of day whose day is not known."""
    return Figure(Span(clock.start, clock.end), date=DateValue(clock.name), dimension="time", grammar="time")
