"""Changes that a sentence tells to a figure of a table, which has the figure before it in the same row: "Theft rose by 8% to 5,410"."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Set

from claimcheck.claims import Claim
from claimcheck.extraction.links.beside import Row, Told, alike, link, number_of
from claimcheck.extraction.tables.cells import YEAR, headed_cells
from claimcheck.extraction.tables.lines import Line, Table
from claimcheck.patterns import pattern
from claimcheck.vocabulary import Relation, Role

_TO = pattern(r"(?:\s+(?!and\b|or\b)[\w’'-]+){0,2},?\s+to\s+(?:a\s+record\s+)?", re.IGNORECASE)
_UP = pattern(r"(?:\s+(?!and\b|or\b)[\w’'-]+){0,4},\s+(?:up|down)\s+(?:by\s+)?", re.IGNORECASE)
_OTHERWISE = pattern(
    r"\b(?:from|than|against|compared|since|over|quarters?|months?|weeks?|decades?|half|average|adjusted|real|year[s ]+ago)\b",
    re.IGNORECASE,
)
"""Words of a sentence whose change may be from another figure than that of the year before."""


def told_changes(sentences: Iterable[Row], tables: Iterable[Table], known: Set[str]) -> Iterator[Told]:
    """Links of a change in percent to the figure of the year before in its row, and of the cell told again to the change.

    Args:
        sentences: where changes are told.
        tables: where the figures are.
        known: the ids of the changes whose sentence tells the figure before.
    """
    grids = list(tables)
    places = _places(grids)
    heads = dict(headed_cells(grids)) if places else {}
    for row in sentences if places else ():
        for at, claim in enumerate(row.claims[:-1]):
            pair = _change_and_end(row, at, claim)
            if pair is None or pair[0].id in known or _OTHERWISE.search(claim.quote):
                continue
            told, end = pair
            for cell, before in places.get((end.quantity.unit, number_of(end)), ()):
                if alike(cell, end) and heads[cell.id].is_told_by(claim.quote):
                    yield link(told, Relation.BASE, before)
                    yield link(cell, Relation.CHANGE_FROM, told)
                    break


def _change_and_end(row: Row, at: int, claim: Claim) -> tuple[Claim, Claim] | None:
    """A change in percent with the figure beside it that it led to."""
    other, between = row.claims[at + 1], row.between(at, at + 1)
    if claim.role is Role.TABLE:
        return None
    if claim.kind == "change" and claim.quantity.unit == "percent" and _TO.fullmatch(between):
        return claim, other
    if other.kind == "change" and other.quantity.unit == "percent" and _UP.fullmatch(between):
        return other, claim
    return None


def _places(tables: Iterable[Table]) -> Mapping[tuple[str, object], list[tuple[Claim, Claim]]]:
    """The figures of the last year of each row, by unit and number, each with that of the year before."""
    found: dict[tuple[str, object], list[tuple[Claim, Claim]]] = defaultdict(list)
    for table in tables:
        years = {at: year for at, column in table.columns.items() if (year := _year(column)) is not None}
        if len(years) < 2 or len(set(years.values())) < len(years):
            continue
        last, before = sorted(years, key=lambda at: years[at])[:-3:-1]
        for row in table.rows.values():
            new, old = row.figures.get(last), row.figures.get(before)
            if new is not None and old is not None and years[last] == years[before] + 1:
                found[new.quantity.unit, number_of(new)].append((new, old))
    return found


def _year(column: Line) -> int | None:
    """The one year that heads a column, with nothing but that or part of it."""
    years = YEAR.findall(" ".join(column.labels))
    return int(years[0]) if len(years) == 1 and len(column.words) <= 2 else None
