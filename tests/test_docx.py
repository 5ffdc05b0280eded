"""DOCX: files that a library of others has written, with what it cannot write put in by hand."""

import contextlib
import io
import re
import zipfile
from datetime import datetime
from pathlib import Path

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.documents import DocumentError, figures_of, load_document
from claimcheck.documents.document import Document
from claimcheck.documents.docx import scan
from claimcheck.documents.docx.package import LARGEST
from claimcheck.vocabulary import Tracked

MAIN = "word/document.xml"


def written(*paragraphs: str) -> bytes:
    """A file with these paragraphs."""
    made = docx.Document()
    for words in paragraphs:
        made.add_paragraph(words)
    return saved(made)


def saved(made: "docx.document.Document") -> bytes:
    stream = io.BytesIO()
    made.save(stream)
    return stream.getvalue()


def with_part(content: bytes, name: str, part: bytes) -> bytes:
    """The file with a part put in the place of the one it has."""
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as new:
        for each in old.namelist():
            if each != name:
                new.writestr(each, old.read(each))
        new.writestr(name, part)
    return stream.getvalue()


def with_body(xml: str) -> bytes:
    """A file with this body."""
    content = written("here")
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        main = archive.read(MAIN).decode()
    return with_part(content, MAIN, re.sub(r"<w:p>.*</w:p>", lambda _: xml, main, flags=re.DOTALL).encode())


def run(words: str, inside: str = "") -> str:
    return f"<w:r>{inside}<w:t xml:space='preserve'>{words}</w:t></w:r>"


def load(tmp_path: Path, content: bytes) -> Document:
    path = tmp_path / "a.docx"
    path.write_bytes(content)
    return load_document(path)


def parts(document: Document) -> list[tuple[str, str]]:
    return [(block.role.value, block.span.of(document.text)) for block in document.blocks]


def test_its_parts(tmp_path: Path) -> None:
    made = docx.Document()
    made.add_heading("Ferry sinks off Harwell with 120 aboard", 0)
    made.add_paragraph("A ferry sank off Harwell on Friday.")
    made.add_heading("The crossing", 1)
    made.add_paragraph("It left at noon.").add_run("2").font.superscript = True
    made.add_paragraph("Rust", style="List Bullet")
    table = made.add_table(rows=2, cols=2)
    for cell, words in zip(
        [c for row in table.rows for c in row.cells], ["Port", "Killed", "Harwell", "12"], strict=True
    ):
        cell.text = words
    made.add_paragraph("The quay, with 200 people.", style="Caption")
    made.sections[0].header.paragraphs[0].text = "Draft 99"
    document = load(tmp_path, saved(made))
    assert parts(document) == [
        ("headline", "Ferry sinks off Harwell with 120 aboard"),
        ("lede", "A ferry sank off Harwell on Friday."),
        ("body", "The crossing"),
        ("body", "It left at noon.²"),
        ("body", "Rust"),
        ("table", "Port"),
        ("table", "Killed"),
        ("table", "Harwell"),
        ("table", "12"),
        ("caption", "The quay, with 200 people."),
    ]
    slot = document.blocks[8].slot
    assert slot
    assert [head.of(document.text) for head in slot.heads] == ["Killed", "Harwell"]
    assert document.text.splitlines()[6] == "Harwell | 12", "a line of the text is a paragraph or a row"


INSERTED = "<w:ins w:id='1' w:author='a'>" + run("13") + "</w:ins>"
DELETED = "<w:del w:id='2' w:author='a'><w:r><w:delText>12</w:delText></w:r></w:del>"
GONE = "<w:pPr><w:rPr><w:del w:id='3' w:author='a'/></w:rPr></w:pPr>"


@pytest.mark.parametrize(
    ("xml", "final", "original"),
    [
        (f"<w:p>{run('It killed ')}{DELETED}{INSERTED}{run(' people.')}</w:p>", "It killed 13 people.", "It killed 12 people."),
        (f"<w:p>{GONE}{run('It killed ')}</w:p><w:p>{run('12.')}</w:p>", "It killed 12.", "It killed\n12."),
        (
            f"<w:p><w:moveFrom w:id='4'>{run('One man.')}</w:moveFrom></w:p><w:p>{run('Two.')}</w:p><w:p><w:moveTo w:id='5'>{run('One man.')}</w:moveTo></w:p>",
            "Two.\nOne man.",
            "One man.\nTwo.",
        ),
        (
            f"<w:tbl><w:tr><w:trPr><w:del w:id='6'/></w:trPr><w:tc><w:p>{run('12')}</w:p></w:tc></w:tr>"
            f"<w:tr><w:tc><w:p>{run('13')}</w:p></w:tc></w:tr></w:tbl>",
            "13",
            "12\n13",
        ),
    ],
)  # fmt: skip
def test_tracked_changes_are_read_as_final_or_as_original(xml: str, final: str, original: str) -> None:
    content = with_body(xml)
    assert scan(content).text.strip() == final
    assert scan(content, Tracked.ORIGINAL).text.strip() == original


