"""Dates that words take up: "that date", "the same day", "by then", "the deadline".

They stand for the one day, or the one deadline, that the same sentence names before them, else the sentence before; where it
names two, or none, they are left alone.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from attrs import evolve

from claimcheck.extraction.scenes.deadlines import deadline
from claimcheck.extraction.words.expressions import Expression
from claimcheck.extraction.words.sentence import Sentence
from claimcheck.figures import Figure, Span
from claimcheck.patterns import pattern

DAY = "a day taken up by a word"
"""The grammar of "that date"."""
DUE = "a deadline taken up by a word"
"""The grammar of "the deadline" and "by then"."""
_TAKEN_UP = Expression(
    "date day deadline then",
    pattern(
        r"\b(?=th)(?:(?P<day>(?:that|the\s+same)\s+(?:date|day)(?!-|[’']|\s+(?:that|as|when|after|before)\b))"
        r"|(?P<due>(?:that|the)\s+deadline(?!-|[’']|\s+(?:of|on|is|was|for|to|set|by)\b))|(?<=\bby\s)(?P<then>then)\b)",
        re.IGNORECASE,
    ),
)
_ON = pattern(r"\bon\s+$", re.IGNORECASE)
"""What makes a day one on which something is, and not by which it is due."""
TAKING_UP = _TAKEN_UP.words
"""Words one of which stands wherever a date is taken up."""
NEAR = 80
"""How many characters may stand between two sentences: a short one, or a break of the line."""


class Days(NamedTuple):
    """The days that a sentence names, and takes up: where it ends, and each figure with whether something is due by it."""

    end: int = 0
    named: tuple[tuple[Figure, bool], ...] = ()


def taken_up_in(sentence: Sentence, before: Days) -> Iterator[tuple[Figure, Figure]]:
    """The dates that a sentence takes up, as figures, each with the one that it stands for."""
    near = before.named if sentence.span.start - before.end <= NEAR else ()
    for found in _TAKEN_UP.found_in(sentence):
        start, end = found.span(found.lastgroup or 0)
        own = [(figure, due) for figure, due in _named(sentence, sentence.figures) if figure.span.end <= start]
        wanted = found["day"] is None
        fitting = ([(figure, due) for figure, due in named if due or not wanted] for named in (own, near))
        days = next(filter(None, fitting), [])
        if len({figure.date and figure.date.start for figure, _ in days}) == 1:
            last, due = days[-1]
            bare = wanted or not _ON.search(sentence.text, max(sentence.span.start, start - 4), start)
            when = evolve(last.date, weekday=None, written=None) if last.date else None
            yield (
                Figure(Span(start, end), None, date=when, dimension="date", grammar=DUE if due and bare else DAY),
                last,
            )


def days_after(before: Days, sentence: Sentence, again: Sequence[Figure]) -> Days:
    """The days to which the next sentence may go back."""
    named = _named(sentence, sentence.figures)
    if again:
        named = (*named, *((figure, figure.grammar == DUE) for figure in again))
    if named:
        return Days(sentence.span.end, named)
    return before if sentence.span.end - before.end <= NEAR else Days()


def _named(sentence: Sentence, figures: Sequence[Figure]) -> tuple[tuple[Figure, bool], ...]:
    """The dates among figures that are one day, and whether something is due by each."""
    named: list[tuple[Figure, bool]] = []
    for figure in figures:
        when = figure.date
        if when and when.start and when.start == when.end and figure.dimension == "date":
            named.append((figure, deadline(sentence, figure)))
    return tuple(named)
