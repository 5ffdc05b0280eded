"""Tables on pages: rows of strings that stand below each other in columns, white space between them from top to bottom.

A page has no tables, only strings at places.  Lines make one where their strings part into columns, the first row has no figures
but years, and a column of the others has little else.  Where that is not plain, they stay lines.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import groupby, pairwise
from statistics import median

from attrs import evolve, frozen

from claimcheck.documents.pdf.pages import Line, Lines, Piece

LONGEST = 60
"""How many characters a cell may have that heads no row."""
SHORTEST = 3
"""Letters beyond which a cell is no "n/a"."""
MOST_BELOW = 20
"""How many rows that belong to no table may stand right below one."""
LOOK_BACK = 8
"""How many rows back a string may stand that is of the same row: cells of several lines stand in the file one by one."""
MOST_LINES = 100
"""No row is made of more lines."""
LEVEL = 0.3
"""Strings of one row stand no farther from one height than this share of their size."""
ALIKE = 2.0
"""Strings closer to each other than so many points begin at one place."""
CLOSE = 1.6
"""Lines of a cell are closer to each other than this many times their size."""
FAR = 3.0
"""Rows farther apart than this many times what they mostly are belong to two tables."""


@frozen
class Grid:
    """A table: its rows, each with the words of all cells, none where a cell is empty; and the lines that it is made of."""

    rows: tuple[tuple[str, ...], ...]
    lines: Lines

    @property
    def headed(self) -> bool:
        """Whether the first row heads the others: it has no figures but years, and a word over each column but the first."""
        first = self.rows[0][1:]
        return all(first) and not any(_is_figure(words) and not _year().match(words) for words in first)

    def joined(self, other: "Grid") -> "Grid | None":
        """This table with what stands of it on the next page, be it headed again or not; `None` where that is another."""
        again = other.rows[0] == self.rows[0]
        if len(self.rows[0]) != len(other.rows[0]) or not (again or not other.headed):
            return None
        return evolve(self, rows=(*self.rows, *other.rows[again:]), lines=(*self.lines, *other.lines))


@cache
def _figure() -> re.Pattern[str]:
    return re.compile(r"[-–−+(<>~≈]?\s*(?:[A-Z]{0,3}[$€£¥]\s*)?\d")


@cache
def _year() -> re.Pattern[str]:
    return re.compile(r"(?:19|20)\d\d\b")


def _is_figure(words: str) -> bool:
    return _figure().match(words) is not None


def parted(page: Lines) -> Iterator[Line | Grid]:
    """The lines of a page in order, those that make a table as one; it may lack its head where it goes on from the page before."""
    for tabular, run in groupby(_rows(page), key=_is_row):
        rows = list(run)
        for near in _near(rows) if tabular else ():
            yield from _told(near)
        if not tabular:
            yield from (line for row in rows for line in row)


Row = list[Line]


def _told(rows: Sequence[Row]) -> Iterator[Line | Grid]:
    """The rows as a table, and what stands right below it as another, or as lines; all as lines where they make none."""
    for end in range(len(rows), max(0, len(rows) - MOST_BELOW), -1):
        grid = _grid(rows[:end]) if end > 1 or end == len(rows) else None
        if grid is not None:
            yield grid
            yield from _told(rows[end:])
            return
    yield from (line for row in rows for line in row)


def _rows(page: Lines) -> list[Row]:
    """The lines, those together that are of one row."""
    rows: list[Row] = []
    for line in page:
        if rows and len(rows[-1]) < MOST_LINES and _goes_on(rows[-1], line):
            rows[-1].append(line)
            continue
        first = _beside(rows, line)
        if first is not None and sum(map(len, rows[first:])) >= MOST_LINES:
            first = None
        if first is not None and all(
            piece.x < line.x for row in rows[first:] for other in row for piece in other.pieces
        ):
            rows[first:] = [[*(other for row in rows[first:] for other in row), line]]
        else:
            rows.append([line])
    return rows


def _goes_on(row: Row, line: Line) -> bool:
    """Whether a line is the next of a cell that heads no row: it stands closely below it, at the same place from the left."""
    below = row[-1].y - line.y
    if len(line.pieces) != 1 or not _is_row(row) or not 0 < below < CLOSE * line.size:
        return False
    first, *others = [piece for other in row for piece in other.pieces]
    return line.x - first.x > ALIKE and any(abs(piece.x - line.x) < ALIKE for piece in others)


def _beside(rows: Sequence[Row], line: Line) -> int | None:
    """The first of the last rows that are lines of one cell beside which a line stands: at the top of it, or in the middle."""
    level, last = LEVEL * line.size, len(rows)
    while last > max(0, len(rows) - LOOK_BACK) and not _is_row(rows[last - 1]):
        last -= 1
    wrapped = rows[last:]
    if wrapped and last and _is_row(rows[last - 1]):
        middle = (wrapped[0][0].y + wrapped[-1][0].y) / 2
        if abs(middle - line.y) <= level and len({round(row[0].x) for row in wrapped}) == 1:
            return last
    return next(
        (at for at in range(max(0, len(rows) - LOOK_BACK), len(rows)) if abs(rows[at][0].y - line.y) <= level), None
    )


def _is_row(row: Row) -> bool:
    return sum(len(line.pieces) for line in row) > 1


def _near(rows: Sequence[Row]) -> Iterator[list[Row]]:
    """The rows, parted where they stand far from each other."""
    steps = [min(line.y for line in one) - max(line.y for line in other) for one, other in pairwise(rows)]
    usual = median(steps) if steps else 0.0
    near = [rows[0]]
    for step, row in zip(steps, rows[1:], strict=True):
        if not 0 < step <= FAR * usual:
            yield near
            near = []
        near.append(row)
    yield near


Cells = list[Piece]
Stretch = tuple[float, float]


def _cells(row: Row) -> Cells:
    """The strings of a row from left to right, those together that stand below each other."""
    found: Cells = []
    for piece in (piece for line in row for piece in line.pieces):
        at = next((at for at, cell in enumerate(found) if abs(cell.x - piece.x) < ALIKE), None)
        if at is None:
            found.append(piece)
        else:
            found[at] = evolve(found[at], words=f"{found[at].words} {piece.words}")
    return sorted(found, key=lambda piece: piece.x)


def _grid(rows: Sequence[Row]) -> Grid | None:
    """The rows as a table; `None` where they are none."""
    told = [_cells(row) for row in rows]
    columns = _columns(told)
    if columns is None:
        return None
    laid: list[tuple[str, ...]] = []
    for cells in told:
        words = _words(cells, columns)
        if words is None:
            return None
        if laid and not words[0] and not any(map(_is_figure, words)):  # cells of two lines
            words = tuple(
                " ".join((*one.split(), *other.split())) for one, other in zip(laid.pop(), words, strict=True)
            )
        laid.append(words)
    grid = Grid(tuple(laid), tuple(line for row in rows for line in row))
    return grid if _is_table(grid) else None


def _columns(rows: Sequence[Cells]) -> tuple[Stretch, ...] | None:
    """From where to where columns go: as rows with most cells have them, where these do not cross each other."""
    most = max(map(len, rows))
    columns = list(zip(*(cells for cells in rows if len(cells) == most), strict=True))
    if any(max(cell.x for cell in one) >= min(cell.x for cell in other) for one, other in pairwise(columns)):
        return None
    return tuple((min(cell.x for cell in column), max(cell.end for cell in column)) for column in columns)


def _words(cells: Cells, columns: Sequence[Stretch]) -> tuple[str, ...] | None:
    """The words in each column, of a row with as many cells or fewer; `None` where two cells stand in one."""
    found = [""] * len(columns)
    for number, cell in enumerate(cells):
        full = len(cells) == len(columns)
        at = number if full else max(range(len(columns)), key=lambda index: _shared(cell, columns[index]))
        if found[at]:
            return None
        found[at] = " ".join(cell.words.split())
    return tuple(found)


def _shared(cell: Piece, column: Stretch) -> float:
    """How much of a column a cell stands in; less than nothing where it stands apart from it."""
    return min(cell.end, column[1]) - max(cell.x, column[0])


def _is_table(grid: Grid) -> bool:
    """Whether rows are those of one table: most of them full, one column mostly of figures, no prose in it, nor another head."""
    if any(map(_heads, grid.rows[1:])):
        return False
    below = list(zip(*grid.rows[grid.headed :], strict=True))
    figured = any(2 * sum(map(_is_figure, column)) > len(column) for column in below[1:])
    prose = any(len(words) > LONGEST for row in grid.rows for words in row[1:])
    full = sum(all(row) for row in grid.rows)
    return figured and not prose and 2 * full >= len(grid.rows)


def _heads(row: Sequence[str]) -> bool:
    """Whether a row reads as the head of others: words in its columns, and no figure."""
    return not any(map(_is_figure, row)) and any(sum(map(str.isalpha, words)) > SHORTEST for words in row[1:])
