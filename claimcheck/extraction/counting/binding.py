"""What a figure counts: its kind, by the cue words of the kinds that stand around it.

Cues are looked for where English puts them: the counted noun itself ("12 deaths"), what is said of it behind it ("12 people
died", "13 soldiers dead"), the verb it is the object of ("killed 12"), and the name of the count before it ("the toll rose
to 12").  A figure in a row with one that is bound ("12 soldiers and 15 civilians") shares its kind.
"""

from collections.abc import Iterator, Sequence
from itertools import islice

from claimcheck.extraction.counting.uncounted import counts_nobody
from claimcheck.extraction.voices.stance import union_end
from claimcheck.extraction.words.by_word import HAPPENING
from claimcheck.extraction.words.function_words import (
    ARTICLES,
    AUXILIARIES,
    BARRIERS,
    COPULAS,
    FILLERS,
    FINITE,
    OBJECTS,
    PARTICIPLE_ENDS,
    RUNNING_ON,
    TOTAL_ENDS,
    TOTAL_FILLERS,
)
from claimcheck.extraction.words.partitives import is_whole, whole_behind
from claimcheck.extraction.words.phrases import SHELVES, Bound, Phrase, Strength
from claimcheck.extraction.words.sentence import Sentence
from claimcheck.figures import Figure

REACH = 10
"""How many words a cue may stand from its figure."""
MOST_SAID = 3
"""How many things said of the counted are looked at."""
TOTAL_REACH = 24
"""How many words the name of a count may stand before it: "the death toll from Tuesday's quake has risen to 1,342"."""


def bind(sentence: Sentence, figure: Figure) -> Bound | None:
    """The kind that the words around a figure give it; `None` where they give none."""
    if not sentence.cues or counts_nobody(sentence, figure):
        return None
    noun = _noun(sentence, figure)
    if figure.grammar == HAPPENING:
        return noun  # "in a second blast the governor was wounded"
    found = [b for b in (_behind(sentence, figure), _before(sentence, figure), noun) if b]
    surest = max(found, key=lambda bound: (not bound.cues.slight, bound.strength), default=None)
    if noun and surest and surest.subject and (noun.counts_dead or (noun.counts_hurt and not surest.of_harm)):
        return noun  # "20 dead are known, and 59 wounded": whatever else is said of the dead
    return surest


def candidates(sentence: Sentence, figure: Figure) -> tuple[Bound, ...]:
    """All that the words around a figure could make of it, for those who ask why: of these `bind` takes the surest."""
    found = (*islice(_said_behind(sentence, figure), MOST_SAID), _before(sentence, figure), _noun(sentence, figure))
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
    for index in range(high - 1, low - 1, -1):
        phrase = sentence.cue(index, "counted", figure.dimension)
        if phrase and phrase.end == high:
            return Bound(phrase.cues, sentence.text[sentence.starts[index] : figure.noun.end], Strength.NOUN)
    phrase = sentence.cue(low, "describing", figure.dimension)
    return Bound(phrase.cues, sentence.words[low], Strength.NOUN) if phrase and phrase.end < high else None


def _behind(sentence: Sentence, figure: Figure) -> Bound | None:
    """By what is said of the counted behind them; death goes before all else that befell them ("shot and pronounced dead")."""
    found = list(islice(_said_behind(sentence, figure), MOST_SAID))
    return max(found, key=lambda bound: (bound.cues.final, not bound.cues.slight), default=None)


