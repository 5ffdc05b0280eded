"""Who is counted: names of populations, which of them mean the same, and which are part of which.

A name is read as a head noun and its qualifiers: "US service members" is (service member; us).  Two names mean the same
when heads and qualifiers do; a name is part of another when its head is that head, or a kind of it, and it has all the
other's qualifiers and more.  What the words do not settle is not settled here.
"""

import re
import tomllib
from collections.abc import Iterable, Mapping
from enum import StrEnum
from functools import cache, cached_property, lru_cache
from pathlib import Path
from types import MappingProxyType

import inflection
from attrs import field, frozen

from claimcheck.countries import adjectives


class Kinship(StrEnum):
    """How one population stands to another."""

    SAME = "same"
    LOOSE = "loosely the same"
    PART = "part"
    WHOLE = "whole"
    DIFFERENT = "different"


@frozen
class Population:
    """A name as it is compared: the head noun, one of a kind, and what narrows it."""

    head: str
    qualifiers: frozenset[str] = frozenset()
    loose: bool = False
    """Whether the name is one that other words are used for loosely ("soldiers" for service members)."""

    @property
    def words(self) -> frozenset[str]:
        """The head noun and what narrows it, whichever is which."""
        return self.qualifiers | {self.head}

    @property
    def anybody(self) -> bool:
        """Whether no more is said than that they are people."""
        return self.head == "person" and not self.qualifiers


def _strings(given: Iterable[str]) -> tuple[str, ...]:
    return tuple(given)


@frozen
class Kind:
    """One head noun: other words for it, words used loosely for it, what it is a kind of, and qualifiers that are meant
    where the name has none.
    """

    name: str
    aliases: tuple[str, ...] = field(default=(), converter=_strings)
    loose: tuple[str, ...] = field(default=(), converter=_strings)
    part_of: str | None = None
    qualifiers: tuple[str, ...] = field(default=(), converter=_strings)


@frozen(eq=False)
class Populations:
    """All that is known of who is who; `with_kinds` gives one that knows more."""

    kinds: Mapping[str, Kind]
    modifiers: Mapping[str, str]
    """Qualifiers that mean the same: "american" is "us"."""
    dropped: frozenset[str]
    """Words before a noun that narrow nothing: "the", "desperate", "estimated"."""

    @cached_property
    def _heads(self) -> Mapping[str, tuple[str, bool]]:
        """Each word for a kind, with the name of the kind, and whether it is used loosely; what a kind is called goes first."""
        loose = {word: (kind.name, True) for kind in self.kinds.values() for word in kind.loose}
        return loose | {w: (kind.name, False) for kind in self.kinds.values() for w in (kind.name, *kind.aliases)}

    @cached_property
    def _peoples(self) -> frozenset[str]:
        """Qualifiers that people go by ("Americans")."""
        return frozenset(self.modifiers.values())

    def with_kinds(self, kinds: Iterable[Kind]) -> "Populations":
        """These populations and more; a kind of a known name replaces it."""
        return Populations(MappingProxyType({**self.kinds, **{k.name: k for k in kinds}}), self.modifiers, self.dropped)

    def read(self, name: str, strict: bool = False) -> Population:
        """The population a name stands for; where `strict`, a loose word stands for itself alone."""
        return _population_of(self, name, strict)

    def _parsed(self, name: str, strict: bool) -> Population:
        words = [self.modifiers.get(w, w) for w in _words(name)]
        for start in range(len(words)):
            phrase = " ".join([*words[start:-1], singular(words[-1])])
            found = self._heads.get(phrase)
            if found and not (strict and found[1]):
                return self._population(found[0], words[:start], found[1])
        head = singular(words[-1]) if words else ""
        if head in self._peoples:  # "Americans", "Afghans": people of that qualifier
            return self._population("person", [*words[:-1], head], False)
        return Population(head, self._qualifiers(words[:-1]))

    def _population(self, kind: str, before: list[str], loose: bool) -> Population:
        """A kind and what narrows it; what it brings with it holds where the name says nothing else ("Royal Marines")."""
        brought = self.kinds[kind].qualifiers if kind in self.kinds else ()
        return Population(kind, self._qualifiers(before) or frozenset(brought), loose)

    def _qualifiers(self, words: Iterable[str]) -> frozenset[str]:
        return frozenset(word for word in words if word not in self.dropped)

    def ancestors(self, head: str) -> tuple[str, ...]:
        """What the head is a kind of, nearest first."""
        found: list[str] = []
        kind = self.kinds.get(head)
        while kind and kind.part_of and kind.part_of not in found:
            found.append(kind.part_of)
            kind = self.kinds.get(kind.part_of)
        return tuple(found)

    def anybody(self, name: str) -> bool:
        """Whether a name says of nobody more than that they are people."""
        return self.read(name).anybody

    def root(self, name: str) -> str:
        """The widest population that a name belongs to."""
        head = self.read(name).head
        return (head, *self.ancestors(head))[-1]

    def kinship(self, one: str, other: str) -> Kinship:
        """How one population stands to the other, by their names."""
        first, second = self.read(one), self.read(other)
        if first.head == second.head and first.qualifiers == second.qualifiers:
            return Kinship.LOOSE if first.loose != second.loose else Kinship.SAME
        if self._within(first, second):
            return Kinship.PART
        return Kinship.WHOLE if self._within(second, first) else Kinship.DIFFERENT

    def _within(self, part: Population, whole: Population) -> bool:
        kin = part.head == whole.head or whole.head in self.ancestors(part.head)
        return kin and part.qualifiers >= whole.qualifiers


