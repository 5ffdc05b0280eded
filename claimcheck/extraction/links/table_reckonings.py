"""Columns of a table that are reckoned from its others: changes, shares, running totals.

How a column is called tells what it may be; that it is, and from which columns, its own figures tell: most of them come out.  The
few that do not are then the exception.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import chain, islice, pairwise, permutations

from claimcheck.claims import Claim
from claimcheck.comparison import accepted
from claimcheck.extraction.links.beside import Told, alike, link, number_of
from claimcheck.extraction.tables.lines import Line, Table
from claimcheck.extraction.tables.sorts import Sort, names_of, sort_of
from claimcheck.reckoning import change, percentage
from claimcheck.vocabulary import Relation

CHANGES = frozenset("change changes difference increase decrease growth rise fall diff".split())
RUNNING = frozenset("cumulative running".split())
TOLD = frozenset("in of the % percent percentage points absolute relative number year on total".split())
"""Words beside that of a change that leave it what it is."""
FEWEST = 3
"""How many figures of a column come out before the others must."""
WIDEST = 12
"""How many columns with figures a table may have."""
FIRST = 12
"""How many figures of a column are tried first: where half of them do not come out, the others need not be."""

Terms = tuple[Claim, Claim, Claim]
"""A figure and the two that it is reckoned from."""


def reckoned(tables: Iterable[Table]) -> Iterator[Told]:
    """Links of the figures of such columns to those that they are reckoned from."""
    for table in tables:
        columns = {at: column for at, column in table.columns.items() if column.figured}
        for at, column in columns.items() if len(columns) <= WIDEST else ():
            others = {other: line for other, line in columns.items() if other != at}
            if _tells_changes(column):
                for told, old, new in _believed(_in_rows(column, others), _is_change):
                    yield link(told, Relation.BASE, old)
                    yield link(new, Relation.CHANGE_FROM, told)
            elif all(told is None or told.quantity.unit == "percent" for told in column.figures.values()):
                readings = (_of_totals(table, column, others), _in_rows(column, others))
                for told, part, whole in _believed(chain.from_iterable(readings), _is_share):
                    yield link(told, Relation.RATE_OF, part)
                    yield link(told, Relation.BASE, whole)
            elif not column.words.isdisjoint(RUNNING):
                for told, before, added in _first_wrong(_believed(_one_by_one(column, others), _is_sum, wrong=1)):
                    yield link(before, Relation.PART_OF, told)
                    yield link(added, Relation.PART_OF, told)


def _tells_changes(column: Line) -> bool:
    """Whether a column is called a change, and by nothing that makes it more than that."""
    named = {word for word in column.words if not word.strip("+-–/").isnumeric()}
    return not named.isdisjoint(CHANGES) and named <= CHANGES | TOLD


def _believed(
    readings: Iterable[Iterable[Terms]], fits: Callable[[Claim, Claim, Claim], bool], wrong: int = FEWEST
) -> Sequence[Terms]:
    """The reading of a column with which most of its figures come out, more than so many times those that do not; else none."""
    best: Sequence[Terms] = ()
    most = 0
    for reading in readings:
        following = iter(reading)
        terms = list(islice(following, FIRST))
        if 2 * sum(fits(*each) for each in terms) < len(terms):
            continue
        terms += following
        right = sum(fits(*each) for each in terms)
        if right >= max(FEWEST, most + 1) and right >= wrong * (len(terms) - right):
            best, most = terms, right
    return best


def _in_rows(column: Line, others: Mapping[int, Line]) -> Iterator[Iterator[Terms]]:
    """The figures of a column, each with those that two other columns have in its row."""
    for one, other in permutations(others.values(), 2):
        yield _terms((told, one.figures.get(row), other.figures.get(row)) for row, told in column.figures.items())


def _of_totals(table: Table, column: Line, others: Mapping[int, Line]) -> Iterator[Iterator[Terms]]:
    """The figures of a column, each with that of another column in its row, and the total of that column."""
    heads = names_of(table.columns.values())
    total = next((at for at, row in table.rows.items() if sort_of(row, heads) is Sort.TOTAL), None)
    if total is None:
        return
    for other in others.values():
        rows = ((row, told) for row, told in column.figures.items() if row != total)
        yield _terms((told, other.figures.get(row), other.figures.get(total)) for row, told in rows)


def _terms(found: Iterable[tuple[Claim | None, Claim | None, Claim | None]]) -> Iterator[Terms]:
    """Those of which all three are there, the last two of one unit."""
    return ((told, one, other) for told, one, other in found if told and one and other and alike(one, other))


def _one_by_one(column: Line, others: Mapping[int, Line]) -> Iterator[Iterator[Terms]]:
    """The figures of a column, each with the one above it and that of another column in its row."""
    steps = list(pairwise(column.figures.items()))
    for other in others.values():
        yield _terms((told, above, other.figures.get(row)) for (_, above), (row, told) in steps)


def _first_wrong(terms: Sequence[Terms]) -> Iterator[Terms]:
    """All steps but those that are wrong only because the one before them is."""
    right = True
    for each in terms:
        before, right = right, _is_sum(*each)
        if before or right:
            yield each


def _is_change(told: Claim, old: Claim, new: Claim) -> bool:
    if told.quantity.unit == "percent" and old.quantity.unit != "percent":
        made = change(old.quantity.understood, new.quantity.understood)
        return made is not None and not made.disjoint(told.quantity.accepted)
    same = told.quantity.unit == new.quantity.unit or told.quantity.unit == "percentage_point"
    return same and number_of(new) - number_of(old) == number_of(told) != 0


def _is_share(told: Claim, part: Claim, whole: Claim) -> bool:
    made = percentage(accepted(part.quantity), accepted(whole.quantity)) if told.kind == "share" else None
    return made is not None and number_of(part) != number_of(whole) and not made.disjoint(told.quantity.accepted)


def _is_sum(told: Claim, before: Claim, added: Claim) -> bool:
    return alike(told, before) and number_of(before) + number_of(added) == number_of(told) != number_of(before)
