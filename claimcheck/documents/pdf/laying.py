"""Lines of pages laid out as one text: those together that are a paragraph, also across pages."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from claimcheck.documents.document import Hole, folded
from claimcheck.documents.lines import Form, Passage
from claimcheck.documents.pdf.grids import Grid, parted
from claimcheck.documents.pdf.pages import Line, Lines
from claimcheck.documents.scan import Masthead, Scan
from claimcheck.documents.table import BETWEEN_CELLS, Cell, passages, says
from claimcheck.documents.wrapping import bullet
from claimcheck.figures import Span
from claimcheck.vocabulary import Role

LARGER = 1.15
"""Letters so many times as large as those of the body are of a heading."""
APART = 1.3
"""Lines so many times as far from each other as lines of a paragraph are part paragraphs."""
INDENT = 4
"""Points to the right at which a first line begins."""
SHORT = 0.8
"""A line that ends a sentence and is shorter than this share of the widest one ends its paragraph."""
FEWEST = 3
"""A table has no fewer rows."""
ENDINGS = '.!?:”"’)'


def laid(pages: Sequence[Lines], told: Masthead) -> Scan:
    """The text, and what is what in it.

    Args:
        pages: their lines, without furniture.
        told: what the file says of itself; its title counts only where it stands in the text.
    """
    blocks = list(_blocks(pages))
    body = _body_size(pages)
    lines: list[str] = []
    found: list[Passage] = []
    at = 0
    for number, block in enumerate(blocks):
        if isinstance(block, Grid):
            rows = list(_cells(block, at))
            words = "\n".join(BETWEEN_CELLS.join(cell.words for cell in row) for row in rows)
            found += passages(rows, number)
        else:
            words = "\n".join(line.words for line in block)
            if any(map(str.isalnum, words)):
                found.append(_passage(block, words, at, number, body))
        lines.append(words)
        at += len(words) + 2
    text = "\n\n".join(lines) + "\n"
    tops = [index for index, passage in enumerate(found) if passage.form is Form.HEADING][:3]
    top = max(tops, key=lambda index: _size(blocks[found[index].chunk]), default=None)
    headed = tuple(p._replace(role=Role.HEADLINE) if index == top else p for index, p in enumerate(found))
    shown = {folded(words.replace("\n", " ")) for words in lines}
    masthead = told if told.title and folded(told.title) in shown else told._replace(title=None)
    return Scan(text, headed, tuple(_holes(text)), masthead=masthead)


def _body_size(pages: Sequence[Lines]) -> float:
    """The size that most letters have."""
    sizes = Counter[float]()
    for page in pages:
        for line in page:
            sizes[round(line.size, 1)] += len(line.words)
    return max(sizes, key=lambda size: (sizes[size], size), default=0)


def _size(block: "Sequence[Line] | Grid") -> float:
    """The size of the letters with which a paragraph begins."""
    return 0 if isinstance(block, Grid) else block[0].size


def _cells(grid: Grid, at: int) -> Iterator[list[Cell]]:
    """The cells of a table that is written a line a row, with bars between them, from an offset on."""
    for row in grid.rows:
        cells: list[Cell] = []
        for words in row:
            cells.append(Cell(Span(at, at + len(words)) if says(words) else None, words))
            at += len(words) + len(BETWEEN_CELLS)
        yield cells
        at += 1 - len(BETWEEN_CELLS)


def _blocks(pages: Sequence[Lines]) -> Iterator["list[Line] | Grid"]:
    """The lines of each paragraph, and the tables; one that goes on on the next page is one."""
    leading = _leading(pages)
    widest = max((len(line.words) for page in pages for line in page), default=0)
    open_lines: list[Line] = []
    for part, new_page in _parts_of(pages):
        if isinstance(part, Grid):
            if open_lines:
                yield open_lines
                open_lines = []
            yield part
            continue
        if open_lines and _parts(open_lines[-1], part, leading, widest, new_page):
            yield open_lines
            open_lines = []
        open_lines.append(part)
    if open_lines:
        yield open_lines


def _parts_of(pages: Sequence[Lines]) -> Iterator[tuple[Line | Grid, bool]]:
    """The lines and tables of all pages, each with whether it begins a page; what is no table after all as its lines."""
    waiting: Grid | None = None
    for page in pages:
        for number, part in enumerate(parted(page)):
            whole = waiting.joined(part) if waiting is not None and number == 0 and isinstance(part, Grid) else None
            if waiting is not None and whole is None:
                yield from _told(waiting)
            waiting = whole or (part if isinstance(part, Grid) else None)
            if waiting is None:
                yield part, number == 0
    if waiting is not None:
        yield from _told(waiting)


def _told(grid: Grid) -> Iterator[tuple[Line | Grid, bool]]:
    """A table, or its lines where it has no head or hardly a row."""
    whole = grid.headed and len(grid.rows) >= FEWEST
    yield from ((part, False) for part in ((grid,) if whole else grid.lines))


def _leading(pages: Sequence[Lines]) -> dict[float, float]:
    """By the size of letters, how far lines of a paragraph stand from each other: as most of them do."""
    gaps: dict[float, Counter[float]] = {}
    for page in pages:
        for one, other in pairwise(page):
            if one.y > other.y and abs(one.size - other.size) < 0.5:
                gaps.setdefault(round(one.size), Counter())[round(one.y - other.y, 1)] += 1
    return {size: max(counts, key=lambda gap: (counts[gap], -gap)) for size, counts in gaps.items()}


def _parts(one: Line, other: Line, leading: dict[float, float], widest: int, new_page: bool) -> bool:
    """Whether a line begins a new paragraph behind another."""
    if abs(one.size - other.size) >= 0.5 or bullet(other.words):
        return True
    ends = one.words[-1] in ENDINGS
    gap = one.y - other.y
    if new_page or gap <= 0:  # the next page or column: a sentence goes on there
        return ends or not other.words[0].islower()
    if gap > APART * leading.get(round(one.size), gap):
        return True
    indented = other.x - one.x > INDENT
    return ends and (indented or len(one.words) < SHORT * widest)


def _passage(paragraph: Sequence[Line], words: str, at: int, number: int, body: float) -> Passage:
    marker = bullet(words)
    start = at + (marker.end() if marker else 0)
    form = Form.ITEM if marker else Form.HEADING if paragraph[0].size > LARGER * body else Form.PARAGRAPH
    level = max(1, round(paragraph[0].x)) if marker else 0
    return Passage(Span(start, at + len(words)), form, None, number, level=level)


@cache
def _closed() -> re.Pattern[str]:
    """A word parted at the end of its line, a number that a hyphen joins to the next line, letters printed as one."""
    return re.compile(
        r"(?P<parted>(?<=[^\W\d_])[-‐\u00ad]\n(?=[a-zß-ÿ]))|(?P<joined>(?<=[\d])[-‐]\n(?=[a-z]))|(?P<ligature>[ﬀ-ﬆ])"
    )


def _holes(text: str) -> Iterator[Hole]:
    for found in _closed().finditer(text):
        if found["joined"]:
            yield Hole(Span(found.start() + 1, found.end()), "")
        else:
            letters = unicodedata.normalize("NFKC", found[0]) if found["ligature"] else ""
            yield Hole(Span(*found.span()), letters)
