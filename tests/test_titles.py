"""A title that stands beside its text: what it says is held against the text as a headline in it is."""

import pytest

from claimcheck.checking import check_accounts
from claimcheck.claims import Source
from claimcheck.documents import read_document
from claimcheck.extraction import extract


def told(title: str, text: str) -> list[str]:
    """The codes of what is told of a text below a title."""
    document = read_document(text, title=title, source=Source("Daily Record", "2021-08-26"), id=0)
    return [finding.code for finding in check_accounts([extract(document)]) if finding.code != "CC803"]


@pytest.mark.parametrize(
    ("title", "text", "numbers", "code"),
    [
        (
            "Council approves £{} million in savings",
            "The council approved £104 million in savings.",
            ("140", "104"),
            "CC203",
        ),
        ("Ashby has freed {} men", "In all 2,598 men were freed, the army of Ashby said.", ("2,589", "2,598"), "CC203"),
        (
            "Air force strikes kill {}",
            "At least 16 people died when jets bombed a town.",
            ("18", "at least 16"),
            "CC801",
        ),
        ("Floods: {} evacuated", "A flood struck Ashby: 20,000 people were evacuated.", ("30,000", "20,000"), "CC101"),
        (
            "Army evacuates {} Americans from Chad in past week",
            "The army has evacuated 2,500 Americans from Chad over the past week.",
            ("3,500", "2,500"),
            "CC101",
        ),
        ("{} killed in 24 hours", "On Thursday 27 people were killed in the past 24 hours.", ("29", "27"), "CC101"),
    ],
)
def test_a_title_is_held_against_its_text(title: str, text: str, numbers: tuple[str, str], code: str) -> None:
    assert [told(title.format(number), text) for number in numbers] == [[code], []]


def test_a_title_counts_nobody_whom_its_text_counts_some_of() -> None:
    text = "At least 16 people, 13 of them children, died when jets bombed a town."
    assert told("Air force strikes kill at least 16", text) == []
    assert told("Air force strikes kill 18", text) == ["CC801"]


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Nine coal miners were rescued in Ashby, the company said.", ["CC101"]),
        ("Nine coal miners were rescued in Ashby. Two clerks were rescued in Borne.", []),
        ("Nine coal miners and three clerks were rescued in Ashby, the company said.", []),
    ],
)
def test_a_title_that_names_nobody_counts_the_only_people_of_its_text(text: str, codes: list[str]) -> None:
    assert told("All 8 rescued in Ashby", text) == codes
    assert told("All 9 rescued in Ashby", text) == []
