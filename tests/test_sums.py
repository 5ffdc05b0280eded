"""Sums that a reader does: breakdowns, lists, tables; each told where it comes out, flagged where it cannot, else left alone."""

import pytest

from claimcheck.checking import check_accounts
from claimcheck.claims import Source
from claimcheck.documents import read_document
from claimcheck.extraction import extract
from claimcheck.finding import Report

TABLE = """The county gave these figures:

| Town | Dead | Missing | All |
|---|---|---|---|
| Ashby | 18 | 3 | 21 |
| Borne | 14 | 2 | 16 |
| Castle | 8 | 4 | 12 |
| Total | {} | 9 | {} |
"""
POLL = """| Answer | Voters | Share |
|---|---|---|
| Yes | 4,510 | 45% |
| No | 3,480 | 35% |
| Do not know | 2,010 | {} |
| Total | 10,000 | 100% |
"""


def checked(text: str) -> Report:
    return check_accounts(
        [extract(read_document(text, format="markdown", source=Source("Daily Record", "2021-08-26"), id=0))]
    )


def sums(report: Report) -> list[list[str]]:
    """The figures of each finding on a sum, the whole first."""
    return [[item.quantity.text for item in f.claims] for f in report if f.code in ("CC301", "CC302")]  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "The flood killed 41 people in three towns: 18 in Ashby, 14 in Borne and 8 in Castle.",
            ["41", "18", "14", "8"],
        ),
        (
            "The 41 patients with flu are in the town's three hospitals: 18 in Ashby, 14 in Borne and 8 in Castle.",
            ["41", "18", "14", "8"],
        ),
        (
            "Of 90 people, 41 people were left out: 20 were too young, 18 declined and 8 had moved.",
            ["41", "20", "18", "8"],
        ),
        ("The flood killed 41 people: 18 in Ashby, 14 in Borne and 12 in Castle.", ["41", "18", "14", "12"]),
        (
            "Donors promised $3.4 billion: $1.2 billion for food, $1.1 billion for shelter and $2 billion for roads.",
            ["$3.4 billion", "$1.2 billion", "$1.1 billion", "$2 billion"],
        ),
        ("The firm has 41 employees, 27 men and 15 women, in Ashby.", ["41", "27", "15"]),
        (TABLE.format(41, 50), ["41", "18", "14", "8"]),
        (TABLE.format(40, 59), ["59", "21", "16", "12"]),
        (POLL.format("25%"), ["100%", "45%", "35%", "25%"]),
    ],
)
def test_a_sum_that_does_not_come_out(text: str, figures: list[str]) -> None:
    assert figures in sums(checked(text))


@pytest.mark.parametrize(
    "text",
    [
        "The flood killed 41 people in three towns: 18 in Ashby, 14 in Borne and 9 in Castle.",
        "The 41 patients with flu are in the town's three hospitals: 18 in Ashby, 14 in Borne and 9 in Castle.",
        "Donors promised $3.4 billion: $1.2 billion for food, $1.1 billion for shelter and $1.1 billion for roads.",
        "The firm has 42 employees, 27 men and 15 women, in Ashby.",
        "It won 12 medals: 5 were gold, 4 were silver and 3 came late.",
        TABLE.format(40, 49),
        POLL.format("20%"),
    ],
)
def test_a_sum_that_comes_out_is_affirmed(text: str) -> None:
    report = checked(text)
    assert "CC301" in {finding.code for finding in report.affirmed}
    assert not sums(report)


@pytest.mark.parametrize(
    "text",
    [
        # not all of it: what is left out may make the rest
        "The flood killed 41 people, most of them in the north: 18 in Ashby and 14 in Borne.",
        "The party won 41 seats: 12 in 2010 and 16 in 2015.",
        "The flood killed 41 people, including 18 in Ashby and 14 in Borne.",
        # the places are counted, not the people
        "The flood struck two towns: 18 died in Ashby and 14 in Borne.",
        # some of a part stand beside it
        "The flood killed 12 people: 5 came from Ashby, 3 of them children, and 9 lived in Borne.",
        # rounded parts
        "Donors promised $3.4 billion: $1.2 billion for food, $1.1 billion for shelter and $1 billion for roads.",
        # averages, rates and changes are no sums; a row of marks without a total sums up nothing
        "| Town | Average age | Change |\n|---|---|---|\n| Ashby | 41 | 3% |\n| Borne | 39 | 2% |\n| Total | 42 | 4% |\n",
        "| Team | Played | Points |\n|---|---|---|\n| Ashby | 10 | 21 |\n| Borne | 10 | 15 |\n",
        # subtotals: more than one row of totals
        "| Town | Dead |\n|---|---|\n| Ashby | 18 |\n| Borne | 14 |\n| Total | 32 |\n| Castle | 8 |\n| Total | 45 |\n",
        # a cell without a figure, or with two
        "| Town | Dead |\n|---|---|\n| Ashby | 18 |\n| Borne | not known |\n| Total | 32 |\n",
        "| Town | Dead |\n|---|---|\n| Ashby | 18 |\n| Borne | 5 or 6 |\n| Total | 30 |\n",
    ],
)
def test_what_need_not_come_out_is_left_alone(text: str) -> None:
    assert not sums(checked(text))
