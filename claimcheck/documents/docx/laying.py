"""Paragraphs and tables of a DOCX file laid out as one text, a line for each paragraph and each row."""

from collections.abc import Iterator, Mapping, Sequence

from claimcheck.documents.document import folded
from claimcheck.documents.docx.body import Paragraph, Table
from claimcheck.documents.lines import Form, Passage
from claimcheck.documents.scan import Masthead, Scan
from claimcheck.documents.table import BETWEEN_CELLS, Cell, passages, says
from claimcheck.figures import Span
from claimcheck.vocabulary import Role

HEADLINES = ("title",)
ITEMS = ("list bullet", "list number", "list paragraph")
CONTINUED = "list continue"


def laid(blocks: Sequence[Paragraph | Table], names: Mapping[str, str], told: Masthead) -> Scan:
    """The text, and what is what in it.

    Args:
        blocks: the paragraphs and tables.
        names: the names of styles, by what paragraphs call them.
        told: what the file says of itself; its title, which nobody sees, counts only where it stands in the text.
    """
    lines: list[str] = []
    found: list[Passage] = []
    at = 0
    for number, block in enumerate(blocks):
        if isinstance(block, Paragraph):
            style = names.get(block.style, block.style).lower()
            found.append(_paragraph(block, style)._replace(span=Span(at, at + len(block.words)), chunk=number))
            several = [block.words]
        else:
            rows = list(_rows(block, at))
            found += passages(rows, number)
            several = [BETWEEN_CELLS.join(cell.words for cell in row) for row in block.rows]
        lines += several
        at += sum(len(line) + 1 for line in several)
    shown = {folded(block.words) for block in blocks if isinstance(block, Paragraph)}
    headed = told if told.title and folded(told.title) in shown else told._replace(title=None)
    return Scan("".join(f"{line}\n" for line in lines), tuple(found), masthead=headed)


def _paragraph(block: Paragraph, style: str) -> Passage:
    nowhere = Span(0, 0)
    if style in HEADLINES:
        return Passage(nowhere, Form.HEADING, Role.HEADLINE)
    if style.startswith("heading"):
        return Passage(nowhere, Form.HEADING)
    if style == "caption":
        return Passage(nowhere, Form.PARAGRAPH, Role.CAPTION)
    named = style.startswith(ITEMS)
    if not (block.item or named or style.startswith(CONTINUED)):
        return Passage(nowhere)
    level = block.level + int(style[-1] if named and style[-1].isdigit() else 1)
    return Passage(nowhere, Form.ITEM if block.item or named else Form.PARAGRAPH, level=level)


def _rows(table: Table, at: int) -> Iterator[list[Cell]]:
    """The rows of a table whose text begins at an offset; a cell that goes on from the one above has its words."""
    for number, row in enumerate(table.rows):
        cells: list[Cell] = []
        for cell in row:
            span = Span(at, at + len(cell.words)) if says(cell.words) else None
            cells.append(Cell(span, cell.words, number < table.heads, cell.columns))
            at += len(cell.words) + len(BETWEEN_CELLS)
        at += 1 - len(BETWEEN_CELLS) if row else 1
        yield cells
