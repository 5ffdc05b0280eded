"""Figures in tables: what the heads of their column and row say of them, in every format alike."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import docx
import pytest
from tables import FORMATS, PAGED, document, rows_of

from claimcheck.claims import Claim, Source
from claimcheck.documents import load_document, read_document
from claimcheck.documents.table import Cell, passages
from claimcheck.dossier import check_documents
from claimcheck.extraction import extract
from claimcheck.figures import Span
from claimcheck.settings import Severity
from claimcheck.vocabulary import Apart, Measure

SOURCE = Source("Daily Record", "2021-08-28")


def markdown(*rows: str) -> str:
    first, *others = rows
    return "\n".join([f"| {first} |", "|" + "---|" * (first.count("|") + 1), *(f"| {row} |" for row in others)])


def only(*rows: str) -> Claim:
    """The claim of the last cell."""
    return extract(read_document(markdown(*rows), format="markdown", source=SOURCE)).claims[-1]


@pytest.mark.parametrize(
    ("column", "row", "kind", "population"),
    [
        ("Killed", "US service members", "casualties.killed", "US service members"),
        ("Deaths", "Total", "casualties.killed", "people"),
        ("Number of people killed", "All", "casualties.killed", "people"),
        ("US troops wounded", "Total", "casualties.wounded", "US troops"),
        ("Marines", "Killed", "casualties.killed", "Marines"),
        ("Evacuees", "Afghans", "evacuees", "Afghans"),
        ("Arrested", "Total", "arrests", "people"),
        ("Cases", "Italy", "cases", "people"),
        ("Prisoners", "Total", "prisoners", None),
    ],
)
def test_heads_that_say_it_plainly(column: str, row: str, kind: str, population: str | None) -> None:
    claim = only(f"x | {column}", f"{row} | 13")
    assert (claim.kind, claim.population, claim.apart) == (kind, population, None)


@pytest.mark.parametrize(
    ("column", "row"),
    [
        ("Killed", "Harwell"),
        ("Deaths per 100,000", "Total"),
        ("Killed (%)", "Total"),
        ("Killed and wounded by shells", "Total"),
        ("Killed", "Wounded"),
        ("Marines", "Soldiers"),
        ("Killed", "18-24"),
        ("Ships", "Total"),
        ("Killed", "3"),
    ],
)
def test_heads_that_do_not_are_never_compared(column: str, row: str) -> None:
    assert only(f"x | {column}", f"{row} | 13").apart is Apart.ROW


@pytest.mark.parametrize(
    ("head", "as_of", "start", "end"),
    [
        ("Aug. 26, 2021", date(2021, 8, 26), None, None),
        ("As of Aug. 26", date(2021, 8, 26), None, None),
        ("2020", date(2021, 8, 28), date(2020, 1, 1), date(2020, 12, 31)),
        ("March 2020", date(2021, 8, 28), date(2020, 3, 1), date(2020, 3, 31)),
    ],
)
def test_days_and_years(head: str, as_of: date, start: date | None, end: date | None) -> None:
    for claim in (only("x | Killed", f"{head} | 13"), only(f"x | {head}", "Killed | 13")):
        assert (claim.kind, claim.as_of, claim.start, claim.end) == ("casualties.killed", as_of, start, end)
        assert claim.measure is (Measure.FLOW if start else Measure.CUMULATIVE)
        assert claim.apart is None


def test_a_cell_that_says_it_itself_goes_first() -> None:
    claim = only("x | Killed", "Total | 13 Marines wounded")
    assert (claim.kind, claim.population) == ("casualties.wounded", "Marines")


@pytest.mark.parametrize(
    ("text", "format"),
    [
        (markdown("Who | Killed", "Marines | 12", "Harwell | 99"), "markdown"),
        ("Who\tKilled\nMarines\t12\nHarwell\t99", "plain"),
        ("Who,Killed\nMarines,12\nHarwell,99\n", "csv"),
        ("<table><tr><th>Who<th>Killed<tr><td>Marines<td>12<tr><td>Harwell<td>99</table>", "html"),
        ("<table><tr><th>Who<td>Marines<td>Harwell<tr><th>Killed<td>12<td>99</table>", "html"),
    ],
)
def test_in_every_format(text: str, format: str) -> None:  # noqa: A002
    document = read_document(text, format=format, source=SOURCE)
    told = [
        (c.kind, c.population, c.apart, c.location.span and c.location.span.of(text)) for c in extract(document).claims
    ]
    assert told == [("casualties.killed", "Marines", None, "12"), ("other", None, Apart.ROW, "99")]


def test_a_table_is_held_against_the_text() -> None:
    for number, expected in (("12", []), ("15", ["CC101"])):
        text = f"The blast killed 12 Marines.\n\n{markdown('Who | Killed', f'Marines | {number}', 'Harwell | 99')}\n"
        found = check_documents([read_document(text, format="markdown", source=SOURCE)]).findings
        assert [finding.code for finding in found if finding.severity is Severity.ERROR] == expected


FLOOD = "The flood killed 42 people in Ashby, officials said."


@pytest.mark.parametrize("form", [form for form in PAGED if form != "csv"])
@pytest.mark.parametrize(
    ("table", "figures"),
    [
        ("Town | Killed | Hurt\nAshby | 41 | 7\nBorne | 12 | 5\nTotal | 53 | 12", ["41", "42"]),
        ("Town | Killed\nAshby | 42\nBorne | 12", []),
        ("Town | Killed\nCastle | 41\nBorne | 12", []),
        # nothing says that the rows are places, or that they count these dead, or all of them
        ("Group | Killed\nAshby | 41\nBorne | 12", []),
        ("Town | Men killed by lightning\nAshby | 41\nBorne | 12", []),
        ("Town | Cause | Killed\nAshby | water | 36\nAshby | cold | 5\nBorne | water | 12", []),
        ("Town | Killed (%)\nAshby | 41\nBorne | 12", []),
        ("Town | 1998\nAshby | 41\nBorne | 12", []),
    ],
)
def test_a_place_ties_a_table_to_the_text(form: str, table: str, figures: list[str], tmp_path: Path) -> None:
    told = document(rows_of(table), form, tmp_path, before=FLOOD)
    report = check_documents([told])
    found = [finding for finding in report if finding.severity in (Severity.WARNING, Severity.ERROR)]
    assert [item.quantity.text for finding in found for item in finding.claims] == figures  # type: ignore[union-attr]
    assert [finding.code for finding in found] == (["CC101"] if figures else [])


@pytest.mark.parametrize(
    ("before", "codes"),
    [
        ("More than 50 people were killed in the floods, 41 of them in Ashby.", []),
        ("In Ashby 42 people were killed.", ["CC101"]),
        ("In Ashby the flood hurt 90 people and killed 42.", []),
        ("At least 40 people were killed in Ashby.", []),
        ("More than 41 people were killed in Ashby.", ["CC101"]),
        ("About 40 people were killed in Ashby.", []),
        ("The flood killed 42 people in northern Ashby.", []),
        ("The flood killed 42 people near Ashby.", []),
        ("The flood killed 42 people north of the town of Ashby.", []),
        ("The flood killed three firefighters in Ashby.", []),
        ("Floods killed 42 people in Ashby in March.", []),
        ("A flood could kill 42 people in Ashby.", []),
    ],
)
def test_what_ties_a_sentence_to_the_row_of_its_place(before: str, codes: list[str], tmp_path: Path) -> None:
    told = document(rows_of("Town | Killed\nAshby | 41\nBorne | 12"), "html", tmp_path, before=before)
    report = check_documents([told])
    assert [f.code for f in report if f.severity in (Severity.WARNING, Severity.ERROR)] == codes


def test_countries_are_places_wherever_they_stand() -> None:
    for claim in (only("x | Killed", "Italy | 13"), only("x | Italy", "Killed | 13")):
        assert (claim.kind, claim.population, claim.place, claim.apart) == (
            "casualties.killed",
            "people",
            "Italy",
            None,
        )


@pytest.mark.parametrize(
    ("head", "printed", "number", "unit", "kind"),
    [
        ("Cost ($m)", "1.2", 1_200_000, "USD", "money"),
        ("Cost, USD million", "1,200", 1_200_000_000, "USD", "money"),
        ("Cost in millions of dollars", "3", 3_000_000, "USD", "money"),
        ("Cost ($m)", "$3", 3_000_000, "USD", "money"),
        ("Aid (€ bn)", "1999", 1_999_000_000_000, "EUR", "money"),
        ("Height (m)", "200", 200, "meter", "measurement"),
        ("Share, %", "45", 45, "percent", "share"),
        ("%", "45", 45, "percent", "share"),
        ("Ships (thousands)", "13", 13_000, "", "other"),
        ("Ships ('000)", "13", 13_000, "", "other"),
        ("Ships (M)", "13", 13, "", "other"),
        ("Ships (2019)", "13", 13, "", "other"),
        ("Ships per 1,000", "13", 13, "", "other"),
        ("Height (m)", "200 km", 200, "kilometer", "measurement"),
    ],
)
@pytest.mark.parametrize("form", FORMATS)
def test_units_of_heads(form: str, head: str, printed: str, number: int, unit: str, kind: str, tmp_path: Path) -> None:
    for rows in ([["Item", head], ["Roof", printed]], [["Item", "Roof"], [head, printed]]):
        told = document(rows, form, tmp_path)
        claim = extract(told).claims[-1]
        assert (claim.quantity.number, claim.quantity.unit, claim.kind) == (Decimal(number), unit, kind)
        assert claim.location.span
        assert claim.location.span.of(told.text) == printed
        assert claim.apart is (None if claim.population else Apart.ROW)


def test_a_unit_alone_in_the_corner_is_that_of_all() -> None:
    assert only("$m | 2019", "Roof | 13").quantity.number == 13_000_000
    assert only("Cost ($m) | 2019", "Roof | 13").quantity.number == 13


def test_thousands_of_dead_are_compared_as_such() -> None:
    claim = only("x | Killed (thousands)", "Total | 13")
    assert (claim.quantity.number, claim.kind, claim.population) == (Decimal(13_000), "casualties.killed", "people")
    assert claim.quantity.accepted.upper == 13_500
    assert only("x | Killed", "Total | 1987").quantity.number == 1987


def test_cells_over_several_columns_and_rows() -> None:
    at = iter(range(0, 100, 2))

    def cell(words: str, *, head: bool = False, columns: int = 1, rows: int = 1) -> Cell:
        start = next(at)
        return Cell(Span(start, start + 1) if words else None, words, head, columns, rows)

    rows = [
        [cell("", head=True), cell("A", head=True, columns=2)],  # 0, 2
        [cell("B", rows=2), cell("1"), cell("2")],  # 4, 6, 8
        [cell("3"), cell("4")],  # 10, 12
    ]
    heads = {p.span.start: [head.start for head in p.slot.heads] for p in passages(rows, 0) if p.slot}
    assert heads == {2: [], 4: [], 6: [2, 4], 8: [2, 4], 10: [2, 4], 12: [2, 4]}


def test_an_empty_head_is_that_of_the_row_above() -> None:
    document = read_document("Port,Killed\nHarwell,1\n,2\n", format="csv")
    slot = document.blocks[-1].slot
    assert slot
    assert [head.of(document.text) for head in slot.heads] == ["Killed", "Harwell"]


@pytest.mark.parametrize(
    ("caption", "head", "number", "unit"),
    [
        ("Aid by land, in millions of dollars", "2019", 13_000_000, "USD"),
        ("Aid by land ($m).", "Total", 13_000_000, "USD"),
        ("Aid by land, %", "2019", 13, "percent"),
        ("Cattle by land (thousands)", "Cows", 13_000, ""),
        # the head says what it is, or what is not in thousands
        ("Aid by land ($m)", "Staff", 13, ""),
        ("Cattle by land (thousands)", "Rank", 13, ""),
        ("Bridges and how long they are (km)", "Lanes", 13, ""),
        ("Cattle by land (thousands)", "Weight (kg)", 13, "kilogram"),
        ("Cattle by land (2019)", "Cows", 13, ""),
    ],
)
def test_units_of_captions(caption: str, head: str, number: int, unit: str, tmp_path: Path) -> None:
    page = f"<table><caption>{caption}</caption><tr><th>Land<th>{head}<tr><td>Ashby<td>13<tr><td>Borne<td>12</table>"
    made = docx.Document()
    made.add_paragraph("The county counted.")
    made.add_paragraph(caption, style="Caption")
    table = made.add_table(rows=2, cols=2)
    for cell, words in zip(
        [cell for row in table.rows for cell in row.cells], ("Land", head, "Ashby", "13"), strict=True
    ):
        cell.text = words
    made.save(str(tmp_path / "a.docx"))
    text = f"<article><p>The county counted what there is.</p>{page}</article>"
    for told in (read_document(text, format="html", source=SOURCE), load_document(tmp_path / "a.docx", source=SOURCE)):
        claim = next(c for c in extract(told).claims if c.quantity.text == "13")
        assert (claim.quantity.number, claim.quantity.unit) == (Decimal(number), unit)
