"""Why a figure is not set against others of its kind: it is added to one, some of one, an earlier one, or of something else."""

from itertools import islice

from claimcheck.extraction.counting.magnitudes import AFTERSHOCKS
from claimcheck.extraction.counting.patients import some_of_the_hurt
from claimcheck.extraction.counting.subjects import Subject
from claimcheck.extraction.counting.survivors import is_survivor
from claimcheck.extraction.passage import Passage
from claimcheck.extraction.scenes.recalled import is_recalled
from claimcheck.extraction.voices.stance import apart_by_words
from claimcheck.extraction.voices.telling import overtaken
from claimcheck.extraction.words.phrases import Bound
from claimcheck.extraction.words.sentence import Sentence
from claimcheck.figures import Figure
from claimcheck.patterns import pattern
from claimcheck.vocabulary import Apart

_BESIDE_NAMES = pattern(r"[A-Z][\w’'-]*[^\S\n]\((?=\d)[^()\n]{1,80}\)")
"""Figures in brackets behind a name: "Ashby (27 cases and 6 deaths)"."""


def apart(passage: Passage, figure: Figure, bound: Bound | None, subject: Subject | None) -> Apart | None:
    """Why a figure is not set against another for the same thing; `None` where nothing says so."""
    sentence = passage.sentence
    by_words = apart_by_words(sentence, figure)
    if by_words is not None:
        return by_words
    if overtaken(sentence, figure):
        return Apart.OVERTAKEN
    if bound is None and figure.noun and sentence.text.startswith(" who ", figure.noun.end):
        return Apart.PARTITIVE  # "two guides who survived"
    if is_recalled(sentence, passage.recalled, figure):
        return Apart.RECALLED
    if bound and some_of_the_hurt(bound, sentence):
        return Apart.PARTITIVE
    if _beside_a_name(sentence, figure):
        return Apart.ROW
    if subject and subject.of_earthquake and not AFTERSHOCKS.isdisjoint(sentence.vocabulary):
        return Apart.PARTITIVE
    return Apart.STRUCK if bound is not None and is_survivor(bound) else None


def _beside_a_name(sentence: Sentence, figure: Figure) -> bool:
    """Whether it stands in one of several brackets that each tell the figures of a name, as a row of a table does."""
    if "(" not in sentence.vocabulary or figure.dimension != "count":
        return False
    beside = [*islice(_BESIDE_NAMES.finditer(sentence.text, sentence.span.start, sentence.span.end), MOST_NAMES)]
    return len(beside) > 1 and any(found.start() < figure.span.start < found.end() for found in beside)


MOST_NAMES = 40
"""How many brackets of a sentence are looked at."""
