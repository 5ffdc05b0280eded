"""What a figure is told of by the words beside it, where nothing names it: the fine, the siege, the burned land of a matter.

An aspect is what a matter has one of.  Two texts may tell it in sentences that have no word in common ("has burned 3,400 hectares",
"flames consumed 4,300 hectares of pine"): what shows both to be of one thing is that words beside them are of one aspect.  The words are
data (`aspects.toml`).
"""

import tomllib
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from itertools import pairwise
from pathlib import Path
from types import MappingProxyType
from typing import Any

import inflection
from attrs import field, frozen

from claimcheck.claims import Claim
from claimcheck.passages import words_of
from claimcheck.patterns import pattern
from claimcheck.senses import carries, sense

BEFORE, BEHIND = 14, 7
"""How many words before a figure and behind it are looked at for what it is of."""
CLOSE = 2
"""Within how many words stands what is joined to a word."""
_STOPS = frozenset("and but while when after although though because where which who".split())
"""Words behind a figure at which something else is told."""
_MARK = pattern(r"[;:,–—]|\((?![A-Za-z]{1,4}\))|\.\s")
"""A mark behind a figure at which something else is told; no short form in brackets, "year-on-year (YoY)"."""
_COMPARED = pattern(
    r"\s*(?>(?:\([^()]{1,40}\)\s*)?)(?:more|less|fewer|higher|lower|larger|smaller|extra|ahead|earlier|later|ago|old)\b"
    r"|\s*(?:percentage\s+)?points?\b"
)
"""What stands behind a figure, or its conversion, that tells how far another is from a third; a share tells so what rose."""

_LED_AWAY = pattern(
    r"\d\s+of\s+(?:the|its|all|a\s+total\s+of)?\s*$|\b(?:over|within)\s+(?:the\s+(?:next|past|last)\s+)?$"
)
"""What stands before the whole of which a figure tells some ("71 of the 130 seats"), or the time over which something is spread."""


def _senses(words: str) -> frozenset[str]:
    return frozenset(map(sense, words.split()))


def _plain(words: str) -> frozenset[str]:
    return frozenset(words.split())


@frozen
class Aspect:
    """What a matter has one of.

    Attributes:
        name: what it is called.
        words: the words that tell it, without their endings.
        beside: words one of which stands in the sentence as well; none are asked for where there are none.
        counted: nouns, singular, for what is counted.
        kinds: the kinds of claims that may tell it, where it is a count.
        periodic: whether it has a value for each quarter, month or year.
        growing: whether it has another value on another day.
        personal: whether it is somebody's, of several of whom each has another.
        parted: whether each part of a firm has its own, which the word in front tells: "ticket revenue".
    """

    name: str
    words: frozenset[str] = field(converter=_senses)
    beside: frozenset[str] = field(default="", converter=_senses)
    counted: frozenset[str] = field(default="", converter=_plain)
    kinds: frozenset[str] = field(default="other", converter=_plain)
    periodic: bool = False
    growing: bool = False
    personal: bool = False
    parted: bool = False

    def may_count(self, claim: Claim) -> bool:
        """Whether it may be told of what a figure counts, if that counts something."""
        if not claim.quantity.counted:
            return True
        return claim.kind in self.kinds and (claim.population is None or _noun(claim.population) in self.counted)

    def may_tell(self, claim: Claim, vocabulary: frozenset[str]) -> bool:
        """Whether a sentence of such words may tell it of what is counted."""
        if self.words.isdisjoint(vocabulary) or (self.beside and self.beside.isdisjoint(vocabulary)):
            return False
        return self.may_count(claim)


@frozen
class Term:
    """What sets one figure for an aspect apart from another: that it is asked for, that it fell, that it is net.

    Attributes:
        name: what it is called.
        words: the words that tell it, as printed.
        of: the dimensions of which they say anything; all where there are none.
        anywhere: whether they say it wherever they stand in the sentence.
        joined: whether they say it only of what they stand beside: "operating profit".
    """

    name: str
    words: frozenset[str] = field(converter=_plain)
    of: frozenset[str] = field(default="", converter=_plain)
    anywhere: bool = False
    joined: bool = False


@frozen
class Clause:
    """The words around a figure, the nearest first, up to where something else is told."""

    before: tuple[str, ...]
    behind: tuple[str, ...]

    def beside(self, aspect: Aspect) -> frozenset[str]:
        """The words that stand close to those that tell an aspect."""
        sides = (self.before, self.behind)
        places = ((side, at) for side in sides for at, word in enumerate(side) if sense(word) in aspect.words)
        return frozenset(word for side, at in places for word in side[max(0, at - CLOSE) : at + CLOSE + 1])

    def in_front_of(self, aspect: Aspect) -> frozenset[str]:
        """The words right in front of those that tell an aspect, if they narrow it."""
        words = (*reversed(self.before), *self.behind)
        pairs = pairwise(words)
        return frozenset(one for one, other in pairs if sense(other) in aspect.words and _narrows(one))


