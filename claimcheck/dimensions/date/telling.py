"""What tells of a date: words, and digits that can be a year, a day with separators, a decade or a day run into a month."""

import re

from claimcheck.dates import WEEKDAYS
from claimcheck.dimensions.anchors import Telling
from claimcheck.dimensions.date import holidays
from claimcheck.dimensions.date.vocabulary import (
    MONTHS,
    ORDINALS,
    PARTS_OF_DAY,
    SEASONS,
    UNITS_OF_TIME,
    WEEKDAY_NUMBERS,
)
from claimcheck.dimensions.date.years import TENS
from claimcheck.dimensions.wordlist import words
from claimcheck.patterns import pattern

_OTHERS = words(
    "today tonight tonite yesterday tomorrow tomorrows fiscal financial current nineteen eighteen seventeen sixteen",
    "thousand eoy eom",
)
_NOT_TELLING = words("noon midday midnight overnight lunchtime half centurie")
_APOSTROPHES = frozenset("'’‘")
_SEPARATORS = frozenset("-/.:,")
_BEHIND_SHORT = pattern(
    r"[-/](?:\d{1,2}|(?:19|20)\d\d)(?!\d)|\.\d{1,2}(?:\.\d|,\s?\d{4})|(?:st|nd|rd|th)?(?=[A-Z][a-z]{2})"
    r"|(?<=[2-9]0)['’]?[^\S\n]?s(?!\w)|(?<=\d\d)[qQ][1-4]|(?<!\d\d)[qQhH]\d\d(?!\w)"
)
_NOT_BEHIND = frozenset(",%)\n;:?!")
_DAY, _LONG = 2, (4, 8)
"""How many digits a day has, at most, and a year, and a day run together with its year."""


def _words() -> frozenset[str]:
    units = set(UNITS_OF_TIME) | {f"{unit}s" for unit in UNITS_OF_TIME} | {"centuries"}
    days = {f"{day.lower()}s" for day in WEEKDAYS}
    telling = {*MONTHS, *WEEKDAY_NUMBERS, *days, *units, *SEASONS, *PARTS_OF_DAY, *TENS, *_OTHERS, *holidays.telling()}
    return frozenset(telling - _NOT_TELLING)


def _digits(text: str, start: int, end: int) -> int:
    size = end - start
    if size > _DAY:
        return start if size in _LONG and not _goes_before(text, start) else -1
    follows, before = text[end : end + 2], text[start - 1 : start]
    if size == _DAY and before in _APOSTROPHES and not follows[:1].isalnum() and follows[:1] != "_":
        return start - 1
    if follows[:1] in _NOT_BEHIND or (follows[:1] == " " and follows[1:] not in ("s", "S")):
        return -1
    if follows.lower() in _SUFFIXES and (place := _article(text, start, end + len(follows))) >= 0:
        return place
    return -1 if _goes_before(text, start) or not _BEHIND_SHORT.match(text, end) else start


_SUFFIXES = frozenset({"st", "nd", "rd", "th"})
_THE = "the "


def _article(text: str, start: int, end: int) -> int:
    """Where "the" in front of an ordinal begins, which may make a day of it."""
    follows, place = text[end : end + 1], start - len(_THE)
    if place < 0 or text[place:start].lower() != _THE or follows.isalnum() or follows == "_":
        return -1
    before = text[place - 1 : place] if place else ""
    return -1 if before.isalnum() or before == "_" else place


def _lettered(text: str, start: int, end: int) -> int:
    """The letter of a quarter, a half or a financial year: with its number behind it."""
    return start if _LETTERED.match(text, start) else -1


_LETTERED = pattern(r"(?:q[1-4]|h[12])(?![^\W\d_])|fy[^\S\n]?['’]?\d", re.IGNORECASE)


def _goes_before(text: str, start: int) -> bool:
    """Whether digits go on from others: "12.30", "1,000"."""
    return text[start - 1 : start] in _SEPARATORS and text[start - 2 : start - 1].isdigit()


_AROUND_DIGITS = r"(?<=[0-9]{4})|(?<=[0-9]{4},[0-9]{3})|(?<=['’‘][0-9]{2})|[-/.]\d|['’]|[a-z]|[^\S\n]s(?!\w)"
_ORDINALS = frozenset(word.partition(" ")[0] for word in ORDINALS) - {"first"}
TELLING = Telling(_words(), _digits, _AROUND_DIGITS, ((_ORDINALS, _article), (frozenset({"q", "h", "fy"}), _lettered)))
