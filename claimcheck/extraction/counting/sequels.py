"""Numbers that go on from a count before them: what it came to, what it was before, how many were elsewhere or on the other side."""

from attrs import evolve

from claimcheck.dates import WEEKDAYS
from claimcheck.extraction.counting.patients import BADLY
from claimcheck.extraction.counting.person_words import counts_people
from claimcheck.extraction.counting.some_of import counts_some
from claimcheck.extraction.counting.them import AMONG_THEM, INCLUDING, follows_on
from claimcheck.extraction.counting.uncounted import counts_nobody
from claimcheck.extraction.words.function_words import BARRIERS, COPULAS, COUNTS, DEMONSTRATIVES
from claimcheck.extraction.words.phrases import Bound, Strength
from claimcheck.extraction.words.sentence import Sentence
from claimcheck.figures import Figure

REACH = 12
"""How many words such a word, and what it came to, may stand from each other."""
_PUTTING = frozenset("put puts putting placed estimated".split())
_BRINGING = frozenset(
    "bring brings bringing brought take takes taking took raise raises raising raised push pushes pushing pushed".split()
)
_REVISING = frozenset("lowered revised raised cut downgraded reduced corrected upgraded".split())
_FROM = frozenset({("up", "from"), ("down", "from"), ("compared", "with"), ("compared", "to")})
_CAME_TO = COPULAS | {"to", "at"}
_BY = frozenset((moved, "of") for moved in "increase rise jump drop fall decline decrease".split()) | {
    ("up", "by"),
    ("down", "by"),
}
_ROSE = frozenset({("to", "by"), ("from", "to"), ("to", "from")})
"""What stands before the second and the first of two counts: "rose by 26 to 132", "rose to 132 from 106", "from 106 to 132"."""
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
    if given is None or figure.dimension != "count" or counts_nobody(sentence, figure):
        return None
    shared = Bound(given.cues, given.words, Strength.SHARED)
    if last is not None and _elsewhere(sentence, figure, last, given):
        return evolve(shared, subject=True)
    if last is not None and own is None and sentence.words[_behind(sentence, figure) :][:2] == ("among", "them"):
        return evolve(shared, subject=True)
    if last is not None and _is_hurt(sentence, figure, given):
        return shared
    if own is not None:
        return None
    if sentence.words[:2] in AMONG_THEM and figure.noun is None:
        return shared  # "Of them, 99 are women"
    if last is None and follows_on(sentence, figure):
        return shared
    if last is None and sentence.words[: sentence.ending_at(figure.span.start)] in INCLUDING:
        return shared if counts_people(sentence, figure) else None  # "They included four children"
    if last is not None and _came_to(sentence, figure, last):
        return evolve(shared, total=last.span.start)
    if last is not None and _of_the_same(sentence, figure, last):
        return evolve(shared, total=sentence.starts[sentence.starting_at((last.noun or last.span).end)])
    if last is not None and (
        counts_some(sentence, figure, last, given)
        or _goes_on(sentence, figure, last, given)
        or told_alike(sentence, figure, last)
    ):
        return shared
    return evolve(shared, total=_named_at(sentence, figure)) if _is_total(sentence, figure) else None


def _named_at(sentence: Sentence, figure: Figure) -> int:
    """Where the word for the count stands that a figure tells the state of."""
    end = sentence.ending_at(figure.span.start)
    return next(
        (sentence.starts[at] for at in range(end - 1, -1, -1) if sentence.words[at] in COUNTS), figure.span.start
    )


def _elsewhere(sentence: Sentence, figure: Figure, last: Figure, given: Bound) -> bool:
    """Whether the same is said of it without being said again: "25 died in Ashby and two children in Borne"."""
    between = _between(sentence, last, figure)
    joined = between[-1:] in ((",",), ("and",), ("plus",)) or between[-3:] == ("as", "well", "as")
    if not given.subject or not 2 < len(between) <= REACH or not joined:
        return False
    if not BARRIERS.isdisjoint(between) or given.words.lower() not in " ".join(between):
        return False
    if between[-1] == "plus" and counts_people(sentence, figure):
        return True  # "13 men were freed, plus ten women"
    told = _told(sentence, figure)
    if told not in _PLACING and told not in (_HOW if given.of_harm else _WHITHER):
        return False
    return figure.noun is None or given.cues.claim.kind == "votes" or counts_people(sentence, figure)


