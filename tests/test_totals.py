"""Totals of tables, in every format alike: wrong ones flagged, right ones affirmed, the rest left alone."""

from itertools import accumulate
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tables import FORMATS, PAGED, SOURCE, document, drawn, rows_of

from claimcheck.checking import check_accounts
from claimcheck.documents import read_document
from claimcheck.extraction import extract
from claimcheck.finding import Report


def checked(text: str, format: str = "markdown") -> Report:  # noqa: A002
    return check_accounts([extract(read_document(text, format=format, source=SOURCE, id="a"))])


def sums(report: Report) -> tuple[list[list[str]], list[list[str]]]:
    """The figures of sums that are flagged, and of those that are affirmed, the whole first."""
    flagged, affirmed = (
        [[item.quantity.text for item in f.claims] for f in found if f.code == "CC301"]  # type: ignore[union-attr]
        for found in (report, report.affirmed)
    )
    return flagged, affirmed


WRONG = "Town | Dead | Hurt\nAshby | 18 | 30\nBorne | 14 | 22\nCastle | 8 | 9\nTotal | 41 | 61"


@pytest.mark.parametrize("form", PAGED)
def test_a_total_is_held_against_its_parts(form: str, tmp_path: Path) -> None:
    told = document(rows_of(WRONG), form, tmp_path)
    report = check_accounts([extract(told)])
    assert sums(report) == ([["41", "18", "14", "8"]], [["61", "30", "22", "9"]])
    (finding,) = (finding for finding in report if finding.code == "CC301")
    assert [item.location.span and item.location.span.of(told.text) for item in finding.claims] == [
        "41",
        "18",
        "14",
        "8",
    ]


