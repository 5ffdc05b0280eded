"""Times that are told of others than a figure before them: behind a turn of the sentence, or of who those are who are named."""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from claimcheck.events import CLASSES
from claimcheck.extraction.words.function_words import FINITE, TENSED
from claimcheck.extraction.words.sentence import Sentence
from claimcheck.figures import Figure

_TURNS = frozenset("; but while whereas although though meaning".split())
"""Words behind which a sentence tells of something else."""
_RELATIVE = frozenset("who whom which whose".split())
_PARTICIPLES = ("ed", "en", "ne", "ght", "eld")


def told_of_others(sentence: Sentence, figure: Figure, at: int) -> bool:
    """Whether a time at a place behind a figure is not that of what is told of the figure.

    It stands behind a turn ("4,000 are free; the first came home in 2014"), tells who others are ("freed dozens of those whom it seized in
    2014"), or who those counted are ("the 82 girls seized in 2014 are free").
    """
    start, end = sentence.starting_at((figure.noun or figure.span).end), sentence.starting_at(at)
    between = sentence.words[start:end]
    if not between:
        return False
    if any(_turns(between, index) for index, word in enumerate(between) if word in _TURNS or word in _RELATIVE):
        return True
    described = between[0].endswith(_PARTICIPLES) and between[0] not in FINITE and TENSED.isdisjoint(between)
    return described and not TENSED.isdisjoint(_up_to_a_mark(sentence.words[end:]))


def _turns(between: Sequence[str], index: int) -> bool:
    """Whether a word turns to others: not "while trying to flee", nor "the blast which …", nor right behind those counted."""
    word = between[index]
    if word in _RELATIVE:
        return index > 0 and between[index - 1] not in CLASSES
    return not (word == "while" and index + 1 < len(between) and between[index + 1].endswith("ing"))


def _up_to_a_mark(words: Sequence[str]) -> Iterator[str]:
    return takewhile(lambda word: word not in _MARKS, words)


_MARKS = frozenset(", ; : –".split())
