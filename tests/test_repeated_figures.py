"""Reports, releases and documents that repeat their figures: what one text says that cannot be, and what two of a series may say."""

import pytest

from claimcheck.checking import check_accounts
from claimcheck.claims import Source
from claimcheck.documents import read_document
from claimcheck.extraction import extract
from claimcheck.kinds.change import Change
from claimcheck.matching.keys import speaks_for_itself

DAYS = ("2021-08-25", "2021-08-26")


def found(*texts: str, source: str = "Daily Record") -> list[tuple[str, str | None]]:
    """The rules that speak of texts of one publisher, and the figure at fault of each."""
    told = [
        extract(read_document(text, format="markdown", source=Source(source, day), id=day))
        for text, day in zip(texts, DAYS, strict=False)
    ]
    report = check_accounts(told)
    return [(finding.code, finding.claims[0].quantity.text) for finding in report]  # type: ignore[union-attr]


FLAGGED = (
    ("The span is 1,991 metres, or 6,352 feet.", ("CC701", "6,352 feet")),
    ("The towers are 283 metres high (982 feet).", ("CC701", "982 feet")),
    ("The lake is 12 miles across, or 25 km, in winter.", ("CC701", "25 km")),
)
SILENT = (
    # a list of what one player did, and no breakdown
    "Ann Reed had 24 points, nine rebounds and eight assists, and the team won.",
    # ages with a hyphen that hangs
    "In 2006, 37.3 percent of 18- to 24-year-olds were at college, and 12 percent of two- and three-year-olds at nursery.",
    # a factor that has not all of its digits
    "The fires burned 324,918 acres (131,490 hectares) and 1,050,013 acres (424,926 ha) in two years.",
    # a choice, and no conversion
    "You can run 5 miles, or 10 km.",
    # points that go back to one thing
    "There are two groups:\n\n- The first word is group 1.\n- The second is group 2.\n- The third is group 2 as well.\n",
)


@pytest.mark.parametrize(("text", "expected"), FLAGGED)
def test_what_one_text_says_that_cannot_be(text: str, expected: tuple[str, str]) -> None:
    assert expected in found(text)


@pytest.mark.parametrize("text", SILENT)
def test_what_one_text_may_say(text: str) -> None:
    assert not found(text)


SERIES = (
    # a running total from a day on is none of that day
    (
        "# Update on the Ashby refugees\n\nKEY FIGURES\n\n100,933\nNumber of new arrivals after 1st July 2021 (as per field reports)\n",
        "# Update on the Ashby refugees\n\nKEY FIGURES\n\n104,771 Number of new arrivals after 1st July 2021 (as per field reports)\n",
    ),
    # one form of report, filled in for two countries
    (
        "# Road safety report 2021: United Kingdom\n\nCost of crashes: 1.7% of GDP\n\nRoad network: 423,000 kilometres",
        "# Road safety report 2021: Denmark\n\nCost of crashes: 1.2% of GDP\n\nRoad network: 74,500 kilometres",
    ),
)


@pytest.mark.parametrize("texts", SERIES)
def test_what_two_texts_of_a_series_may_say(texts: tuple[str, str]) -> None:
    assert not found(*texts)


def test_an_office_that_counts_gives_its_own_figures() -> None:
    text = "A crash outside the airport killed 12 soldiers on Wednesday."
    assert found(text) == [("CC803", "12")]
    assert not found(text, source="Department for Roads")


def test_what_is_scored_is_told_by_its_sentence_alone() -> None:
    assert not speaks_for_itself(Change(21, of="points"))
    assert speaks_for_itself(Change(21, of="flats"))
