"""A folder of every sort of input that can be at odds, with names and words that no format may stumble over."""

import json
from pathlib import Path

import docx

ODD = "Straße & Tür, 100% #1.md"
RECORD = """\
---
source: Daily <b>Record</b>
date: 2021-08-26
---

# Fire at Leeds mill kills at least 12

The fire at the Leeds mill on Wednesday killed 13 people – nine men and three women, <img src=x onerror=alert(1)> – ]]> &amp; %0A::error::no

Ann Lee said that the bakery in York would pay between $5 million and $3 million.
"""
POST = "The fire at the Leeds mill on Friday, Aug. 25, killed 15 people\x1b[31m, officials said.\n"
QUOTED = """\
 | quotation | | | Daily Record, 2024-05-15 | speaker=Ann Lee | quote=We counted 40 boats on the lake before the storm came
 | quotation | | | Evening Post, 2024-05-15 | speaker=Ann Lee | quote=We counted 14 boats on the lake before the storm came
"""
PARAGRAPHS = (
    "The crash near Selby killed 12 people on Aug. 3, 2021.",
    "The crash near Selby killed 17 people on Aug. 3, 2021.",
)


def furnish(folder: Path) -> None:
    """Write the files."""
    below = folder / "copy desk"
    below.mkdir()
    (below / ODD).write_text(RECORD, "utf-8")
    (below / "post.txt").write_text(POST, "utf-8")
    (below / "clean.txt").write_text("The mayor of Leeds met the mayor of York.\n", "utf-8")
    (below / "quoted.claims").write_text(QUOTED, "utf-8")
    (below / "told.jsonl").write_text("".join(f"{json.dumps(row)}\n" for row in rows()), "utf-8")
    paper = docx.Document()
    for words in PARAGRAPHS:
        paper.add_paragraph(words)
    paper.save(str(below / "notes.docx"))


def rows() -> list[dict[str, object]]:
    """Claims of which one tells its place, one no more than a document, and one nothing."""
    said: dict[str, object] = {"kind": "casualties.killed", "population": "people", "event": "Selby crash 2021-08-03"}
    source = {"name": "Weekly News", "published": "2021-08-04"}
    return [
        {
            **said,
            "text": "21",
            "source": {**source, "path": "archive/old.md"},
            "document": "archive/old.md",
            "line": 3,
            "column": 9,
        },
        {**said, "text": "22", "source": source, "document": "story 7"},
        {**said, "text": "23", "source": source},
    ]
