"""The line that a figure stands in, cut to what a reader takes in at a glance."""

import re
import unicodedata
from functools import lru_cache

from attrs import frozen

from claimcheck.claims import Claim
from claimcheck.quotation import Quotation

_BREAK = re.compile(r"\r\n|\n|\r")

WIDTH = 100
"""How many columns of a line are shown; a long line is cut on both sides of the figure."""


@frozen
class Excerpt:
    """A line around a figure: what stands before it, its words, and what stands behind."""

    before: str
    words: str
    after: str

    @property
    def line(self) -> str:
        """The whole of it."""
        return (self.before + self.words + self.after).rstrip()

    @property
    def carets(self) -> str:
        """What stands below it in a terminal, with carets under the figure."""
        return " " * columns(self.before) + "^" * max(1, columns(self.words))


def excerpt(item: Claim | Quotation, text: str | None) -> Excerpt | None:
    """The words around a figure; `None` where its place is not known."""
    span = item.location.span
    if text is None:
        return None
    if span is None:
        return _in_line(item, text)
    begin = max(text.rfind(mark, 0, span.start) for mark in "\n\r") + 1
    behind = _BREAK.search(text, span.start)
    end = behind.start() if behind else len(text)
    return _around(text[begin:end], span.start - begin, min(span.end, end) - begin)


def _in_line(item: Claim | Quotation, text: str) -> Excerpt | None:
    """The line of a ledger that tells no more of its place: around the words in it that the claim has, else its beginning."""
    lines = _lines(text)
    number = item.location.line
    if number is None or not 0 < number <= len(lines):
        return None
    line = lines[number - 1].strip()
    words = item.words if isinstance(item, Quotation) else item.quantity.text
    start = line.find(f'"{words}"') + 1
    return _around(line, start, start + len(words)) if start else _around(line, 0, min(len(line), WIDTH))


@lru_cache(maxsize=4)
def _lines(text: str) -> tuple[str, ...]:
    """The lines of a ledger, which many findings point into."""
    return tuple(_BREAK.split(text))


def _around(line: str, start: int, stop: int) -> Excerpt:
    first, last = _cut(line, start, stop)
    before = ("…" if first else "") + plain(line[first:start])
    return Excerpt(before.lstrip(), plain(line[start:stop]), plain(line[stop:last]) + ("…" if last < len(line) else ""))


def _cut(line: str, start: int, stop: int) -> tuple[int, int]:
    """Which part of a line to show, at the borders of words."""
    if len(line) <= WIDTH:
        return 0, len(line)
    room = max(20, (WIDTH - (stop - start)) // 2)
    first = max(0, min(start - room, len(line) - WIDTH))
    last = min(len(line), max(stop + room, WIDTH))
    if first:
        space = line.find(" ", first, start)
        first = space + 1 if space >= 0 else first
    if last < len(line):
        space = line.rfind(" ", stop, last)
        last = space if space >= 0 else last
    return first, last


def plain(words: str) -> str:
    """The words on one line, without what would move a cursor or what no page can hold: such a character is a dot."""
    return "".join(" " if char in "\t\r\n" else "·" if _unfit(char) else char for char in words)


def _unfit(char: str) -> bool:
    return unicodedata.category(char) in ("Cc", "Cs") or char in "\ufffe\uffff"


def columns(words: str) -> int:
    """How many columns of a terminal the words take."""
    return sum(_width(char) for char in words)


def _width(char: str) -> int:
    if unicodedata.combining(char) or unicodedata.category(char) == "Cf":
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1
