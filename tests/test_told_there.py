"""Figures that a text rounds once, and tells closely elsewhere."""

import pytest

from claimcheck.checking import check_accounts
from claimcheck.claims import Source
from claimcheck.documents import read_document
from claimcheck.extraction import extract
from claimcheck.settings import Severity


def codes(*texts: str) -> list[str]:
    """The codes of what is told between texts of one matter, without notices."""
    accounts = [
        extract(read_document(text, source=Source(f"Paper {at}", "2021-08-26"), id=f"{at}"))
        for at, text in enumerate(texts)
    ]
    return [f.code for f in check_accounts(accounts).findings if f.severity in (Severity.WARNING, Severity.ERROR)]


CLOSE = "Customs in Ashby seized 7.34 tonnes of cocaine on Thursday."
LOOSE = "Customs in Ashby seized 7.3 tonnes of cocaine on Thursday."


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [
        (CLOSE, LOOSE, ["CC201"]),
        (CLOSE, f"{LOOSE} The sacks came to 7.34 tonnes.", []),
        (CLOSE, f"{LOOSE} The sacks came to 7.36 tonnes.", ["CC201"]),
    ],
)
def test_a_text_that_tells_the_figure_itself_rounds_nothing_away(one: str, other: str, told: list[str]) -> None:
    assert codes(one, other) == told
    assert codes(other, one) == told


BAN = "The ban that Tom Orrin got in Ashby on Thursday lasts three years, his lawyer said."


def test_two_bans_of_one_text_are_two_things() -> None:
    told = "A judge in Ashby set a ban of two years for the sons of Tom Orrin on Thursday."
    assert codes(BAN, told) == ["CC804"]
    assert codes(BAN, f"Tom Orrin may not trade for three years.\n\n{told}") == []
