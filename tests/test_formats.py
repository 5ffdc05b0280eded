"""One article in every format says the same, and a check of a folder reads all formats."""

import io
import os
from html import escape
from pathlib import Path

import docx
import pytest
from fpdf import FPDF

from claimcheck.claims import Claim, Source
from claimcheck.documents import Document, load_document
from claimcheck.dossier import check_documents
from claimcheck.extraction import extract
from claimcheck.inputs import gather

TITLE = "Mill fire kills at least 12 in Leeds"
PARAGRAPHS = (
    "A fire at a mill in Leeds killed 13 people, nine men and three women, and wounded 20 on Wednesday, officials said on Thursday.",
    "The mill employs 85 people. “We have searched all of the four floors,” said Ada Brown, the chief of the fire brigade.",
    "Damage was put at between £3 million and £4 million, 20% more than in the fire of 1987, when 22 people were killed.",
    "The inquiry will report by Aug. 31, 2021, the council said; some 1,200 workers marched through the city last week.",
)
SOURCE = Source("Daily Record", "2021-08-26")


def plain() -> bytes:
    return "\n\n".join((TITLE, *PARAGRAPHS)).encode()


def markdown() -> bytes:
    return "\n\n".join((f"# {TITLE}", *PARAGRAPHS)).replace("13 people", "**13** people").encode()


def html() -> bytes:
    paragraphs = "".join(f"<p>{escape(words)}</p>" for words in PARAGRAPHS).replace(
        "13 people", "<b>13</b>&nbsp;people"
    )
    return f"<title>{TITLE}</title><nav>7,001 jobs</nav><article><h1>{TITLE}</h1>{paragraphs}</article>".encode()


def word() -> bytes:
    made, stream = docx.Document(), io.BytesIO()
    made.add_heading(TITLE, 0)
    for words in PARAGRAPHS:
        made.add_paragraph(words)
    made.save(stream)
    return stream.getvalue()


def pdf() -> bytes:
    made = FPDF()
    made.add_page()
    made.set_font("Times", style="B", size=20)
    made.multi_cell(0, 10, TITLE, new_x="LMARGIN", new_y="NEXT")
    made.set_font("Times", size=12)
    for words in PARAGRAPHS:
        made.multi_cell(0, 6, words.replace("“", '"').replace("”", '"'), new_x="LMARGIN", new_y="NEXT")
        made.ln(4)
    return bytes(made.output())


FORMATS = {"a.txt": plain, "a.md": markdown, "a.html": html, "a.docx": word, "a.pdf": pdf}


def load(folder: Path, name: str) -> Document:
    (folder / name).write_bytes(FORMATS[name]())
    return load_document(folder / name, source=SOURCE, id="a")


def said(claim: Claim) -> tuple[object, ...]:
    """What a claim says, without its place."""
    return (
        claim.kind, claim.quantity.asserted, claim.quantity.unit, claim.population, claim.event, claim.place, claim.measure, claim.start,
        claim.as_of, claim.modality, claim.speaker, claim.mode, claim.role, claim.apart, len(claim.links),
    )  # fmt: skip


@pytest.mark.parametrize("name", sorted(FORMATS))
def test_claims_and_findings_are_the_same_in_every_format(tmp_path: Path, name: str) -> None:
    first, other = load(tmp_path, "a.txt"), load(tmp_path, name)
    assert [said(claim) for claim in extract(other).claims] == [said(claim) for claim in extract(first).claims]
    found, expected = check_documents([other]).findings, check_documents([first]).findings
    assert [(f.code, f.severity, f.fingerprint) for f in found] == [
        (f.code, f.severity, f.fingerprint) for f in expected
    ]
    assert expected, "an article with a slip in it"


def test_a_folder_is_walked_for_every_format(tmp_path: Path) -> None:
    for name, made in FORMATS.items():
        (tmp_path / name).write_bytes(made())
    (tmp_path / "a.csv").write_text("Port,Killed\nHarwell,12\n")
    (tmp_path / "a.tsv").write_text("Port\tKilled\nHarwell\t12\n")
    (tmp_path / "broken.pdf").write_bytes(b"%PDF")
    (tmp_path / "broken.docx").write_bytes(b"PK")
    (tmp_path / "broken.html").write_bytes(b"\xff\xfe\xff")
    os.mkfifo(tmp_path / "pipe.txt")  # reading it would wait for a writer
    inputs = gather([tmp_path])
    read = [Path(str(document.id)).name for document in inputs.documents]
    assert read == sorted(["a.csv", "a.tsv", *FORMATS])
    assert sorted(Path(str(problem.place)).name for problem in inputs.problems) == [
        "broken.docx",
        "broken.html",
        "broken.pdf",
    ]
