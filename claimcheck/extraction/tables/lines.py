"""Tables as claims are read from them: lines of cells, each with its figure, along the rows or along the columns."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from claimcheck.claims import Claim
from claimcheck.documents.document import Block, Document
from claimcheck.figures import Span
from claimcheck.patterns import pattern

_WORD = pattern(r"[\w'’.#%-]*\w|[#%]")
FEWEST = 2
"""A table has no fewer lines."""


class Line(NamedTuple):
    """A row or a column: what heads it, and its figures by the column or row that they stand in.

    Attributes:
        labels: the words that name it, in lower case, each cell's for itself.
        figures: the one figure of each cell; `None` where it has none, or several, or where it stands over several lines.
    """

    labels: tuple[str, ...]
    figures: Mapping[int, Claim | None]

    @property
    def words(self) -> frozenset[str]:
        """The words that name it."""
        return frozenset(word for label in self.labels for word in words_of(label))

    @property
    def figured(self) -> bool:
        """Whether a cell of it has a figure."""
        return any(figure is not None for figure in self.figures.values())


class Table(NamedTuple):
    """A table: its rows and columns in order, without its heads.

    Attributes:
        before: the words that stand over it, with its heads.
        corner: the words that head the column of what heads the rows.
    """

    rows: Mapping[int, Line]
    columns: Mapping[int, Line]
    before: str
    corner: str


def words_of(label: str) -> tuple[str, ...]:
    """The words of a label, in lower case."""
    return tuple(found[0] for found in _WORD.finditer(label.casefold()))


def tables(document: Document, claims: Sequence[Claim]) -> Iterator[Table]:
    """The tables of a document, with the claims that their cells make."""
    found: dict[int, list[Block]] = defaultdict(list)
    before: dict[int, str] = {}
    last: Block | None = None
    for block in document.blocks:
        if block.slot is None:
            last = block
            continue
        if block.slot.table not in found:
            before[block.slot.table] = last.span.of(document.text)[-REACH:] if last else ""
        found[block.slot.table].append(block)
    placed = (
        sorted((c for c in claims if c.location.span is not None), key=lambda claim: claim.location.start)
        if found
        else []
    )
    for name, blocks in found.items():
        yield _table(document.text, blocks, placed, before[name])


REACH = 200
"""How many characters before a table its title may stand."""


def _table(text: str, blocks: Iterable[Block], claims: Sequence[Claim], before: str) -> Table:
    rows: dict[int, dict[int, Claim | None]] = defaultdict(dict)
    columns: dict[int, dict[int, Claim | None]] = defaultdict(dict)
    of_rows: dict[int, list[str]] = defaultdict(list)
    of_columns: dict[int, tuple[str, ...]] = {}
    title, corner = before, ""
    for block in blocks:
        slot, words = block.slot, block.span.of(text)
        assert slot is not None, "tables are made of cells"
        if slot.heading:
            title = f"{title} {words}"
            continue
        corner = corner or (_label(slot.corner.of(text)) if slot.corner is not None else "")
        figure = _figure(text, block.span, claims)
        if figure is None or slot.side is None:
            if not of_rows[slot.row] and slot.side is not None:
                of_rows[slot.row].append(_label(slot.side.of(text)))
            of_rows[slot.row].append(_label(words))
        if slot.side is not None:
            rows[slot.row][slot.column] = columns[slot.column][slot.row] = figure if slot.single else None
            of_columns.setdefault(slot.column, tuple(_label(head.of(text)) for head in slot.above))
            of_rows[slot.row] = of_rows[slot.row] or [_label(slot.side.of(text))]
    return Table(
        {at: Line(tuple(of_rows[at]), rows[at]) for at in sorted(of_rows)},
        {at: Line(of_columns[at], columns[at]) for at in sorted(columns)},
        title.casefold(),
        corner,
    )


def _label(words: str) -> str:
    return " ".join(words.strip(" *_:").casefold().split())


def _figure(text: str, span: Span, claims: Sequence[Claim]) -> Claim | None:
    """The figure of a cell, where there is one alone; none in brackets, which may stand for less than nothing."""
    first = bisect_left(claims, span.start, key=lambda claim: claim.location.start)
    found: list[Claim] = []
    for claim in claims[first : first + 3]:
        place = claim.location.span
        if place is not None and place.end <= span.end and text[place.start - 1 : place.start] != "[":  # marks a note
            found.append(claim)
    if len(found) != 1 or found[0].location.span is None:
        return None
    return None if text[: found[0].location.span.start][-1:] == "(" else found[0]
