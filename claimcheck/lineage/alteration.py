"""What differs between two renderings of the same words: a number, the sense, or the wording only.

Two quotations of one utterance are laid side by side.  What only one of them has at its beginning or end was left out by the
other; what differs between words they share was altered by one of them.
"""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from enum import IntEnum
from functools import lru_cache
from typing import NamedTuple

from claimcheck.figures import Span
from claimcheck.passages import tokens_of
from claimcheck.quantities import Quantity
from claimcheck.reading import read
from claimcheck.senses import CARRYING, alike, carries, sense

LEAST_WORDS = 8
"""Fewer words are alike by chance ("it is not a problem"), unless those next to them show that they are the same."""
LEAST_SHARED = 3
"""How many words two renderings share at the least, whatever stands next to them."""
EDITED = frozenset("…[")
NEAR = 3
"""How many words on either side of a difference are shown."""


class Alteration(IntEnum):
    """How far two renderings lie apart, mildest first."""

    NONE = 0
    WORDING = 1
    """The sense is the same: a lot of, a great deal of."""
    SENSE = 2
    """A word that carries the sense is another: moving, expelling."""
    FIGURE = 3
    """A number, or what qualifies it, is another."""


class Difference(NamedTuple):
    """Two renderings compared: how far apart, and the words of each that differ, with those next to them."""

    alteration: Alteration
    first: str = ""
    second: str = ""


class _Word(NamedTuple):
    """A word as it is compared, and whether a sentence begins with it."""

    plain: str
    begins: bool
    start: int
    end: int


class _Gap(NamedTuple):
    """Which words of either rendering stand between what both have."""

    first: range
    second: range
    words: Sequence[_Word]
    others: Sequence[_Word]


def difference(one: str, other: str) -> Difference:
    """How two renderings of an utterance differ, between the first and the last words that they share.

    Renderings with words left out or put in by their editor ("…", "[") are not told apart.
    """
    first, second = _words(one), _words(other)
    runs = _runs(first, second)
    if not runs or EDITED & {word.plain for word in (*first, *second)}:
        return Difference(Alteration.NONE)
    changed = [gap for gap in _gaps(first, second, runs) if gap.first or gap.second]
    if not changed:
        return Difference(Alteration.NONE)
    alteration = max(_of_figures(one, other), _of_words(*_together(changed)))
    told = max(changed, key=lambda gap: (_of_words(*_together([gap])), len(gap.first) + len(gap.second)))
    return Difference(alteration, _excerpt(one, first, told.first), _excerpt(other, second, told.second))


def _runs(first: Sequence[_Word], second: Sequence[_Word]) -> list[tuple[int, int, int]]:
    """The runs of words that both have, in order: where each begins in either, and how long it is."""
    plain = [[word.plain for word in side] for side in (first, second)]
    found = SequenceMatcher(None, plain[0], plain[1], autojunk=False).get_matching_blocks()
    return [(run.a, run.b, run.size) for run in found if run.size]


def _excerpt(passage: str, words: Sequence[_Word], gap: range) -> str:
    """The words of a gap as printed, with a few on either side."""
    low, high = max(0, gap.start - NEAR), min(len(words), gap.stop + NEAR)
    before, behind = "… " if low else "", " …" if high < len(words) else ""
    return f"{before}{passage[words[low].start : words[high - 1].end]}{behind}"


def same_utterance(one: str, other: str, *, supported: bool) -> bool:
    """Whether two renderings are so near to each other that one utterance is meant.

    Args:
        one: the one.
        other: the other.
        supported: whether what stands next to both shows that they are the same.
    """
    first, second = _words(one), _words(other)
    least = min(len(first), len(second))
    if not supported and least < LEAST_WORDS:
        return False
    shared = sum(size for _, _, size in _runs(first, second))
    return shared >= LEAST_SHARED and 2 * shared > least if supported else 5 * shared >= 3 * least


@lru_cache(maxsize=1024)
def _words(passage: str) -> tuple[_Word, ...]:
    """The words of a passage without its stops, but with the beginnings of sentences marked."""
    found: list[_Word] = []
    begins = True
    numbers = _spelled_out(passage)
    for token in tokens_of(passage):
        if token.plain == ".":
            begins = True
        elif token.start in numbers:
            if numbers[token.start]:
                found.append(_Word(numbers[token.start], begins, token.start, token.end))
            begins = False
        else:
            found.append(_Word(token.plain, begins, token.start, token.end))
            begins = False
    return tuple(found)


def _spelled_out(passage: str) -> dict[int, str]:
    """Where numbers are told in words and sums of money in any way: at the first word the number in digits, at the others nothing."""
    found: dict[int, str] = {}
    for figure in read(passage):
        span, number = figure.number, figure.quantity.number if figure.quantity else None
        if span is None or number is None:
            continue
        unit = ""
        if figure.dimension == "money" and figure.quantity:
            unit = figure.quantity.unit
            span = Span(span.start, max(span.end, figure.span.end))  # "26 million dollars", "$26m"
        elif not span.of(passage).replace("-", "").replace(" ", "").isalpha():
            continue
        inside = [token.start for token in tokens_of(span.of(passage))]
        found |= {span.start + start: "" for start in inside} | {span.start: f"{number.normalize():f}{unit}"}
    return found


def _gaps(first: Sequence[_Word], second: Sequence[_Word], runs: Sequence[tuple[int, int, int]]) -> Iterator[_Gap]:
    """What stands between the runs of words that both have; at the ends only where both go on, within one sentence."""
    a = b = 0
    for index, (start, other, size) in enumerate(runs):
        if index > 0 or not (first[start].begins or second[other].begins):
            yield _Gap(range(a, start), range(b, other), first, second)
        a, b = start + size, other + size
    tail = _Gap(range(a, _stop(first, a)), range(b, _stop(second, b)), first, second)
    if tail.first and tail.second:
        yield tail


def _stop(words: Sequence[_Word], at: int) -> int:
    """Where the next sentence begins."""
    return next((index for index in range(at, len(words)) if words[index].begins), len(words))


def _together(gaps: Sequence[_Gap]) -> tuple[list[str], list[str]]:
    """All that differs, so that words that have only moved stand on both sides."""
    return (
        [gap.words[index].plain for gap in gaps for index in gap.first],
        [gap.others[index].plain for gap in gaps for index in gap.second],
    )


def _of_words(one: Sequence[str], other: Sequence[str]) -> Alteration:
    """What the words on either side make of the sense."""
    small = [sorted(word for word in side if word in CARRYING) for side in (one, other)]
    if small[0] != small[1]:
        return Alteration.SENSE
    first, second = ({sense(word) for word in side if carries(word)} for side in (one, other))
    left = {s for s in first if not alike(s, second)}, {s for s in second if not alike(s, first)}
    return Alteration.SENSE if left[0] and left[1] else Alteration.WORDING


def _of_figures(one: str, other: str) -> Alteration:
    """Whether the figures in both differ, one by one, where both have as many."""
    first, second = ([f.quantity for f in read(words) if f.quantity and f.number] for words in (one, other))
    if len(first) != len(second):
        return Alteration.NONE
    return Alteration.FIGURE if any(map(_differ, first, second)) else Alteration.NONE


def _differ(one: Quantity, other: Quantity) -> bool:
    return (one.asserted, one.unit, one.approximate) != (other.asserted, other.unit, other.approximate)
