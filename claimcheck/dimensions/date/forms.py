"""Which grammars there are for what begins with a word, a number or a sign, as tables by the word or sign behind it."""

from collections.abc import Callable, Iterable, Mapping
from functools import cache
from types import MappingProxyType
from typing import Any, NamedTuple

from claimcheck.dates import WEEKDAYS
from claimcheck.dimensions.date import (
    again,
    beside,
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
from claimcheck.dimensions.date.vocabulary import MONTHS, PARTS_OF_DAY, SEASONS, UNITS_OF_TIME, WEEKDAY_NUMBERS
from claimcheck.dimensions.numeral import NUMBER_WORDS, ORDINAL_WORDS
from claimcheck.dimensions.numeral.vocabulary import ORDINALS
from claimcheck.dimensions.wordlist import words

Nesting = Callable[[Scene, int, Callable[[int], Reading | None]], Reading | None]
"""Reads a date that is built on another."""


class Forms(NamedTuple):
    """The grammars to try: those that stand by themselves, and those that need another date."""

    plain: tuple[Form, ...] = ()
    nesting: tuple[Nesting, ...] = ()


Table = Mapping[str, Forms]
"""The grammars to try by a word."""
NONE = Forms()
UNIT_WORDS = frozenset(form for unit in UNITS_OF_TIME for form in (unit, f"{unit}s"))
_WHICH_WORDS = words("last latest past previous this current next coming upcoming following earlier later late early")
_NUMBERS = NUMBER_WORDS | ORDINAL_WORDS
_VAGUE = words("few several couple many some")
SHORT_RUN, YEAR, RUN = 2, 4, 8
"""How many digits a day or a short year, a year, and a day run together with its year have."""
AMOUNT = Forms((), (beside.units_off,))
_DAY = Forms((named.named_date, stretches.days_before_month, relative.day_of_which_month))
_DAYS = Forms((stretches.days_before_month,))
_NTH = Forms((), (parts.nth_of,))
_ANY_NUMBER = Forms(
    (*_DAY.plain, years.century, quarters.said_part, years.decade, years.spoken_year, beside.weekdays_off),
    (*_NTH.nesting, *AMOUNT.nesting),
)
WEEKDAY = Forms((weekday.weekday,))
_WHICH = Forms(
    (
        weekday.weekday, named.named_date, months.which_month, numeric.numeric_date, relative.which_unit, seasons.season,
        relative.this_part, relative.named_day, holidays.holiday, relative.the_unit,
    )
)  # fmt: skip
_NAMED_DAY = Forms((relative.named_day, relative.this_part))
_HOLIDAY = Forms((holidays.holiday,))
YEAR_ALONE = Forms((years.year,))
RUN_OF_DIGITS = Forms((numeric.numeric_date,))
LONG_DIGITS = Forms(
    (numeric.numeric_date, months.year_and_month, years.year, years.decade, quarters.lettered_part, stretches.years)
)
MARKED = Forms((years.short_year, years.decade))
ALONE = Forms((weekday.day_alone,))
DAY_OR_MONTH = Forms((named.day_or_month,))
SIGNS: Table = MappingProxyType(
    {
        "-": Forms((named.named_date, numeric.numeric_date, stretches.days_before_month), (beside.units_off,)),
        "/": Forms((named.named_date, numeric.numeric_date)),
        ".": Forms((named.named_date, numeric.numeric_date)),
    }
    | dict.fromkeys("'’", Forms((years.decade,)))
    | dict.fromkeys("–—~", _DAYS)
    | dict.fromkeys("½¼¾", AMOUNT)
)
"""By the sign behind a number of one or two digits."""


@cache
def first_words() -> Table:
    """By the word that a date begins with; behind "the", by the word behind that."""
    return _table(
        (MONTHS, Forms((months.month,))),
        (WEEKDAY_NUMBERS, Forms((weekday.weekday, named.named_date, numeric.numeric_date))),
        (words("week weekend month quarter year"), Forms((relative.the_unit,))),
        (words("day week month quarter year"), Forms((again.closing_unit,))),
        (("week", "weekend"), Forms((relative.the_weekend,))),
        (("day",), Forms((relative.named_day,))),
        (("week",), Forms((parts.numbered_week,))),
        (("year", "calendar"), Forms((years.year,))),
        (words("year month week quarter eoy eom"), Forms((relative.end_of,))),
        (("week", "weekend", "month"), Forms((), (parts.week_of,))),
        (("year",), Forms((again.same_period,))),
        ((*_VAGUE, "day", "night", "week", "about", "just", "only"), AMOUNT),
        (("eve",), Forms((), (beside.eve_of,))),
        (SEASONS, Forms((seasons.season,))),
        (years.TENS, Forms((years.decade,))),
        (("last", "final"), _NTH),
        (set(parts.EDGES) - {"first", "last"}, Forms((), (parts.part_of,))),
        (words("today tonight tonite yesterday tomorrow tomorrows current"), _NAMED_DAY),
        (("from", "between"), Forms((stretches.days_before_month, stretches.years), (ranges.spanned,))),
        (("fiscal", "financial", "fy"), Forms((years.fiscal_year,))),
        (("q", "h"), Forms((quarters.lettered_part,))),
        (("final", "latter"), Forms((quarters.said_part,))),
        (("same",), Forms((again.same_period,))),
        (("entire", "whole", "full"), Forms((again.closing_unit,))),
        (holidays.first_words(), _HOLIDAY),
    )


@cache
def behind_cardinals() -> Table:
    """By the word behind a number."""
    return _table(
        (MONTHS, Forms((named.named_date,))),
        (words("of day st nd rd th the"), _DAY),
        (words("st nd rd th"), Forms((weekday.day_alone,), (parts.nth_of,))),
        (words("to till until through thru"), _DAYS),
        ((*UNIT_WORDS, *_VAGUE, *words("more further business short of calendar")), AMOUNT),
        ((*(f"{day.lower()}s" for day in WEEKDAYS), *WEEKDAY_NUMBERS), Forms((beside.weekdays_off,))),
        (_NUMBERS, _ANY_NUMBER),
        (_NUMBERS, Forms((weekday.day_alone,))),
        (words("oh o zero nought"), Forms((years.spoken_year, named.named_date))),
        (years.TENS, Forms((years.decade,))),
        (words("s q h"), Forms((years.decade, quarters.lettered_part))),
    )


@cache
def behind_ordinals() -> Table:
    """By the word behind "first", "26th" and the like."""
    return _table(
        (("days",), Forms((), (parts.part_of,))),
        (MONTHS, Forms((named.named_date,))),
        (words("of day the"), _DAY),
        (words("to till until through thru"), _DAYS),
        ((*UNIT_WORDS, *WEEKDAY_NUMBERS, "last"), _NTH),
        (words("quarter qtr half fiscal"), Forms((quarters.said_part,))),
        (("century", "centuries"), Forms((years.century,))),
    )


@cache
def _behind_which() -> Table:
    """By the word behind "last", "this", "next" and the like."""
    return _table(
        (WEEKDAY_NUMBERS, Forms((weekday.weekday, named.named_date, numeric.numeric_date))),
        (MONTHS, Forms((named.named_date, months.which_month))),
        ((*UNITS_OF_TIME, "calendar", "business"), Forms((relative.which_unit,))),
        (SEASONS, Forms((seasons.season,))),
        (PARTS_OF_DAY, Forms((relative.this_part,))),
        (words("today tonight tonite yesterday tomorrow tomorrows"), _NAMED_DAY),
        ((*_NUMBERS, ""), Forms((named.named_date, numeric.numeric_date))),
        (("days",), Forms((), (parts.part_of,))),
        ((*_WHICH_WORDS, *words("the in same that all day")), _WHICH),
        (holidays.first_words(), _HOLIDAY),
    )


def _table(*rows: tuple[Iterable[str], Forms]) -> Table:
    table: dict[str, Forms] = {}
    for some, forms in rows:
        for word in some:
            table[word] = both(table.get(word, NONE), forms)
    return MappingProxyType(table)


def both(one: Forms, other: Forms) -> Forms:
    """All of one and of the other, each once."""
    return one if other is NONE else other if one is NONE else _joined(one, other)


@cache
def _joined(one: Forms, other: Forms) -> Forms:
    return Forms(_together(one.plain, other.plain), _together(one.nesting, other.nesting))


def _together(one: tuple[Any, ...], other: tuple[Any, ...]) -> tuple[Any, ...]:
    return tuple(dict.fromkeys((*one, *other)))


@cache
def going_on() -> Mapping[str, Table]:
    """Where to look for the word behind, by words that tell too little alone."""
    return MappingProxyType(
        dict.fromkeys(_NUMBERS, behind_cardinals())
        | dict.fromkeys(ORDINALS, behind_ordinals())
        | dict.fromkeys(_WHICH_WORDS, _behind_which())
        | dict.fromkeys(("in", "within"), _table(((*counted.COUNTS, ""), Forms((counted.in_amount,)))))
    )
