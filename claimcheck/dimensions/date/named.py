"""Dates with the month in letters: "Aug. 26, 2021", "the 26th of August", "August 2021", "August"."""

import re
from functools import cache

from attrs import evolve

from claimcheck.calendar import day_of
from claimcheck.dimensions.date.nearest import in_nearest_year
from claimcheck.dimensions.date.period import Period, around, exact_day
from claimcheck.dimensions.date.scene import Reading, Scene
from claimcheck.dimensions.date.vocabulary import (
    CARDINALS,
    COMMA,
    DAY_OR_COUNT,
    DAY_SUFFIX,
    DAY_WORDS,
    GAP,
    MONTH,
    MONTH_NAMES,
    MONTHS,
    ORDINALS,
    SOFT_GAP,
    WEEKDAY,
    WEEKDAY_NUMBERS,
    YEAR,
)

_MOST_DAYS = 31
_AMBIGUOUS = frozenset({"march", "may"})
_ALSO_NAMES = frozenset({"april", "june", "august"})
_CUES = frozenset(
    [
        "in",
        "since",
        "until",
        "till",
        "by",
        "of",
        "from",
        "through",
        "thru",
        "during",
        "early",
        "late",
        "mid",
        "last",
        "next",
        "this",
        "previous",
        "coming",
        "past",
        "for",
        "before",
        "after",
        "between",
        "to",
        "and",
    ]
)
_BEFORE = re.compile(r"([A-Za-z]+)[^\S\n]{1,3}(?:the[^\S\n])?$|mid-$", re.IGNORECASE)
_SPEECH = re.compile(r"[^\S\n](?:said|says|told|was|is|has|had|and her|[A-Z][a-z])")


@cache
def _month_first() -> re.Pattern[str]:
    weekday = rf"(?:{WEEKDAY}(?:[^\S\n]{{0,2}},\s{{1,3}}|{GAP})(?:the{GAP})?)?"
    year = rf"(?:(?:{COMMA}|[-/]|{SOFT_GAP}(?:of|in){GAP}|{GAP}\d\d:\d\d(?::\d\d)?{GAP}){YEAR})?"
    return re.compile(
        rf"{weekday}{MONTH}(?:[^\S\n]{{0,4}}|[-/]|{SOFT_GAP}the{GAP}|\n){DAY_OR_COUNT}{year}", re.IGNORECASE
    )


@cache
def _day_first() -> re.Pattern[str]:
    weekday = rf"(?:{WEEKDAY}(?:[^\S\n]{{0,2}},\s{{1,3}}|{GAP}))?(?:the{GAP})?"
    day = rf"(?:(?P<day>\d{{1,2}})(?P<nth>{DAY_SUFFIX})?|(?P<dayword>{DAY_WORDS})|(?P<daycount>{_counts()}))"
    link = rf"(?:{SOFT_GAP}(?:day{GAP})?of{GAP}(?:the{GAP})?|\.?[^\S\n]{{0,3}}|[-/]|\n)"
    year = rf"(?:(?:{COMMA}|[-/]|{SOFT_GAP}(?:of|in){GAP}){YEAR})?"
    return re.compile(rf"{weekday}{day}{link}{MONTH}{year}", re.IGNORECASE)


def _counts() -> str:
    return rf"(?:{'|'.join(word.replace(' ', '[ -]') for word in sorted(CARDINALS, key=len, reverse=True))})(?![a-z])"


@cache
def _year_first() -> re.Pattern[str]:
    return re.compile(
        rf"(?P<year>\d{{4}})(?:[-/]|{GAP}){MONTH}(?:[-/](?P<day>\d{{1,2}})(?!\d))?(?!{GAP}\d)", re.IGNORECASE
    )


@cache
def _month_alone() -> re.Pattern[str]:
    link = rf"(?:{COMMA}|{SOFT_GAP}(?:of|in){GAP}|[-/])"
    return re.compile(rf"{MONTH}(?:{link}{YEAR})?", re.IGNORECASE)


def named_date(scene: Scene, at: int) -> Reading | None:
    """A day of a month, in any order, with or without weekday and year."""
    for pattern in (_month_first(), _day_first()):
        found = pattern.match(scene.text, at)
        if found and _meant(scene.text, found):
            return _dated(scene, found)
    return None


