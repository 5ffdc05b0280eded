"""Lines of Markdown as marks: what each is, and where its words stand."""

import re
from collections.abc import Iterator, Sequence
from enum import Enum, auto
from functools import cache

from attrs import frozen

from claimcheck.documents import bars
from claimcheck.documents.lines import Line, Passage, trimmed
from claimcheck.figures import Span


class What(Enum):
    """What a line, or a stretch of lines, is."""

    TEXT = auto()
    ITEM = auto()
    HEADING = auto()
    UNDERLINE = auto()
    """Makes a heading of the paragraph above."""
    CELL = auto()
    COMMENT = auto()
    PREFIX = auto()
    """The marks of a quotation before a line."""
    BREAK = auto()


@frozen
class Mark:
    """A stretch of the text, and what it is; a heading's level is 1 or lower."""

    what: What
    span: Span
    top: bool = False
    cell: Passage | None = None
    """The cell of a table that it is."""
    level: int = 0
    """How deep in lists it stands."""


_PATTERNS = {
    "quote": r"(?:[ \t]{0,3}>[ \t]?)+",
    "fence": r"[ \t]*(`{3,}(?=[^`]*$)|~{3,})",
    "heading": r"[ ]{0,3}(#{1,6})(?:[ \t]+|$)",
    "closing": r"[ \t]+#+[ \t]*$",
    "underline": r"[ ]{0,3}(=+|-+)[ \t]*$",
    "rule": r"[ ]{0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$|[ ]{0,3}:{3,}.*$",
    "item": r"[ \t]*(?:[-+*]|(\d{1,9})[.)])(?:[ \t]+(?:\[[ xX]\][ \t]+)?|$)",
    "definition": r"[ ]{0,3}\[(?!\^)[^\]]+\]:[ \t]*(\S?)",
    "address": r"[ ]{0,3}\[(?!\^)[^\]]+\]:[ \t]*((?=https?:|mailto:|[<#/]|$))",
    "footnote": r"[ ]{0,3}\[\^[^\]]+\]:[ \t]*",
    "raw": r"[ ]{0,3}<(script|style|pre|textarea)\b",
}


@cache
def _pattern(name: str) -> re.Pattern[str]:
    return re.compile(_PATTERNS[name], re.IGNORECASE)


def marks(text: str, lines: Sequence[Line]) -> Iterator[Mark]:
    """What each line is, in order."""
    at, within, indent = 0, What.BREAK, 0
    while at < len(lines):
        line = lines[at]
        quote = _pattern("quote").match(line.text)
        if quote:
            yield Mark(What.PREFIX, Span(line.start, line.start + quote.end()))
            line = Line(line.start + quote.end(), line.text[quote.end() :], line.number)
        first = at
        at, found = _read(text, lines, at, line, within, indent)
        yield from found
        if found:
            within = found[-1].what
            if within is What.ITEM:
                indent = len(line.text[: found[-1].span.start - line.start].expandtabs(4))
            elif within is What.HEADING or (within is What.TEXT and line.indent < indent and lines[first - 1].blank):
                indent = 0
        at += 1


def _read(
    text: str, lines: Sequence[Line], at: int, line: Line, within: What, indent: int
) -> tuple[int, Sequence[Mark]]:
    """What begins in a line, and the index of its last line; `within` is what the line above was."""
    whole = Span(line.start, line.end)
    opened = within in (What.TEXT, What.ITEM)
    if line.blank:
        return at, [Mark(What.BREAK, whole)]
    if within is What.TEXT and (under := _pattern("underline").match(line.text)):
        return at, [Mark(What.UNDERLINE, whole, under[1][0] == "=")]
    item = _item(line, within)
    if not opened and line.indent >= indent + 4 and not (item and indent):
        return at, [Mark(What.BREAK, whole)]  # code by its indent
    heading = _pattern("heading").match(line.text)
    if heading:
        return at, _heading(text, line, heading)
    if line.text.lstrip().startswith("<!--"):
        last, comment = _comment(text, lines, at, line)
        if comment:
            return last, [Mark(What.COMMENT, comment)]
    past = _past(lines, at, line, opened)
    if past is not None:
        return past, [Mark(What.BREAK, whole)]
    if not opened and _is_table(lines, at, line):
        return _table(text, lines, at, line)
    if item:
        return at, [Mark(What.ITEM, Span(line.start + item.end(), line.end), level=line.level)]
    return at, [Mark(What.TEXT, whole, level=line.level if 0 < indent <= line.indent else 0)]


