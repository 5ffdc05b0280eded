"""Lines of pages laid out as one text: those together that are a paragraph, also across pages."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from attrs import evolve

from claimcheck.documents.document import Hole, folded
from claimcheck.documents.lines import Form, Passage
from claimcheck.documents.pdf.pages import Line, Lines
from claimcheck.documents.plain import bullet
from claimcheck.documents.scan import Masthead, Scan
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
ENDINGS = '.!?:”"’)'


def laid(pages: Sequence[Lines], told: Masthead) -> Scan:
    """The text, and what is what in it.

    Args:
        pages: their lines, without furniture.
        told: what the file says of itself; its title counts only where it stands in the text.
    """
    paragraphs = list(_paragraphs(pages))
    body = _body_size(pages)
    lines: list[str] = []
    found: list[Passage] = []
    at = 0
    for number, paragraph in enumerate(paragraphs):
        words = "\n".join(line.words for line in paragraph)
        if any(map(str.isalnum, words)):
            found.append(_passage(paragraph, words, at, number, body))
        lines.append(words)
        at += len(words) + 2
    text = "\n\n".join(lines) + "\n"
    tops = [index for index, passage in enumerate(found) if passage.form is Form.HEADING][:3]
    top = max(tops, key=lambda index: paragraphs[found[index].chunk][0].size, default=None)
    headed = tuple(evolve(p, role=Role.HEADLINE) if index == top else p for index, p in enumerate(found))
    shown = {folded(words.replace("\n", " ")) for words in lines}
    masthead = told if told.title and folded(told.title) in shown else evolve(told, title=None)
    return Scan(text, headed, tuple(_holes(text)), masthead=masthead)


def _body_size(pages: Sequence[Lines]) -> float:
    """The size that most letters have."""
    sizes = Counter[float]()
    for page in pages:
        for line in page:
            sizes[round(line.size, 1)] += len(line.words)
    return max(sizes, key=lambda size: (sizes[size], size), default=0)


def _paragraphs(pages: Sequence[Lines]) -> Iterator[list[Line]]:
    """The lines of each paragraph."""
    leading = _leading(pages)
    widest = max((len(line.words) for page in pages for line in page), default=0)
    open_lines: list[Line] = []
    for page in pages:
        for number, line in enumerate(page):
            if open_lines and _parts(open_lines[-1], line, leading, widest, number == 0):
                yield open_lines
                open_lines = []
            open_lines.append(line)
    if open_lines:
        yield open_lines


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
    if abs(one.size - other.size) >= 0.5 or bullet().match(other.words):
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
    marker = bullet().match(words)
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
