"""A text with its holes closed, in pieces, each of which knows where it comes from."""

from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from attrs import frozen

from claimcheck.documents.document import Hole
from claimcheck.figures import Span


class _Piece(NamedTuple):
    """A stretch of the copy and where it stands in the text; `whole` is what is read in place of a hole."""

    at: int
    until: int
    start: int
    end: int
    whole: bool


@frozen
class Closed:
    """A copy of a text without its holes, and where its characters stand in the text as given."""

    text: str
    _pieces: Sequence[_Piece]
    _copied: Sequence[int]
    """Where each piece begins in the copy."""
    _given: Sequence[int]
    """Where it begins in the text."""

    def origin(self, span: Span) -> Span:
        """Where a stretch of the copy stands in the text as given."""
        first = self._pieces[bisect_right(self._copied, span.start) - 1]
        last = first if span.end <= first.until else self._pieces[bisect_right(self._copied, span.end - 1) - 1]
        start = first.start if first.whole else first.start + span.start - first.at
        end = last.end if last.whole else last.start + span.end - last.at
        return Span(start, end)

    def moved(self, span: Span) -> Span:
        """Where a stretch of the text as given stands in the copy."""
        return Span(self._at(span.start), self._at(span.end))

    def _at(self, place: int) -> int:
        """Where an offset into the text stands in the copy; one in a hole stands where the hole is closed."""
        index = bisect_right(self._given, place) - 1
        if index < 0:
            return 0
        piece = self._pieces[index]
        inside = 0 if piece.whole and place < piece.end else place - piece.start
        return min(piece.at + inside, piece.until)


def closed(text: str, holes: Sequence[Hole]) -> Closed:
    """The text with its holes closed: what is read in place of each stands there."""
    pieces: list[_Piece] = []
    copy: list[str] = []
    at = length = 0
    for start, end, instead in (*((*hole.stretch, hole.instead) for hole in holes), (len(text), len(text), "")):
        if at < start:
            pieces.append(_Piece(length, length + start - at, at, start, whole=False))
            copy.append(text[at:start])
            length += start - at
        if instead:
            pieces.append(_Piece(length, length + len(instead), start, end, whole=True))
            copy.append(instead)
            length += len(instead)
        at = end
    pieces = pieces or [_Piece(0, 0, 0, 0, whole=False)]
    return Closed("".join(copy), pieces, [piece.at for piece in pieces], [piece.start for piece in pieces])
