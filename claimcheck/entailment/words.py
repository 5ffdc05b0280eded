"""The words of a text as they are held against another's: stems, what they speak of, and names."""

import re
from collections.abc import Iterable
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Protocol

from claimcheck.countries import adjectives
from claimcheck.dates import MONTHS as NAMES_OF_MONTHS

_WORD = re.compile(r"[^\W\d_](?:[\w]|[’'.-](?=\w))*")
_UNITED = re.compile(r"\bUnited (States(?: of America)?|Kingdom)\b")
NAME = 5
"""How many letters a name must have for a slip of the pen to be told from another name."""
LOWER = 6
"""A headline has no more than one word in so many without a capital."""
EMPTY = frozenset(
    "a an the this that these those there here it its he she they his her him them their theirs we our us i me my you your who whom "
    "whose which what when where why how is are was were be been being am has have had having do does did done will would can "
    "could may might must shall should not no nor and or but if as at by for from in into of off on onto out over per than then "
    "to up upon with within without about above after again against all also although among an any around because before below "
    "between both during each either few fewer further had however just least less like made make many more most much near nearly "
    "neither only other own same several since so some such through throughout till too total towards under until very via "
    "while yet approximately roughly almost exactly according currently overall another one two three four five six seven eight "
    "nine ten eleven twelve hundred thousand million billion trillion percent percentage number amount first second third get got "
    "give given take taken s t d ll ve re st nd rd th".split()
)
"""Words that say how, not what."""
MONTHS = frozenset(name.casefold() for name in NAMES_OF_MONTHS)
_GOING = "travelled traveled travelling traveling returned returning arrived arriving flew flown visited visiting trip".split()
"""Words before a country where somebody has been."""
_GENERIC = frozenset(
    "people person individual human citizen resident patient man woman men women adult inhabitant other time".split()
)
"""Nouns that do not tell one count of people from another, nor one of happenings ("five times")."""


class Stemmer(Protocol):
    """What finds the stem of a word."""

    def stemWord(self, word: str) -> str: ...  # noqa: D102, N802


def words(text: str) -> tuple[str, ...]:
    """The words of a text that say something, as stems, in order."""
    return tuple(stem(word) for word in spelt(text))


def spelt(text: str) -> tuple[str, ...]:
    """The words of a text that say something, as printed."""
    return tuple(word for word in _spelt(text) if word == "US" or word.lower().removesuffix("'s") not in EMPTY)


def _spelt(text: str) -> list[str]:
    return _WORD.findall(_UNITED.sub(lambda found: "U." + found[1][0], text))


@cache
def titled(text: str) -> bool:
    """Whether most words of a text have a capital, as in a headline, so that capitals tell no names."""
    found = spelt(text)
    return bool(found) and sum(not word[0].isupper() for word in found) * LOWER <= len(found)


def names(text: str) -> frozenset[str]:
    """The stems of words with a capital, months and words that say how aside."""
    found = frozenset(stem(word) for word in spelt(text) if word[0].isupper() and word.lower() not in MONTHS)
    return frozenset(word for word in found if "- disease" not in _topics().get(word, ()))


@cache
def stem(word: str) -> str:
    """A word as it is compared: without its ending, a word for a country or its people by one name."""
    lower = word.lower().replace("’", "'").removesuffix("'s").replace("u.s.", "us").replace("u.k", "uk").strip(".'")
    lower = lower.replace(".", "") if re.fullmatch(r"(?:\w\.)+\w?", lower) else lower
    return adjectives().get(lower) or _stemmer().stemWord(lower)


@cache
def _stemmer() -> Stemmer:
    from snowballstemmer import stemmer  # only entailment needs it, and the command starts without

    found: Stemmer = stemmer("english")
    return found


@cache
def _topics() -> dict[str, frozenset[str]]:
    """What each stem speaks of."""
    found: dict[str, set[str]] = {}
    for line in Path(__file__).with_name("topics.txt").read_text(encoding="utf-8").splitlines():
        name, _, listed = line.partition(": ")
        if listed and not line.startswith("#"):
            for word in listed.split():
                found.setdefault(stem(word), set()).add(name)
    return {word: frozenset(names) for word, names in found.items()}


def topics(stems: tuple[str, ...]) -> frozenset[str]:
    """What the words speak of, as far as it is known."""
    known = _topics()
    return frozenset(name for word in stems for name in known.get(word, ()) if not name.startswith("-"))


def generic(stems: tuple[str, ...]) -> bool:
    """Whether a noun counts people and says no more of them."""
    return bool(stems) and stems[-1] in _generic()


@cache
def _generic() -> frozenset[str]:
    return frozenset(stem(word) for word in _GENERIC)


def telling(stems: tuple[str, ...]) -> tuple[str, ...]:
    """The words without those that only say that people are meant."""
    return tuple(word for word in stems if word not in _generic())


@cache
def _countries() -> frozenset[str]:
    return frozenset(adjectives().values())


def countries(stems: Iterable[str]) -> frozenset[str]:
    """The countries among the words."""
    return frozenset(stems) & _countries()


def countries_told_of(stems: tuple[str, ...]) -> frozenset[str]:
    """The countries among the words, without those where somebody only went: "a man who had returned from Mali"."""
    gone = {country for before, country in pairwise(stems) if before in _going()}
    return countries(stems) - gone


@cache
def _going() -> frozenset[str]:
    return frozenset(map(stem, _GOING))


def alike(one: str, others: frozenset[str]) -> bool:
    """Whether a word, or one that speaks of the same thing, is among the others."""
    if one in others:
        return True
    mine = _topics().get(one, frozenset())
    return bool(mine) and any(mine & _topics().get(other, frozenset()) for other in others)


def strangers(some: frozenset[str], others: Iterable[str]) -> bool:
    """Whether none of some names is among others, be it with a letter wrong."""
    return not any(one == other or _misspelt(one, other) for other in frozenset(others) for one in some)


def _misspelt(one: str, other: str) -> bool:
    """Whether two long words are alike but for one letter that is another, or is left out."""
    short, long = sorted((one, other), key=len)
    if len(short) < NAME or len(long) - len(short) > 1 or short[0] != long[0]:
        return False
    at = next((place for place, letter in enumerate(short) if letter != long[place]), len(short))
    return short[at:] == long[at + 1 :] or short[at + 1 :] == long[at + 1 :]
