"""The day of a figure that a text tells more than once, and once with its day: "1,941 dead", and below "1,941 deaths as of Tuesday"."""

from collections import defaultdict
from collections.abc import Hashable, Mapping, Sequence
from datetime import date

from attrs import evolve

from claimcheck.claims import Claim

_LEAST = 10
"""The least number that is likely to be told of one thing alone in a text."""
_STATED, _ASSUMED = "as of", "published"
"""What a day is known from: the words say so, or nothing does."""


def with_told_days(claims: Sequence[Claim]) -> Sequence[Claim]:
    """The claims in order, those that tell again what another tells as of a day as of that day too."""
    days: dict[Hashable, set[date | None]] = defaultdict(set)
    for claim in claims:
        if claim.as_of_basis == _STATED and "as of " in claim.quote.casefold():  # not the day on which somebody said it
            days[_told(claim)].add(claim.as_of)
    return [_of_its_day(claim, days) for claim in claims] if days else claims


def _of_its_day(claim: Claim, days: Mapping[Hashable, set[date | None]]) -> Claim:
    """A claim as of the one day that its text tells with its figure elsewhere."""
    told = days.get(_told(claim), ()) if claim.as_of_basis == _ASSUMED else ()
    return evolve(claim, as_of=next(iter(told)), as_of_basis=_STATED) if len(told) == 1 else claim


def _told(claim: Claim) -> Hashable:
    """What is alike in claims that tell one figure; a number that many things have is none."""
    quantity = claim.quantity
    telling = quantity.number is not None and quantity.number >= _LEAST
    return (claim.kind, quantity.number, quantity.unit, claim.measure, claim.apart) if telling else claim.id
