"""Which way a text says that what a figure is told of went: what fell to a number did not rise to it."""

import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from claimcheck.entailment.words import stem, words
from claimcheck.figures import Span
from claimcheck.quantities import Trend

_BREAK = re.compile(r"\d")
REACH = 60
"""How far in front of a figure the verb may begin."""


def course(text: str, clause: Span, start: int) -> Trend | None:
    """Which way the verbs in front of a figure say that it went; `None` where they tell none, or both."""
    before = _BREAK.split(text[max(clause.start, start - REACH) : start])[-1]
    ways = {way for word in words(before) if (way := _ways().get(word))}
    return ways.pop() if len(ways) == 1 else None


def told(way: Trend, stems: Iterable[str]) -> bool:
    """Whether one of some words tells of this way."""
    return any(_ways().get(word) is way for word in stems)


def without(stems: tuple[str, ...]) -> tuple[str, ...]:
    """The words without those that tell of a way: what shrank has narrowed or slid."""
    return tuple(word for word in stems if word not in _ways())


@cache
def _ways() -> dict[str, Trend]:
    """Which way each verb tells of."""
    lines = Path(__file__).with_name("courses.txt").read_text(encoding="utf-8").splitlines()
    listed = (line.partition(": ") for line in lines if not line.startswith("#"))
    return {stem(word): Trend(way) for way, _, verbs in listed for word in verbs.split()}