_HOW = frozenset({("by",), ("with",)})
"""Words behind a number of those who were harmed that tell it apart from the one before: "12 died by fire and two by water"."""
_WHITHER = frozenset({("to",), ("into",)})
"""The same of those who went somewhere: "900 fled to Kent and 200 to Surrey"."""
_PLACING = frozenset(
    (word,)
    for word in "in at on near off from against outside so since this last elsewhere abroad overseas nearby".split()
)
"""Words behind a number that tell it apart from the one before."""
_MORE = frozenset("a another further additional more others reported estimated".split())
"""What may stand before or behind a number that is told besides the one before."""


def _between(sentence: Sentence, last: Figure, figure: Figure) -> tuple[str, ...]:
    """The words between two counts, without those that say that the second one comes on top of the first."""
    start, end = _behind(sentence, last), sentence.ending_at(figure.span.start)
    while end > start and sentence.words[end - 1] in _MORE:
        end -= 1
    return sentence.words[start:end]


def _told(sentence: Sentence, figure: Figure) -> tuple[str, ...]:
    """The word behind a number and its noun by which it is told apart from others; none at the end."""
    index = _behind(sentence, figure)
    index += sentence.words[index : index + 1] in _BESIDES
    return sentence.words[index : index + 1]


_BESIDES = frozenset({("more",), ("others",)})


def told_alike(sentence: Sentence, figure: Figure, last: Figure) -> bool:
    """Whether two counts are each told apart by what stands behind: "76 arrests over drugs, 43 for disorder and 23 for theft"."""
    between = _between(sentence, last, figure)
    since = _told(sentence, figure) == ("since",) and _noun_of(sentence, figure) == _noun_of(sentence, last)
    again = figure.noun is None or since  # "48,000 people since May, and 53,000 people since April"
    if not again or not 2 < len(between) <= REACH or between[-1] not in (",", "and"):
        return False
    plain = BARRIERS.isdisjoint(between) and COPULAS.isdisjoint(between) and _CLAUSES.isdisjoint(between)
    return plain and between[:1] in _APART and _told(sentence, figure) in _APART


def _noun_of(sentence: Sentence, figure: Figure) -> str:
    return figure.noun.of(sentence.text).lower() if figure.noun else ""


_CLAUSES = frozenset("who which that to had has have".split())
_APART = _PLACING | frozenset((word,) for word in "for over among under during".split())
"""Words that open what tells apart the counts of a list."""


def _behind(sentence: Sentence, figure: Figure) -> int:
    """The index of the first word behind a figure and its noun."""
    return sentence.starting_at((figure.noun or figure.span).end)


def _is_hurt(sentence: Sentence, figure: Figure, given: Bound) -> bool:
    """Whether it counts those of the hurt who are told by how badly they are: "ten were hurt, nine seriously"."""
    index = sentence.starting_at(figure.span.end)
    told = index < len(sentence.words) and sentence.words[index] in BADLY
    return told and given.of_harm and not given.cues.final


def _goes_on(sentence: Sentence, figure: Figure, last: Figure, given: Bound) -> bool:
    """Whether it counts the same at another time, or on the other side: "12 deaths, up from nine", "by 220 votes to 210"."""
    if figure.noun is not None or _of_another(sentence, figure, last):
        return False
    end = sentence.ending_at(figure.span.start)
    between = sentence.words[sentence.starting_at((last.noun or last.span).end) : end]
    first = sentence.ending_at(last.span.start)
    if between and between + sentence.words[max(0, first - 1) : first] in _ROSE:
        return True
    while between[-1:] in (("the",), ("an",), ("a",)) or (between and between[-1] in _THEN):
        between = between[:-1]
    if between[-1:] == ("to",) and not _REVISING.isdisjoint(between):
        return True  # "first put at 245, was later lowered to 232"
    if between[-1:] == ("against",) or between[-2:] in _FROM or between[-2:] in _BY:
        return True
    if given.cues.claim.kind != "votes":
        return False
    owned = 1 < len(between) <= 5 and between[0] in ("to", "against") and between[-1].endswith("'s")
    return owned or between in _AGAINST  # "7,400 votes to Mr. Hale's 5,100"


