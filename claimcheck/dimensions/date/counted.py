"""Days so many units off: "three days ago", "a year earlier", "in two weeks"."""

import re
from datetime import date
from functools import cache

from attrs import evolve

from claimcheck.calendar import DAYS_IN, MONTHS_IN, moved
from claimcheck.dimensions.date.period import BLANK, Period, around
from claimcheck.dimensions.date.scene import Reading, Scene
from claimcheck.dimensions.date.tense import looks_ahead
from claimcheck.dimensions.date.vocabulary import GAP, SOFT_GAP, UNITS_OF_TIME, one_of, unit_of
from claimcheck.dimensions.numeral import NUMBER_WORDS, parse_numeral
from claimcheck.dimensions.wordlist import words
from claimcheck.patterns import pattern


@cache
def _amount_unit() -> re.Pattern[str]:
    units = one_of(tuple(word for word in UNITS_OF_TIME if word not in ("weekend", "half")))
    return re.compile(
        rf"(?:{SOFT_GAP}|-)?(?:more{GAP}|further{GAP}|short{GAP}|business{GAP})?(?P<unit>{units})s?(?![a-z])",
        re.IGNORECASE,
    )


_VAGUE = pattern(
    r"(?:(?:just|only|about|nearly|almost|over|more than)[^\S\n])?(?P<few>(?:a[^\S\n])?few|several|(?:a[^\S\n])?couple(?:[^\S\n]of)?|many|some)[^\S\n]",
    re.IGNORECASE,
)
_ONE = pattern(r"(?:an?|one)(?=[^\S\n])", re.IGNORECASE)
_OF_NUMBER = pattern(r"[^\S\n](?:hundred|thousand|dozen|score)")
_LINK = pattern(r"[^\S\n]{0,2}(?:,|[^\S\n]and)?[^\S\n]{1,2}(?=\d|(?P<word>[a-z]+))", re.IGNORECASE)
COUNTS = NUMBER_WORDS | words("few several couple many some just only about nearly almost over more")
"""Words that a count of units begins with."""


def amounts(scene: Scene, at: int) -> tuple[int, list[tuple[int, str]]] | None:
    """Where whole numbers of calendar units that begin here end, and what they are; a count of 0 is a vague one."""
    found: list[tuple[int, str]] = []
    end = start = at
    for _ in range(3):
        one = _one_amount(scene.text, start)
        if one is None:
            break
        end, count, unit = one
        found.append((count, unit))
        link = _LINK.match(scene.text, end)
        if not link or not count or (link["word"] and link["word"].lower() not in COUNTS):
            break
        start = link.end()
    return (end, found) if found else None


def _one_amount(text: str, at: int) -> tuple[int, int, str] | None:
    if text[max(0, at - 5) : at].lower().startswith("half"):
        return None  # "half a century ago"
    digits = text[at : at + 1].isdigit()
    vague = None if digits else _VAGUE.match(text, at)
    one = None if digits else _ONE.match(text, at)
    if vague:
        end, count = vague.end() - 1, 2 if "couple" in vague["few"].lower() else 0
    elif one and not _OF_NUMBER.match(text, one.end()):
        end, count = one.end(), 1
    else:
        number = parse_numeral(text, at)
        if number is None or number.value != int(number.value) or not 0 < number.value < 5000:
            return None
        end, count = number.end, int(number.value)
    unit = _amount_unit().match(text, end)
    return (unit.end(), count, unit_of(unit["unit"])) if unit else None


@cache
def _direction() -> re.Pattern[str]:
    return re.compile(
        rf"{SOFT_GAP}(?P<way>ago|earlier|before|back|prior|previously|later|hence|from{GAP}(?:now|today)|after|afterwards?|on)(?![a-z])",
        re.IGNORECASE,
    )


_WORD_BEHIND = pattern(r"[^\S\n]\w")
_TIME = pattern(r"['’]?s?['’]?[^\S\n]time\b")
_BACK = frozenset({"ago", "earlier", "before", "back", "prior", "previously"})


def counted_off(scene: Scene, at: int, end: int, counts: list[tuple[int, str]]) -> Reading | None:
    """Such as "Three days ago", "a year earlier", "two weeks from now", of which the amounts are read, up to end."""
    way = _direction().match(scene.text, end)
    if not way:
        return None
    word = " ".join(way["way"].lower().split())
    if word in ("on", "after", "back"):
        return None
    if word == "before" and _WORD_BEHIND.match(scene.text, way.end()):
        return None
    sign = -1 if word in _BACK else 1
    absolute = word in ("ago", "hence") or word.startswith("from")
    day = scene.published if absolute else _anchor(scene)
    if not absolute and sign > 0 and day is None and scene.before is None:
        day = None
    return Reading(at, way.end(), counted(day, counts, sign, scene.before if not absolute else None))


def _anchor(scene: Scene) -> date | None:
    """The day that "earlier" and "later" go by: the one last read."""
    return scene.before.start if scene.before else None


def counted(day: date | None, counts: list[tuple[int, str]], sign: int, before: Period | None) -> Period:
    """The period so many units off a day: as exact as the smallest of the units."""
    unit = counts[-1][1]
    unit = "day" if unit == "fortnight" else unit
    if not all(count for count, _ in counts) or day is None:
        return Period(
            "PAST_REF" if sign < 0 and day and not all(count for count, _ in counts) else BLANK[unit], unit=unit
        )
    when: date | None = day
    for count, each in counts:
        when = moved(when, sign * count, each) if when else None
    if when is None:
        return Period(BLANK[unit], unit=unit)
    if counts == [(1, "week")]:
        unit = "day"
    grain = before.unit if before and before.unit in ("month", "quarter") and unit == "year" else unit
    return around(when, grain)


_IN = pattern(r"(?:in|within)[^\S\n]{1,3}", re.IGNORECASE)


def in_amount(scene: Scene, at: int, begins: int | None = None) -> Reading | None:
    """Such as "In two weeks": what is to come; "in three days" of something done is a length of time.

    The words that it belongs to may begin before it: "Easter in two years".
    """
    prefix = _IN.match(scene.text, at)
    found = amounts(scene, prefix.end()) if prefix else None
    if not prefix or not found or prefix[0].lower().startswith("within"):
        return None
    end, counts = found
    time = _TIME.match(scene.text, end)
    if not time and not _to_come(scene.text, at if begins is None else begins, end):
        return None
    return Reading(at, time.end() if time else end, counted(scene.published, counts, 1, None))


_STARTS = pattern(r"(?:^|[.!?\n][^\S\n]*)(?:(?:or|and)[^\S\n])?$", re.IGNORECASE)
_ENDS = pattern(r"[^\S\n]*(?:$|[.!?\n])")


def _to_come(text: str, at: int, end: int) -> bool:
    """Whether the words look ahead, or say nothing else at all."""
    alone = _STARTS.search(text[max(0, at - 6) : at]) and _ENDS.match(text, end)
    return bool(alone) or looks_ahead(text, at, end)


def shifted(period: Period, counts: list[tuple[int, str]], sign: int) -> Period:
    """A day so many units before or after a period."""
    day = period.start if sign < 0 else period.end
    when = day
    for count, unit in counts:
        when = moved(when, sign * count, unit) if when and count else None
    if when is None:
        return Period(BLANK["day"])
    whole = period.unit in MONTHS_IN and counts[-1][1] not in DAYS_IN
    if counts[-1][1] in ("decade", "century"):
        return around(when, "year")
    return evolve(around(when, period.unit if whole else "day"), leeway=period.leeway)
