"""Why a figure is not set against others of its kind: it is added to one, some of one, an earlier one, or of something else."""

from collections.abc import Sequence
from itertools import islice

from claimcheck.extraction.counting.magnitudes import AFTERSHOCKS
from claimcheck.extraction.counting.measured import Subject
from claimcheck.extraction.counting.one_of_several import counts_some_of_all, is_of_a_count, of_several_happenings
from claimcheck.extraction.counting.patients import some_of_the_hurt, some_of_the_ill
from claimcheck.extraction.counting.some_there import befell_some_there
from claimcheck.extraction.counting.struck import holds_the_dead, is_struck
from claimcheck.extraction.passage import Passage
from claimcheck.extraction.scenes.recalled import is_recalled
from claimcheck.extraction.voices.stance import apart_by_words
from claimcheck.extraction.voices.telling import of_the_past, overtaken
from claimcheck.extraction.words.function_words import PARTICIPLE_ENDS
from claimcheck.extraction.words.phrases import Bound
from claimcheck.extraction.words.sentence import Sentence
from claimcheck.figures import Figure, Span
from claimcheck.patterns import pattern
from claimcheck.vocabulary import Apart

_BESIDE_NAMES = pattern(r"[A-Z][\w’'-]*[^\S\n]\((?=\d)[^()\n]{1,80}\)")
"""Figures in brackets behind a name: "Ashby (27 cases and 6 deaths)"."""
_SHARED_OUT = pattern(
    r"\b\d[\d,]*[^\S\n]and[^\S\n](?P<second>\d[\d,]*)[^\S\n](?:[a-z]+[^\S\n]){1,3}in[^\S\n][A-Z][\w’'-]*(?:[^\S\n][A-Z][\w’'-]*)?"
    r"[^\S\n]and[^\S\n][A-Z]"
)
"""Two figures for two names: "205 and 137 deaths in Ashby and Brill"."""
_MILESTONE = pattern(r"[^\S\n](?:mark|milestone|barrier|threshold)\b")
"""What is said of a round number that a count has come to: "hit the 5 million votes mark"."""

_BEING = frozenset("stationed based deployed housed quartered sheltering staying living working".split())
_AT_ONE_SITE = pattern(rf"\b(?:{'|'.join(sorted(_BEING))})[^\S\n](?:at|in)[^\S\n](?:this|that)[^\S\n]")
"""What is said of those at a site told before, who are some of those in its country: "350 soldiers were stationed at this base"."""

_LEFT_OUT = pattern(
    r"[,)]?[^\S\n](?:(?:that|which)[^\S\n](?:does|do|did)[^\S\n]not[^\S\n]include|not[^\S\n]including|excluding)[^\S\n]"
    r"(?:those[^\S\n]in[^\S\n]|the[^\S\n])?[A-Z]"
)
"""What is said behind a count that leaves a place out: "a toll of 61 that does not include Ashby"."""
_BESIDES = pattern(r"\b(?:in[^\S\n]addition[^\S\n]to|besides|on[^\S\n]top[^\S\n]of)[^\S\n]the[^\S\n]$")
"""What is said before those of the same people whom a text has told of: "18 soldiers were hurt in addition to the 13 dead"."""


_CLEARED = pattern(r"\b(?:rubble|ruins|debris|wreckage|remains)[^\S\n]of[^\S\n]$")
"""What is said before those of many that are being searched: "rescuers work on the rubble of nine houses"."""


def apart(
    passage: Passage, figure: Figure, bound: Bound | None, subject: Subject | None, group: Span | None = None
) -> Apart | None:
    """Why a figure is not set against another for the same thing; `None` where nothing says so.

    Those whom it takes from a whole by a name of their own are all who bear it: "three of the dead were children". So are those
    to whom something befell of all who were there: "78 of the crew were rescued".
    """
    sentence = passage.sentence
    by_words = apart_by_words(sentence, figure)
    named = group is not None
    taken = by_words is Apart.PARTITIVE and (named or befell_some_there(sentence, figure, bound))
    if by_words is not None and not taken:
        return by_words
    if overtaken(sentence, figure):
        return Apart.OVERTAKEN
    if bound is None and figure.noun and sentence.text.startswith(" who ", figure.noun.end):
        return Apart.PARTITIVE  # "two guides who survived"
    if is_recalled(sentence, passage.recalled, figure) or of_the_past(sentence, figure):
        return Apart.RECALLED
    if bound and (
        some_of_the_hurt(bound, sentence, figure)
        or some_of_the_ill(bound, sentence)
        or (figure.noun is None and not named and _from_all(bound))
    ):
        return Apart.PARTITIVE
    counts = figure.dimension == "count"
    if counts and (_beside_a_name(sentence, figure) or _shared_out(sentence, figure)):
        return Apart.ROW
    end = (figure.noun or figure.span).end
    if _MILESTONE.match(sentence.text, end) or (figure.noun and _MILESTONE.search(sentence.text, figure.span.end, end)):
        return Apart.PARTITIVE
    if (counts or figure.dimension in _SIZES) and _of_each(sentence, figure):
        return Apart.PARTITIVE
    if counts and (_at_one_site(sentence, figure) or _cleared(sentence, figure)):
        return Apart.PARTITIVE
    if bound is not None and counts and of_several_happenings(sentence, figure):
        return Apart.RECALLED
    if _beside_others(sentence, figure) or counts_some_of_all(sentence, figure, bound):
        return Apart.PARTITIVE
    if is_of_a_count(sentence, figure):
        return Apart.PARTITIVE
    if subject and subject.of_earthquake and not AFTERSHOCKS.isdisjoint(sentence.vocabulary):
        return Apart.PARTITIVE
    struck = bound is not None and (is_struck(bound) or holds_the_dead(sentence, figure, bound))
    return Apart.STRUCK if struck else None


