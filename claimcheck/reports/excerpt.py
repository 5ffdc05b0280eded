"""The line that a figure stands in, with carets under the figure."""

import re
import unicodedata

from claimcheck.claims import Claim
from claimcheck.quotation import Quotation

_BREAK = re.compile(r"\r\n|\n|\r")

WIDTH = 100
"""How many columns of a line are shown; a long line is cut on both sides of the figure."""


def excerpt(item: Claim | Quotation, text: str | None) -> tuple[str, str] | None:
    """The words around a figure and a line of carets under it; `None` where its place is not known."""
    span = item.location.span
    if text is None:
        return None
    if span is None:
        return _whole_line(item.location.line, text)
    begin = max(text.rfind(mark, 0, span.start) for mark in "\n\r") + 1
    behind = _BREAK.search(text, span.start)
    end = behind.start() if behind else len(text)
    line, start, stop = text[begin:end], span.start - begin, min(span.end, end) - begin
    first, last = _cut(line, start, stop)
    before = ("…" if first else "") + plain(line[first:start])
    words = plain(line[start:stop])
    after = plain(line[stop:last]) + ("…" if last < len(line) else "")
    shift = len(before) - len(before.lstrip())
    before = before[shift:]
    carets = " " * columns(before) + "^" * max(1, columns(words))
    return (before + words + after).rstrip(), carets


def _whole_line(number: int | None, text: str) -> tuple[str, str] | None:
    """A line of a ledger, where no column is known."""
    lines = _BREAK.split(text)
    if number is None or not 0 < number <= len(lines):
        return None
    line = plain(lines[number - 1]).strip()
    return line, "^" * columns(line)


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
    """The words without what would move the cursor: a tab is a space, a control character a dot."""
    return "".join(" " if char == "\t" else "·" if unicodedata.category(char) == "Cc" else char for char in words)


def columns(words: str) -> int:
    """How many columns of a terminal the words take."""
    return sum(_width(char) for char in words)


def _width(char: str) -> int:
    if unicodedata.combining(char) or unicodedata.category(char) == "Cf":
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1
