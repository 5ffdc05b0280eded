"""What an amount, a share or a measure is of: "bridge height", "unemployment rate", "project cost".

A kind brings the nouns that name what is measured.  They stand before the figure ("the cost of the project is put at $3
million", "unemployment rose to 5.2%") or behind it ("a $3 million budget", "a 7.8-magnitude quake"); an adjective or a verb may
say it as well ("the bridge is 90 metres high", "the ferry weighs 6,825 tons").  Where nothing says what is measured, nothing is
made of it: such figures are told, and never compared.
"""

from functools import cache

from claimcheck.extraction.counting.distances import distance_of
from claimcheck.extraction.counting.magnitudes import is_magnitude
from claimcheck.extraction.counting.measured import ADJECTIVES, BETWEEN, VERBS, Subject, by_dimension, said_of
from claimcheck.extraction.counting.naming import LONGEST, NAME_ENDS, name_at, name_span, name_start
from claimcheck.extraction.counting.paid import paid
from claimcheck.extraction.words.function_words import ARTICLES, BARRIERS
from claimcheck.extraction.words.phrases import Phrase, phrases_in
from claimcheck.extraction.words.sentence import Sentence
from claimcheck.figures import Figure
from claimcheck.kinds import by_name, own_cues
from claimcheck.reading.marks import past_mark
from claimcheck.vocabulary import PROMINENT

REACH = 12
"""How many words what is measured may stand before its figure."""
_OF = frozenset({"of", "for"})
_HAVING = frozenset({"has", "had", "have"})


def subject_of(sentence: Sentence, figure: Figure) -> Subject | None:
    """What a figure is the measure of; `None` where its words do not tell."""
    start, end = sentence.starting_at(figure.span.start), sentence.ending_at(figure.span.end)
    if end < len(sentence.words) and sentence.starts[end] < figure.span.end:
        if past_mark(sentence.text, figure.span.end) < sentence.ends[end]:
            return _compound(sentence, figure, end)
        end += 1  # the mark of a note
    if is_magnitude(sentence, figure, start, end):
        return Subject("magnitude", "magnitude", by_name("measurement"))
    named = figure.dimension in sentence.dimensions and not _nouns().isdisjoint(sentence.vocabulary)
    return (
        distance_of(sentence, figure)
        or paid(sentence, figure, start, end)
        or (_noun_behind(sentence, figure, end) if named else None)
        or by_dimension(sentence, figure, start, end)
        or (_noun_before(sentence, figure, start) if named else None)
    )


@cache
def _nouns() -> frozenset[str]:
    """Words one of which stands wherever a noun does that names what is measured."""
    return frozenset(phrase[0] for cues in own_cues() for phrase in cues.measured)


def _compound(sentence: Sentence, figure: Figure, index: int) -> Subject | None:
    """By the rest of the word that a figure begins: "a 7.8-magnitude quake", "the 90-metre-high bridge"."""
    rest = sentence.words[index][figure.span.end - sentence.starts[index] :].strip("-")
    measured = ADJECTIVES.get(figure.dimension, {}).get(rest)
    if measured is not None:
        name = name_at(sentence, index + 1)
        return Subject(f"{name} {measured}", rest) if name else None
    if rest in _STOREYS and sentence.role in PROMINENT:
        return Subject("storeys", rest, by_name("measurement"))
    told = phrases_in((rest,)).get(0, ())
    cues = (one.cues for one in told if one.shelf == "measured" and one.cues.dimension == figure.dimension)
    return next((Subject(rest, rest, one.claim) for one in cues), None)


_STOREYS = frozenset("storey storeyed story storied floor".split())
"""How high a building is, of which a headline or an opening tells: "a 21-storey block collapsed"; a body may tell of others."""


def _noun_behind(sentence: Sentence, figure: Figure, end: int) -> Subject | None:
    """By the noun behind a figure: "a $3 million budget", "5.2% unemployment", "7.9 on the Richter scale"."""
    words = sentence.words
    index = end + 2 * (words[end : end + 2] == ("on", "the"))
    for at in range(index, min(index + LONGEST, len(words))):
        phrase = sentence.cue(at, "measured", figure.dimension)
        if phrase is not None:
            return _named(sentence, phrase, index, at)
        if words[at] in NAME_ENDS or at in sentence.in_figures:
            return None
    return None


