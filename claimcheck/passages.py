"""Words as passages are held against each other by: without case, marks, contractions, and how a number is written."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from claimcheck.patterns import pattern

SHINGLE = 3
"""How many words in a row make what two passages are found by."""
LEAST_RUNS = 2
"""How many runs of words in common make two passages worth laying side by side."""
NUMBER = "#"
"""Stands for every number in a shingle, so that a copy with another figure is found."""
MARKS = frozenset(".…[")
"""What stands among words as they are compared, and is none."""
_WORD = pattern(r"(?:[A-Za-z]\.){2,}|\d[\d,.]*\d|\w+(?:[’'\-]\w+)*|[.!?…]+|\[")
_NEGATED = {"can't": "can not", "cannot": "can not", "won't": "will not", "shan't": "shall not", "ain't": "is not"}
_SHORTENED = {"'re": "are", "'ve": "have", "'ll": "will", "'d": "would", "'m": "am", "'s": "is"}
_PRONOUNS = frozenset("he she it that this what who there here where let how when i you we they".split())


class Token(NamedTuple):
    """A word as it is compared, and where it stands in its passage; a full stop stands as "."."""

    plain: str
    start: int
    end: int


def tokens_of(passage: str) -> Iterator[Token]:
    """The words of a passage, contractions in full."""
    for match in _WORD.finditer(passage):
        for plain in _in_full(match[0]):
            yield Token(plain, *match.span())


def words_of(passage: str) -> tuple[str, ...]:
    """The words of a passage as they are compared."""
    return tuple(chain.from_iterable(map(_in_full, _WORD.findall(passage))))


@lru_cache(maxsize=8192)
def _in_full(word: str) -> tuple[str, ...]:
    """A word or mark as it is compared; a contraction is two words."""
    if word[0] in ".!?…":
        return (".",) if len(word) == 1 and word != "…" else ("…",)
    return tuple(plain for plain in _contracted(word) if plain)


def _contracted(word: str) -> Iterable[str]:
    if word in ("US", "USA") or word.rstrip(".").upper() in ("U.S", "U.S.A"):
        return ("american",)
    lower = word.replace("’", "'").casefold()
    if lower in _NEGATED:
        return _NEGATED[lower].split()
    if lower.endswith("n't"):
        return (lower[:-3], "not")
    if "'" in lower:
        stem, _, end = lower.partition("'")
        return (stem,) if end == "s" and stem not in _PRONOUNS else (stem, _SHORTENED.get(f"'{end}", end))
    return (lower.replace(",", "").rstrip(".") if lower[0].isdigit() else lower,)


def shingles(words: Sequence[str]) -> Iterator[Hashable]:
    """Every few words in a row, numbers alike."""
    masked = [NUMBER if word[0].isdigit() else word for word in words if word not in MARKS]
    return zip(*(masked[at:] for at in range(SHINGLE)), strict=False)


def neighbours(runs: Iterable[Iterable[Hashable]]) -> list[tuple[int, int]]:
    """Pairs of passages, by index, that share runs of words, in order.

    Each run's passages are held against the next only, and a pair counts that two runs show: what is near-identical shares
    many, so that none is lost, and the work is that of sorting.
    """
    last: dict[Hashable, int] = {}
    shown: dict[tuple[int, int], int] = defaultdict(int)
    for index, run in enumerate(runs):
        for shingle in run:
            before = last.setdefault(shingle, index)
            if before != index:
                shown[before, index] += 1
                last[shingle] = index
    return sorted(pair for pair, times in shown.items() if times >= LEAST_RUNS)


def shared(one: Sequence[Hashable], other: Sequence[Hashable]) -> int:
    """How many shingles two passages have in common, each counted once."""
    return len(frozenset(one) & frozenset(other))
