"""CSV: the cells where they stand, as the standard library has their values."""

import csv
import io
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.documents import figures_of, load_document, prose_of, read_document
from claimcheck.documents.csv import delimiter_of
from claimcheck.documents.document import Document
from claimcheck.vocabulary import Role


def cells(document: Document) -> list[str]:
    closed = prose_of(document).document
    return [block.span.of(closed.text) for block in closed.blocks]


def heads(document: Document) -> dict[str, list[str]]:
    closed = prose_of(document).document
    return {
        b.span.of(closed.text): [head.of(closed.text) for head in b.slot.heads]
        for b in closed.blocks
        if b.slot and b.slot.heads
    }


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Port,Aboard\nHarwell,120\n", ["Port", "Aboard", "Harwell", "120"]),
        ('Port;Aboard\r\n"Harwell; old";"1,200"\r\n', ["Port", "Aboard", "Harwell; old", "1,200"]),
        ("Port\tAboard\rHarwell\t120", ["Port", "Aboard", "Harwell", "120"]),
        ('a,b\n"said ""12"" men","two\nlines"\n', ["a", "b", 'said "12" men', "two lines"]),
        ('a,b\n"never closed,1\n', ["a", "b", "never closed,1"]),
        (",\n,\n", []),
        ("", []),
    ],
)
def test_cells(text: str, found: list[str]) -> None:
    document = read_document(text, format="csv")
    assert cells(document) == found
    assert {block.role for block in document.blocks} <= {Role.TABLE}


def test_the_first_row_and_column_head_the_others() -> None:
    document = read_document('Port,Killed,"Wounded, all"\nHarwell,12,30\nSelby,,4\n7,8,9\n', format="csv")
    assert heads(document) == {
        "12": ["Killed", "Harwell"],
        "30": ["Wounded, all", "Harwell"],
        "4": ["Wounded, all", "Selby"],
        "8": ["Killed", "7"],
        "9": ["Wounded, all", "7"],
    }


def test_figures_end_with_their_cells() -> None:
    document = read_document("a,b,c\n12,300,5\nmillion,Aug. 26,2021", format="csv")
    assert [figure.span.of(document.text) for figure in figures_of(document)] == ["12", "300", "5", "Aug. 26", "2021"]


def test_figures_stand_in_the_file(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes('Port,Cost\r\nHarwell,"$1,200"\r\n'.encode("utf-8-sig"))
    document = load_document(path)
    (figure,) = figures_of(document)
    assert figure.span.of(document.text) == "$1,200"


@pytest.mark.parametrize(
    ("text", "mark"), [("a,b;c\n1,2;3", ","), ("a;b\n1,5;2,5", ";"), ("a|b", "|"), ("one", ","), ("", ",")]
)
def test_what_parts_cells(text: str, mark: str) -> None:
    assert delimiter_of(text) == mark


@given(st.lists(st.lists(st.text(alphabet='ab1 ,;"\n\t', max_size=6), min_size=2, max_size=4), min_size=1, max_size=6))
def test_cells_are_those_of_the_standard_library(rows: list[list[str]]) -> None:
    rows = [["head", "head"], *rows]
    written = io.StringIO()
    csv.writer(written, quoting=csv.QUOTE_ALL).writerows(rows)
    document = read_document(written.getvalue(), format="csv")
    shown = [" ".join(said.split()) for row in rows for said in row if any(map(str.isalnum, said))]
    assert [" ".join(said.split()) for said in cells(document)] == shown
    assert document.text == written.getvalue()


@given(st.text(alphabet='a1,"\n\r\t;|', max_size=60))
def test_any_text_is_read(text: str) -> None:
    document = read_document(text, format="csv")
    spans = [hole.span for hole in document.holes]
    assert all(one.end <= other.start for one, other in pairwise(spans))
