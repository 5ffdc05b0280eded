"""The names of all feasts: how each may be spelled, and by which words one finds where it may stand."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from functools import cache
from types import MappingProxyType
from typing import NamedTuple

from claimcheck.dimensions.date.holidays import asian, christian, civil, international, islamic, jewish, places
from claimcheck.dimensions.date.holidays.rules import Feast
from claimcheck.dimensions.date.vocabulary import GAP, MONTHS, PARTS_OF_DAY, SEASONS, UNITS_OF_TIME, WEEKDAY_NUMBERS

FEASTS: tuple[Feast, ...] = (
    *civil.NEW_YEAR, *civil.AMERICAN, *civil.COMMONWEALTH, *civil.OTHERS, *places.NATIONAL,
    *christian.WESTERN, *christian.EASTERN, *jewish.JEWISH, *islamic.ISLAMIC,
    *asian.INDIAN, *asian.BUDDHIST, *asian.EAST_ASIAN, *asian.SPRING, *international.INTERNATIONAL,
)  # fmt: skip


class Name(NamedTuple):
    """One of the names of a feast, in small letters; its words without marks between them."""

    written: str
    words: tuple[str, ...]
    feast: Feast


_SHORT = {day: rf"{day[:3]}(?:{day[3:]})?" for day in WEEKDAY_NUMBERS if day.endswith("day")}
_WRITTEN = _SHORT | {"st": r"(?:st\.?|saint)", "jr": r"jr\.?"}
_MARKS = str.maketrans("-'", "  ")
_TOLD = frozenset({*MONTHS, *WEEKDAY_NUMBERS, *UNITS_OF_TIME, *SEASONS, *PARTS_OF_DAY, "days", "weeks"})
"""Words that tell of a date whatever they stand with."""
_SHORTEST = 3
"""Words as short as this or shorter, such as articles, tell of nothing where a name has a longer one."""


def spelling(name: str) -> str:
    """A pattern for a name: with hyphens or spaces, apostrophes or none, a weekday in full or short."""
    return rf"(?:{GAP}|-)".join(map(_spelled, name.replace("-", " ").split()))


def _spelled(word: str) -> str:
    if word.endswith(("'s", "s'")):
        return rf"{word[:-2]}(?:[^\S\n]?['’]s|s['’]?)"
    return _WRITTEN.get(word) or word.replace("'", "['’]?")


@cache
def _names() -> tuple[Name, ...]:
    """All names; the longest first."""
    every = [
        Name(name, tuple(name.translate(_MARKS).split()), feast) for feast in FEASTS for name in feast.names.split("; ")
    ]
    return tuple(sorted(every, key=lambda name: -len(name.written)))


@cache
def by_first_word() -> Mapping[str, tuple[Name, ...]]:
    """The names that begin with a word, as it is written in a text."""
    found: defaultdict[str, list[Name]] = defaultdict(list)
    for name in _names():
        for word in _first_words(name):
            found[word].append(name)
    return MappingProxyType({word: tuple(names) for word, names in found.items()})


def first_words() -> Iterable[str]:
    """The words that names of feasts begin with."""
    return by_first_word().keys()


def _first_words(name: Name) -> tuple[str, ...]:
    if name.words[0] == "st":
        return ("st", "saint")
    word = name.written.partition(" ")[0]
    return (word[:-2], f"{word[:-2]}s") if word.endswith(("'s", "s'")) else name.words[:1]


@cache
def telling() -> frozenset[str]:
    """Words that tell of a feast where no weekday, month or the like in its name does: such as many names have in common."""
    names = sorted((name.words for name in _names()), key=len)
    shared = Counter(word for words in names for word in words if len(word) > _SHORTEST)
    found: set[str] = set()
    for words in names:
        if found.isdisjoint(words) and _TOLD.isdisjoint(words):
            found.add(max(words, key=lambda word: (shared[word], len(word))))
    return frozenset(found)


@cache
def within() -> frozenset[str]:
    """Words that names have in front of the word that tells of them."""
    told = telling() | _TOLD
    before: set[str] = set()
    for name in _names():
        first = next(place for place, word in enumerate(name.words) if word in told)
        if first:
            before.update(name.words[:first], _first_words(name))
    return frozenset(before)
