"""Where a text tells a day by its name, and which day that is."""

import re
from datetime import date, timedelta
from functools import cache, partial
from typing import NamedTuple

from attrs import evolve

from claimcheck.calendar import span_around
from claimcheck.dimensions.date import counted, relative
from claimcheck.dimensions.date.holidays import places
from claimcheck.dimensions.date.holidays.meaning import meant, place_told, written_as_name
from claimcheck.dimensions.date.holidays.names import by_first_word, spelling
from claimcheck.dimensions.date.holidays.rules import Feast
from claimcheck.dimensions.date.months import year_behind
from claimcheck.dimensions.date.nearest import closest, years_around
from claimcheck.dimensions.date.period import Period, around, name_of
from claimcheck.dimensions.date.scene import Reading, Scene
from claimcheck.dimensions.date.tense import direction
from claimcheck.dimensions.date.vocabulary import GAP
from claimcheck.patterns import pattern

_WHICH = "last|past|previous|this|next|coming|upcoming|following"
_BEGINS = pattern(rf"(?:(?:the{GAP})?(?:{_WHICH}){GAP})?(?P<word>[a-z]+)", re.IGNORECASE)
_REACH = 4
"""Within so many years a feast comes again, be it that of a leap year."""
_SOON = timedelta(days=60)
"""What is as near as this is "this" feast, be it over or to come; else it is that of the year."""


class _Named(NamedTuple):
    """A feast where its name stands, with the word for which one in front."""

    feast: Feast
    which: str
    start: int
    end: int


class _Told(NamedTuple):
    """A year behind the name: where it ends, which it is, and whether it is written or reckoned."""

    end: int
    year: int
    written: bool


def holiday(scene: Scene, at: int) -> Reading | None:
    """A holiday by its name, with its year or "last" and "next", or near to the day of publication."""
    named = _named(scene.text, at)
    kept = _as_kept(scene.text, named) if named else None
    if not named or not kept:
        return None
    feast, start = kept
    weekend = _WEEKEND.match(scene.text, named.end)
    end = weekend.end() if weekend else named.end
    told = _year_told(scene, feast, at, end)
    if told:
        spans = feast.spans(told.year)
        period = _period(spans[0], feast, inferred=not told.written) if spans else None
        end = told.end
    elif named.which or meant(scene.text, start, end):
        period = _near(scene, feast, named.which, at, end)
    else:
        return None
    return Reading(at, end, _weekend_of(period) if weekend else period) if period else None


def _named(text: str, at: int) -> _Named | None:
    begins = _BEGINS.match(text, at)
    names = by_first_word().get(begins["word"].lower()) if begins else None
    found = _pattern(begins["word"].lower()).match(text, at) if begins and names else None
    if not found or not names or not found.lastgroup:
        return None
    name = names[int(found.lastgroup[1:])]
    return _Named(name.feast, (found["which"] or "").lower(), found.start(found.lastgroup), found.end())


@cache
def _pattern(first: str) -> re.Pattern[str]:
    """The names that begin with a word."""
    names = "|".join(
        f"(?P<n{number}>{spelling(name.written)}(?![a-z]))" for number, name in enumerate(by_first_word()[first])
    )
    return re.compile(rf"(?:(?:the{GAP})?(?P<which>{_WHICH}){GAP})?(?:{names})", re.IGNORECASE)


def _as_kept(text: str, named: _Named) -> tuple[Feast, int] | None:
    """The feast as the place beside it has it, and where the words for both begin; `None` for what is no name or has no rule."""
    if not written_as_name(text, named.start, named.end):
        return None
    feast = named.feast
    name = feast.names.partition("; ")[0]
    place, start = place_told(text, named.start, named.end, name)
    rule = places.by_place(name, place) if place else feast.first
    return (feast._replace(first=rule), start) if rule and rule is not places.unknown else None


_YEAR = pattern(rf",?{GAP}(?:(?:of|in){GAP})?(?P<year>\d{{4}})(?!\d)", re.IGNORECASE)
_OF_YEAR = pattern(rf",?{GAP}(?:(?:of|in){GAP})?", re.IGNORECASE)


def _year_told(scene: Scene, feast: Feast, at: int, end: int) -> _Told | None:
    """A year behind the name: "2013", "of last year", "in 3 years", "two years ago"."""
    written = _YEAR.match(scene.text, end)
    if written:
        return _Told(written.end(), int(written["year"]), True) if int(written["year"]) else None
    spoken = year_behind(scene.text, end)
    if spoken:
        return _Told(*spoken, True)
    other = _time_told(scene, at, end)
    start = other.period.start if other else None
    if not other or not start:
        return None
    near = [day for year in years_around(start) for day, _ in feast.spans(year)]
    when = start if other.period.unit == "year" else closest(start, near, "day")
    return _Told(other.end, when.year, False) if when else None


def _time_told(scene: Scene, at: int, end: int) -> Reading | None:
    """The time behind the name that its year goes by."""
    link = _OF_YEAR.match(scene.text, end)
    if not link:
        return None
    which = relative.which_unit(scene, link.end())
    if which and which.period.unit == "year":
        return which
    found = counted.amounts(scene, link.end())
    return (found and counted.counted_off(scene, link.end(), *found)) or counted.in_amount(scene, end + 1, at)


def _near(scene: Scene, feast: Feast, which: str, start: int, end: int) -> Period:
    """The feast nearest to the day of publication, or the last or next from it."""
    day = scene.published
    if day is None:
        return _yearless(feast)
    spans = {span[0]: span for year in years_around(day, _REACH) for span in feast.spans(year)}
    days = sorted(spans)
    if which in ("last", "past", "previous"):
        days = [when for when in days if when < day][-1:]
    elif which in ("next", "coming", "upcoming", "following"):
        days = [when for when in days if when > day][:1]
    elif which == "this" and not any(abs(when - day) <= _SOON for when in days):
        days = [when for when in days if when.year == day.year] or days
    chosen = closest(day, days, "day", partial(direction, scene.text, start, end))
    return _period(spans[chosen], feast, inferred=True) if chosen else Period("XXXX-XX-XX")


def _yearless(feast: Feast) -> Period:
    """A feast of which the year is not known: of one that is on a fixed date, that."""
    dates = {tuple(f"{day:%m-%d}" for day in span) for year in (2000, 2001) for span in feast.spans(year)}
    if len(dates) != 1:
        return Period("XXXX-XX-XX")
    first, last = dates.pop()
    return Period(
        f"XXXX-{first}" if first == last else f"XXXX-{first}/XXXX-{last}", cycle="year" if first == last else None
    )


def _period(span: tuple[date, date], feast: Feast, inferred: bool) -> Period:
    first, last = span
    if first != last:
        return Period(f"{first}/{last}", first, last, "range", inferred=inferred, leeway=feast.leeway)
    cycle = "year" if inferred and _yearless(feast).cycle else None
    return evolve(around(first, "day", inferred, cycle), leeway=feast.leeway)


_WEEKEND = pattern(rf"{GAP}weekend(?![a-z-])", re.IGNORECASE)


def _weekend_of(period: Period) -> Period:
    """The days off around a feast: up to Sunday behind one late in the week, from Saturday up to a Monday."""
    day = period.start
    if day is None or period.unit != "day":
        return period
    saturday, sunday = span_around(day - timedelta(days=2 if day.weekday() < 2 else 0), "weekend")
    first, last = min(day, saturday), max(day, sunday)
    return Period(name_of(saturday, "weekend"), first, last, "weekend", inferred=period.inferred, leeway=period.leeway)