def _said_behind(sentence: Sentence, figure: Figure) -> Iterator[Bound]:
    """All that is said of the counted behind them, up to the next figure or clause; asides are passed over."""
    whole = is_whole(sentence, figure)
    start = sentence.starting_at(union_end(sentence, figure) or (figure.noun or figure.span).end)
    words, last = sentence.words, max(sentence.cues, default=-1)
    index, seen, noun_end, near, placed = start, 0, start, True, False
    while index <= last and seen < REACH:
        if index > noun_end and _new_subject(sentence, index):
            return
        skipped = _skip_aside(sentence, index)
        if skipped > index:
            index = skipped
            continue
        phrase = _said_at(sentence, figure, start, index)
        if phrase is None and _breaks_off(sentence, index):
            return
        if phrase is None:
            placed = near and (placed or words[index] in _BESIDE)
            near = near and (placed or words[index] in AUXILIARIES or words[index].endswith("ly"))
            index, seen = index + 1, seen + 1
            continue
        if whole and not (near and _narrows(words, start, index)):
            return
        said = sentence.printed(index, phrase.end)
        near = near and not (placed and words[index - 1] not in AUXILIARIES and words[index] not in FINITE)
        yield Bound(phrase.cues, said, Strength.NEAR if near else Strength.FAR, subject=True)
        if whole:
            return  # "291 of the 459 people on the ferry missing": the rest is said of the 291
        start = index = phrase.end
        seen, near, placed = 1, True, False


def _said_at(sentence: Sentence, figure: Figure, start: int, index: int) -> Phrase | None:
    """What a word begins to say of the counted, whose noun phrase ends at `start`."""
    if index not in sentence.cues:
        return None
    state = sentence.cue(index, "states", figure.dimension, figure.noun)
    if state and _predicative(sentence, index, state):
        return state
    verb = sentence.cue(index, "verbs", figure.dimension, figure.noun)
    return verb if verb and _passive(sentence, start, index, verb.end) else None


def _breaks_off(sentence: Sentence, index: int) -> bool:
    """Whether what is said of the counted ends before a word: another clause or figure begins, or they are called something."""
    word, before = sentence.words[index], sentence.words[index - 1]
    if word == "whose":
        return True  # "people whose homes were damaged"
    if word in BARRIERS:
        return before not in COPULAS  # "two were said to be hurt"
    if word in ARTICLES and before in COPULAS:
        return True  # "one of the dead was a man who had shot at officers"
    return index in sentence.in_figures and index not in sentence.in_asides


def _narrows(words: Sequence[str], start: int, index: int) -> bool:
    """Whether a word directly behind a noun narrows it: "many of the 870 people injured", "of the 870 who were injured"."""
    if index == start:
        return words[index] not in FINITE
    return words[start] in ("who", "that")


def _new_subject(sentence: Sentence, index: int) -> bool:
    """Whether somebody else is spoken of from here on ("3,000 marched, and a man was arrested")."""
    words = sentence.words
    if words[index] != "and" or index + 1 >= len(words):
        return False
    return words[index + 1] in ("a", "an", "the", "another") or (
        words[index - 1] == "," and sentence.capital(index + 1)
    )


def _skip_aside(sentence: Sentence, index: int) -> int:
    """The index behind an aside that opens here: between dashes or brackets, commas, or "of" with a figure of its own."""
    words = sentence.words
    if words[index] == "of":
        whole = whole_behind(sentence, index)
        return index if whole is None else max(index + 1, sentence.starting_at((whole.noun or whole.span).end))
    if words[index] == "including":
        some = next((f for f in sentence.figures if sentence.starting_at(f.span.start) == index + 1), None)
        return index if some is None else max(index + 1, sentence.starting_at((some.noun or some.span).end))
    closing = _CLOSING.get(words[index])
    if closing is None:
        return index
    for end in range(index + 1, min(len(words), index + 16)):
        if words[end] == closing:
            if closing == "," and words[end + 1 : end + 2] in (("and",), ("or",)):
                continue
            return end + 1
    runs_on = closing == "," and index + 1 < len(words) and words[index + 1] in RUNNING_ON
    return index + 1 if runs_on else index


