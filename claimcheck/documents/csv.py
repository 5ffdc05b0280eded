"""CSV and its kin: every cell where it stands in the file; the first row and the first column head the others.

The standard library reads the values, but does not tell where they stand, so cells are found by one pattern of our own.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from claimcheck.documents.document import Hole
from claimcheck.documents.lines import trimmed
from claimcheck.documents.scan import Scan
from claimcheck.documents.table import BETWEEN_CELLS, BETWEEN_ROWS, Cell, passages, says
from claimcheck.figures import Span
from claimcheck.patterns import pattern

DELIMITERS = ",;\t|"
"""What parts cells; where several would do alike, the first."""
_DOUBLED = pattern('""')
SAMPLE = 50
"""How many rows tell which one it is."""


def scan(text: str, start: int = 0) -> Scan:
    """The cells of a table, from an offset on, which must be the start of a line."""
    rows = [[_cell(text, span) for span in row] for row in _rows(text, start, delimiter_of(text, start))]
    return Scan(text, tuple(passages(rows, 0)), tuple(_holes(text, start, rows)))


def delimiter_of(text: str, start: int = 0) -> str:
    """What parts the cells: what gives the first rows as many cells each, as many as can be."""
    return max(DELIMITERS, key=lambda mark: _fit(text, start, mark))


def _fit(text: str, start: int, mark: str) -> tuple[int, int]:
    """How many of the first rows have as many cells as the first one, and how many that is; none where it is one."""
    sizes: list[int] = []
    for row in _rows(text, start, mark):
        if any(span.start < span.end for span in row):
            sizes.append(len(row))
        if len(sizes) == SAMPLE:
            break
    return (sizes.count(sizes[0]), sizes[0]) if sizes and sizes[0] > 1 else (0, 0)


@cache
def _pattern(mark: str) -> re.Pattern[str]:
    """A cell, quoted or not, and what ends it."""
    bare = re.escape(mark)
    return re.compile(rf"(\"(?>(?:[^\"]++|\"\")*)(?:\"[^{bare}\r\n]*+|\Z)|[^{bare}\r\n]*+)({bare}|\r\n|\r|\n|\Z)")


def _rows(text: str, start: int, mark: str) -> Iterator[list[Span]]:
    """The cells of each row as they are written, quotation marks included."""
    row: list[Span] = []
    at = start
    while at < len(text) or row:
        found = _pattern(mark).match(text, at)
        assert found is not None  # every text goes on with a cell, be it an empty one
        row.append(Span(*found.span(1)))
        at = found.end()
        if found[2] != mark:
            yield row
            row = []


def _cell(text: str, span: Span) -> Cell:
    """A cell without its quotation marks, which hold words as they stand."""
    start, end = span.start, span.end
    if text.startswith('"', start):
        start += 1
        closing = text.rfind('"', start, end)
        end = closing if closing >= 0 and not text[closing + 1 : end].strip() else end
    inner = trimmed(text, start, end)
    words = inner.of(text)
    return Cell(inner if says(words) else None, words)


def _holes(text: str, start: int, rows: Sequence[Sequence[Cell]]) -> Iterator[Hole]:
    """What stands between the words of cells and is none, and the doubled quotation marks in them."""
    at, gap = start, ""
    for row in rows:
        for cell in row:
            if cell.span is None:
                continue
            if cell.span.start > at:
                yield Hole(Span(at, cell.span.start), gap)
            if text[at : cell.span.start].rstrip().endswith('"'):
                yield from (
                    Hole(Span(*found.span()), '"') for found in _DOUBLED.finditer(text, cell.span.start, cell.span.end)
                )
            at, gap = cell.span.end, BETWEEN_CELLS
        gap = BETWEEN_ROWS if gap else gap
    if at < len(text):
        yield Hole(Span(at, len(text)), "")
