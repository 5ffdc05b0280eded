"""Times told by where they begin and end: "from 3 a.m. on Sunday to 3 a.m. on Monday", "Between May 3 and May 5, …"."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise

from claimcheck.extraction.words.sentence import Sentence
from claimcheck.figures import Figure

_OPENING = frozenset({"from", "between"})
_CLOSING = frozenset("to and until till through".split())
LONGEST = 7
"""How many days a time may take with which a sentence opens, to be one that is counted in and not that of what went on."""


def from_to(sentence: Sentence, dated: Sequence[tuple[Figure, str | None]]) -> Iterator[tuple[Figure, date, date]]:
    """The times in which a sentence counts, with the figures that they begin at, the first and the last day."""
    if _OPENING.isdisjoint(sentence.vocabulary):
        return
    for figure, _ in dated:
        days = _days(figure)
        if days and sentence.starting_at(figure.span.start) == 0 and 0 < (days[1] - days[0]).days <= LONGEST:
            yield figure, *days
    for (first, before), (last, joined) in pairwise(dated):
        begun, ended = _days(first), _days(last)
        if (
            before in _OPENING
            and joined in _CLOSING
            and begun
            and ended
            and _by_the_clock(first)
            and _by_the_clock(last)
        ):
            yield first, begun[0], ended[1]


def _days(figure: Figure) -> tuple[date, date] | None:
    """The first and the last day of a date."""
    when = figure.date
    return (when.start, when.end) if when and when.start and when.end else None


def _by_the_clock(figure: Figure) -> bool:
    """Whether a day is told with an hour."""
    return figure.date is not None and "T" in (figure.date.iso or "")
