"""Parts of a whole and multiples, where the words say that a part is meant and not an ordinal, a period or a coin."""

import re
from decimal import Decimal

from claimcheck.dimensions.numeral import Form, Numeral, parse_numeral
from claimcheck.dimensions.numeral.fractions import fraction, parse_half, scaled_part
from claimcheck.dimensions.numeral.vocabulary import DENOMINATORS, SMALL, TENS
from claimcheck.dimensions.wordlist import words
from claimcheck.patterns import pattern

_ARTICLE = pattern(r"(?<![\w'’-])(?:an?)[^\S\n]{1,2}$", re.IGNORECASE)
_WORD_BEFORE = pattern(r"([A-Za-z]+)[^\S\n]{1,2}$")
_HALF_OF = pattern(
    r"[^\S\n]{1,2}(?:of|the|an?|its|their|his|her|our|my|your|that|this|those|these|all|as|or|are|were|is|was|have|had|said|more|empty|full)\b|[^\S\n]?[,.;:)]|(?![^\n])",
    re.IGNORECASE,
)
_PERIODS = words(
    "first second third fourth other latter last final opening top bottom better later next previous former the"
)
_MEASURES = words(
    "than nearly almost about roughly around over under least most by to some approximately up just only in"
)
_PART_OF = pattern(
    r"[^\S\n]{1,2}(?:of|more|less|higher|lower|fewer|bigger|larger|smaller|cheaper|are|were|is|was|have|say|said|in|from|on|to|since|over|by|as|and|or)\b|[^\S\n]?[,.;:)]|(?![^\n])",
    re.IGNORECASE,
)
_LINK = pattern(
    r"(?P<gap>[^\S\n]{1,2}|-)(?P<word>in|out[ -]of|over)(?P=gap)(?:every[ -])?(?=[\dA-Za-z])", re.IGNORECASE
)
_TIMED = pattern(
    r"[^\S\n-]{0,2}-?(?:(?:business|working|more|consecutive)[^\S\n])?(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|games|matches|percent|per|million|%|°|pm|am|p\.m|a\.m)(?!\w)",
    re.IGNORECASE,
)
_AS = pattern(r"[^\S\n](?:as|the|that|its|their|what)\b", re.IGNORECASE)
_FOLDS = {f"{word}fold": value for word, value in (*SMALL.items(), *TENS.items()) if value > 1} | {
    "hundredfold": 100,
    "thousandfold": 1000,
}
FOLD_WORDS = frozenset(_FOLDS)
_ROUND = frozenset(Decimal(value) for value in (2, 3, 4, 5, 6, 8, 10, 12, 20, 25, 50, 100, 1000, 10_000, 100_000))
"""Denominators with which "9 out of 10" is a share; "31 out of 34 districts" counts both."""
_ONE = Decimal(1)


def parse_part(text: str, at: int, word: str) -> Numeral | None:
    """Such as "half", "a third", "a quarter of a million", read from the word for the part, in small letters."""
    article = _ARTICLE.search(text, max(0, at - 4), at)
    start = article.start() if article else at
    part = parse_half(text, start if article and word != "half" else at)
    if part is None:
        return None
    if part.scale != 1:
        return _with_article(part, article)
    before = _WORD_BEFORE.search(text, max(0, start - 16), start)
    known = before[1].lower() if before else ""
    if word == "half":
        if known in _PERIODS or not (_HALF_OF.match(text, part.end) or known in _MEASURES):
            return None
        return _with_article(part, article)
    if DENOMINATORS[word] >= 100 and article:
        return part
    if word == "second" or not (
        article or (text[start - 1 : start] in ("", "\n") and text.startswith(" of", part.end))
    ):
        return None
    if text.startswith(" of", part.end) or known in _MEASURES or (word != "quarter" and _PART_OF.match(text, part.end)):
        return part
    return None


def _with_article(part: Numeral, article: "re.Match[str] | None") -> Numeral:
    return part._replace(start=article.start()) if article else part


def parse_ratio(text: str, over: Numeral) -> Numeral | None:
    """Such as "One in five", "two out of three", "one over thirty": two numbers as one part of a whole."""
    link = _LINK.match(text, over.end)
    if not link or over.value <= 0 or over.scale != 1 or over.value != over.value.to_integral_value():
        return None
    under = parse_numeral(text, link.end())
    if under is None or under.value <= over.value or under.value != under.value.to_integral_value():
        return None
    word = link["word"].lower()
    if _TIMED.match(text, under.end) or text[under.end : under.end + 1].isalnum():
        return None
    if (
        word == "in"
        and (
            1900 <= under.value <= 2100
            or over.value > 100
            or (over.form is Form.DIGITS and under.form is not over.form)
        )
        and over.value > 1
    ):
        return None
    if word == "in" and 1900 <= under.value <= 2100 and under.value % 100 and text[under.start : under.end].isdigit():
        return None  # "two died, one in 2019"
    if word.startswith("out") and over.form is under.form is Form.DIGITS and under.value not in _ROUND:
        return None
    if word == "over" and (
        over.form is not Form.WORDS or over.value != 1 or text[under.end : under.end + 2].strip()[:1].isalpha()
    ):
        return None
    return scaled_part(text, fraction(over.start, under.end, Decimal(0), int(over.value), int(under.value)))


def parse_multiple(text: str, at: int, word: str) -> Numeral | None:
    """Such as "Threefold", "twice as many", told by its word in small letters."""
    end = at + len(word)
    times = _FOLDS.get(word) or {"twice": 2, "thrice": 3, "double": 2, "triple": 3, "quadruple": 4}.get(word)
    if times is None or (word not in _FOLDS and not _AS.match(text, end)):
        return None
    value = Decimal(times)
    return Numeral(at, end, value, value, _ONE, Form.WORDS)


_TIMES = pattern(
    r"[^\S\n]times[^\S\n](?:as|more|the|higher|larger|bigger|greater|that|its|their|what|less|faster|lower)\b|-?[^\S\n]?fold\b",
    re.IGNORECASE,
)


def times_behind(text: str, number: Numeral) -> Numeral | None:
    """The number with its "times" or "fold": "three times as many", "10-fold"."""
    found = _TIMES.match(text, number.end)
    if not found:
        return None
    return number._replace(end=number.end + 6 if "times" in found[0] else found.end())
