"""What differs between two renderings of the same words: a number, the sense, or the wording only.

Two quotations of one utterance are laid side by side.  What only one of them has at its beginning or end was left out by the
other; what differs between words they share was altered by one of them.
"""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from enum import IntEnum
from functools import cache

from attrs import frozen

from claimcheck.passages import tokens_of, words_of
from claimcheck.quantities import Quantity
from claimcheck.reading import read

LEAST_WORDS = 8
"""Fewer words are alike by chance ("it is not a problem"), unless those next to them show that they are the same."""
LEAST_SHARED = 3
"""How many words two renderings share at the least, whatever stands next to them."""
LEAST_STEM = 4
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


@frozen
class Difference:
    """Two renderings compared: how far apart, and the words of each that differ, with those next to them."""

    alteration: Alteration
    first: str = ""
    second: str = ""
    shared: int = 0
    """How many words both have, in order."""


@frozen
class _Word:
    """A word as it is compared, and whether a sentence begins with it."""

    plain: str
    begins: bool
    start: int
    end: int


@frozen
class _Gap:
    """Which words of either rendering stand between what both have."""

    first: range
    second: range
    words: Sequence[_Word]
    others: Sequence[_Word]


FUNCTION = frozenset(
    "a an the this that these those there here it its he she they them their his her him we us our ours i me my you your "
    "of in on at to for from by with about into out up down over under as than then so and or but if because while when "
    "where which who whom whose what how why be am is are was were been being do does did done doing have has had having "
    "get gets getting got go goes going went make makes making made just very really also too well like now still yet "
    "s t will would shall let say says said saying one thing things kind sort some any such . know mean".split()
)
"""Words that carry no sense of their own, so that one for another is wording only."""
CARRYING = frozenset(
    "not no never nor neither none nobody nothing without may might could should must can cannot only all every always "
    "hardly barely unless probably possibly perhaps likely unlikely certainly definitely".split()
)
"""Small words that turn or qualify the sense, so that one more or less is not wording only."""
SCALES = frozenset("hundred thousand million billion trillion dozen".split())
SYNONYMS = tuple(
    frozenset(group.split())
    for group in (
        "part parts swath swaths swathe swathes portion portions area areas section sections stretch",
        "lot lots deal much plenty great good",
        "exactly precisely just",
        "big large huge great vast enormous",
        "fact reality truth case matter",
        "american states united",
        "say tell said told",
        "start begin started began commence",
        "end finish stop",
        "help assist aid support",
        "need require",
        "want wish like",
        "try attempt seek",
        "buy purchase",
        "show demonstrate",
        "people folks persons",
        "child children kid kids",
        "quick quickly fast rapid rapidly",
        "clear clearly",
        "right correct",
        "hear heard",
        "think thought believe believed",
        "see saw seen",
        "keep kept",
        "lay laid set",
        "important crucial vital",
        "totally completely entirely fully",
        "currently presently now",
        "approximately about around roughly",
    )
)
"""Words that may stand for one another."""
_ENDINGS = ("ations", "ation", "ings", "ing", "edly", "ed", "ies", "es", "s", "ly", "e")


def difference(one: str, other: str) -> Difference:
    """How two renderings of an utterance differ, between the first and the last words that they share."""
    first, second = _words(one), _words(other)
    plain = [[word.plain for word in side] for side in (first, second)]
    runs = [run for run in SequenceMatcher(None, plain[0], plain[1], autojunk=False).get_matching_blocks() if run.size]
    shared = sum(run.size for run in runs)
    if not runs or {"…", "["} & {word.plain for word in (*first, *second)}:
        return Difference(Alteration.NONE, shared=0)
    changed = [
        gap for gap in _gaps(first, second, [(run.a, run.b, run.size) for run in runs]) if gap.first or gap.second
    ]
    if not changed:
        return Difference(Alteration.NONE, shared=shared)
    alteration = max(_of_figures(one, other), _of_words(*_together(changed)))
    told = max(changed, key=lambda gap: (_of_words(*_together([gap])), len(gap.first) + len(gap.second)))
    return Difference(alteration, _excerpt(one, first, told.first), _excerpt(other, second, told.second), shared)


