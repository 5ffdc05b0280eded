"""What begins at an offset, by whichever grammar reads furthest, and what carries on behind it."""

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import timedelta
from functools import cache
from types import MappingProxyType

from attrs import evolve

from claimcheck.calendar import day_of
from claimcheck.dimensions.date import (
    holidays,
    months,
    named,
    numeric,
    parts,
    quarters,
    ranges,
    relative,
    weekday,
    years,
)
from claimcheck.dimensions.date.period import Period, around
from claimcheck.dimensions.date.scene import Form, Reading, Scene
from claimcheck.dimensions.date.vocabulary import (
    GAP,
    MONTHS,
    PARTS_OF_DAY,
    SEASONS,
    SOFT_GAP,
    UNITS_OF_TIME,
    WEEKDAY_NUMBERS,
    one_of,
)
from claimcheck.dimensions.numeral import NUMBER_WORDS, ORDINAL_WORDS
from claimcheck.dimensions.wordlist import words

DEEPEST = 3
"""How far dates nest: "the end of the first week of May" is three deep."""

_DIGITS: tuple[Form, ...] = (
    named.named_date, numeric.numeric_date, years.decade, years.century, quarters.lettered_part, quarters.said_part,
    relative.counted_off, relative.day_of_which_month, weekday.day_alone, ranges.days_before_month,
    parts.weekdays_off,
)  # fmt: skip
_LONG_DIGITS: tuple[Form, ...] = (
    numeric.numeric_date, months.year_and_month, years.year, years.decade, quarters.lettered_part, ranges.years,
)  # fmt: skip
_SHORT_RUN = 2
_NUMBER_WORDS: tuple[Form, ...] = (
    named.named_date, weekday.day_alone, years.century, years.decade, years.spoken_year, quarters.said_part,
    relative.counted_off, ranges.days_before_month, parts.weekdays_off,
)  # fmt: skip
_WHICH: tuple[Form, ...] = (
    weekday.weekday, named.named_date, months.which_month, numeric.numeric_date, relative.which_unit, relative.season,
    relative.this_part, relative.named_day, holidays.holiday, relative.the_unit,
)  # fmt: skip
_UNITS: tuple[Form, ...] = (
    relative.the_unit, relative.closing_unit, relative.the_weekend, relative.named_day, parts.numbered_week, years.year,
    relative.end_of,
)  # fmt: skip


@cache
def _by_word() -> Mapping[str, tuple[Form, ...]]:
    """What may begin with a word; behind "the", with the word behind that."""
    lists: list[tuple[Iterable[str], tuple[Form, ...]]] = [
        (MONTHS, (named.named_date, months.month)),
        (WEEKDAY_NUMBERS, (weekday.weekday, named.named_date, numeric.numeric_date)),
        ((*UNITS_OF_TIME, "calendar", "eoy", "eom"), _UNITS),
        (SEASONS, (relative.season,)),
        (years.TENS, (years.decade,)),
        (WHICH_WORDS, _WHICH),
        (NUMBER_WORDS | ORDINAL_WORDS, _NUMBER_WORDS),
        (words("a an few several couple many some about just only"), (relative.counted_off,)),
        (words("today tonight tonite yesterday tomorrow tomorrows current"), (relative.named_day, relative.this_part)),
        (words("in within"), (relative.in_amount, ranges.years)),
        (words("from between"), (ranges.days_before_month, ranges.years)),
        (words("fiscal financial fy"), (years.fiscal_year,)),
        (words("q h"), (quarters.lettered_part,)),
        (words("final latter"), (quarters.said_part,)),
        (words("same"), (relative.same_period,)),
        (words("year"), (years.year,)),
        (holidays.TELLING | holidays.WITHIN, (holidays.holiday,)),
    ]
    table: dict[str, tuple[Form, ...]] = {}
    for some, forms in lists:
        for word in some:
            table[word] = tuple(dict.fromkeys((*table.get(word, ()), *forms)))
    return MappingProxyType(table)


WHICH_WORDS = words("last past previous this current next coming upcoming following earlier later late early the")
_NESTING: Mapping[str, tuple[Callable[..., Reading | None], ...]] = MappingProxyType(
    {word: (parts.part_of,) for word in parts.EDGES}
    | {word: (parts.week_of, parts.off_another) for word in ("week", "weekend", "month", "day")}
    | {word: (parts.off_another,) for word in ("a", "an", "few", "several", "couple", "about", "just")}
    | {word: (ranges.spanned,) for word in ("from", "between")}
)
_COUNTING = (parts.nth_of, parts.off_another)
_FIRST = re.compile(r"(?:the[^\S\n]{1,3})?(?:(?P<word>[A-Za-z]+)|(?P<digit>\d++)|(?P<mark>['’‘]))", re.IGNORECASE)

