"""PDF: files that a library of others has written: paragraphs, pages, furniture; and what cannot be read of them."""

import contextlib
import re
import sys
from pathlib import Path
from typing import Any

import pytest
from fpdf import FPDF
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.documents import DocumentError, figures_of, load_document, prose_of
from claimcheck.documents.document import Document
from claimcheck.documents.pdf import pages, scan

HEADLINE = "Ferry sinks off Harwell with 120 aboard"
FIRST = (
    "A ferry with 120 people aboard sank off Harwell on Friday, the coast guard said in a long statement, and more than 14 people "
    "were still missing when night fell over the quay."
)
SECOND = (
    "Rescuers brought 90 people ashore in four hours, among them 31 children; the crew of 12 was the last to leave the ship, as "
    "the captain told reporters on the quay late in the evening."
)


class _Paper(FPDF):
    """A paper with a running head and page numbers."""

    def header(self) -> None:
        self.set_font("Times", size=9)
        self.cell(0, 8, f"Harwell Times, report no. {self.page_no()} of 99", new_x="LMARGIN", new_y="NEXT")

    def footer(self) -> None:
        self.set_y(-15)
        self.cell(0, 8, f"Page {self.page_no()}", align="C")


def paper(*paragraphs: str, gap: float = 4, made: FPDF | None = None) -> bytes:
    """A file with a headline and paragraphs."""
    made = made or _Paper()
    made.add_page()
    made.set_font("Times", style="B", size=20)
    made.multi_cell(0, 10, HEADLINE, new_x="LMARGIN", new_y="NEXT")
    made.set_font("Times", size=12)
    for words in paragraphs:
        made.multi_cell(0, 6, words, new_x="LMARGIN", new_y="NEXT")
        made.ln(gap)
    return bytes(made.output())


def load(tmp_path: Path, content: bytes) -> Document:
    path = tmp_path / "a.pdf"
    path.write_bytes(content)
    return load_document(path)


def read(document: Document) -> list[tuple[str, str]]:
    closed = prose_of(document).document
    return [(block.role.value, block.span.of(closed.text)) for block in closed.blocks]


@pytest.mark.parametrize("gap", [4, 0])
def test_paragraphs_over_lines_and_pages(tmp_path: Path, gap: float) -> None:
    document = load(tmp_path, paper(*[FIRST, SECOND] * 15, gap=gap))
    assert read(document) == [
        ("headline", HEADLINE),
        ("lede", FIRST),
        *[("body", SECOND), ("body", FIRST)] * 14,
        ("body", SECOND),
    ]
    assert "Page" not in document.text
    assert "Harwell Times" not in document.text


def test_parted_words_and_numbers(tmp_path: Path) -> None:
    lines = "They were evacu-\nated in the 20-\nyear war, a fire at the anti-\nAircraft post."
    document = load(tmp_path, paper(FIRST, lines))
    assert read(document)[-1][1] == "They were evacuated in the 20-year war, a fire at the anti- Aircraft post."


def test_items(tmp_path: Path) -> None:
    document = load(tmp_path, paper(FIRST, "- 12 were saved,\n- 13 were not."))
    assert [words for _, words in read(document)][-2:] == ["12 were saved,", "13 were not."]


def test_figures_stand_in_the_text(tmp_path: Path) -> None:
    document = load(tmp_path, paper(FIRST, made=FPDF()))
    said = [figure.span.of(document.text) for figure in figures_of(document)]
    assert said == ["120", "120", "Friday", "more\nthan 14"]


def test_the_day_on_which_it_was_made(tmp_path: Path) -> None:
    from datetime import datetime

    made = _Paper()
    made.set_creation_date(datetime(2021, 8, 26, 12))
    document = load(tmp_path, paper(FIRST, made=made))
    assert (document.source.published, document.dated_by) == ("2021-08-26", "properties")


def test_pages_without_text_are_told_of(tmp_path: Path) -> None:
    made = FPDF()
    made.add_page()
    document = load(tmp_path, paper(FIRST, made=made))
    assert document.remarks[0] == "no text on page 1"


