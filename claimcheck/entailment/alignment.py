"""Which figure of the evidence speaks of the same thing as a figure of the statement."""

from collections.abc import Sequence
from fractions import Fraction
from itertools import combinations

from attrs import evolve

from claimcheck.entailment.aboutness import share
from claimcheck.entailment.mention import Mention
from claimcheck.entailment.words import alike, countries, generic, telling
from claimcheck.quantities import Quantity
from claimcheck.units import converted, convertible

# What speaks for and against a pair, in points: words around weigh most, then what is counted, and how near the numbers are.
SAME_NOUN, SAME_TOPIC, NEAR_TOPIC, OTHER_NOUN, OTHER_TOPIC = 3, 3, 1, -4, -6
CLAUSE, SENTENCE = 4, 4  # all words of the clause found in the other's clause, of the sentence in the sentence
SAME_NUMBER, SAME_NAMES, SAME_TOTAL, OUTSIDE, NEARLY, TOTAL, SIZE = 5, 2, 3, 3, 4, 1, 1
SCOPE = 3
SHARE, ADDED, FORMER, PART, NAMES, WHOLE = -4, -3, -3, -2, -2, -2
SAME_TIME, OTHER_TIME, OTHER_UNIT = 2, -1, -1
FAR, LEAST = -2, -1
"""The least that the only figure which measures alike must have, and one of several."""
UNCONVERTED = frozenset(("count", "mark", "percentage", "money"))
"""Dimensions whose units are never turned into others."""
BARE = ({"count", "percentage"}, {"count", "mark"})
"""Dimensions of which the one may be told as a bare number where scores are spoken of."""
SCALES = ("million", "billion", "trillion", "millions", "billions", "trillions", "crore", "crores", "lakh", "m", "bn")
"""What a bare number that is a sum of money ends with."""
NOTHING = frozenset(("no", "zero", "nil"))
"""Counts of nothing in words."""
CLOSE = Fraction(1)
"""How far behind the best a figure may be and still be meant."""


Scores = dict[tuple[int, int], Fraction]
"""How likely the figure at one place of the statement is that at one place of the evidence."""


def counterparts(wanted: Sequence[Mention], evidence: Sequence[Mention]) -> tuple[tuple[Mention, ...], ...]:
    """For each figure of a statement those of the evidence that it may be held against, the likeliest first.

    Each figure of the evidence is meant by one of the statement, the one that is most like it, as long as there are enough.
    """
    scores = _scores(wanted, evidence)
    own = _paired(scores)
    taken = frozenset(own.values())
    return tuple(_candidates(here, own, taken, scores, evidence) for here in range(len(wanted)))


def _candidates(
    here: int, own: dict[int, int], taken: frozenset[int], scores: Scores, evidence: Sequence[Mention]
) -> tuple[Mention, ...]:
    """The figure that is meant, and those that are nearly as likely and meant by no other; else one that another means too."""
    ordered = sorted((there for one, there in scores if one == here), key=lambda there: (-scores[here, there], there))
    if not ordered:
        return ()
    if here not in own:
        return (evolve(evidence[ordered[0]], shared=True),)
    least = scores[here, own[here]] - CLOSE
    near = [there for there in ordered if scores[here, there] > least and there not in taken]
    return tuple(evidence[there] for there in (own[here], *near))


def _scores(wanted: Sequence[Mention], evidence: Sequence[Mention]) -> Scores:
    """The likeness of all pairs that may be of one thing."""
    found: Scores = {}
    for here, one in enumerate(wanted):
        row = {
            (here, there): score for there, other in enumerate(evidence) if (score := likeness(one, other)) is not None
        }
        least = FAR if len(row) == 1 else LEAST
        found |= {pair: score for pair, score in row.items() if score >= least}
    return found


def _paired(scores: Scores) -> dict[int, int]:
    """Each figure of the statement with one of the evidence, the likeliest pairs first, where no two are likelier swapped."""
    meant: dict[int, int] = {}
    for here, there in sorted(scores, key=lambda pair: (-scores[pair], pair)):
        if here not in meant and there not in meant.values():
            meant[here] = there
    for one, other in combinations(sorted(meant), 2):
        swapped = (one, meant[other]), (other, meant[one])
        told = scores[one, meant[one]] + scores[other, meant[other]]
        if all(pair in scores for pair in swapped) and sum(scores[pair] for pair in swapped) > told:
            meant[one], meant[other] = meant[other], meant[one]
    return meant


def likeness(wanted: Mention, other: Mention) -> Fraction | None:
    """How likely two figures speak of one thing; `None` where they cannot."""
    if not comparable(wanted, other):
        return None
    score = Fraction(0)
    if wanted.quantity.unit != other.quantity.unit and convertible(wanted.quantity.unit, other.quantity.unit):
        other, score = evolve(other, quantity=converted(other.quantity, wanted.quantity.unit)), Fraction(OTHER_UNIT)
    return score + _subject(wanted, other) + _shared(wanted, other) + _standing(wanted, other)


