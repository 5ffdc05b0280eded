"""Figures that a text tells twice: one slip of the keyboard is flagged where the words tie the two, and only there."""

import pytest

from claimcheck.checking import check_accounts
from claimcheck.claims import Source
from claimcheck.documents import read_document
from claimcheck.extraction import extract

REPORT = """# {headline}

{lede}

{body}

| District | Homes lost | Pupils |
|---|---:|---:|
| Ashby | 1,643 | 5,271 |
| Borne | 2,718 | 8,034 |
| Total | 4,361 | 13,305 |

| Spending | £ thousand |
|---|---:|
| Food | 2,150 |
| Rent | 1,484 |
| Total | 3,634 |
"""
PLAIN = {
    "headline": "Storm relief ends after a year",
    "lede": "The county has closed its storm relief office.",
    "body": "It was a hard year.",
}


def slips(**said: str) -> list[list[str]]:
    """The figures of each finding, in any order."""
    text = REPORT.format(**(PLAIN | said))
    report = check_accounts([extract(read_document(text, format="markdown", source=Source("Daily Record"), id=0))])
    return [sorted(item.quantity.text for item in finding.claims) for finding in report]  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("said", "figures"),
    [
        # the head of the column and the row
        ({"body": "In Borne the schools have 8,043 pupils again."}, ["8,043", "8,034"]),
        ({"body": "In all, 4,316 homes were lost."}, ["4,316", "4,361"]),
        ({"body": "In all districts, 13,350 pupils were at home."}, ["13,350", "13,305"]),
        ({"body": "The bill for rent was £1.448 million."}, ["£1.448 million", "1,484"]),
        ({"body": "Ashby lost 1,463 homes."}, ["1,463", "1,643"]),
        # what a total says of its table
        ({"body": "It spent £3.634 billion on the relief."}, ["£3.634 billion", "3,634"]),
        # a headline against its text
        (
            {"headline": "Relief office spends £1.29 million", "body": "The office spent £1.92 million on staff."},
            ["£1.29 million", "£1.92 million"],
        ),
        (
            {"headline": "Office gives $123 million for tents", "lede": "The office gave $132 million for tents.", "body": "It had earned $123 million."},
            ["$132 million", "$123 million", "$123 million"],
        ),
        # one count, time and again
        (
            {"lede": "The office helped 61,200 people.", "body": "Of the 16,200 people, half are from Ashby. The 16,200 people had tents."},
            ["61,200", "16,200", "16,200"],
        ),
        (
            {"headline": "Office wants $54 billion for tents", "body": "It asks for $54 million. The $54 million is for tents."},
            ["$54 billion", "$54 million", "$54 million"],
        ),
    ],
)  # fmt: skip
def test_a_figure_that_must_be_a_slip_of_another(said: dict[str, str], figures: list[str]) -> None:
    assert sorted(figures) in slips(**said)


@pytest.mark.parametrize(
    "said",
    [
        {"body": "In Borne the schools have 8,034 pupils again."},
        # of another year, another place, another thing
        {"body": "In 2019 the schools of Borne had 8,043 pupils."},
        {"body": "In Castle the schools have 8,043 pupils."},
        {"body": "In Borne they planted 8,043 trees."},
        # a figure that stands more than once is no slip
        {"lede": "In Borne 8,043 pupils were at home.", "body": "The schools of Borne told 8,043 pupils to stay at home."},
        # what is told once only may be another thing
        {"lede": "The office helped 61,200 people.", "body": "It heard from 16,200 people."},
        {"body": "Line 20,317 is free. The others are 20,371 and, once more, 20,371."},
        {"headline": "Terms of the Elm House 1.5", "body": "5.1 Guests of the Elm House close the gate."},
        {"headline": "Office closes after £1.29 million year", "body": "The town has 1.92 million trees."},
        {"headline": "Office loses the data of 73 million accounts", "body": "In May a bank lost the data of 37 million customers."},
    ],
)  # fmt: skip
def test_a_figure_that_may_be_another(said: dict[str, str]) -> None:
    assert slips(**said) == []


@pytest.mark.parametrize(
    ("first", "told"),
    [
        ("A record 209 migrants crossed the strait.", [["209", "290"]]),
        ("A record 290 migrants crossed the strait.", []),
        ("A record 209 goats crossed the strait.", []),
    ],
)
def test_an_article_takes_up_people_told_of_before(first: str, told: list[list[str]]) -> None:
    text = f"{first} Records show that the 290 people had crossed in five boats."
    report = check_accounts([extract(read_document(text, source=Source("Daily Record"), id=0))])
    assert [sorted(item.quantity.text for item in finding.claims) for finding in report] == told  # type: ignore[union-attr]
