"""Which grammars may read what begins with a word or a digit: told by that word or digit, and by what stands behind it."""

import re

from claimcheck.dimensions.date.forms import (
    ALONE,
    AMOUNT,
    DAY_OR_MONTH,
    LONG_DIGITS,
    MARKED,
    NONE,
    RUN,
    RUN_OF_DIGITS,
    SHORT_RUN,
    SIGNS,
    UNIT_WORDS,
    WEEKDAY,
    YEAR,
    YEAR_ALONE,
    Forms,
    behind_cardinals,
    behind_ordinals,
    both,
    first_words,
    going_on,
)
from claimcheck.dimensions.date.vocabulary import CARDINALS, MONTHS, ORDINALS, WEEKDAY_NUMBERS
from claimcheck.patterns import pattern

_FIRST = pattern(
    r"(?P<the>[Tt]he[^\S\n]{1,3})?(?:(?P<word>[A-Za-z]+)|(?P<digits>\d++)(?P<nth>st|nd|rd|th|ST|ND|RD|TH)?|(?P<mark>['’‘]))"
)
_NEXT = pattern(
    r"[^\S\n]{0,3}\n?(?P<word>[A-Za-z]+)|[^\S\n]{0,2}(?P<sign>[-–—~/'’½¼¾]|[.,](?=\d)|\.(?=[^\S\n]{1,3}[A-Za-z]))"
)
_GOES_ON = pattern(
    r"(?:[^\S\n]{1,4}|[^\S\n]{0,3}\n[^\S\n]{0,3}|-)(?:(?P<word>[A-Za-z]+)|(?=\d{1,3}(?!\d)|\d++[^\S\n-][A-Za-z]))"
)
_DAYS_IN_WORDS = "|".join({word.partition(" ")[0] for word in (*ORDINALS, *CARDINALS)})
_DATE_BEHIND = pattern(
    rf"\.?(?:[^\S\n]{{0,2}},)?\s{{1,3}}+(?:the[^\S\n]|\d|{'|'.join(MONTHS)}|(?:{_DAYS_IN_WORDS})\b)", re.IGNORECASE
)
"""What a date whose weekday stands first goes on with."""
_DAY_BEHIND = pattern(
    rf"\.?(?:[^\S\n]{{0,4}}+\n?+[^\S\n]{{0,3}}+|[-/])(?:the\b|\d|(?:{_DAYS_IN_WORDS})\b)", re.IGNORECASE
)
"""What a month goes on with where a day of it is meant, or a year."""


def forms_at(text: str, at: int) -> Forms:
    """The grammars that may read what begins exactly at an offset."""
    first = _FIRST.match(text, at)
    if first is None:
        return NONE
    article, word, digits, nth, _ = first.groups()
    if word:
        return _by_word(text, first.end(), word.lower(), article is not None)
    if nth:
        return _by_ordinal(text, first.end())
    return _by_digits(text, first.end(), len(digits)) if digits else MARKED


def _by_word(text: str, end: int, word: str, article: bool) -> Forms:
    if word in WEEKDAY_NUMBERS and not _DATE_BEHIND.match(text, end):
        return WEEKDAY
    forms = first_words().get(word, NONE)
    if word in MONTHS and _DAY_BEHIND.match(text, end):
        return DAY_OR_MONTH
    behind = going_on().get(word)
    if behind is None:
        return forms
    found = _GOES_ON.match(text, end)
    if found:
        forms = both(forms, behind.get((found["word"] or "").lower(), NONE))
    return both(forms, ALONE) if article and word in ORDINALS else forms


def _by_ordinal(text: str, end: int) -> Forms:
    """Such as "26th": what may follow any ordinal, or the sign behind a day."""
    found = _GOES_ON.match(text, end)
    forms = behind_ordinals().get((found["word"] or "").lower(), NONE) if found else NONE
    return both(both(forms, SIGNS.get(text[end : end + 1], NONE)), ALONE)


def _by_digits(text: str, end: int, size: int) -> Forms:
    found = _NEXT.match(text, end)
    word, sign = found.groups() if found else (None, None)
    if size > SHORT_RUN:
        return _long(size, (word or "").lower(), sign)
    return behind_cardinals().get(word.lower(), NONE) if word else SIGNS.get(sign or "", NONE)


def _long(size: int, word: str, sign: str | None) -> Forms:
    """Digits that are no day or month."""
    amount = AMOUNT if word in UNIT_WORDS else NONE
    if size == RUN:
        return both(amount, RUN_OF_DIGITS)
    if size != YEAR:
        return amount
    return both(amount, LONG_DIGITS if sign or word in MONTHS or word in ("s", "q", "h") else YEAR_ALONE)
