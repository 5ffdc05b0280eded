"""Every date of a text: a cheap search for the words that dates are made of, and the grammar only around these."""

import re
from collections.abc import Iterator
from datetime import date
from functools import cache

from claimcheck.dates import WEEKDAYS
from claimcheck.dimensions.date.grammar import read_date
from claimcheck.dimensions.date.holidays import ANCHOR as HOLIDAY
from claimcheck.dimensions.date.period import Period
from claimcheck.dimensions.date.scene import Reading, Scene
from claimcheck.dimensions.date.vocabulary import CARDINALS, MONTH_NAMES, ORDINALS
from claimcheck.figures import Figure, Span

REACH = 64
"""How far before its first telling word a date may begin."""
EARLIER = 400
"""How far back the date lies, at most, that "a year earlier" goes by."""


@cache
def _anchor() -> re.Pattern[str]:
    months = "|".join(f"{name[:3]}(?:{name[3:]})?" for name in MONTH_NAMES if name not in ("May", "September"))
    days = "|".join(f"{name[:3]}(?:{name[3:]})?" for name in WEEKDAYS)
    return re.compile(
        rf"(?<![a-z])(?:{months}|may|sept?(?:ember)?|tues|thurs?|{days})(?![a-z])"
        r"|(?<![a-z])(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days"
        r"|(?:day|week|weekend|month|quarter|year|decade|fortnight|centur(?:y|ie)|qtr|yr|half)s?(?![a-z])"
        r"|today|tonight|tonite|yesterday|tomorrows?|this(?= (?:morn|after|even))|last(?= night)|spring|summer|autumn|fall|winter|fiscal|financial|FY(?=\d)|current date"
        r"|(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies|thousand|nineteen|eighteen|seventeen|sixteen"
        r"|[qh][1-4](?!\w)"
        rf"|{HOLIDAY}|(?<=the )(?:\d{1, 2}(?:st|nd|rd|th)|\w+(?:st|nd|rd|th)))(?!\w)"
        r"|(?<!\d)(?:\d{1,2}[-/.]\d{1,2}(?!\d)|\d{4}(?!\d)|\d{8}(?!\d)|\d\dq[1-4]|[1-4]q\d\d|['’‘]?\d0['’]?[^\S\n]?s(?!\w)|['’‘]\d\d(?!\w))"
        r"|(?<!\d)\d{1,2}(?=[A-Z][a-z]{2})",
        re.IGNORECASE,
    )


_BEFORE_ANCHOR = frozenset(
    {
        *["the", "a", "an", "in", "on", "of", "from", "to", "between", "and", "or", "early", "earlier", "late", "later", "mid", "middle", "beginning", "start", "end", "rest", "remainder", "last", "past", "previous", "next", "this", "that", "coming", "upcoming", "following", "current", "same", "final", "few", "couple", "several", "many", "some", "about", "more", "calendar", "till", "until", "through", "week", "weeks", "very", "first", "days", "dawn", "turn", "close"],
        *(part for word in (*ORDINALS, *CARDINALS) for part in word.split()),
        "hundred", "thousand", "dozen", "half", "nineteen", "seventeen", "eighteen",
    }
)  # fmt: skip


@cache
def _word_before() -> re.Pattern[str]:
    return re.compile(r"[A-Za-z]+|\d+(?:st|nd|rd|th)?|[^\s\w]|\n[^\S\n]*\n", re.IGNORECASE)


def scan(text: str, published: date | None) -> Iterator[Figure]:
    """The dates of a text, in order, none overlapping."""
    done, before = 0, None
    for found in _anchor().finditer(text):
        if found.start() < done:
            continue
        scene = Scene(text, published, _still_near(before, found.start()))
        reading = _around(scene, found.start(), done)
        if reading is None:
            continue
        done = reading.end
        if reading.period.known:
            before = reading
        yield Figure(Span(reading.start, reading.end), date=reading.period.value(), dimension="date", grammar="date")


def _still_near(before: Reading | None, at: int) -> Period | None:
    return before.period if before and at - before.end <= EARLIER else None


def _around(scene: Scene, anchor: int, done: int) -> Reading | None:
    """The date that has the anchor in it, from the leftmost word that one can begin with."""
    for start in _starts(scene.text, anchor, done):
        reading = read_date(scene, start)
        if reading and reading.end > anchor:
            return reading
    return None


def _starts(text: str, anchor: int, done: int) -> list[int]:
    """Where a date with this anchor may begin: leftmost first, over words that dates are made of."""
    low = max(done, anchor - REACH)
    words = list(_word_before().finditer(text, low, anchor))
    starts = [anchor]
    for word in reversed(words):
        token = word[0].lower()
        if word.start() == low and low and text[low - 1].isalnum() and low != done:
            break
        if token in _BEFORE_ANCHOR or token[0].isdigit():
            starts.append(word.start())
        elif token not in ("-", ",", "–", "/", "—"):
            break
    return starts[::-1]
