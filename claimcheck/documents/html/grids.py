"""The tables of a page that hold data: rows of cells, each with the runs in it."""

from collections.abc import Iterable, Mapping

from attrs import frozen

from claimcheck.documents.html.outline import Outline

CELLS = ("td", "th")
MOST_RUNS = 3
MOST_LETTERS = 300
"""A cell of data holds no more; one that does holds a part of the page."""


@frozen
class Grid:
    """A table: the elements that are its cells, row by row; `runs` are the indexes of the runs in each."""

    rows: tuple[tuple[int, ...], ...]
    runs: Mapping[int, tuple[int, ...]]


def grids(page: Outline) -> tuple[Grid, ...]:
    """The tables that hold data, in order."""
    runs: dict[int, list[int]] = {}
    for index, run in enumerate(page.runs):
        cell = next((i for i in page.around(run.inside) if page.elements[i].name in CELLS), None)
        if cell is not None:
            runs.setdefault(cell, []).append(index)
    tables: dict[int, dict[int, list[int]]] = {}
    laid_out: set[int] = set()
    for index, element in enumerate(page.elements):
        if element.name == "table":
            laid_out.update(i for i in page.around(element.parent) if page.elements[i].name == "table")
        if element.name not in CELLS or element.silent:
            continue
        table = _nearest(page, index, "table")
        tables.setdefault(table, {}).setdefault(_nearest(page, index, "tr"), []).append(index)
    found = (
        Grid(
            tuple(map(tuple, rows.values())),
            {cell: tuple(runs.get(cell, ())) for row in rows.values() for cell in row},
        )
        for table, rows in tables.items()
        if table >= 0
        and table not in laid_out
        and page.elements[table].attributes.get("role") not in ("presentation", "none")
    )
    return tuple(grid for grid in found if _holds_data(page, grid))


def _nearest(page: Outline, index: int, name: str) -> int:
    """The innermost element of a name around one, no farther out than its table."""
    for around in page.around(index):
        if page.elements[around].name in (name, "table"):
            return around
    return -1


def _holds_data(page: Outline, grid: Grid) -> bool:
    """Whether a table has several rows of several cells, none of them long."""
    several = sum(len(row) > 1 for row in grid.rows) > 1
    return several and all(_is_short(page, runs) for runs in grid.runs.values())


def _is_short(page: Outline, runs: Iterable[int]) -> bool:
    letters = [page.runs[index].letters for index in runs]
    return len(letters) <= MOST_RUNS and sum(letters) <= MOST_LETTERS
