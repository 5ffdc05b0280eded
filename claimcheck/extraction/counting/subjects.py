"""What an amount, a share or a measure is of: "bridge height", "unemployment rate", "project cost".

A kind brings the nouns that name what is measured.  They stand before the figure ("the cost of the project is put at $3
million", "unemployment rose to 5.2%") or behind it ("a $3 million budget", "a 7.8-magnitude quake"); an adjective or a verb may
say it as well ("the bridge is 90 metres high", "the ferry weighs 6,825 tons").  Where nothing says what is measured, nothing is
made of it: such figures are told, and never compared.
"""

from functools import cache

from attrs import frozen

from claimcheck.claims import Claim
from claimcheck.extraction.counting.magnitudes import MAGNITUDES, is_magnitude
from claimcheck.extraction.counting.naming import LONGEST, NAME_ENDS, name_at, name_span, name_start
from claimcheck.extraction.words.function_words import ARTICLES, BARRIERS, COPULAS, TOTAL_FILLERS
from claimcheck.extraction.words.phrases import Phrase, phrases_in
from claimcheck.extraction.words.sentence import Sentence
from claimcheck.figures import Figure
from claimcheck.kinds import by_name, own_cues
from claimcheck.reading.marks import past_mark
from claimcheck.reading.noun import counted_noun

REACH = 10
"""How many words what is measured may stand before its figure."""
_ADJECTIVES = {
    "length": {
        "high": "height",
        "tall": "height",
        "long": "length",
        "deep": "depth",
        "wide": "width",
        "thick": "thickness",
    },
}
"""What is measured, by the adjective behind a figure of a dimension."""
_VERBS = {
    "mass": dict.fromkeys(("weighs", "weighed", "weighing"), "weight"),
    "money": {**dict.fromkeys(("cost", "costs", "costing"), "cost"), "worth": "value"},
    "duration": dict.fromkeys(("lasted", "lasts", "lasting"), "length"),
}
"""What is measured, by the verb before a figure of a dimension."""
_OF_STUFF = frozenset(("mass", "volume", "area"))
"""Dimensions of which so much of something is told."""
_TELLING = _ADJECTIVES.keys() | _VERBS.keys() | _OF_STUFF
"""Dimensions of which words tell what is measured."""
_BETWEEN = (
    TOTAL_FILLERS
    | COPULAS
    | frozenset(
        "put valued set fell fallen falls fall dropped slipped eased measured measuring registered registering will would could may be "
        "about around with only coming came comes expanded grew increased climbed jumped surged slowed accelerated decelerated "
        "quickened edged ticked inched declined decreased soared plunged plummeted tumbled slid sank shrank contracted doubled tripled "
        "halved swelled widened narrowed rebounded hovered hovering steady unchanged up down back".split()
    )
)
"""Words between what is measured and its figure."""
_OF = frozenset({"of", "for"})
_SMALL = COPULAS | frozenset("will would could has have had about almost only".split())
"""Words between a name and what is said of it."""
_HAVING = frozenset({"has", "had", "have"})
_OPENING = ARTICLES | frozenset("the , this that".split())
"""Words before a name."""
_PREPOSITIONS = frozenset("of in on at to for by with from under over through across into between near".split())


@frozen
class Subject:
    """What a figure is the measure of.

    Attributes:
        name: as a population is written, what is measured last.
        words: the word that tells what is measured, as it stands.
        kind: what claims of such a measure are; `None` where that is plain from the figure.
        passing: whether it is of its day, as how much of something there is; a height holds whenever it is told.
    """

    name: str
    words: str
    kind: type[Claim] | None = None
    passing: bool = False

    @property
    def of_earthquake(self) -> bool:
        """Whether only an earthquake has such a measure."""
        return self.name in MAGNITUDES


def subject_of(sentence: Sentence, figure: Figure) -> Subject | None:
    """What a figure is the measure of; `None` where its words do not tell."""
    start, end = sentence.starting_at(figure.span.start), sentence.ending_at(figure.span.end)
    if end < len(sentence.words) and sentence.starts[end] < figure.span.end:
        if past_mark(sentence.text, figure.span.end) < sentence.ends[end]:
            return _compound(sentence, figure, end)
        end += 1  # the mark of a note
    if is_magnitude(sentence, figure, start, end):
        return Subject("magnitude", "magnitude", by_name("measurement"))
    named = not _nouns().isdisjoint(sentence.vocabulary)
    return (
        (_noun_behind(sentence, figure, end) if named else None)
        or (_by_dimension(sentence, figure, start, end) if figure.dimension in _TELLING else None)
        or (_noun_before(sentence, figure, start) if named else None)
    )


@cache
def _nouns() -> frozenset[str]:
    """Words one of which stands wherever a noun does that names what is measured."""
    return frozenset(phrase[0] for cues in own_cues() for phrase in cues.measured)


