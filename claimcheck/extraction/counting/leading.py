"""What the words before a figure make of it: the verb it is the object of ("killed 12"), the name of a count that leads up to it."""

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from claimcheck.extraction.counting.person_words import counts_people
from claimcheck.extraction.counting.predicates import is_passive
from claimcheck.extraction.counting.whereabouts import tells_whither
from claimcheck.extraction.words.function_words import (
    ARTICLES,
    BARRIERS,
    FILLERS,
    PARTICIPLE_ENDS,
    TOTAL_ENDS,
    TOTAL_FILLERS,
)
from claimcheck.extraction.words.phrases import Bound, Phrase, Strength
from claimcheck.extraction.words.sentence import Sentence
from claimcheck.figures import Figure
from claimcheck.kinds.cues import Cues

TOTAL_REACH = 24
"""How many words the name of a count may stand before it: "the death toll from Tuesday's quake has risen to 1,342"."""
_GROUPS = frozenset("family crew group party".split())
"""Words for several who are told with their number: "sent a family of six to hospital"."""
_FILLERS: Mapping[str, frozenset[str]] = MappingProxyType(
    {"around": FILLERS | _GROUPS, "verbs": FILLERS, "totals": TOTAL_FILLERS}
)
"""Sorts of cues that stand before a figure, and the words that may stand between."""


def before(sentence: Sentence, figure: Figure) -> Bound | None:
    """By the verb or the name of the count before the figure."""
    last = sentence.ending_at(figure.span.start) - 1
    for index, passed in _reached(sentence, last):
        for shelf in ("totals",) if passed else _FILLERS:
            phrase = _widest(sentence, index, shelf, figure)
            if phrase and not _says_otherwise(sentence, index, phrase):
                bound = _bound(sentence, figure, _Lead(index, last, phrase, passed))
                if bound is not None:
                    return bound
    return None


def _widest(sentence: Sentence, index: int, shelf: str, figure: Figure) -> Phrase | None:
    """The cue at a word, or one that ends with it and begins before: "fatally shot", whose end alone tells of no death, "killed or wounded"."""
    own = sentence.cue(index, shelf, figure.dimension, figure.noun)
    if own is None:
        return None
    wider = (sentence.cue(index - words, shelf, figure.dimension, figure.noun) for words in (WIDER, 1))
    return next((one for one in wider if one and one.end == own.end), own)


WIDER = 2
"""How many words before a cue one may begin that ends with it."""


class _Lead(NamedTuple):
    """A cue before a figure.

    Attributes:
        first: the index of its first word.
        last: the index of the word directly before the figure.
        phrase: its words, and what they tell.
        passed: whether another figure stands between, which tells only where, or by how much a count changed.
    """

    first: int
    last: int
    phrase: Phrase
    passed: bool

    @property
    def end(self) -> int:
        """The index behind its words that stand before the figure: of those around it, the first alone."""
        return self.first + 1 if self.phrase.shelf == "around" else self.phrase.end

    @property
    def leads(self) -> bool:
        """Whether it ends before the figure, or goes on behind it where its words stand around."""
        around = self.phrase.shelf == "around" and self.phrase.end <= self.last + 1
        return self.end <= self.last + 1 and not around


def _reached(sentence: Sentence, last: int) -> Iterator[tuple[int, bool]]:
    """Where cues begin before a figure, nearest first, each with whether a figure stands between that tells only where, or by how
    much a count changed; another ends what is said of this one.
    """
    words, first = sentence.words, min(sentence.cues, default=len(sentence.words))
    passed = False
    for index in range(last, max(first - 1, last - TOTAL_REACH), -1):
        if words[index] == "first" == words[last]:
            continue  # "free the first 39 prisoners"
        if index in sentence.in_figures and index not in sentence.in_asides:
            passed = passed or _tells_where(sentence, index) or _tells_change(sentence, index, last)
            if not passed:
                return
        if words[index] in BARRIERS:
            return
        if index in sentence.cues:
            yield index, passed


def _says_otherwise(sentence: Sentence, index: int, phrase: Phrase) -> bool:
    """Whether a cue says nothing of how many: "one of the dead was 19", "300 new cases, of which 20", "was killed"."""
    words = sentence.words
    if _of_one(words, index):
        return True
    if phrase.shelf == "totals":
        return _is_noun(sentence, index)
    return not words[index].endswith("ing") and is_passive(words[max(0, index - 2) : index])


def _bound(sentence: Sentence, figure: Figure, lead: _Lead) -> Bound | None:
    """What a cue makes of a figure behind it; `None` where the words between do not lead from one to the other."""
    words, shelf = sentence.words, lead.phrase.shelf
    if not lead.leads:
        return None
    between = words[lead.end : lead.last + 1]
    if between[:1] == (",",) and words[sentence.starting_at(figure.span.end) :][:1] == (",",):
        between = (*between[1:], "at")  # "the number of arrests, 41, was the lowest"
    if between[:1] == ("to",) and tells_whither(sentence, figure, lead.first):
        return None
    if shelf != "totals":
        between = _without_others(sentence, figure, between, lead.phrase.cues)
    own = words[lead.last + 1 : sentence.ending_at((figure.number or figure.span).start)]
    reached = shelf == "totals" and _leads_up(sentence, figure, between, own)
    plain = not lead.passed and not _placed(shelf, between)
    if not reached and not (plain and all(word in _FILLERS[shelf] or word.endswith("ly") for word in between)):
        return None
    total = sentence.starts[lead.first] if reached else None
    return Bound(lead.phrase.cues, sentence.printed(lead.first, lead.end), Strength.NEAR, total=total)


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
