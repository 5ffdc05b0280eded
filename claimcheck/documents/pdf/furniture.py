"""What stands at the head and foot of every page and belongs to none: running heads, page numbers."""

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache

from claimcheck.documents.pdf.pages import Lines

EDGE = 2
"""How many lines at the top and at the bottom of a page may be furniture."""


@cache
def _number() -> re.Pattern[str]:
    return re.compile(r"\W*(?:page\s*)?(?:\d{1,4}|[ivxl]{1,6})(?:\s*(?:of|/|\|)\s*\d{1,4})?\W*", re.IGNORECASE)


@cache
def _digits() -> re.Pattern[str]:
    return re.compile(r"\d+")


def without_furniture(pages: Sequence[Lines]) -> tuple[Lines, ...]:
    """The pages without page numbers, and without what stands at the edge of several pages but for its numbers."""
    edges = [_edge(page) for page in pages]
    counts = Counter(
        words for page, edge in zip(pages, edges, strict=True) for words in {_masked(page[i].words) for i in edge}
    )
    fewest = max(2, (len(pages) + 2) // 3)

    def is_furniture(page: Lines, index: int) -> bool:
        words = page[index].words
        return _number().fullmatch(words) is not None or counts[_masked(words)] >= fewest

    return tuple(
        tuple(line for index, line in enumerate(page) if index not in edge or not is_furniture(page, index))
        for page, edge in zip(pages, edges, strict=True)
    )


def _edge(page: Lines) -> frozenset[int]:
    """The lines that stand highest and lowest, but for those beside one that reads alike: rows of a table go on."""
    order = sorted(range(len(page)), key=lambda index: page[index].y)
    masked = [_masked(page[index].words) for index in order]
    alike = {order[at + step] for at in range(len(order) - 1) if masked[at] == masked[at + 1] for step in (0, 1)}
    return frozenset((*order[:EDGE], *order[-EDGE:])) - alike


def _masked(words: str) -> str:
    return _digits().sub("#", " ".join(words.casefold().split()))
