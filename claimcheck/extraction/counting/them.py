"""Sentences that open on those counted in the one before: "Of them, 40 …", "They included …", "Six were children"."""

from claimcheck.extraction.counting.groups import group_of
from claimcheck.extraction.words.function_words import COUNTS
from claimcheck.extraction.words.sentence import Sentence
from claimcheck.figures import Figure

AMONG_THEM = frozenset((opening, them) for opening in ("of", "among") for them in ("them", "these", "those"))
INCLUDING = frozenset((them, told) for them in ("they", "these") for told in ("included", "include"))
_OPENINGS = AMONG_THEM | INCLUDING
"""Words that open a sentence on those last counted before it."""
_OF_THEM = frozenset(("of", them) for them in ("them", "these", "those"))
_WERE = frozenset({("were",), ("are",)})


def takes_up(sentence: Sentence) -> bool:
    """Whether a sentence may tell of those last counted before it: "bringing the total to 90", "Of them, 40 …"."""
    return takes_them_up(sentence) or not COUNTS.isdisjoint(sentence.vocabulary)


def takes_them_up(sentence: Sentence) -> bool:
    """Whether a sentence opens on those counted in the one before: "Of them, 40 …", "They included …", "Six were children"."""
    return sentence.words[:2] in _OPENINGS or any(follows_on(sentence, figure) for figure in sentence.figures[:1])


def follows_on(sentence: Sentence, figure: Figure) -> bool:
    """Whether a figure opens its sentence and takes from those told of before: "Six were children", "Six of them were children"."""
    index = sentence.starting_at(figure.span.end)
    if figure.noun is not None or sentence.ending_at(figure.span.start) > 0 or index >= len(sentence.words):
        return False
    if sentence.words[index : index + 2] in _OF_THEM:
        return True
    return sentence.words[index : index + 1] in _WERE and group_of(sentence, figure) is not None