_CARRIES_ON = re.compile(
    r"\s{0,3}(?:[-–—~,.]|(?:to|through|thru|till?|untill?|up|and|of|from|in|on|at|early|late|next|last|this|previous|current"
    r"|following|past|coming|morning|afternoon|evening|night|overnight|lunchtime|noon|midday|midnight)\b)",
    re.IGNORECASE,
)
"""What a date that goes on goes on with; most end where they end."""


def read_date(scene: Scene, at: int, depth: int = DEEPEST) -> Reading | None:
    """The longest date that begins exactly at an offset."""
    best = _longest(scene, at, depth)
    if best is None or not _CARRIES_ON.match(scene.text, best.end):
        return best
    best = _with_period(scene, best)
    best = _with_part_of_day(scene, best)
    tail = ranges.days_of_month(scene, best)
    joined = None
    if depth and best.period.unit != "range":
        joined = ranges.joined_with(scene, best, _deeper(scene, depth))
    return max((each for each in (tail, joined, best) if each), key=lambda each: each.end)


def _deeper(scene: Scene, depth: int) -> Callable[[int], Reading | None]:
    return lambda at: read_date(scene, at, depth - 1)


def _longest(scene: Scene, at: int, depth: int) -> Reading | None:
    first = _FIRST.match(scene.text, at)
    if first is None:
        return None
    word = (first["word"] or "").lower()
    if first["mark"]:
        forms: tuple[Form, ...] = (years.short_year, years.decade)
    else:
        run = first["digit"]
        forms = _by_word().get(word, ()) if not run else _DIGITS if len(run) <= _SHORT_RUN else _LONG_DIGITS
    best: Reading | None = None
    for form in forms:
        reading = form(scene, at)
        if reading and (best is None or reading.end > best.end):
            best = reading
    if not depth:
        return best
    counting = first["digit"] or word in ORDINAL_WORDS or word in NUMBER_WORDS or word in ("last", "final")
    read = _deeper(scene, depth)
    for nesting in (*_NESTING.get(word, ()), *(_COUNTING if counting else ())):
        reading = nesting(scene, at, read)
        if reading and (best is None or reading.end > best.end):
            best = reading
    return best


@cache
def _week_behind() -> re.Pattern[str]:
    return re.compile(rf"(?:{SOFT_GAP}(?:of|from|in|on){GAP}|,?{SOFT_GAP})", re.IGNORECASE)


def _with_period(scene: Scene, reading: Reading) -> Reading:
    """The day of a week ("Friday of next week", "last week Sunday"), the month or quarter of a year ("Q3 last year")."""
    period = reading.period
    if not (period.cycle or period.unit in ("week", "year")) or period.unit == "range":
        return reading
    link = _week_behind().match(scene.text, reading.end)
    if not link:
        return reading
    other = relative.which_unit(scene, link.end()) or (
        weekday.weekday(scene, link.end()) if period.unit == "week" else None
    )
    if other is None or other.period.start is None or not period.known:
        return reading
    joined = _joined(period, other.period)
    return Reading(reading.start, other.end, joined) if joined else reading


def _joined(period: Period, other: Period) -> Period | None:
    day, week = (period, other) if other.unit == "week" else (other, period)
    if day.weekday is not None and day.cycle == "week" and week.unit == "week" and week.start:
        return evolve(around(week.start + timedelta(days=day.weekday), "day"), weekday=day.weekday)
    if period.cycle == "year" and other.unit == "year" and period.start and other.start:
        first = day_of(other.start.year, period.start.month, period.start.day)
        return around(first, period.unit) if first and period.unit in ("day", "month", "quarter", "half") else None
    return None


@cache
def _part_of_day() -> re.Pattern[str]:
    return re.compile(
        rf"(?:,?{SOFT_GAP}(?:in{GAP}the{GAP}|at{GAP}|early{GAP}|late{GAP})?)(?P<part>{one_of(PARTS_OF_DAY)})(?![a-z])",
        re.IGNORECASE,
    )


def _with_part_of_day(scene: Scene, reading: Reading) -> Reading:
    """Such as "Thursday evening": still the day, its part in the name."""
    period = reading.period
    if period.unit != "day" or not period.iso or "T" in period.iso:
        return reading
    found = _part_of_day().match(scene.text, reading.end)
    if not found or re.match(r"[^\S\n](?:Live|Football)", scene.text[found.end() : found.end() + 9]):
        return reading
    iso = f"{period.iso}T{PARTS_OF_DAY[found['part'].lower()]}"
    return Reading(reading.start, found.end(), evolve(period, iso=iso))