_AIMED = frozenset("through into toward towards".split())
ACTIVE_TOO = frozenset({"shot", "hurt"})
"""Words said of those hurt, and of those who hurt them."""
_BESIDE = frozenset("in at on near beside inside outside behind aboard with of from under".split())
"""Words behind a noun that open what tells where those counted are: "a nurse beside him was hurt"."""
_CLOSING = {"–": "–", "—": "—", "(": ")", "-": "-", ",": ","}
"""Marks that open an aside, and what closes it."""


def _predicative(sentence: Sentence, index: int, state: Phrase) -> bool:
    """Whether a state is said of what stands before it, and does not describe a noun: "40 reports of missing people"."""
    words, end = sentence.words, state.end
    if words[index - 1] == "the" or words[index - 1 : index + 1] == ("of", "dying"):
        return False  # "took the hurt to hospital", "at risk of dying"
    if words[index] in ACTIVE_TOO and end < len(words) and not _is_passive(words[max(0, index - 2) : index]):
        return not (
            end in sentence.in_figures - sentence.in_asides or words[end] in OBJECTS
        )  # "he shot dead five colleagues"
    if (words[index],) not in state.cues.describing or end != index + 1 or end >= len(words):
        return True
    said = words[index - 1] in COPULAS or words[index - 1] in ("found", "left", "pronounced", "declared")
    return said or end in sentence.in_figures or words[end] in PARTICIPLE_ENDS or words[end] in COPULAS


def _passive(sentence: Sentence, start: int, index: int, end: int) -> bool:
    """Whether a verb form behind the noun is a passive or a participle ("were killed", "killed in the blast")."""
    words = sentence.words
    if not words[index].endswith(("ed", "en", "in", "wn", "rt", "ght", "ut", "ot")) or words[index - 1] == "the":
        return False
    if _is_passive(words[start:index]) or end == len(words):
        return True
    if words[index] in ACTIVE_TOO and words[end] in _AIMED:
        return False  # "a man shot through the door"
    if end in sentence.in_figures:
        return end in sentence.in_asides
    return words[end] in PARTICIPLE_ENDS


_BEFORE = (("verbs", FILLERS), ("totals", TOTAL_FILLERS))
"""Sorts of cues that stand before a figure, and the words that may stand between."""


def _before(sentence: Sentence, figure: Figure) -> Bound | None:
    """By the verb or the name of the count before the figure."""
    words, first = sentence.words, min(sentence.cues, default=len(sentence.words))
    last = sentence.ending_at(figure.span.start) - 1
    own = words[last + 1 : sentence.ending_at((figure.number or figure.span).start)]
    for index in range(last, max(first - 1, last - TOTAL_REACH), -1):
        if words[index] in BARRIERS or (index in sentence.in_figures and index not in sentence.in_asides):
            return None
        for shelf, fillers in _BEFORE if index in sentence.cues else ():
            phrase = sentence.cue(index, shelf, figure.dimension, figure.noun)
            if not phrase or phrase.end > last + 1 or _of_one(words, index):
                continue  # "one of the dead was 19"
            if shelf == "verbs" and not words[index].endswith("ing") and _is_passive(words[max(0, index - 2) : index]):
                continue
            between = words[phrase.end : last + 1]
            ends = (
                *between[-1 - (between[-1:] == ("now",)) :],
                *own,
            )  # "the toll surpassed 5,000": the verb is the figure's bound
            reached = shelf == "totals" and not TOTAL_ENDS.isdisjoint(ends)
            if reached or all(word in fillers or word.endswith("ly") for word in between):
                total = sentence.starts[index] if reached else None
                return Bound(phrase.cues, sentence.printed(index, phrase.end), Strength.NEAR, total=total)
    return None


def _of_one(words: Sequence[str], index: int) -> bool:
    """Whether one of those whom a word at an index names is spoken of, and not how many they are."""
    start = index - (words[index - 1] == "the")
    return start > 1 and words[start - 1] == "of" and words[start - 2] == "one"


def _is_passive(before: Sequence[str]) -> bool:
    """Whether the words before a verb make it a passive."""
    return "got" in before or not COPULAS.isdisjoint(before)
