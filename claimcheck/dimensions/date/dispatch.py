"""Which grammars may read what begins with a word or a digit: told by that word, and by the one behind a number."""

import re
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from types import MappingProxyType
from typing import Any, NamedTuple

from claimcheck.dates import WEEKDAYS
from claimcheck.dimensions.date import (
    again,
    counted,
    holidays,
    months,
    named,
    numeric,
    parts,
    quarters,
    ranges,
    relative,
    seasons,
    stretches,
    weekday,
    years,
)
from claimcheck.dimensions.date.scene import Form, Reading, Scene
from claimcheck.dimensions.date.vocabulary import MONTHS, SEASONS, UNITS_OF_TIME, WEEKDAY_NUMBERS
from claimcheck.dimensions.numeral import NUMBER_WORDS, ORDINAL_WORDS
from claimcheck.dimensions.wordlist import words
from claimcheck.patterns import pattern

Nesting = Callable[[Scene, int, Callable[[int], Reading | None]], Reading | None]
"""Reads a date that is built on another."""


class Forms(NamedTuple):
    """The grammars to try: those that stand by themselves, and those that need another date."""

    plain: tuple[Form, ...] = ()
    nesting: tuple[Nesting, ...] = ()


NONE = Forms()
_UNIT_WORDS = frozenset(form for unit in UNITS_OF_TIME for form in (unit, f"{unit}s"))
_NUMBERS = NUMBER_WORDS | ORDINAL_WORDS
_SHORT_RUN = 2
_DAY = Forms((named.named_date, stretches.days_before_month, relative.day_of_which_month), (parts.nth_of,))
_AMOUNT = Forms(
    (counted.counted_off, years.century, quarters.said_part, years.decade), (parts.nth_of, parts.off_another)
)
_ANY_NUMBER = Forms((*_DAY.plain, *_AMOUNT.plain, years.spoken_year, parts.weekdays_off), _AMOUNT.nesting)
_SIGNS = Forms(
    (named.named_date, numeric.numeric_date, stretches.days_before_month, years.decade, quarters.lettered_part)
)
_LONG_DIGITS = Forms(
    (numeric.numeric_date, months.year_and_month, years.year, years.decade, quarters.lettered_part, stretches.years)
)
_WHICH = Forms(
    (
        weekday.weekday, named.named_date, months.which_month, numeric.numeric_date, relative.which_unit, seasons.season,
        relative.this_part, relative.named_day, holidays.holiday, relative.the_unit,
    )
)  # fmt: skip
_UNITS = Forms(
    (
        relative.the_unit, again.closing_unit, relative.the_weekend, relative.named_day, parts.numbered_week,
        years.year, relative.end_of,
    )
)  # fmt: skip
_EDGES = Forms((), (parts.part_of,))


@cache
def _first_words() -> Mapping[str, Forms]:
    """By the word that a date begins with; behind "the", by the word behind that."""
    return _table(
        (MONTHS, Forms((named.named_date, months.month))),
        (WEEKDAY_NUMBERS, Forms((weekday.weekday, named.named_date, numeric.numeric_date))),
        ((*UNITS_OF_TIME, "calendar", "eoy", "eom"), _UNITS),
        (("week", "weekend", "month"), Forms((), (parts.week_of,))),
        (("year",), Forms((again.same_period,))),
        (("day", "a", "an", "few", "several", "couple", "about", "just"), Forms((), (parts.off_another,))),
        (words("a an few several couple many some about just only"), Forms((counted.counted_off,))),
        (SEASONS, Forms((seasons.season,))),
        (years.TENS, Forms((years.decade,))),
        (words("last latest past previous this current next coming upcoming following earlier later late early"), _WHICH),
        (words("last final"), Forms((), (parts.nth_of,))),
        (parts.EDGES, _EDGES),
        (words("today tonight tonite yesterday tomorrow tomorrows current"), Forms((relative.named_day, relative.this_part))),
        (words("in within"), Forms((counted.in_amount,))),
        (words("from between"), Forms((stretches.days_before_month, stretches.years), (ranges.spanned,))),
        (words("fiscal financial fy"), Forms((years.fiscal_year,))),
        (words("q h"), Forms((quarters.lettered_part,))),
        (words("final latter"), Forms((quarters.said_part,))),
        (words("same"), Forms((again.same_period,))),
        (words("entire whole full"), Forms((again.closing_unit,))),
        (holidays.TELLING | holidays.WITHIN, Forms((holidays.holiday,))),
    )  # fmt: skip


