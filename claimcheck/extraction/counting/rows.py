"""Figures in a row share what is said of one of them: "12 soldiers and 15 civilians were killed"."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from claimcheck.extraction.counting.binding import bind, bind_beside_share
from claimcheck.extraction.counting.person_words import counts_people, person_nouns
from claimcheck.extraction.counting.sequels import sequel
from claimcheck.extraction.counting.them import takes_them_up, takes_up
from claimcheck.extraction.counting.uncounted import counts_nobody
from claimcheck.extraction.counting.whereabouts import leads_in
from claimcheck.extraction.words.function_words import BARRIERS, COPULAS, PARTICIPLE_ENDS
from claimcheck.extraction.words.phrases import Bound, Strength
from claimcheck.extraction.words.sentence import Sentence
from claimcheck.figures import Figure, Span

ROW = frozenset(", and or plus & as well along with another also his her their its".split())
LONGEST_ROW = 6
"""How many words may stand in a row between two figures, with those that name one person each ("his son, daughter and two cousins")."""
_TOGETHER = frozenset({("along", "with"), ("together", "with"), ("as", "well", "as")})
"""What stands before a figure that is told with one before, whatever stands between ("five men, aged 20 to 60, along with three boys")."""


def bindings(sentence: Sentence, before: Sequence[Bound] = ()) -> dict[Span, Bound]:
    """What cues bind each figure of a sentence to; figures in a row share their kind.

    Args:
        sentence: where they stand.
        before: what the figures of the sentence before are bound to, of which a total may take up the last.
    """
    figures = sentence.figures
    found: dict[Span, Bound] = {}
    told = not sentence.dimensions.isdisjoint([figure.dimension for figure in figures])
    if not told and not (before and takes_up(sentence)):
        return found
    last_told = _taken_up(sentence, before)
    previous: Figure | None = None
    last: Figure | None = None
    for figure in figures:
        bound = bind(sentence, figure)
        if last is not None and figure.dimension == last.dimension:
            bound = _with_row(sentence, figure, bound, last, found[last.span])
        if bound is None and previous is not None:
            bound = bind_beside_share(sentence, figure, previous)
        if bound is None or bound.strength is Strength.FAR:
            bound = sequel(sentence, figure, last, found[last.span] if last else last_told, bound) or bound
        if bound is not None:
            found[figure.span] = bound
            last = figure
        previous = figure
    counts = [figure for figure in reversed(figures) if figure.dimension == "count"]
    for other, one in pairwise(counts):
        later = found.get(other.span)
        if later is not None and _also_said(sentence, one, other, found):
            found[one.span] = Bound(later.cues, later.words, Strength.SHARED, subject=True)
    return found


def _taken_up(sentence: Sentence, before: Sequence[Bound]) -> Bound | None:
    """What a sentence takes up of the one before: the last that was counted; of "them" it tells only where one kind was."""
    if len({bound.cues.claim for bound in before}) > 1 and takes_them_up(sentence):
        return None
    return before[-1] if before else None


def _also_said(sentence: Sentence, one: Figure, other: Figure, found: Mapping[Span, Bound]) -> bool:
    """Whether what is said of a figure behind it is said of the one before as well: "two nuns and a guard were freed"."""
    own, later = found.get(one.span), found[other.span]
    if not later.subject or not later.cues.may_count(one.noun.of(sentence.text) if one.noun else ""):
        return False
    if own is not None and not (_only_named(own, later) and counts_people(sentence, one)):
        return False
    return _in_a_row(sentence, other, one) or _narrowed(sentence, other, one)


def _with_row(sentence: Sentence, figure: Figure, bound: Bound | None, previous: Figure, given: Bound) -> Bound | None:
    """What a figure is bound to behind one that is bound, of which it may be told as well."""
    if previous.noun == figure.noun and tuple(given.words.lower().split()) not in given.cues.verbs:
        return bound  # "the toll may be over 30 and two attackers were involved"
    row = given.strength is not Strength.NOUN and (
        (_in_a_row(sentence, figure, previous) and (bound or given.subject or not _of_another_clause(sentence, figure)))
        or (not given.subject and _also_met(sentence, figure, previous))
    )
    fits = figure.noun is None or given.cues.may_count(figure.noun.of(sentence.text))
    if row and fits and _overruled(bound, given) and not counts_nobody(sentence, figure):
        return Bound(given.cues, given.words, Strength.SHARED)
    return bound


def _of_another_clause(sentence: Sentence, figure: Figure) -> bool:
    """Whether more is said of a figure than of the object before it: "killed five people and 64 people are waiting"."""
    behind = sentence.starting_at((figure.noun or figure.span).end)
    return figure.noun is not None and sentence.words[behind : behind + 1] in _BEING


_BEING = frozenset((being,) for being in "are is were was remain remained have has".split())


def _overruled(bound: Bound | None, given: Bound) -> bool:
    """Whether a kind shared from a figure before goes first: over none, over a noun that is more than its count, and over what
    all else goes before ("the bodies of three women and five men were on board").
    """
    if bound is None or (bound.cues.slight and given.cues.final):
        return True
    return bound.strength is Strength.NOUN and tuple(bound.words.lower().split()) not in bound.cues.generic


def _only_named(bound: Bound, later: Bound) -> bool:
    """Whether a noun alone says what a figure counts, and more is said of it and another ("ten hostages and a guard were freed")."""
    named = bound.strength is Strength.NOUN and later.strength is Strength.NEAR
    return named and (later.cues.final or not bound.of_harm) and _overruled(bound, later)


def _in_a_row(sentence: Sentence, figure: Figure, previous: Figure) -> bool:
    """Whether a figure follows another in a row: "12 soldiers and 15 civilians", "12 Marines, and 1 chaplain"."""
    if figure.noun is None:
        return False
    if previous.span.end >= figure.noun.end:
        return True  # "a teacher and her two pupils", who are told together
    shared = previous.noun == figure.noun  # "killed 14 and six workers"
    end = previous.span.end if shared or previous.noun is None else previous.noun.end
    between = sentence.words[sentence.starting_at(end) : sentence.ending_at(figure.span.start)]
    if between[-3:] == ("in", "addition", "to"):
        between = (",", *between[:-3])
    if not 0 < len(between) <= LONGEST_ROW or (between[0] == "," and leads_in(sentence, previous)):
        return False
    others = [word for word in between if word not in ROW and word != "the" and not word.endswith("'s")]
    if not others:
        return len(between) <= 3
    return between[0] == "," and person_nouns().issuperset(others)


def _also_met(sentence: Sentence, figure: Figure, previous: Figure) -> bool:
    """Whether a figure is the second object of a verb: "killed 12 soldiers from the north and five civilians"."""
    if figure.noun is None or previous.noun is None:
        return False
    words = sentence.words
    between = words[sentence.starting_at(previous.noun.end) : sentence.ending_at(figure.span.start)]
    if between[-2:] in _TOGETHER or between[-3:] in _TOGETHER:
        return len(between) <= REACH and BARRIERS.isdisjoint(between) and COPULAS.isdisjoint(between)
    if not 3 <= len(between) <= LONGEST_ASIDE or between[0] not in NARROWING or between[-1] != "and":
        return False
    plain = BARRIERS.isdisjoint(between) and "," not in between and COPULAS.isdisjoint(between)
    end = sentence.starting_at(figure.noun.end)
    following = words[end] if end < len(words) else "."
    return plain and (following in PARTICIPLE_ENDS or following in NARROWING)


def _narrowed(sentence: Sentence, figure: Figure, previous: Figure) -> bool:
    """Whether a figure is the second subject of a verb: "14 children under five and one adult died"."""
    if figure.noun is None or previous.noun is None:
        return False
    start, end = sentence.starting_at(previous.noun.end), sentence.ending_at(figure.span.start)
    between = sentence.words[start:end]
    if (
        not 3 <= len(between) <= LONGEST_ASIDE
        or between[0] not in NARROWING | {"under", "aged"}
        or between[-1] != "and"
    ):
        return False
    said = any(index in sentence.cues for index in range(start, end))
    return not said and BARRIERS.isdisjoint(between) and "," not in between and COPULAS.isdisjoint(between)


REACH = 12
"""How many words may stand before "along with"."""
NARROWING = frozenset("of from in at on near".split())
"""Words behind a noun that open what narrows it."""
LONGEST_ASIDE = 7
"""How many words may stand between two objects of a verb, "and" among them."""