@lru_cache(maxsize=4096)
def _population_of(known: Populations, name: str, strict: bool) -> Population:
    """Names come again and again, in one text and from text to text."""
    return known._parsed(name, strict)


@cache
def known_populations() -> Populations:
    """The populations that come with claimcheck, from `populations.toml`."""
    text = Path(__file__).with_name("populations.toml").read_text(encoding="utf-8")
    return parse_populations(text)


@cache
def populations_with(kinds: tuple[Kind, ...]) -> Populations:
    """The populations that come with claimcheck, and those that a user adds."""
    return known_populations().with_kinds(kinds) if kinds else known_populations()


def parse_populations(text: str) -> Populations:
    """Populations written in TOML: tables `kinds.NAME`, `modifiers`, and a list `dropped`.

    Raises:
        ValueError: if the text is no TOML, or a kind has a key that is not known.
    """
    data = tomllib.loads(text)
    try:
        kinds = {name: Kind(name, **row) for name, row in data.get("kinds", {}).items()}
    except TypeError as error:
        raise ValueError(f"a population has a key that is not known: {error}") from None
    modifiers = {word: to for to, words in data.get("modifiers", {}).items() for word in (to, *words)}
    return Populations(
        MappingProxyType(kinds), MappingProxyType({**adjectives(), **modifiers}), frozenset(data.get("dropped", ()))
    )


_DOTTED = re.compile(r"\b(?:[a-z]\.){2,}")
"""Letters that each have a stop: "u.n."."""
_SHORT = {
    "united states": "us",
    "united nations": "un",
    "united kingdom": "uk",
    "european union": "eu",
    "african union": "au",
}
"""Names of several words, by the letters that they go by."""


def _words(name: str) -> list[str]:
    folded = _DOTTED.sub(lambda found: found[0].replace(".", ""), name.casefold().replace("’", "'")).replace("-", " ")
    for long, short in _SHORT.items():
        folded = folded.replace(long, short)
    return [w.removesuffix("'s").strip("\"'“”.,;:()") for w in folded.split() if w.strip("\"'“”.,;:()")]


@lru_cache(maxsize=4096)
def singular(word: str) -> str:
    """The singular of an English noun in lower case ("people" is "person", "us" stays)."""
    return word if word in ("us", "isis", "police") or len(word) < 3 else inflection.singularize(word)
