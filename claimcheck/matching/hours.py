"""Of what hour of its day a figure is, where its sentence says so: "2.3 million had no power as of 10:27 a.m."."""

import re
from collections.abc import Iterable

from claimcheck.claims import Claim
from claimcheck.pairs import Pair
from claimcheck.patterns import pattern

_HOUR = pattern(
    r"\b(?:as[^\S\n]of|by)[^\S\n](?:(?:about|around)[^\S\n])?"
    r"(?P<hour>noon|midday|midnight|\d{1,2}(?:[:.]\d\d)?[^\S\n]?[ap]\.?m\b|\d{1,2}:\d\d)",
    re.IGNORECASE,
)
"""An hour as of which a sentence tells what it tells."""


def of_other_hours(pair: Pair) -> bool:
    """Whether the texts say of which hours their figures are, and these differ: both may stand."""
    first, second = _hours(pair.first), _hours(pair.second)
    return bool(first and second) and first.isdisjoint(second)


def _hours(claims: Iterable[Claim]) -> frozenset[str]:
    """The hours that all mentions of a figure tell; none where one tells no hour."""
    told = [frozenset(_plain(found["hour"]) for found in _HOUR.finditer(claim.quote)) for claim in claims]
    return frozenset[str]().union(*told) if all(told) else frozenset()


def _plain(hour: str) -> str:
    return re.sub(r"[^0-9a-z]", "", hour.casefold())
