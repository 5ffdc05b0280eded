"""Tables as grids: which cells head a column or a row, and the passages that the cells are."""

from collections.abc import Iterator, Sequence

from attrs import evolve, frozen

from claimcheck.documents.lines import Form, Passage
from claimcheck.figures import Span
from claimcheck.vocabulary import Role

BETWEEN_CELLS, BETWEEN_ROWS = " | ", " |\n"
"""What is read between cells: a bar, which no figure goes on across."""
WIDEST = 1_000
"""No cell stands over more columns or rows, and columns beyond are not told apart."""


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


def passages(rows: Sequence[Sequence[Cell]], chunk: int) -> Iterator[Passage]:
    """The cells of a table that hold words as passages, in order, each with the heads of its column and its row.

    Rows of nothing but what the table marks as heads are those of the columns, else the first row is; what is marked in another
    row heads it, else its first cell does.
    """
    laid = list(_laid(rows))
    marked = (n for n, row in enumerate(laid) if row and all(cell.head or not cell.words for _, cell in row))
    top = frozenset(marked) or frozenset([0])
    above: dict[int, Span] = {}
    side: Cell | None = None
    for number, row in enumerate(laid):
        heading = number in top
        side = None if heading else _side(row, side)
        for at, cell in row:
            if cell.span is None:
                continue
            heads = () if heading or cell is side else (above.get(at), side.span if side else None)
            yield Passage(cell.span, Form.CELL, Role.TABLE, chunk, tuple(head for head in heads if head is not None))
            if heading:
                above.update(dict.fromkeys(range(at, min(at + cell.columns, max(at + 1, WIDEST))), cell.span))


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
                down.update(dict.fromkeys(range(at, min(at + bounded.columns, WIDEST)), bounded.rows - 1))
            at += bounded.columns
        yield found


def _side(row: Sequence[tuple[int, Cell]], above: Cell | None) -> Cell | None:
    """The head of a row: what is marked as such, else its first cell; an empty one has the words of the one above."""
    first = next((cell for _, cell in row if cell.head), None) or next((cell for at, cell in row if at == 0), None)
    return above if first is None or first.span is None else first
