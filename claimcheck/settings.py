"""What a user can set, as one frozen value that is handed down and never changed."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType
from typing import TypeVar

from attrs import field, fields, frozen

from claimcheck.interval import Interval

Value = TypeVar("Value")


class Severity(StrEnum):
    """How grave a finding is."""

    INFO = "info"
    """Checked, and holds."""
    NOTICE = "notice"
    """Worth a line."""
    WARNING = "warning"
    """Both may be true; a desk must resolve or update."""
    ERROR = "error"
    """Cannot both be true."""

    @property
    def rank(self) -> int:
        """Its place from the mildest up."""
        return list(Severity).index(self)


class HouseStyle(StrEnum):
    """Whose style guide a desk goes by."""

    US = "us"
    UK = "uk"


def _between(low: int, high: int | None) -> Interval:
    return Interval(low, high, upper_closed=False)


NEWS_VAGUE: Mapping[str, Interval] = MappingProxyType(
    {
        "a couple": Interval(2, 3),
        "a few": Interval(2, 10),
        "several": Interval(3, 10),
        "some": Interval(2, None),
        "many": Interval(2, None),
        "multiple": Interval(2, None),
        "a number": Interval(2, None),
        "a handful": Interval(2, 10),
        "dozens": _between(24, 100),
        "scores": _between(40, 200),
        "hundreds": _between(200, 1_000),
        "thousands": _between(2_000, 10_000),
        "tens of thousands": _between(20_000, 100_000),
        "hundreds of thousands": _between(200_000, 1_000_000),
        "millions": _between(2_000_000, 1_000_000_000),
        "tens of millions": _between(20_000_000, 100_000_000),
        "hundreds of millions": _between(200_000_000, 1_000_000_000),
        "billions": _between(2_000_000_000, 1_000_000_000_000),
    }
)
"""What vague words admit on a news desk."""


def _read_only(given: Mapping[str, Value]) -> Mapping[str, Value]:
    return MappingProxyType(dict(given))


def _intervals(given: Mapping[str, Interval]) -> Mapping[str, Interval]:
    return _read_only(given)  # typed, so that a type checker knows what the field takes


def _severities(given: Mapping[str, Severity]) -> Mapping[str, Severity]:
    return _read_only(given)


@frozen
class Settings:
    """What the reader accepts, what the rules assume, and the day of checking."""

    as_of: date | None = None
    """The day on which the check is made; nothing is older than its shelf life where it is not known."""
    vague: Mapping[str, Interval] = field(default=NEWS_VAGUE, converter=_intervals)
    """What each vague word admits."""
    profile: str = "news"
    """The name of the vague words' profile, for messages."""
    about: Decimal = Decimal("0.10")
    """How far "about" reaches to either side, as a share of the number."""
    nearly: Decimal = Decimal("0.10")
    """How far "nearly", "almost" and "just over" reach away from the number, as a share of it."""
    yearless: int = 60
    """How many days from its text a day printed without a year may lie, that the year is taken for known."""
    ahead: int = 7
    """How many days ahead a day printed without a year is taken for a slip where it is told as over; further, for another
    year's."""
    house_style: HouseStyle = HouseStyle.US
    """Whose desk reads: on a US one "soldiers" are the Army's, on a UK one any troops."""
    severities: Mapping[str, Severity] = field(factory=dict, converter=_severities)
    """Severity by rule code or name, in place of the rule's own."""

    def __reduce__(self) -> tuple[type["Settings"], tuple[object, ...]]:
        # read-only mappings cannot be pickled, and settings are sent to other processes
        values = (getattr(self, each.name) for each in fields(Settings))
        return Settings, tuple(dict(value) if isinstance(value, Mapping) else value for value in values)


DEFAULT = Settings()
