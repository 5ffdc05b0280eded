"""Lines of a table that are parts of another by their names, which is called no total: quarters of a year, rows "of which"."""

from collections.abc import Iterator, Sequence

from claimcheck.extraction.tables.lines import FEWEST, Line, words_of
from claimcheck.extraction.tables.sorts import TOTAL, is_of_which
from claimcheck.patterns import pattern

Layout = tuple[Line, Sequence[Line]]
"""A line that sums up others, and those."""
QUARTERS = 4
_QUARTER = pattern(
    r"(?:(?:1st|2nd|3rd|4th|first|second|third|fourth)\s+quarter|q[1-4]|(?:march|june|september|december)\s+3[01])\b"
)
"""How the column of a quarter is headed, by its number or by its last day."""
_YEAR = frozenset("full fiscal financial year annual total fy ended ending march june september december".split())
"""The words that head the column of a year, notes and numbers aside."""


def quarters(columns: Sequence[Line]) -> Iterator[Layout]:
    """The years of a table, each with the columns of its four quarters right before it."""
    for at, column in enumerate(columns[QUARTERS:], QUARTERS):
        parts = columns[at - QUARTERS : at]
        if _is_year(column) and all(_is_quarter(part) for part in parts):
            yield column, parts


def _is_quarter(column: Line) -> bool:
    return any(_QUARTER.match(label) for label in column.labels)


def _is_year(column: Line) -> bool:
    """Whether the last head says that a year is told."""
    words = {word for word in words_of(column.labels[-1]) if word.isalpha()} if column.labels else set()
    return bool(words & {"year", "fy"}) and words <= _YEAR


def of_which(rows: Sequence[Line]) -> Iterator[Layout]:
    """The rows with others below them of which the first says that they are some of it, up to a total or a title."""
    for at, row in enumerate(rows[1:], 1):
        whole = rows[at - 1]
        if not (is_of_which(row) and whole.figured and row.figured):
            continue
        parts = [row]
        for other in rows[at + 1 :]:
            if not other.figured or other.words & TOTAL or is_of_which(other):
                break
            parts.append(other)
        if len(parts) >= FEWEST:
            yield whole, parts
