"""What tells of a date: words, and digits that can be a year, a day with separators, a decade or a day run into a month."""

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
from claimcheck.dimensions.trie import trie
from claimcheck.dimensions.wordlist import words
from claimcheck.patterns import pattern

_OTHERS = words(
    "today tonight tonite yesterday tomorrow tomorrows fiscal financial current nineteen eighteen seventeen sixteen",
    "thousand q1 q2 q3 q4 h1 h2 eoy eom",
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
    return -1 if _goes_before(text, start) or not _BEHIND_SHORT.match(text, end) else start


def _goes_before(text: str, start: int) -> bool:
    """Whether digits go on from others: "12.30", "1,000"."""
    return text[start - 1 : start] in _SEPARATORS and text[start - 2 : start - 1].isdigit()


_ORDINALS = trie({word.partition(" ")[0] for word in ORDINALS} - {"first"})
TELLING = Telling(
    _words(), _digits, (("the", rf" (?:\d{{1,2}}(?:st|nd|rd|th)|{_ORDINALS})\b"), ("fy", r"[^\S\n]?['’]?\d"))
)
