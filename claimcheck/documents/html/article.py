"""Which runs of a page are its article: a library chooses by their words, the outline tells what stands with them."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache

from attrs import frozen

from claimcheck.documents.document import DocumentError
from claimcheck.documents.html import names
from claimcheck.documents.html.grids import Grid
from claimcheck.documents.html.outline import Outline
from claimcheck.documents.html.run import Run
from claimcheck.documents.quiet import quiet

EXTRA = "pip install 'numeric-claimcheck[html]'"
MOST = 4
"""Of five letters that the library chose, so many stand in the root of the article."""
ALIKE = 4
"""Of five stretches of three words, so many are the library's in a run that it chose."""


@frozen
class Article:
    """What of a page is its article, as indexes of runs and elements.

    Attributes:
        root: the innermost element around it; -1 for the whole page.
        runs: its runs, in order.
        headline: the run that heads it.
    """

    root: int
    runs: tuple[int, ...]
    headline: int | None


MOST_TABLES = 1_000
"""Beyond so many tables the library looks for the article by its first means alone: its others take four times as long for twice
as many tables."""


def article(text: str, page: Outline, tables: Sequence[Grid], title: str | None) -> Article:
    """The article of a page.

    Args:
        text: the page.
        page: its outline.
        tables: those in it that hold data.
        title: its title as it tells it.

    Raises:
        DocumentError: if the library is not installed.
    """
    plain = sum(element.name == "table" for element in page.elements) <= MOST_TABLES
    said = _Said.of(_chosen(text, plain))
    matched = frozenset(i for i, run in enumerate(page.runs) if said.has(run.words(text)))
    counted = matched or frozenset(range(len(page.runs)))
    weights = Counter[int]()
    called = Counter[str]()
    for index in counted:
        around = list(page.around(page.runs[index].inside))
        weights.update(dict.fromkeys(around, page.runs[index].letters))
        words = frozenset[str]().union(*(names.SUSPECT & page.elements[i].words for i in around))
        called.update(dict.fromkeys(words, page.runs[index].letters))
    total = sum(page.runs[index].letters for index in counted)
    root = _root(page, weights, total) if matched else -1
    suspect = frozenset(word for word in names.SUSPECT if 2 * called[word] < total)
    picker = _Picker(page, root, suspect, frozenset(cell for grid in tables for cell in grid.runs))
    headline = _headline(text, page, picker, title, min(matched, default=None))
    beside = {_container(page, page.runs[i].inside) for i in matched}
    kept = (
        index
        for index, run in enumerate(page.runs)
        if index == headline
        or picker.keeps(run, not matched or index in matched or _container(page, run.inside) in beside)
        or (headline is not None and picker.sums_up(run, page.runs[headline]))
    )
    return Article(root, tuple(kept), headline)


def _chosen(text: str, thorough: bool) -> str:
    """The words of the article, as the library has them, by all its means or by its first alone."""
    try:
        from trafilatura import bare_extraction
    except ImportError:
        raise DocumentError(f"pages are read with trafilatura, which is not installed: {EXTRA}") from None
    with quiet("trafilatura"):
        found = bare_extraction(text, include_comments=False, include_tables=True, fast=not thorough)
    return str(getattr(found, "text", None) or "")


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"\w+")


@frozen
class _Said:
    """Words to look runs up in: whole lines, and stretches of three words."""

    lines: frozenset[tuple[str, ...]]
    stretches: frozenset[tuple[str, ...]]

    @classmethod
    def of(cls, words: str) -> "_Said":
        lines = [tuple(_word().findall(line.casefold())) for line in words.splitlines()]
        return cls(frozenset(lines), frozenset(three for line in lines for three in _threes(line)))

    def has(self, words: str) -> bool:
        """Whether a run is among the words, but for some of them."""
        line = tuple(_word().findall(words.casefold()))
        threes = list(_threes(line))
        if not threes:
            return bool(line) and line in self.lines
        return 5 * sum(three in self.stretches for three in threes) >= ALIKE * len(threes)


