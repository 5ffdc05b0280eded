"""One table written in every format that is read, for tests that hold it to be the same in each."""

import csv
import io
from collections.abc import Sequence
from pathlib import Path

import docx
from fpdf import FPDF

from claimcheck.claims import Source
from claimcheck.documents import load_document, read_document
from claimcheck.documents.document import Document

Rows = Sequence[Sequence[str]]
SOURCE = Source("Daily Record", "2021-08-28")
FORMATS = ("markdown", "plain", "tabs", "csv", "html", "docx")
PAGED = (*FORMATS, "pdf")
"""Those in which a table of three rows or more is told."""


def rows_of(written: str) -> Rows:
    """A table written with a line a row, and bars between cells."""
    return [[cell.strip() for cell in line.split("|")] for line in written.strip().splitlines()]


def drawn(rows: Rows) -> str:
    """A table as Markdown draws it."""
    lines = [rows[0], ["---"] * len(rows[0]), *rows[1:]]
    return "\n".join(f"| {' | '.join(row)} |" for row in lines) + "\n"


def document(
    rows: Rows, form: str, folder: Path, *, before: str = "The county counted again.", after: str = ""
) -> Document:
    """A document of a paragraph and a table, and perhaps another paragraph."""
    if form == "docx":
        return _docx(rows, folder / "a.docx", before, after)
    if form == "pdf":
        return _pdf(rows, folder / "a.pdf", before, after)
    if form == "csv":
        written = io.StringIO()
        csv.writer(written).writerows(rows)
        text = written.getvalue()
    elif form == "html":
        text = _html(rows, before, after)
    else:
        table = "".join("\t".join(row) + "\n" for row in rows) if form == "tabs" else drawn(rows)
        text = f"{before}\n\n{table}\n{after}\n"
    return read_document(text, format="plain" if form == "tabs" else form, source=SOURCE, id="a")


def _html(rows: Rows, before: str, after: str) -> str:
    head = "".join(f"<th>{cell}" for cell in rows[0])
    body = "".join("<tr>" + "".join(f"<td>{cell}" for cell in row) for row in rows[1:])
    return f"<article><p>{before}</p><table><tr>{head}{body}</table><p>{after}</p></article>"


def _docx(rows: Rows, path: Path, before: str, after: str) -> Document:
    made = docx.Document()
    made.add_paragraph(before)
    table = made.add_table(rows=len(rows), cols=len(rows[0]))
    for row, cells in zip(table.rows, rows, strict=True):
        for cell, words in zip(row.cells, cells, strict=True):
            cell.text = words
    made.add_paragraph(after)
    made.save(str(path))
    return load_document(path, source=SOURCE, id="a")


def _pdf(rows: Rows, path: Path, before: str, after: str) -> Document:
    made = FPDF()
    made.add_page()
    made.core_fonts_encoding = "windows-1252"
    made.set_font("Helvetica", size=11)
    made.multi_cell(0, 6, before, new_x="LMARGIN", new_y="NEXT")
    with made.table(first_row_as_headings=False) as table:
        for cells in rows:
            row = table.row()
            for words in cells:
                row.cell(words)
    made.multi_cell(0, 6, after, new_x="LMARGIN", new_y="NEXT")
    path.write_bytes(bytes(made.output()))
    return load_document(path, source=SOURCE, id="a")
