"""Numbers that go on from a count before them: what it came to, what it was before, how many were elsewhere or on the other side."""

from attrs import evolve

from claimcheck.extraction.words.function_words import BARRIERS, COUNTS
from claimcheck.extraction.words.phrases import Bound, Strength
from claimcheck.extraction.words.sentence import Sentence
from claimcheck.figures import Figure
from claimcheck.populations import known_populations

REACH = 12
"""How many words such a word, and what it came to, may stand from each other."""
_BRINGING = frozenset(
    "bring brings bringing brought take takes taking took raise raises raising raised push pushes pushing pushed".split()
)
_FROM = frozenset({("up", "from"), ("down", "from"), ("compared", "with"), ("compared", "to")})
_AGAINST = frozenset({("to",), ("against",), (",", "a", "majority", "of"), (",", "a", "margin", "of")})
"""What stands between the votes for something and those against it."""


def sequel(
    sentence: Sentence, figure: Figure, last: Figure | None, given: Bound | None, own: Bound | None
) -> Bound | None:
    """What a number is bound to by the count before it.

    Args:
        sentence: where it stands.
        figure: the number.
        last: the count before it in its sentence; `None` where there is none.
        given: what that count, or the last of the sentence before, is bound to.
        own: what words far behind say of it, if any do: they may be said of others.
    """
    if given is None or figure.dimension != "count":
        return None
    shared = Bound(given.cues, given.words, Strength.SHARED)
    if last is not None and _elsewhere(sentence, figure, last, given):
        return evolve(shared, subject=True)
    if last is not None and _is_hurt(sentence, figure, given):
        return shared
    if own is not None:
        return None
    if last is not None and (_is_some(sentence, figure) or _goes_on(sentence, figure, last, given)):
        return shared
    return shared if _is_total(sentence, figure) else None


def _elsewhere(sentence: Sentence, figure: Figure, last: Figure, given: Bound) -> bool:
    """Whether the same is said of it without being said again: "25 died in Ashby and two children in Borne"."""
    start, end = sentence.starting_at((last.noun or last.span).end), sentence.ending_at(figure.span.start)
    between = sentence.words[start:end]
    if not given.subject or not 2 < len(between) <= REACH or between[-1] not in (",", "and"):
        return False
    if not BARRIERS.isdisjoint(between) or given.words.lower() not in " ".join(between):
        return False
    behind = sentence.starting_at((figure.noun or figure.span).end)
    if behind >= len(sentence.words) or sentence.words[behind] not in _PLACING:
        return False
    return figure.noun is None or given.cues.claim.kind == "votes" or _is_person(sentence, figure)


_PLACING = frozenset("in at on near off from against outside".split())
"""Words behind a number that tell it apart from the one before."""


def _is_person(sentence: Sentence, figure: Figure) -> bool:
    name = " ".join(figure.noun.of(sentence.text).split()) if figure.noun else ""
    return known_populations().root(name) == "person"


_OF_THEM = frozenset({("of", "them"), ("of", "whom"), ("of", "those")})
_BADLY = frozenset((word,) for word in "seriously critically badly severely slightly lightly gravely".split())


def _is_some(sentence: Sentence, figure: Figure) -> bool:
    """Whether it counts some of those just counted: "four were hurt, two of them critically", "nine were hurt, a child among them"."""
    index = sentence.starting_at(figure.span.end)
    behind = sentence.starting_at((figure.noun or figure.span).end)
    return sentence.words[index : index + 2] in _OF_THEM or sentence.words[behind : behind + 2] == ("among", "them")


def _is_hurt(sentence: Sentence, figure: Figure, given: Bound) -> bool:
    """Whether it counts those of the hurt who are told by how badly they are: "ten were hurt, nine seriously"."""
    index = sentence.starting_at(figure.span.end)
    return given.of_harm and not given.cues.final and sentence.words[index : index + 1] in _BADLY


def _goes_on(sentence: Sentence, figure: Figure, last: Figure, given: Bound) -> bool:
    """Whether it counts the same at another time, or on the other side: "12 deaths, up from nine", "by 220 votes to 210"."""
    if figure.noun is not None:
        return False
    end = sentence.ending_at(figure.span.start)
    between = sentence.words[sentence.starting_at((last.noun or last.span).end) : end]
    first = sentence.ending_at(last.span.start)
    if between == ("to",) and sentence.words[max(0, first - 1) : first] == ("by",):
        return True  # "deaths rose by 26 to 132"
    if between[-1:] == ("against",) or between[-2:] in _FROM:
        return True
    return given.cues.claim.kind == "votes" and between in _AGAINST


def _is_total(sentence: Sentence, figure: Figure) -> bool:
    """Whether it is what those counted before come to: "350 new cases, bringing the total this month to 8,400"."""
    end = sentence.ending_at(figure.span.start)
    if figure.noun is not None or end == 0 or sentence.words[end - 1] != "to" or COUNTS.isdisjoint(sentence.vocabulary):
        return False
    words = sentence.words[max(0, end - REACH) : end]
    named = next((index for index in range(len(words) - 1, -1, -1) if words[index] in COUNTS), 0)
    if words[named + 1 : named + 2] == ("of",) and words[named + 2 : named + 3] != ("those",):
        return False  # "raised the number of guards to 300": its own
    return not _BRINGING.isdisjoint(words[max(0, named - 4) : named])
