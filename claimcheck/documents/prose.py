"""A document as it is read: its holes closed, and for every stretch of it the place in the text as given.

"At least **12** people" is read as "At least 12 people".  The text that a user gave is not changed: what is read is a copy
of it, in pieces, and each piece knows where it comes from.
"""

from bisect import bisect_right
from itertools import accumulate

from attrs import evolve, frozen

from claimcheck.claims import Location
from claimcheck.documents.document import Block, Document
from claimcheck.figures import Figure, Span
from claimcheck.reading import Unread, read, unread
from claimcheck.settings import DEFAULT, Settings


@frozen
class _Piece:
    """A stretch of the copy: from where in the copy, and from where to where in the text; `whole` is read as one."""

    at: int
    start: int
    end: int
    whole: bool = False


@frozen
class Prose:
    """A document without holes, and where its characters stand in the one it was made from."""

    document: Document
    _pieces: tuple[_Piece, ...]
    _lines: tuple[int, ...]

    def origin(self, span: Span) -> Span:
        """Where a stretch of the copy stands in the text as given."""
        first, last = self._piece(span.start), self._piece(max(span.start, span.end - 1))
        start = first.start if first.whole else first.start + span.start - first.at
        end = last.end if last.whole else last.start + span.end - last.at
        return Span(start, end)

    def _piece(self, at: int) -> _Piece:
        return self._pieces[max(0, bisect_right(self._pieces, at, key=lambda piece: piece.at) - 1)]

    def place(self, location: Location) -> Location:
        """A place in the copy as the place in the text as given."""
        if location.span is None:
            return location
        span = self.origin(location.span)
        line = bisect_right(self._lines, span.start)
        number, noun = (None if part is None else self.origin(part) for part in (location.number, location.noun))
        return Location(location.document, span, line, span.start - self._lines[line - 1] + 1, number, noun)


def prose_of(document: Document) -> Prose:
    """The document as it is read."""
    text = document.text
    starts = document.lines
    if not document.holes:
        return Prose(document, (_Piece(0, 0, 0),), starts)
    pieces: list[_Piece] = []
    copy: list[str] = []
    at = length = 0
    for hole in (*document.holes, None):
        start, end, instead = (len(text), len(text), "") if hole is None else (*hole.stretch, hole.instead)
        for words, piece in ((text[at:start], _Piece(length, at, start)), (instead, _Piece(0, start, end, True))):
            if words:
                pieces.append(evolve(piece, at=length))
                copy.append(words)
                length += len(words)
        at = end
    ends = list(accumulate((len(words) for words in copy), initial=0))
    blocks = tuple(_shifted(block, pieces, ends) for block in document.blocks)
    whole = evolve(document, text="".join(copy), blocks=blocks, holes=(), allowances=())
    return Prose(whole, tuple(pieces) or (_Piece(0, 0, 0),), starts)


def _shifted(block: Block, pieces: list[_Piece], ends: list[int]) -> Block:
    """The block where it stands in the copy."""

    def moved(span: Span) -> Span:
        return Span(_at(span.start, pieces, ends), _at(span.end, pieces, ends))

    return evolve(block, span=moved(block.span), slot=block.slot and block.slot.moved(moved))


def _at(place: int, pieces: list[_Piece], ends: list[int]) -> int:
    """Where an offset into the text stands in the copy; one in a hole stands where the hole is closed."""
    index = bisect_right(pieces, place, key=lambda piece: piece.start) - 1
    if index < 0:
        return 0
    piece = pieces[index]
    inside = 0 if piece.whole and place < piece.end else place - piece.start
    return min(piece.at + inside, ends[index + 1])


def figures_of(document: Document, settings: Settings = DEFAULT) -> tuple[Figure, ...]:
    """The figures in the prose of a document, in order, each where it stands in the text as given."""
    prose = prose_of(document)
    read_in = prose.document
    figures = (figure for figure in read(read_in.text, document.source.day, settings) if read_in.is_prose(figure.span))
    return tuple(_placed(figure, prose) for figure in figures)


NOT_PROSE = "not in prose: front matter, code, a comment, the target of a link"


def unread_of(document: Document, settings: Settings = DEFAULT) -> tuple[Unread, ...]:
    """The numbers of a document that are no figures of its prose, in order, each with the reason."""
    prose = prose_of(document)
    read_in = prose.document
    figures = read(read_in.text, document.source.day, settings)
    places = [(place.span, place.reason) for place in unread(read_in.text, figures)]
    places += [(figure.span, "") for figure in figures if not read_in.is_prose(figure.span)]
    return tuple(
        Unread(prose.origin(span), reason if reason and read_in.is_prose(span) else NOT_PROSE)
        for span, reason in sorted(places, key=lambda place: place[0].start)
    )


def _placed(figure: Figure, prose: Prose) -> Figure:
    number, noun = (None if part is None else prose.origin(part) for part in (figure.number, figure.noun))
    return evolve(figure, span=prose.origin(figure.span), number=number, noun=noun)