def comparable(one: Mention, other: Mention) -> bool:
    """Whether two figures measure alike; marks out of a hundred may be told bare."""
    if other.garbled:
        return False
    if one.names & other.others and one.names.isdisjoint(other.own):
        return False
    if (other.named or one.grouped or other.grouped) and one.quantity.number != other.quantity.number:
        return False
    if NOTHING & {one.text.lower(), other.text.lower()} and not same_noun(one, other):
        return False  # "no data" is no count of people
    if {one.dimension, other.dimension} in BARE and one.scored and other.scored:
        return not (one.noun or other.noun)
    if {one.dimension, other.dimension} == {"count", "money"}:
        return _large(one if one.dimension == "count" else other)
    if one.dimension == other.dimension and one.quantity.unit == other.quantity.unit:
        return True
    if {one.dimension, other.dimension} == {"age", "duration"}:
        return "age" in (one if one.dimension == "duration" else other).near_topics
    if (
        one.dimension == other.dimension
        and one.quantity.unit_in_all == other.quantity.unit_in_all
        and "" in (_per(one), _per(other))
    ):
        return True
    if UNCONVERTED & {one.dimension, other.dimension} or one.quantity.unit == other.quantity.unit:
        return False
    return convertible(one.quantity.unit, other.quantity.unit)


def _large(bare: Mention) -> bool:
    """Whether a bare number is told with a scale ("for 20 million"), so that it may be a sum of money."""
    return not bare.noun and bare.text.lower().endswith(SCALES)


def _per(mention: Mention) -> str:
    return mention.quantity.unit.partition("/")[2]


def same_noun(one: Mention, other: Mention) -> bool:
    """Whether both count what is called by one name."""
    if not (one.noun and other.noun):
        return False
    return alike(one.noun[-1], frozenset(other.noun)) or alike(other.noun[-1], frozenset(one.noun))


def of_part(part: Mention, whole: Mention) -> bool:
    """Whether one figure is told for a country, the other for all the world."""
    return whole.worldwide and not part.worldwide and bool(countries(part.near))


def of_one_size(one: Quantity, other: Quantity) -> bool:
    """Whether two numbers have as many digits: a figure that was changed mostly does, one of another thing need not."""
    return one.number is None or other.number is None or one.number.adjusted() == other.number.adjusted()


def _nearly(one: Quantity, other: Quantity) -> bool:
    """Whether two numbers lie within a tenth of the larger: one of several figures may be meant that was rounded, or has moved."""
    if one.number is None or other.number is None:
        return False
    low, high = sorted((abs(one.number), abs(other.number)))
    return high > 1 and (high - low) * 10 <= high  # one is told of many things


def _subject(wanted: Mention, other: Mention) -> Fraction:
    """What nouns and topics say."""
    mine, theirs = wanted.topics or wanted.near_topics, other.topics or other.near_topics
    score = Fraction(0)
    if mine and theirs:
        if mine & theirs:
            score += SAME_TOPIC
        elif wanted.near_topics & other.topics or wanted.topics & other.near_topics:
            score += NEAR_TOPIC
        elif wanted.topics and other.topics:
            score += OTHER_TOPIC
        else:
            score += OTHER_NOUN
    if wanted.noun and other.noun:
        if same_noun(wanted, other):
            score += SAME_NOUN
        elif not (generic(wanted.noun) or generic(other.noun) or mine & theirs):
            score += OTHER_NOUN
    return score


def _standing(wanted: Mention, other: Mention) -> Fraction:
    """What tells against a pair: added or part where the other is not, or tied to names that the other's text lacks."""
    asked, told = wanted.standing, other.standing
    if asked.outside or told.outside:
        return Fraction(OUTSIDE if asked.outside and told.outside else -OUTSIDE)
    scope = SCOPE * (wanted.worldwide and other.worldwide) - SCOPE * (of_part(wanted, other) or of_part(other, wanted))
    strange = other.names - frozenset(wanted.around)
    shared = asked.whole or asked.partitive
    return Fraction(
        scope
        + ADDED * (asked.added != told.added)
        + FORMER * (asked.former != told.former and _same_time(wanted, other) <= 0)
        + SHARE * (shared and asked.whole != told.whole)
        + WHOLE * (told.whole and not shared)
        + SAME_NUMBER * (wanted.quantity.asserted == other.quantity.asserted)
        + _same_time(wanted, other)
        + SAME_NAMES * bool(other.behind and other.behind <= wanted.behind)
        + SAME_NAMES * bool(other.own and other.own <= wanted.names)
        + SIZE * of_one_size(wanted.quantity, other.quantity)
        + NEARLY * _nearly(wanted.quantity, other.quantity)
        + TOTAL * (told.total and not asked.part)
        + SAME_TOTAL * (told.total and asked.total)
        + PART * (told.part != asked.part)
        + (NAMES * bool(strange) if strange else SAME_NAMES * bool(other.names and other.names <= wanted.names))
    )


def _same_time(wanted: Mention, other: Mention) -> int:
    """What the times say that two figures are told for, where both are told for one."""
    if wanted.frame is None or other.frame is None:
        return 0
    return OTHER_TIME if wanted.frame.apart(other.frame) else SAME_TIME


def _shared(wanted: Mention, other: Mention) -> Fraction:
    """How many of the words around the one stand around the other."""
    near, around = telling(wanted.near), telling(wanted.around)
    clause, sentence = (*other.near, *other.noun), other.around
    return CLAUSE * share(near, clause) + SENTENCE * share(around, sentence) + share(near, sentence)