def _meant(text: str, found: re.Match[str]) -> bool:
    """Whether this is a date, and no count beside a month or a verb: "in August 24 people", "20 may have"."""
    month, year = found["month"], found["year"]
    number = found["nth"] or found["dayword"]
    if found["day"] is not None and not 0 < int(found["day"]) <= _MOST_DAYS:
        return False
    if number or year:
        return True
    if (found.start("month") > found.start("day") and found["day"]) or found["daycount"]:
        first_month = found.start("month") < found.end() - len(found["daycount"] or "")
        if found["daycount"] and (not first_month or month.lower() == "may"):
            return bool(month[0].isupper() and found.start("month") < found.start("daycount"))
        return month[0].isupper() or month.lower().rstrip(".") not in _AMBIGUOUS
    preceding = _BEFORE.search(text[max(0, found.start() - 12) : found.start()])
    return not (
        preceding
        and preceding[1]
        and preceding[1].lower() == "in"
        and re.match(r"[^\S\n][a-z]+s\b|[^\S\n]people", text[found.end() : found.end() + 20])
    )


def _dated(scene: Scene, found: re.Match[str]) -> Reading:
    month = MONTHS[found["month"].lower().rstrip(".")]
    day = day_number(found)
    year = year_number(found["year"], scene)
    end = found.end()
    written = found[0]
    if year is None:
        period = in_nearest_year(scene.published, month, day, written)
        period = evolve(period, inferred=period.known)
    else:
        period = exact_day(year, month, day, written)
    if found["weekday"]:
        period = evolve(period, weekday=WEEKDAY_NUMBERS[found["weekday"].lower().rstrip(".")])
    return Reading(found.start(), end, period)


def day_number(found: re.Match[str]) -> int:
    """The day of a match with the groups of `DAY_OR_COUNT`."""
    if found["day"]:
        return int(found["day"])
    if found["dayword"]:
        return ORDINALS[found["dayword"].lower().replace("-", " ")]
    return CARDINALS[found["daycount"].lower().replace("-", " ")]


def year_number(written: str | None, scene: Scene) -> int | None:
    """A year in four digits, or in two behind an apostrophe: in the century that brings it near."""
    if not written:
        return None
    if written[0].isdigit() and len(written) == 4:
        return int(written)
    return full_year(int(written[-2:]), scene)


def full_year(short: int, scene: Scene) -> int:
    """The year that two digits stand for: the latest no more than twenty years after publication."""
    latest = (scene.published.year if scene.published else 2015) + 20
    return latest - (latest - short) % 100


def month_of_year(scene: Scene, at: int) -> Reading | None:
    """A month, with its year ("August 2021", "2021 August") or without."""
    found = _year_first().match(scene.text, at)
    if found:
        month = MONTHS[found["month"].lower().rstrip(".")]
        year = int(found["year"])
        if found["day"]:
            return Reading(at, found.end(), exact_day(year, month, int(found["day"]), found[0]))
        first = day_of(year, month, 1)
        return Reading(at, found.end(), around(first, "month", inferred=False)) if first else None
    found = _month_alone().match(scene.text, at)
    if not found:
        return None
    month = MONTHS[found["month"].lower().rstrip(".")]
    year_written = year_number(found["year"], scene)
    first = day_of(year_written, month, 1) if year_written else None
    if first and (found["month"][0].isupper() or found["month"].lower() != "may"):
        return Reading(at, found.end(), around(first, "month", inferred=False))
    return _bare_month(scene, at, found, month)


def _bare_month(scene: Scene, at: int, found: re.Match[str], month: int) -> Reading | None:
    written = found["month"]
    end = found.end("month")
    name = written.lower().rstrip(".")
    if written.endswith(".") and name.capitalize() in MONTH_NAMES:
        end -= 1  # the full stop of the sentence
    if not month_is_meant(scene.text, at, end, name):
        return None
    period: Period = in_nearest_year(scene.published, month, None, written)
    return Reading(at, end, evolve(period, inferred=period.known))


def month_is_meant(text: str, start: int, end: int, name: str) -> bool:
    """Whether a bare month name is one: not the verb, the modal, a person, or an abbreviation of something else."""
    preceding = _BEFORE.search(text[max(0, start - 14) : start])
    cue = bool(preceding) and (preceding is None or preceding[1] is None or preceding[1].lower() in _CUES)
    capital, full = text[start].isupper(), name.capitalize() in MONTH_NAMES
    if name in _AMBIGUOUS:
        return cue and (
            capital or not (preceding and preceding[1] and preceding[1].lower() in ("to", "and", "for", "this"))
        )
    if not full:
        return cue
    if name in _ALSO_NAMES:
        return cue or (
            capital and not _SPEECH.match(text, end) and not (preceding and preceding[1] and preceding[1][0].isupper())
        )
    return True
