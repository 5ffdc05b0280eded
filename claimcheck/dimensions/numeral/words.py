"""Numbers in words, of any length, and digits among them: "two hundred and six thousand", "4 hundred and 36".

English builds a number of groups, each below its scale, the scales falling: (two hundred and six) thousand, (four).
What may come next is always smaller than `room`; the first word that does not fit ends the number.
"""

import re
from decimal import Decimal

from claimcheck.dimensions.numeral.digits import parse_digits
from claimcheck.dimensions.numeral.value import Form, Numeral, times
from claimcheck.dimensions.numeral.vocabulary import DENOMINATORS, PLURAL_SCALES, SCALES, SMALL, TENS
from claimcheck.patterns import pattern

MOST_WORDS = 24
"""Words in a row beyond which nobody writes a number."""
_ONE = Decimal(1)
_BOUNDLESS = 10**40
_LARGEST = 10**27
NEXT_WORD = pattern(r"(?:[^\S\n]{1,3}|[-‐‑])([A-Za-z]++|(?=\d))")
"""The word behind a space or hyphen; empty where digits follow."""
_PART = pattern(r"[^\S\n-]?[^\S\n]?-?([A-Za-z]++)")
_COMMA = pattern(r",[^\S\n]([A-Za-z]+)")
_WORD = pattern(r"[A-Za-z]++")
_SIMPLE = {word: Decimal(value) for word, value in (*SMALL.items(), *TENS.items())}
_BEGINS = frozenset({*SMALL, *TENS, *SCALES, "hundred", "dozen", "a", "an"}) - {"lac"}  # "Lac-Mégantic" is a lake
_CONTINUES = frozenset({*SMALL, *TENS, *SCALES, *PLURAL_SCALES, "hundred", "dozen", "and", "point", ""})


class _Sum:
    """A number as it is being built; local to one parse."""

    __slots__ = ("group", "last", "room", "scale", "total")

    def __init__(self) -> None:
        self.total = 0
        self.group: int | None = None
        self.room = _BOUNDLESS
        self.last = _BOUNDLESS
        self.scale = 1

    def take(self, word: str) -> bool:
        """Add a word if it fits."""
        value = SMALL.get(word)
        if value is not None:
            return self.add(value, 1)
        value = TENS.get(word)
        if value is not None:
            return self.add(value, 10)
        if word == "hundred":
            return self.hundred()
        if word == "dozen":
            return self.dozen()
        value = SCALES.get(word)
        return value is not None and self.multiply(value)

    def add(self, value: int, room: int) -> bool:
        """A number below a hundred, or one in digits: it must leave what stands before it unchanged."""
        if value >= self.room or (not value and self.group is not None):
            return False
        self.group = (self.group or 0) + value
        self.room, self.scale = room, 1
        return True

    def hundred(self) -> bool:
        if self.group is None:
            if self.room <= 100:
                return False
            self.group = 1
        elif not 0 < self.group < 100:
            return False
        self.group *= 100
        self.room = 100
        self.scale = 1 if self.group < 1000 else 100
        return True

    def dozen(self) -> bool:
        if self.total or (self.group is not None and not 0 < self.group < 100):
            return False
        self.group = 12 * (1 if self.group is None else self.group)
        self.room, self.scale = 0, 12
        return True

    def multiply(self, by: int) -> bool:
        if self.group is None:
            if self.total * by > _LARGEST:
                return False
            if self.total:  # right behind another scale: "two lakh crore"
                self.total *= by
                self.scale *= by
                return True
            self.group = 1
        if not self.group or by >= self.last:
            return False
        self.total += self.group * by
        self.group, self.room, self.last, self.scale = None, by, by, by
        return True

    @property
    def value(self) -> int:
        return self.total + (self.group or 0)


def goes_on(text: str, end: int) -> bool:
    """Whether a word or digits behind a number may belong to it."""
    behind = NEXT_WORD.match(text, end)
    return behind is not None and behind[1].lower() in _CONTINUES


def parse_words(text: str, start: int) -> Numeral | None:
    """The whole number in words that begins at start."""
    found = _WORD.match(text, start)
    word = found[0].lower() if found else ""
    if not found or word not in _BEGINS:
        return None
    simple = _SIMPLE.get(word)
    if simple is not None and not goes_on(text, found.end()):
        return Numeral(start, found.end(), simple, simple, _ONE, Form.WORDS)
    number = _Sum()
    if word == "a" or word == "an":
        found = NEXT_WORD.match(text, found.end())
        word = found[1].lower() if found else ""
        if not found or (word != "hundred" and word != "dozen" and word not in SCALES):
            return None
    if not number.take(word):
        return None
    return _finished(text, start, _run_on(text, found.end(), number), number)


