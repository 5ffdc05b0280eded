"""Money, shares and measures of tables held against the text beside them, in every format; silent where the words leave it open."""

from pathlib import Path

import pytest
from attrs import evolve
from tables import PAGED, SOURCE, document, rows_of

from claimcheck.claims import Claim
from claimcheck.documents import read_document
from claimcheck.documents.document import Document
from claimcheck.dossier import check_documents
from claimcheck.extraction import extract
from claimcheck.kinds.measurement import Measurement
from claimcheck.matching.amounts import is_bare, is_cell, named
from claimcheck.settings import Severity
from claimcheck.vocabulary import Role

BRIDGES = "Bridge | Length (km) | Cost ($m)\nHarrow Bridge | 1.4 | 45\nDorn Bridge | 0.9 | 20"
TOWNS = "Town | Youth unemployment rate\nAshby | 13%\nBorne | 15%"
ITEMS = "Item | Amount\nRelief budget | $3.4 million\nStaff | 40"
YEARS = "Item | 2019 | 2020\nUnemployment rate in Ashby | 5.1% | 5.6%\nSchool budget, $m | 30 | 31"
RATES = "Town | 2021 | 2022\nAshby | 14.1 | 13.4\nBorne | 12.0 | 11.1"
FACTS = "Measure | Value\nLength | 1.4 km\nCost | $45 million"


def flagged(told: Document) -> list[str]:
    """The codes of what is at odds in a document."""
    report = check_documents([told])
    return [found.code for found in report if found.severity in (Severity.WARNING, Severity.ERROR)]


@pytest.mark.parametrize("form", [form for form in PAGED if form != "csv"])
@pytest.mark.parametrize(
    ("table", "sentence", "differs"),
    [
        (BRIDGES, "The Harrow Bridge is 1.5 km long.", True),
        (BRIDGES, "The Harrow Bridge is 1,400 metres long.", False),
        (BRIDGES, "The Harrow Bridge cost $40 million.", True),
        (BRIDGES, "The Harrow Bridge cost $45 million.", False),
        (TOWNS, "Youth unemployment in Ashby fell to 12 percent.", True),
        (TOWNS, "In Ashby the youth unemployment rate is 13%.", False),
        (ITEMS, "The relief budget is $3.2 million.", True),
        (ITEMS, "The relief budget is $3.4 million.", False),
        (YEARS, "The unemployment rate in Ashby was 5.2% in 2020.", True),
        (YEARS, "The unemployment rate in Ashby was 5.6% in 2020.", False),
    ],
)
def test_an_amount_is_held_against_the_text(
    form: str, table: str, sentence: str, differs: bool, tmp_path: Path
) -> None:
    told = document(rows_of(table), form, tmp_path, before=sentence)
    assert flagged(told) == (["CC101"] if differs else [])


@pytest.mark.parametrize(
    ("table", "sentence"),
    [
        (BRIDGES, "The Dorn Bridge is 900 metres long and the Harrow Bridge is 1.5 km long."),
        (BRIDGES, "The Harrow Bridge has a length of 1.5 km."),
        (BRIDGES, "The cost of the Harrow Bridge was put at $40 million, officials said on Monday."),
        (BRIDGES, "The Harrow Bridge cost more than $50 million."),
        (TOWNS, "Ashby's youth unemployment rate is 12%."),
        (TOWNS, "Ashby has a youth unemployment rate of 12%."),
        (YEARS, "The unemployment rate in Ashby was 5.2% last year."),
        (YEARS, "In 2020 the unemployment rate in Ashby was 5.2%."),
    ],
)
def test_what_is_said_of_a_thing_and_no_more(table: str, sentence: str) -> None:
    assert flagged(_page("", table, sentence)) == ["CC101"]


