"""Amounts and counts that nothing else ties together, in sentences of two texts that tell one thing in like words.

"He was given a suspended sentence of 18 months" in one text and "of 16 months" in the other: no kind says what is told, but
half of the shorter sentence is in the longer, and neither has a name that the other lacks.
"""

import re
from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from datetime import date
from decimal import Decimal

from claimcheck.claims import Claim
from claimcheck.comparison import exceeds, told_as, understood
from claimcheck.matching.amounts import is_of_stuff
from claimcheck.matching.aspects import aspects_of, clause_of, may_have_aspect
from claimcheck.matching.matters import Matters, text_of
from claimcheck.matching.tellings import (
    Telling,
    by_sentence,
    head_of,
    printed_figures,
    sentence_of,
    telling,
    told_by_both,
)
from claimcheck.passages import neighbours
from claimcheck.patterns import pattern
from claimcheck.senses import FEMALE, MALE

KINDS = frozenset({"money", "share", "duration", "measurement"})
"""Kinds of which a sentence may tell one amount without a name for it."""
LEAST_SHARED = 2
"""How many words of sense two sentences share that tell one thing; they are half of the shorter's, or more."""
SURE = 3
"""How many words of sense show it as well as any more."""


def told_alike(claims: Iterable[Claim], matters: Matters) -> Iterator[tuple[Claim, ...]]:
    """Claims of two texts of one matter that tell different amounts in like words, neither text in two ways."""
    given = [claim for claim in claims if claim.location.document is not None]
    shelves: dict[Hashable, list[Claim]] = defaultdict(list)
    for claim in filter(_untied, given):
        quantity = claim.quantity
        sort = (claim.kind, quantity.dimension, quantity.unit, claim.measure)
        told = (
            sort,
            None if claim.enduring else claim.as_of,
            head_of(claim),
            told_as(claim),
            _each(claim),
        )
        shelves[told].append(claim)
    worth = [shelf for shelf in shelves.values() if len({text_of(claim) for claim in shelf}) > 1]
    sentences = by_sentence(given) if worth else {}
    found: list[tuple[Telling, Telling]] = []
    for shelf in worth:
        mentioned = (sentences[place] for place in dict.fromkeys(map(sentence_of, shelf)))
        alone = [telling(claims) for claims in mentioned if len({understood(each.quantity) for each in claims}) == 1]
        for one, other in _pairs(alone):
            first, second = one.claims[0], other.claims[0]
            if (
                not (_may_have_grown(first, second) or _of_other_aspects(first, second) or _far_apart(first, second))
                and matters.may_be_one(first, second)
                and not matters.of_other_people(first, second)
            ):
                found.append((one, other))
    printed = printed_figures(given) if found else {}
    yield from ((*one.claims, *other.claims) for one, other in found if not told_by_both(one, other, printed))


def _each(claim: Claim) -> str | None:
    """How often so much comes, by the words behind it: what is saved each year is not what is paid once."""
    found = _EACH.match(claim.words_behind)
    return next(filter(None, found.groups()), "").lower() if found else None


_EACH = pattern(
    r"\s*(?:(?:an?|per|each|every)\s+(year|month|week|day|quarter)\b|(annually|yearly|monthly|weekly|daily)\b)",
    re.IGNORECASE,
)


def _of_other_aspects(one: Claim, other: Claim) -> bool:
    """Whether the words beside each tell that it is of something else: what is stolen is not what is forfeited."""
    first, second = (_aspects(claim) for claim in (one, other))
    return bool(first and second) and first.isdisjoint(second)


def _aspects(claim: Claim) -> frozenset[str]:
    clause = clause_of(claim, ()) if may_have_aspect(claim) else None
    return frozenset(aspect.name for aspect in aspects_of(claim, clause)) if clause else frozenset()


MOST_TIMES = 4
"""How many times a figure may be another that is told in like words, unless it has the same digits."""