def _compound(sentence: Sentence, figure: Figure, index: int) -> Subject | None:
    """By the rest of the word that a figure begins: "a 7.8-magnitude quake", "the 90-metre-high bridge"."""
    rest = sentence.words[index][figure.span.end - sentence.starts[index] :].strip("-")
    measured = _ADJECTIVES.get(figure.dimension, {}).get(rest)
    if measured is not None:
        name = name_at(sentence, index + 1)
        return Subject(f"{name} {measured}", rest) if name else None
    told = phrases_in((rest,)).get(0, ())
    cues = (one.cues for one in told if one.shelf == "measured" and one.cues.dimension == figure.dimension)
    return next((Subject(rest, rest, one.claim) for one in cues), None)


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
        if phrase is not None and phrase.end == start and words[at] in _VERBS.get(figure.dimension, ()):
            return None  # "it cost $3 million"
        if phrase is not None and phrase.end <= start:
            rest = _whose(sentence, phrase)[1]
            if rest + 1 < start and words[rest] == "at":
                rest = name_span(sentence, rest + 1)[1]
            between = (words[index] for index in range(rest, start) if not _aside(sentence, index))
            if all(word in _BETWEEN or word.endswith("ly") for word in between):
                return _named(sentence, phrase, 0, at)
            return None
    return None


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


def _by_dimension(sentence: Sentence, figure: Figure, start: int, end: int) -> Subject | None:
    """By the words that tell what is measured in such a dimension."""
    return (
        _adjective(sentence, figure, start, end)
        or _weight(sentence, figure, end)
        or _verb(sentence, figure, start)
        or _substance(sentence, figure, end)
    )


def _substance(sentence: Sentence, figure: Figure, end: int) -> Subject | None:
    """By what there is so much of: "40,000 litres of acid", "3.4 tonnes of cocaine"."""
    if figure.dimension not in _OF_STUFF or sentence.words[end : end + 1] != ("of",):
        return None
    noun = counted_noun(sentence.text, sentence.ends[end], one=True, partitive=False)
    name = " ".join(noun.of(sentence.text).split()) if noun else ""
    return Subject(name, name, passing=True) if name else None


def _adjective(sentence: Sentence, figure: Figure, start: int, end: int) -> Subject | None:
    """By the adjective behind a figure: "the bridge was 90 metres high", "a bridge 90 metres high"."""
    known, words = _ADJECTIVES.get(figure.dimension, {}), sentence.words
    measured = known.get(words[end]) if end < len(words) else None
    if measured is None:
        return None
    aside = start > 1 and words[start - 1] == ","  # "the bridge, 90 metres high, fell"
    return _said_of(sentence, start - aside, measured, words[end])


def _weight(sentence: Sentence, figure: Figure, end: int) -> Subject | None:
    """By the noun that a weight is joined to: "the 6,825-ton ferry"."""
    joined = figure.dimension == "mass" and "-" in figure.span.of(sentence.text)
    name = name_at(sentence, end, 1) if joined else ""
    return Subject(f"{name} weight", name) if name else None


def _verb(sentence: Sentence, figure: Figure, start: int) -> Subject | None:
    """By the verb before a figure: "the ferry weighs 6,825 tons", "the project will cost $3 million"."""
    known, words = _VERBS.get(figure.dimension, {}), sentence.words
    if known.keys().isdisjoint(sentence.vocabulary):
        return None
    at = start - 1
    while at > 0 and words[at] not in known and (words[at] in _BETWEEN or words[at].endswith("ly")):
        at -= 1
    if at <= 0 or words[at] not in known or (words[at] == "worth" and words[at - 1] not in _SMALL):
        return None  # "a building worth $3 million" is spoken of by its price
    return _said_of(sentence, at, known[words[at]], words[at])


def _said_of(sentence: Sentence, end: int, measured: str, told_by: str) -> Subject | None:
    """What is measured, of that which is named before a verb or a figure, with nothing but small words between."""
    words = sentence.words
    end -= 2 * (words[max(0, end - 2) : end] == ("planned", "to"))
    while end > 0 and words[end - 1] in _SMALL:
        end -= 1
    first = name_start(sentence, end)
    opened = first == 0 or words[first - 1] in _OPENING
    within = first > 1 and words[first - 2] in _PREPOSITIONS  # "the bridge over the river was 90 metres high"
    return (
        Subject(f"{sentence.printed(first, end)} {measured}", told_by)
        if first < end and opened and not within
        else None
    )


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
        told = _said_of(sentence, first - 2, name, name)
        return told.name if told else name
    end = first - (words[first - 1] == "the")
    end -= end > 0 and words[end - 1] == ","
    start, last = name_span(sentence, 1)
    placed = words[0] == "in" and start == 1 < last == end and sentence.capital(start)
    return f"{sentence.printed(start, last)} {name}" if placed else name
