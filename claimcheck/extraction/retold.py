"""Figures that a text tells twice, once wrongly: a sentence against the cell that it tells again, a headline against its text.

A figure that stands nowhere else is one slip of the keyboard from another, and the words tie the two: its sentence has what heads the
row and the column of the cell; or it is a headline that shares a word with the other, or counts the same that another figure counts time
and again.
"""

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence

from claimcheck.claims import Claim
from claimcheck.extraction.beside import Told, is_amount, link, number_of
from claimcheck.extraction.headed_cells import Cell, Words, headed_cells
from claimcheck.extraction.tables import Table
from claimcheck.slips import SWAPPED, slip
from claimcheck.vocabulary import PROMINENT, Relation, Role

LEAST = {"money": 2, "count": 3}
"""How many digits a figure has whose size may be mistaken, noughts at the end aside."""
MANY = 4
"""How many it has where two digits may be swapped in the midst of a text."""
THOUSAND = 3
"""How many powers of ten lie between a thousand, a million and a billion."""
LONGEST = 12
"""Numbers of more digits are not looked at."""
MOST = 8
"""How many figures one is held against."""


def retold(claims: Sequence[Claim], tables: Iterable[Table]) -> Iterator[Told]:
    """Links of a figure that stands nowhere else to the one of which it must be a slip."""
    amounts = [claim for claim in claims if is_amount(claim) and len(_digits(claim)) <= LONGEST]
    printed = Counter(map(_value, amounts))
    index: Mapping[Hashable, list[Claim]] = defaultdict(list)
    for claim in amounts:
        for key in _keys(claim):
            index[key].append(claim)
    cells = dict(headed_cells(tables))
    for claim in amounts:
        if claim.role is not Role.TABLE and printed[_value(claim)] == 1:
            near = [other for key in _keys(claim) for other in index[key][:MOST] if _value(other) != _value(claim)]
            meant = next((other for other in near if _is_slip(claim, other, cells, printed[_value(other)])), None)
            if meant is not None:
                yield from (link(claim, Relation.SAME_AS, other) for other in near if _value(other) == _value(meant))


def _is_slip(claim: Claim, other: Claim, cells: Mapping[str, Cell], times: int) -> bool:
    """Whether one figure must be a slip of another, which stands so many times in the text."""
    if claim.quote == other.quote:
        return False
    cause = slip(_digits(claim), _digits(other))
    scaled = _significant(claim) == _significant(other) and _telling(claim)
    cell = cells.get(other.id)
    if cell is not None and _is_slip_of_cell(claim, other, cell, cause):
        return True
    if not (cause or scaled):
        return False
    words = other.quote if cell is None else f"{cell.row} {cell.column}"
    alike_told = Words.of(claim.quote).share(Words.of(words))
    counted = claim.population is not None and claim.population == other.population
    if claim.role is Role.HEADLINE:
        return (alike_told or counted) and (times > 1 or cause == SWAPPED)
    digits = min(len(_significant(claim)), len(_significant(other)))
    many, scaled = digits >= MANY, scaled and digits >= LEAST["count"]
    swapped = cause == SWAPPED and counted and (many or claim.role in PROMINENT)
    return times > 1 and (swapped or (scaled and (counted or (alike_told and claim.quantity.dimension == "money"))))


def _is_slip_of_cell(claim: Claim, other: Claim, cell: Cell, cause: str | None) -> bool:
    """Whether a sentence tells a cell, and its figure is one slip from it.

    A measure or a sum of money has the unit in common with the column, so that two digits swapped need no more of its words.
    """
    scaled = _significant(claim) == _significant(other) and _telling(claim)
    measured = cause == SWAPPED and claim.quantity.dimension != "count"
    return bool(cause or scaled) and cell.is_told_by(claim.quote, row_alone=measured)


def _keys(claim: Claim) -> Iterator[Hashable]:
    """What a figure has in common with those that are one slip from it: its digits in any order, all but one, or without noughts."""
    unit, digits = (claim.quantity.unit, claim.quantity.dimension), _digits(claim)
    yield (unit, "".join(sorted(digits)))
    yield from ((unit, f"{digits[:place]}*{digits[place + 1 :]}") for place in range(1, len(digits)))
    if _telling(claim):
        yield (unit, _significant(claim), abs(number_of(claim)).adjusted() % THOUSAND)


def _telling(claim: Claim) -> bool:
    """Whether a figure has digits enough that another of the same, but of another size, is hardly one by chance."""
    least = LEAST.get(claim.quantity.dimension)
    return least is not None and len(_significant(claim)) >= least


def _digits(claim: Claim) -> str:
    return f"{abs(number_of(claim)).normalize():f}"


def _significant(claim: Claim) -> str:
    """The digits of a number without the noughts at its end."""
    return "".join(map(str, number_of(claim).normalize().as_tuple().digits))


def _value(claim: Claim) -> Hashable:
    return (claim.quantity.unit, claim.quantity.dimension, abs(number_of(claim)))