def locked(owner: str, user: str) -> bytes:
    made = FPDF()
    made.set_encryption(owner_password=owner, user_password=user)
    return paper(FIRST, made=made)


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "is no PDF file, or a broken one"),
        (b"%PDF-1.7\n", "is no PDF file, or a broken one"),
        (bytes(FPDF().output()), "holds no text"),
        (locked("a", "b"), "is encrypted"),
        (paper(FIRST)[:400], "is no PDF file, or a broken one"),
    ],
)
def test_what_cannot_be_read_is_told(tmp_path: Path, content: bytes, told: str) -> None:
    with pytest.raises(DocumentError, match=re.escape(told)) as error:
        load(tmp_path, content)
    assert error.value.place == str(tmp_path / "a.pdf")


@pytest.mark.parametrize(
    ("limit", "value", "told"),
    [
        ("LARGEST", 100, "has more than"),
        ("MOST_PAGES", 0, "has 1 pages; up to 0 are read"),
        ("MOST_LETTERS", 10, "has more than 10 characters by page 1"),
        ("SLOWEST", -1, "takes more than -1 seconds"),
    ],
)
def test_limits(monkeypatch: pytest.MonkeyPatch, limit: str, value: int, told: str) -> None:
    monkeypatch.setattr(pages, limit, value)
    with pytest.raises(DocumentError, match=told):
        scan(paper(FIRST))


def test_a_file_that_needs_no_password_to_be_read(tmp_path: Path) -> None:
    assert read(load(tmp_path, locked("a", "")))[-1][1] == FIRST


def test_a_library_that_is_missing_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pypdf", None)
    with pytest.raises(DocumentError, match=r"pip install 'numeric-claimcheck\[pdf\]'"):
        scan(paper(FIRST))


GOOD = paper(FIRST)


@settings(deadline=None, max_examples=50)
@given(st.integers(0, len(GOOD) - 1), st.binary(max_size=8), st.booleans())
def test_a_broken_file_is_read_or_told(at: int, scrap: bytes, cut: bool) -> None:
    with contextlib.suppress(DocumentError):
        scan(GOOD[:at] + scrap + (b"" if cut else GOOD[at + len(scrap) :]))


ROWS = [["Town", "Killed", "Hurt"], ["Ashby", "41", "7"], ["Borne", "12", "5"], ["Total", "53", "12"]]


def tabled(rows: list[list[str]], **how: Any) -> bytes:
    """A file with a paragraph, a table and another paragraph."""
    made = FPDF()
    made.add_page()
    made.set_font("Times", size=12)
    made.multi_cell(0, 6, FIRST, new_x="LMARGIN", new_y="NEXT")
    made.ln(3)
    with made.table(**how) as table:
        for cells in rows:
            row = table.row()
            for words in cells:
                row.cell(words)
    made.ln(3)
    made.multi_cell(0, 6, SECOND, new_x="LMARGIN", new_y="NEXT")
    return bytes(made.output())


def cells(content: bytes) -> list[list[str]]:
    """The words of the cells of what is read as a table, row by row."""
    told = scan(content)
    found: dict[int, list[str]] = {}
    for passage in told.passages:
        if passage.slot is not None:
            found.setdefault(passage.slot.row, []).append(passage.span.of(told.text))
    return list(found.values())


@pytest.mark.parametrize(
    "how",
    [
        {},
        {"text_align": ("LEFT", "RIGHT", "RIGHT"), "borders_layout": "NONE"},
        {"text_align": "CENTER", "line_height": 5},
        {"col_widths": (60, 15, 15), "width": 90},
    ],
)
def test_tables(how: dict[str, Any]) -> None:
    told = scan(tabled(ROWS, **how))
    assert cells(tabled(ROWS, **how)) == ROWS
    assert "Town | Killed | Hurt\nAshby | 41 | 7\n" in told.text
    said = [passage.span.of(told.text).replace("\n", " ") for passage in told.passages if passage.slot is None]
    assert said == [FIRST, SECOND]


