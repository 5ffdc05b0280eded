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


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "Of the 4,128 pupils, 1,654 live in Ashby, 1,180 in Borne, 974 in Castle and 500 in Dorn.",
            ["4,128", "1,654", "1,180", "974", "500"],
        ),
        (
            "The firm has 2,460 employees: 980 cooks and waiters, 450 drivers, 520 other workers and 550 in its offices.",
            ["2,460", "980", "450", "520", "550"],
        ),
        ("Of the 1,960 fires, 1,247 were in homes and 686 in shops, barns and sheds.", ["1,960", "1,247", "686"]),
        ("Ashby has 91,260 people, 46,540 of them women and 47,420 men.", ["91,260", "46,540", "47,420"]),
        ("The county has 361 schools. Of these, 208 are primary schools and 135 are not.", ["361", "208", "135"]),
        ("The club has 50 points from 34 games. It won 18 games, drew nine and lost eight.", ["34", "18", "nine", "eight"]),
        ("By May 214 farmers had asked for $3.7 million: 113 in Ashby, 52 in Borne and 31 in Dorn.", ["214", "113", "52", "31"]),
        ("They put in $184 million. Of this, $79 million is for roads, $63 million for rails and $24 million for the rest.", ["$184 million", "$79 million", "$63 million", "$24 million"]),
        ("They found 5,213 nests, of which 3,127 were empty and 2,068 were in use.", ["5,213", "3,127", "2,068"]),
        ("The fund has $8.1 million. Of the $8.1 million, $3.5 million is for food and $4.2 million for rent.", ["$8.1 million", "$3.5 million", "$4.2 million"]),
    ],
)  # fmt: skip
def test_parts_that_a_slip_keeps_from_their_whole(text: str, figures: list[str]) -> None:
    assert figures in sums(checked(text))


@pytest.mark.parametrize(
    "text",
    [
        "Of the 240 patients, 42 had a fever and 35 a cough.",
        "Of the 52 wells, 30 are deep and 24 were dug before 1990.",
        "Of the 240 patients, 150 had a fever and 147 a cough.",
        "There are 62 cases – 45 in Ashby, 9 in Borne and 8 in Dorn — and two deaths.",
        "Of the 1,960 fires, 1,274 were in homes, including 686 in kitchens and 12 in barns.",
        "Most came from Ashby (310), Borne (180) and Castle (165); the other 190 are from elsewhere.",
        "The town has 845 guests. Most came from Ashby (310), Borne (180) and Castle (165); the other 190 are from elsewhere.",
    ],
)
def test_figures_that_need_not_make_a_whole(text: str) -> None:
    assert sums(checked(text)) == []


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("3,200 tents came out of 5,000 that are needed, leaving a gap of 2,800.", ["5,000", "3,200", "2,800"]),
        (
            "The tax raised $3.1 million. Of this, $1.9 million went into roofs, leaving $2.1 million.",
            ["$3.1 million", "$1.9 million", "$2.1 million"],
        ),
        ("They fixed 46 of 61 pumps. The remaining 25 are to be fixed in May.", ["61", "46", "25"]),
        (
            "The hall will cost $180 million. The state has promised $108 million, or 60 percent. The remaining $82 million is lacking.",
            ["$180 million", "$108 million", "$82 million"],
        ),
        (
            "They ask for $32 million. So far $12.8 million has come in. That leaves $18.2 million to be found.",
            ["$32 million", "$12.8 million", "$18.2 million"],
        ),
    ],
)
def test_what_is_left_of_a_whole(text: str, figures: list[str]) -> None:
    assert sums(checked(text)) == [figures]


@pytest.mark.parametrize(
    "text",
    [
        "The storm cut 4,000 homes off and killed two people. The remaining 300 are to have power today.",
        "The firm owes $5 billion. It sold a mill for $2 billion. The remaining $1 billion is in cash.",
        "They fixed 46 of 61 pumps. The remaining 15 are to be fixed in May.",
    ],
)
def test_what_may_be_left_of_something_else(text: str) -> None:
    assert sums(checked(text)) == []


@pytest.mark.parametrize(
    ("text", "right", "wrong", "code"),
    [
        ("There were 329 races—{} of which are for men, 152 for women, and 20 mixed.", "157", "147", "CC301"),
        ("In all {} (90%) of 94 respondents wrote back.", "85", "75", "CC401"),
        ("The fire has swept through 35,711 acres — nearly {} square miles — of brush.", "56", "76", "CC701"),
    ],
)
def test_dashes_and_brackets_tie_figures(text: str, right: str, wrong: str, code: str) -> None:
    assert [[finding.code for finding in checked(text.format(number))] for number in (right, wrong)] == [[], [code]]


def test_a_share_is_of_no_fewer() -> None:
    text = "In all 3,175 cases were told, 3,063 confirmed and 112 probable cases, of which 2,122 died (a rate of 67%)."
    assert not checked(text).findings