def _from_all(bound: Bound) -> bool:
    """Whether those counted are told as some of all: "of those killed, 12 were children"."""
    return bound.words.lower().startswith(("of ", "among "))


def _of_each(sentence: Sentence, figure: Figure) -> bool:
    """Whether so many are told for each of several: "nine trips, each time lifting four people", "two boats with 40 people each"."""
    if "each" not in sentence.vocabulary:
        return False
    words, behind = sentence.words, sentence.starting_at((figure.noun or figure.span).end)
    before = words[max(0, sentence.ending_at(figure.span.start) - EACH_REACH) : sentence.ending_at(figure.span.start)]
    led = "each" in before and _EACH_ENDS.isdisjoint(_behind_each(before))
    shared = words[behind : behind + 1] == ("each",) and words[behind + 1 : behind + 2] in _ENDS
    return led or shared


def _behind_each(words: Sequence[str]) -> Sequence[str]:
    """What stands behind "each", or behind "each of which"."""
    behind = words[words.index("each") + 1 :]
    return behind[2:] if behind[:1] == ("of",) and behind[1:2] in _RELATIVES else behind


_RELATIVES = (("which",), ("whom",), ("them",))
_SIZES = frozenset("mass volume length area power".split())
"""Dimensions of what each of several may have of its own."""
_EACH_ENDS = frozenset(", ; : and of year month week day other".split())
"""Words behind "each" by which it tells of no several things: "each of the 46", "each year 40 die"."""
_ENDS = frozenset({(), *((end,) for end in PARTICIPLE_ENDS)})
"""What stands behind "each" where it ends what is told: not "the three indices each fell"."""
EACH_REACH = 6
"""How many words may stand between "each" and so many."""


def _at_one_site(sentence: Sentence, figure: Figure) -> bool:
    if _BEING.isdisjoint(sentence.vocabulary):
        return False
    return _AT_ONE_SITE.search(sentence.text, figure.span.end, sentence.span.end) is not None


def _cleared(sentence: Sentence, figure: Figure) -> bool:
    """Whether it counts what is left of buildings where somebody is at work."""
    if _LEFT.isdisjoint(sentence.vocabulary):
        return False
    at = figure.span.start
    return _CLEARED.search(sentence.text, max(sentence.span.start, at - 30), at) is not None


_LEFT = frozenset("rubble ruins debris wreckage remains".split())


def _beside_others(sentence: Sentence, figure: Figure) -> bool:
    """Whether it is told beside what it does not count, which is more: "61, which does not include Ashby"."""
    at, end = figure.span.start, figure.noun.end if figure.noun else figure.span.end
    beside = not _ADDING.isdisjoint(sentence.vocabulary)
    if beside and _BESIDES.search(sentence.text, max(sentence.span.start, at - 30), at):
        return True
    return not _LEAVING_OUT.isdisjoint(sentence.vocabulary) and _LEFT_OUT.match(sentence.text, end) is not None


_ADDING = frozenset({"addition", "besides", "top"})
_LEAVING_OUT = frozenset({"include", "including", "excluding"})


def _beside_a_name(sentence: Sentence, figure: Figure) -> bool:
    """Whether it stands in one of several brackets that each tell the figures of a name, as a row of a table does."""
    if "(" not in sentence.vocabulary:
        return False
    beside = [*islice(_BESIDE_NAMES.finditer(sentence.text, sentence.span.start, sentence.span.end), MOST_NAMES)]
    return len(beside) > 1 and any(found.start() < figure.span.start < found.end() for found in beside)


def _shared_out(sentence: Sentence, figure: Figure) -> bool:
    """Whether it is one of two that are told for two places: "205 and 137 deaths in Ashby and Brill"."""
    if "and" not in sentence.vocabulary or figure.number is None:
        return False
    at = figure.number.start
    found = _SHARED_OUT.search(sentence.text, max(sentence.span.start, at - 20), min(sentence.span.end, at + ROW_REACH))
    return found is not None and found.start() <= at < found.end("second")


ROW_REACH = 120
"""How many characters two figures and the two names they are told for take up."""
MOST_NAMES = 40
"""How many brackets of a sentence are looked at."""
