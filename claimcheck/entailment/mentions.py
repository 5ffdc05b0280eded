"""A figure together with what is said around it, so that it can be found again in another text."""

import re
from itertools import pairwise

from attrs import frozen

from claimcheck.entailment.frames import Frame, frame
from claimcheck.entailment.words import generic, topics, words
from claimcheck.figures import Figure
from claimcheck.quantities import Quantity

_BREAK = re.compile(
    r"[,;:()–—]|\s-\s|\b(?:and|but|while|of which|including|against|based on|for a|to a|from)\b", re.IGNORECASE
)
_SENTENCE = re.compile(r"(?<=[a-z0-9%)\"”])[.!?]+[\"”)]*\s+(?=[A-Z0-9\"“(])|(?<=\w\.)\s+(?=[A-Z][a-z]+ )")


GROWING = frozenset(("deaths", "injuries", "cases", "recoveries", "tests", "sales", "views", "box office"))
"""Topics of counts that only grow from day to day."""
NO_AMOUNTS = ("date", "time", "ordinal")
"""Dimensions that are held as times and words, not as amounts."""


@frozen
class Mention:
    """One quantity of a text.

    `noun` is what is counted, `near` the words of its clause, `around` those of its sentence; `topics` what it is a count
    of as far as words tell; `frame` the time it is told for.
    """

    text: str
    quantity: Quantity
    dimension: str
    noun: tuple[str, ...]
    near: tuple[str, ...]
    around: tuple[str, ...]
    topics: frozenset[str]
    near_topics: frozenset[str]
    frame: Frame | None
    place: int

    @property
    def grows(self) -> bool:
        """Whether it is a count that only grows from day to day."""
        return bool((self.topics or self.near_topics) & GROWING)


@frozen
class Told:
    """A text as it is held against another: its quantities, its times, its words."""

    text: str
    mentions: tuple[Mention, ...]
    frames: tuple[Frame, ...]
    words: tuple[str, ...]


def told(text: str, figures: tuple[Figure, ...], year: int | None) -> Told:
    """What a text tells: figures that are no dates with what stands around them.

    Args:
        text: as it stands.
        figures: as they were read in it.
        year: of dates that name none.
    """
    mentions: list[Mention] = []
    frames: list[Frame] = []
    for start, end in _sentences(text):
        inside = [figure for figure in figures if start <= figure.span.start < end]
        times = [(figure, found) for figure in inside if (found := frame(text, figure, year))]
        frames += [found for _, found in times]
        amounts = (figure for figure in inside if figure.quantity and figure.dimension not in NO_AMOUNTS)
        mentions += [_mention(text, figure, inside, times, (start, end)) for figure in amounts]
    return Told(text, tuple(mentions), tuple(frames), words(text))


def _sentences(text: str) -> list[tuple[int, int]]:
    cuts = [0, *(found.end() for found in _SENTENCE.finditer(text)), len(text)]
    return [(start, end) for start, end in pairwise(cuts) if start < end]


def _mention(
    text: str, figure: Figure, inside: list[Figure], times: list[tuple[Figure, Frame]], sentence: tuple[int, int]
) -> Mention:
    assert figure.quantity is not None
    noun = words(figure.noun.of(text)) if figure.noun else ()
    start, end = _clause(text, figure, inside, sentence)
    near = words(text[start : figure.span.start] + " " + text[figure.span.end : end])
    around = words(text[sentence[0] : sentence[1]])
    counted = topics(noun) if noun and not generic(noun) else frozenset()
    return Mention(
        figure.span.of(text),
        figure.quantity,
        figure.dimension,
        noun,
        near,
        around,
        counted,
        topics(near),
        _time(figure, times),
        figure.span.start,
    )


def _clause(text: str, figure: Figure, inside: list[Figure], sentence: tuple[int, int]) -> tuple[int, int]:
    """Where the words that belong to a figure begin and end: not beyond a break or another quantity."""
    own_end = max(figure.span.end, figure.noun.end if figure.noun else 0)
    low, high = sentence
    for other in inside:
        if other.quantity is None or other is figure:
            continue
        if other.span.start < figure.span.start:
            low = max(low, other.span.end)
        else:
            high = min(high, other.span.start)
    before = [found.end() for found in _BREAK.finditer(text, low, figure.span.start)]
    after = _BREAK.search(text, min(own_end, high), high)
    return (before[-1] if before else low), max(after.start() if after else high, figure.span.end)


def _time(figure: Figure, times: list[tuple[Figure, Frame]]) -> Frame | None:
    """The time that a figure is told for: of the dates in its sentence the last in front of it, else the next."""
    before = [found for at, found in times if at.span.start < figure.span.start]
    after = [found for at, found in times if at.span.start > figure.span.start]
    return before[-1] if before else after[0] if after else None
