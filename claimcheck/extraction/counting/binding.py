"""What a figure counts: its kind, by the cue words of the kinds that stand around it.

Cues are looked for where English puts them: the counted noun itself ("12 deaths"), what is said of it behind it ("12 people
died", "13 soldiers dead"), the verb it is the object of ("killed 12"), and the name of the count before it ("the toll rose
to 12").  A figure in a row with one that is bound ("12 soldiers and 15 civilians") shares its kind.
"""

from collections.abc import Iterator, Sequence
from itertools import islice

from attrs import evolve

from claimcheck.extraction.counting.among import taken_from, told_among
from claimcheck.extraction.counting.groups import whole_bound
from claimcheck.extraction.counting.labels import labelled
from claimcheck.extraction.counting.person_words import counts_people
from claimcheck.extraction.counting.predicates import is_passive
from claimcheck.extraction.counting.said import MOST_SAID, behind, said_behind
from claimcheck.extraction.counting.uncounted import counts_nobody
from claimcheck.extraction.counting.whereabouts import tells_whither
from claimcheck.extraction.words.by_word import HAPPENING
from claimcheck.extraction.words.function_words import (
    ARTICLES,
    BARRIERS,
    FILLERS,
    PARTICIPLE_ENDS,
    TOTAL_ENDS,
    TOTAL_FILLERS,
)
from claimcheck.extraction.words.phrases import SHELVES, Bound, Phrase, Strength
from claimcheck.extraction.words.sentence import Sentence
from claimcheck.figures import Figure
from claimcheck.kinds.cues import Cues

TOTAL_REACH = 24
"""How many words the name of a count may stand before it: "the death toll from Tuesday's quake has risen to 1,342"."""


def bind(sentence: Sentence, figure: Figure) -> Bound | None:
    """The kind that the words around a figure give it; `None` where they give none."""
    if not sentence.cues or counts_nobody(sentence, figure):
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
    before = _before(sentence, figure)
    if before and before.counts_bodies:
        return before  # "the bodies of 12 miners were pulled out"
    found = [
        bound
        for bound in (
            said,
            among,
            before,
            noun,
            taken_from(sentence, figure),
            whole_bound(sentence, figure),
        )
        if bound
    ]
    surest = max(found, key=_surety, default=None)
    if noun and surest and surest.subject and (noun.counts_dead or (noun.counts_hurt and not surest.of_harm)):
        return noun  # "20 dead are known, and 59 wounded": whatever else is said of the dead
    return surest


def _surety(bound: Bound) -> tuple[bool, Strength, int]:
    """How surely a cue binds: by the name of a count that leads up to the figure more surely than by what is told next, and
    by what is told more surely than by words that only describe who is counted ("hurt 12 people gathered there").
    """
    described = bound.subject and not bound.finite and not bound.cues.final
    return not bound.cues.slight, bound.strength, 2 if bound.total is not None else int(not described)


def candidates(sentence: Sentence, figure: Figure) -> tuple[Bound, ...]:
    """All that the words around a figure could make of it, for those who ask why: of these `bind` takes the surest."""
    before = (told_among(sentence, figure), _before(sentence, figure), _noun(sentence, figure))
    found = (*islice(said_behind(sentence, figure), MOST_SAID), *before)
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
    for index in range(low, high):
        phrase = sentence.cue(index, "counted", figure.dimension)
        if phrase and phrase.end == high:
            return Bound(phrase.cues, sentence.text[sentence.starts[index] : figure.noun.end], Strength.NOUN)
    phrase = sentence.cue(low, "describing", figure.dimension) or _participle(sentence, figure, low)
    return Bound(phrase.cues, sentence.words[low], Strength.NOUN) if phrase and phrase.end < high else None


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
    return _before(sentence, evolve(figure, span=share.span, number=share.number))


LONGEST_SHARE = 8
"""How many words what a share is of may take."""
_EQUALS = frozenset(", or — – -- - (".split())
_AMOUNTING = frozenset((told, "to") for told in "amounting equal equivalent equating amounts".split())
"""What stands between a share and how many that is."""
_GROUPS = frozenset("family crew group party".split())
"""Words for several who are told with their number: "sent a family of six to hospital"."""
_TOTALS = (("totals", TOTAL_FILLERS),)
_BEFORE = (("around", FILLERS | _GROUPS), ("verbs", FILLERS), *_TOTALS)
"""Sorts of cues that stand before a figure, and the words that may stand between."""


