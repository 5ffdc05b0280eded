"""Tables as grids: which cells head a column or a row, and the passages that the cells are."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from attrs import evolve, frozen

from claimcheck.documents.lines import Form, Passage
from claimcheck.figures import Span
from claimcheck.vocabulary import Role

BETWEEN_CELLS, BETWEEN_ROWS = " | ", " |\n"
"""What is read between cells: a bar, which no figure goes on across."""
WIDEST = 1_000
"""No cell stands over more columns or rows."""


@frozen
class Cell:
    """A cell of a table.

    Attributes:
        span: where its words stand; `None` where there are none.
        words: what they are.
        head: whether the table marks it as the head of others.
        columns: how many columns it stands over.
        rows: how many rows.
    """

    span: Span | None
    words: str
    head: bool = False
    columns: int = 1
    rows: int = 1


@cache
def _number() -> re.Pattern[str]:
    return re.compile(r"[^\w\d]*\d[\d.,'\s]*[^\w\d]*(?:\w{1,2}[^\w\d]*)?")


def is_number(words: str) -> bool:
    """Whether a cell holds a bare number, so that it heads nothing by itself."""
    return len(words) < 40 and _number().fullmatch(words) is not None


def passages(rows: Sequence[Sequence[Cell]], chunk: int) -> Iterator[Passage]:
    """The cells of a table that hold words as passages, in order, each with the heads of its column and its row.

    Heads are what the table marks as such; where it marks none, the cells of the first row, and the first cell of each row
    that is no bare number.
    """
    laid = _laid(rows)
    marked = any(cell.head for row in rows for cell in row)
    above: dict[int, Span] = {}
    for number, row in enumerate(laid):
        heading = all(cell.head or not cell.words for _, cell in row) if marked else number == 0
        side = None if heading else _side(row, marked)
        for at, cell in row:
            if cell.span is None:
                continue
            heads = () if heading or cell is side else (above.get(at), side.span if side else None)
            yield Passage(cell.span, Form.CELL, Role.TABLE, chunk, tuple(head for head in heads if head is not None))
            if heading:
                above.update(dict.fromkeys(range(at, at + cell.columns), cell.span))


def _laid(rows: Sequence[Sequence[Cell]]) -> Iterator[list[tuple[int, Cell]]]:
    """The rows with the column that each cell begins in, past those that reach down from above."""
    down: dict[int, int] = {}
    for row in rows:
        found: list[tuple[int, Cell]] = []
        at = 0
        taken = {column for column, left in down.items() if left > 0}
        down = {column: left - 1 for column, left in down.items() if left > 1}
        for cell in row:
            while at in taken:
                at += 1
            bounded = evolve(cell, columns=min(max(cell.columns, 1), WIDEST), rows=min(max(cell.rows, 1), WIDEST))
            found.append((at, bounded))
            if bounded.rows > 1:
                down.update(dict.fromkeys(range(at, at + bounded.columns), bounded.rows - 1))
            at += bounded.columns
        yield found


def _side(row: Sequence[tuple[int, Cell]], marked: bool) -> Cell | None:
    """The head of a row."""
    if marked and any(cell.head for _, cell in row):
        return next(cell for _, cell in row if cell.head)
    first = next((cell for at, cell in row if at == 0), None)
    return None if first is None or first.span is None or is_number(first.words) else first
