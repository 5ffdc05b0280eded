"""The paragraphs and tables of a part of a DOCX file, tracked changes read as final or as original."""

from collections.abc import Mapping

from attrs import define, field, frozen

from claimcheck.documents.docx.package import walk
from claimcheck.documents.raised import RAISED
from claimcheck.vocabulary import Tracked

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main "
COMPATIBLE = "http://schemas.openxmlformats.org/markup-compatibility/2006 "
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main "


@frozen
class Paragraph:
    """A paragraph: its words, its style, whether it is an item of a list, and how deep in others that list stands."""

    words: str
    style: str = ""
    item: bool = False
    level: int = 0


@frozen
class Cell:
    """A cell of a table: its words, and over how many columns it stands; `joined` where it only goes on from the one above."""

    words: str
    columns: int = 1
    joined: bool = False


@frozen
class Table:
    """A table: its rows, and how many of the first ones are marked as heads."""

    rows: tuple[tuple[Cell, ...], ...]
    heads: int = 0


SKIPPED = frozenset(
    "instrText delInstrText rPrChange pPrChange tblPrChange sectPrChange annotationRef footnoteRef endnoteRef".split()
)
"""Elements whose content is not printed."""
REMOVED = {Tracked.FINAL: frozenset(["del", "moveFrom"]), Tracked.ORIGINAL: frozenset(["ins", "moveTo"])}
IN_PLACE = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "‑", "softHyphen": "\u00ad"}
"""What is printed for an element."""


def blocks_of(content: bytes, name: str, tracked: Tracked) -> tuple[Paragraph | Table, ...]:
    """The paragraphs and tables of a part, in order; tables in cells are read as words of the cell.

    Raises:
        DocumentError: if the part is broken.
    """
    reader = _Reader(tracked)
    walk(content, name, reader.open, reader.close, reader.say)
    return tuple(reader.blocks)


@define
class _Reader:
    """The state of the pass over a part."""

    tracked: Tracked
    blocks: list[Paragraph | Table] = field(factory=list)
    path: list[str] = field(factory=list)
    hidden: int = 0
    """How many of the open elements are not printed."""
    words: list[str] = field(factory=list)
    style: str = ""
    item: bool = False
    level: int = 0
    merged: bool = False
    """Whether the mark at the end of the paragraph is removed, so that the next one goes on from it."""
    unseen: bool = False
    """Whether the run is hidden text."""
    raised: bool = False
    """Whether it stands above the line."""
    tables: int = 0
    cell: list[str] = field(factory=list)
    columns: int = 1
    joined: bool = False
    row: list[Cell] = field(factory=list)
    rows: list[tuple[Cell, ...]] = field(factory=list)
    heads: int = 0
    gone: bool = False
    """Whether the row is removed."""

    def open(self, name: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""
        local = _local(name)
        self.path.append(local)
        if self.hidden or local in SKIPPED or local == "mc:Fallback" or self._removed(local):
            self.hidden += 1
            return
        value = next((attributes[space + "val"] for space in (WORD, STRICT) if space + "val" in attributes), "")
        on = value not in ("0", "false", "off", "none")
        if local == "r":
            self.unseen = self.raised = False
        elif local == "vanish" and "r" in self.path[-3:-1]:
            self.unseen = on
        elif local == "vertAlign" and "r" in self.path[-3:-1]:
            self.raised = value == "superscript"
        elif local == "pStyle":
            self.style = value
        elif local == "numId":
            self.item = value != "0"
        elif local == "ilvl":
            self.level = int(value) if value.isascii() and value.isdigit() and len(value) < 3 else 0
        elif local in IN_PLACE and self.path[-2] == "r" and not self.unseen:
            self.words.append(IN_PLACE[local])
        elif local == "p" and "txbxContent" in self.path[:-1]:
            self.words.append(" ")
        elif local in ("tbl", "tr", "tc"):
            self._open_table(local)
        elif local == "gridSpan":
            self.columns = int(value) if value.isascii() and value.isdigit() and len(value) < 4 else 1
        elif local == "vMerge":
            self.joined = value != "restart"
        elif local == "tblHeader" and self.tables == 1 and on:
            self.heads = len(self.rows) + 1

    def _removed(self, local: str) -> bool:
        """Whether an element holds what a tracked change has taken away; the marks of paragraphs and rows are told apart."""
        if local not in REMOVED[self.tracked]:
            return False
        if self.path[-2:-1] == ["rPr"] and self.path[-3:-2] == ["pPr"]:
            self.merged = True
        elif self.path[-2:-1] == ["trPr"]:
            self.gone = True
        return True

    def _open_table(self, local: str) -> None:
        self.tables += local == "tbl"
        if self.tables > 1:
            return
        if local == "tbl":
            self.rows, self.heads = [], 0
        elif local == "tr":
            self.row, self.gone = [], False
        else:
            self.cell, self.columns, self.joined = [], 1, False

    def say(self, words: str) -> None:
        """Text."""
        if not self.hidden and not self.unseen and self.path and self.path[-1] in ("t", "delText"):
            self.words.append(words.translate(RAISED) if self.raised else words)

    def close(self, name: str) -> None:
        """An element ends."""
        local = self.path.pop()
        if self.hidden:
            self.hidden -= 1
        elif local == "p":
            self._close_paragraph()
        elif local == "tbl":
            self.tables -= 1
            if self.tables == 0 and self.rows:
                self.blocks.append(Table(tuple(self.rows), self.heads))
        elif self.tables == 1 and local == "tc":
            self.row.append(Cell(" ".join(" ".join(self.cell).split()), self.columns, self.joined))
        elif self.tables == 1 and local == "tr" and not self.gone:
            self.rows.append(tuple(self.row))

    def _close_paragraph(self) -> None:
        if "txbxContent" in self.path:
            return  # a text box stands in the paragraph that it is anchored to
        merged, self.merged = self.merged, False
        if merged:
            return
        words = "".join(self.words)
        if self.tables:
            self.cell.append(words)
        elif words.strip():
            self.blocks.append(Paragraph(" ".join(words.split()), self.style, self.item, self.level))
        self.words, self.style, self.item, self.level = [], "", False, 0


def _local(name: str) -> str:
    """The name of an element without its namespace; that of another one told apart."""
    for space in (WORD, STRICT):
        if name.startswith(space):
            return name[len(space) :]
    return "mc:" + name[len(COMPATIBLE) :] if name.startswith(COMPATIBLE) else ":" + name.rpartition(" ")[2]
