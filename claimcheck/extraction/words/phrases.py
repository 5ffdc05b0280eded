"""Cue phrases of the kinds: where they stand in a sentence, and how surely they bind a figure."""

import re
from collections import Counter
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from enum import IntEnum
from functools import cache
from itertools import chain, compress, count
from typing import NamedTuple

from attrs import frozen

from claimcheck.extraction.words.function_words import AUXILIARIES, FILLERS
from claimcheck.kinds import all_cues, own_cues
from claimcheck.kinds.added import in_use
from claimcheck.kinds.cues import Cues
from claimcheck.settings import GAP, AddedKind

GAP_REACH = 4
"""How many words the gap in a phrase may stand for: "suffered … injuries"."""
AROUND_REACH = 8
"""How many words those may take whom a phrase stands around: "took the three boys in the car to hospital"."""
NAMED_REACH = 8
"""How many words may stand within the name of a count: "cases in the northern province of Van have risen"."""


class Strength(IntEnum):
    """How surely a cue binds, weakest first."""

    HEAD = 0
    """By the head of a column or a row: where nothing in the cell says more."""
    SHARED = 1
    NOUN = 2
    FAR = 3
    NEAR = 4


@frozen
class Bound:
    """A figure's kind, and the words that made it; `subject` where they say it of the counted, behind
    them, `finite` where that is what the sentence tells ("were freed", but not "held there"); `total` where they name the
    count itself ("the toll stood at 41"), which is the place where they start.
    """

    cues: Cues
    words: str
    strength: Strength
    subject: bool = False
    finite: bool = False
    total: int | None = None

    @property
    def counts_dead(self) -> bool:
        """Whether the counted noun is by itself one of which nothing said goes further: "deaths", "20 dead"."""
        alone = tuple(self.words.lower().split()) in self.cues.generic
        return self.strength is Strength.NOUN and self.cues.final and alone

    @property
    def counts_bodies(self) -> bool:
        """Whether those counted are named as bodies, of which nothing said goes further."""
        return self.words.lower() in _BODIES

    @property
    def counts_hurt(self) -> bool:
        """Whether the counted noun is by itself one of those hurt ("seven of the injured"), whatever else was done with them."""
        alone = tuple(self.words.lower().split())
        return self.strength is Strength.NOUN and alone in self.cues.generic and alone in self.cues.describing

    @property
    def of_harm(self) -> bool:
        """Whether it makes the figure one of casualties."""
        return self.cues.claim.kind.startswith("casualties")


_BODIES = frozenset(("bodies of", "remains of"))
SHELVES = ("states", "verbs", "around", "totals", "counted", "describing", "measured")
"""The sorts of phrases by which kinds are told."""


@frozen
class Phrase:
    """A cue phrase that stands in a sentence.

    Attributes:
        end: the index behind its last word.
        shelf: of which sort it is.
        cues: whose it is.
    """

    end: int
    shelf: str
    cues: Cues


def standing(words: Sequence[str], wanted: Container[str]) -> Iterator[int]:
    """The indexes of the words that are among those wanted."""
    return compress(count(), map(wanted.__contains__, words))


def phrases_in(words: tuple[str, ...]) -> Mapping[int, tuple[Phrase, ...]]:
    """The cue phrases among words in lower case, by the index of their first word, the longest first."""
    index, behind = _index(in_use()), (*words[1:], "")
    found: dict[int, tuple[Phrase, ...]] = {}
    for at in standing(words, index):
        rows = index[words[at]]
        told = rows.get(behind[at])
        if told is None:
            told = rows[""]
        # most words that begin a phrase begin none with what follows them
        if told and not (told.asked and told.asked.isdisjoint(words[at : at + NEAR])):
            phrases = tuple([Phrase(end, row.shelf, row.cues) for row in told.rows if (end := _end(words, at, row))])
            if phrases:
                found[at] = phrases
    return found


NEAR = 12
"""How many words the longest phrase may take, its gap included."""


class _Row(NamedTuple):
    """A phrase, with the word behind its gap, if it has one, whose it is, and of which sort."""

    phrase: tuple[str, ...]
    behind: str | None
    shelf: str
    cues: Cues


class _Begun(NamedTuple):
    """The phrases that begin with the same words, the longest first; one of the words asked stands near where any of them does."""

    rows: tuple[_Row, ...]
    asked: frozenset[str]


_Rows = Mapping[str, _Begun | None]
"""All phrases that begin with one word: by their second word, those that have none of their own by ""."""


