"""The words of dates, and the stretches of pattern that the grammars are made of.

All of them are matched without regard to case; where case tells ("May", "may"), the grammar looks at what was matched.
Repetition is bounded everywhere, so that no text makes a pattern slow.
"""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from claimcheck.dates import MONTHS as MONTH_NAMES
from claimcheck.dates import WEEKDAYS

MONTHS: Mapping[str, int] = MappingProxyType(
    {name.lower(): number for number, name in enumerate(MONTH_NAMES, 1)}
    | {name[:3].lower(): number for number, name in enumerate(MONTH_NAMES, 1)}
    | {"sept": 9}
)
_DAY_SHORT = {"mon": 0, "tue": 1, "tues": 1, "wed": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5, "sun": 6}
WEEKDAY_NUMBERS: Mapping[str, int] = MappingProxyType(
    {name.lower(): number for number, name in enumerate(WEEKDAYS)} | _DAY_SHORT
)
ONES = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_TEENS = ("ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen")
_FIRST = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")
_TENTH = (
    "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth",
    "nineteenth",
)  # fmt: skip
ORDINALS: Mapping[str, int] = MappingProxyType(
    {word: number for number, word in enumerate((*_FIRST, *_TENTH), 1)}
    | {"twentieth": 20, "thirtieth": 30, "thirty first": 31}
    | {f"twenty {word}": 20 + number for number, word in enumerate(_FIRST, 1)}
)
"""First to thirty-first; a hyphen is written as a space."""
CARDINALS: Mapping[str, int] = MappingProxyType(
    {word: number for number, word in enumerate((*ONES, *_TEENS), 1)}
    | {"twenty": 20, "thirty": 30, "thirty one": 31}
    | {f"twenty {word}": 20 + number for number, word in enumerate(ONES, 1)}
)
SEASONS: Mapping[str, str] = MappingProxyType(
    {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}
)
PARTS_OF_DAY: Mapping[str, str] = MappingProxyType(
    {
        "morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI", "overnight": "NI", "lunchtime": "MI",
        "noon": "MI", "midday": "MI", "midnight": "NI",
    }
)  # fmt: skip


def _shortened(names: Iterable[str]) -> str:
    """Pattern for names, in full or by their first three letters."""
    return "|".join(f"{name[:3]}(?:{name[3:]})?" if name[3:] else name for name in names)


def one_of(words: Mapping[str, object] | tuple[str, ...]) -> str:
    """Pattern for any of the words, longest first; a space in one is a space or hyphen."""
    return "|".join(word.replace(" ", "[ -]") for word in sorted(words, key=lambda word: (-len(word), word)))


GAP = r"[^\S\n]{1,4}"
"""What stands between two words of one expression: spaces, no line end."""
SOFT_GAP = r"(?:[^\S\n]{0,3}\n[^\S\n]{0,3}|[^\S\n]{1,4})"
"""The same, or one line end."""
COMMA = r"(?:[^\S\n]{0,3},?\s{1,3}|,)"
MONTH = rf"(?P<month>(?:{_shortened(MONTH_NAMES)}|sept)(?![a-z])\.?)"
WEEKDAY = rf"(?P<weekday>(?:{_shortened(WEEKDAYS)}|tues|thurs?)(?![a-z])\.?)"
DAY_WORDS = (
    rf"(?:(?:twenty[ -])?(?:{one_of(_FIRST)})|thirty[ -]first|{one_of((*_TENTH, 'twentieth', 'thirtieth'))})(?![a-z])"
)
COUNT_WORDS = rf"(?:(?:twenty[ -])?(?:{one_of(ONES)})|thirty[ -]one|{one_of((*_TEENS, 'twenty', 'thirty'))})"
DAY_SUFFIX = r"(?:[^\S\n]?(?:st|nd|rd|th))(?![a-z])"
DAY = rf"(?:(?P<day>\d{{1,2}})(?P<nth>{DAY_SUFFIX})?(?![\da-z]|[.,:]\d|[^\S\n]?%)|(?P<dayword>{DAY_WORDS}))"
DAY_OR_COUNT = rf"(?:{DAY}|(?P<daycount>{COUNT_WORDS}(?![a-z]|[- ](?:hundred|thousand))))"
YEAR = r"(?P<year>\d{4}(?!\d|:\d|[.,]\d|[a-z])|['’]\d\d(?!\d|s))"
UNITS_OF_TIME: Mapping[str, str] = MappingProxyType(
    {
        "day": "day", "night": "day", "week": "week", "wk": "week", "weekend": "weekend", "fortnight": "fortnight",
        "month": "month", "mth": "month", "quarter": "quarter", "qtr": "quarter", "half": "half", "year": "year",
        "yr": "year", "decade": "decade", "century": "century", "centurie": "century",
    }
)  # fmt: skip
"""Calendar units by their singular; hours and shorter are the clock's."""


def unit_of(word: str) -> str:
    """The unit that a word for one or more of it means."""
    lower = word.lower().rstrip(".")
    return UNITS_OF_TIME.get(lower) or UNITS_OF_TIME[lower.removesuffix("s")]
