"""The day of publication where a text says it itself: a line with a date and nothing else, or one that says "published"."""

import re
from datetime import date
from functools import cache
from typing import NamedTuple

from claimcheck.dates import MONTHS, NAMES_OF_DAYS, WEEKDAYS, parse_day
from claimcheck.documents.lines import trimmed
from claimcheck.figures import Span
from claimcheck.patterns import pattern
from claimcheck.reading import read_days

_LONGEST = 90
"""A line longer than this is no dateline."""
_MOST_OTHERS = 5
"""A dateline has no more words than these that name no month or day of the week: "originally published", "last updated"."""


class Dateline(NamedTuple):
    """A day of publication as a line has it; the lower the rank, the plainer."""

    day: date
    span: Span
    rank: int


@cache
def _year() -> re.Pattern[str]:
    return re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


@cache
def _said() -> re.Pattern[str]:
    return re.compile(
        r"\W*(?:(?P<first>(?:first |originally )?(?:publish|post|issu|releas)ed(?: on| at)?|date(?:line| published| posted)?|publication date)"
        r"|(?P<later>(?:last )?(?:updat|modifi|revis)ed(?: on| at)?))\b[:\s]*",
        re.IGNORECASE,
    )


_SAID_OPENS = frozenset("fi or pu po is re da la up mo".split())
"""The letters that such words begin with."""


@cache
def _idle() -> re.Pattern[str]:
    return re.compile(
        r"\d{1,2}(?::\d\d){1,2}(?:\.\d+)?\s*(?:[ap]\.?m\.?(?![a-z]))?|\d{1,2}\s*[ap]\.?m\.?(?![a-z])|\b(?:[A-Z]{1,3}T|UTC|GMT|Z)\b"
        r"|\b(?:at|on|mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\b\.?|[\W_]",
        re.IGNORECASE,
    )


_MONTHS = [name[:3].lower() for name in MONTHS]
_NAME = r"(?:[A-Z0-9À-Þ](?>(?:[\w.'’/]|-(?=\w))*)|de|la|el|al|of|and|the|\([^()\d\n]{2,60}\))[,;]?+"
_WIRE = pattern(rf"[^\S\n]*(?=[A-ZÀ-Þ])(?:{_NAME}\s{{0,3}}+){{1,12}}(?:[—–]|--?(?=\s|\[))\s*")
"""What opens the report of an agency: a city, perhaps its country, a day and the agency, all in capitals or capitalised, and a dash."""
_SHORT_YEAR = pattern(
    rf"(?<!\d)(?P<day>\d{{1,2}})\s+(?P<month>{'|'.join(_MONTHS)})[a-z]*\.?\s+['’]?(?P<year>\d\d)\b", re.IGNORECASE
)
"""A day as monitoring services have it: "12 MAR 89"."""
_DAYS = frozenset([*_MONTHS, *(name[:3].lower() for name in WEEKDAYS)])
_DAY = pattern(rf"(?<!\w)(?:\d{{1,2}}\s+(?:{'|'.join(_MONTHS)})|(?:{'|'.join(_MONTHS)})[a-z]*\.?\s+\d)", re.IGNORECASE)
_FIRST_WORD = pattern(r"\s*([A-Za-z]+)")
_LONGER_WORD = pattern(r"[^\W\d_]{3,}")


def day_in(words: str) -> str | None:
    """The day or moment that words name, as an ISO string; `None` where they name no single day."""
    moment = re.match(
        r"\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?\s?(?:Z|[+-]\d\d:?\d\d)?)?\s*$", words.strip()
    )
    if moment:
        try:
            parse_day(moment[0])
        except ValueError:
            return None
        return moment[0].strip()
    days = _days(words)
    return days[0][0].isoformat() if len(days) == 1 else None


def _days(words: str) -> list[tuple[date, Span]]:
    """The single days that words name in full, with their places."""
    found = [(figure.date, figure.span) for figure in read_days(words) if figure.date is not None]
    return [
        (value.start, span)
        for value, span in found
        if value.start is not None and value.start == value.end and value.resolved and not value.inferred
    ]


