"""Claims stand where the text as given has them, whatever marks it has."""

import pytest

from claimcheck.documents import read_document
from claimcheck.extraction import extract
from claimcheck.figures import Span
from claimcheck.stories import Account


def said(account: Account, text: str) -> list[tuple[str, str, str | None]]:
    spans = [claim.location.span or Span(0, 0) for claim in account.claims]
    return [
        (claim.quantity.text, span.of(text), claim.population)
        for claim, span in zip(account.claims, spans, strict=True)
    ]


def test_qualifiers_survive_emphasis_and_wrapped_lines() -> None:
    text = "The bombing killed at least **12** [US service members](http://e.org/99) and `55` more.\n\nIt hurt more than\n140 people."
    account = extract(read_document(text, format="markdown", id="a.md"))
    assert said(account, text) == [
        ("at least 12", "at least **12", "US service members"),
        ("more than 140", "more than\n140", "people"),
    ]
    first, second = (claim.location for claim in account.claims)
    assert (first.line, first.column) == (1, 20)
    assert (second.line, second.column) == (3, 9)
    assert first.noun is not None
    assert first.noun.of(text) == "US service members"
    assert "**" not in account.claims[0].quote


def test_code_claims_nothing() -> None:
    text = "```\n12 people were killed\n```\n\n    13 people were killed\n\n`14 people were killed`\n"
    assert extract(read_document(text, format="markdown")).claims == ()


def test_a_title_outside_the_text_is_read_without_a_place() -> None:
    text = "The bombing killed 12 people.\n\nIt hurt 140 people."
    account = extract(read_document(text, title="Bomb kills at least 13 people", id="a"))
    title, *others = account.claims
    assert (title.quantity.text, title.role.value, title.kind) == ("at least 13", "headline", "casualties.killed")
    assert title.location.document == "a"
    assert title.location.span is None
    assert len({claim.id for claim in account.claims}) == len(account.claims) == len(others) + 1


def test_a_title_in_the_text_is_read_once() -> None:
    text = "Bomb kills at least 13 people\n\nThe bombing killed 13 people.\n\nIt hurt 140 people."
    account = extract(read_document(text, title="Bomb kills at least 13 people"))
    assert [(claim.quantity.text, claim.role.value) for claim in account.claims] == [
        ("at least 13", "headline"),
        ("13", "lede"),
        ("140", "body"),
    ]


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("The storm killed 18¹ people.", "plain"),
        ("The storm killed 18<sup>1</sup> people.", "markdown"),
        ("The storm killed 18[^1] people.", "markdown"),
        ("<p>The storm killed 18¹ people.</p>", "html"),
        ("<p>The storm killed 18<sup><a href='#n1'>1</a></sup> people.</p>", "html"),
        ("<p>The storm killed 18<sup>[1]</sup> people.</p>", "html"),
    ],
)
def test_the_mark_of_a_note_is_no_digit_of_a_number(text: str, form: str) -> None:
    assert said(extract(read_document(text, format=form)), text) == [("18", "18", "people")]
