"""The age of one person whom one text names beside it, and the other does not."""

import pytest

from claimcheck.checking import check_accounts
from claimcheck.claims import Claim, Source
from claimcheck.documents import read_document
from claimcheck.extraction import extract

OPENING = "The Corve mill in Ashby has a new owner, Ann Lee.\n\n"
NAMED = OPENING + "Ann Lee, 41, bought it on Thursday."


def told(*texts: str) -> list[tuple[str, ...]]:
    """The figures of all that is told where these texts are in one dossier."""
    accounts = [
        extract(read_document(text, source=Source(f"Paper {place}", "2021-08-26"), id=str(place)))
        for place, text in enumerate(texts)
    ]
    found = check_accounts(accounts).findings
    return [tuple(one.quantity.text for one in each.claims if isinstance(one, Claim)) for each in found]


@pytest.mark.parametrize(
    "other",
    ["The 43-year-old was glad.", "It was the 43-year-old's first.", "A bank lent money to the 43-year-old."],
)
def test_the_one_is_who_is_named(other: str) -> None:
    ages = told(NAMED, OPENING + other)
    assert len(ages) == 1
    assert sorted(ages[0]) == ["41", "43-year-old"]


@pytest.mark.parametrize(
    "other",
    [
        pytest.param("The 41-year-old was glad.", id="the same"),
        pytest.param("The 43-year-old mill was cheap.", id="a thing"),
        pytest.param("A 43-year-old was hurt.", id="of whom nothing was told"),
        pytest.param("The 58-year-old was glad.", id="too far off to be one"),
        pytest.param("The 43-year-old was glad. Her son is 12.", id="two ages"),
    ],
)
def test_others_are_left_alone(other: str) -> None:
    assert told(NAMED, OPENING + other) == []


def test_a_text_that_does_not_name_her_tells_of_somebody_else() -> None:
    assert told(NAMED, "The Corve mill in Ashby has a new owner.\n\nThe 43-year-old was glad.") == []