@pytest.mark.parametrize(
    ("table", "flagged", "affirmed"),
    [
        # the total first, believed where another column comes out
        ("Town | Dead | Hurt\nAll towns | 41 | 52\nAshby | 18 | 30\nBorne | 14 | 22", ["41"], ["52"]),
        ("Town | Dead\nAll towns | 41\nAshby | 18\nBorne | 14", [], []),
        ("Town | Dead\nTotal dead | 32\nAshby | 18\nBorne | 14", [], ["32"]),
        # a column of totals, believed where most rows come out
        ("Town | Men | Women | All\nAshby | 18 | 3 | 21\nBorne | 14 | 2 | 16\nDorn | 8 | 4 | 13", ["13"], ["21", "16"]),
        ("Town | Men | Women | All\nAshby | 18 | 3 | 25\nBorne | 14 | 2 | 16\nDorn | 8 | 4 | 13", [], []),
        ("Rank | Land | Gold | Silver | Total\n1 | Ashland | 9 | 4 | 13\n2 | Bornland | 7 | 6 | 13\n3 | Dornland | 5 | 2 | 8", ["8"], ["13", "13"]),
        # each section of accounts has its total, believed where most come out
        ("Item | 2023 | 2022\nIncome | |\nGifts | 702 | 474\nSales | 283 | 225\nTotal | 958 | 699\nCosts | |\nRent | 159 | 220\nPay | 106 | 642\nTotal | 265 | 862", ["958"], ["699", "265", "862"]),
        ("Item | 2023 | 2022\nIncome | |\nGifts | 702 | 474\nSales | 283 | 225\nTotal | 958 | 669\nCosts | |\nRent | 159 | 220\nPay | 106 | 642\nTotal | 256 | 862", [], []),
        # those of both sexes are those of each
        ("Pupils | 2023 | 2022\nAll pupils | 985 | 699\nMale pupils | 702 | 474\nFemale pupils | 283 | 225\nTeachers | 71 | 72\nMen | 31 | 30\nWomen | 40 | 42", [], ["985", "699"]),
        ("Pupils | 2023 | 2022\nPupils | 958 | 699\nMale pupils | 702 | 474\nFemale pupils | 283 | 225\nTeachers | 71 | 72", ["958"], ["699"]),
        # a round total is written as finely as its parts
        ("Town | Pupils\nAshby | 9,650\nBorne | 14,200\nCastle | 20,000\nTotal | 44,000", ["44,000"], []),
        ("Town | Pupils\nAshby | 9,650\nBorne | 14,200\nCastle | 20,000\nTotal | about 44,000", [], []),
        # a last row that sums up all above it, whatever it is called
        ("Quarter | 2019 | 2020\nFirst | 642 | 714\nSecond | 987 | 1,081\nThird | 1,376 | 1,253\nYear | 3,005 | 3,318", ["3,318"], ["3,005"]),
        ("Quarter | 2019 | 2020\nFirst | 642 | 714\nSecond | 987 | 1,081\nThird | 1,376 | 1,253\nFourth | 3,004 | 3,318", [], []),
        ("Team | Won | Lost\nReds | 3 | 4\nBlues | 2 | 5\nGreens | 1 | 7\nGreys | 6 | 8", [], []),
        # subtotals and a grand total
        ("Town | Dead\nA | 18\nB | 14\nSubtotal | 32\nC | 8\nD | 9\nSubtotal | 17\nGrand total | 50", ["50"], ["32", "17"]),
        ("Town | Dead\nA | 18\nB | 14\nTotal north | 32\nC | 8\nD | 9\nTotal south | 18\nTotal | 50", ["18"], ["32", "50"]),
        ("Item | Cost\nRoof | $100\nDoor | $40\nSubtotal | $140\nTax | $14\nTotal | $164", ["$164"], ["$140"]),
        # some of a row again, and averages, are no parts
        ("Town | Dead\nAshby | 18\nof which children | 4\nBorne | 14\nTotal | 32", [], ["32"]),
        ("Town | Dead\nAshby | 18\nBorne | 14\nAverage | 16\nTotal | 32", [], ["32"]),
        ("Town | Dead | Hurt\nAshby | 18 | 7\nBorne | 14 | 3\nAverage | 16 | 5\nTotal | 34 | 10", ["34"], ["10"]),
        ("Town | Dead\nAshby | 18\nBorne | 14\nOther towns | 8\nTotal | 41", ["41"], []),
        ("Group | Dead\nUnder age 5 | 18\nOlder | 14\nTotal | 32", [], ["32"]),
        # a year of its quarters, by their names or last days, if as many rows come out as do not
        ("Sum | First quarter | Second quarter | Third quarter | Fourth quarter | Fiscal year\nSales | 314 | 290 | 234 | 257 | 1,095\nCosts | 120 | 110 | 103 | 99 | 423", ["423"], ["1,095"]),
        ("Sum | March 31 | June 30 | September 30 | December 31 | Full year\nSales | 314 | 290 | 234 | 257 | 1,095\nStaff | 90 | 91 | 92 | 93 | 93", [], ["1,095"]),
        ("Sum | Q1 | Q2 | Q3 | Q4 | Year ended December 31\nSales | 314 | 290 | 234 | 257 | 1,905", [], []),
        ("Sum | Q2 | Q3 | Q4 | Year\nSales | 314 | 290 | 234 | 1,095", [], []),
        # a row and those that it is shared out to, if more than one of its sums come out
        ("Port | 2006 | 2007 | 2008\nAll guests | 120 | 130 | 161\nof which: by sea | 70 | 75 | 90\nby air | 50 | 55 | 61", ["161"], ["120", "130"]),
        ("Port | 2006 | 2007\nGuests | 120 | 130\nof which: children | 30 | 35\nby sea | 50 | 55", [], []),
        # figures as people write them in tables
        ("Town | Dead\nAshby | 1 018*\nBorne | 1 014[1]\nTotal | 2 033†", ["2 033"], []),
        ("Town | Dead\n**Ashby** | 1,018\nBorne | 1,014\n**Total:** | **2,032**", [], ["2,032"]),
        ("Item | Cost ($m)\nRoof | 12\nDoor | 34\nTotal | 48", ["48"], []),
        ("Item | Cost ($m)\nRoof | 12\nDoor | 34\nTotal | 46", [], ["46"]),
        ("Answer | Share (%)\nYes | 45\nNo | 35\nUnsure | 25\nTotal | 100", ["100"], []),
        ("Answer | Share (%)\nYes | 33.3\nNo | 33.3\nUnsure | 33.3\nTotal | 99.9", [], ["99.9"]),
        ("Answer | Share (%)\nYes | 33.3\nNo | 33.3\nUnsure | 33.3\nTotal | 100", [], ["100"]),
        ("Answer | Share (%)\nYes | 34\nNo | 34\nUnsure | 33\nTotal | 100", [], ["100"]),
        ("Part | Area (km²)\nEast | 120\nWest | 340\nTotal | 640", ["640"], []),
        ("Item | Cost\nRoof | 1.2\nDoor | 3.4\nYard | 2.3\nTotal | 7.9", ["7.9"], []),
    ],
)  # fmt: skip
def test_what_sums_up_what(table: str, flagged: list[str], affirmed: list[str]) -> None:
    wrong, right = sums(checked(drawn(rows_of(table))))
    assert ([found[0] for found in wrong], [found[0] for found in right]) == (flagged, affirmed)