def _noun_before(sentence: Sentence, figure: Figure, start: int) -> Subject | None:
    """By the noun before a figure: "the cost of the project is put at $3 million", "unemployment rose to 5.2%"."""
    words, first = sentence.words, min(sentence.cues, default=len(sentence.words))
    changed = _after_change(sentence, start)
    for at in range(start - 1, max(first - 1, start - REACH, -1), -1):
        if words[at] in BARRIERS or (at in sentence.in_figures and at not in sentence.in_asides and not changed):
            return None
        phrase = sentence.cue(at, "measured", figure.dimension)
        if phrase is not None and phrase.end == start and words[at] in VERBS.get(figure.dimension, ()):
            return None  # "it cost $3 million"
        if phrase is not None and phrase.end <= start:
            rest = _whose(sentence, phrase)[1]
            if rest + 1 < start and words[rest] == "at":
                rest = name_span(sentence, rest + 1)[1]
            rest = _behind_its_place(sentence, rest)
            between = (words[index] for index in range(rest, start) if not _aside(sentence, index))
            if all(word in BETWEEN or word.endswith("ly") for word in between):
                return _named(sentence, phrase, 0, at)
            return None
    return None


def _behind_its_place(sentence: Sentence, index: int) -> int:
    """Where a sentence goes on behind the place of what is measured: "the cost of the dam in Laos rose to"."""
    at = index + 1
    while sentence.words[index : index + 1] == ("in",) and at < len(sentence.words) and sentence.capital(at):
        at += 1
    return at if at > index + 1 else index


def _after_change(sentence: Sentence, start: int) -> bool:
    """Whether a figure is told as what a change came to: "fell 38 percent to $3 million", but not "from 4 to 5"."""
    if start < 2 or sentence.words[start - 1] != "to":
        return False
    before = (sentence.starting_at(figure.span.start) for figure in sentence.figures)
    changes = [at for at in before if at < start - 1]
    return start - 2 in sentence.in_figures and bool(changes) and sentence.words[changes[-1] - 1] != "from"


def _aside(sentence: Sentence, index: int) -> bool:
    """Whether a word between a name and its figure is of a date, leads to one, or tells by how much it changed."""
    leads = sentence.words[index] in ("in", "for", "during") and index + 1 in sentence.in_asides
    return leads or index in sentence.in_figures


def _named(sentence: Sentence, phrase: Phrase, low: int, at: int) -> Subject:
    """The noun with what narrows it: the words before it, those behind "of", and who is said to have it."""
    first = max(low, name_start(sentence, at))
    name, told_by = sentence.printed(first, phrase.end), sentence.printed(at, phrase.end)
    start, end = _whose(sentence, phrase)
    if start < end:
        name = f"{sentence.printed(start, end)} {name}"
    elif first > low:
        name = _owned(sentence, first, name)
    return Subject(name, told_by, phrase.cues.claim)


def _whose(sentence: Sentence, phrase: Phrase) -> tuple[int, int]:
    """From which word to which the name goes whose measure is told: "the cost of the bridge", "unemployment in Ashby"."""
    words, last = sentence.words, phrase.end
    if last + 1 >= len(words):
        return last, last
    placed = words[last] == "in" and sentence.capital(last + 1) and phrase.cues.dimension != "count"
    start, end = name_span(sentence, last + 1) if placed or words[last] in _OF else (last, last)
    while placed and end > start and not sentence.capital(end - 1):
        end -= 1
    return (start, end) if start < end else (last, last)


def _owned(sentence: Sentence, first: int, name: str) -> str:
    """What is measured with the name of what has it: "the bridge has a length of", "In Ashby the unemployment rate was"."""
    words = sentence.words
    if words[first - 1] in ARTICLES and first > 2 and words[first - 2] in _HAVING and sentence.capital(first - 3):
        told = said_of(sentence, first - 2, name, name)
        return told.name if told else name
    end = first - (words[first - 1] == "the")
    end -= end > 0 and words[end - 1] == ","
    start, last = name_span(sentence, 1)
    placed = words[0] == "in" and start == 1 < last == end and sentence.capital(start)
    return f"{sentence.printed(start, last)} {name}" if placed else name
