"""Tables drawn with bars: rows of cells that bars part, a rule below the first."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import pairwise

from claimcheck.documents.lines import Line, Passage, trimmed
from claimcheck.documents.table import Cell, passages
from claimcheck.figures import Span


@cache
def _rule() -> re.Pattern[str]:
    return re.compile(r"[ ]{0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$")


@cache
def _bar() -> re.Pattern[str]:
    return re.compile(r"(?<!\\)\|")


def begins(line: Line, below: Line) -> bool:
    """Whether a table begins here: a row, and a rule of as many columns below it."""
    if "|" not in line.text or not _rule().match(below.text):
        return False
    return len(_cells(line)) == len(_cells(below))


def reach(lines: Sequence[Line], at: int) -> int:
    """The index of the last row of the table that begins in a line."""
    last = at + 1
    while last + 1 < len(lines) and "|" in lines[last + 1].text:
        last += 1
    return last


def cells_of(text: str, rows: Iterable[Line], chunk: int) -> Iterator[Passage]:
    """The cells of rows, without that of the rule, as passages."""
    return passages([[_cell(text, span) for span in _cells(row)] for row in rows], chunk)


def _cell(text: str, span: Span) -> Cell:
    inner = trimmed(text, span.start, span.end)
    return Cell(inner if inner.start < inner.end else None, inner.of(text))


def _cells(line: Line) -> list[Span]:
    """The stretches between the bars of a row, the outer bars aside."""
    row = trimmed(line.text, 0, len(line.text))
    ends = [bar.start() for bar in _bar().finditer(line.text, row.start, row.end)]
    edges = [row.start - 1, *ends, row.end]
    if ends and ends[0] == row.start:
        edges.pop(0)
    if ends and ends[-1] == row.end - 1:
        edges.pop()
    return [Span(line.start + a + 1, line.start + b) for a, b in pairwise(edges)]
