"""What a grammar of dates is given, and what it answers."""

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from attrs import frozen

from claimcheck.dimensions.date.period import Period


@frozen
class Scene:
    """A text, its day of publication, and the period last read in it, which "a year earlier" goes by."""

    text: str
    published: date | None = None
    before: Period | None = None


class Reading(NamedTuple):
    """A period where it stands."""

    start: int
    end: int
    period: Period


Form = Callable[[Scene, int], Reading | None]
"""Reads what begins exactly at an offset."""
