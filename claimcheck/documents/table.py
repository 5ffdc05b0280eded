"""Tables as grids: which cells head a column or a row, and the passages that the cells are."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from attrs import evolve

from claimcheck.documents.document import Slot
from claimcheck.documents.lines import Form, Passage
from claimcheck.figures import Span
from claimcheck.vocabulary import Role

BETWEEN_CELLS, BETWEEN_ROWS = " | ", " |\n"
"""What is read between cells: a bar, which no figure goes on across."""
WIDEST = 1_000
"""No cell stands over more columns or rows, and columns beyond are not told apart."""
SIGNS = frozenset("%‰$€£¥")
"""Signs that say something of a table's figures, though they are no words."""


def says(words: str) -> bool:
    """Whether there is a letter, a digit, or one of these signs in it."""
    return any(letter.isalnum() or letter in SIGNS for letter in words)


class Cell(NamedTuple):
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


Row = Sequence[tuple[int, Cell]]
"""A row: its cells, each with the column that it begins in."""


class _Plan(NamedTuple):
    """Which rows of a table are what.

    Attributes:
        rows: its rows.
        titles: the indexes of those that are one cell over all columns.
        heading: of those that head the columns.
        sides: the head of each row, with the column that it stands in.
    """

    rows: Sequence[Row]
    titles: frozenset[int]
    heading: frozenset[int]
    sides: Sequence[tuple[int, Cell] | None]

    @classmethod
    def of(cls, rows: Sequence[Row]) -> "_Plan":
        """Rows of nothing but what the table marks as heads are those of the columns below them, else the first row is."""
        widest = max((at + cell.columns for row in rows for at, cell in row), default=0)
        titles = frozenset(n for n, row in enumerate(rows) if len(row) == 1 and row[0][1].columns == widest > 1)
        plain = [n for n, row in enumerate(rows) if n not in titles and any(c.words and not c.head for _, c in row)]
        last = plain[-1] if plain else len(rows)  # what is marked below it heads nothing: a row of totals
        marked = (n for n, row in enumerate(rows[:last]) if row and all(cell.head or not cell.words for _, cell in row))
        first = next((n for n in range(len(rows)) if n not in titles), 0)
        heading = (frozenset(marked) - titles) or frozenset([first])
        sides: list[tuple[int, Cell] | None] = []
        for number, row in enumerate(rows):
            above = sides[-1] if sides else None
            sides.append(None if number in heading or number in titles else _side(row, above))
        return cls(rows, titles, heading, sides)


def passages(rows: Sequence[Sequence[Cell]], chunk: int) -> Iterator[Passage]:
    """The cells of a table that hold words as passages, in order, each with its slot.

    What is marked in a row as its head heads it, else its first cell does. What stands over all columns heads the rows below it; above
    all heads it is a title.
    """
    plan = _Plan.of(list(_laid(rows)))
    name = next((cell.span.start for row in plan.rows for _, cell in row if cell.span), 0)
    heads = Counter(side[1].words.casefold() for side in plan.sides if side)
    above: dict[int, tuple[Span, ...]] = {}
    section: tuple[Span, ...] = ()
    for number, (row, side) in enumerate(zip(plan.rows, plan.sides, strict=True)):
        if number in plan.titles:
            section = tuple(cell.span for _, cell in row if cell.span and above)
        elif number in plan.heading:
            above = _heads(row, above if number - 1 in plan.heading else {})
        heading = number in plan.heading or number in plan.titles
        for at, cell in row:
            if cell.span is None:
                continue
            slot = Slot(name, number, at, cell.columns == cell.rows == 1, heading)
            if side and cell is not side[1]:
                corner = next(iter(above.get(side[0], ())[-1:]), None)
                shared = heads[side[1].words.casefold()] > 1
                slot = evolve(
                    slot, above=(*section, *above.get(at, ())), side=side[1].span, corner=corner, shared=shared
                )
            yield Passage(cell.span, Form.CELL, Role.TABLE, chunk, slot)


def _heads(row: Row, above: Mapping[int, tuple[Span, ...]]) -> dict[int, tuple[Span, ...]]:
    """What heads each column below a row of heads, with what stands above it."""
    heads = dict(above)
    for at, cell in row:
        if cell.span is not None:
            for column in range(at, min(at + cell.columns, max(at + 1, WIDEST))):
                heads[column] = (*heads.get(column, ()), cell.span)
    return heads


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
            bounded = cell._replace(columns=min(max(cell.columns, 1), WIDEST), rows=min(max(cell.rows, 1), WIDEST))
            found.append((at, bounded))
            if bounded.rows > 1:
                down.update(dict.fromkeys(range(at, min(at + bounded.columns, WIDEST)), bounded.rows - 1))
            at += bounded.columns
        yield found


def _side(row: Row, above: tuple[int, Cell] | None) -> tuple[int, Cell] | None:
    """The head of a row: what is marked as such, else its first cell; an empty one has the words of the one above."""
    first = next((here for here in row if here[1].head), None) or next((here for here in row if here[0] == 0), None)
    return above if first is None or first[1].span is None else first
