"""Totals of tables: a row or a column that says that it sums up others, with the cells that make it.

What sums up what is told by how lines are called and where they stand. The last row, called a total, sums up all above it; any
other reading of a table is believed only where most of its sums come out. Averages and rates are no sums, percentages only
where they make a hundred, and what is no larger than its largest part is no total.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from enum import Enum
from itertools import accumulate
from typing import NamedTuple

from claimcheck.claims import Claim, Link
from claimcheck.comparison import accepted, understood
from claimcheck.extraction.links.beside import Told
from claimcheck.extraction.tables.lines import FEWEST, Line, Table, words_of
from claimcheck.extraction.tables.sorts import GRAND, NO_SUMS, Sort, is_no_part, names_of, sex_of, sort_of, unsexed
from claimcheck.extraction.tables.told_parts import of_which, quarters
from claimcheck.reckoning import HUNDRED, summed
from claimcheck.vocabulary import Relation

CHOSEN = frozenset(
    "top largest biggest highest lowest smallest selected leading worst most hardest major "
    "example examples sample selection excerpt best".split()
)
"""Words over a table that may not have all rows."""
ADDED = frozenset("count money area mass volume length duration energy power data".split())
"""Dimensions whose figures are added up."""
LEAST_UNNAMED, HARDLY_CHANCE = 3, 100
"""How many parts, at the least, and how large a sum show that a last row sums them up though it is called no total."""
NEAR_HUNDRED = (HUNDRED - 1, HUNDRED + 1)


class Outcome(Enum):
    """How parts lie to the whole that they are said to make."""

    RIGHT = "right"
    OVER = "over"
    SHORT = "short"


class Sum(NamedTuple):
    """A cell that others make up, and whether they do.

    Attributes:
        telling: whether it comes out to the last digit with something to add up, so that chance does not explain it.
    """

    whole: Claim
    parts: tuple[Claim, ...]
    outcome: Outcome
    telling: bool


def totals(tables: Iterable[Table]) -> Iterator[Told]:
    """The parts of each total of the tables of a text."""
    for table in tables:
        found = [*_of_rows(table), *_of_columns(table), *_of_sexes(table), *_of_told(table)]
        seen: set[str] = set()
        for one in found:
            if one.whole.id not in seen:  # the corner is summed up once
                seen.add(one.whole.id)
                yield from ((part.id, Link(Relation.PART_OF, one.whole.id)) for part in one.parts)


def _of_rows(table: Table) -> Sequence[Sum]:
    """The sums down the columns of a table."""
    told = tuple(table.rows.values())
    last = max((index for index, row in enumerate(told) if row.figured), default=-1)
    rows = told[: last + 1]  # what stands below are notes
    heads = names_of(table.columns.values()) | {word.rstrip("s") for word in words_of(table.before)}
    layout = _layout(rows, heads)
    if not layout and len(rows) > LEAST_UNNAMED:
        unnamed = list(_sums([(rows[-1], rows[:-1])], table.columns))
        return _believed(unnamed) if any(one.telling and _is_sure(one) for one in unnamed) else ()
    sums = list(_sums(layout, table.columns))
    if any(map(_comes_early, sums)):
        return ()  # by age, and by sex, and by place: each makes the whole
    plain = len(layout) == 1 and layout[0][0] is rows[-1]
    if not plain or any(is_no_part(row) or sort_of(row, heads) is Sort.SUBTOTAL for row in rows):
        return _believed(sums)
    if any(one.telling for one in sums):
        return sums  # all rows are there, and none counts some of another
    short = sum(one.outcome is Outcome.SHORT for one in sums)
    some = short > 1 or not CHOSEN.isdisjoint(words_of(table.before))
    return [one for one in sums if not _doubtful(one, some)]


def _comes_early(one: Sum) -> bool:
    """Whether the first of several parts make the whole, and the others most of it again."""
    whole, sums = one.whole.quantity.number, list(accumulate(part.quantity.number or Decimal(0) for part in one.parts))
    return whole is not None and whole in sums[FEWEST - 1 : -1] and 2 * sums[-1] > 3 * whole


def _is_sure(one: Sum) -> bool:
    """Whether chance hardly makes such a sum, so that the last row must be the whole, whatever it is called: "Year", a country."""
    return (one.whole.quantity.number or 0) >= HARDLY_CHANCE


def _doubtful(one: Sum, some: bool) -> bool:
    """Whether rows may be missing (where only some may be told), or one may be some of another: soldiers, Marines, civilians."""
    if one.outcome is not Outcome.OVER:
        return some and one.outcome is Outcome.SHORT
    total, numbers = one.whole.quantity.number, [part.quantity.number or Decimal(0) for part in one.parts]
    return total is not None and sum(numbers) - total in numbers


def _of_columns(table: Table) -> Sequence[Sum]:
    """The sums along the rows of a table."""
    columns = [column for column in table.columns.values() if column.figured]
    return _believed(_sums(_layout(columns, names_of(table.rows.values()), NO_SUMS), table.rows))


def _of_sexes(table: Table) -> Sequence[Sum]:
    """The sums of rows below which men and women are told apart: "Pupils", "Male pupils", "Female pupils"."""
    rows = list(table.rows.values())
    layout = [
        (whole, parts)
        for whole, *parts in zip(rows, rows[1:], rows[2:], strict=False)
        if {sex_of(part) for part in parts} == {"male", "female"}
        and len({unsexed(row) for row in (whole, *parts)}) == 1
    ]
    return _believed(_sums(((whole, parts) for whole, parts in layout if sex_of(whole) is None), table.columns))


def _of_told(table: Table) -> Sequence[Sum]:
    """The sums of lines whose parts are told by their names: of a year and its quarters, of rows and those "of which"."""
    columns = [column for column in table.columns.values() if column.figured]
    years = _believed(_sums(quarters(columns), table.rows))
    some = _believed(_sums(of_which(list(table.rows.values())), table.columns))
    shared_out = (
        sum(one.telling for one in some) > 1
    )  # one sum may come out by chance, which of the rows are "of which" is open
    return (*years, *(some if shared_out else ()))


def _believed(sums: Iterable[Sum]) -> Sequence[Sum]:
    """All sums of a reading of the table, if as many come out as do not; else none."""
    several = list(sums)
    right = sum(one.telling for one in several)
    wrong = sum(one.outcome is not Outcome.RIGHT for one in several)
    return several if right >= max(wrong, 1) else ()


def _layout(
    lines: Iterable[Line], heads: frozenset[str], idle: frozenset[str] = frozenset()
) -> Sequence[tuple[Line, Sequence[Line]]]:
    """Which lines sum up which: subtotals those since the one before, a total them and what no subtotal has."""
    sorted_lines = [(sort, line) for line in lines if (sort := sort_of(line, heads, idle)) is not Sort.ASIDE]
    wholes = [index for index, (sort, _) in enumerate(sorted_lines) if sort is Sort.TOTAL]
    if len(wholes) > 1 and not GRAND.isdisjoint(sorted_lines[wholes[-1]][1].words):
        wholes = wholes[-1:]
    if len(wholes) > 1:
        return _sections(sorted_lines)
    if wholes == [0]:
        parts = [line for sort, line in sorted_lines[1:]]
        plain = all(sort is Sort.PART for sort, _ in sorted_lines[1:])
        return [(sorted_lines[0][1], parts)] if plain and len(parts) >= FEWEST else ()
    found: list[tuple[Line, Sequence[Line]]] = []
    summed_up: list[Line] = []
    loose: list[Line] = []
    for index, (sort, line) in enumerate(sorted_lines):
        if index in wholes:
            found.append((line, [*summed_up, *loose]))
            break
        if sort is Sort.PART:
            loose.append(line)
        else:
            found.append((line, loose))
            summed_up, loose = [*summed_up, line], []
    return [(whole, parts) for whole, parts in found if len(parts) >= FEWEST]


def _sections(sorted_lines: Iterable[tuple[Sort, Line]]) -> Sequence[tuple[Line, Sequence[Line]]]:
    """The totals of the sections of a table, as accounts have them: each sums up the lines since the title or the total before it."""
    found: list[tuple[Line, Sequence[Line]]] = []
    loose: list[Line] = []
    for sort, line in sorted_lines:
        if sort is Sort.PART and line.figured:
            loose.append(line)
            continue
        if sort is Sort.TOTAL and len(loose) >= FEWEST:
            found.append((line, loose))
        loose = []
    return found


def _sums(layout: Iterable[tuple[Line, Sequence[Line]]], across: Mapping[int, Line]) -> Iterator[Sum]:
    """The sums of a layout, cell by cell, where all parts have a figure and all are of one sort; no averages of lines across."""
    for whole_line, lines in layout:
        for at, whole in whole_line.figures.items():
            if whole is None or _is_no_sum(across[at]):
                continue
            parts = [part for line in lines if (part := line.figures.get(at)) is not None]
            if len(parts) == len(lines) and _adds_up(whole, parts):
                yield _sum(whole, parts)


def _is_no_sum(line: Line) -> bool:
    """Whether a line has rates or the like, by what it is called; "per cent" is no rate per anything."""
    return bool((line.words - {"per"} if "cent" in line.words else line.words) & NO_SUMS)


def _adds_up(whole: Claim, parts: Sequence[Claim]) -> bool:
    """Whether a figure may be what others add up to: of their sort, and larger than the largest."""
    total, sort = whole.quantity.number, (whole.quantity.dimension, whole.quantity.unit)
    numbers = [part.quantity.number for part in parts]
    if total is None or any((part.quantity.dimension, part.quantity.unit) != sort for part in parts):
        return False
    if any(number is None or number < 0 for number in numbers):
        return False
    largest = max(number for number in numbers if number is not None)
    if largest > total or (largest == total and sum(bool(number) for number in numbers) > 1):
        return False
    hundred = whole.quantity.unit == "percent" and NEAR_HUNDRED[0] <= total <= NEAR_HUNDRED[1]
    return whole.quantity.dimension in ADDED or hundred


def _sum(whole: Claim, parts: Sequence[Claim]) -> Sum:
    exact, loose = (
        summed(understood(part.quantity) for part in parts),
        summed(accepted(part.quantity) for part in parts),
    )
    said, taken = understood(whole.quantity), accepted(whole.quantity)
    even = not exact.disjoint(said)
    fits = even or not loose.disjoint(taken)
    outcome = Outcome.RIGHT if fits else Outcome.OVER if loose.above(taken) else Outcome.SHORT
    several = sum(bool(part.quantity.number) for part in parts) >= FEWEST
    return Sum(whole, tuple(parts), outcome, even and several)
