"""Figures that are told to have gone up from a higher one, or down from a lower."""

import pytest

from claimcheck.checking import check_accounts
from claimcheck.claims import Source
from claimcheck.documents import read_document
from claimcheck.extraction import extract


def codes(text: str) -> list[str]:
    document = read_document(text, source=Source("Daily Record", "2024-05-15"), id=0)
    return [finding.code for finding in check_accounts([extract(document)])]


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        ("Sales rose to {} million from {} million a year earlier.", ("50", "40"), ("40", "50")),
        ("The works made {} cars, up from {} cars a year ago.", ("47,890", "42,310"), ("42,310", "47,890")),
        ("Arrivals fell from {} in May to {} in June.", ("120", "90"), ("90", "120")),
        ("The number of cases has climbed from {} to {}.", ("90", "120"), ("120", "90")),
        ("Turnout was {} percent, down from {} percent in 2020.", ("55.3", "61.2"), ("61.2", "55.3")),
    ],
)
def test_which_way_a_figure_went(text: str, right: tuple[str, str], wrong: tuple[str, str]) -> None:
    assert [codes(text.format(*pair)) for pair in (right, wrong)] == [[], ["CC406"]]


@pytest.mark.parametrize(
    "text",
    [
        "The bank cut its rate by 0.25% from 5.25% to 5%.",
        "Shares fell, with declines ranging from 0.8% to 7%.",
        "Earnings per share were 8.02p, up 4.67p (2023: 3.35p).",
        "The club rose from 12 to 4 in the league.",
        "The debt fell from $1.2 billion to $900 million.",
        "The fee went up from £90 to $85.",
        "Sales rose to about 40,000 from 41,000.",
    ],
)
def test_what_goes_no_wrong_way(text: str) -> None:
    assert "CC406" not in codes(text)
