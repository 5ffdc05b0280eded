"""Seasons: "last spring", "summer 2020", "in the winter"."""

import re
from datetime import date, timedelta
from functools import cache

from claimcheck.calendar import moved, span_around
from claimcheck.dimensions.date.period import Period
from claimcheck.dimensions.date.scene import Reading, Scene
from claimcheck.dimensions.date.vocabulary import GAP, SEASONS, one_of
from claimcheck.dimensions.date.year_numbers import year_number
from claimcheck.patterns import pattern


@cache
def _season() -> re.Pattern[str]:
    return re.compile(
        rf"(?:the{GAP})?(?:(?P<which>last|past|this(?:{GAP}past)?|next|coming|previous|following){GAP})?(?P<season>{one_of(SEASONS)})(?![a-z])"
        rf"(?:{GAP}(?:of{GAP})?(?:(?P<year>\d{{4}})(?:[-/–](?:\d\d){{1,2}})?|['’](?P<short>\d\d))(?!\d))?",
        re.IGNORECASE,
    )


_FIRST_MONTH = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}


_CUE = pattern(r"\b(?:in the|this|early|late|mid|by|in|of|during|since)[^\S\n-]$", re.IGNORECASE)
_IN_THE = pattern(r"\bin[^\S\n]$", re.IGNORECASE)
_OTHER_WORDS = frozenset({"fall", "spring"})
"""Seasons that are verbs and places of water too."""


def season(scene: Scene, at: int) -> Reading | None:
    """Such as "last spring", "summer 2020", "in the winter": the northern meteorological seasons."""
    found = _season().match(scene.text, at)
    if not found:
        return None
    word, which = found["season"].lower(), " ".join((found["which"] or "").lower().split())
    written = found["year"] or (found["short"] and f"'{found['short']}")
    if not (which or written or _meant(scene.text, at, word)):
        return None
    year = year_number(written, scene)
    if year is None and scene.published:
        year = _season_year(scene.published, SEASONS[word], which)
    if not year:
        return Reading(at, found.end(), Period(f"XXXX-{SEASONS[word]}", unit="season"))
    first = date(year, _FIRST_MONTH[SEASONS[word]], 1)
    third = moved(first, 2, "month")
    last = span_around(third, "month")[1] if third else None
    name = f"{year:04}-{SEASONS[word]}"
    return Reading(at, found.end(), Period(name, first, last, "season", inferred=not found["year"]))


def _meant(text: str, at: int, word: str) -> bool:
    """Whether a bare season is one: "in the spring", "this winter"; not "to fall", "a spring"."""
    before = text[max(0, at - 8) : at]
    if word in _OTHER_WORDS:
        return text[at : at + 3].lower() == "the" and _IN_THE.search(before) is not None
    return _CUE.search(before) is not None


def _season_year(published: date, code: str, which: str) -> int:
    starts = [date(published.year + step, _FIRST_MONTH[code], 1) for step in (-2, -1, 0, 1)]
    if which in ("last", "past", "this past", "previous"):
        return max(when for when in starts if (moved(when, 3, "month") or when) <= published).year
    if which in ("next", "coming", "following"):
        return min([when for when in starts if when > published], default=starts[-1]).year
    middle = timedelta(days=45)
    return min(starts, key=lambda when: abs((when + middle - published).days)).year
