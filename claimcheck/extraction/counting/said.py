"""What is said of those counted, behind them: "12 people died", "13 soldiers dead", "nine miners trapped there were rescued"."""

from collections.abc import Iterator, Sequence
from itertools import islice, pairwise, takewhile

from claimcheck.extraction.counting.asides import CLOSES, TURNING, aside_end, closes, in_relative
from claimcheck.extraction.counting.predicates import passive, predicative
from claimcheck.extraction.counting.whereabouts import leads_in, tells_where
from claimcheck.extraction.voices.stance import union_end
from claimcheck.extraction.words.function_words import (
    ARTICLES,
    AUXILIARIES,
    BARRIERS,
    COPULAS,
    FINITE,
    PARTICIPLES,
    TENSED,
)
from claimcheck.extraction.words.partitives import is_whole
from claimcheck.extraction.words.phrases import Bound, Phrase, Strength
from claimcheck.extraction.words.sentence import Sentence
from claimcheck.figures import Figure

REACH = 10
"""How many words a cue may stand from its figure."""
_THEM = frozenset((them,) for them in "them these those whom which".split())
LONGEST_WHOSE = 10
"""How many words may tell whose those counted are, which do not count themselves."""
MOST_SAID = 3
"""How many things said of the counted are looked at."""


def behind(sentence: Sentence, figure: Figure) -> Bound | None:
    """By what is said of the counted behind them; death goes before all else that befell them ("shot and pronounced dead"), and what
    the sentence tells, or whoever is hurt, before what only describes ("82 girls kidnapped that day are free").
    """
    found = list(islice(said_behind(sentence, figure), MOST_SAID))
    return max(found, key=_telling, default=None)


def _telling(bound: Bound) -> tuple[bool, bool, bool, bool]:
    """How much what is said of the counted goes before all else that is."""
    return bound.cues.final, bound.finite or bound.of_harm, not bound.cues.slight, bound.finite


def said_behind(sentence: Sentence, figure: Figure) -> Iterator[Bound]:
    """All that is said of the counted behind them, up to the next figure or clause; asides are passed over."""
    if tells_where(sentence, figure):
        return
    whole = is_whole(sentence, figure)
    noun_end = sentence.starting_at(union_end(sentence, figure) or (figure.noun or figure.span).end)
    words, last = sentence.words, max(sentence.cues, default=-1)
    start, index, seen, near, placed = noun_end, noun_end, 0, True, False
    passed = sentence.in_asides.union(_whose(words, noun_end))
    while index <= last and seen < REACH and not _ends_before(sentence, figure, index, noun_end):
        skipped = aside_end(sentence, index) if words[index] in TURNING else index
        if skipped > index:
            index = skipped
            continue
        phrase = _said_at(sentence, figure, start, index)
        if phrase is None and _breaks_off(sentence, index):
            return
        if phrase is None:
            placed = near and (placed or words[index] in _BESIDE)
            near = near and (placed or words[index] in AUXILIARIES or words[index].endswith("ly"))
            index, seen = index + 1, seen + (index not in passed)
            continue
        if (whole and not _tells_whole(words, start, index, near)) or _of_one(sentence, figure, start, index):
            return
        if phrase.cues.claim.kind == "remaining" and (further := _goes_further(sentence, figure, phrase)):
            start = index = further
            continue  # "two remain in custody"
        near = near and not (placed and words[index - 1] not in AUXILIARIES and words[index] not in FINITE)
        yield _bound(sentence, phrase, start, index, near)
        if whole or _feared(words, phrase):
            return  # "291 of the 459 people on the ferry missing": the rest is said of the 291
        start = index = phrase.end
        seen, near, placed = 1, True, False


def _whose(words: Sequence[str], noun_end: int) -> Iterator[int]:
    """The indexes of the words that tell whose those counted are: "five members of the crew of the harbour tug were hurt"."""
    if words[noun_end : noun_end + 1] == ("of",) and words[noun_end + 1 : noun_end + 2] not in _THEM:
        reach = range(noun_end, min(len(words), noun_end + LONGEST_WHOSE))
        yield from takewhile(lambda index: words[index] not in AUXILIARIES, reach)


