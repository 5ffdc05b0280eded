"""Shares of one whole down a column or along a row of a table that tells no total: together they are a hundred percent."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from claimcheck.claims import Claim
from claimcheck.comparison import accepted
from claimcheck.extraction.links.beside import Told, link
from claimcheck.extraction.tables.lines import FEWEST, Line, Table, words_of
from claimcheck.extraction.tables.sorts import NO_SUMS, Sort, names_of, sort_of
from claimcheck.reckoning import HUNDRED, summed
from claimcheck.vocabulary import Relation

SHARE = frozenset("share shares proportion".split())
WHOLE = frozenset("total votes vote all seats sales".split())
"""What shares are of, where the head of their column says that they are of one whole."""
RIVALS = frozenset("party parties candidate candidates market votes vote election seats".split())
"""Words over a table that share one whole among them, so that nobody has two answers."""
PLAIN = SHARE | WHOLE | frozenset("% percent percentage of the market population in".split())
"""The words of a head that says nothing more than that."""


def shares_of_columns(tables: Iterable[Table]) -> Iterator[Told]:
    """Links of each further share of a whole to the first."""
    for table in tables:
        heads = names_of(table.columns.values())
        parts = [row for row in table.rows.values() if sort_of(row, heads, NO_SUMS) is Sort.PART]
        if any(sort_of(row, heads) in (Sort.TOTAL, Sort.SUBTOTAL) for row in table.rows.values()):
            parts = []  # the total tells what they make
        for at, column in table.columns.items():
            if parts and _of_one_whole(column, words_of(table.before)):
                yield from _linked([row.figures.get(at) for row in parts])
        if not any(_of_one_whole(column, words_of(table.before)) for column in table.columns.values()):
            yield from _alike(table.rows.values())
            yield from _alike([Line(column.labels, _within(column, parts)) for column in table.columns.values()])


def _of_one_whole(column: Line, over: Iterable[str]) -> bool:
    """Whether a column is headed as shares of one whole: "Share of votes, %", "% of total", "Share" of parties."""
    words = column.words
    of_whole = "of" in words and not words.isdisjoint(WHOLE)
    return words <= PLAIN and (of_whole or (not words.isdisjoint(SHARE) and not RIVALS.isdisjoint(over)))


def _linked(figures: Sequence[Claim | None]) -> Iterator[Told]:
    shares = [figure for figure in figures if figure is not None and _is_share(figure)]
    if len(shares) == len(figures) >= FEWEST:
        yield from (link(share, Relation.SIBLING, shares[0]) for share in shares[1:])


def _alike(lines: Iterable[Line]) -> Iterator[Told]:
    """The shares in each line, if as many lines make a hundred as do not: nothing else says that they are of one whole."""
    figured = [list(line.figures.values()) for line in lines]
    told = [
        figures for figures in figured if len(figures) >= FEWEST and all(each and _is_share(each) for each in figures)
    ]
    right = [figures for figures in told if HUNDRED in summed(accepted(each.quantity) for each in figures if each)]
    if len(right) >= max(FEWEST, len(told) - len(right)):
        for figures in told:
            yield from _linked(figures)


def _within(column: Line, rows: Iterable[Line]) -> Mapping[int, Claim | None]:
    """The figures of a column in some of the rows, in order."""
    kept = {id(figure) for row in rows for figure in row.figures.values() if figure is not None}
    return {at: figure for at, figure in column.figures.items() if figure is None or id(figure) in kept}


def _is_share(figure: Claim) -> bool:
    return figure.kind == "share" and figure.quantity.unit == "percent"
