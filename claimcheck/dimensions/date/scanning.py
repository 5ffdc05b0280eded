"""Every date of a text: the grammar is tried only around what tells of one."""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache

from claimcheck.dimensions.anchors import Anchor
from claimcheck.dimensions.date import counted, holidays
from claimcheck.dimensions.date.forms import UNIT_WORDS
from claimcheck.dimensions.date.grammar import read_date
from claimcheck.dimensions.date.period import Period
from claimcheck.dimensions.date.scene import Reading, Scene
from claimcheck.dimensions.date.vocabulary import CARDINALS, ORDINALS
from claimcheck.dimensions.wordlist import words
from claimcheck.patterns import pattern

REACH = 64
"""How far before its first telling word a date may begin."""
EARLIER = 400
"""How far back the date lies, at most, that "a year earlier" goes by."""

_BEFORE_ANCHOR = words(
    "the a an in on of from to between and or early earlier late later mid middle beginning start end rest remainder",
    "remaining last latest past previous next this that coming upcoming following current same final few couple several many",
    "some about more calendar till until through week weeks very first days day month dawn turn close fiscal entire",
    "whole full period time point date eve hundred thousand dozen half nineteen eighteen seventeen now other",
).union(holidays.within(), *(word.split() for word in (*ORDINALS, *CARDINALS)))
_GLUE = words("on of to and or till until through now other days")
"""Of these, those that no date begins with."""
_SIGNS = ",.;:!?'’‘\"“”()[]"
_BETWEEN = frozenset("-,–/—'’.")
_OPENING = frozenset('(“"[$€£:;')
"""What no date has inside it."""


@cache
def _word_before() -> re.Pattern[str]:
    return re.compile(r"[A-Za-z]+|\d+(?:st|nd|rd|th)?|[^\s\w]|\n[^\S\n]*\n", re.IGNORECASE)


def readings(text: str, published: date | None, anchors: Iterable[Anchor]) -> Iterator[Reading]:
    """The dates of a text, in order, none overlapping, at the places that tell of one."""
    done, before, scene = 0, None, Scene(text, published)
    failed: set[int] = set()
    for anchor, word in anchors:
        if anchor < done:
            continue
        starts = _starts(text, anchor, word, done)
        if len(starts) == 1 and word in _LITTLE_ALONE and not _NUMBER_BEHIND.match(text, anchor):
            continue
        near = _still_near(before, anchor)
        if near is not scene.before:
            scene = Scene(text, published, near)
        reading = _around(scene, anchor, starts, failed)
        if reading is None:
            continue
        done = reading.end
        if reading.period.known:
            before = reading
        yield reading


def _still_near(before: Reading | None, at: int) -> Period | None:
    return before.period if before and at - before.end <= EARLIER else None


_LITTLE_ALONE = words(
    "day days month months year years quarter quarters decade decades century centuries morning afternoon evening night nights"
)
"""Words that tell of no date where none of the words that dates are made of stands in front of them."""
_NUMBER_BEHIND = pattern(
    r"(?:Day|Night)[^\S\n]of\b|[a-z]+(?:[^\S\n](?:of[^\S\n])?\d|(?:-|['’]s[^\S\n-])end\b|[- ](?:ago|earlier)[- ])"
)


def _around(scene: Scene, anchor: int, starts: list[int], failed: set[int]) -> Reading | None:
    """The date that has the anchor in it, from the leftmost place at which one can begin.

    Where nothing begins, nothing begins for a later anchor either: `failed` sees to it that no place is tried twice, so
    that the time taken grows with the text and no faster.
    """
    for start in starts:
        if start in failed:
            continue
        reading = read_date(scene, start)
        if reading and reading.end > anchor:
            return reading
        failed.add(start)
    return None


_COUNTS = frozenset(CARDINALS) | words("a an hundred thousand dozen few several couple many some about more")
"""Words that count units, and begin no other date."""
_BEFORE_COUNTS = words("in within")
"""Those that begin a date only where so many units follow."""
_OFF = pattern(
    r"\s{1,7}(?:\d|(?:ago|earlier|before|back|prior|previously|later|hence|from|after|afterwards?|following|on|of|and"
    rf"|{'|'.join(sorted(counted.COUNTS))})\b)|[^\S\n]{{0,2}},",
    re.IGNORECASE,
)
"""What so many units have behind them of which a day is that far off, or more units."""


def _starts(text: str, anchor: int, word: str, done: int) -> list[int]:
    """Where a date with this anchor may begin: leftmost first, over words that dates are made of."""
    low = max(done, anchor - REACH)
    starts, at, behind = [anchor], anchor, ""
    # a bare count right in front of a unit begins no date but one so far off
    counts = word not in UNIT_WORDS or _OFF.match(text, anchor + len(word)) is not None
    while text[at - 1 : at] == " " and (start := text.rfind(" ", low, at - 1) + 1):
        token = text[start : at - 1].lower()
        if token not in _BEFORE_ANCHOR and not token.isdecimal():
            word = token.rstrip(_SIGNS)
            if word.isalpha() and word not in _BEFORE_ANCHOR:
                return starts[::-1]
            break
        counts = counts or not (token in _COUNTS or token.isdecimal())
        if token in _BEFORE_COUNTS:
            begins = behind.isdecimal() or (behind or word) in counted.COUNTS
        else:
            begins = counts and token not in _GLUE
        if begins:
            starts.append(start)
        at, behind = start, token
    if at > low and text[at - 1] not in _OPENING:
        starts = _more_starts(text, low, at, done, starts)
    return starts[::-1]


_PASSED = f" \n{''.join(sorted(_BETWEEN))}"


def _is_other_word(token: str) -> bool:
    """Whether it is a whole word that no date is made of."""
    return token.isalpha() and token.isascii() and token.lower() not in _BEFORE_ANCHOR


def _more_starts(text: str, low: int, at: int, done: int, starts: list[int]) -> list[int]:
    """Those further to the left, where something else than one space stands between words."""
    if _is_other_word(text[low:at].rstrip(_PASSED).rpartition(" ")[2]):
        return starts
    for word in reversed(list(_word_before().finditer(text, low, at))):
        token = word[0].lower()
        if word.start() == low != done and text[low - 1].isalnum():
            break  # the window cuts it in two
        if token in _BEFORE_ANCHOR or token[0].isdigit():
            if token not in _GLUE:
                starts.append(word.start())
        elif token not in _BETWEEN:
            break
    return starts
