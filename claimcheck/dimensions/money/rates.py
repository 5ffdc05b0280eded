"""What money is per: "$85 a share", "$15.40/hour", "USD 70 per barrel"."""

import re

from claimcheck.dimensions.money.vocabulary import PER
from claimcheck.patterns import pattern

_RATE = pattern(
    r"(?:(?P<slash>[^\S\n]?/[^\S\n]?)|(?P<per>(?:[^\S\n]|-)per(?:[^\S\n]|-))|(?P<a>(?:[^\S\n]|-)an?(?:[^\S\n]|-)|[^\S\n]each[^\S\n]))"
    r"(?P<word>[A-Za-z]++(?:[^\S\n](?:foot|feet|metre|meter|inch|mile))?)(?![^\S\n](?:ago|earlier|later|before|on)\b)",
    re.IGNORECASE,
)


def rate_behind(text: str, end: int) -> tuple[int, str] | None:
    """What money is per, behind it: "$85 a share", "$15.40/hour": where that ends, and its name."""
    found = _RATE.match(text, end)
    if not found:
        return None
    name = PER.get(found["word"].lower())
    if name is None:
        first = found["word"].split()[0]
        name = PER.get(first.lower())
        return (found.start("word") + len(first), name) if name else None
    return found.end(), name