@pytest.mark.parametrize(
    "table",
    [
        # rates, averages, years, ranks, and what is no larger than its largest part
        "Town | Rate\nAshby | 18\nBorne | 14\nTotal | 33",
        "Town | Average age\nAshby | 41\nBorne | 39\nTotal | 42",
        "Town | Deaths per 1,000\nAshby | 18\nBorne | 14\nTotal | 40",
        "Town | Score\nAshby | 18\nBorne | 14\nAll | 16",
        "Town | Vaccinated\nAshby | 85%\nBorne | 90%\nTotal | 88%",
        "Town | Done\nAshby | 100%\nBorne | 100%\nTotal | 100%",
        "Club | Founded\nAshby | 1901\nBorne | 1950\nTotal | 1999",
        # cells without a figure, with two, in brackets, or below nothing
        "Town | Dead\nAshby | 18\nBorne | –\nTotal | 41",
        "Town | Dead\nAshby | 18\nBorne | n/a\nCastle | 8\nTotal | 41",
        "Item | Result\nRoof | 120\nDoor | (34)\nYard | 23\nTotal | 109",
        "Item | Result\nRoof | 120\nDoor | -34\nYard | 23\nTotal | 177",
        # rounded, and about
        "Item | Cost ($m)\nRoof | 12\nDoor | 34\nYard | 23\nTotal | 70",
        "Town | Dead\nAshby | about 40\nBorne | 14\nTotal | 56",
        "Town | Dead (thousands)\nAshby | 12\nBorne | 14\nCastle | 15\nTotal | 42",
        # not all rows
        "Largest towns | Dead\nAshby | 18\nBorne | 14\nTotal | 41",
        "Town | Dead | Hurt\nAshby | 18 | 30\nBorne | 14 | 22\nTotal | 50 | 70",
        # of those who are counted twice
        "Who | Dead\nSoldiers | 12\nMarines | 11\nOthers | 30\nTotal | 42",
        "Cause | Ill\nCough | 12\nFever | 11\nBoth | 5\nTotal | 18",
        # measures of something else
        "Run | Time\nFirst tenth | 12 ms\nLast tenth | 14 ms\nMean | 13 ms\nMax | 20 ms\nTotal | 260 ms",
        # units that differ, several totals, a product
        "Item | Size\nRoof | 12 km\nDoor | 34 m\nTotal | 50 km",
        "Town | Dead\nAshby | 18\nTotal | 18\nBorne | 14\nTotal | 45",
        "Item | Number | Price | Total\nRoof | 2 | 30 | 60\nDoor | 3 | 40 | 120",
        "Metric | Value\nBirths | 90\nDeaths | 86\nTotal births | 95\nTreasury | 99",
        "Metric | Value\nTests | 100\nPassed | 90\nFailed | 8\nSkipped | 4",
    ],
)
def test_what_need_not_come_out_is_left_alone(table: str) -> None:
    assert sums(checked(drawn(rows_of(table))))[0] == []


def test_cells_over_several_columns_or_rows_are_left_alone() -> None:
    head = "<article><p>The county counted again.</p><table><tr><th>Town<th>Dead"
    for rows in (
        "<tr><td>Ashby<td rowspan=2>18<tr><td>Borne<tr><td>Castle<td>9<tr><td>Total<td>30",
        "<tr><th colspan=2>North<tr><td>Ashby<td>18<tr><td>Borne<td>9<tr><td>Total<td>27",
    ):
        assert sums(checked(f"{head}{rows}</table></article>", "html"))[0] == []


def test_a_last_row_of_nothing_but_heads_is_a_row_of_totals() -> None:
    rows = "<tr><td>Ashby<td>18<td>4<tr><td>Borne<td>9<td>6<tr><th>Total<th>28<th>10"
    text = f"<article><p>The county counted.</p><table><tr><th>Town<th>Dead<th>Hurt{rows}</table></article>"
    assert sums(checked(text, "html")) == ([["28", "18", "9"]], [["10", "4", "6"]])


