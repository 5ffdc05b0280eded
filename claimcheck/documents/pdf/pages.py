"""The lines of a PDF file, page by page, each with its place and size, taken out within limits."""

import io
import re
import time
from collections.abc import Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING

from attrs import define, evolve, field, frozen

from claimcheck.documents.document import DocumentError
from claimcheck.documents.quiet import quiet
from claimcheck.documents.scan import Masthead

if TYPE_CHECKING:
    from pypdf import PdfReader

EXTRA = "pip install 'numeric-claimcheck[pdf]'"
LARGEST = 100 * 2**20
"""How many bytes a file may have."""
MOST_PAGES = 2_000
MOST_LETTERS = 10_000_000
SLOWEST = 120
"""How many seconds of the processor all pages together may take."""
NAMED = 5


WIDTH = 0.45
"""How wide a letter is, in shares of its size, where it is not asked what the font says of each."""
GAP = 0.5
"""Strings of a line no farther from each other than this share of their size are one."""

MOST_PIECES = 100
"""No line has more strings that stand apart: what is behind is part of the last."""


@frozen
class Piece:
    """A string on a line that stands for itself: where it begins, from the left, and about where it ends, in points."""

    words: str
    x: float
    end: float


@frozen
class Line:
    """A line of a page: its words, where it begins, from the left and from below, and the size of its letters, in points.

    Attributes:
        pieces: the strings on it that stand apart from each other.
    """

    words: str
    x: float
    y: float
    size: float
    pieces: tuple[Piece, ...] = ()


Lines = tuple[Line, ...]


def opened(content: bytes) -> tuple[tuple[Lines, ...], Masthead]:
    """The lines of each page, and what the file says of itself.

    Raises:
        DocumentError: if the file is broken, encrypted or larger than documents are.
    """
    try:
        from pypdf import PdfReader
    except ImportError:
        raise DocumentError(f"PDF files are read with pypdf, which is not installed: {EXTRA}") from None
    if len(content) > LARGEST:
        raise DocumentError(f"has more than {LARGEST // 2**20} MB")
    with quiet("pypdf"):
        try:
            reader = PdfReader(io.BytesIO(content))
            if reader.is_encrypted and not reader.decrypt(""):
                raise DocumentError("is encrypted; save it without a password")
            if len(reader.pages) > MOST_PAGES:
                raise DocumentError(f"has {len(reader.pages):,} pages; up to {MOST_PAGES:,} are read")
            pages = tuple(_pages(reader))
            return pages, _masthead(reader, [number for number, page in enumerate(pages, 1) if not page])
        except DocumentError:
            raise
        except (Exception, RecursionError) as error:  # a broken file brings about whatever its parser trips over
            raise DocumentError(f"is no PDF file, or a broken one: {type(error).__name__}: {error}") from None


def _pages(reader: "PdfReader") -> Iterator[Lines]:
    start, letters = time.process_time(), 0
    for number, page in enumerate(reader.pages, 1):
        taker = _Taker()
        page.extract_text(visitor_text=taker.take)
        lines = tuple(taker.lines())
        letters += sum(len(line.words) for line in lines)
        if letters > MOST_LETTERS:
            raise DocumentError(f"has more than {MOST_LETTERS:,} characters by page {number}")
        if time.process_time() - start > SLOWEST:
            raise DocumentError(f"takes more than {SLOWEST} seconds to read, by page {number}")
        yield lines


def _masthead(reader: "PdfReader", empty: Sequence[int]) -> Masthead:
    """The title, which nobody sees, and the day on which the file was made; its author is no publisher."""
    told = reader.metadata
    remark = None
    if empty:
        more = f" and {len(empty) - NAMED} more" if len(empty) > NAMED else ""
        remark = f"no text on page {', '.join(map(str, empty[:NAMED]))}{more}"
    if told is None:
        return Masthead(basis="properties", remark=remark)
    title = str(told.title).strip() if told.title else None
    return Masthead(title, None, _day(told.creation_date_raw), None, "properties", remark)


def _day(made: object) -> str | None:
    """The day of a moment as files write it ("D:20210826120000Z'"); the library does not read all that others write behind it."""
    found = re.match(r"(?:D:)?(\d{4})(\d\d)(\d\d)", str(made or ""))
    try:
        return date(*map(int, found.groups())).isoformat() if found else None
    except ValueError:
        return None  # month 13, or the like: a day that is none is not told


@define
class _Taker:
    """The strings of a page as the library hands them over, put together to lines."""

    found: list[Line] = field(factory=list)
    open: Line | None = None

    def take(self, words: str, now: Sequence[float], text: Sequence[float], font: object, size: float) -> None:
        """A string, the matrices of page and text, and the font with its size."""
        x = text[4] * now[0] + text[5] * now[2] + now[4]
        y = text[4] * now[1] + text[5] * now[3] + now[5]
        high = abs(size * (text[3] or 1) * (now[3] or 1))
        for number, part in enumerate(words.split("\n")):
            if number:
                self._close()
            if not part:
                continue
            if self.open is None or not self.open.words.strip():
                self.open = Line(part, x, y, high, _with((), part, x, high))
            else:
                pieces = _with(self.open.pieces, part, x, high)
                self.open = evolve(self.open, words=self.open.words + part, pieces=pieces)

    def _close(self) -> None:
        if self.open is not None and self.open.words.strip():
            self.found.append(evolve(self.open, words=" ".join(self.open.words.split())))
        self.open = None

    def lines(self) -> list[Line]:
        """The lines of the page, in the order in which they stand in the file."""
        self._close()
        return self.found


def _with(pieces: tuple[Piece, ...], words: str, x: float, size: float) -> tuple[Piece, ...]:
    """The strings of a line with one more, which may go on the last."""
    plain, last = " ".join(words.split()), pieces[-1] if pieces else None
    if not plain:
        return (*pieces[:-1], evolve(last, words=f"{last.words} ")) if last else ()
    if last is None or (x - last.end > GAP * size and len(pieces) < MOST_PIECES):
        return (*pieces, Piece(words.lstrip(), x, x + WIDTH * size * len(plain)))
    end = max(last.end, x + WIDTH * size * len(plain))
    return (*pieces[:-1], Piece(f"{last.words}{words}", last.x, end))