def _ends_before(sentence: Sentence, figure: Figure, index: int, noun_end: int) -> bool:
    """Whether what is said of the counted has ended before a word: of somebody else, or outside the aside in which they are counted."""
    words = sentence.words
    if index > noun_end and _new_subject(sentence, index):
        return True
    if words[index] == "," and (leads_in(sentence, figure) or in_relative(sentence, figure)):
        return True  # "for at least ten people, the help came too late", "the men, three of whom were armed, fled"
    return words[index] in CLOSES and closes(words, noun_end, index)


def _tells_whole(words: Sequence[str], start: int, index: int, near: bool) -> bool:
    """Whether a word says of a whole what befell it: "many of the 870 people who were injured"."""
    return (near or words[start] in _RELATIVE) and _narrows(words, start, index)


def _bound(sentence: Sentence, phrase: Phrase, start: int, index: int, near: bool) -> Bound:
    """What a cue at an index makes of those whose clause starts before it."""
    before = sentence.words[start:index]
    finite = _RELATIVE.isdisjoint(before) and not TENSED.isdisjoint((*before, sentence.words[index]))
    strength = Strength.NEAR if near else Strength.FAR
    return Bound(phrase.cues, sentence.printed(index, phrase.end), strength, subject=True, finite=finite)


_RELATIVE = frozenset(("who", "that"))
_SINGULAR = frozenset("was has is".split())
_PLURAL = frozenset("were have are been be being".split())


def _of_one(sentence: Sentence, figure: Figure, start: int, index: int) -> bool:
    """Whether a verb in the singular shows that one is spoken of, and not those counted: "who shot 10 others has been found dead"."""
    several = figure.quantity is not None and figure.quantity.number not in (None, 0, 1)
    before = sentence.words[start:index]
    if not several or _SINGULAR.isdisjoint(before) or figure.noun is None:
        return False
    low = sentence.starting_at(figure.span.start)
    single = next(word for word in before if word in _SINGULAR)
    of_a_place = low > 1 and sentence.words[low - 1] == "of" and sentence.words[low - 2] in _PLACES
    plain = low == 0 or sentence.words[low - 1] != "of" or of_a_place
    return plain and not (_PLURAL & {*before[: before.index(single)]})


_PLACES = frozenset(
    "town city village community island country state district province camp nation region area suburb settlement".split()
)
"""What has people, and is itself spoken of: "the town of 12,000 people is destroyed"."""


def _feared(words: Sequence[str], phrase: Phrase) -> bool:
    """Whether the missing are only thought dead, whatever is said next: "missing and presumed dead"."""
    if phrase.cues.claim.kind != "casualties.missing":
        return False
    return not _THOUGHT.isdisjoint(words[phrase.end : phrase.end + 4])


def _goes_further(sentence: Sentence, figure: Figure, phrase: Phrase) -> int:
    """The index where what follows on "remain", or begins with the last word of "still in", says how; 0 where it does not."""
    for at in (phrase.end, phrase.end - (sentence.words[phrase.end - 1] == "in")):
        found = (sentence.cue(at, shelf, figure.dimension, figure.noun) for shelf in ("states", "verbs"))
        if any(after is not None and after.cues.claim.kind != "remaining" for after in found):
            return at
    return 0


_THOUGHT = frozenset("presumed feared believed assumed".split())


def _said_at(sentence: Sentence, figure: Figure, start: int, index: int) -> Phrase | None:
    """What a word begins to say of the counted, whose noun phrase ends at `start`."""
    if index not in sentence.cues and sentence.words[index] != "among":
        return None
    if sentence.words[index] == "among" and index > start and sentence.words[index - 1] in COPULAS:
        return _among(sentence, figure, index) or sentence.cue(index, "states", figure.dimension, figure.noun)
    state = sentence.cue(index, "states", figure.dimension, figure.noun)
    verb = sentence.cue(index, "verbs", figure.dimension, figure.noun)
    longer = state and verb and verb.end > state.end  # "the suspect fatally shot his wife"
    if state and not longer and predicative(sentence, index, state):
        return state
    if sentence.words[index : index + 2] == ("shot", "at") and sentence.words[index + 2 : index + 3] in _AIMING:
        return None  # "officers were shot at by a man"
    return verb if verb and passive(sentence, start, index, verb.end) else None