def _excerpt(passage: str, words: Sequence[_Word], gap: range) -> str:
    """The words of a gap as printed, with a few on either side."""
    low, high = max(0, gap.start - NEAR), min(len(words), gap.stop + NEAR)
    before, behind = "… " if low else "", " …" if high < len(words) else ""
    return f"{before}{passage[words[low].start : words[high - 1].end]}{behind}"


def same_utterance(found: Difference, one: str, other: str, supported: bool) -> bool:
    """Whether two renderings are so near to each other that one utterance is meant.

    Args:
        found: how they differ.
        one: the one.
        other: the other.
        supported: whether what stands next to both shows that they are the same.
    """
    least = min(len([w for w in words_of(words) if w != "."]) for words in (one, other))
    if supported:
        return found.shared >= LEAST_SHARED and 2 * found.shared > least
    return least >= LEAST_WORDS and 5 * found.shared >= 3 * least


def _words(passage: str) -> list[_Word]:
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
    return found


def _spelled_out(passage: str) -> dict[int, str]:
    """Where numbers are told in words: at the first of them the number in digits, at the others nothing."""
    found: dict[int, str] = {}
    for figure in read(passage):
        span, number = figure.number, figure.quantity.number if figure.quantity else None
        if span is None or number is None or not span.of(passage).replace("-", "").replace(" ", "").isalpha():
            continue
        inside = [token.start for token in tokens_of(span.of(passage))]
        found |= {span.start + start: "" for start in inside} | {span.start: f"{number.normalize():f}"}
    return found


def _gaps(first: Sequence[_Word], second: Sequence[_Word], runs: Sequence[tuple[int, int, int]]) -> Iterator[_Gap]:
    """What stands between the runs of words that both have; at the ends only where both go on, within one sentence."""
    a = b = 0
    for index, (start, other, size) in enumerate(runs):
        inside = index > 0 or (start > 0 < other and not (first[start].begins or second[other].begins))
        if inside:
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
    first, second = ({_sense(word) for word in side if _carries(word)} for side in (one, other))
    left = {s for s in first if not _alike(s, second)}, {s for s in second if not _alike(s, first)}
    return Alteration.SENSE if left[0] and left[1] else Alteration.WORDING


def _carries(word: str) -> bool:
    """Whether a word carries sense of its own; numbers are compared as figures."""
    return not (word in FUNCTION or word in CARRYING or word in SCALES or word[0].isdigit())


def _alike(word: str, others: set[str]) -> bool:
    """Whether one of the others is the same word in another form, or may stand for it."""
    forms = any(
        min(len(word), len(other)) >= LEAST_STEM and (word.startswith(other) or other.startswith(word))
        for other in others
    )
    return word in others or forms or any({word, other} <= group for group in _groups() for other in others)


@cache
def _groups() -> tuple[frozenset[str], ...]:
    return tuple(frozenset(_sense(word) for word in group) for group in SYNONYMS)


def _sense(word: str) -> str:
    """A word without its ending: evacuating, evacuated."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            stem = word.removesuffix(ending)
            return stem[:-1] if len(stem) > 3 and stem[-1] == stem[-2] and stem[-1] not in "sl" else stem
    return word


def _of_figures(one: str, other: str) -> Alteration:
    """Whether the figures in both differ, one by one, where both have as many."""
    first, second = ([f.quantity for f in read(words) if f.quantity and f.number] for words in (one, other))
    if len(first) != len(second):
        return Alteration.NONE
    return Alteration.FIGURE if any(map(_differ, first, second)) else Alteration.NONE


def _differ(one: Quantity, other: Quantity) -> bool:
    return (one.asserted, one.unit, one.approximate) != (other.asserted, other.unit, other.approximate)