def _far_apart(one: Claim, other: Claim) -> bool:
    """Whether one is many times the other, and no slip makes it of that: "15% of its workforce, 600 people", "of its workforce of 4,000"."""
    small, large = sorted(abs(claim.quantity.number or Decimal(0)) for claim in (one, other))
    return large > small * MOST_TIMES and large.normalize().as_tuple().digits != small.normalize().as_tuple().digits


_SPREADING = frozenset({"area", "volume"})
"""What of something there may be more of on a later day, whatever it is that burns, floods or leaks."""


def _may_have_grown(one: Claim, other: Claim) -> bool:
    """Whether there is more of something on the later of two days, as where it leaks or burns."""
    if not (is_of_stuff(one) or one.quantity.dimension in _SPREADING):
        return False
    first, second = sorted((one, other), key=lambda claim: claim.as_of or date.min)
    return first.as_of != second.as_of and not exceeds(first.quantity, second.quantity)


def _in_common(one: Telling, other: Telling) -> int:
    """How many words show that both tell one thing: half of the shorter's or more, and neither has a name of its own; 0 where none do."""
    common = len(one.words & other.words)
    own = bool(one.names - other.names and other.names - one.names)
    own = own or _of_man_and_woman(one, other) or _of_two_records(one, other)
    return common if not own and common >= LEAST_SHARED and 2 * common >= min(len(one.words), len(other.words)) else 0


def _of_man_and_woman(one: Telling, other: Telling) -> bool:
    """Whether one tells of men alone, and the other of women."""
    of_men, of_women = (
        [not told.words.isdisjoint(words) and told.words.isdisjoint(others) for told in (one, other)]
        for words, others in ((MALE, FEMALE), (FEMALE, MALE))
    )
    return (of_men[0] and of_women[1]) or (of_women[0] and of_men[1])


_RECORD = pattern(
    r"\b(?:the|its|their|[\w-]+['’]s)\s+(?:[\w-]+[- ])?(?P<most>[a-z]{2,}est|worst|best|(?:most|least)\s+\w+)\b"
)
"""What is told to be the most of its sort: "the biggest in 40 years" is not held against "the deadliest in 20"."""


def _of_two_records(one: Telling, other: Telling) -> bool:
    """Whether each tells of another record, so that the time since one like it is another."""
    first, second = (
        frozenset(found["most"] for found in _RECORD.finditer(told.claims[0].quote)) for told in (one, other)
    )
    return bool(first and second) and first.isdisjoint(second)


def _pairs(shelf: Sequence[Telling]) -> Iterator[tuple[Telling, Telling]]:
    """Those that are like one of another text only: no other figure there is as like."""
    by_text: dict[Hashable, list[Telling]] = defaultdict(list)
    for told in shelf:
        by_text[told.text].append(told)
    for first, second in neighbours(told.words for told in shelf):
        one, other = shelf[first], shelf[second]
        common = min(_in_common(one, other), SURE)
        if one.text != other.text and common:
            rivals = (
                _in_common(a, rival) >= common
                for a, b in ((one, other), (other, one))
                for rival in by_text[b.text]
                if rival.figure != b.figure
            )
            if not any(rivals):
                yield one, other


def _untied(claim: Claim) -> bool:
    said = told_as(claim) is not None and claim.apart is None and not claim.quantity.vague
    counted = claim.kind == "other" and claim.population is not None and _SPEAKING.match(claim.words_behind) is None
    # "over the past year" tells of when, not how long
    window = claim.kind == "duration" and claim.when is not None and claim.when.start is not None
    nameless = claim.kind in KINDS and (claim.population is None or is_of_stuff(claim))
    return said and not window and (counted or nameless)


_SPEAKING = pattern(
    r"\s+(?:[\w’'-]+\s+){1,4}?(?:(?:have|had|has|also|later|both)\s+){0,2}(?:said|say|told|confirmed|reported|described|recalled|testified)\b"
)
"""What is said behind those who tell what happened: two outlets ask others ("three hospital officials confirmed the toll")."""
