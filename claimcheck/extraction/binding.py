"""What a figure counts: its kind, by the cue words of the kinds that stand around it.

Cues are looked for where English puts them: the counted noun itself ("12 deaths"), what is said of it behind it ("12 people
died", "13 soldiers dead"), the verb it is the object of ("killed 12"), and the name of the count before it ("the toll rose
to 12").  A figure in a row with one that is bound ("12 soldiers and 15 civilians") shares its kind.
"""

from collections.abc import Iterator, Mapping
from enum import IntEnum
from functools import cache
from itertools import islice
from types import MappingProxyType

from attrs import frozen

from claimcheck.extraction.sentence import Sentence
from claimcheck.extraction.stance import union_end
from claimcheck.figures import Figure
from claimcheck.kinds import all_cues
from claimcheck.kinds.cues import Cues

REACH = 7
"""How many words a cue may stand from its figure."""
MOST_SAID = 3
"""How many things said of the counted are looked at."""
TOTAL_REACH = 12
"""How many words the name of a count may stand before it: "the death toll from Tuesday's quake has risen to 1,342"."""
AUXILIARIES = frozenset(
    "was were is are been being be have has had having got get getting will would to also reportedly later "
    "still then now already so far just both all confirmed believed feared reported presumed pronounced declared and left found "
    "others other people".split()
)
FILLERS = frozenset(
    "a an the another some any further more other additional these those its his her their our estimated total "
    "of over up as many nearly reported confirmed at least in all “ ‘ ' \"".split()
)
"""What may stand between a verb and the figure it counts."""
TOTAL_ENDS = frozenset("to at of is was as by reached hit passed topped exceeded exceeds surpassed".split())
"""What stands between the name of a count and its figure, directly before the figure."""
TOTAL_FILLERS = (
    FILLERS
    | TOTAL_ENDS
    | frozenset(
        "rose risen rises rising climbed climbs climbing jumped grew grown stood stands standing passed surpassed "
        "reached hit now to at from is was has had have by with been of topped exceeded exceeds".split()
    )
)
BARRIERS = frozenset(
    "; : . ! ? said says say told added but while when whereas although because if she he they we i not never n't wasn't "
    "weren't didn't".split()
)


class Strength(IntEnum):
    """How surely a cue binds, weakest first."""

    SHARED = 1
    NOUN = 2
    FAR = 3
    NEAR = 4


@frozen
class Bound:
    """A figure's kind, and the words that made it; `subject` where they say it of the counted, behind
    them; `total` where they name the count itself ("the toll stood at 41").
    """

    cues: Cues
    words: str
    strength: Strength
    subject: bool = False
    total: bool = False


Phrases = Mapping[str, tuple[tuple[tuple[str, ...], Cues], ...]]


@cache
def _index(shelf: str) -> Phrases:
    """The phrases of one shelf of the cues by their first word, longest first."""
    found: dict[str, list[tuple[tuple[str, ...], Cues]]] = {}
    for cues in all_cues():
        for phrase in getattr(cues, shelf):
            found.setdefault(phrase[0], []).append((phrase, cues))
    return MappingProxyType(
        {
            first: tuple(sorted(rows, key=lambda row: (-len(row[0]), row[0], row[1].claim.kind)))
            for first, rows in found.items()
        }
    )


def _phrase_at(sentence: Sentence, index: int, shelf: str, dimension: str) -> tuple[int, Cues] | None:
    """The longest cue phrase that begins at a word: the index behind it, and whose it is."""
    words = sentence.words
    for phrase, cues in _index(shelf).get(words[index].lower, ()):
        end = index + len(phrase)
        if cues.dimension == dimension and tuple(w.lower for w in words[index:end]) == phrase:
            return end, cues
    return None


def bind(sentence: Sentence, figure: Figure) -> Bound | None:
    """The kind that the words around a figure give it; `None` where they give none."""
    if counts_times(sentence, figure) or _tells_age(sentence, figure):
        return None
    found = [b for b in (_behind(sentence, figure), _before(sentence, figure), _noun(sentence, figure)) if b]
    return max(found, key=lambda bound: bound.strength, default=None)


def _tells_age(sentence: Sentence, figure: Figure) -> bool:
    """Whether a bare number stands between commas behind somebody: "the driver, 45, was not hurt"."""
    low, high = sentence.starting_at(figure.span.start), sentence.starting_at(figure.span.end)
    words = sentence.words
    if figure.noun is not None or low < 2 or high >= len(words):
        return False
    return words[low - 1].lower == words[high].lower == "," and words[low - 2].lower not in ("all", "total")


def candidates(sentence: Sentence, figure: Figure) -> tuple[Bound, ...]:
    """All that the words around a figure could make of it, for those who ask why: of these `bind` takes the surest."""
    found = (*islice(_said_behind(sentence, figure), MOST_SAID), _before(sentence, figure), _noun(sentence, figure))
    return tuple(bound for bound in found if bound)


def cues_in(sentence: Sentence, dimension: str) -> Iterator[Bound]:
    """Every cue that stands in a sentence, whatever it is said of, for those who ask why."""
    index = 0
    while index < len(sentence.words):
        shelves = (_phrase_at(sentence, index, shelf, dimension) for shelf in ("states", "verbs", "totals", "counted"))
        end, cues = max(filter(None, shelves), key=lambda found: found[0], default=(index + 1, None))
        if cues is not None:
            words = sentence.text[sentence.words[index].start : sentence.words[end - 1].end]
            yield Bound(cues, words, Strength.FAR)
        index = end


