"""One pass over a text finds every place where some dimension may have something to read.

A dimension says what tells of it; the pass looks for the words of all at once, in a copy of the text in small letters, and
asks about all digits.  What stands at the places found is for the grammars.
"""

import re
from collections.abc import Callable, Mapping
from functools import cache
from types import MappingProxyType
from typing import NamedTuple

from claimcheck.dimensions.trie import trie

Anchor = tuple[int, str]
"""A place, and the word in small letters or the digits that tell of it."""


class Telling(NamedTuple):
    """What tells of a dimension.

    Attributes:
        words: in small letters.
        digits: text, where digits begin and end -> the place that they tell of, -1 for none; where there is no function,
            all digits tell of their own place.
        behind: words that tell only with what stands behind them, a pattern in small letters.
    """

    words: frozenset[str]
    digits: Callable[[str, int, int], int] | None
    behind: tuple[tuple[str, str], ...] = ()


def anchors(text: str, tellings: tuple[Telling, ...]) -> tuple[list[Anchor], ...]:
    """For each dimension the places that tell of it, in order."""
    rows: tuple[list[Anchor], ...] = tuple([] for _ in tellings)
    by_digits = [(telling.digits, row.append) for telling, row in zip(tellings, rows, strict=True)]
    by_word = _by_word(tellings)
    # with one letter put in front, the place of a match, which begins before its word, is that of the word in the text
    small = f"\n{in_small_letters(text)}"
    for found in _pattern(tellings).finditer(small):
        word, at = found[1], found.start()
        if word is not None:
            before = small[at]
            if not (before.isalnum() or before == "_"):
                for number in by_word[word]:
                    rows[number].append((at, word))
            continue
        digits, at = found[0], at - 1
        for told, append in by_digits:
            place = at if told is None else told(text, at, at + len(digits))
            if place >= 0:
                append((place, digits))
    return rows


def in_small_letters(text: str) -> str:
    """A copy in small letters, each where it stands in the text."""
    small = text.lower()
    if len(small) == len(text):
        return small
    return "".join(letter.lower()[0] for letter in text)  # a capital of Turkish becomes two


@cache
def _by_word(tellings: tuple[Telling, ...]) -> Mapping[str, tuple[int, ...]]:
    """Of which dimensions each word tells."""
    told: dict[str, tuple[int, ...]] = {}
    for number, telling in enumerate(tellings):
        for word in (*telling.words, *(word for word, _ in telling.behind)):
            told[word] = (*told.get(word, ()), number)
    return MappingProxyType(told)


@cache
def _pattern(tellings: tuple[Telling, ...]) -> re.Pattern[str]:
    """Digits, commas between thousands among them, fractions written in one character, and words that stand by themselves.

    It begins with one character that is no letter of English, since that is found fastest.
    """
    words = trie(word for telling in tellings for word in telling.words)
    behind = "".join(rf"|{word}(?={pattern})" for telling in tellings for word, pattern in telling.behind)
    return re.compile(
        rf"[^a-z](?:(?<=[0-9½⅓⅔¼¾⅕-⅞⅐-⅒])[0-9]*+(?>(?:,[0-9]{{3}}(?![0-9]))*)|((?:{words})(?![^\W\d_]){behind}))"
    )
