"""Figures that a text tells twice, once wrongly: a sentence against the cell that it tells again, a headline against its text.

A figure that stands nowhere else is one slip of the keyboard from another, and the words tie the two: its sentence has what heads the
row and the column of the cell; or it is a headline that shares a word with the other, or counts the same that another figure counts time
and again.
"""

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence

from attrs import frozen

from claimcheck.claims import Claim
from claimcheck.extraction.beside import Told, is_amount, link, number_of
from claimcheck.extraction.line_sorts import IDLE, TOTAL
from claimcheck.extraction.tables import Line, Table
from claimcheck.passages import words_of
from claimcheck.patterns import pattern
from claimcheck.senses import alike, carries, sense
from claimcheck.slips import SWAPPED, slip
from claimcheck.vocabulary import PROMINENT, Relation, Role

_YEAR = pattern(r"(?:19|20)\d\d")
_IN_BRACKETS = pattern(r"\([^()]*\)")
_UNSAID = (
    TOTAL
    | IDLE
    | frozenset(
        "year amount value values figure figures people persons change difference fall winter spring summer autumn half quarter".split()
    )
)
"""Words of heads that a sentence need not have: what they say goes without saying, or is a time."""
THOUSAND = 3
"""How many powers of ten lie between a thousand, a million and a billion."""
LEAST = {"money": 2, "count": 3}
"""How many digits a figure has whose size may be mistaken, noughts at the end aside."""
MANY = 4
"""How many it has where two digits may be swapped in the midst of a text."""
LONGEST = 12
"""Numbers of more digits are not looked at."""
MOST = 8
"""How many figures one is held against."""


@frozen
class _Words:
    """The words that carry the sense of what a figure is told with, and the numbers among them that may be years."""

    senses: frozenset[str]
    numbers: frozenset[str]

    @classmethod
    def of(cls, words: str) -> "_Words":
        """Those of a stretch of text."""
        told = words_of(words)
        plain = (word for word in told if word.isalpha() and word not in _UNSAID and carries(word))
        return cls(frozenset(map(sense, plain)), frozenset(word for word in told if word[0].isdigit()))

    def have(self, other: "_Words") -> bool:
        """Whether all that another has is among these."""
        return all(alike(word, set(self.senses)) for word in other.senses) and other.numbers <= self.numbers

    def share(self, other: "_Words") -> bool:
        """Whether one word of the other is among these."""
        return any(alike(word, set(self.senses)) for word in other.senses)


@frozen
class _Cell:
    """What heads a cell: its row, its column, and the row's column."""

    row: str
    column: str
    table: Table

    def is_told_by(self, sentence: str) -> bool:
        """Whether a sentence has what heads the cell, and speaks of no other year."""
        told = _Words.of(sentence)
        row, column = _Words.of(self.row), _Words.of(self.column)
        years = frozenset(filter(_YEAR.fullmatch, told.numbers))
        over = self.table.before.replace(sentence.casefold(), "")  # where the sentence itself stands over the table
        here = frozenset(_YEAR.findall(f"{self.row} {self.column} {over}"))
        needed = _Words(row.senses | column.senses, frozenset(n for n in row.numbers if not _YEAR.fullmatch(n)))
        if not needed.senses:
            needed = _Words.of(self.table.corner)
        return bool(needed.senses) and years <= here and told.have(needed)


def retold(claims: Sequence[Claim], tables: Iterable[Table]) -> Iterator[Told]:
    """Links of a figure that stands nowhere else to the one of which it must be a slip."""
    amounts = [claim for claim in claims if is_amount(claim) and len(_digits(claim)) <= LONGEST]
    printed = Counter(map(_value, amounts))
    index: Mapping[Hashable, list[Claim]] = defaultdict(list)
    for claim in amounts:
        for key in _keys(claim):
            index[key].append(claim)
    cells = dict(_cells(tables))
    for claim in amounts:
        if claim.role is not Role.TABLE and printed[_value(claim)] == 1:
            near = [other for key in _keys(claim) for other in index[key][:MOST] if _value(other) != _value(claim)]
            meant = next((other for other in near if _is_slip(claim, other, cells, printed[_value(other)])), None)
            if meant is not None:
                yield from (link(claim, Relation.SAME_AS, other) for other in near if _value(other) == _value(meant))


def _is_slip(claim: Claim, other: Claim, cells: Mapping[str, _Cell], times: int) -> bool:
    """Whether one figure must be a slip of another, which stands so many times in the text."""
    cause = slip(_digits(claim), _digits(other))
    scaled = _significant(claim) == _significant(other) and _telling(claim)
    if claim.quote == other.quote or not (cause or scaled):
        return False
    cell = cells.get(other.id)
    if cell is not None and cell.is_told_by(claim.quote):
        return True
    words = other.quote if cell is None else f"{cell.row} {cell.column}"
    alike_told = _Words.of(claim.quote).share(_Words.of(words))
    counted = claim.population is not None and claim.population == other.population
    if claim.role is Role.HEADLINE:
        return (alike_told or counted) and (times > 1 or cause == SWAPPED)
    many = min(len(_significant(claim)), len(_significant(other))) >= MANY
    swapped = cause == SWAPPED and counted and (many or claim.role in PROMINENT)
    return times > 1 and (swapped or (scaled and (counted or (alike_told and claim.quantity.dimension == "money"))))


def _cells(tables: Iterable[Table]) -> Iterator[tuple[str, _Cell]]:
    """The figures of tables, by id, with what heads them."""
    for table in tables:
        for column in table.columns.values():
            for row, claim in column.figures.items():
                if claim is not None:
                    yield claim.id, _Cell(_named(table.rows[row]), _named(column), table)


def _named(line: Line) -> str:
    return _IN_BRACKETS.sub(" ", " ".join(line.labels))


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