def counts_times(sentence: Sentence, figure: Figure) -> bool:
    """Whether times are counted, and so nobody: "shot multiple times"."""
    return figure.noun is not None and figure.noun.of(sentence.text).split()[0].lower() in ("time", "times")


def _noun(sentence: Sentence, figure: Figure) -> Bound | None:
    """By the counted noun."""
    if figure.noun is None:
        return None
    low, high = sentence.starting_at(figure.noun.start), sentence.ending_at(figure.noun.end)
    for index in range(high - 1, low - 1, -1):
        found = _phrase_at(sentence, index, "counted", figure.dimension)
        if found and found[0] == high:
            return Bound(found[1], sentence.text[sentence.words[index].start : figure.noun.end], Strength.NOUN)
    return None


def _behind(sentence: Sentence, figure: Figure) -> Bound | None:
    """By what is said of the counted behind them; death goes before all else that befell them ("shot and pronounced dead")."""
    found = list(islice(_said_behind(sentence, figure), MOST_SAID))
    fatal = (bound for bound in found if bound.cues.final)
    return next(fatal, found[0] if found else None)


def _said_behind(sentence: Sentence, figure: Figure) -> Iterator[Bound]:
    """All that is said of the counted behind them, up to the next figure or clause."""
    start = sentence.starting_at(union_end(sentence, figure) or (figure.noun or figure.span).end)
    words, index, seen, noun_end = sentence.words, start, 0, start
    while index < len(words) and seen < REACH:
        word = words[index]
        if index > noun_end and _new_subject(sentence, index):
            return
        skipped = _skip_aside(sentence, index)
        if skipped > index:
            index = skipped
            continue
        if word.lower in BARRIERS or index in sentence.in_figures:
            return
        for shelf in ("states", "verbs"):
            found = _phrase_at(sentence, index, shelf, figure.dimension)
            if found and (shelf == "states" or _passive(sentence, start, index)):
                near = all(w.lower in AUXILIARIES for w in words[start:index])
                text = sentence.text[word.start : words[found[0] - 1].end]
                yield Bound(found[1], text, Strength.NEAR if near else Strength.FAR, subject=True)
                index, seen = found[0] - 1, 0
                start = found[0]
                break
        index, seen = index + 1, seen + 1


def _new_subject(sentence: Sentence, index: int) -> bool:
    """Whether somebody else is spoken of from here on ("3,000 marched, and a man was arrested")."""
    following = sentence.words[index + 1].lower if index + 1 < len(sentence.words) else ""
    return sentence.words[index].lower == "and" and following in ("a", "an", "the", "another")


def _skip_aside(sentence: Sentence, index: int) -> int:
    """The index behind an aside that opens here: between dashes or brackets, commas, or "of" with a figure of its own."""
    words = sentence.words
    if words[index].lower == "of" and index + 1 < len(words) and index + 1 in sentence.in_figures:
        return index + 3
    closing = {"–": "–", "—": "—", "(": ")", "-": "-", ",": ","}.get(words[index].lower)
    if closing is None:
        return index
    for end in range(index + 1, min(len(words), index + 16)):
        if words[end].lower == closing:
            if closing == "," and end + 1 < len(words) and words[end + 1].lower in ("and", "or"):
                continue
            return end + 1
    return index + 1 if closing == "," and index + 1 < len(words) and words[index + 1].lower == "who" else index


def _passive(sentence: Sentence, start: int, index: int) -> bool:
    """Whether a verb form behind the noun is a passive or a participle ("were killed", "killed in the blast")."""
    word = sentence.words[index].lower
    if not word.endswith(("ed", "en", "in", "wn", "rt", "ght", "ut", "ot")):
        return False
    following = sentence.words[index + 1] if index + 1 < len(sentence.words) else None
    between = [w.lower for w in sentence.words[start:index]]
    if any(w in ("was", "were", "been", "being", "be", "are", "is", "got") for w in between):
        return True
    if following is None:
        return True
    return index + 1 not in sentence.in_figures and following.lower in PARTICIPLE_ENDS


PARTICIPLE_ENDS = frozenset(
    ", . ) – — and or by in on at when during after since from while near outside as over out with so to ; : "
    "this last today yesterday monday tuesday wednesday thursday friday saturday sunday".split()
)
"""What follows a participle that stands behind its noun, where an active verb would have an object."""


def _before(sentence: Sentence, figure: Figure) -> Bound | None:
    """By the verb or the name of the count before the figure."""
    words = sentence.words
    last = sentence.ending_at(figure.span.start) - 1
    for index in range(last, max(-1, last - TOTAL_REACH), -1):
        if words[index].lower in BARRIERS or index in sentence.in_figures:
            return None
        for shelf, fillers in (("verbs", FILLERS), ("totals", TOTAL_FILLERS)):
            found = _phrase_at(sentence, index, shelf, figure.dimension)
            if not found or found[0] > last + 1 or (shelf == "verbs" and _is_passive_verb(sentence, index)):
                continue
            between = words[found[0] : last + 1]
            reached = shelf == "totals" and bool(between) and between[-1].lower in TOTAL_ENDS
            if reached or all(w.lower in fillers or w.lower.endswith("ly") for w in between):
                text = sentence.text[words[index].start : words[found[0] - 1].end]
                return Bound(found[1], text, Strength.NEAR, total=reached)
    return None


def _is_passive_verb(sentence: Sentence, index: int) -> bool:
    before = [word.lower for word in sentence.words[max(0, index - 2) : index]]
    return any(word in ("was", "were", "been", "being", "be", "are", "is", "got") for word in before)
