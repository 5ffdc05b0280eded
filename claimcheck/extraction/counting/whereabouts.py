"""Figures that only tell where, or in what, those counted are: "300 people in two boats were rescued"."""

from claimcheck.extraction.counting.person_words import counts_people, names_people
from claimcheck.extraction.words.sentence import Sentence
from claimcheck.figures import Figure

WHERE = frozenset("in on at from of aboard inside across near".split())
"""Words that open what tells where somebody is, or in what."""


_OPENING = frozenset("for in at across on near".split())


def leads_in(sentence: Sentence, figure: Figure) -> bool:
    """Whether a sentence opens with a figure that tells of whom or where it is, before it tells of others: "in one village, …"."""
    return sentence.words[0] in _OPENING and sentence.starting_at(figure.span.start) == 1


def tells_where(sentence: Sentence, figure: Figure) -> bool:
    """Whether a figure, which counts nobody, narrows a noun for people, of whom what follows is said."""
    words, low = sentence.words, sentence.starting_at(figure.span.start)
    if low < 2 or figure.noun is None or low - 2 in sentence.in_figures:
        return False
    if words[low - 1] == "and":
        first = next((one for one in sentence.figures if _noun_end(sentence, one) == low - 1), None)
        return first is not None and not counts_people(sentence, figure) and tells_where(sentence, first)
    return words[low - 1] in WHERE and names_people(words[low - 2]) and not counts_people(sentence, figure)


def tells_whither(sentence: Sentence, figure: Figure, index: int) -> bool:
    """Whether a figure tells where those named from a word on were brought: "carried the wounded to four hospitals"."""
    return sentence.words[index] == "the" and figure.noun is not None and not counts_people(sentence, figure)


def whereabouts_end(sentence: Sentence, index: int) -> int:
    """The index behind the figures that tell where those are who stand before a word; the word's own where it tells no such thing."""
    if sentence.words[index] not in WHERE or index in sentence.cues:
        return index
    end = index
    for figure in sentence.figures:
        joined = end == index or sentence.words[end] == "and"
        if joined and sentence.starting_at(figure.span.start) == end + 1 and tells_where(sentence, figure):
            end = _noun_end(sentence, figure)
            if end >= len(sentence.words):
                break
    return end


def _noun_end(sentence: Sentence, figure: Figure) -> int:
    return sentence.starting_at(figure.noun.end) if figure.noun else -1
