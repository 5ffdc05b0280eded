"""Files broken in every way: each is read, or refused by its name; nothing else happens, and other files are still read."""

import io
import json
import xml.etree.ElementTree as ET
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

import docx
import pytest
from fpdf import FPDF
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claimcheck.cli import main
from claimcheck.documents import DocumentError, load_document
from claimcheck.extraction import extract

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
HTML = (
    b"<html><head><meta charset=utf-8><title>A ferry sank</title></head><body><article><h1>A ferry sank off Ashby</h1>"
    b"<p>The ferry carried 120 people, <b>at least</b> 12 died &amp; &#49;3 were hurt.</p><table><tr><th>Town<th>Killed"
    b"<tr><td rowspan=2>Ashby<td colspan=2>18<tr><td>Total<td>18</table><ul><li>one<li>two</ul></article></body></html>"
)
CSV = b'Town,Killed,"Cost ($m)"\r\nAshby,18,"1,200"\r\nBorne,12,"said ""no"""\r\nTotal,30,1.2\r\n'


def _docx() -> bytes:
    made = docx.Document()
    made.add_heading("A ferry sank off Ashby", 0)
    made.add_paragraph("The ferry carried 120 people.")
    table = made.add_table(rows=2, cols=2)
    for cell, words in zip(
        [cell for row in table.rows for cell in row.cells], ("Town", "Killed", "Total", "18"), strict=True
    ):
        cell.text = words
    made.add_paragraph("one", style="List Bullet")
    written = io.BytesIO()
    made.save(written)
    return written.getvalue()


def _pdf() -> bytes:
    made = FPDF()
    made.add_page()
    made.set_font("helvetica", size=12)
    for words in ("A ferry sank off Ashby", "The ferry carried 120 people.", "Ashby 18 1.2"):
        made.cell(0, 10, words, new_x="LMARGIN", new_y="NEXT")
    return bytes(made.output())


WHOLE: Mapping[str, bytes] = {"html": HTML, "csv": CSV, "docx": _docx(), "pdf": _pdf()}
SCRAPS = st.sampled_from(
    (
        *(
            b"",
            b"\0",
            b"\xff\xfe",
            b"\xed\xa0\x80",
            b"\xc3",
            b"\xef\xbb\xbf",
            b"9" * 40,
            b"&#0;",
            b"&#xD800;",
            b"&#x110000;",
        ),
        *(
            b"colspan=99999999 ",
            b"rowspan='0' ",
            b"<table><tr><td>" * 30,
            b'"',
            b"\r",
            b"0" * 5000,
            b"</",
            b"<!--",
            b"%%EOF",
        ),
    )
) | st.binary(max_size=6)
CUTS = st.lists(st.tuples(st.floats(0, 1), st.floats(0, 1), SCRAPS, st.integers(1, 30)), min_size=1, max_size=6)


@st.composite
def broken(draw: st.DrawFn, whole: bytes) -> bytes:
    """Bytes with stretches cut out, doubled, and scraps put in."""
    content = whole
    for one, other, scrap, times in draw(CUTS):
        first, last = sorted((round(one * len(content)), round(other * len(content))))
        last = min(last, first + 60) if draw(st.booleans()) else last
        content = content[:first] + scrap * times + content[last:] if scrap else content[:last] + content[first:]
    return content


def is_read_or_refused(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    try:
        document = load_document(path, id="a")
    except DocumentError as error:
        told = str(error)
    else:
        for claim in extract(document).claims:
            assert claim.location.span is None or claim.location.span.end <= len(document.text)
        return
    assert told.startswith(str(path))


PATIENT = settings(deadline=None, max_examples=25, suppress_health_check=list(HealthCheck))


@pytest.mark.parametrize("suffix", WHOLE)
@given(data=st.data())
@PATIENT
def test_bytes_in_disorder(suffix: str, tmp_path: Path, data: st.DataObject) -> None:
    is_read_or_refused(tmp_path / f"a.{suffix}", data.draw(broken(WHOLE[suffix])))


def _parts() -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(WHOLE["docx"])) as package:
        return {name: package.read(name) for name in package.namelist()}


def _packed(parts: Mapping[str, bytes]) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return written.getvalue()


@given(data=st.data())
@PATIENT
def test_parts_of_a_package_in_disorder(tmp_path: Path, data: st.DataObject) -> None:
    parts = _parts()
    name = data.draw(st.sampled_from(["word/document.xml", "word/styles.xml", "docProps/core.xml"]))
    is_read_or_refused(tmp_path / "a.docx", _packed({**parts, name: data.draw(broken(parts[name]))}))


NAMES = st.sampled_from("tbl tr tc p r t del ins trPr rPr pPr gridSpan vMerge numId ilvl tblHeader txbxContent".split())
VALUES = st.sampled_from(["", "0", "-1", "99999999999", "²", "x", "restart"])
STEPS = st.lists(
    st.tuples(st.integers(0, 4), st.integers(0, 10_000), st.integers(0, 10_000), NAMES, VALUES), min_size=1, max_size=10
)


@given(steps=STEPS)
@PATIENT
def test_elements_in_disorder(tmp_path: Path, steps: list[tuple[int, int, int, str, str]]) -> None:
    parts = _parts()
    root = ET.fromstring(parts["word/document.xml"])  # noqa: S314  it is ours
    for what, one, other, name, value in steps:
        elements = list(root.iter())
        element, target = elements[one % len(elements)], elements[other % len(elements)]
        if what == 0:
            ET.SubElement(element, WORD + name, {f"{WORD}val": value}).text = "12 people"
        elif what == 1 and len(element):
            element.remove(element[other % len(element)])
        elif what == 2 and element not in target.iter():
            target.append(element) if target not in element.iter() else None
        elif what == 3:
            element.text = "1" * (other % 3000)
        else:
            element.tag = WORD + name
    is_read_or_refused(tmp_path / "a.docx", _packed({**parts, "word/document.xml": ET.tostring(root)}))


HUGE: Mapping[str, Callable[[], bytes]] = {
    "csv": lambda: b'Town,Killed\n"' + b"12 people " * 1_000 + b'",2\n' + b"," * 5_000 + b"\nAshby,18\n",
    "html": lambda: HTML + b"<table>" + b"<tr><td colspan=1000 rowspan=1000>12<td>Ashby" * 300 + b"</table>",
}


@pytest.mark.parametrize("suffix", HUGE)
def test_huge_cells(suffix: str, tmp_path: Path) -> None:
    is_read_or_refused(tmp_path / f"a.{suffix}", HUGE[suffix]())


def test_a_folder_of_broken_files(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    for suffix, content in WHOLE.items():
        (tmp_path / f"half.{suffix}").write_bytes(content[: len(content) // 2] + b"\xff\0")
        (tmp_path / f"whole.{suffix}").write_bytes(content)
    assert main(["extract", "--format", "jsonl", str(tmp_path)]) == 2
    out, told = capfd.readouterr()
    read = {Path(json.loads(line)["source"]["path"]).name for line in out.splitlines()}
    assert read == {f"whole.{suffix}" for suffix in WHOLE}
    assert "Traceback" not in told
    for suffix in WHOLE:
        assert any(f"half.{suffix}" in line for line in told.splitlines())
