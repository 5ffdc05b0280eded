"""Cue phrases of the kinds: where they stand in a sentence, and how surely they bind a figure."""

from collections.abc import Iterator, Mapping, Sequence
from enum import IntEnum
from functools import cache
from types import MappingProxyType

from attrs import frozen

from claimcheck.extraction.sentence import Sentence, Word
from claimcheck.kinds import all_cues
from claimcheck.kinds.cues import GAP, Cues

GAP_REACH = 3
"""How many words the gap in a phrase may stand for: "suffered … injuries"."""


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
    them; `total` where they name the count itself ("the toll stood at 41").
    """

    cues: Cues
    words: str
    strength: Strength
    subject: bool = False
    total: bool = False

    @property
    def counts_dead(self) -> bool:
        """Whether the counted noun is by itself one of which nothing said goes further: "deaths", "20 dead"."""
        alone = tuple(self.words.lower().split()) in self.cues.generic
        return self.strength is Strength.NOUN and self.cues.final and alone


Phrases = Mapping[str, tuple[tuple[tuple[str, ...], Cues], ...]]


@cache
def _index(shelf: str) -> Phrases:
    """The phrases of one shelf of the cues by their first word, longest first."""
    found: dict[str, list[tuple[tuple[str, ...], Cues]]] = {}
    for cues in all_cues():
        for phrase in getattr(cues, shelf):
            found.setdefault(phrase[0], []).append((phrase, cues))
    return MappingProxyType(
        {
            first: tuple(sorted(rows, key=lambda row: (-len(row[0]), row[0], row[1].claim.kind)))
            for first, rows in found.items()
        }
    )


def phrase_at(sentence: Sentence, index: int, shelf: str, dimension: str) -> tuple[int, Cues] | None:
    """The longest cue phrase that begins at a word: the index behind it, and whose it is."""
    for phrase, cues in _index(shelf).get(sentence.words[index].lower, ()):
        end = _matched(sentence.words, index, phrase) if cues.dimension == dimension else 0
        if end:
            return end, cues
    return None


def _matched(words: Sequence[Word], index: int, phrase: Sequence[str]) -> int:
    """The index behind a phrase that begins at a word, 0 where it does not; a gap in it stands for a few words, or none."""
    for place, wanted in enumerate(phrase):
        if wanted == GAP:
            rest, limit = phrase[place + 1 :], min(len(words), index + GAP_REACH + 1)
            return next((end for at in range(index, limit) if (end := _matched(words, at, rest))), 0)
        if index >= len(words) or words[index].lower != wanted:
            return 0
        index += 1
    return index


def cues_in(sentence: Sentence, dimension: str) -> Iterator[Bound]:
    """Every cue that stands in a sentence, whatever it is said of, for those who ask why."""
    index = 0
    while index < len(sentence.words):
        shelves = (phrase_at(sentence, index, shelf, dimension) for shelf in ("states", "verbs", "totals", "counted"))
        end, cues = max(filter(None, shelves), key=lambda found: found[0], default=(index + 1, None))
        if cues is not None:
            words = sentence.text[sentence.words[index].start : sentence.words[end - 1].end]
            yield Bound(cues, words, Strength.FAR)
        index = end


@cache
def opening_words(family: str) -> frozenset[str]:
    """The words with which the phrases of a family of kinds begin ("casualties" and what is below it)."""
    cues = [one for one in all_cues() if one.claim.kind.split(".")[0] == family]
    return frozenset(
        phrase[0] for one in cues for phrase in one.verbs | one.states | one.counted if phrase[0].isalpha()
    )