def _of_another(sentence: Sentence, figure: Figure, last: Figure) -> bool:
    """Whether it goes on from what was measured after that count: "for two operations the wait was 19 weeks, up from 11"."""
    end = sentence.ending_at(figure.span.start)
    for one in sentence.figures if sentence.words[max(0, end - 2) : end] in _FROM else ():
        if one.dimension == "count" or not last.span.start < one.span.start < figure.span.start:
            continue
        first, gap = sentence.ending_at(one.span.start), sentence.words[sentence.starting_at(one.span.end) : end]
        if first and sentence.words[first - 1] in _CAME_TO and gap[:1] == (",",) and gap[-2:] in _FROM and len(gap) < 5:
            return True
    return False


def _of_the_same(sentence: Sentence, figure: Figure, last: Figure) -> bool:
    """Whether it is what the same came to elsewhere: "the toll in Ashby rose to 83 and that in Dorn to 42"."""
    if figure.noun is not None or sentence.vocabulary.isdisjoint(DEMONSTRATIVES):
        return False
    between = _between(sentence, last, figure)
    if not 3 < len(between) <= REACH or between[0] not in ("and", "while", ",") or between[-1] not in _CAME_TO:
        return False
    return between[1] in DEMONSTRATIVES and between[2] in ("in", "of", "for", "at")


def _came_to(sentence: Sentence, figure: Figure, last: Figure) -> bool:
    """Whether it is what a count came to that rose by the number before it: "rose by 12 to 41"."""
    end, first = sentence.ending_at(figure.span.start), sentence.ending_at(last.span.start)
    between = sentence.words[sentence.starting_at((last.noun or last.span).end) : end]
    return between == ("to",) and sentence.words[max(0, first - 1) : first] == ("by",) and figure.noun is None


def _is_total(sentence: Sentence, figure: Figure) -> bool:
    """Whether it is what those counted before come to: "350 new cases, bringing the total this month to 8,400"."""
    end = sentence.ending_at(figure.span.start)
    if end and sentence.words[max(0, end - 3) : end] == ("a", "total", "of") and sentence.words[end - 4] in _SUMMING:
        return True  # "341 passengers and 13 staff – a total of 354 people"
    if figure.noun is not None or end == 0 or COUNTS.isdisjoint(sentence.vocabulary):
        return False
    if _is_earlier(sentence.words[max(0, end - 3) : end]):
        return (
            min(sentence.cues, default=end) >= end
        )  # but "they did not tell how many are missing, but that number was 200"
    moved = 2 * (sentence.words[max(0, end - 3) : end - 1] in _MOVED)
    if sentence.words[end - 1] == "at" and not COUNTS.isdisjoint(sentence.words[max(0, end - 3 - moved) : end]):
        near = sentence.words[max(0, end - 6 - moved) : end]
        return not _PUTTING.isdisjoint(near) or "that" in near  # "police put the figure at 5,200"
    if sentence.words[end - 1] != "to":
        return False
    words = sentence.words[max(0, end - REACH) : end]
    named = next((index for index in range(len(words) - 1, -1, -1) if words[index] in COUNTS), 0)
    if words[named] == "totals":
        return False  # "bringing its totals to 4,512 and 98"
    if named and words[named - 1] in ("that", "this"):
        return True  # "That number has climbed to 180"
    if words[named + 1 : named + 2] == ("of",) and words[named + 2 : named + 3] != ("those",):
        return False  # "raised the number of guards to 300": its own
    return not _BRINGING.isdisjoint(words[max(0, named - 4) : named])


_SUMMING = frozenset(("–", "—", "--", ",", "for", "making", "giving"))
"""What stands before "a total of" so many, which those counted before come to."""
_MOVED = frozenset({("higher", ","), ("lower", ",")})
"""What stands between a count and what it is put at: "put that number higher, at 11,300"."""
_THEN = frozenset("previous earlier initial yesterday's".split()) | frozenset(f"{day.lower()}'s" for day in WEEKDAYS)
"""Whose count an earlier one is."""


def _is_earlier(before: tuple[str, ...]) -> bool:
    """Whether the words before a number take up the count told last: "that figure was 200", "the number is now 200", "down on yesterday's figure of 310"."""
    if len(before) < 3:
        return False
    if before[0] in COUNTS and before[1] in COPULAS and before[2] == "now":
        return True
    if before[1] not in COUNTS:
        return False
    return (before[0] in ("that", "this") and before[2] in COPULAS) or (before[0] in _THEN and before[2] == "of")
