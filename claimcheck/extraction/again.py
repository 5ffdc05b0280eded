"""Figures that take up one told before: "worth $110 million last year. The $110 million purchase …"."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from claimcheck.claims import Claim, Link
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
