"""Numbers that stand before the name of what they count: "bringing to 39 the number of soldiers killed", "put at 41 the death toll"."""

from claimcheck.extraction.words.function_words import ARTICLES
from claimcheck.extraction.words.phrases import Bound, Strength
from claimcheck.extraction.words.sentence import Sentence
from claimcheck.figures import Figure

_ARRIVING = frozenset({"to", "at"})
_BEFORE_A_NAME = frozenset("total overall official confirmed combined".split())
"""What may stand before the name of a count, behind its article."""


def name_behind(sentence: Sentence, figure: Figure) -> int | None:
    """The index of the word with which the name of its count begins behind a number; `None` where none does."""
    if figure.noun is not None or figure.dimension != "count":
        return None
    words, low = sentence.words, sentence.ending_at(figure.span.start) - 1
    index = sentence.starting_at(figure.span.end)
    if low < 1 or words[low] not in _ARRIVING or index + 1 >= len(words) or words[index] not in ARTICLES:
        return None
    index += 1
    while index + 1 < len(words) and words[index] in _BEFORE_A_NAME:
        index += 1
    return index


def told_first(sentence: Sentence, figure: Figure) -> Bound | None:
    """The kind of a number by the name of its count behind it."""
    index = name_behind(sentence, figure)
    phrase = None if index is None else sentence.cue(index, "totals", figure.dimension)
    if index is None or phrase is None:
        return None
    words = sentence.printed(index, phrase.end)
    return Bound(phrase.cues, words, Strength.NEAR, total=sentence.starts[index])
