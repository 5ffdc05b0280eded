"""Figures that take up one told before: "worth $110 million last year. The $110 million purchase …"."""

import re
from collections.abc import Iterator, Sequence

from claimcheck.claims import Claim, Link
from claimcheck.figures import Span
from claimcheck.patterns import pattern
from claimcheck.populations import known_populations
from claimcheck.vocabulary import Relation

REACH = 300
"""How many characters before a figure the one that it takes up may stand."""


_DEFINITE = pattern(r"\b(?:the|that|this|these|those)\s+$", re.IGNORECASE)
_DIGITS = pattern(r"\d[\d.,]*\d")
_RELATIVE = pattern(r",\s+(?:which|thus|thereby|so)\b")


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
        digits = _DIGITS.match(text, number.start, number.end)
        if digits:
            key = (claim.kind, claim.quantity.unit, digits[0])
            earlier = before.get(key)
            if (
                earlier
                and _may_be(earlier, claim)
                and _near(earlier, span)
                and _DEFINITE.search(text, max(0, span.start - 8), span.start)
            ):
                claim = claim.with_links(Link(Relation.SAME_AS, earlier.id))
            before[key] = claim
        yield claim


def _may_be(earlier: Claim, claim: Claim) -> bool:
    """Whether one does not bound from below what the other bounds from above: "below 64 bytes … the minimum 64 bytes"."""
    sides = {one.quantity.anchor for one in (earlier, claim)} - {None}
    return len(sides) < 2


def _near(earlier: Claim, span: Span) -> bool:
    """Whether a claim stands within reach before a figure."""
    return earlier.location.span is not None and span.start - earlier.location.span.start < REACH


LEAST_DIGITS = 4
"""Digits from which two numbers made of the same ones are hardly two numbers."""


def said_again(claims: Sequence[Claim], text: str) -> Iterator[Claim]:
    """The claims in order, each that a relative clause says again linked to the one before it.

    "The evacuation of 104,000 people, which saved 104,000 lives": the same number of people, or the same digits in another
    order, which is then a slip.
    """
    before: Claim | None = None
    for claim in claims:
        if before is not None and before.quote == claim.quote and _said_again(before, claim, text):
            claim = claim.with_links(Link(Relation.SAME_AS, before.id))
        if claim.location.number is not None and claim.quantity.counted:
            before = claim
        yield claim


def _said_again(one: Claim, other: Claim, text: str) -> bool:
    """Whether the second says the first again, in a relative clause that follows it."""
    first, second = one.location.span, other.location.span
    if first is None or second is None or _RELATIVE.search(text, first.end, second.start) is None:
        return False
    return _same_digits(one, other) and _people(one, other)


def _same_digits(one: Claim, other: Claim) -> bool:
    numbers = [claim.quantity.number for claim in (one, other)]
    digits = [f"{number:f}" for number in numbers if number is not None]
    return len(digits) == 2 and len(digits[0]) >= LEAST_DIGITS and sorted(digits[0]) == sorted(digits[1])


def _people(one: Claim, other: Claim) -> bool:
    known = known_populations()
    return all(claim.population and known.root(claim.population) == "person" for claim in (one, other))