def _threes(words: Sequence[str]) -> Iterator[tuple[str, ...]]:
    return zip(words, words[1:], words[2:], strict=False)


def _container(page: Outline, index: int) -> int:
    """The innermost element around one that holds paragraphs."""
    return next((i for i in page.around(index) if page.elements[i].name in names.CONTAINERS), -1)


def _root(page: Outline, weights: Counter[int], total: int) -> int:
    """The innermost element around most of what the library chose; where it holds several articles, the first."""
    whole = [index for index, weight in weights.items() if 5 * weight >= MOST * total]
    root = _container(page, max(whole, key=lambda index: page.elements[index].depth, default=-1))
    several: dict[int, None] = {}
    for run in page.runs:
        around = list(page.around(run.inside))
        if run.inside < 0 or page.elements[run.inside].name != "h1" or (root >= 0 and root not in around):
            continue
        inner = (index for index in around if index > root and page.elements[index].name == "article")
        several.update(dict.fromkeys(list(inner)[-1:]))
    return next(iter(several)) if len(several) > 1 else root


@frozen
class _Picker:
    """What of a page stands with its article; `suspect` are names of what does not, `cells` those of tables of data."""

    page: Outline
    root: int
    suspect: frozenset[str]
    cells: frozenset[int]

    def _within(self, run: Run, zone: int) -> bool:
        """Whether a run stands in an element, and in nothing that is not of the article."""
        for index in self.page.around(run.inside):
            if index == zone:
                return True
            if not self.page.elements[index].words.isdisjoint(self.suspect):
                return False
        return zone < 0

    def keeps(self, run: Run, chosen: bool) -> bool:
        """Whether a run is of the article: the library's own or beside it, a caption, a cell; no link to something else."""
        if any(index in self.cells for index in self.page.around(run.inside)):
            return self._within(run, self.root)
        if 10 * run.linked >= 9 * run.letters:
            return False
        if caption(self.page, run):
            return self._within(run, self._zone())
        return chosen and self._within(run, self.root)

    def _zone(self) -> int:
        """The element that a publisher marks as the article; pictures stand in it, beside the paragraphs."""
        marked = (i for i in self.page.around(self.root) if self.page.elements[i].name in ("article", "main"))
        return next(marked, self.root)

    def sums_up(self, run: Run, headline: Run) -> bool:
        """Whether a run stands below the headline and is called a summary."""
        if run.inside < 0 or run.span.start < headline.span.end or run.linked:
            return False
        beside = self.page.elements[run.inside].parent == self.page.elements[headline.inside].parent
        return beside and not self.page.elements[run.inside].words.isdisjoint(names.SUMMARIES)


def caption(page: Outline, run: Run) -> bool:
    """Whether a run stands under a picture or a table."""
    for index in page.around(run.inside):
        element = page.elements[index]
        if element.name in ("figcaption", "caption"):
            return True
        if element.name in ("article", "main", "body", "section", "table"):
            return False
        if not element.words.isdisjoint(names.CAPTIONS):
            return True
    return False


def _headline(text: str, page: Outline, picker: _Picker, title: str | None, first: int | None) -> int | None:
    """The heading that says what the title says, else the nearest one above the article, else the first in it."""
    heads = [i for i, run in enumerate(page.runs) if run.inside >= 0 and _is_head(page, run.inside)]
    folded = " ".join(_word().findall((title or "").casefold()))
    for index in heads:
        words = " ".join(_word().findall(page.runs[index].words(text).casefold()))
        if folded and words and (words in folded or folded in words) and 2 * len(words) >= len(folded):
            return index
    above = [index for index in heads if first is None or index <= first]
    return above[-1] if above else next((i for i in heads if picker.keeps(page.runs[i], True)), None)


def _is_head(page: Outline, inside: int) -> bool:
    return any(page.elements[index].name == "h1" for index in page.around(inside))