def _item(line: Line, within: What) -> re.Match[str] | None:
    """The marker of an item that begins here; in a paragraph, a number other than 1 begins none."""
    item = _pattern("item").match(line.text)
    if item is None:
        return None if within is What.TEXT else _pattern("footnote").match(line.text)
    return None if within is What.TEXT and item[1] not in (None, "1") else item


def _heading(text: str, line: Line, found: re.Match[str]) -> Sequence[Mark]:
    closing = _pattern("closing").search(line.text, found.end() - 1)
    end = line.start + closing.start() if closing else line.end
    return [Mark(What.HEADING, trimmed(text, min(line.start + found.end(), end), end), len(found[1]) == 1)]


def _comment(text: str, lines: Sequence[Line], at: int, line: Line) -> tuple[int, Span | None]:
    """A comment on lines of its own; none where prose follows on its last line, which makes it part of a paragraph."""
    start = text.index("<!--", line.start)
    end = text.find("-->", start)
    end = len(text) if end < 0 else end + 3
    last = next((i for i in range(at, len(lines)) if lines[i].end >= end), len(lines) - 1)
    return (at, None) if text[end : lines[last].end].strip() else (last, Span(start, end))


def _past(lines: Sequence[Line], at: int, line: Line, opened: bool) -> int | None:
    """The index of the last line of what begins here and is no prose: fenced code, a rule, a script, a formula."""
    fence = _pattern("fence").match(line.text)
    if fence:
        return _fence_end(lines, at, fence[1])
    raw = _pattern("raw").match(line.text)
    if raw:
        return _until(lines, at, f"</{raw[1].lower()}")
    if line.text.strip() == "$$":
        return _until(lines, at + 1, "$$")
    definition = _pattern("address" if opened else "definition").match(line.text)
    if definition:
        return (
            at if line.text[definition.end() :].strip() or definition[1] else min(at + 1, len(lines) - 1)
        )  # the address may stand on the next line
    return at if _pattern("rule").match(line.text) else None


def _fence_end(lines: Sequence[Line], at: int, fence: str) -> int:
    for index in range(at + 1, len(lines)):
        bare = _pattern("quote").sub("", lines[index].text, count=1).strip()
        if len(bare) >= len(fence) and set(bare) == {fence[0]}:
            return index
    return len(lines) - 1


def _until(lines: Sequence[Line], at: int, closing: str) -> int:
    return next((i for i in range(at, len(lines)) if closing in lines[i].text.lower()), len(lines) - 1)


def _is_table(lines: Sequence[Line], at: int, line: Line) -> bool:
    return at + 1 < len(lines) and bars.begins(line, _unquoted(lines[at + 1]))


def _unquoted(line: Line) -> Line:
    quote = _pattern("quote").match(line.text)
    return Line(line.start + quote.end(), line.text[quote.end() :], line.number) if quote else line


def _table(text: str, lines: Sequence[Line], at: int, line: Line) -> tuple[int, Sequence[Mark]]:
    last = bars.reach(lines, at)
    rows = [line, *(_unquoted(row) for row in lines[at + 2 : last + 1])]
    found = bars.cells_of(text, rows, 0)
    return last, [
        *(Mark(What.CELL, cell.span, cell=cell) for cell in found),
        Mark(What.BREAK, Span(line.start, line.start)),
    ]
