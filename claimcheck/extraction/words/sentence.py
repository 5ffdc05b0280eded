"""A sentence as claims are read from it: in words, which are read once for all that is asked of it."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from itertools import accumulate, filterfalse, pairwise

from attrs import evolve, field, frozen

from claimcheck.dimensions.anchors import in_small_letters
from claimcheck.documents.document import Slot
from claimcheck.extraction.words.by_word import HAPPENING
from claimcheck.extraction.words.phrases import Phrase, phrases_in
from claimcheck.figures import Figure, Span
from claimcheck.patterns import pattern
from claimcheck.vocabulary import Role

_WORD = pattern(
    r"([a-z0-9\w]++(?:(?![.,'-])|(?:(?:[.'-]|\.-|(?<=\d),(?=\d{3}))[a-z0-9\w]++)*)|--|[^\s.]|\.(?!\s+\S|[,;:]))"
)
"""A word, or a mark, but not the stop of "Gen. Ashby" or "U.S. troops", behind which its sentence goes on; what most words are made of is asked for first,
and whether they end, as most do, where no mark joins more.
"""
BARE_WORD = pattern(r"\w+")
"""A word, each of those of a compound by itself."""
_NONE = frozenset[int]()


@frozen
class Sentence:
    """A stretch of prose between two full stops.

    Attributes:
        figures: the figures in it, in order.
        quote: its words, as they stand.
        vocabulary: which words and marks stand in it, in lower case, those of compounds also one by one: what tells whether
            an expression is worth searching for.
        words: its words, numbers and marks, in lower case.
        starts: where each of them starts in the text.
        ends: where each of them ends.
        cues: the cue phrases of the kinds in it, by the index of their first word.
        dimensions: those of what its cues may be said of: of a figure of another dimension, none of them tells anything.
        in_figures: the indexes of the words that belong to figures.
        in_asides: the indexes of those that belong to dates, times, lengths of time, ages, magnitudes and happenings, over which what is said of others goes on.
        slot: of a cell, its place in its table.
        over: of a cell, the words that stand over its table: a caption, a heading, a line that leads up to it.
    """

    text: str = field(repr=False)
    span: Span
    role: Role
    figures: tuple[Figure, ...]
    quote: str
    vocabulary: frozenset[str] = field(repr=False)
    words: tuple[str, ...] = field(repr=False)
    starts: Sequence[int] = field(repr=False)
    ends: Sequence[int] = field(repr=False)
    cues: Mapping[int, tuple[Phrase, ...]] = field(repr=False)
    dimensions: frozenset[str] = field(repr=False)
    in_figures: frozenset[int] = field(repr=False)
    in_asides: frozenset[int] = field(repr=False)
    slot: Slot | None = None
    over: str = ""

    @property
    def heads(self) -> tuple[str, ...]:
        """Of a cell, the words that head its column and its row."""
        return tuple(head.of(self.text) for head in self.slot.heads) if self.slot else ()

    def starting_at(self, place: int) -> int:
        """The index of the first word that starts at the place or behind it."""
        return bisect_left(self.starts, place)

    def ending_at(self, place: int) -> int:
        """The index behind the last word that ends at the place or before it."""
        return bisect_right(self.ends, place)

    def capital(self, index: int) -> bool:
        """Whether a word begins with a capital."""
        return self.text[self.starts[index]].isupper()

    def cue(self, index: int, shelf: str, dimension: str, noun: Span | None = None) -> Phrase | None:
        """The longest cue phrase of a shelf that begins at a word, and may be said of what has such a noun."""
        for phrase in self.cues.get(index, ()):
            fits = phrase.shelf == shelf and phrase.cues.dimension == dimension
            if fits and (not phrase.cues.chosen or phrase.cues.may_count(noun.of(self.text) if noun else "")):
                return phrase
        return None

    def printed(self, start: int, end: int) -> str:
        """The words from one index to another, as they stand."""
        return self.text[self.starts[start] : self.ends[end - 1]]

    def with_figures(self, figures: tuple[Figure, ...]) -> "Sentence":
        """The sentence with other figures in it, in order; words of a sum ("a man and two women") are those of its parts alone."""
        behind = pairwise((*figures, None))
        single = [one for one, after in behind if one and (after is None or after.span.start >= one.span.end)]
        within, in_asides = _within(single, self.starts)
        return evolve(self, figures=figures, in_figures=within, in_asides=in_asides)


def sentence_of(text: str, span: Span, role: Role, figures: tuple[Figure, ...]) -> Sentence:
    """The sentence that stands somewhere in a text."""
    quote = span.of(text)
    pieces = _WORD.split(in_small_letters(quote).replace("’", "'"))  # what stands between words, and a word, by turns
    places = [*accumulate(map(len, pieces), initial=span.start)]
    words = tuple(pieces[1::2])
    parts = BARE_WORD.findall(" ".join(filterfalse(str.isalnum, words)))
    vocabulary = frozenset((*words, *parts))
    starts, ends = places[1:-1:2], places[2::2]
    cues = phrases_in(words)
    dimensions = frozenset([phrase.cues.dimension for phrases in cues.values() for phrase in phrases])
    inside = _within(figures, starts)
    return Sentence(text, span, role, figures, quote, vocabulary, words, starts, ends, cues, dimensions, *inside)


def bare_words(words: str) -> frozenset[str]:
    """Which words stand in a stretch of prose, in lower case, those of compounds one by one."""
    return frozenset(BARE_WORD.findall(words.lower()))


def _in_parts(figure: Figure) -> bool:
    """Whether a bare number has decimals, so that it measures what is told, and counts nobody: "a 7.2-magnitude quake"."""
    number = figure.quantity.number if figure.quantity and figure.quantity.counted else None
    return number is not None and number != number.to_integral_value()


def _within(figures: Sequence[Figure], starts: Sequence[int]) -> tuple[frozenset[int], frozenset[int]]:
    """The indexes of the words that belong to figures, and of those that belong to asides."""
    if not figures:
        return _NONE, _NONE
    found: set[int] = set()
    asides: set[int] = set()
    for figure in figures:
        indexes = range(bisect_left(starts, figure.span.start), bisect_left(starts, figure.span.end))
        found.update(indexes)
        if figure.dimension in ("date", "time", "duration", "age") or figure.grammar == HAPPENING or _in_parts(figure):
            asides.update(indexes)
    return frozenset(found), frozenset(asides)