@cache
def _behind_numbers() -> Mapping[str, Forms]:
    """By the word behind a number or ordinal."""
    days = (form for day in WEEKDAYS for form in (day.lower(), f"{day.lower()}s"))
    return _table(
        (MONTHS, _DAY),
        (words("of day to till until through thru and st nd rd th the"), _DAY),
        (_UNIT_WORDS, _AMOUNT),
        (words("more further business short of calendar"), _AMOUNT),
        (words("fiscal last final qtr"), _AMOUNT),
        ((*days, *WEEKDAY_NUMBERS), Forms((parts.weekdays_off,), (parts.nth_of,))),
        (_NUMBERS, _ANY_NUMBER),
        (words("oh o zero nought"), Forms((years.spoken_year, named.named_date))),
        (years.TENS, Forms((years.decade,))),
        (words("s q h"), Forms((years.decade, quarters.lettered_part))),
    )


def _table(*rows: tuple[Iterable[str], Forms]) -> Mapping[str, Forms]:
    table: dict[str, Forms] = {}
    for some, forms in rows:
        for word in some:
            old = table.get(word, NONE)
            table[word] = Forms(_together(old.plain, forms.plain), _together(old.nesting, forms.nesting))
    return MappingProxyType(table)


def _together(one: tuple[Any, ...], other: tuple[Any, ...]) -> tuple[Any, ...]:
    return tuple(dict.fromkeys((*one, *other)))


_FIRST = pattern(r"(?P<the>[Tt]he[^\S\n]{1,3})?(?:(?P<word>[A-Za-z]+)|(?P<digits>\d++)|(?P<mark>['’‘]))")
_NEXT = pattern(
    r"(?:st|nd|rd|th|ST|ND|RD|TH)?(?:[^\S\n]{0,3}\n?(?P<word>[A-Za-z]+)|[^\S\n]{0,2}(?P<sign>[-–—~/.,'’½¼¾\d]))"
)
_NUMBER_GOES_ON = pattern(r"[^\S\n]{1,3}(?P<word>[A-Za-z]+)|-(?P<joined>[A-Za-z]+)")
_DATE_BEHIND = pattern(r"\.?[^\S\n]{0,2},?\s{1,3}(?:the[^\S\n]|\d|(?:[A-Za-z]{3,5}[^A-Za-z]|[A-Z]))")
"""What a date whose weekday stands first goes on with."""
_WEEKDAY = Forms((weekday.weekday,))
_MARKED = Forms((years.short_year, years.decade))
_ALONE = Forms((weekday.day_alone,))


def forms_at(text: str, at: int) -> Forms:
    """The grammars that may read what begins exactly at an offset."""
    first = _FIRST.match(text, at)
    if first is None:
        return NONE
    if first["word"]:
        return _by_word(text, first)
    if first["mark"]:
        return _MARKED
    if len(first["digits"]) > _SHORT_RUN:
        following = _NEXT.match(text, first.end())
        word = (following["word"] or "").lower() if following else ""
        return _with(_LONG_DIGITS, _AMOUNT) if word in _UNIT_WORDS else _LONG_DIGITS
    found = _NEXT.match(text, first.end())
    if found is None:
        forms = NONE
    elif found["sign"]:
        forms = _with(_SIGNS, _AMOUNT) if found["sign"] in "-½¼¾" else _SIGNS
    else:
        forms = _behind_numbers().get(found["word"].lower(), NONE)
    return _with(forms, _ALONE) if first["the"] else forms


def _by_word(text: str, first: re.Match[str]) -> Forms:
    word = first["word"].lower()
    if word in WEEKDAY_NUMBERS and not _DATE_BEHIND.match(text, first.end()):
        return _WEEKDAY
    forms = _first_words().get(word, NONE)
    if word not in _NUMBERS:
        return forms
    found = _NUMBER_GOES_ON.match(text, first.end())
    following = (found["word"] or found["joined"]).lower() if found else ""
    forms = _with(forms, _behind_numbers().get(following, NONE))
    return _with(forms, _ALONE) if first["the"] else forms


def _with(one: Forms, other: Forms) -> Forms:
    if other is NONE:
        return one
    if one is NONE:
        return other
    return Forms(_together(one.plain, other.plain), _together(one.nesting, other.nesting))