_AIMING = frozenset({(), *((word,) for word in "by from while as when with and but , .".split())})
"""What stands behind "shot at" where it tells of no place."""


def _among(sentence: Sentence, figure: Figure, index: int) -> Phrase | None:
    """Among whom those counted are said to be, up to where that is told: "were among the 29 missing"."""
    for at in range(index + 1, min(len(sentence.words), index + MOST_AMONG)):
        if sentence.words[at] in BARRIERS or sentence.words[at] in (",", "and"):
            return None
        for phrase in sentence.cues.get(at, ()):
            if phrase.cues.dimension == figure.dimension and _befell(sentence, phrase, index, at):
                return Phrase(phrase.end, "states", phrase.cues)
    return None


def _befell(sentence: Sentence, phrase: Phrase, among: int, at: int) -> bool:
    """Whether a cue tells what befell those among whom others are: "among the 29 missing", "among those who perished", not "among those at the fire"."""
    if phrase.shelf == "states":
        return not _RELATIVE.isdisjoint(sentence.words[among:at])
    befallen = phrase.shelf == "verbs" and sentence.words[phrase.end - 1].endswith(PARTICIPLES)
    return befallen or (phrase.shelf in ("counted", "describing") and phrase.cues.claim.kind != "event_count")


MOST_AMONG = 7
"""How many words those may take among whom others are."""


def _breaks_off(sentence: Sentence, index: int) -> bool:
    """Whether what is said of the counted ends before a word: another clause or figure begins, or they are called something."""
    word, before = sentence.words[index], sentence.words[index - 1]
    if word == "whose" or (before == "," and word in _PUBLISHED):
        return True  # "people whose homes were damaged", "came to 300, figures released by the agency show"
    if word == "at" and before == "shot" and sentence.words[index + 1 : index + 2] in _AIMING:
        return True
    if word == "it" and sentence.words[index + 1 : index + 2] in _ITS_OWN:
        return True  # "freed 108 soldiers it had detained"
    if word in BARRIERS:
        return before not in COPULAS  # "two were said to be hurt"
    if word in ARTICLES and before in COPULAS:
        return True  # "one of the dead was a man who had shot at officers"
    return index in sentence.in_figures and index not in sentence.in_asides


_ITS_OWN = frozenset((word,) for word in "has had was is".split())
_PUBLISHED = frozenset("figures data statistics numbers documents records".split())
"""What gives a number behind which it is named."""


def _narrows(words: Sequence[str], start: int, index: int) -> bool:
    """Whether a word directly behind a noun narrows it: "many of the 870 people injured", "of the 870 who were injured"."""
    if index == start:
        return words[index] not in FINITE
    return words[start] in _RELATIVE and not _goes_beyond(words, start + 1, index)


def _goes_beyond(words: Sequence[str], first: int, index: int) -> bool:
    """Whether the relative clause that begins before a word has ended before an index: "the 28 who were on the bus are in hospital"."""
    verbs = [at for at in range(first, index) if words[at] in TENSED]
    own = first + words[first].endswith("ly")
    if not verbs or verbs[0] > own:
        return bool(verbs) and words[own] not in _BEFORE_ITS_VERB  # "the 28 who boarded the bus are in hospital"
    return any(after > at + 1 and _JOINING.isdisjoint(words[at:after]) for at, after in pairwise(verbs))


_BEFORE_ITS_VERB = frozenset("police officials would could may might also later he she they".split())
"""Words behind "who" by which its own verb stands farther on: "the 28 who police said were hurt"."""
_JOINING = frozenset((",", "and", "or", "but"))


def _new_subject(sentence: Sentence, index: int) -> bool:
    """Whether somebody else is spoken of from here on ("3,000 marched, and a man was arrested")."""
    words = sentence.words
    if words[index] != "and" or index + 1 >= len(words):
        return False
    return words[index + 1] in ("a", "an", "the", "another") or (
        words[index - 1] == "," and sentence.capital(index + 1)
    )


_BESIDE = frozenset("in at on near beside inside outside behind aboard with of from under".split())
"""Words behind a noun that open what tells where those counted are: "a nurse beside him was hurt"."""
