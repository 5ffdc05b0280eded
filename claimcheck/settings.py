"""What a user can set, as one frozen value that is handed down and never changed."""

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType
from typing import TypeVar

from attrs import field, fields, frozen

from claimcheck.interval import Interval
from claimcheck.patterns import pattern
from claimcheck.vocabulary import Measure

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


class Profile(StrEnum):
    """By whose convention vague words are read."""

    NEWS = "news"
    """As readers of news take them: "dozens" are two dozen or more, fewer than a hundred."""
    ACLED = "acled"
    """As conflict events are coded: the least that a word can mean, 12 for "dozens", 100 for "hundreds"."""
    EMDAT = "emdat"
    """As disasters are recorded: twice the word, 200 for "hundreds", 2,000 for "thousands", which may be too few."""

    @property
    def named(self) -> str:
        """Its name in a sentence."""
        return {Profile.NEWS: "news", Profile.ACLED: "ACLED", Profile.EMDAT: "EM-DAT"}[self]


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

_UNITS: Mapping[str, int] = MappingProxyType(
    {
        "dozens": 12,
        "scores": 20,
        "hundreds": 100,
        "thousands": 1_000,
        "tens of thousands": 10_000,
        "hundreds of thousands": 100_000,
        "millions": 1_000_000,
        "tens of millions": 10_000_000,
        "hundreds of millions": 100_000_000,
        "billions": 1_000_000_000,
    }
)
"""What plurals are plurals of."""


def _floors(times: int) -> Mapping[str, Interval]:
    """The words of news, the plurals of numbers with a floor at so many of their unit, and no ceiling."""
    return MappingProxyType({**NEWS_VAGUE, **{word: Interval(times * unit, None) for word, unit in _UNITS.items()}})


VAGUE: Mapping[Profile, Mapping[str, Interval]] = MappingProxyType(
    {Profile.NEWS: NEWS_VAGUE, Profile.ACLED: _floors(1), Profile.EMDAT: _floors(2)}
)
"""What vague words admit, by the convention; where a data set tells none ("several"), what they do in news."""


def _read_only(given: Mapping[str, Value]) -> Mapping[str, Value]:
    return MappingProxyType(dict(given))


def _intervals(given: Mapping[str, Interval]) -> Mapping[str, Interval]:
    return _read_only(given)  # typed, so that a type checker knows what the field takes


def _days(given: Mapping[str, int]) -> Mapping[str, int]:
    return _read_only(given)


def _severities(given: Mapping[str, Severity]) -> Mapping[str, Severity]:
    return _read_only(given)


def _words(given: Iterable[str]) -> tuple[str, ...]:
    return tuple(word.lower() for word in given)


CUE_SHELVES = ("counted", "describing", "verbs", "states", "around", "totals")
"""The sorts of cue words that a kind may be given, of which it has one at least."""
GAP = "…"
"""What stands in a phrase for a few words, or none: "found … a home"."""
_KIND_NAME = pattern(r"[a-z][a-z_]*(?:\.[a-z][a-z_]*)*")


@frozen
class AddedKind:
    """A kind of figure that a project or a plugin counts: its facts, and its cue words in lower case.

    Attributes:
        name: as it is on the wire.
        measure: what a figure is where the words tell no other: "cumulative", "stock" …
        monotone: whether a later figure is never lower, unless it is revised.
        of_people: whether nobody but people is counted.
        shelf_life: after how many days a printed figure is stale.
        counted: nouns that are themselves what the kind counts ("graduations").
        describing: words that say it of the noun they stand before ("12 rehomed dogs").
        verbs: verb forms whose object is counted, and whose passive counts its subject ("rehomed 12", "12 were rehomed").
        states: what is said of the counted behind their noun ("12 found a home").
        around: verbs and what stands behind the counted, with a gap for that ("found … a home", of "found 12 dogs a home").
        totals: names of the count before its figure ("number of adoptions rose to 12").
        nouns: the heads one of which the counted must be, where the words alone say too little.

    Raises:
        ValueError: if its name is no name for a kind, there is no such measure, it has no cue words, or one lacks its gap.
    """

    name: str
    measure: Measure = field(default=Measure.CUMULATIVE, converter=Measure)
    monotone: bool = False
    of_people: bool = False
    shelf_life: int | None = None
    counted: tuple[str, ...] = field(default=(), converter=_words)
    describing: tuple[str, ...] = field(default=(), converter=_words)
    verbs: tuple[str, ...] = field(default=(), converter=_words)
    states: tuple[str, ...] = field(default=(), converter=_words)
    around: tuple[str, ...] = field(default=(), converter=_words)
    totals: tuple[str, ...] = field(default=(), converter=_words)
    nouns: tuple[str, ...] = field(default=(), converter=_words)

    def __attrs_post_init__(self) -> None:
        if not _KIND_NAME.fullmatch(self.name):
            raise ValueError(f"{self.name!r} is no name for a kind; write small letters, as in adopted or jobs.created")
        if not any(getattr(self, shelf) for shelf in CUE_SHELVES):
            raise ValueError(f"{self.name!r} has no cue words; give some as {', '.join(CUE_SHELVES)}")
        for phrase in self.around:
            if phrase.split()[1:-1].count(GAP) != 1:
                raise ValueError(f"{phrase!r} has no gap for the counted; write {GAP} for it, as in found {GAP} a home")


@frozen
class Settings:
    """What the reader accepts, what the rules assume, and the day of checking."""

    as_of: date | None = None
    """The day on which the check is made; nothing is older than its shelf life where it is not known."""
    profile: Profile = Profile.NEWS
    """By whose convention vague words are read."""
    vague: Mapping[str, Interval] = field(factory=dict, converter=_intervals)
    """What vague words admit, in place of what they do by the profile."""
    about: Decimal = Decimal("0.10")
    """How far "about" reaches to either side, as a share of the number."""
    nearly: Decimal = Decimal("0.10")
    """How far "nearly", "almost" and "just over" reach away from the number, as a share of it."""
    yearless: int = 60
    """How many days from its text a day printed without a year may lie, that the year is taken for known."""
    ahead: int = 7
    """How many days ahead a day printed without a year is taken for a slip where it is told as over; further, for another
    year's."""
    headline: Decimal = Decimal("0.05")
    """How far a headline or caption may round down a figure of the text below it, as a share of that figure."""
    house_style: HouseStyle = HouseStyle.US
    """Whose desk reads: on a US one "soldiers" are the Army's, on a UK one any troops."""
    over: bool = True
    """Whether "over 12" may be printed for "more than 12"."""
    shelf_life: Mapping[str, int] = field(factory=dict, converter=_days)
    """After how many days a printed figure is stale, by kind, in place of the kind's own."""
    severities: Mapping[str, Severity] = field(factory=dict, converter=_severities)
    """Severity by rule code or name, in place of the rule's own."""
    kinds: tuple[AddedKind, ...] = ()
    """Kinds of figures beside those that come with claimcheck."""

    def admits(self, word: str) -> Interval | None:
        """What a vague word admits; `None` where it is none."""
        return self.vague.get(word) or VAGUE[self.profile].get(word)

    def __reduce__(self) -> tuple[type["Settings"], tuple[object, ...]]:
        # read-only mappings cannot be pickled, and settings are sent to other processes
        values = (getattr(self, each.name) for each in fields(Settings))
        return Settings, tuple(dict(value) if isinstance(value, Mapping) else value for value in values)


DEFAULT = Settings()
