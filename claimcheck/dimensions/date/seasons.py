"""Seasons: "last spring", "summer 2020", "in the winter"."""

import re
from datetime import date, timedelta
from functools import cache

from claimcheck.calendar import moved, span_around
from claimcheck.dimensions.date.period import Period
from claimcheck.dimensions.date.scene import Reading, Scene
from claimcheck.dimensions.date.vocabulary import GAP, SEASONS, one_of


@cache
def _season() -> re.Pattern[str]:
    return re.compile(
        rf"(?:the{GAP})?(?:(?P<which>last|past|this(?:{GAP}past)?|next|coming|previous|following){GAP})?(?P<season>{one_of(SEASONS)})(?![a-z])"
        rf"(?:{GAP}(?:of{GAP})?(?P<year>\d{{4}})(?!\d))?",
        re.IGNORECASE,
    )


_FIRST_MONTH = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}


def season(scene: Scene, at: int) -> Reading | None:
    """Such as "Last spring", "summer 2020", "the winter": months by the northern meteorological seasons, where the year is known."""
    found = _season().match(scene.text, at)
    if not found:
        return None
    word, which = found["season"].lower(), " ".join((found["which"] or "").lower().split())
    code = SEASONS[word]
    before = scene.text[max(0, at - 6) : at].lower()
    cue = before.endswith(("in the ", "n the ", "this ", "early ", "late ", "mid-", "by ", "in ", "of ", "during "))
    if not (which or found["year"]) and (
        not cue or (word in ("fall", "spring") and not before.endswith(("the ", "n ")))
    ):
        return None
    if word == "fall" and not (which or found["year"] or before.endswith(("in the ", "n the "))):
        return None
    year = int(found["year"]) if found["year"] else None
    if year is None and scene.published:
        year = _season_year(scene.published, code, which)
    if not year:
        return Reading(at, found.end(), Period(f"XXXX-{code}", unit="season"))
    first = date(year, _FIRST_MONTH[code], 1)
    third = moved(first, 2, "month")
    last = span_around(third, "month")[1] if third else None
    return Reading(at, found.end(), Period(f"{year:04}-{code}", first, last, "season", inferred=not found["year"]))


def _season_year(published: date, code: str, which: str) -> int:
    starts = [date(published.year + step, _FIRST_MONTH[code], 1) for step in (-2, -1, 0, 1)]
    if which in ("last", "past", "this past", "previous"):
        return max(when for when in starts if (moved(when, 3, "month") or when) <= published).year
    if which in ("next", "coming", "following"):
        return min([when for when in starts if when > published], default=starts[-1]).year
    middle = timedelta(days=45)
    return min(starts, key=lambda when: abs((when + middle - published).days)).year
