"""Figures behind a label: "People killed: 602", "Houses damaged or destroyed: 2,400"."""

from claimcheck.extraction.words.function_words import BARRIERS
from claimcheck.extraction.words.phrases import Bound, Strength
from claimcheck.extraction.words.sentence import Sentence
from claimcheck.figures import Figure

LONGEST = 8
"""How many words a label may have."""
_SHELVES = ("states", "verbs", "counted", "describing")


def labelled(sentence: Sentence, figure: Figure) -> Bound | None:
    """The kind that a label right before a figure names, the first longest phrase of it; `None` where it is no such label."""
    words, colon = sentence.words, sentence.ending_at(figure.span.start) - 1
    if colon < 1 or words[colon] != ":" or figure.dimension != "count":
        return None
    if figure.noun is not None and figure.noun.of(sentence.text).lower() not in _PEOPLE:
        return None
    low = colon
    while low > 0 and low - 1 not in sentence.in_figures and words[low - 1] not in BARRIERS:
        low -= 1
    if colon - low > LONGEST or not _closed(sentence, figure):
        return None
    for index in range(low, colon):
        for phrase in sentence.cues.get(index, ()):
            told = phrase.shelf in _SHELVES and (phrase.shelf != "counted" or phrase.end == colon)
            told = told and any(map(phrase.cues.may_count, words[low:colon]))
            if told and phrase.cues.dimension == "count" and phrase.end <= colon:
                return Bound(phrase.cues, sentence.printed(index, phrase.end), Strength.NEAR)
    return None


_OPENING = frozenset("directly to by among from in at of with due".split())
"""Words behind the figure of a label that narrow it: "Injuries: 71 to firefighters, and 27 to guests"."""


def _closed(sentence: Sentence, figure: Figure) -> bool:
    """Whether nothing more is said of a figure: its line or the sentence ends there, or a mark follows."""
    end = (figure.noun or figure.span).end
    behind = sentence.starting_at(end)
    if behind >= len(sentence.words) or sentence.words[behind] in _MARKS:
        return True
    if sentence.words[behind] in _OPENING and sentence.ending_at(figure.span.start) <= 2:
        return True  # the label is one word that opens the sentence
    return "\n" in sentence.text[end : sentence.starts[behind]]


_PEOPLE = frozenset({"people", "persons"})
"""Nouns behind a label's figure that say no more than the label."""
_MARKS = frozenset(". , ; ( )".split())