def test_groups_in_a_column_of_their_own() -> None:
    rows = (
        "<tr><td rowspan=3>North<td>Ashby<td>18<tr><td>Borne<td>9<tr><td>Total<td>27"
        "<tr><td rowspan=3>South<td>Castle<td>8<tr><td>Dorn<td>4<tr><td>Total<td>12<tr><td colspan=2>Total<td>49"
    )
    text = f"<article><p>The county counted.</p><table><tr><th>Part<th>Town<th>Dead{rows}</table></article>"
    assert sums(checked(text, "html")) == ([["49", "27", "12"]], [["27", "18", "9"], ["12", "8", "4"]])


NUMBERS = st.lists(st.integers(1, 99), min_size=2, max_size=6)


@given(NUMBERS, st.sampled_from(FORMATS[:-1]), st.integers(-1, 1))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_a_split_is_affirmed_and_one_off_is_flagged(tmp_path: Path, parts: list[int], form: str, off: int) -> None:
    whole = list(accumulate(parts))[-1]
    if whole >= 100 or whole + off <= max(parts) or (off < 0 and 1 in parts):
        return  # from a hundred on a count may be rounded; one too few may be counted twice
    rows = [
        ["Town", "Dead"],
        *([f"Place {'abcdef'[i]}", str(n)] for i, n in enumerate(parts)),
        ["Total", str(whole + off)],
    ]
    flagged, affirmed = sums(check_accounts([extract(document(rows, form, tmp_path))]))
    assert (len(flagged), len(affirmed)) == ((0, 1) if off == 0 else (1, 0))


@pytest.mark.parametrize(
    ("table", "flagged", "affirmed"),
    [
        ("Party | Share (%)\nAshby | 45\nBorne | 40\nDorn | 25", 1, 0),
        ("Party | Share (%)\nAshby | 45\nBorne | 40\nDorn | 15", 0, 1),
        ("Party | Share of votes\nAshby | 45.5%\nBorne | 40.3%\nDorn | 14.3%", 0, 0),
        ("Party | Votes | % of total\nAshby | 900 | 45%\nBorne | 800 | 40%\nDorn | 300 | 25%", 1, 0),
        ("Party | Share (%)\nAshby | 55\nBorne | 45\nTurnout | 61", 0, 1),
        # of rows each, a hundred
        ("Question | Yes | No\nBridge | 45% | 55%\nRoad | 40% | 60%\nPort | 50% | 55%", 1, 2),
        ("Question | Yes | No\nBridge | 45% | 59%\nRoad | 40% | 64%\nPort | 50% | 55%", 0, 0),
        # of several wholes, or nobody knows of what
        ("Town | Share of women (%)\nAshby | 45\nBorne | 40\nDorn | 55", 0, 0),
        ("What people own | Share\nCar | 80%\nBike | 60%\nBoat | 5%", 0, 0),
        ("Town | %\nAshby | 45\nBorne | 40\nDorn | 55", 0, 0),
        ("Party | Share (%)\nAshby | 45\nBorne | –\nDorn | 65", 0, 0),
    ],
)
@pytest.mark.parametrize("form", PAGED)
def test_shares_of_one_whole(form: str, table: str, flagged: int, affirmed: int, tmp_path: Path) -> None:
    report = check_accounts([extract(document(rows_of(table), form, tmp_path))])
    assert [finding.code for finding in report] == ["CC403"] * flagged
    assert [finding.code for finding in report.affirmed if finding.code == "CC403"] == ["CC403"] * affirmed


@given(
    st.lists(st.lists(st.integers(1, 20), min_size=3, max_size=3), min_size=3, max_size=4),
    st.tuples(st.integers(0, 2), st.integers(0, 2)),
    st.sampled_from(FORMATS[:-1]),
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=40)
def test_a_wrong_cell_is_told_by_its_row_and_its_column(
    tmp_path: Path, cells: list[list[int]], at: tuple[int, int], form: str
) -> None:
    rows = [["Town", "Men", "Women", "Children", "All"]]
    rows += [[f"Place {'abcd'[i]}", *map(str, row), str(sum(row))] for i, row in enumerate(cells)]
    columns = [sum(column) for column in zip(*cells, strict=True)]
    rows.append(["All", *map(str, columns), str(sum(columns))])
    flagged, affirmed = sums(check_accounts([extract(document(rows, form, tmp_path))]))
    assert (flagged, len(affirmed)) == ([], len(cells) + len(columns) + 1)
    row, column = at
    rows[row + 1][column + 1] = str(cells[row][column] + 1)
    flagged, affirmed = sums(check_accounts([extract(document(rows, form, tmp_path))]))
    assert sorted(found[0] for found in flagged) == sorted([rows[row + 1][4], rows[-1][column + 1]])
