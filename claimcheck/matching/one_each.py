"""Figures of two texts of one matter of which nothing but the words beside them shows that both are of one thing, and of which each text has one.

One text has burned land of 3,400 hectares, the other of 4,300, and neither has another: they are at odds if nothing sets them apart.  Both
are asked for, or neither is; both fell, or both rose; both are of the same quarter; none of the two texts has the other's figure as well.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import combinations, islice
from typing import NamedTuple

from claimcheck.claims import Claim
from claimcheck.comparison import Agreement, verdict
from claimcheck.events import same_place
from claimcheck.interval import Interval
from claimcheck.matching.aspects import Aspect, Clause, aspects_of, clause_of, may_have_aspect, terms_of
from claimcheck.matching.localities import elsewhere
from claimcheck.matching.matters import Matters, text_of
from claimcheck.matching.periods import periods_in
from claimcheck.matching.tellings import by_sentence, printed_figures, sentence_of, telling, told_by_both
from claimcheck.quantities import Quantity
from claimcheck.units import in_base_units
from claimcheck.vocabulary import Apart, Modality, Role

MOST_TIMES = 2
"""How many times a figure may be another of the same thing."""
MOST_TEXTS = 8
"""Of how many texts the figures for one aspect are held against each other."""
_UNTOLD = (Modality.QUESTION, Modality.NEGATED, Modality.HYPOTHETICAL)
_OTHERS = (Apart.ADDED, Apart.OVERTAKEN, Apart.RECALLED, Apart.ROW, Apart.SHARED, Apart.SINGLED)


class _Told(NamedTuple):
    """A figure with what it is told of."""

    claim: Claim
    aspect: Aspect


def one_each(claims: Iterable[Claim], matters: Matters) -> Iterator[tuple[Claim, ...]]:
    """Claims of two texts of one matter that tell two figures for one aspect, of which each text has one."""
    given = [claim for claim in claims if claim.location.document is not None]
    worth = [claim for claim in given if _may_be_held(claim)]
    groups = [group for group in matters.parted(worth) if len({text_of(claim) for claim in group}) > 1]
    if not groups:
        return
    beside = by_sentence(given)
    printed = printed_figures(given)
    for group in groups:
        for by_text in _by_aspect(group, beside).values():
            for both in combinations(islice(by_text.values(), MOST_TEXTS), 2):
                one, other = _left(*both), _left(*reversed(both))
                if one and other and _at_odds(one, other, matters) and not _told_by_both(one, other, printed):
                    yield tuple(told.claim for told in (*one, *other))


def _left(one: Sequence[_Told], other: Sequence[_Told]) -> Sequence[_Told]:
    """What one text tells and the other does not, if that is one figure; nothing else."""
    figures = {told.claim.quantity.asserted for told in other}
    left = [told for told in one if told.claim.quantity.asserted not in figures]
    return left if _is_one(left) else ()


def _may_be_held(claim: Claim) -> bool:
    quantity = claim.quantity
    told = claim.modality not in _UNTOLD and claim.apart not in _OTHERS and claim.role is not Role.TABLE
    return told and not quantity.vague and may_have_aspect(claim)


def _by_aspect(
    claims: Sequence[Claim], beside: Mapping[Hashable, Sequence[Claim]]
) -> Mapping[Hashable, Mapping[Hashable, list[_Told]]]:
    """The figures by what they are told of and what sets them apart, and these by text."""
    told: list[tuple[_Told, Clause]] = []
    for claim in claims:
        clause = clause_of(claim, {other.quantity.text for other in beside[sentence_of(claim)]})
        told += [(_Told(claim, aspect), clause) for aspect in aspects_of(claim, clause)] if clause else []
    periods = _periods(claims) if any(one.aspect.periodic for one, _ in told) else {}
    found: dict[Hashable, dict[Hashable, list[_Told]]] = defaultdict(lambda: defaultdict(list))
    for one, clause in told:
        period = periods[one.claim.id] if one.aspect.periodic else None
        if period is None or period:
            key = (one.claim.quantity.dimension, one.aspect.name, terms_of(one.claim, clause, one.aspect), period)
            found[key][text_of(one.claim)].append(one)
    return found


def _periods(claims: Iterable[Claim]) -> Mapping[str, frozenset[str]]:
    """The period that the sentence of each claim tells, or else the one told last before it, by id."""
    found: dict[str, frozenset[str]] = {}
    last: dict[Hashable, frozenset[str]] = {}
    for claim in sorted(claims, key=lambda claim: claim.location.start):
        told = periods_in(claim.quote) or last.get(text_of(claim), frozenset())
        found[claim.id] = last[text_of(claim)] = told
    return found


def _is_one(told: Sequence[_Told]) -> bool:
    """Whether all figures of a text for an aspect are one, be it rounded here and not there."""
    return all(
        verdict(one.claim.quantity, other.claim.quantity).agreement is not Agreement.CONTRADICTION
        for one, other in combinations(islice(told, MOST_TEXTS), 2)
    )


def _at_odds(one: Sequence[_Told], other: Sequence[_Told], matters: Matters) -> bool:
    """Whether all that one text has contradicts all that the other has, though near it, and is of its day."""
    first, second = one[0].claim, other[0].claim
    if first.source.name == second.source.name or not _of_one_day(first, second, one[0].aspect.growing):
        return False
    if same_place(first.place, second.place) is False or elsewhere(first, second):
        return False
    if not matters.of_one_matter(first, second) or (
        one[0].aspect.personal and not matters.of_one_person(first, second)
    ):
        return False
    pairs = [(a.claim.quantity, b.claim.quantity) for a in one for b in other]
    if any(verdict(*both).agreement is not Agreement.CONTRADICTION for both in pairs):
        return False
    return _near_in_size([quantity for both in pairs for quantity in both]) and not matters.strangers(first, second)


def _near_in_size(quantities: Sequence[Quantity]) -> bool:
    """Whether one figure is at most twice the other; units are converted only where they differ, as that takes its time."""
    if len({quantity.unit for quantity in quantities}) > 1:
        quantities = [in_base_units(quantity) for quantity in quantities]
    numbers = sorted(abs(quantity.number or Decimal(0)) for quantity in quantities)
    return numbers[-1] <= numbers[0] * MOST_TIMES


def _of_one_day(one: Claim, other: Claim, growing: bool) -> bool:
    """Whether two texts are of days on which one figure may be held against the other: what grows has another on the next."""
    first, second = one.source.day, other.source.day
    return first is not None and second is not None and abs((first - second).days) <= (0 if growing else 1)


def _told_by_both(one: Sequence[_Told], other: Sequence[_Told], printed: Mapping[Hashable, set[Interval]]) -> bool:
    """Whether one of two texts has the figure of the other as well, so that it is no other figure for one thing."""
    first, second = ([telling([told.claim]) for told in side] for side in (one, other))
    return any(told_by_both(ours, theirs, printed) for ours in first for theirs in second)