@pytest.mark.parametrize(
    ("table", "sentence"),
    [
        # as it may be
        (BRIDGES, "The Harrow Bridge is about 1.5 km long."),
        (BRIDGES, "The Harrow Bridge cost more than $40 million."),
        # of other things, or perhaps
        (BRIDGES, "The bridge cost $40 million."),
        (BRIDGES, "The Castle Bridge is 1.5 km long."),
        (BRIDGES, "The deck of the Harrow Bridge is 1.5 km long."),
        (BRIDGES, "Repairs of the Harrow Bridge cost $40 million."),
        (BRIDGES, "The Harrow Bridge cost $40 million to repair."),
        (BRIDGES, "Without the land, the Harrow Bridge cost $40 million."),
        (BRIDGES, "The Harrow Bridge cost €40 million."),
        (TOWNS, "The youth unemployment rate among women in Ashby fell to 12 percent."),
        (TOWNS, "The youth unemployment rate fell to 12 percent."),
        (TOWNS, "The unemployment rate in Ashby fell to 7 percent."),
        (TOWNS, "The youth unemployment rate in Castle fell to 12 percent."),
        (ITEMS, "The budget is $3.2 million."),
        (ITEMS, "The council rejected a $3.2 million relief budget."),
        (ITEMS, "In Castle, the relief budget is $3.2 million."),
        # as it was planned, was, or will be
        (BRIDGES, "The Harrow Bridge will cost $40 million."),
        (BRIDGES, "The Harrow Bridge was to be 1.5 km long."),
        (BRIDGES, "The Harrow Bridge cost $40 million more than planned."),
        (BRIDGES, "The Harrow Bridge was 1.5 km long until it was rebuilt."),
        (BRIDGES, "The Harrow Bridge was 1.5 km long, and now is 1.4 km long."),
        (ITEMS, "The proposed relief budget is $3.2 million."),
        # of other times
        (BRIDGES, "In 1962 the Harrow Bridge cost $40 million."),
        (TOWNS, "The youth unemployment rate in Ashby fell from 15 to 13 percent."),
        (TOWNS, "The youth unemployment rate in Ashby fell to 12 percent in June."),
        (YEARS, "The unemployment rate in Ashby was 5.1% in 2018."),
        (YEARS, "The unemployment rate in Ashby is 5.2%."),
        ("Item | 2019 and 2020\nRelief budget | $3.4 million", "The relief budget is $3.2 million."),
        ("Item | Planned\nRelief budget | $3.4 million", "The relief budget is $3.2 million."),
        ("Item | Amount\nAverage relief budget | $3.4 million", "The relief budget is $3.2 million."),
        ("Town | Cost per km, $m\nHarrow Bridge | 45", "The Harrow Bridge cost $40 million."),
        ("Part | Cost, $m\nHarrow Bridge (deck) | 45", "The Harrow Bridge cost $40 million."),
        ("Bridge | Cost, $m\nHarrow Bridge | 45 (before tax)", "The Harrow Bridge cost $40 million."),
        ("Bridge | Cost, $m\nHarrow Bridge | 45\nHarrow Bridge | 20", "The Harrow Bridge cost $40 million."),
    ],
)
def test_what_the_words_leave_open_is_held_against_nothing(table: str, sentence: str) -> None:
    assert flagged(_page("", table, sentence)) == []


@pytest.mark.parametrize(
    ("over", "table", "sentence", "differs"),
    [
        ("Unemployment by town", TOWNS, "Youth unemployment in Ashby is 12 percent.", True),
        ("Unemployment by town, 2019", TOWNS, "Youth unemployment in Ashby was 12 percent in 2019.", True),
        ("Unemployment by town, 2019", TOWNS, "Youth unemployment in Ashby is 12 percent.", False),
        ("Unemployment by town, forecast", TOWNS, "Youth unemployment in Ashby is 12 percent.", False),
        (
            "Youth unemployment, %",
            RATES,
            "Youth unemployment in Ashby was 13.2 percent in 2022, compared with 14.1 percent in 2021.",
            True,
        ),
        (
            "Table 2: Youth unemployment by town, %",
            RATES,
            "Youth unemployment in Ashby was 13.2 percent in 2022.",
            True,
        ),
        ("Youth unemployment, %", RATES, "Youth unemployment in Ashby was 14.1 percent in 2021.", False),
        ("Youth unemployment, %", RATES, "Youth unemployment in Ashby is 13.2 percent.", False),
        ("Youth unemployment per head, %", RATES, "Youth unemployment in Ashby was 13.2 percent in 2022.", False),
        ("The Harrow Bridge", FACTS, "The Harrow Bridge cost $40 million.", True),
        ("Facts", FACTS, "The Harrow Bridge cost $40 million.", False),
        ("Dorn Bridge", FACTS, "The Harrow Bridge cost $40 million.", False),
        ("Budgets of the council", ITEMS, "The relief budget is $3.2 million.", True),
        ("Budgets in Borne", ITEMS, "The relief budget in Borne is $3.2 million.", True),
        ("Budgets in Borne", ITEMS, "The relief budget is $3.2 million.", False),
        ("Budgets in Borne", ITEMS, "The relief budget in Ashby is $3.2 million.", False),
        ("Planned budgets", ITEMS, "The relief budget is $3.2 million.", False),
        ("The council's budgets for 2020 are:", ITEMS, "The relief budget is $3.2 million.", False),
    ],
)
def test_words_over_a_table_are_of_all_its_figures(over: str, table: str, sentence: str, differs: bool) -> None:
    for told in (_page(f"## {over}\n\n", table, sentence), _captioned(over, table, sentence)):
        assert flagged(told) == (["CC101"] if differs else [])


