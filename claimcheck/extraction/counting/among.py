"""Figures that tell who is among those of whom a word speaks: "among the dead were three nurses", "the freed sailors included two Danes"."""

from collections.abc import Iterator

from claimcheck.extraction.words.function_words import BARRIERS, COPULAS, PARTICIPLES
from claimcheck.extraction.words.phrases import Bound, Phrase, Strength
from claimcheck.extraction.words.sentence import Sentence
from claimcheck.figures import Figure

REACH = 12
"""How many words those of whom a word speaks may take."""
_INCLUDING = frozenset("include includes included comprised comprises comprise consists consisted composed".split())
_MADE_OF = frozenset({("consists", "of"), ("consisted", "of"), ("comprised", "of"), ("composed", "of")})
_BEFORE = frozenset('the a an there also only just about some at least another as many “ "'.split())
"""What may stand between such a verb and its figure."""
_OPENING = frozenset("the those these among".split())
_ELSE = BARRIERS | COPULAS | frozenset("and but or has have had which whose".split())
"""Words that do not stand in the name of those of whom is spoken."""
_FIRST = frozenset("also still , ; and – --".split())
"""What stands before a participle that is put first: "also killed were three"."""


def told_among(sentence: Sentence, figure: Figure) -> Bound | None:
    """The kind of those among whom a figure is told to be; `None` where it is told otherwise."""
    words, verb = sentence.words, sentence.ending_at(figure.span.start) - 1
    if figure.dimension != "count" or sentence.words[0] == "none":
        return None  # "none of those killed was a child"
    while verb > 0 and words[verb] in _BEFORE:
        verb -= 1
    verb = _behind_one(sentence, verb)
    made = words[verb - 1 : verb + 1] in _MADE_OF and verb > 0
    verb -= made
    if verb < 1 or (words[verb] not in _INCLUDING and words[verb] not in COPULAS):
        return None
    end = verb - (words[verb - 1] in ("there", "also") or (made and words[verb - 1] in COPULAS))
    if words[max(0, verb - 2) : verb] == (",", "which"):
        end = verb - 2  # "the hostages, who included two Danes"
    opened = _opened(sentence, end)
    if words[verb - 1] == "there" and (opened is None or words[opened] != "among"):
        return None  # "besides eight deaths there were 30 people hurt"
    found = list(_speaking(sentence, figure, end, is_verb=words[verb] in COPULAS))
    told = max(found, key=lambda one: one[1].shelf not in ("counted", "totals"), default=None)
    if told is None:
        return None
    index, phrase = told
    start = index if opened is None else min(opened, index)
    return Bound(phrase.cues, sentence.printed(start, verb + 1), Strength.NEAR)


def _behind_one(sentence: Sentence, index: int) -> int:
    """The index of the verb behind which somebody is told before a figure: "the wounded included the pilot and two passengers"."""
    if sentence.words[index] != "and":
        return index
    reach = range(index - 1, max(0, index - MOST_NAMED), -1)
    verb = next((at for at in reach if sentence.words[at] in _INCLUDING), index)
    plain = sentence.in_figures.isdisjoint(range(verb, index)) and _ELSE.isdisjoint(sentence.words[verb:index])
    return verb if plain else index


MOST_NAMED = 7
"""How many words may name one who is told before a figure, "and" among them."""


def taken_from(sentence: Sentence, figure: Figure) -> Bound | None:
    """The kind of those that a sentence opens with to take a figure from: "of those hurt, 12 were children"; `None` elsewhere."""
    words = sentence.words
    if figure.dimension != "count" or words[0] not in ("of", "among") or words[1:2] not in _THOSE:
        return None
    comma = sentence.ending_at(figure.span.start) - 1
    while comma > 0 and words[comma] in _BEFORE:
        comma -= 1
    if words[comma] != "," or not 2 < comma <= REACH:
        return None
    if not sentence.in_figures.isdisjoint(range(comma)) or "," in words[:comma]:
        return None
    return kind_of_whole(sentence, 2, comma, 0)


def kind_of_whole(sentence: Sentence, first: int, end: int, start: int) -> Bound | None:
    """The kind that the words from one index to another tell of a whole, bound by those from a start on; `None` where they tell none."""
    for index in range(first, end):
        for phrase in sentence.cues.get(index, ()):
            told = phrase.cues.dimension == "count" and phrase.shelf not in ("totals", "measured") and phrase.end <= end
            befallen = phrase.shelf != "verbs" or sentence.words[index].endswith(PARTICIPLES)
            if told and befallen and not phrase.cues.nouns:
                return Bound(phrase.cues, sentence.printed(start, phrase.end), Strength.NOUN)
    return None


_THOSE = frozenset({("the",), ("those",), ("these",)})


def _speaking(sentence: Sentence, figure: Figure, end: int, *, is_verb: bool) -> Iterator[tuple[int, Phrase]]:
    """The words before one's index that tell of what kind those are who are spoken of, the last first, each with its index."""
    words, opened = sentence.words, _opened(sentence, end)
    named = figure.noun is not None or not sentence.text[figure.span.start].isdigit()
    for index in range(end - 1, max(-1, end - REACH), -1):
        if words[index] in _ELSE or (index in sentence.in_figures and index not in sentence.in_asides):
            return
        for phrase in sentence.cues.get(index, ()):
            if phrase.end > end or not _may_tell(sentence, figure, index, phrase):
                continue
            first = is_verb and (index == 0 or words[index - 1] in _FIRST)
            put_first = (
                first
                and phrase.shelf in ("states", "verbs")
                and (phrase.end == end or phrase.cues.claim.kind == "aboard")
            )
            among = (
                opened is not None
                and opened < index
                and (not is_verb or words[opened] == "among" or end - phrase.end < 2)
            )
            if put_first or (among and (named or not is_verb or words[opened or 0] == "among")):
                yield index, phrase
                break


def _opened(sentence: Sentence, end: int) -> int | None:
    """The index of the word that opens the name of those who are spoken of: "among", else the first article before a verb."""
    found = None
    for index in range(end - 1, max(-1, end - REACH), -1):
        if sentence.words[index] in _ELSE:
            break
        if index in sentence.in_figures and index not in sentence.in_asides:
            return index if found is None else found  # "the 13 dead"
        if sentence.words[index] in _OPENING:
            found = index
    return found


def _may_tell(sentence: Sentence, figure: Figure, index: int, phrase: Phrase) -> bool:
    """Whether a cue may speak of those whom something befell, and not of who did it."""
    if phrase.cues.dimension != "count" or phrase.shelf == "measured":
        return False
    if phrase.shelf == "verbs":
        relative = index > 0 and sentence.words[index - 1] in ("who", "that")
        return not relative and sentence.words[index].endswith(PARTICIPLES)
    return phrase.cues.may_count(figure.noun.of(sentence.text) if figure.noun else "")
