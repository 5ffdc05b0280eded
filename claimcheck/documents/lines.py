"""Lines of a text, where they stand, and the passages that scanners make of them."""

import re
from collections.abc import Iterator
from enum import Enum

from attrs import frozen

from claimcheck.figures import Span
from claimcheck.vocabulary import Role

_BREAK = re.compile(r"\r\n|\n|\r")


@frozen
class Line:
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
        return not self.text.strip()

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


@frozen
class Passage:
    """A stretch of prose as a scanner finds it; `role` where the format itself tells it.

    `chunk` numbers the stretch between blank lines that it stands in.
    """

    span: Span
    form: Form = Form.PARAGRAPH
    role: Role | None = None
    chunk: int = 0


def lines_of(text: str, start: int = 0) -> Iterator[Line]:
    """The lines from an offset on, which must be the start of one; a line breaks as on any system."""
    number = len(_BREAK.findall(text, 0, start)) + 1
    at = start
    for found in _BREAK.finditer(text, start):
        yield Line(at, text[at : found.start()], number)
        at, number = found.end(), number + 1
    if at < len(text):
        yield Line(at, text[at:], number)


def trimmed(text: str, start: int, end: int) -> Span:
    """The stretch without white space at its ends."""
    words = text[start:end]
    return Span(start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip()))


def line_number(text: str, at: int) -> int:
    """The number of the line that an offset stands in, from 1."""
    return len(_BREAK.findall(text, 0, at)) + 1