def _page(over: str, table: str, sentence: str) -> Document:
    first, *others = rows_of(table)
    lines = [first, ["---"] * len(first), *others]
    drawn = "\n".join(f"| {' | '.join(cells)} |" for cells in lines)
    text = f"# What the county counted\n\nThe county counted again.\n\n{sentence}\n\n{over}{drawn}\n"
    return read_document(text, format="markdown", source=SOURCE, id="a")


def _captioned(over: str, table: str, sentence: str) -> Document:
    rows = "".join("<tr>" + "".join(f"<td>{cell}" for cell in cells) for cells in rows_of(table))
    told = f"<p>The county counted again what there is in its towns.</p><p>{sentence}</p>"
    page = f"<article>{told}<table><caption>{over}</caption>{rows}</table></article>"
    return read_document(page, format="html", source=SOURCE, id="a")


def test_amounts_of_two_tables_and_of_two_texts_are_of_two_things() -> None:
    one = _page("", BRIDGES, "The county counted what it has.")
    other = _page("", BRIDGES.replace("1.4", "1.5"), "The county counted what it has.")
    two = read_document(
        f"{one.text}\n\nIt was counted twice.\n\n{other.text}", format="markdown", source=SOURCE, id="a"
    )
    assert flagged(two) == []
    said = read_document("The Harrow Bridge is 1.5 km long.", source=SOURCE, id="b")
    assert [f for f in check_documents([one, said]) if f.severity is not Severity.NOTICE] == []
    firms = [
        evolve(_page("", f"Item | Amount\nOperating profit | ${n} million", "It counted."), id=str(n)) for n in (3, 4)
    ]
    assert [f for f in check_documents(firms) if f.severity is not Severity.NOTICE] == []


def test_what_heads_call_an_amount_is_what_a_text_would() -> None:
    def names(table: str) -> list[str | None]:
        return [claim.population for claim in extract(_page("", table, "It counted.")).claims]

    assert names(BRIDGES) == ["Harrow Bridge length", "Harrow Bridge cost", "Dorn Bridge length", "Dorn Bridge cost"]
    assert names("x | Harrow Bridge\nCost of repairs, $m | 45") == ["Harrow Bridge repairs cost"]
    assert names("Firm | GDP growth, %\nAshby | 4") == [None]
    assert names("Town | Turnout\nAshby | 62%\nTotal | 60%") == ["Ashby turnout", "Turnout"]
    assert names("Town | Cost, $m | Price, $m\nAshby | 4 | 5") == ["Ashby cost", "Ashby price"]
    assert names("Cost | Price, $m\nTotal cost | 4") == [None]


def test_a_bare_measure_is_of_nothing_named() -> None:
    def size(of: str | None) -> Claim:
        return Measurement("3 km", of=of)

    assert [named(size(of)) for of in ("bridge length", "length", None)] == [True, False, False]


@pytest.mark.parametrize(
    ("amount", "of", "bare"),
    [
        ("$3 million", "revenue", True),
        ("$3 million", "Harrow Bridge cost", False),
        ("$3 million", None, False),
        ("3 million", "revenue", False),  # a count is of those counted
    ],
)
def test_what_is_a_measure_of_nothing_named(amount: str, of: str | None, bare: bool) -> None:
    assert is_bare(Claim(amount, of=of)) is bare


def test_a_count_in_a_table_is_no_amount_of_it() -> None:
    assert is_cell(Claim("$3 million", of="revenue", role=Role.TABLE))
    assert not is_cell(Claim("$3 million", of="revenue"))
    assert not is_cell(Claim("$3 million", role=Role.TABLE))
    assert not is_cell(Claim("12", of="workers", role=Role.TABLE))
