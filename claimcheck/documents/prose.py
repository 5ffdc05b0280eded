"""A document as it is read: its holes closed, and for every stretch of it the place in the text as given.

"At least **12** people" is read as "At least 12 people".  The text that a user gave is not changed: what is read is a copy
of it, which knows where each piece comes from.
"""

from bisect import bisect_right

from attrs import evolve, frozen

from claimcheck.claims import Location
from claimcheck.documents.closing import Closed, closed
from claimcheck.documents.document import Block, Document
from claimcheck.figures import Figure, Span
from claimcheck.reading import Unread, read, unread
from claimcheck.settings import DEFAULT, Settings


@frozen
class Prose:
    """A document without holes, and where its characters stand in the one it was made from."""

    document: Document
    _closed: Closed | None
    """Its text with where each piece comes from; `None` where there were no holes."""
    _lines: tuple[int, ...]

    def origin(self, span: Span) -> Span:
        """Where a stretch of the copy stands in the text as given."""
        return span if self._closed is None else self._closed.origin(span)

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
    if not document.holes:
        return Prose(document, None, document.lines)
    copy = closed(document.text, document.holes)
    blocks = tuple(_moved(block, copy) for block in document.blocks)
    whole = evolve(document, text=copy.text, blocks=blocks, holes=(), allowances=())
    return Prose(whole, copy, document.lines)


def _moved(block: Block, copy: Closed) -> Block:
    """The block where it stands in the copy."""
    return evolve(block, span=copy.moved(block.span), slot=block.slot and block.slot.moved(copy.moved))


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
