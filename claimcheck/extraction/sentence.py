"""A sentence as claims are read from it: its words with their places, and the figures in it."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from functools import cache, cached_property

from attrs import field, frozen

from claimcheck.documents.document import Block
from claimcheck.figures import Figure, Span
from claimcheck.patterns import pattern
from claimcheck.vocabulary import Role

ABBREVIATIONS = frozenset(
    "mr mrs ms dr prof rev hon gen lt col sgt maj cpl pvt adm capt cmdr brig sen rep gov pres st mt ft no nos "
    "vs jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun jr sr inc "
    "co corp ltd dept est approx fig vol pp u.s u.k u.n e.u a.m p.m i.e e.g etc al".split()
)
"""Words that a full stop shortens, so that it ends no sentence."""
LONGEST = 1000
"""Characters of the longest stretch that is taken for one sentence."""
_STOP = pattern(r"[.!?…][”’\"')\]]*(?=\s)|\n")
_WORD = pattern(r"\w+(?:[.’'-]\w+)*|[^\w\s]")
_LAST_WORD = pattern(r"([\w.]+)$")


@frozen
class Word:
    """A word, number or mark, in lower case, and where it stands."""

    lower: str
    start: int
    end: int
    capital: bool


@frozen(slots=False)
class Sentence:
    """A stretch of prose between two full stops."""

    text: str = field(repr=False)
    span: Span
    role: Role
    figures: tuple[Figure, ...]
    heads: tuple[str, ...] = ()
    """Of a cell: the words that head its column and its row."""

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """The words in order; most sentences without a figure are never asked for theirs."""
        return _words(self.text, self.span)

    @cached_property
    def in_figures(self) -> frozenset[int]:
        """The indexes of the words that belong to figures."""
        return self._indexes(self.figures)

    @cached_property
    def in_days(self) -> frozenset[int]:
        """The indexes of the words that belong to dates and times of day."""
        return self._indexes(figure for figure in self.figures if figure.dimension in ("date", "time"))

    def _indexes(self, figures: Iterable[Figure]) -> frozenset[int]:
        found: set[int] = set()
        for figure in figures:
            found.update(range(self.starting_at(figure.span.start), self.starting_at(figure.span.end)))
        return frozenset(found)

    @property
    def quote(self) -> str:
        """The words of the sentence, as they stand."""
        return self.span.of(self.text)

    def starting_at(self, place: int) -> int:
        """The index of the first word that starts at the place or behind it."""
        return bisect_left(self._starts, place)

    def ending_at(self, place: int) -> int:
        """The index behind the last word that ends at the place or before it."""
        return bisect_right(self._ends, place)

    @cached_property
    def _starts(self) -> list[int]:
        return [word.start for word in self.words]

    @cached_property
    def _ends(self) -> list[int]:
        return [word.end for word in self.words]


def sentences(text: str, blocks: tuple[Block, ...], figures: tuple[Figure, ...]) -> Iterator[Sentence]:
    """The sentences of these blocks that hold a figure or may carry a count by a word, in order."""
    waiting = list(reversed(figures))
    for block in blocks:
        for span in _split(text, block.span):
            while waiting and waiting[-1].span.start < span.start:
                waiting.pop()
            inside = []
            while waiting and waiting[-1].span.start < span.end:
                inside.append(waiting.pop())
            yield Sentence(text, span, block.role, tuple(inside), tuple(head.of(text) for head in block.heads))


def _split(text: str, block: Span) -> Iterator[Span]:
    """The sentences of a block; one that is longer than any writer's is cut, so that work per figure stays bounded."""
    for span in _at_stops(text, block):
        start = span.start
        while span.end - start > LONGEST:
            space = text.rfind(" ", start + 1, start + LONGEST)
            cut = space if space > start else start + LONGEST
            yield Span(start, cut)
            start = cut
        if text[start : span.end].strip():
            yield _trimmed(text, start, span.end)


def _at_stops(text: str, block: Span) -> Iterator[Span]:
    start = block.start
    for stop in _STOP.finditer(text, block.start, block.end):
        if stop.end() >= block.end or not _ends(text, stop.start(), stop.end(), block.end):
            continue
        if text[start : stop.end()].strip():
            yield _trimmed(text, start, stop.end())
        start = stop.end()
    if text[start : block.end].strip():
        yield _trimmed(text, start, block.end)


def _ends(text: str, at: int, behind: int, end: int) -> bool:
    """Whether the mark ends a sentence: what follows begins with a capital, a quotation mark or a digit."""
    if text[at] == "\n":
        before = text[max(0, at - 4) : at].rstrip()
        return (bool(before) and before[-1] in ".!?…”\"’'") or text[at : at + 2] == "\n\n"
    following = text[behind : min(end, behind + 6)].lstrip()
    if following and not (following[0].isupper() or following[0].isdigit() or following[0] in "“\"‘'([•—–-"):
        return False
    if text[at] != ".":
        return True
    word = _LAST_WORD.search(text, max(0, at - 14), at)
    return not word or not _shortened(word[1])


@cache
def _shortened(word: str) -> bool:
    lower = word.lower().strip(".")
    return lower in ABBREVIATIONS or (len(lower) == 1 and lower.isalpha() and word.isupper())


def _trimmed(text: str, start: int, end: int) -> Span:
    while text[start].isspace():
        start += 1
    while text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def _words(text: str, span: Span) -> tuple[Word, ...]:
    return tuple(
        Word(found[0].lower().replace("’", "'"), found.start(), found.end(), found[0][0].isupper())
        for found in _WORD.finditer(text, span.start, span.end)
    )