@pytest.mark.parametrize("align", ["TOP", "MIDDLE"])
def test_cells_of_several_lines(align: str) -> None:
    long = "Borne on the Sea and all of the villages and farms that lie in the hills behind it up to the old road"
    rows = [ROWS[0], ROWS[1], [long, "12", "5"], ROWS[3]]
    made = tabled(rows, col_widths=(50, 30, 30), width=110, v_align=align)
    assert cells(made) in (rows, [])  # where the middle is between two lines, nothing tells of which row it is
    assert cells(tabled(rows, col_widths=(60, 30, 30), width=120, v_align="TOP")) == rows
    heads = [["Town", "Number of people who were killed in it", "Hurt"], *ROWS[1:]]
    assert cells(tabled(heads, col_widths=(60, 30, 30), width=120, v_align="TOP")) == heads


def test_a_table_over_two_pages_is_one() -> None:
    rows = [ROWS[0], *([f"Town {n}", str(n % 7), str(n % 5)] for n in range(80)), ROWS[3]]
    assert cells(tabled(rows)) == rows
    assert cells(tabled(rows, repeat_headings=0)) == rows


def test_a_table_in_which_cells_are_empty() -> None:
    rows = [["", "Killed", "Hurt"], ["Ashby", "41", "7"], ["Borne", "", "5"], ["Total", "53", "12"]]
    assert cells(tabled(rows)) == [[words for words in row if words] for row in rows]


def test_heads_are_wider_than_their_figures() -> None:
    rows = [["", "People who were killed", "People hurt"], *ROWS[1:]]
    assert cells(tabled(rows, text_align=("LEFT", "RIGHT", "RIGHT"))) == [[w for w in row if w] for row in rows]


def test_what_stands_right_below_a_table_is_another_or_lines() -> None:
    made = FPDF()
    made.add_page()
    made.set_font("Times", size=12)
    for rows in (ROWS, [["Mayor: A. Smith", "Phone: 555 1234"]], [["Ship", "Crew"], ["Anna", "12"], ["Bella", "9"]]):
        with made.table(first_row_as_headings=False) as table:
            for words in rows:
                row = table.row()
                for cell in words:
                    row.cell(cell)
    told = scan(bytes(made.output()))
    assert "Total | 53 | 12\n\nMayor: A. Smith Phone: 555 1234\n" in told.text


@pytest.mark.parametrize(
    "rows",
    [
        ROWS[1:],  # nothing heads it
        ROWS[:2],  # too short to show columns
        [["Town", "Mayor"], ["Ashby", "A. Smith"], ["Borne", "B. Jones"]],
        [["Day", "What happened"], *([f"Day {n}", f"{n} people said that {SECOND[:60]}"] for n in range(4))],
    ],
)
def test_what_may_be_no_table_stays_lines(rows: list[list[str]]) -> None:
    assert cells(tabled(rows)) == []


def test_columns_of_prose_are_no_table() -> None:
    made = FPDF()
    made.add_page()
    made.set_font("Times", size=12)
    with made.text_columns(ncols=2, gutter=5) as columns:
        columns.write(f"{FIRST} {SECOND} " * 12)
    assert cells(bytes(made.output())) == []


def test_the_day_as_other_programs_write_it(tmp_path: Path) -> None:
    content = paper(FIRST)
    written = re.search(rb"/CreationDate \((D:\d{14}[^)]*)\)", content)
    assert written
    for made, day in ((b"D:20210826120000Z'", "2021-08-26"), (b"D:20211326120000Z", None), (b"yesterday", None)):
        document = load(tmp_path, content.replace(written[1], made.ljust(len(written[1]))))
        assert document.source.published == day


BROKEN = tabled(ROWS)


@settings(deadline=None, max_examples=50)
@given(st.integers(0, len(BROKEN) - 1), st.binary(max_size=8))
def test_a_broken_file_with_a_table_is_read_or_told(at: int, scrap: bytes) -> None:
    with contextlib.suppress(DocumentError):
        scan(BROKEN[:at] + scrap + BROKEN[at + len(scrap) :])
