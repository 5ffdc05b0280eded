"""Words that exclude each other: the worst is not told of the best, nor mixed reviews of negative ones."""

import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from claimcheck.entailment.words import stem

_WORD = re.compile(r"[a-z][a-z-]*[a-z]")


def turned(claim: str, evidence: str) -> tuple[str, str] | None:
    """A word of a statement, and one of the evidence that excludes it; `None` where there is none.

    Neither is known to the other text.
    """
    asked, told = _words(claim), _words(evidence)
    for one in sorted(asked - told):
        for other in sorted(told - asked):
            if other in _opposites().get(one, ()):
                return one, other
    return None


def exclude(asked: Iterable[str], known: Iterable[str]) -> bool:
    """Whether one of some stems excludes one of others, neither of which the other side has."""
    mine, theirs = frozenset(asked), frozenset(known)
    return any(not _stemmed().get(one, frozenset()).isdisjoint(theirs - mine) for one in mine - theirs)


@cache
def _stemmed() -> dict[str, frozenset[str]]:
    return {stem(word): frozenset(map(stem, others)) for word, others in _opposites().items()}


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.lower()))


@cache
def _opposites() -> dict[str, frozenset[str]]:
    """What each word excludes."""
    found: dict[str, frozenset[str]] = {}
    for line in Path(__file__).with_name("opposites.txt").read_text(encoding="utf-8").splitlines():
        sides = [frozenset(side.split()) for side in line.split("|") if not line.startswith("#")]
        for side in sides:
            for word in side:
                others = frozenset().union(*sides) - side
                found[word] = found.get(word, frozenset()) | others
    return found