def parse_mixed(text: str, start: int, value: int, end: int) -> Numeral | None:
    """A whole number in digits, ending at end, that words go on with: "13 lakh", "4 hundred and 36"."""
    number = _Sum()
    number.add(value, 1)
    behind = NEXT_WORD.match(text, end)
    word = behind[1].lower() if behind else ""
    if word in PLURAL_SCALES:
        word = word[:-1]
    if not behind or not word or word in SMALL or word in TENS or not number.take(word):
        return None
    return _finished(text, start, _run_on(text, behind.end(), number), number)._replace(form=Form.SCALED)


def _finished(text: str, start: int, end: int, number: _Sum) -> Numeral:
    value = Decimal(number.value)
    decimals = _decimals(text, end)
    if decimals:
        end, digits = decimals
        value = Decimal(f"{value}.{digits}")
        behind = NEXT_WORD.match(text, end)
        by = SCALES.get(behind[1].lower()) if behind else None
        if behind and by:
            return Numeral(start, behind.end(), times(value, by), value, Decimal(by), Form.WORDS)
        return Numeral(start, end, value, value, _ONE, Form.WORDS)
    if number.scale == 1:
        return Numeral(start, end, value, value, _ONE, Form.WORDS)
    scale = Decimal(number.scale)
    return Numeral(start, end, value, value / scale, scale, Form.WORDS)


def _run_on(text: str, end: int, number: _Sum) -> int:
    """Take words as long as they fit; where the last one ended."""
    for _ in range(MOST_WORDS):
        found, joined = NEXT_WORD.match(text, end), False
        if not found and number.group is None and number.total:
            found, joined = _COMMA.match(text, end), True
        if found and found[1].lower() == "and":
            found, joined = NEXT_WORD.match(text, found.end()), True
        if not found:
            break
        word = found[1].lower()
        if (joined and not _may_join(number, word)) or _of_a_compound(text, found.end(), number, word):
            break
        if not word:
            taken = _digits_within(text, found.end(), number, joined)
            if taken is None:
                break
            end = taken
        elif joined and _part_follows(text, found.end()):
            break
        elif number.take(word):
            end = found.end()
        else:
            return _plural_end(text, found, word, number) or end
    return end


def _of_a_compound(text: str, end: int, number: _Sum, word: str) -> bool:
    """Whether a word behind a scale begins an adjective: "a $4 million one-time charge", "5 million two-year bonds"."""
    joined = text.startswith("-", end) and text[end + 1 : end + 2].isalpha()
    return joined and word in SMALL and number.group is None and not goes_on(text, end)


def _part_follows(text: str, end: int) -> bool:
    """Whether what is joined is a fraction, which is not for the sum: "one hundred and two fifths"."""
    found = _PART.match(text, end)
    return found is not None and found[1].lower() in DENOMINATORS


def _plural_end(text: str, found: re.Match[str], word: str, number: _Sum) -> int | None:
    """Such as "three billions", but not "hundreds" of anything."""
    if word not in PLURAL_SCALES or text.startswith(" of", found.end()) or not number.take(word[:-1]):
        return None
    return found.end()


def _may_join(number: _Sum, word: str) -> bool:
    """Whether "and" or a comma may stand here: only behind a hundred or a scale, and not before one."""
    behind = number.group is None or (number.group and not number.group % 100)
    return bool(behind) and word not in SCALES and word != "hundred" and word != "dozen"


def _digits_within(text: str, start: int, number: _Sum, joined: bool) -> int | None:
    """Digits inside words: "4 hundred and 36", "7 thousand 6 hundred"."""
    found = parse_digits(text, start)
    if not found or found[1] != found[1].to_integral_value():
        return None
    end, value = found[0], int(found[1])
    if joined and number.group is not None and 0 < value < 100 <= number.room:
        number.add(value, 1)
        return end
    behind = NEXT_WORD.match(text, end)
    word = behind[1].lower() if behind else ""
    size = 100 if word == "hundred" else SCALES.get(word, 0)
    if not behind or number.group is not None or not size or not 0 < value * size < number.room:
        return None
    number.add(value, 1)
    number.take(word)
    return behind.end()


def _decimals(text: str, end: int) -> tuple[int, str] | None:
    """The digits said behind "point": "six point nought three", "three hundred point sixty-two"."""
    found = NEXT_WORD.match(text, end)
    if not found or found[1].lower() != "point":
        return None
    digits, end = "", found.end()
    for _ in range(MOST_WORDS):
        found = NEXT_WORD.match(text, end)
        word = found[1].lower() if found else ""
        value = SMALL.get(word, TENS.get(word))
        if not found or value is None:
            break
        end = found.end()
        if word in TENS:
            unit = NEXT_WORD.match(text, end)
            extra = SMALL.get(unit[1].lower(), 0) if unit else 0
            if unit and 0 < extra < 10:
                value, end = value + extra, unit.end()
        digits += str(value)
    return (end, digits) if digits else None
