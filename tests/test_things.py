"""Nouns that name nobody, of which no kind of people is counted."""

import pytest

from claimcheck.kinds.things import names_nobody


@pytest.mark.parametrize(
    "noun", ["complaints", "wolves", "lorries", "albums", "pages", "paintings", "Documents", "movements", "box"]
)
def test_what_names_nobody(noun: str) -> None:
    assert names_nobody(noun)


@pytest.mark.parametrize(
    "noun",
    ["people", "families", "buildings", "siblings", "delegations", "crew", "officers", "actresses", "villages", ""],
)
def test_what_may_be_people_or_where_they_are(noun: str) -> None:
    assert not names_nobody(noun)