def dateline(words: str, span: Span) -> Dateline | None:
    """The dateline that a passage is, as a whole: a date, perhaps with a clock time and "published" before it.

    Args:
        words: those of the passage.
        span: where they stand.
    """
    if len(words) > _LONGEST or not ("20" in words or "19" in words) or not _year().search(words):
        return None
    if sum(word.lower() not in NAMES_OF_DAYS for word in _LONGER_WORD.findall(words)) > _MOST_OTHERS:
        return None
    said = _said().match(words)
    days = _days(words)
    if not days or len({day for day, _ in days}) > (1 if said is None else 2):
        return None
    rest = words[said.end() :] if said else words
    for _, place in days:
        rest = rest.replace(place.of(words), " ")
    rest = re.sub(_said(), " ", rest)
    if _idle().sub("", rest):
        return None
    return Dateline(days[0][0], span, _rank(said))


def opening_date(text: str, span: Span) -> Dateline | None:
    """The date that opens a paragraph and is no part of it: "date 2021-08-26 The White House …"."""
    if text[span.start].isalnum() and text[span.start : span.start + 2].lower() not in _SAID_OPENS:
        return None  # as most paragraphs do
    said = _said().match(text, span.start, min(span.end, span.start + _LONGEST))
    if not said or not _year().match(text, _past_words(text, said.end())):
        return None
    opening = text[span.start : min(span.end, said.end() + 40)]
    for day, place in _days(opening):
        if place.start == said.end() - span.start and re.match(r"\s+[A-Z“\"‘']", opening[place.end :]):
            return Dateline(day, Span(span.start, span.start + place.end), _rank(said))
    return None


def _past_words(text: str, at: int) -> int:
    """Where the first digit of a year may stand: past a month and a day, where they lead."""
    found = re.compile(r"(?:[A-Z][a-z]+\.?\s+\d{1,2},?\s+|\d{1,2}\s+[A-Z][a-z]+\.?,?\s+)?").match(text, at)
    return found.end() if found else at


def wire_opening(text: str, span: Span) -> Span | None:
    """The dateline of an agency that opens a paragraph, where it tells a day, up to its dash: "KABUL, Aug. 26, 2021 (AP) — …".

    What opens with a day is no dateline, but an entry of a chronicle.
    """
    words = text[span.start : span.end]
    if not ("-" in words or "–" in words or "—" in words):
        return None
    found = _WIRE.match(text, span.start, span.end)
    if not found or found.end() == span.end or not _DAY.search(found[0]):
        return None
    first = _FIRST_WORD.match(found[0])
    return None if first and first[1][:3].lower() in _DAYS else trimmed(text, *found.span())


def city_date(text: str, opening: Span) -> Dateline | None:
    """The day in the dateline of an agency, where it is told in full: "KABUL, Aug. 26, 2021 (AP) — ", "LIMA, 12 MAR 89 (AFP) -- "."""
    words = opening.of(text)
    short = _SHORT_YEAR.search(words)
    if short:
        century = 2000 if int(short["year"]) < EARLIEST else 1900
        try:
            day = date(century + int(short["year"]), _MONTHS.index(short["month"].lower()) + 1, int(short["day"]))
        except ValueError:
            return None
        return Dateline(day, opening, AGENCY)
    days = _days(words) if _year().search(words) else ()
    return Dateline(days[0][0], opening, AGENCY) if len(days) == 1 else None


PUBLISHED, DATED, ALONE, UPDATED, AGENCY = range(5)
"""The ranks of datelines: one that says "published", "date:", nothing, "updated", and that of an agency."""
EARLIEST = 50
"""A year of two digits below this is of this century."""


def _rank(said: re.Match[str] | None) -> int:
    if said is None:
        return ALONE
    if not said["first"]:
        return UPDATED
    return DATED if said["first"].lower() in ("date", "dateline") else PUBLISHED
