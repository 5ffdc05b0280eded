"""The units of time and how they are written."""

from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType

_SPELLINGS = {
    "second": "second seconds sec secs",
    "minute": "minute minutes min mins",
    "hour": "hour hours hr hrs",
    "day": "day days night nights",
    "week": "week weeks wk wks",
    "fortnight": "fortnight fortnights",
    "month": "month months mth mths",
    "quarter": "quarter quarters qtr qtrs",
    "year": "year years yr yrs",
    "decade": "decade decades",
    "century": "century centuries",
    "millisecond": "millisecond milliseconds",
    "microsecond": "microsecond microseconds",
    "nanosecond": "nanosecond nanoseconds",
    "millennium": "millennium millennia millenniums",
}
UNITS: Mapping[str, str] = MappingProxyType(
    {word: unit for unit, words in _SPELLINGS.items() for word in words.split()}
)
LETTERS: Mapping[str, str] = MappingProxyType(
    {"h": "hour", "s": "second", "ms": "millisecond", "d": "day", "w": "week"}
)
"""Abbreviations that are only taken right behind digits."""
DESIGNATORS: Mapping[str, tuple[str, int]] = MappingProxyType(
    {
        "second": ("S", 1), "minute": ("M", 1), "hour": ("H", 1), "day": ("D", 1), "week": ("W", 1), "fortnight": ("W", 2),
        "month": ("M", 1), "quarter": ("M", 3), "year": ("Y", 1), "decade": ("Y", 10), "century": ("Y", 100),
        "millennium": ("Y", 1000),
    }
)  # fmt: skip
"""Letter of ISO 8601 and how many of it a unit is."""
CLOCK = frozenset({"second", "minute", "hour"})
IN_SMALLER: Mapping[str, tuple[str, int]] = MappingProxyType(
    {
        "century": ("year", 100), "decade": ("year", 10), "year": ("month", 12), "quarter": ("month", 3),
        "week": ("day", 7), "fortnight": ("day", 14), "day": ("hour", 24), "hour": ("minute", 60), "minute": ("second", 60),
    }
)  # fmt: skip
"""What a unit is of a smaller one, where the calendar fixes it; a month is no number of days."""


def factor(unit: str, smaller: str) -> Decimal | None:
    """How many of the smaller unit make one of the other; `None` where the calendar does not fix it."""
    total = Decimal(1)
    while unit != smaller:
        if unit not in IN_SMALLER:
            return None
        unit, count = IN_SMALLER[unit]
        total *= count
    return total
