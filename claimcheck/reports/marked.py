"""A text line by line, with signs under the places that something is told of, and what is told of them beneath."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from attrs import frozen

from claimcheck.documents.lines import Line, lines_of
from claimcheck.figures import Span
from claimcheck.reports.excerpt import WIDTH, columns, plain

READ = "^"
"""The sign under what was read."""
LEFT = "~"
"""The sign under what was looked at and left alone."""


@frozen
class Mark:
    """A place in a text, what is told of it, and the sign that stands under it."""

    span: Span
    note: str
    sign: str = READ


def marked(text: str, marks: Iterable[Mark], whole: bool = False) -> Iterator[str]:
    """The lines of a text that hold marks, each with signs under these and a note for each that begins there.

    Args:
        text: as given.
        marks: in any order.
        whole: whether lines without a mark are shown too.
    """
    waiting = sorted(marks, key=lambda mark: (mark.span.start, mark.span.end), reverse=True)
    number = len(str(text.count("\n") + 1))
    within: list[Mark] = []
    for line in lines_of(text):
        within = [mark for mark in within if mark.span.end > line.start]
        while waiting and waiting[-1].span.start <= line.end:
            within.append(waiting.pop())
        if not (within or whole):
            continue
        first, starts = 0, [mark.span.start for mark in within]
        for piece in _pieces(line, [mark.span for mark in within]):
            while first < len(within) and within[first].span.end <= piece.start:
                first += 1
            begun = within[first : bisect_left(starts, piece.end)]
            here = [mark for mark in begun if mark.span.overlaps(piece)]
            if here or whole:
                yield from _shown(text, line, piece, here, number)


def _shown(text: str, line: Line, piece: Span, marks: Sequence[Mark], number: int) -> Iterator[str]:
    """A stretch of a line, the signs under it, and the notes of what begins in it."""
    first = f"{line.number}" if piece.start == line.start else ""
    yield f"{first:>{number}} | {plain(piece.of(text))}".rstrip()
    if not marks:
        return
    signs = {at: mark.sign for mark in marks for at in range(mark.span.start, min(mark.span.end, piece.end))}
    under = "".join(signs.get(at, " ") * columns(text[at]) for at in range(piece.start, piece.end))
    yield f"{'':{number}} | {under}".rstrip()
    for mark in marks:
        if mark.span.start >= piece.start:
            place = f"{line.number}:{mark.span.start - line.start + 1}"
            yield f"{'':{number}}   {place} “{plain(mark.span.plain(text))}”: {mark.note}"


def _pieces(line: Line, marks: Sequence[Span]) -> Iterator[Span]:
    """A line in stretches that fit a terminal, broken at spaces, and in front of a mark rather than within it."""
    start = line.start
    starts = [mark.start for mark in marks]
    while line.end - start > WIDTH:
        space = line.text.rfind(" ", start - line.start + 1, start - line.start + WIDTH)
        cut = line.start + space + 1 if space > 0 else start + WIDTH
        last = bisect_left(starts, cut) - 1
        if last >= 0 and start < starts[last] and cut < marks[last].end:
            cut = starts[last]
        yield Span(start, cut)
        start = cut
    yield Span(start, max(line.end, start))