def _before(sentence: Sentence, figure: Figure) -> Bound | None:
    """By the verb or the name of the count before the figure."""
    words, first = sentence.words, min(sentence.cues, default=len(sentence.words))
    last = sentence.ending_at(figure.span.start) - 1
    own = words[last + 1 : sentence.ending_at((figure.number or figure.span).start)]
    passed = False
    for index in range(last, max(first - 1, last - TOTAL_REACH), -1):
        if words[index] == "first" == words[last]:
            continue  # "free the first 39 prisoners"
        if index in sentence.in_figures and index not in sentence.in_asides:
            passed = passed or _tells_where(sentence, index) or _tells_change(sentence, index, last)
            if not passed:
                return None
        if words[index] in BARRIERS:
            return None
        for shelf, fillers in (_TOTALS if passed else _BEFORE) if index in sentence.cues else ():
            phrase = sentence.cue(index, shelf, figure.dimension, figure.noun)
            if not phrase or _of_one(words, index) or (shelf == "totals" and _is_noun(sentence, index)):
                continue  # "one of the dead was 19"
            verb_end = index + 1 if shelf == "around" else phrase.end
            if verb_end > last + 1 or (shelf == "around" and phrase.end <= last + 1):
                continue
            if shelf != "totals" and not words[index].endswith("ing") and is_passive(words[max(0, index - 2) : index]):
                continue
            between = words[verb_end : last + 1]
            if between[:1] == (",",) and words[sentence.starting_at(figure.span.end) :][:1] == (",",):
                between = (*between[1:], "at")  # "the number of arrests, 41, was the lowest"
            if between[:1] == ("to",) and tells_whither(sentence, figure, index):
                continue
            if shelf != "totals":
                between = _without_others(sentence, figure, between, phrase.cues)
            reached = shelf == "totals" and _leads_up(sentence, figure, between, own)
            plain = not passed and not _placed(shelf, between)
            if reached or (plain and all(word in fillers or word.endswith("ly") for word in between)):
                total = sentence.starts[index] if reached else None
                return Bound(phrase.cues, sentence.printed(index, verb_end), Strength.NEAR, total=total)
    return None


def _without_others(sentence: Sentence, figure: Figure, between: tuple[str, ...], cues: Cues) -> tuple[str, ...]:
    """The words between a verb and a figure without those who are named before it: "killed a vicar, his wife and two boys"."""
    start = 0
    while between[start : start + 1] and (between[start] in ARTICLES or between[start] in _OWN):
        end = next((at for at in range(start + 1, len(between)) if between[at] in _JOINING), None)
        if end is None or end - start > LONGEST_NAMED:
            break
        start = end + 1 + (between[end + 1 : end + 2] == ("and",))
    if start == 0 or not (figure.noun is None or cues.of_things or counts_people(sentence, figure)):
        return between
    behind = sentence.starting_at((figure.noun or figure.span).end)
    plain = behind >= len(sentence.words) or sentence.words[behind] in PARTICIPLE_ENDS | BARRIERS
    return between[start:] if plain else between


_JOINING = frozenset((",", "and", "with"))
_OWN = frozenset("the my our himself herself itself themselves".split())
LONGEST_NAMED = 4
"""How many words may name one who is told before those counted."""


def _placed(shelf: str, between: Sequence[str]) -> bool:
    """Whether a figure only tells where, or of what, those died who are counted elsewhere: "the toll from the two storms"."""
    words = [word for word in between if word not in _PASSED_OVER and word not in _THESE]
    return shelf == "totals" and words[-1:] in (["from"], ["in"])


_THESE = frozenset("these those all its".split())


def _tells_change(sentence: Sentence, index: int, last: int) -> bool:
    """Whether a percentage stands at a word, by which a count came to what stands behind "to": "deaths rose 13% to 41"."""
    place = sentence.starts[index]
    return sentence.words[last] == "to" and any(
        figure.dimension == "percentage" and figure.span.start <= place < figure.span.end for figure in sentence.figures
    )


def _tells_where(sentence: Sentence, index: int) -> bool:
    """Whether a figure at a word only tells where, or of what, the counted died: "the toll from the two storms rose to 41"."""
    words = sentence.words
    while index > 0 and (index in sentence.in_figures or words[index] in _PASSED_OVER or words[index] in _THESE):
        index -= 1
    return words[index] in ("from", "in")


def _leads_up(sentence: Sentence, figure: Figure, between: Sequence[str], own: Sequence[str]) -> bool:
    """Whether the words between the name of a count and a figure, or those that bound it, say that it came to so many."""
    if not _PASSING.isdisjoint(own):
        return True  # "the toll surpassed 5,000"
    ends = next((word for word in reversed(between) if word not in _PASSED_OVER), "")
    behind = sentence.starting_at(figure.span.end)
    fell = ends == "from" and sentence.words[behind : behind + 1] == ("to",)  # "the number of troops, from 300 to 200"
    return (ends in TOTAL_ENDS and ends != "as") or fell


_PASSING = TOTAL_ENDS - frozenset("to at of is was as by be".split())
"""Words of a figure that say what a count came to; not those of "at least 40" and "up to 40"."""
_PASSED_OVER = frozenset("a an the now record unprecedented another".split())
"""What may stand before a figure behind the verb that leads up to it."""


def _is_noun(sentence: Sentence, index: int) -> bool:
    """Whether a word is that of which a figure before it counts so many, and no name of a count: "300 new cases, of which 20 …"."""
    return index - 1 in sentence.in_figures - sentence.in_asides


def _of_one(words: Sequence[str], index: int) -> bool:
    """Whether one of those whom a word at an index names is spoken of, and not how many they are."""
    start = index - (words[index - 1] == "the")
    return start > 1 and words[start - 1] == "of" and words[start - 2] == "one"
