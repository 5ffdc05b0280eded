"""What a figure counts: its kind, by the cue words of the kinds that stand around it.

Cues are looked for where English puts them: the counted noun itself ("12 deaths"), what is said of it behind it ("12 people
died", "13 soldiers dead"), the verb it is the object of ("killed 12"), and the name of the count before it ("the toll rose
to 12").  A figure in a row with one that is bound ("12 soldiers and 15 civilians") shares its kind.
"""

from collections.abc import Iterator
from itertools import islice

from attrs import evolve

from claimcheck.extraction.counting.among import taken_from, told_among
from claimcheck.extraction.counting.groups import whole_bound
from claimcheck.extraction.counting.labels import labelled
from claimcheck.extraction.counting.leading import before
from claimcheck.extraction.counting.said import MOST_SAID, behind, said_behind
from claimcheck.extraction.counting.told_first import told_first
from claimcheck.extraction.counting.uncounted import counts_nobody
from claimcheck.extraction.words.by_word import HAPPENING
from claimcheck.extraction.words.function_words import BARRIERS
from claimcheck.extraction.words.phrases import SHELVES, Bound, Phrase, Strength
from claimcheck.extraction.words.sentence import Sentence
from claimcheck.figures import Figure


def bind(sentence: Sentence, figure: Figure) -> Bound | None:
    """The kind that the words around a figure give it; `None` where they give none."""
    if figure.dimension not in sentence.dimensions or counts_nobody(sentence, figure):
        return None
    noun = _noun(sentence, figure)
    if figure.grammar == HAPPENING:
        return noun  # "in a second blast the governor was wounded"
    label = labelled(sentence, figure)
    if label is not None:
        return label
    untold = _left_open(sentence, figure)
    if untold is not None:
        return untold
    said, among = behind(sentence, figure), told_among(sentence, figure)
    if among and not (said and said.cues.final):
        return among
    led = before(sentence, figure)
    if led and led.counts_bodies:
        return led  # "the bodies of 12 miners were pulled out"
    found = [
        bound
        for bound in (
            said,
            among,
            led,
            told_first(sentence, figure),
            noun,
            taken_from(sentence, figure),
            whole_bound(sentence, figure),
        )
        if bound
    ]
    done = any(bound is not None and bound.strength is Strength.NEAR for bound in (said, led))
    if noun and done and _only_describes(noun):
        found.remove(noun)
    surest = max(found, key=_surety, default=None)
    if noun and surest and surest.subject and (noun.counts_dead or (noun.counts_hurt and not surest.of_harm)):
        return noun  # "20 dead are known, and 59 wounded": whatever else is said of the dead
    return surest


def _only_describes(noun: Bound) -> bool:
    """Whether a noun tells only in what state those counted are of whom more is told: "freed 12 detained guards"; whoever is hurt is so."""
    words = tuple(noun.words.lower().split())
    return not noun.of_harm and (words in noun.cues.describing or words in noun.cues.verbs)


def _surety(bound: Bound) -> tuple[bool, Strength, int]:
    """How surely a cue binds: by the name of a count that leads up to the figure more surely than by what is told next, and
    by what is told more surely than by words that only describe who is counted ("hurt 12 people gathered there").
    """
    described = bound.subject and not bound.finite and not bound.cues.final
    return not bound.cues.slight, bound.strength, 2 if bound.total is not None else int(not described)


def candidates(sentence: Sentence, figure: Figure) -> tuple[Bound, ...]:
    """All that the words around a figure could make of it, for those who ask why: of these `bind` takes the surest."""
    others = (
        told_among(sentence, figure),
        before(sentence, figure),
        told_first(sentence, figure),
        _noun(sentence, figure),
    )
    found = (*islice(said_behind(sentence, figure), MOST_SAID), *others)
    return tuple(bound for bound in found if bound)


def cues_in(sentence: Sentence, dimension: str) -> Iterator[Bound]:
    """Every cue that stands in a sentence, whatever it is said of, for those who ask why."""
    index = 0
    while index < len(sentence.words):
        found = (sentence.cue(index, shelf, dimension) for shelf in SHELVES)
        phrase = max(filter(None, found), key=lambda phrase: phrase.end, default=None)
        if phrase is not None:
            yield Bound(phrase.cues, sentence.printed(index, phrase.end), Strength.FAR)
        index = phrase.end if phrase else index + 1


def _noun(sentence: Sentence, figure: Figure) -> Bound | None:
    """By the counted noun."""
    if figure.noun is None:
        return None
    low, high = sentence.starting_at(figure.noun.start), sentence.ending_at(figure.noun.end)
    if sentence.words[low : low + 1] in _ONCE:
        return None
    told = sentence.cue(low, "describing", figure.dimension, figure.noun) or _participle(sentence, figure, low)
    told = told if told and told.end < high else None
    for index in range(low, high):
        phrase = sentence.cue(index, "counted", figure.dimension)
        if phrase and phrase.end == high and not (told and told.cues.claim in phrase.cues.claim.__subclasses__()):
            return Bound(phrase.cues, sentence.text[sentence.starts[index] : figure.noun.end], Strength.NOUN)
    return Bound(told.cues, sentence.words[low], Strength.NOUN) if told else None


_ONCE = frozenset({("former",), ("ex",)})
"""Words before a noun of what those counted are no more: "35 former detainees"."""


def _left_open(sentence: Sentence, figure: Figure) -> Bound | None:
    """By a noun that is the first of two things that may have befallen those counted: "12 dead or missing"."""
    if figure.noun is None or "or" not in sentence.vocabulary:
        return None
    low, high = sentence.starting_at(figure.noun.start), sentence.ending_at(figure.noun.end)
    phrase = sentence.cue(high - 1, "counted", figure.dimension)
    if phrase is None or phrase.end <= high or low >= high:
        return None
    return Bound(phrase.cues, sentence.printed(high - 1, phrase.end), Strength.NOUN)


def _participle(sentence: Sentence, figure: Figure, index: int) -> Phrase | None:
    """The participle with which a noun begins: "12 rescued miners"."""
    if index >= len(sentence.words) or not sentence.words[index].endswith("ed"):
        return None
    return sentence.cue(index, "verbs", figure.dimension, figure.noun)


def bind_beside_share(sentence: Sentence, figure: Figure, share: Figure) -> Bound | None:
    """The kind of a number that tells how many a share before it is: "lay off 10 percent of its workforce, or 17,000 people"."""
    words = sentence.words[sentence.starting_at(share.span.end) : sentence.ending_at(figure.span.start)]
    if share.dimension != "percentage" or figure.dimension != "count" or not 2 < len(words) <= LONGEST_SHARE:
        return None
    equal = words[-1] in _EQUALS or words[-2:] in _AMOUNTING
    if words[0] != "of" or not equal or not BARRIERS.isdisjoint(words):
        return None
    return before(sentence, evolve(figure, span=share.span, number=share.number))


LONGEST_SHARE = 8
"""How many words what a share is of may take."""
_EQUALS = frozenset(", or — – -- - (".split())
_AMOUNTING = frozenset((told, "to") for told in "amounting equal equivalent equating amounts".split())
"""What stands between a share and how many that is."""
