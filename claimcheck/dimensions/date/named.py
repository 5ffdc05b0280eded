"""Days with the month in letters: "Aug. 26, 2021", "the 26th of August", "Thursday, August 26"."""

import re
from functools import cache, partial

from attrs import evolve

from claimcheck.dimensions.date.months import AMBIGUOUS, full_name, month, month_number, which_of_cycle, year_behind
from claimcheck.dimensions.date.nearest import in_nearest_year
from claimcheck.dimensions.date.period import Period, exact_day
from claimcheck.dimensions.date.scene import Reading, Scene
from claimcheck.dimensions.date.tense import direction
from claimcheck.dimensions.date.vocabulary import (
    CARDINALS,
    COMMA,
    COUNT_WORDS,
    DAY_OR_COUNT,
    DAY_SUFFIX,
    DAY_WORDS,
    GAP,
    MONTH,
    ORDINALS,
    SOFT_GAP,
    WEEKDAY,
    WEEKDAY_NUMBERS,
    YEAR,
)
from claimcheck.dimensions.date.year_numbers import is_short, year_number
from claimcheck.patterns import pattern

_MOST_DAYS = 31
_OF_ANOTHER = pattern(r"(?:[$€£¥#][^\S\n]?|\d[.,:]|/|[^\W\d])$")
_IN = pattern(r"\bin[^\S\n]{1,3}$", re.IGNORECASE)
_WHEN = pattern(r"(?:\b(?:on|by|before|after|until|till|since|from|of|to|next|last|this)[^\S\n]|^\s*)$", re.IGNORECASE)
_COUNTED = pattern(r"[^\S\n](?:[a-z]+s|people|men|women|children)\b")


@cache
def _which() -> str:
    return rf"(?:(?P<which>this|next|last){GAP})?(?:{WEEKDAY}(?:[^\S\n]{{0,2}},\s{{1,3}}|{GAP}))?"


_CLOCK = rf",?{GAP}\d?\d:\d\d(?::\d\d)?(?:{GAP}(?:(?-i:[A-Z]{{3,5}})|gmt|utc))?{GAP}"
"""The time of day between a day and its year, as in logs: "Mon Mar 4, 23:23 PST 2002"."""


@cache
def _month_first() -> re.Pattern[str]:
    year = rf"(?:(?:{COMMA}|[-/]|{SOFT_GAP}(?:of|in){GAP}|{_CLOCK}){YEAR}|[^\S\n]{{1,2}}of[^\S\n](?P<short>\d\d)(?![\d,.]?\d))?"
    link = rf"(?:[^\S\n]{{0,4}}|[-/]|{SOFT_GAP}the{GAP}|\n)"
    return re.compile(rf"{_which()}{MONTH}{link}{DAY_OR_COUNT}{year}", re.IGNORECASE)


_SHORT_YEAR = r"[^\S\n](?=\d\d(?:[^\S\n]?[()\]–—]|[^\S\n]--|[^\S\n]*\n|[^\S\n]*\Z))"
"""What stands before a year of two digits that closes a dateline: "San Salvador, 2 May 89 (ACAN)"."""


@cache
def _day_first() -> re.Pattern[str]:
    counts = rf"(?P<daycount>{COUNT_WORDS}(?![a-z]))"
    day = rf"(?:(?P<day>\d{{1,2}})(?P<nth>{DAY_SUFFIX})?|(?P<dayword>{DAY_WORDS})|{counts})"
    link = rf"(?:{SOFT_GAP}(?:day{GAP})?of{GAP}(?:the{GAP})?|(?P<sep>[-/])|\.?[^\S\n]{{0,3}}|\n)"
    year = rf"(?:(?:{COMMA}|[-/]|{SOFT_GAP}(?:of|in){GAP}|{_CLOCK}){YEAR}|(?(sep)[-/]|(?:[^\S\n]{{1,2}}of[^\S\n]|{_SHORT_YEAR}))(?P<short>\d\d)(?![\d,.]?\d))?"
    return re.compile(rf"{_which()}(?:the{GAP})?{day}{link}{MONTH}{year}", re.IGNORECASE)


def named_date(scene: Scene, at: int) -> Reading | None:
    """A day of a month, in any order, with or without weekday and year."""
    if scene.text[at].isdigit():
        return _day_then_month(scene, at)
    return _month_then_day(scene, at) or _day_then_month(scene, at)


