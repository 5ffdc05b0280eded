"""What heads the cells of tables, and which sentences speak of one."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from claimcheck.extraction.tables.lines import Line, Table
from claimcheck.extraction.tables.sorts import IDLE, REST, TOTAL, Sort, sort_of
from claimcheck.extraction.words.sentence import bare_words
from claimcheck.passages import words_of
from claimcheck.patterns import pattern
from claimcheck.senses import alike, carries, sense

YEAR = pattern(r"(?:19|20)\d\d")
"""A number in a head or a sentence that is read as a year."""
_IN_BRACKETS = pattern(r"\([^()]*\)")
_UNSAID = (
    TOTAL
    | IDLE
    | frozenset(
        "year amount value values figure figures people persons change difference fall winter spring summer autumn half quarter".split()
    )
)
"""Words of heads that a sentence need not have: what they say goes without saying, or is a time."""


class Words(NamedTuple):
    """The words that carry the sense of what a figure is told with, and the numbers among them that may be years."""

    senses: frozenset[str]
    numbers: frozenset[str]

    @classmethod
    def of(cls, words: str) -> "Words":
        """Those of a stretch of text."""
        told = words_of(words)
        plain = (word for word in told if word.isalpha() and word not in _UNSAID and carries(word))
        return cls(frozenset(map(sense, plain)), frozenset(word for word in told if word[0].isdigit()))

    def have(self, other: "Words") -> bool:
        """Whether all that another has is among these."""
        return all(alike(word, set(self.senses)) for word in other.senses) and other.numbers <= self.numbers

    def share(self, other: "Words") -> bool:
        """Whether one word of the other is among these."""
        return any(alike(word, set(self.senses)) for word in other.senses)


class Cell(NamedTuple):
    """What heads a cell: its row, its column, and the row's column."""

    row: str
    column: str
    table: Table

    def is_told_by(self, sentence: str, *, row_alone: bool = False) -> bool:
        """Whether a sentence has what heads the cell, or its row alone where that has a name, and speaks of no other year."""
        told = Words.of(sentence)
        row, column = Words.of(self.row), Words.of(self.column)
        years = frozenset(filter(YEAR.fullmatch, told.numbers))
        over = self.table.before.replace(sentence.casefold(), "")  # where the sentence itself stands over the table
        here = frozenset(YEAR.findall(f"{self.row} {self.column} {over}"))
        named = row.senses if row_alone and row.senses else row.senses | column.senses
        needed = Words(named, frozenset(n for n in row.numbers if not YEAR.fullmatch(n)))
        if not needed.senses:
            needed = Words.of(self.table.corner)
        rest = not bare_words(self.row).isdisjoint(REST)  # "Other": of what, no sentence tells
        return not rest and bool(needed.senses) and years <= here and told.have(needed)


def headed_cells(tables: Iterable[Table]) -> Iterator[tuple[str, Cell]]:
    """The figures of tables, by id, with what heads them."""
    for table in tables:
        for column in table.columns.values():
            for row, claim in column.figures.items():
                if claim is not None:
                    whole = sort_of(table.rows[row], _corner(table)) is Sort.TOTAL
                    yield claim.id, Cell("" if whole else _named(table.rows[row]), _named(column), table)


def _corner(table: Table) -> frozenset[str]:
    """The words for what heads the rows, in the singular, which a total has beside its own: "All districts"."""
    return frozenset(word.rstrip("s") for word in words_of(table.corner))


def _named(line: Line) -> str:
    return _IN_BRACKETS.sub(" ", " ".join(line.labels))