@pytest.mark.parametrize(
    ("xml", "read"),
    [
        (f"<w:p>{run('12 ')}{run('13', '<w:rPr><w:vanish/></w:rPr>')}{run('men')}</w:p>", "12 men"),
        (f"<w:p>{run('12')}<w:r><w:tab/></w:r>{run('men')}<w:r><w:br/></w:r>{run('left')}</w:p>", "12 men left"),
        (
            f"<w:p><w:hyperlink>{run('12 men')}</w:hyperlink><w:r><w:instrText>PAGE 13</w:instrText></w:r></w:p>",
            "12 men",
        ),
        (f"<w:sdt><w:sdtContent><w:p>{run('12 men')}</w:p></w:sdtContent></w:sdt>", "12 men"),
        (f"<w:p>{run('12')}<w:r><w:noBreakHyphen/></w:r>{run('year')}</w:p>", "12‑year"),
    ],
)
def test_what_is_printed(xml: str, read: str) -> None:
    assert scan(with_body(xml)).text.strip() == read


def test_footnotes_stand_behind_the_text() -> None:
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    notes = f"<w:footnotes xmlns:w='{space}'><w:footnote><w:p>{run('By 14 counts.')}</w:p></w:footnote></w:footnotes>"
    assert scan(with_part(written("12 men."), "word/footnotes.xml", notes.encode())).text == "12 men.\nBy 14 counts.\n"


def test_the_day_is_that_of_the_last_saving(tmp_path: Path) -> None:
    made = docx.Document()
    made.add_paragraph("A ferry sank on Friday.")
    assert load(tmp_path, saved(made)).source.published is None, "a template's day is nobody's"
    made.core_properties.modified = datetime(2021, 8, 26, 12)
    document = load(tmp_path, saved(made))
    assert (document.source.published, document.dated_by) == ("2021-08-26T12:00:00Z", "properties")
    assert document.remarks == ("no date in the text: taken for that of the file, 2021-08-26T12:00:00Z",)
    made.paragraphs[0].insert_paragraph_before("Aug. 27, 2021")
    assert load(tmp_path, saved(made)).dated_by == "dateline"


BOMB = b"<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b 'x'><!ENTITY c '&b;&b;'>]><a>&c;</a>"
DEEP = "<w:sdt><w:sdtContent>" * 300 + "</w:sdtContent></w:sdt>" * 300


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "is no DOCX file, or a broken one"),
        (b"PK\x03\x04", "is no DOCX file, or a broken one"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "is encrypted, or a DOC file"),
        (written("12 men")[:-200], "is no DOCX file, or a broken one"),
        (with_part(written("12"), MAIN, b"<a><b></a>"), "is broken in word/document.xml, line 1: mismatched tag"),
        (with_part(written("12"), MAIN, BOMB), "declares a document type in word/document.xml"),
        (with_part(written("12"), MAIN, b"<a>" + b" " * (LARGEST // 8) + b"</a>"), "is packed more than 200 to 1"),
        (with_part(written("12"), MAIN, b"<a>" + b" " * LARGEST + b"</a>"), "has more than 64 MB in it"),
        (with_body(DEEP), "nests more than 500 deep"),
        (with_part(written("12"), "x", b"")[:0] + b"PK\x05\x06" + bytes(18), "has no word/document.xml"),
    ],
)
def test_what_cannot_be_read_is_told(tmp_path: Path, content: bytes, told: str) -> None:
    with pytest.raises(DocumentError, match=re.escape(told)) as error:
        load(tmp_path, content)
    assert error.value.place == str(tmp_path / "a.docx")


GOOD = written("A ferry with 120 people aboard sank off Harwell.", "Of them, 14 are missing.")


@given(st.integers(0, len(GOOD) - 1), st.binary(max_size=8), st.booleans())
def test_a_broken_file_is_read_or_told(at: int, scrap: bytes, cut: bool) -> None:
    with contextlib.suppress(DocumentError):
        scan(GOOD[:at] + scrap + (b"" if cut else GOOD[at + len(scrap) :]))


def test_figures_stand_in_the_text(tmp_path: Path) -> None:
    document = load(tmp_path, GOOD)
    assert [figure.span.of(document.text) for figure in figures_of(document)] == ["120", "14"]
