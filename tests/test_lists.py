"""How many a text names where it counts what it names."""

from collections.abc import Sequence
from pathlib import Path

import docx
import pytest

from claimcheck.claims import Source
from claimcheck.documents import load_document, read_document
from claimcheck.documents.document import Document
from claimcheck.dossier import check_documents
from claimcheck.extraction import extract
from claimcheck.stories import Listing

CORPUS = (
    ("Ann Lee and Jim Orr both left.", ("Ann Lee", "Jim Orr"), True),
    ("Ann Lee, Jim Orr and Bo Ek both left.", ("Ann Lee", "Jim Orr", "Bo Ek"), True),
    ("Ann Lee and Gen. Jim F. Orr Jr., the head of York Command, both left.", ("Ann Lee", "Gen. Jim F. Orr Jr"), True),
    ("The mayor and Jim Orr both left.", ("The mayor", "Jim Orr"), True),
    ("Ann Lee met Jim Orr in York, where the pair spoke.", ("Ann Lee", "Jim Orr"), False),
    ("The court named three suspects: Ann Lee, Jim Orr and Bo Ek.", ("Ann Lee", "Jim Orr", "Bo Ek"), True),
    ("Three judges – Ann Lee, Jim Orr and Bo Ek – agreed.", ("Ann Lee", "Jim Orr", "Bo Ek"), True),
    ("After meeting Ann Lee, Jim Orr and Bo Ek both left.", ("Ann Lee", "Jim Orr", "Bo Ek"), False),
    ("Three teams came: Italy, Bosnia and Herzegovina.", ("Italy", "Bosnia", "Herzegovina"), False),
    ("The court named five suspects: Ann Lee, Jim Orr and others.", ("Ann Lee", "Jim Orr", "others"), False),
)
NOTHING = (
    "The court named three suspects.",
    "It rained in both Leeds and York.",
    "She left for two reasons: it was cold and she was late.",
    "Three people were killed, including Ann Lee and Jim Orr.",
    "Python 3.10 fixes: Ann Lee, Jim Orr and Bo Ek.",
)


def listings(text: str) -> tuple[Listing, ...]:
    return extract(read_document(text, source=Source("Daily Record", "2024-05-15"))).listings


@pytest.mark.parametrize(("text", "names", "closed"), CORPUS)
def test_names(text: str, names: tuple[str, ...], closed: bool) -> None:
    assert [(told.names, told.closed) for told in listings(text)] == [(names, closed)]


@pytest.mark.parametrize("text", NOTHING)
def test_no_list(text: str) -> None:
    assert listings(text) == ()


def test_points_below_are_counted() -> None:
    text = "The plan has three aims:\n\n• Build the bridge\n\n• Widen the road\n\nThe vote is on Monday."
    assert [len(told.names) for told in listings(text)] == [2]


NAMES = ("Ann Lee, 34, a nurse", "Jim Orr, 41, a driver", "Bo Ek, 29, a cook", "Al Wu, 52, a clerk")
FORMS = ("dashes", "numbers", "bullets", "html", "html, numbered", "docx", "docx, numbered")


def listed(before: str, points: Sequence[str], form: str, folder: Path, after: str = "The port is shut.") -> Document:
    """A paragraph, a list below it, and another paragraph."""
    if form.startswith("docx"):
        made = docx.Document()
        made.add_paragraph(before)
        for point in points:
            made.add_paragraph(point, style="List Number" if "numbered" in form else "List Bullet")
        made.add_paragraph(after)
        made.save(str(folder / "a.docx"))
        return load_document(folder / "a.docx", id="a")
    if form.startswith("html"):
        items = "".join(f"<li>{point}</li>" for point in points)
        name = "ol" if "numbered" in form else "ul"
        return read_document(
            f"<article><p>{before}</p><{name}>{items}</{name}><p>{after}</p></article>", format="html", id="a"
        )
    marks = {"dashes": "- ", "numbers": "{}. ", "bullets": "• "}[form]
    lines = "".join(f"{marks.format(number)}{point}\n" for number, point in enumerate(points, 1))
    return read_document(f"{before}\n\n{lines}\n{after}\n", format="plain" if form == "bullets" else "markdown", id="a")


