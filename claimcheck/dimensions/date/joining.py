"""Dates and times of day in one row, joined where they stand side by side: "16:00 UTC today", "Monday at 3 p.m."."""

import re
from collections import deque
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache

from attrs import evolve

from claimcheck.dimensions.anchors import Anchor
from claimcheck.dimensions.date.scanning import readings
from claimcheck.dimensions.date.scene import Reading
from claimcheck.dimensions.time import Clock, figure
from claimcheck.figures import Figure, Span

_FIRST_YEAR, _LAST_YEAR = 200, 9900
_CLOSE = 16
"""How far apart a day and a time of day may stand that belong together."""


@cache
def _day_then_clock() -> re.Pattern[str]:
    return re.compile(
        r"[^\S\n]{0,2},?[^\S\n]{0,2}(?:(?:at|around|about|by|before|after|from|@)[^\S\n]{1,2}){0,2}(?:about[^\S\n])?"
    )


@cache
def _clock_then_day() -> re.Pattern[str]:
    return re.compile(r"[^\S\n]{0,2},?[^\S\n]{0,2}(?:on|of)?[^\S\n]{0,2}")


def scan(text: str, published: date | None, anchors: Iterable[Anchor], clocks: Iterable[Clock]) -> Iterator[Figure]:
    """The dates and times of day of a text, in order, none overlapping."""
    if published is not None and not _FIRST_YEAR < published.year < _LAST_YEAR:
        published = None  # the calendar ends before the days around it do
    waiting = deque(clocks)
    for reading in readings(text, published, anchors):
        joined = reading
        while waiting and waiting[0].end <= joined.start:
            clock = waiting.popleft()
            if _beside(text, clock.end, joined, _clock_then_day()):
                joined = _with_clock(joined._replace(start=clock.start), clock)
            else:
                yield figure(clock)
        while waiting and waiting[0].start < joined.end:
            waiting.popleft()
        if waiting and _follows(text, joined, waiting[0]):
            clock = waiting.popleft()
            joined = _with_clock(joined._replace(end=clock.end), clock)
        yield Figure(Span(joined.start, joined.end), date=joined.period.value(), dimension="date", grammar="date")
    yield from map(figure, waiting)


def _beside(text: str, end: int, reading: Reading, between: re.Pattern[str]) -> bool:
    if reading.period.unit != "day" or not reading.period.iso or not 0 < reading.start - end <= _CLOSE:
        return False
    return between.fullmatch(text, end, reading.start) is not None


def _follows(text: str, reading: Reading, clock: Clock) -> bool:
    if reading.period.unit != "day" or not reading.period.iso or not 0 < clock.start - reading.end <= _CLOSE:
        return False
    return _day_then_clock().fullmatch(text, reading.end, clock.start) is not None


def _with_clock(reading: Reading, clock: Clock) -> Reading:
    """The day with the time of day in its name."""
    day = (reading.period.iso or "").partition("T")[0]
    return reading._replace(period=evolve(reading.period, iso=day + clock.name))
