"""Dates so far from another: "two days after Easter", "the week before Christmas", "two Thursdays ago"."""

import re
from datetime import timedelta
from functools import cache

from attrs import evolve

from claimcheck.dimensions.date.counted import amounts, counted_off, shifted
from claimcheck.dimensions.date.period import around
from claimcheck.dimensions.date.ranges import Read, between_days
from claimcheck.dimensions.date.scene import Reading, Scene
from claimcheck.dimensions.date.vocabulary import GAP, SOFT_GAP, WEEKDAY_NUMBERS, unit_of
from claimcheck.dimensions.numeral import parse_numeral
from claimcheck.patterns import pattern


@cache
def _before_or_after() -> re.Pattern[str]:
    return re.compile(rf"{SOFT_GAP}(?P<way>before|after|from|following|prior{GAP}to)(?![a-z]){SOFT_GAP}", re.IGNORECASE)


_THE_ONE = pattern(r"the[^\S\n](?P<unit>day|night|week)(?=[^\S\n](?:before|after|following|prior)\b)", re.IGNORECASE)


def units_off(scene: Scene, at: int, read: Read) -> Reading | None:
    """Such as "three days ago", "two days after Easter", "a week from Friday", "the day before the 31st"."""
    found, nearest, one = amounts(scene, at), None, None
    if found:
        nearest = counted_off(scene, at, *found)
    elif one := _THE_ONE.match(scene.text, at):
        found = (one.end(), [(1, unit_of(one["unit"]))])
    way = _before_or_after().match(scene.text, found[0]) if found and all(count for count, _ in found[1]) else None
    other = read(way.end()) if way else None
    if not found or not way or other is None or (nearest and nearest.end >= other.end):
        return nearest
    if (
        way["way"].lower().startswith("from") and other.period.unit == "range"
    ):  # "22 years from 1985 to 2007" are all of them
        return nearest
    sign = -1 if way["way"].lower().startswith(("before", "prior")) else 1
    if one and unit_of(one["unit"]) == "week":
        return _week_beside(at, other, sign)
    return Reading(at, other.end, shifted(other.period, found[1], sign))


def _week_beside(at: int, date: Reading, sign: int) -> Reading | None:
    """The seven days up to a day, or from it on: "the week before Christmas"."""
    one = shifted(date.period, [(1, "day")], sign)
    other = shifted(date.period, [(1, "week")], sign)
    if date.period.unit not in ("day", "range") or one.start is None or other.start is None:
        return None
    return Reading(at, date.end, between_days(*((one, other) if sign > 0 else (other, one))))


_EVE_OF = pattern(r"(?:the[^\S\n])?eve[^\S\n]of[^\S\n]", re.IGNORECASE)


def eve_of(scene: Scene, at: int, read: Read) -> Reading | None:
    """Such as "The eve of Ramadan": the day before."""
    found = _EVE_OF.match(scene.text, at)
    other = read(found.end()) if found else None
    if other is None or other.period.unit not in ("day", "range"):
        return None
    return Reading(at, other.end, shifted(other.period, [(1, "day")], -1))


@cache
def _weekdays_off() -> re.Pattern[str]:
    return re.compile(
        rf"{GAP}(?P<day>(?:mon|tues|wednes|thurs|fri|satur|sun)day)s?{GAP}(?P<way>ago|back|from{GAP}(?:now|today)|hence)(?![a-z])",
        re.IGNORECASE,
    )


def weekdays_off(scene: Scene, at: int) -> Reading | None:
    """Such as "Two Thursdays ago", "three Fridays from now"."""
    number = parse_numeral(scene.text, at)
    found = _weekdays_off().match(scene.text, number.end) if number and 0 < number.value < 60 else None
    if not number or not found or scene.published is None:
        return None
    weekday, day, count = WEEKDAY_NUMBERS[found["day"].lower()], scene.published, int(number.value)
    if found["way"].lower() in ("ago", "back"):
        when = day - timedelta(days=(day.weekday() - weekday - 1) % 7 + 1 + 7 * (count - 1))
    else:
        when = day + timedelta(days=(weekday - day.weekday() - 1) % 7 + 1 + 7 * (count - 1))
    return Reading(at, found.end(), evolve(around(when, "day"), weekday=weekday))
