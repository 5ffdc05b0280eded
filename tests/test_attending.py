"""The dead and wounded where a text counts them by what they were there for."""

import pytest

from claimcheck.checking import check_accounts
from claimcheck.claims import Source
from claimcheck.documents import read_document
from claimcheck.extraction import extract

ONE = "A tram overturned in Leeds on Monday, and {}."


def told(first: str, second: str) -> list[str]:
    """The codes of what is said of two reports of one day."""
    texts = (ONE.format(first), ONE.format(second))
    papers = ("Daily Record", "Evening Post")
    documents = [
        read_document(text, source=Source(paper, "2021-08-26"), id=paper)
        for paper, text in zip(papers, texts, strict=True)
    ]
    return [finding.code for finding in check_accounts([*map(extract, documents)]).findings]


@pytest.mark.parametrize(
    ("first", "second", "codes"),
    [
        ("23 people were hurt, police said", "32 passengers were hurt, doctors said", ["CC804"]),
        ("at least 23 people were hurt, police said", "32 passengers were hurt, doctors said", ["CC102"]),
        ("32 people were hurt, police said", "23 passengers were hurt, doctors said", []),  # some of them
        (
            "23 people were hurt, police said",
            "32 children were hurt, doctors said",
            [],
        ),  # of whom nothing shows that they are all
        (
            "23 people were hurt, police said",
            "32 passengers and two drivers were hurt, doctors said",
            [],
        ),
    ],
)
def test_those_who_were_there_are_no_more_than_the_people(first: str, second: str, codes: list[str]) -> None:
    assert told(first, second) == codes
