"""Measures per something: "160 miles an hour", "20 J/m", "5 barrels a day"."""

from claimcheck.dimensions.measure.spelling import unit_named
from claimcheck.dimensions.measure.vocabulary import TIMES
from claimcheck.dimensions.unit import Unit
from claimcheck.patterns import pattern

_PER = pattern(
    r"(?:[^\S\n]?/[^\S\n]?|[^\S\n]{1,2}(?:per|an?)[^\S\n]{1,2}|-(?:per|an?)-|p(?=h\b))([A-Za-z]++)"
    r"(?![\w^]|[^\S\n](?:ago|earlier|later|before)\b)"
)


def rated(text: str, unit: Unit) -> Unit:
    """The unit with what it is per, where that follows."""
    found = _PER.match(text, unit.end)
    if not found:
        return unit
    word = found[1]
    time = TIMES.get(word.lower()) or TIMES.get(word.lower()[:-1] if word.endswith("s") else "")
    if time is None:
        other = unit_named(word)
        if other is None or " a" in text[unit.end : found.start(1)]:
            return unit
        return unit._replace(end=found.end(), name=f"{unit.name}/{other[0]}", dimension="rate")
    if unit.dimension == "length":
        joined = {"hour": f"{unit.name}_per_hour"}.get(time) if unit.name in ("mile", "kilometer") else None
        return unit._replace(end=found.end(), name=joined or f"{unit.name}/{time}", dimension="speed")
    return unit._replace(end=found.end(), name=f"{unit.name}/{time}", dimension="rate")
