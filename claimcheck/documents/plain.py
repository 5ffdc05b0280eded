"""Plain text into passages.

Blank lines part paragraphs.  Where there are none, a line is a paragraph, unless the lines are wrapped: then each breaks
where its next word would not have fitted, and they belong together.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from claimcheck.documents import bars, table
from claimcheck.documents.document import STOP, Hole
from claimcheck.documents.lines import Form, Line, Passage, lines_of, trimmed
from claimcheck.documents.scan import Scan
from claimcheck.documents.wrapping import bullet, paragraphs, width_of
from claimcheck.figures import Span


@cache
def _address() -> re.Pattern[str]:
    return re.compile(r"\bhttps?://[^\s<>\"”]+|\bwww\.[^\s<>\"”]+")


def scan(text: str, start: int = 0) -> Scan:
    """What is prose in a plain text, from an offset on, which must be the start of a line."""
    return Scan(text, tuple(_passages(text, start)), tuple(_holes(text)))


def _passages(text: str, start: int) -> Iterator[Passage]:
    listed: Passage | None = None
    chunks = [*_chunks(lines_of(text, start))]
    if "|" in text:
        chunks = [part for chunk in chunks for part in _parted(chunk)]
    width = width_of(chunks)
    for number, chunk in enumerate(chunks):
        if _is_drawn(chunk):
            yield from bars.cells_of(text, [chunk[0], *chunk[2:]], number)
            continue
        if _is_table(chunk):
            yield from table.passages([[_cell(text, span) for span in _cells(line)] for line in chunk], number)
            continue
        for several in paragraphs(chunk, width):
            listed = _passage(text, several, number, listed)
            yield listed


def _holes(text: str) -> Iterator[Hole]:
    """What stands in the prose of a plain text and is none: web addresses."""
    if "://" in text or "www." in text:
        yield from (Hole(Span(*found.span()), STOP) for found in _address().finditer(text))


def _chunks(lines: Iterator[Line]) -> Iterator[list[Line]]:
    """Lines without a blank one between them."""
    chunk: list[Line] = []
    for line in lines:
        if not line.blank:
            chunk.append(line)
        elif chunk:
            yield chunk
            chunk = []
    if chunk:
        yield chunk


def _parted(chunk: list[Line]) -> Iterator[list[Line]]:
    """A chunk, what stands before and behind tables drawn with bars parted from them."""
    begun = at = 0
    while at < len(chunk):
        if _is_drawn(chunk[at : at + 2]):
            if begun < at:
                yield chunk[begun:at]
            begun = bars.reach(chunk, at) + 1
            yield chunk[at:begun]
            at = begun
        else:
            at += 1
    if begun < len(chunk):
        yield chunk[begun:]


def _is_drawn(chunk: Sequence[Line]) -> bool:
    return len(chunk) > 1 and bars.begins(chunk[0], chunk[1])


def _passage(text: str, lines: Sequence[Line], number: int, before: Passage | None) -> Passage:
    """Lines that are one paragraph; one that is set in, behind an item, goes on what that begins."""
    first, start = lines[0], lines[0].start
    marker = bullet(first.text)
    if marker and first.text[marker.end() :].strip():
        start += marker.end()
    form = Form.ITEM if marker else Form.PARAGRAPH
    level = first.level if marker or (before and before.level and _goes_on(before, first)) else 0
    return Passage(trimmed(text, start, lines[-1].end), form, None, number, level=level)


def _goes_on(before: Passage, line: Line) -> bool:
    """Whether a paragraph stands deeper than the item before it, or as deep as what goes on that."""
    least = before.level + 1 if before.form is Form.ITEM else before.level
    return line.level >= least


def _is_table(chunk: Sequence[Line]) -> bool:
    return len(chunk) > 1 and all("\t" in line.text.strip() for line in chunk)


def _cells(line: Line) -> Iterator[Span]:
    at = line.start
    for cell in line.text.split("\t"):
        yield Span(at, at + len(cell))
        at += len(cell) + 1


def _cell(text: str, span: Span) -> table.Cell:
    inner = trimmed(text, span.start, span.end)
    return table.Cell(inner if inner.start < inner.end else None, inner.of(text))