def counts(document: Document) -> list[tuple[str, str]]:
    """The counts that are flagged or affirmed against what is named, and which of it."""
    report = check_documents([document])
    told = [(found, "wrong") for found in report if found.code == "CC306"]
    told += [(found, "right") for found in report.affirmed if found.code == "CC306"]
    return [(found.claims[0].quantity.text, how) for found, how in told]  # type: ignore[union-attr]


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(
    ("before", "number", "found"),
    [
        ("Three people were killed:", 3, [("Three", "right")]),
        ("Three people were killed:", 4, [("Three", "wrong")]),
        ("Three people were killed:", 2, [("Three", "wrong")]),
        ("The three dead are:", 4, [("three", "wrong")]),
        # which of two counts the list is of is open, unless it fits
        ("One man was killed and three were hurt:", 4, []),
        ("One man was killed and three were hurt:", 3, [("three", "right")]),
        ("Police named five suspects, three of them from York:", 4, []),
        ("Three people were killed, among others:", 4, []),
        ("About three people were killed:", 4, []),
        ("Three people were killed.", 4, []),
    ],
)
def test_a_count_above_a_list(
    form: str, before: str, number: int, found: list[tuple[str, str]], tmp_path: Path
) -> None:
    assert counts(listed(before, NAMES[:number], form, tmp_path)) == found


def test_lists_in_lists_and_paragraphs_in_items_are_no_points_of_their_own(tmp_path: Path) -> None:
    before = "The plan has two aims:"
    texts = [
        ("markdown", f"{before}\n\n- Build the bridge\n  - of stone\n  - of wood\n- Widen the road\n"),
        ("markdown", f"{before}\n\n1. Build the bridge\n\n   It is of stone.\n\n2. Widen the road\n"),
        ("plain", f"{before}\n\n- Build the bridge\n  - of stone\n- Widen the road\n"),
        (
            "html",
            f"<article><p>{before}</p><ul><li><p>Build the bridge</p><p>It is of stone.</p><ul><li>grey</ul>"
            "<li>Widen the road</ul></article>",
        ),
    ]
    for form, text in texts:
        assert counts(read_document(text, format=form, id="a")) == [("two", "right")]
    made = docx.Document()
    made.add_paragraph(before)
    styles = ("List Bullet", "List Continue", "List Bullet 2", "List Bullet")
    for style, words in zip(styles, ("Build the bridge", "It is of stone.", "grey", "Widen the road"), strict=True):
        made.add_paragraph(words, style=style)
    made.save(str(tmp_path / "a.docx"))
    assert counts(load_document(tmp_path / "a.docx", id="a")) == [("two", "right")]


def test_a_list_that_something_breaks_off_is_left_alone() -> None:
    text = "The plan has three aims:\n\n- Build the bridge\n- Widen the road\n\nThis is a picture.\n\n- Shut the port\n"
    assert counts(read_document(text, format="markdown", id="a")) == []


@pytest.mark.parametrize(
    "text",
    [
        "It is passed two values:\n\n- `a`, a name\n- `b`, a port\n\n### `add(name)`\n\n- a name\n- a port\n",
        "To cross-fade two shapes:\n\n- mark both\n- open the menu\n- tell the steps\n",
        "To compare two strings by length:\n\n- count one\n- count the other\n- see which is more\n",
        "It knows the OAuth 2 flows:\n\n- of the web\n- of a telephone\n- of a server\n",
    ],
)
def test_lists_of_another_heading_or_below_a_name_are_left_alone(text: str) -> None:
    assert counts(read_document(f"{text}\nThat is all.\n", format="markdown", id="a")) == []


@pytest.mark.parametrize(
    "text",
    [
        # what goes on an item is set in, wrapped or not
        "It takes two steps:\n  1) Tell us what was\n     changed, and when.  We\n     ask for it.\n  2) Send it.\n",
        # the count is a point of the list itself
        "Changes of May:\n\n* Split the code in two parts:\n* part one\n* part two\n* and a test\n",
        # a point that is no item, and what is no more of the list
        "It was shut, for three reasons:\n\n  1) Only one gate is left.\n\n  2) The road is long.\n\n  3) users hardly come.\n",
        "It comes in two sizes:\n\n  - Small: for a room.\n\n  - Large: for a hall.\n\n  New are:\n\n  - Wheels.\n",
        # points have numbers of their own, and what follows one has none
        "It has two parts:\n\n* 1) a pin\n* 2) a spring (1 is hard,\n* 3 is soft)\n* 4 is broken\n",
        # one point stands for several
        "It has four levels:\n  - 0 (off)\n  - 1 through 2 (on)\n  - 3 (again)\n",
        # another list begins
        "It takes three steps:\n  - Tell us.\n  - Send it.\n  b) Or write to us.\n  c) Or call us.\n",
    ],
)
def test_lists_of_plain_text_are_whole_before_they_are_wrong(text: str) -> None:
    assert "wrong" not in [how for _, how in counts(read_document(f"{text}\nThat is all.\n", id="a"))]
