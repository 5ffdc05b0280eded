"""Where in a text some dimension may have something to read.

A dimension says what tells of it.  Which of the words of all dimensions a text has is asked of the set of its words; only those
are looked for, and digits, in a copy of the text in small letters.  What stands at the places found is for the grammars.
"""

import re
from collections.abc import Callable, Mapping
from functools import cache
from types import MappingProxyType
from typing import NamedTuple

Anchor = tuple[int, str]
"""A place, and the word in small letters or the digits that tell of it."""
Told = Callable[[str, int, int], int]
"""Text, where a word or digits begin and end -> the place that they tell of, -1 for none."""


class Telling(NamedTuple):
    """What tells of a dimension.

    Attributes:
        words: in small letters, and no other letters than those of English.
        digits: what digits tell; where there is no function, all digits tell of their own place.
        around_digits: a pattern in small letters, of what ends or follows digits for which the function is asked; most
            digits have nothing of it, and are passed over without a call.
        perhaps: words that tell only by what stands around them.
    """

    words: frozenset[str]
    digits: Told | None
    around_digits: str = ""
    perhaps: tuple[tuple[frozenset[str], Told], ...] = ()


def anchors(text: str, tellings: tuple[Telling, ...]) -> tuple[list[Anchor], ...]:
    """For each dimension the places that tell of it, in order."""
    rows: tuple[list[Anchor], ...] = tuple([] for _ in tellings)
    small = in_small_letters(text)
    # looked for in bytes, one for each character, since that is done fastest
    shape = small.encode("latin-1", "replace")
    _add_words(text, small, shape, rows, _by_word(tellings))
    _add_digits(text, small, shape, rows, tellings)
    for row in rows:
        row.sort()
    return rows


def _table(said_of: Callable[[str], bool], mark: bytes | None) -> bytes:
    """What makes a space of every character but some, and of those one mark, if there is one."""
    marked = (mark or bytes([code]) if said_of(chr(code)) else b" " for code in range(256))
    return b"".join(marked)


_WORDS_ONLY = _table(str.isalpha, None)
_DIGITS_ONLY = _table(str.isnumeric, b"0")
_FRACTIONS = "⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞⅐⅑⅒"
"""Those beyond the first 256 characters, in whose place there is a question mark."""
_DIGITS_OR_UNKNOWN = _table(lambda letter: letter.isnumeric() or letter == "?", b"0")


def _add_words(
    text: str, small: str, shape: bytes, rows: tuple[list[Anchor], ...], told_by: "Mapping[bytes, _Word]"
) -> None:
    """Add the places of words that tell, of those words alone that the text has."""
    letters = shape.translate(_WORDS_ONLY)
    for written in told_by.keys() & letters.split():
        word, own, perhaps = told_by[written]
        size, at = len(written), letters.find(written)
        while at >= 0:
            end = at + size
            if letters[at - 1 : at] in _NO_LETTER and _stands_alone(small, at, end):
                for number in own:
                    rows[number].append((at, word))
                for number, told in perhaps:
                    if (place := told(text, at, end)) >= 0:
                        rows[number].append((place, word))
            at = letters.find(written, end)


_NO_LETTER = frozenset({b"", b" "})


def _stands_alone(small: str, start: int, end: int) -> bool:
    """Whether no letter, digit or line below joins a word to what is in front of it, and no letter to what is behind."""
    before, after = small[start - 1 : start], small[end : end + 1]
    return not (before.isalnum() or before == "_" or (after.isalnum() and not after.isdecimal()))


def _add_digits(
    text: str, small: str, shape: bytes, rows: tuple[list[Anchor], ...], tellings: tuple[Telling, ...]
) -> None:
    """Add the places of digits that tell."""
    by_any = [row.append for telling, row in zip(tellings, rows, strict=True) if telling.digits is None]
    by_some = [(telling.digits, row.append) for telling, row in zip(tellings, rows, strict=True) if telling.digits]
    unknown = not small.isascii() and any(map(small.__contains__, _FRACTIONS))
    marks = shape.translate(_DIGITS_OR_UNKNOWN if unknown else _DIGITS_ONLY)
    number_at = _digits(tellings).match
    at = marks.find(b"0")
    while at >= 0:
        end = at + 1
        if found := number_at(small, at):
            digits, end = found[0], found.end()
            for append in by_any:
                append((at, digits))
            for told, append in by_some if found.lastindex else ():
                if (place := told(text, at, end)) >= 0:
                    append((place, digits))
        at = marks.find(b"0", end)


def in_small_letters(text: str) -> str:
    """A copy in small letters, each where it stands in the text."""
    small = text.lower()
    if len(small) == len(text):
        return small
    return "".join(letter.lower()[0] for letter in text)  # a capital of Turkish becomes two


def letters_of(text: str) -> bytes:
    """The letters of a text, small, with a space for all else, one byte for each character: the fastest way to its words."""
    return in_small_letters(text).encode("latin-1", "replace").translate(_WORDS_ONLY)


class _Word(NamedTuple):
    """A word, the numbers of the dimensions that it tells of, and of those that it may tell of, with what they ask."""

    word: str
    own: tuple[int, ...]
    perhaps: tuple[tuple[int, Told], ...]


@cache
def _by_word(tellings: tuple[Telling, ...]) -> Mapping[bytes, _Word]:
    """What each word tells."""
    own: dict[str, tuple[int, ...]] = {}
    perhaps: dict[str, tuple[tuple[int, Told], ...]] = {}
    for number, telling in enumerate(tellings):
        for word in telling.words:
            own[word] = (*own.get(word, ()), number)
        for words, told in telling.perhaps:
            for word in words:
                perhaps[word] = (*perhaps.get(word, ()), (number, told))
    return MappingProxyType(
        {word.encode(): _Word(word, own.get(word, ()), perhaps.get(word, ())) for word in (*own, *perhaps)}
    )


@cache
def _digits(tellings: tuple[Telling, ...]) -> re.Pattern[str]:
    """Digits, commas between thousands among them, and fractions written in one character.

    An empty group says that they have around them what some dimension asks for.
    """
    around = "|".join(telling.around_digits for telling in tellings if telling.digits)
    return re.compile(rf"[0-9½⅓⅔¼¾⅕-⅞⅐-⅒][0-9]*+(?>(?:,[0-9]{{3}}(?![0-9]))*)(?:(?={around})())?")