_WHOLE = frozenset(
    "total overall group company firm annual yearly quarterly monthly weekly full-year half-year first-half second-half first-quarter "
    "second-quarter third-quarter fourth-quarter record saw posted made brought had took strong higher lower more less".split()
)
"""Words in front of a revenue that do not tell of which part of a firm it is."""


def _narrows(word: str) -> bool:
    return word.isalpha() and carries(word) and word not in _WHOLE and not word.endswith("ed")


def aspects_of(claim: Claim, clause: Clause) -> tuple[Aspect, ...]:
    """What a figure is told of: all for which its clause has a word, but of those that have a value for each period the nearest alone."""
    shelf = _shelves().get(claim.quantity.dimension, ())
    likely = [aspect for aspect in shelf if aspect.may_tell(claim, _senses_in(claim.quote))]
    near: dict[Aspect, int] = {}
    for side in (clause.before, clause.behind) if likely else ():
        for distance, word in enumerate(map(sense, side)):
            for aspect in likely:
                if word in aspect.words:
                    near[aspect] = min(distance, near.get(aspect, distance))
    if not near:
        return ()
    nearest = min(near, key=lambda aspect: near[aspect])
    return tuple(aspect for aspect in near if aspect is nearest or not (aspect.periodic or nearest.periodic))


def may_have_aspect(claim: Claim) -> bool:
    """Whether the sentence of a figure has a word for something that a matter has one of."""
    shelf = _shelves().get(claim.quantity.dimension)
    if shelf is None or not any(aspect.may_count(claim) for aspect in shelf):
        return False
    return not _words()[claim.quantity.dimension].isdisjoint(_senses_in(claim.quote))


def terms_of(claim: Claim, clause: Clause, aspect: Aspect) -> frozenset[str]:
    """What sets a figure apart from another of its aspect."""
    near, there = frozenset((*clause.before, *clause.behind)), frozenset(words_of(claim.quote))
    joined = clause.beside(aspect)
    part = clause.in_front_of(aspect) if aspect.parted else frozenset[str]()
    return part | frozenset(
        term.name
        for term in _terms()
        if not term.words.isdisjoint(there if term.anywhere else joined if term.joined else near)
        and (not term.of or claim.quantity.dimension in term.of)
    )


def clause_of(claim: Claim, others: Iterable[str]) -> Clause | None:
    """The words around a figure; `None` where it tells how far another is from a third ("$4 million more than planned").

    Args:
        claim: the figure.
        others: the figures of its sort in its sentence, behind which other things are told.
    """
    quote, start = claim.quote, claim.quote.find(claim.quantity.text)
    end = start + len(claim.quantity.text)
    if (
        start < 0
        or _LED_AWAY.search(quote, 0, start)
        or (claim.quantity.dimension != "percentage" and _COMPARED.match(quote, end))
    ):
        return None
    places = [(place, place + len(text)) for text in others if (place := quote.find(text)) >= 0 and place != start]
    low = max([last for _, last in places if last <= start], default=0)
    high = min([first for first, _ in places if first >= end], default=len(quote))
    mark = _MARK.search(quote, end, high)
    before = _words_in(quote[max(low, quote.rfind(";", 0, start) + 1) : start])
    behind = _words_in(quote[end : mark.start() if mark else high])
    stop = next((at for at, word in enumerate(behind) if word in _STOPS), len(behind))
    counted = words_of(claim.population or "")[-1:] if claim.quantity.counted else ()
    return Clause(tuple(reversed(before[-BEFORE:])), (*counted, *behind[: min(stop, BEHIND)]))


def _words_in(part: str) -> tuple[str, ...]:
    """The words of part of a sentence, of which "per cent" is one, that says nothing of each."""
    return words_of(part.replace("per cent", "percent"))


@lru_cache(maxsize=1024)
def _senses_in(quote: str) -> frozenset[str]:
    """The words of a sentence, without their endings."""
    return frozenset(map(sense, words_of(quote)))


@lru_cache(maxsize=1024)
def _noun(population: str) -> str:
    """The last word of a name for those who are counted, singular."""
    return inflection.singularize(population.rpartition(" ")[2].casefold())


@cache
def _data() -> dict[str, Any]:
    return tomllib.loads(Path(__file__).with_name("aspects.toml").read_text(encoding="utf-8"))


@cache
def _shelves() -> Mapping[str, tuple[Aspect, ...]]:
    """The aspects by the dimension of their figures."""
    rows = ((name, rows) for name, rows in _data().items() if name != "terms")
    return MappingProxyType({name: tuple(Aspect(**row) for row in told) for name, told in rows})


@cache
def _words() -> Mapping[str, frozenset[str]]:
    """All words for aspects by the dimension of their figures."""
    shelves = _shelves().items()
    return MappingProxyType({name: frozenset[str]().union(*(one.words for one in shelf)) for name, shelf in shelves})


@cache
def _terms() -> tuple[Term, ...]:
    return tuple(Term(**row) for row in _data()["terms"])