@cache
def _index(added: tuple[AddedKind, ...]) -> Mapping[str, _Rows]:
    """All phrases by their first word, those of added kinds among them."""
    found: dict[str, list[_Row]] = {}
    for cues in all_cues():
        for shelf in SHELVES:
            for phrase in getattr(cues, shelf):
                behind = phrase[phrase.index(GAP) + 1] if GAP in phrase else None
                found.setdefault(phrase[0], []).append(_Row(phrase, behind, shelf, cues))
    return {first: _rows(phrases) for first, phrases in found.items()}  # a proxy takes three times as long to ask


def _rows(phrases: Iterable[_Row]) -> _Rows:
    ordered = sorted(phrases, key=lambda row: (-len(row.phrase), row.phrase, not row.cues.nouns, row.cues.claim.kind))
    found: dict[str, list[_Row]] = {second: [] for second in ("", *map(_second, ordered))}
    for row in ordered:
        second = _second(row)
        for rows in (found[second],) if second else found.values():  # what may be followed by any word stands in all
            rows.append(row)
    return {word: _begun(rows) if rows else None for word, rows in found.items()}


def _begun(rows: Sequence[_Row]) -> _Begun:
    told = [row.behind or "".join(row.phrase[2:3]) for row in rows]
    return _Begun(tuple(rows), frozenset(told) if all(told) else frozenset())


def _second(row: _Row) -> str:
    """The second word of a phrase, "" where it may be any."""
    second = row.phrase[1:2]
    return second[0] if second and second != (GAP,) else ""


def _end(words: tuple[str, ...], at: int, row: _Row) -> int:
    """The index behind a phrase that begins at a word, 0 where it does not stand there."""
    if row.behind is None:
        end = at + len(row.phrase)
        return end if words[at:end] == row.phrase else 0
    return (
        _matched(words, at, row.phrase, _REACH.get(row.shelf, GAP_REACH)) if row.behind in words[at : at + NEAR] else 0
    )


def _matched(words: tuple[str, ...], index: int, phrase: Sequence[str], reach: int) -> int:
    """The index behind a phrase that begins at a word, 0 where it does not; a gap in it stands for a few words, or none."""
    for place, wanted in enumerate(phrase):
        if wanted == GAP:
            return _behind_gap(words, index, phrase[place + 1 :], reach)
        if index >= len(words) or words[index] != wanted:
            return 0
        index += 1
    return index


def _behind_gap(words: tuple[str, ...], index: int, rest: Sequence[str], reach: int) -> int:
    """The index behind the rest of a phrase, which begins within a few words; 0 where it does not, or they tell of something else."""
    for at in range(index, min(len(words), index + reach + 1)):
        end = _matched(words, at, rest, GAP_REACH)
        if end or (words[at] in _ELSE and not _joins(words, at)):
            return end
    return 0


def _joins(words: tuple[str, ...], at: int) -> bool:
    """Whether an "and" ends nothing: "and other guests", "between 40 and 50 guests"."""
    return words[at] == "and" and (
        words[at + 1 : at + 2] == ("other",) or (words[at - 1][0].isdigit() and words[at - 2 : at - 1] == ("between",))
    )


_REACH = {"around": AROUND_REACH, "totals": NAMED_REACH}
"""How far a gap reaches, by the sort of the phrase."""
_ELSE = frozenset("succumbed died dead killed been , ; and".split())
"""What a gap does not hold: "had died of a wound"."""


def telling_words(family: str) -> frozenset[str]:
    """Words one of which stands wherever a phrase of a family of kinds does ("casualties" and what is below it): as few as may be."""
    cues = [one for one in own_cues() if one.claim.kind.split(".")[0] == family]
    phrases = {phrase for one in cues for shelf in SHELVES for phrase in getattr(one, shelf)}
    words = [re.findall(r"\w+", " ".join(phrase)) for phrase in phrases]
    alone = frozenset(told[0] for told in words if len(told) == 1)
    left = [told for told in words if alone.isdisjoint(told)]
    often = Counter(chain.from_iterable(left))
    return alone | {max(_telling(told), key=lambda word: (often[word], len(word))) for told in left}


def _telling(words: Sequence[str]) -> Sequence[str]:
    """Those words of a phrase that do not stand anywhere ("were shot dead", "lost their lives"); the longest where all do."""
    return [word for word in words if word not in _ANYWHERE] or [max(words, key=len)]


_ANYWHERE = (
    AUXILIARIES
    | FILLERS
    | frozenset(
        "among those taken expected received suffered sustained had have to in for by on with as at remain remained remains did didn not t".split()
    )
)
