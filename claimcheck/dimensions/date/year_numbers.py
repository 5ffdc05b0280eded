"""Which year is written: in four digits, in two, or in words."""

import re

from claimcheck.dimensions.date.scene import Scene
from claimcheck.dimensions.numeral import parse_numeral

_YEARS_AHEAD = 20
_CENTURIES = {"sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20}
_SPOKEN = re.compile(
    r"(?P<head>sixteen|seventeen|eighteen|nineteen|twenty)[^\S\n-]{1,2}"
    r"(?P<hundred>hundred(?:[^\S\n]and)?[^\S\n])?(?P<rest>(?:ten|eleven|twelve|\w{3,5}teen|\w{3,6}ty)(?![a-z])|(?<=hundred )\w+)"
    r"|two[^\S\n]thousand(?![a-z])",
    re.IGNORECASE,
)


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
    found = _SPOKEN.match(text, at)
    if not found:
        return None
    if found["head"]:
        rest = parse_numeral(text, found.start("rest"))
        if rest is None or not 10 <= rest.value <= 99 or rest.value != int(rest.value):
            return None
        return rest.end, _CENTURIES[found["head"].lower()] * 100 + int(rest.value)
    number = parse_numeral(text, at)
    if number and 2000 <= number.value <= 2100 and number.value == int(number.value):
        return number.end, int(number.value)
    return None
