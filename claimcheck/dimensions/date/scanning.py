"""Every date of a text: a cheap search for the words that dates are made of, and the grammar only around these."""

import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from heapq import merge

from claimcheck.dates import WEEKDAYS
from claimcheck.dimensions.date import holidays
from claimcheck.dimensions.date.grammar import read_date
from claimcheck.dimensions.date.period import Period
from claimcheck.dimensions.date.scene import Reading, Scene
from claimcheck.dimensions.date.vocabulary import (
    CARDINALS,
    MONTHS,
    ORDINALS,
    PARTS_OF_DAY,
    SEASONS,
    UNITS_OF_TIME,
    WEEKDAY_NUMBERS,
)
from claimcheck.dimensions.date.years import TENS
from claimcheck.dimensions.trie import in_any_case, trie
from claimcheck.dimensions.wordlist import words
from claimcheck.patterns import pattern

REACH = 64
"""How far before its first telling word a date may begin."""
EARLIER = 400
"""How far back the date lies, at most, that "a year earlier" goes by."""

_TELLING = words(
    "today tonight tonite yesterday tomorrow tomorrows fiscal financial current nineteen eighteen seventeen sixteen",
    "thousand q1 q2 q3 q4 h1 h2 eoy eom",
)
_NOT_TELLING = words("noon midday midnight overnight lunchtime half centurie")
_BEFORE_ANCHOR = words(
    "the a an in on of from to between and or early earlier late later mid middle beginning start end rest remainder",
    "remaining last latest past previous next this that coming upcoming following current same final few couple several many",
    "some about more calendar till until through week weeks very first days day month dawn turn close fiscal entire",
    "whole full period time point date hundred thousand dozen half nineteen eighteen seventeen now other",
) | frozenset(part for word in (*ORDINALS, *CARDINALS) for part in word.split())
_GLUE = words("on of to and or till until through now other days")
"""Of these, those that no date begins with."""
_LAST_WORD = pattern(r"([A-Za-z]+|\d[\dA-Za-z]*)[^A-Za-z\d\n]{1,3}$")
_LONG_WORD = 24
_BETWEEN = frozenset("-,–/—'’.")


@cache
def _telling_word() -> re.Pattern[str]:
    """A word that tells of a date, in any case, or "the" before an ordinal."""
    units = set(UNITS_OF_TIME) | {f"{unit}s" for unit in UNITS_OF_TIME} | {"centuries"}
    days = {f"{day.lower()}s" for day in WEEKDAYS}
    telling = {*MONTHS, *WEEKDAY_NUMBERS, *days, *units, *SEASONS, *PARTS_OF_DAY, *TENS, *_TELLING, *holidays.TELLING}
    ordinals = trie({word.partition(" ")[0] for word in ORDINALS} - {"first"})
    return re.compile(
        rf"\b(?:{in_any_case(telling - _NOT_TELLING)}(?![^\W\d_])|FY(?=[^\S\n]?['’]?\d)"
        rf"|[Tt]he[ ](?=\d{{1,2}}(?:st|nd|rd|th)\b|(?:{ordinals})\b))"
    )


@cache
def _telling_digits() -> re.Pattern[str]:
    """Digits that a date can be made of: years, days with separators, decades, days run into a month."""
    return re.compile(
        r"[0-9](?<!\d.)(?<!\d[-/.:,].)(?:\d{3}(?!\d)|\d?[-/.]\d{1,2}(?!\d)|\d?[-/](?:19|20)\d\d(?!\d)|(?<=[2-9])0['’]?[^\S\n]?s(?!\w)|\d{7}(?!\d)|\d[qQ][1-4]"
        r"|[qQhH]\d\d(?!\w)|\d?(?:st|nd|rd|th)?(?=[A-Z][a-z]{2}))"
        r"|['’‘]\d\d(?!\w)"
    )


def _anchors(text: str) -> Iterator[int]:
    """Where something tells of a date."""
    found = (_telling_word().finditer(text), _telling_digits().finditer(text))
    return merge(*((match.start() for match in each) for each in found))


@cache
def _word_before() -> re.Pattern[str]:
    return re.compile(r"[A-Za-z]+|\d+(?:st|nd|rd|th)?|[^\s\w]|\n[^\S\n]*\n", re.IGNORECASE)


def readings(text: str, published: date | None) -> Iterator[Reading]:
    """The dates of a text, in order, none overlapping."""
    done, before = 0, None
    failed: set[int] = set()
    for anchor in _anchors(text):
        if anchor < done:
            continue
        scene = Scene(text, published, _still_near(before, anchor))
        reading = _around(scene, anchor, done, failed)
        if reading is None:
            continue
        done = reading.end
        if reading.period.known:
            before = reading
        yield reading


def _still_near(before: Reading | None, at: int) -> Period | None:
    return before.period if before and at - before.end <= EARLIER else None


_ALONE = pattern(r"(?:day|month|year|quarter|decade|half|centur|morning|afternoon|evening|night)", re.IGNORECASE)
_NUMBER_BEHIND = pattern(r"[a-z]+(?:[^\S\n](?:of[^\S\n])?\d|(?:-|['’]s[^\S\n-])end\b|[- ](?:ago|earlier)[- ])")


def _around(scene: Scene, anchor: int, done: int, failed: set[int]) -> Reading | None:
    """The date that has the anchor in it, from the leftmost word that one can begin with.

    Where nothing begins, nothing begins for a later anchor either: `failed` sees to it that no place is tried twice, so
    that the time taken grows with the text and no faster.
    """
    starts = _starts(scene.text, anchor, done)
    if len(starts) == 1 and _ALONE.match(scene.text, anchor) and not _NUMBER_BEHIND.match(scene.text, anchor):
        return None
    for start in starts:
        if start in failed:
            continue
        reading = read_date(scene, start)
        if reading and reading.end > anchor:
            return reading
        failed.add(start)
    return None


def _goes_before(word: str) -> bool:
    return word in _BEFORE_ANCHOR or word in holidays.WITHIN or word[0].isdigit()


def _starts(text: str, anchor: int, done: int) -> list[int]:
    """Where a date with this anchor may begin: leftmost first, over words that dates are made of."""
    low = max(done, anchor - REACH)
    starts = [anchor]
    nearest = _LAST_WORD.search(text, max(low, anchor - _LONG_WORD), anchor)
    if nearest and not _goes_before(nearest[1].lower()):
        return starts
    for word in reversed(list(_word_before().finditer(text, low, anchor))):
        token = word[0].lower()
        if word.start() == low != done and text[low - 1].isalnum():
            break  # the window cuts it in two
        if _goes_before(token):
            if token not in _GLUE:
                starts.append(word.start())
        elif token not in _BETWEEN:
            break
    return starts[::-1]
