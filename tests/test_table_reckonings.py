"""Columns that are reckoned from others: changes, shares, running totals; what does not come out is flagged where most does."""

import pytest
from tables import SOURCE

from claimcheck.checking import check_accounts
from claimcheck.documents import read_document
from claimcheck.extraction import extract

SUMS = ("CC301", "CC302", "CC401", "CC402")


def told(table: str) -> tuple[list[list[str]], int]:
    """The figures of each finding, the one that points at first, and how many reckonings hold."""
    rows = [f"| {row} |" for row in table.split("\n")]
    rows.insert(1, "|" + "---|" * (rows[0].count("|") - 1))
    text = "\n".join(["The county gave these figures:", "", *rows])
    report = check_accounts([extract(read_document(text, format="markdown", source=SOURCE, id="a"))])
    flagged = (finding for finding in report if finding.code in SUMS)
    found = [[item.quantity.text for item in f.claims] for f in flagged]  # type: ignore[union-attr]
    return found, sum(f.code in SUMS for f in report.affirmed)


FEES = "Town | 2019 | 2020 | Change\nAshby | 210 | 235 | {}\nBorne | 184 | 172 | -12\nCastle | 96 | 131 | 35\nDorn | 58 | 71 | 13"
GROWTH = "Town | 2019 | 2020 | Change\nAshby | 200 | 250 | {}\nBorne | 184 | 138 | -25%\nCastle | 90 | 126 | 40%\nDorn | 50 | 71 | 42%"
VOTES = "Party | Votes | Share\nBlues | 4,512 | {}\nReds | 3,488 | 34.9%\nGreens | 1,200 | 12.0%\nOthers | 800 | 8.0%\nTotal | 10,000 | 100%"
COVER = "Group | Asked | Agreed | Rate\nMen | 250 | 100 | {}\nWomen | 300 | 180 | 60%\nBoys | 120 | 42 | 35%\nGirls | 140 | 63 | 45%"
RUNNING = "Day | Doses | Cumulative\nMonday | 610 | 1,030\nTuesday | 745 | 1,775\nWednesday | 690 | {}\nThursday | 820 | 3,285\nFriday | 775 | 4,060\nSaturday | 430 | 4,490\nSunday | 310 | 4,800"


@pytest.mark.parametrize(
    ("table", "right", "wrong", "figures"),
    [
        (FEES, "25", "52", ["52", "210", "235"]),
        (GROWTH, "25%", "52%", ["52%", "200", "250"]),
        (VOTES, "45.1%", "54.1%", ["54.1%", "4,512", "10,000"]),
        (COVER, "40%", "14%", ["14%", "100", "250"]),
        (RUNNING, "2,465", "2,645", ["2,645", "1,775", "690"]),
    ],
)
def test_a_column_is_reckoned_from_others(table: str, right: str, wrong: str, figures: list[str]) -> None:
    assert told(table.format(right))[0] == []
    assert told(table.format(right))[1] >= 4
    assert figures in told(table.format(wrong))[0]


@pytest.mark.parametrize(
    "table",
    [
        # too little comes out to show what the column is
        "Town | 2019 | 2020 | Change\nAshby | 210 | 235 | 52\nBorne | 184 | 172 | -12",
        "Town | 2019 | 2020 | Change\nAshby | 210 | 235 | 52\nBorne | 184 | 172 | 21\nCastle | 96 | 131 | 35\nDorn | 58 | 71 | 13\nElm | 40 | 44 | 9",
        # of something else
        "Town | 2019 | 2020 | Change of area\nAshby | 210 | 235 | 52\nBorne | 184 | 172 | -12\nCastle | 96 | 131 | 35\nDorn | 58 | 71 | 13",
        "Group | Asked | Agreed | Rate\nMen | 250 | 100 | 48%\nWomen | 300 | 180 | 69%\nBoys | 120 | 42 | 28%\nGirls | 140 | 63 | 45%",
    ],
)
def test_what_may_be_reckoned_otherwise(table: str) -> None:
    assert told(table)[0] == []


YEARS = "Crime | 2019 | 2020\nTheft | 5,010 | 5,411\nFraud | 1,240 | 1,550\nTotal | 6,250 | 6,961"


def beside(sentence: str, table: str = YEARS) -> list[list[str]]:
    """The figures of each finding on a sentence above a table."""
    rows = [f"| {row} |" for row in table.split("\n")]
    text = "\n".join([sentence, "", rows[0], "|---|---|---|", *rows[1:]])
    report = check_accounts([extract(read_document(text, format="markdown", source=SOURCE, id="a"))])
    return [[item.quantity.text for item in f.claims] for f in report]  # type: ignore[union-attr]


def test_a_change_is_held_against_the_row_that_it_tells() -> None:
    assert beside("Fraud rose by 52% to 1,550.") == [["52%", "1,240", "1,550"]]
    assert beside("There were 1,550 frauds, up 52%.") == [["52%", "1,240", "1,550"]]
    assert beside("Fraud rose by 25% to 1,550.") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Fraud rose by 52% to 1,550 since 2010.",
        "Fraud rose by 52% to 1,550 from a low in spring.",
        "Arson rose by 52% to 1,550.",
        "Fraud rose by 52% to 1,560.",
    ],
)
def test_a_change_may_be_from_another_figure(sentence: str) -> None:
    assert beside(sentence) == []
