"""Totals of tables: a row or a column that says that it sums up the others, with the cells that make it.

Where a table has one row of totals, its cells are wholes of those above; where it has one column of them, of those beside.
Averages and rates are no sums, percentages only where they make a hundred, and what is below its largest part is no total.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from attrs import frozen

from claimcheck.claims import Claim, Link
from claimcheck.extraction.beside import Told
from claimcheck.figures import Span
from claimcheck.vocabulary import Relation

TOTALS = frozenset(("total", "totals", "sum", "grand total", "all", "in all", "altogether", "overall"))
"""What a row or a column of totals is called."""
NO_SUMS = frozenset("average mean median rate per year rank no. price age change".split())
"""Words of a head under which numbers are not added up."""
HUNDRED = 100
FEWEST = 2
"""From how many parts on there is a sum."""


@frozen
class Cell:
    """A cell of a table: its words, where they stand, and the one figure among them, if there is one."""

    words: str
    figure: Claim | None


Table = list[list[Cell]]


def totals(text: str, claims: Sequence[Claim]) -> Iterator[Told]:
    """The parts of each total of the tables of a text."""
    if text.count("|") < FEWEST * FEWEST:
        return
    placed = sorted((c for c in claims if c.location.span is not None), key=_start)
    for table in _tables(text, placed):
        below = list(_summed(table))
        wholes = {link.claim for _, link in below}
        turned = [list(column) for column in zip(*table, strict=False)]
        yield from below
        yield from (told for told in _summed(turned) if told[1].claim not in wholes)  # the corner is summed up once


def _start(claim: Claim) -> int:
    return claim.location.span.start if claim.location.span else 0


def _tables(text: str, claims: Sequence[Claim]) -> Iterator[Table]:
    """The tables whose cells bars part, row by row."""
    rows: Table = []
    start = 0
    for line in [*text.splitlines(keepends=True), ""]:
        if line.count("|") >= FEWEST:
            cells = _cells(line, start, claims)
            rows += [cells] if any(cell.words.strip(":-— ") for cell in cells) else []
        else:
            if len(rows) > FEWEST:
                yield rows
            rows = []
        start += len(line)


def _cells(line: str, start: int, claims: Sequence[Claim]) -> list[Cell]:
    bare = line.rstrip()
    inner = bare.strip().strip("|")
    at = start + line.index(inner) if inner else start
    cells: list[Cell] = []
    for words in inner.split("|"):
        cells.append(Cell(words.strip(" *_").casefold(), _figure(Span(at, at + len(words)), claims)))
        at += len(words) + 1
    return cells


def _figure(span: Span, claims: Sequence[Claim]) -> Claim | None:
    """The figure of a cell, where there is one alone."""
    first = bisect_left(claims, span.start, key=_start)
    inside = claims[first : first + 2]
    found = [c for c in inside if c.location.span and c.location.span.end <= span.end]
    return found[0] if len(found) == 1 else None


def _summed(table: Table) -> Iterator[Told]:
    """The cells above each total of the one row of totals, where all of them are of one sort."""
    named = [index for index, row in enumerate(table) if row and row[0].words.strip(": ") in TOTALS]
    if len(named) != 1 or named[0] != len(table) - 1:
        return
    body, last = table[1:-1], table[-1]
    for column in range(1, len(last)):
        whole = last[column].figure
        parts = [row[column].figure for row in body if column < len(row)]
        head = table[0][column].words if column < len(table[0]) else ""
        told = [part for part in parts if part is not None]
        if whole and len(told) == len(body) >= FEWEST and not NO_SUMS & set(head.split()) and _a_sum(whole, told):
            yield from ((part.id, Link(Relation.PART_OF, whole.id)) for part in told)


def _a_sum(whole: Claim, parts: Sequence[Claim]) -> bool:
    """Whether a figure may be what others add up to: of their sort, no smaller than the largest, percentages a hundred."""
    total, sort = whole.quantity.number, (whole.quantity.dimension, whole.quantity.unit)
    numbers = [part.quantity.number for part in parts]
    alike = all((part.quantity.dimension, part.quantity.unit) == sort for part in parts)
    if total is None or not alike or any(number is None or number > total or number < 0 for number in numbers):
        return False
    return whole.quantity.dimension in ("count", "money") or (whole.quantity.unit == "percent" and total == HUNDRED)
