"""Lines of a text, where they stand, and the passages that scanners make of them."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from enum import Enum
from typing import NamedTuple

from claimcheck.documents.document import Hole, Slot, breaks
from claimcheck.figures import Span
from claimcheck.vocabulary import Role


class Line(NamedTuple):
    """A line without its end, where it starts, and its number from 1."""

    start: int
    text: str
    number: int

    @property
    def end(self) -> int:
        """Where the line ends, before its line break."""
        return self.start + len(self.text)

    @property
    def blank(self) -> bool:
        """Whether nothing is written on it."""
        return not self.text or self.text.isspace()

    @property
    def level(self) -> int:
        """How deep in lists an item is by its indent."""
        return self.indent // 2 + 1

    @property
    def indent(self) -> int:
        """How many columns its first character stands in, a tab reaching to the next fourth."""
        bare = self.text.lstrip(" \t")
        return len(self.text[: len(self.text) - len(bare)].expandtabs(4))


class Form(Enum):
    """What a passage is by its shape."""

    PARAGRAPH = "paragraph"
    ITEM = "item"
    HEADING = "heading"
    CELL = "cell"


class Passage(NamedTuple):
    """A stretch of prose as a scanner finds it; `role` where the format itself tells it.

    `chunk` numbers the stretch between blank lines that it stands in; a cell has a slot; `level` tells how deep in lists it stands.
    """

    span: Span
    form: Form = Form.PARAGRAPH
    role: Role | None = None
    chunk: int = 0
    slot: Slot | None = None
    level: int = 0


def lines_of(text: str, start: int = 0) -> Iterator[Line]:
    """The lines from an offset on, which must be the start of one; a line breaks as on any system."""
    number = line_number(text, start)
    at = start
    for found in breaks(text, start):
        end, following = found.span()
        yield Line(at, text[at:end], number)
        at, number = following, number + 1
    if at < len(text):
        yield Line(at, text[at:], number)


def trimmed(text: str, start: int, end: int) -> Span:
    """The stretch without white space at its ends."""
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def wraps(text: str, spans: Iterable[Span], holes: Sequence[Hole]) -> Iterator[Hole]:
    """The breaks of lines inside blocks, read as a space each; what is in another hole already is left to it."""
    plain = "\r" not in text
    for span in spans:
        low = span.start
        if plain and text.find("\n", low, span.end) < 0:
            continue
        for found in breaks(text, span.start, span.end):
            start, end = found.span()
            while start > low and text[start - 1] in " \t":
                start -= 1
            while end < span.end and text[end] in " \t":
                end += 1
            low = end
            behind = bisect_right(holes, start, key=lambda hole: hole.span.start)
            if behind and holes[behind - 1].span.end > start:
                continue
            end = min(end, holes[behind].span.start) if behind < len(holes) else end
            yield Hole(Span(start, end), " ")


def line_number(text: str, at: int) -> int:
    """The number of the line that an offset stands in, from 1."""
    return sum(1 for _ in breaks(text, 0, at)) + 1