def _month_then_day(scene: Scene, at: int) -> Reading | None:
    found = _month_first().match(scene.text, at)
    return _dated(scene, found) if found and _month_first_meant(scene.text, found) else None


def _day_then_month(scene: Scene, at: int) -> Reading | None:
    found = _day_first().match(scene.text, at)
    return _dated(scene, found) if found and _day_first_meant(scene.text, found) else None


def day_or_month(scene: Scene, at: int) -> Reading | None:
    """A day of a month, or the month, where the number behind it is no day; "May twenty twenty" has a year, not a day."""
    day = _month_then_day(scene, at)
    if day and not scene.text[day.end - 1].isalpha():
        return day
    whole = month(scene, at)
    return whole if whole and (day is None or whole.end > day.end) else day


def _written_as_day(found: re.Match[str]) -> bool:
    """Whether it has what only a day has: an ordinal or a year."""
    return bool(found["nth"] or found["dayword"] or found["year"])


def _month_first_meant(text: str, found: re.Match[str]) -> bool:
    """No count behind a month ("in August 24 people"), and no verb ("may 20 percent").

    A day that no month has is a slip where a weekday stands before it ("Tuesday, Aug. 34"), else a count.
    """
    if found["day"] and not 0 < int(found["day"]) <= _MOST_DAYS:
        return found["weekday"] is not None
    if _written_as_day(found):
        return True
    if found["month"] == "may" and not (
        found["weekday"] or _WHEN.search(text[max(0, found.start() - 8) : found.start()])
    ):
        return False
    counted = _COUNTED.match(text, found.end())
    if found["daycount"] and counted:
        return False
    return not (counted and _IN.search(text[max(0, found.start() - 5) : found.start()]))


def _day_first_meant(text: str, found: re.Match[str]) -> bool:
    """No sum of money, decimals or version before a month ("$12 December 27", "v30 June"), and no verb ("20 may have died")."""
    if found["day"] and not 0 < int(found["day"]) <= _MOST_DAYS:
        return False
    if found["day"] and _OF_ANOTHER.search(text[max(0, found.start("day") - 2) : found.start("day")]):
        return False
    if _written_as_day(found):
        return True
    return found["month"][0].isupper() or found["month"].lower().rstrip(".") not in AMBIGUOUS


def _dated(scene: Scene, found: re.Match[str]) -> Reading:
    month, day, end = month_number(found), day_number(found), found.end()
    if end == found.end("month") and found["month"].endswith(".") and full_name(found["month"]):
        end -= 1  # the full stop of the sentence
    year = year_number(found["year"] or found["short"], scene)
    if year is None:
        spoken = year_behind(scene.text, end)
        end, year = spoken or (end, None)
    if year is None:
        period = _without_year(scene, found, month, day)
        if found["which"] and found["which"].lower() != "this":
            period = which_of_cycle(period, found["which"].lower(), scene) or period
    else:
        period = exact_day(year, month, day, found[0], is_short(found["year"] or found["short"]))
    if found["weekday"]:
        period = evolve(period, weekday=WEEKDAY_NUMBERS[found["weekday"].lower().rstrip(".")])
    return Reading(found.start(), end, period)


_ATTACKS = pattern(r"[^\S\n](?:terror(?:ist)?[^\S\n])?(?:attacks?|hijack\w*)\b", re.IGNORECASE)


def _without_year(scene: Scene, found: re.Match[str], month: int, day: int) -> Period:
    """The day in the nearest year, or where the tense tells, in the last or the next; September 11 with the attacks is 2001."""
    if (month, day) == (9, 11) and _ATTACKS.match(scene.text, found.end()):
        return exact_day(2001, 9, 11, found[0])
    way = partial(direction, scene.text, found.start(), found.end())
    return in_nearest_year(scene.published, month, day, found[0], way)


def day_number(found: re.Match[str]) -> int:
    """The day of a match with the groups of `DAY_OR_COUNT`."""
    if found["day"]:
        return int(found["day"])
    if found["dayword"]:
        return ORDINALS[found["dayword"].lower().replace("-", " ")]
    return CARDINALS[found["daycount"].lower().replace("-", " ")]
