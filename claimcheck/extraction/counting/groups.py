"""Who some of a whole are: "three of the dead were children", "of the 20 killed, five were women", "six of them children"."""

from typing import NamedTuple

from claimcheck.countries import adjectives
from claimcheck.events import CLASSES
from claimcheck.extraction.counting.among import kind_of_whole
from claimcheck.extraction.words.by_word import PERSON
from claimcheck.extraction.words.function_words import BARRIERS, COPULAS
from claimcheck.extraction.words.phrases import Bound
from claimcheck.extraction.words.sentence import Sentence
from claimcheck.figures import Figure, Span
from claimcheck.reading.noun import counted_noun

REACH = 18
"""How many words the name of a whole may take, with the happening that befell it."""
_DETERMINERS = frozenset("the those these them its their".split())
_PEOPLE = frozenset("people persons victims dead".split())
_RELATIVE = frozenset({"who", "that"})
_THEM = frozenset({("them",), ("whom",)})
_TAKING = frozenset({"of", "among"})
_STATES = frozenset("dead deceased wounded injured missing alive".split())
"""What is said of some, and names nobody: "two of them were shot dead"."""
_JOINING = frozenset({",", "and", "or"})
_ENDS = frozenset(', ; . ) : — – -- while ” "'.split())
"""What stands behind the name of a group of which no more is said: not "children under five", "women from one village"."""
_ORDER = frozenset("first second third fourth last latest other another initial earlier separate".split())
"""Words that tell one of several happenings."""


class Taken(NamedTuple):
    """The whole that a figure takes from, by the indexes of its words, and the index of the word behind which the group is named."""

    first: int
    end: int
    behind: int


def group_of(sentence: Sentence, figure: Figure) -> Span | None:
    """The name of those whom a figure takes from a whole; `None` where they have none, or the name says of which of them it tells."""
    if (
        figure.dimension != "count"
        or figure.quantity is None
        or figure.quantity.number == 1
        or figure.grammar == PERSON
    ):
        return None
    taken = _taken(sentence, figure) or _told_of(sentence, figure)
    if taken is None:
        return None
    named = counted_noun(sentence.text, sentence.ends[taken.behind], one=False, partitive=False)
    if named is None or named.end > sentence.span.end:
        return _people_of(sentence, taken.behind + 1)
    words = sentence.words[sentence.starting_at(named.start) : sentence.ending_at(named.end)]
    if not words or words[-1] in _STATES or not _JOINING.isdisjoint(words):
        return None
    return named if _is_all(sentence, sentence.starting_at(named.end)) else None


def _people_of(sentence: Sentence, index: int) -> Span | None:
    """The adjective of a country that is all that is said of a group: "six of the victims were Danish"."""
    if index >= len(sentence.words) or sentence.words[index] not in adjectives() or not _is_all(sentence, index + 1):
        return None
    return Span(sentence.starts[index], sentence.ends[index])


def whole_bound(sentence: Sentence, figure: Figure) -> Bound | None:
    """The kind of the whole from which a figure takes a group: "five of those killed were nurses"; `None` where the words tell none."""
    taken = _taken(sentence, figure)
    if taken is None or group_of(sentence, figure) is None:
        return None
    return kind_of_whole(sentence, taken.first, taken.end, taken.first - 1)


def _taken(sentence: Sentence, figure: Figure) -> Taken | None:
    """The whole that stands behind a figure and its "of", or opens the sentence."""
    if _TAKING.isdisjoint(sentence.vocabulary):
        return None
    words, index = sentence.words, sentence.starting_at(figure.span.end)
    if index >= len(words):
        return None
    if words[index] == "of":
        return _behind(sentence, figure, index)
    first = sentence.ending_at(figure.span.start)
    elided = words[0] in _TAKING and words[index] in adjectives()  # "32 were Kenyan, 18 Canadian"
    if figure.noun is not None or not (words[index] in COPULAS or elided):
        return None
    if first > 1 and words[first - 1] == "whom" and words[first - 2] in _TAKING:
        return Taken(first - 1, first, index)
    comma = next((at for at in range(1, min(first, REACH + 1)) if words[at] == ","), 0) if words[0] in _TAKING else 0
    return Taken(1, comma, index - elided) if comma and _are_whole(sentence, 1, comma) else None


def _behind(sentence: Sentence, figure: Figure, index: int) -> Taken | None:
    words = sentence.words
    if words[index + 1 : index + 2] in _THEM:
        told = index + 2 < len(words) and words[index + 2] in COPULAS
        return Taken(index + 1, index + 2, index + 2 if told else index + 1)
    reach = range(index + 2, min(len(words), index + REACH))
    verb = next((at for at in reach if words[at] in COPULAS and words[at - 1] not in _RELATIVE), 0)
    return Taken(index + 1, verb, verb) if verb and _are_whole(sentence, index + 1, verb) else None


def _told_of(sentence: Sentence, figure: Figure) -> Taken | None:
    """A figure that opens a sentence on those told of before it: "Six were children"."""
    index = sentence.starting_at(figure.span.end)
    if sentence.ending_at(figure.span.start) > 0 or figure.noun is not None or index >= len(sentence.words):
        return None
    return Taken(index, index, index) if sentence.words[index] in ("were", "are") else None


def _are_whole(sentence: Sentence, first: int, end: int) -> bool:
    """Whether the words from one index to another name a whole and no part of it: "the 20 dead", "those killed", not "the gravely hurt"."""
    words, index = sentence.words, first
    if any(word.endswith("ly") for word in words[first:end]):
        return False
    while index < end:
        cues = [phrase.end for phrase in sentence.cues.get(index, ()) if phrase.end <= end]
        if index > first and _in_a_happening(sentence, index, end):
            break
        if cues:
            index = max(cues)
        elif words[index - 1] in _RELATIVE or (
            words[index] in _DETERMINERS | _PEOPLE | _RELATIVE
            or index in sentence.in_figures
            or _is_counted(sentence, index)
        ):
            index += 1
        else:
            return False
    return sentence.words[first] in _DETERMINERS or first in sentence.in_figures


def _in_a_happening(sentence: Sentence, index: int, end: int) -> bool:
    """Whether words tell in what the whole was hurt or killed, and of no one of several: "in the mass shooting in Ashby"."""
    told = sentence.words[index:end]
    if told[0] not in ("in", "by", "during") or "," in told or not _ORDER.isdisjoint(told):
        return False
    return not CLASSES.keys().isdisjoint(told) and BARRIERS.isdisjoint(told)


def _is_counted(sentence: Sentence, index: int) -> bool:
    """Whether a word is of the noun of a figure: "of the 12 passengers killed"."""
    start = sentence.starts[index]
    return any(one.noun is not None and one.noun.start <= start < one.noun.end for one in sentence.figures)


def _is_all(sentence: Sentence, index: int) -> bool:
    """Whether no more is said of a group whose name ends before an index, than that others are told of behind."""
    words = sentence.words
    if index >= len(words) or words[index] in _ENDS:
        return True
    return words[index] == "and" and index + 1 in sentence.in_figures
