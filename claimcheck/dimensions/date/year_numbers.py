"""Which year is written: in four digits, in two, or in words."""

import re

from claimcheck.dimensions.date.scene import Scene
from claimcheck.dimensions.numeral import parse_numeral
from claimcheck.patterns import pattern

_YEARS_AHEAD = 20
_CENTURIES = {"sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20}
_SPOKEN = pattern(
    r"(?P<head>sixteen|seventeen|eighteen|nineteen|twenty)[^\S\n-]{1,2}"
    r"(?P<rest>(?:(?:oh|o|zero|nought)[^\S\n-](?P<ones>[a-z]+)|ten|eleven|twelve|[a-z]{3,5}teen|[a-z]{3,6}ty)(?![a-z]))",
    re.IGNORECASE,
)
_FIRST, _LAST = 1500, 2100


def year_number(written: str | None, scene: Scene) -> int | None:
    """A year in four digits, or in two behind an apostrophe: in the century that brings it near."""
    if not written:
        return None
    if written[0].isdigit() and len(written) == 4:
        return int(written)
    return full_year(int(written[-2:]), scene)


def is_short(written: str | None) -> bool:
    """Whether the century is not written."""
    return written is not None and len(written) < 4


def full_year(short: int, scene: Scene) -> int:
    """The year that two digits stand for: the latest no more than twenty years after publication."""
    latest = (scene.published.year if scene.published else 2015) + _YEARS_AHEAD
    return latest - (latest - short) % 100


def year_in_words(text: str, at: int) -> tuple[int, int] | None:
    """Where a year in words ends, and which it is: "nineteen eighty-four", "two thousand and fifteen"."""
    whole = parse_numeral(text, at)
    if whole and _FIRST <= whole.value <= _LAST and whole.value == int(whole.value) and not text[at].isdigit():
        return whole.end, int(whole.value)
    found = _SPOKEN.match(text, at)
    rest = parse_numeral(text, found.start("ones") if found["ones"] else found.start("rest")) if found else None
    if not found or rest is None or not 1 <= rest.value <= 99 or rest.value != int(rest.value):
        return None
    return rest.end, _CENTURIES[found["head"].lower()] * 100 + int(rest.value)
