"""The article of a page laid out as passages, with holes for all that stands in and between them and is none of it."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from attrs import field, frozen

from claimcheck.documents.comments import Comment, speaks_to_us
from claimcheck.documents.document import Hole
from claimcheck.documents.furniture import is_furniture
from claimcheck.documents.html.article import Article, caption
from claimcheck.documents.html.grids import Grid
from claimcheck.documents.html.outline import Outline
from claimcheck.documents.html.run import Run
from claimcheck.documents.lines import Form, Passage
from claimcheck.documents.scan import Masthead, Scan
from claimcheck.documents.table import BETWEEN_CELLS, BETWEEN_ROWS, Cell, passages
from claimcheck.figures import Span
from claimcheck.vocabulary import Role

HEADINGS = frozenset(["h1", "h2", "h3", "h4", "h5", "h6"])
BLOCKS = HEADINGS | {"li"}
PARAGRAPH, ITEM = "\n\n", "\n\n• "
"""What is read between two passages, by what the second one is."""


@frozen
class _Laid:
    """A passage as it is laid out: what is read before it, the holes in it, and the row and table that it stands in."""

    passage: Passage
    gap: str
    holes: tuple[Hole, ...] = field(repr=False)
    row: int | None = None
    table: int | None = None


def laid(text: str, page: Outline, found: Article, tables: Sequence[Grid], told: Masthead) -> Scan:
    """The article as passages, holes and comments.

    Args:
        text: the page.
        page: its outline.
        found: which of it is its article.
        tables: those that hold data.
        told: what the page says of itself.
    """
    celled = {run for grid in tables for runs in grid.runs.values() for run in runs}
    opening = _opening(page, found.runs)
    parts = [
        _paragraph(page, page.runs[index], index == found.headline, index in opening)
        for index in found.runs
        if index not in celled and (index == found.headline or not is_furniture(page.runs[index].words(text)))
    ]
    kept = frozenset(found.runs)
    for number, grid in enumerate(tables):
        if any(run in kept for runs in grid.runs.values() for run in runs):
            parts += _cells(text, page, grid, number)
    parts.sort(key=lambda part: part.passage.span.start)
    if found.headline is not None:
        told = told._replace(title=None)
    return Scan(
        text,
        tuple(part.passage._replace(chunk=number) for number, part in enumerate(parts)),
        tuple(_holes(parts, len(text))),
        tuple(_comments(text, page, parts)),
        told,
    )


def _opening(page: Outline, runs: Iterable[int]) -> frozenset[int]:
    """The runs that are the first of an item of a list."""
    first: dict[int, int] = {}
    for index in runs:
        item = next((i for i in page.around(page.runs[index].inside) if page.elements[i].name == "li"), None)
        if item is not None:
            first.setdefault(item, index)
    return frozenset(first.values())


def _paragraph(page: Outline, run: Run, heads: bool, opens: bool) -> _Laid:
    around = [index for index in page.around(run.inside) if page.elements[index].name in BLOCKS]
    deep = 2 * sum(page.elements[index].name == "li" for index in around)
    inner = page.elements[around[0]].name if around else ""
    form = Form.HEADING if heads or inner in HEADINGS else Form.ITEM if inner == "li" else Form.PARAGRAPH
    role = Role.HEADLINE if heads else Role.CAPTION if caption(page, run) else None
    return _Laid(
        Passage(run.span, form, role, level=deep + (deep > 0 and not opens)),
        ITEM if form is Form.ITEM else PARAGRAPH,
        run.holes,
    )


def _cells(text: str, page: Outline, grid: Grid, number: int) -> Iterator[_Laid]:
    """The cells of a table, those of a row on one line."""
    holes: dict[Span, tuple[Hole, ...]] = {}
    rows: dict[Span, int] = {}
    table: list[list[Cell]] = []
    for at, row in enumerate(grid.rows):
        table.append([])
        for index in row:
            runs = [page.runs[run] for run in grid.runs[index]]
            span = Span(runs[0].span.start, runs[-1].span.end) if runs else None
            words = " ".join(run.words(text) for run in runs)
            told = page.elements[index]
            sizes = (_size(told.attributes.get(key, "")) for key in ("colspan", "rowspan"))
            table[-1].append(Cell(span, words, told.name == "th", *sizes))
            if span is not None:
                holes[span] = tuple(_joined(runs))
                rows[span] = at
    before: int | None = None
    for passage in passages(table, number):
        row_number = rows[passage.span]
        gap = BETWEEN_CELLS if row_number == before else PARAGRAPH if before is None else BETWEEN_ROWS
        before = row_number
        yield _Laid(passage, gap, holes[passage.span], row_number, number)


def _size(written: str) -> int:
    return int(written) if written.isascii() and written.isdigit() and len(written) < 5 else 1


def _joined(runs: Sequence[Run]) -> Iterator[Hole]:
    """The holes of runs that are read as one."""
    end: int | None = None
    for run in runs:
        if end is not None:
            yield Hole(Span(end, run.span.start), " ")
        yield from run.holes
        end = run.span.end


def _holes(parts: Sequence[_Laid], length: int) -> Iterator[Hole]:
    """The holes in and between passages, from the beginning of the page to its end."""
    at = 0
    for part in parts:
        if part.passage.span.start > at:
            yield Hole(Span(at, part.passage.span.start), part.gap if at else "")
        yield from part.holes
        at = part.passage.span.end
    if at < length:
        yield Hole(Span(at, length), "")


def _comments(text: str, page: Outline, parts: Sequence[_Laid]) -> Iterator[Comment]:
    """The comments of a page, each with what it is for: the passage or row it stands in, else what follows it."""
    for span, inside in page.comments:
        words = text[span.start + 4 : span.end].removesuffix("-->")
        if not speaks_to_us(words):
            continue
        at = bisect_left(
            parts, span.start, key=lambda part: part.passage.span.end
        )  # the one it stands in, or the next one
        following = parts[at] if at < len(parts) else None
        if following is None:
            yield Comment(span, words)
            continue
        in_row = any(page.elements[index].name == "tr" for index in page.around(inside))
        alike = [
            part
            for part in parts
            if part is following
            or (part.table is not None and part.table == following.table and (not in_row or part.row == following.row))
        ]
        yield Comment(span, words, Span(alike[0].passage.span.start, alike[-1].passage.span.end))
