"""What is cut off in the middle, joined to what follows, or counted in a compound is read, bound and checked without a fault."""

import pkgutil
from importlib import import_module

import pytest
from hypothesis import given
from hypothesis import strategies as st

import claimcheck.kinds
from claimcheck.checking import check_accounts
from claimcheck.claims import Source
from claimcheck.documents import Document, read_document
from claimcheck.extraction import extract

SENTENCES = [
    row[0]
    for folder in pkgutil.iter_modules(claimcheck.kinds.__path__)
    if folder.ispkg
    for row in import_module(f"claimcheck.kinds.{folder.name}.corpus").CORPUS
]


def document(text: str, name: str) -> Document:
    """A text of one day."""
    return read_document(text, source=Source(name, "2021-08-26"), id=name)


@st.composite
def cut(draw: st.DrawFn) -> str:
    """Sentences of corpora, the first cut off, the second begun in its middle, the marks between them lost or others."""
    first, second, third = (draw(st.sampled_from(SENTENCES)) for _ in range(3))
    end, begin = draw(st.integers(1, len(first))), draw(st.integers(0, len(second) - 1))
    between = st.sampled_from(["", " ", "\n\n", "-", ", ", "; ", " and "])
    text = f"{first[:end]}{draw(between)}{second[begin:]}{draw(between)}{third}"
    return text.replace(" people", "-strong") if draw(st.booleans()) else text


@given(cut(), st.sampled_from(SENTENCES))
def test_pieces_of_sentences_make_no_fault(text: str, other: str) -> None:
    accounts = [extract(document(text, "Post")), extract(document(other, "Star"))]
    assert all(claim.quote in text for claim in accounts[0].claims)
    check_accounts(accounts)


@pytest.mark.parametrize(
    "text",
    [
        "The ship left on Monday with forty-fiv",
        "The blast in Leeds killed a crew, twelve-strong",
        "Twelve people died, five of them militants.She was hurt.",
        "Blasts in Ware and Royston killed three and five men respectively.The council bought ten buses.",
    ],
)
def test_a_compound_may_end_a_text(text: str) -> None:
    assert all(claim.quote in text for claim in extract(document(text, "Post")).claims)


@pytest.mark.parametrize("text", ["The victims were women.12", "The dead were taken to the town to be named.91"])
def test_a_number_may_end_the_last_word(text: str) -> None:
    assert all(claim.quote in text for claim in extract(document(text, "Post")).claims)


def test_an_amount_may_open_a_text() -> None:
    for text in (
        "$21 million deal with the port on Monday",
        "$4 million cash offer.",
        "$9 million fine",
        "$3 million for",
    ):
        assert [claim.kind for claim in extract(document(text, "Post")).claims if claim.kind == "money"], text
