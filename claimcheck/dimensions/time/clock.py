"""Times of day: "3 p.m.", "15:30 UTC", "0800 GMT", "8 o'clock", "noon"."""

import re
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from claimcheck.dimensions.anchors import Anchor
from claimcheck.patterns import pattern

_ZONES = (
    "UTC GMT EST EDT ET CST CDT CT MST MDT PST PDT PT BST CET CEST EET MSK IST JST HKT SGT AEST AEDT AKDT HST Z"
).split()
_ZONE_NAME = rf"(?:{'|'.join(_ZONES)}|local time|Eastern|Pacific)(?![A-Za-z])"
_ZONE = rf"(?:[^\S\n]?(?P<zone>{_ZONE_NAME})|[^\S\n]?\([^\S\n]?(?P<bracketed>{_ZONE_NAME})[^\S\n]?(?P<offset>[+-]\d{{1,2}})?[^\S\n]?\))?"
_HALF = r"(?P<half>[ap])\.?[^\S\n]?m(?:\.|(?![A-Za-z]))"
_SAID_HALF = r"(?:[^\S\n]in[^\S\n]the[^\S\n](?P<said>morning|afternoon|evening)|[^\S\n]at[^\S\n](?P<night>night))"
_ZULU = frozenset({"utc", "gmt", "z"})
_LAST_HOUR, _HALF_DAY = 24, 12


class Clock(NamedTuple):
    """A time of day where it stands, with its TIMEX3 name ("T15:30")."""

    start: int
    end: int
    name: str


@cache
def _digits() -> re.Pattern[str]:
    return re.compile(
        rf"(?P<hour>\d{{1,2}})(?:(?::(?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d)(?:\.\d{{1,3}})?)?|\.(?P<dotted>[0-5]\d)(?=[^\S\n]?[ap])|h(?P<french>[0-5]\d)?(?!\w))?"
        rf"(?:[^\S\n]?{_HALF}|{_SAID_HALF}|[^\S\n]?(?P<clock>o['’]?clock)(?:[^\S\n]?{_HALF.replace('half', 'half2')}|{_SAID_HALF.replace('said', 'said2').replace('<night>', '<night2>')})?)?)"
        rf"(?!\d|:\d|[.,]\d|%){_ZONE}",
        re.IGNORECASE,
    )


@cache
def _military() -> re.Pattern[str]:
    return re.compile(rf"(?P<hour>[01]\d|2[0-4])(?P<minute>[0-5]\d)(?:[^\S\n](?:hours|hrs)(?![a-z]))?{_ZONE}")


_NAMED = pattern(r"noon|midday|midnight")
_WORDS = {"noon": "T12:00", "midday": "T12:00", "midnight": "T24:00"}
_CUE = pattern(r"\b(?:at|by|before|after|until|till|from|since|around|about|past|to|local|12)[^\S\n]$", re.IGNORECASE)


def clocks(text: str, anchors: Iterable[Anchor]) -> list[Clock]:
    """Every time of day in a text, in order, none overlapping, at the places that tell of one."""
    found: list[Clock] = []
    for at, _ in anchors:
        if found and at < found[-1].end:
            continue
        clock = clock_at(text, at)
        if clock:
            found.append(clock)
    return found


def clock_at(text: str, at: int) -> Clock | None:
    """The time of day that begins exactly at an offset."""
    if not text[at].isdigit():
        word = _NAMED.match(text, at)
        return Clock(at, word.end(), _WORDS[word[0]]) if word and _CUE.search(text[max(0, at - 8) : at]) else None
    if text[at : at + 4].isdigit():
        return _run_of_digits(text, at)
    found = _digits().match(text, at)
    half = _half_of_day(found) if found else None
    if not found or not (half or found["minute"] or found["clock"] or "h" in found[0].lower()):
        return None
    hour, minute = int(found["hour"]), found["minute"] or found["dotted"] or found["french"]
    if (half and not 0 < hour <= _HALF_DAY and not (hour <= _LAST_HOUR and minute)) or hour > _LAST_HOUR:
        return None
    if half and hour <= _HALF_DAY:
        hour = hour % _HALF_DAY + (_HALF_DAY if half == "p" else 0)
    return Clock(at, found.end(), f"{_named(hour, minute, found['second'])}{_zone(found)}")


def _half_of_day(found: re.Match[str]) -> str | None:
    half = found["half"] or found["half2"]
    if half:
        return half.lower()
    said = found["said"] or found["said2"] or found["night"] or found["night2"]
    return None if said is None else "a" if said.lower() == "morning" else "p"


def _run_of_digits(text: str, at: int) -> Clock | None:
    found = _military().match(text, at)
    if not found or not (found["zone"] or found["bracketed"] or found[0][-1].isalpha()):
        return None
    return Clock(at, found.end(), f"{_named(int(found['hour']), found['minute'], None)}{_zone(found)}")


def _named(hour: int, minute: str | None, second: str | None) -> str:
    return f"T{hour:02}:{minute or '00'}{f':{second}' if second else ''}"


def _zone(found: re.Match[str]) -> str:
    """The zone as ISO 8601 has it, where it is the world's: "Z", "+08:00"; local ones have summer time, and are left out."""
    zone, offset = found["zone"] or found["bracketed"], found["offset"]
    if not zone or zone.lower() not in _ZULU:
        return ""
    return f"{offset[0]}{int(offset[1:]):02}:00" if offset else "Z"
