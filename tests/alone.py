"""One dimension's reading of a text, without the others."""

from collections.abc import Iterator
from datetime import date

from claimcheck.dimensions import date as dates
from claimcheck.dimensions import duration as lengths
from claimcheck.dimensions import time as times
from claimcheck.figures import Figure
from claimcheck.reading.scan import places


def scan_dates(text: str, published: date | None) -> Iterator[Figure]:
    """The dates and times of day of a text."""
    found = places(text)
    return dates.scan(text, published, found.dates, times.clocks(text, found.clocks))


def scan_lengths(text: str, published: date | None) -> Iterator[Figure]:
    """The lengths of time of a text."""
    return lengths.scan(text, published, places(text).lengths)


def scan_times(text: str) -> list[Figure]:
    """The times of day of a text."""
    return [times.figure(clock) for clock in times.clocks(text, places(text).clocks)]
