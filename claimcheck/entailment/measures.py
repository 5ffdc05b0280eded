"""What sums and shares are told of: costs that rose by 3 percent are not sales that did."""

from collections.abc import Iterable
from functools import cache
from pathlib import Path

from claimcheck.entailment.words import stem


def apart(asked: Iterable[str], known: Iterable[str]) -> bool:
    """Whether the words around a figure tell it of one thing, and those around another of others only."""
    mine, theirs = _measures(asked), _measures(known)
    return bool(mine and theirs) and mine.isdisjoint(theirs)


def _measures(stems: Iterable[str]) -> frozenset[int]:
    return frozenset(one for word in stems for one in _listed().get(word, ()))


@cache
def _listed() -> dict[str, frozenset[int]]:
    """The lines on which each stem stands."""
    found: dict[str, frozenset[int]] = {}
    for number, line in enumerate(Path(__file__).with_name("measures.txt").read_text(encoding="utf-8").splitlines()):
        for word in () if line.startswith("#") else line.split():
            found[stem(word)] = found.get(stem(word), frozenset()) | {number}
    return found
