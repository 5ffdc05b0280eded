"""Figures that take up one told before: "worth $110 million last year. The $110 million purchase …"."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from claimcheck.claims import Claim, Link
from claimcheck.populations import known_populations
from claimcheck.vocabulary import Relation

REACH = 300
"""How many characters before a figure the one that it takes up may stand."""


@cache
def _definite() -> re.Pattern[str]:
    return re.compile(r"\b(?:the|that|this|these|those)\s+$", re.IGNORECASE)


@cache
def _digits() -> re.Pattern[str]:
    return re.compile(r"\d[\d.,]*\d")


def taken_up(claims: Sequence[Claim], text: str) -> Iterator[Claim]:
    """The claims in order, each that takes up an earlier one linked to it.

    A definite article takes up what was told: the nearest figure before it of the same kind and unit, written with the same
    digits.  What it counts need not be said again.
    """
    before: dict[tuple[object, ...], Claim] = {}
    for claim in claims:
        span, number = claim.location.span, claim.location.number
        if span is None or number is None or claim.population is not None:
            yield claim
            continue
        digits = _digits().match(text, number.start, number.end)
        key = (claim.kind, claim.quantity.unit, digits and digits[0])
        earlier = before.get(key)
        start = earlier.location.span.start if earlier and earlier.location.span else None
        definite = _definite().search(text, max(0, span.start - 8), span.start)
        if earlier and start is not None and digits and definite and span.start - start < REACH:
            claim = claim.with_links(Link(Relation.SAME_AS, earlier.id))
        before[key] = claim
        yield claim


LEAST_DIGITS = 4
"""Digits from which two numbers made of the same ones are hardly two numbers."""


def said_again(claims: Sequence[Claim], text: str) -> Iterator[Claim]:
    """The claims in order, each that a relative clause says again linked to the one before it.

    "The evacuation of 104,000 people, which saved 104,000 lives": the same number of people, or the same digits in another
    order, which is then a slip.
    """
    before: Claim | None = None
    for claim in claims:
        if (
            before is not None
            and _relative(before, claim, text)
            and _same_digits(before, claim)
            and _people(before, claim)
        ):
            claim = claim.with_links(Link(Relation.SAME_AS, before.id))
        if claim.quantity.counted and claim.location.number is not None:
            before = claim
        yield claim


def _relative(one: Claim, other: Claim, text: str) -> bool:
    """Whether the second stands in a relative clause that follows the first."""
    first, second = one.location.span, other.location.span
    if first is None or second is None or one.quote != other.quote:
        return False
    return re.search(r",\s+(?:which|thus|thereby|so)\b", text[first.end : second.start]) is not None


def _same_digits(one: Claim, other: Claim) -> bool:
    numbers = [claim.quantity.number for claim in (one, other)]
    digits = [f"{number:f}" for number in numbers if number is not None]
    return len(digits) == 2 and len(digits[0]) >= LEAST_DIGITS and sorted(digits[0]) == sorted(digits[1])


def _people(one: Claim, other: Claim) -> bool:
    known = known_populations()
    return all(claim.population and known.root(claim.population) == "person" for claim in (one, other))
