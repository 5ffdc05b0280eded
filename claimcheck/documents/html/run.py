"""Runs: words between the edges of blocks, and the holes in them."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from attrs import frozen

from claimcheck.documents.document import STOP, Hole
from claimcheck.documents.raised import LOWERED, RAISED
from claimcheck.documents.table import says
from claimcheck.figures import Span


@frozen
class Piece:
    """A stretch of a run; `instead` is what is read in its place, `None` where its own words are."""

    start: int
    end: int
    instead: str | None = None
    linked: bool = False


@frozen
class Run:
    """Words between the edges of blocks.

    Attributes:
        inside: the index of the element that they stand in.
        letters: how many letters and digits they have.
        linked: how many of them stand in links.
    """

    span: Span
    holes: tuple[Hole, ...]
    inside: int
    letters: int
    linked: int

    def words(self, text: str) -> str:
        """The words as they are read."""
        parts, at = [], self.span.start
        for hole in self.holes:
            parts += [text[at : hole.span.start], hole.instead]
            at = hole.span.end
        return "".join([*parts, text[at : self.span.end]])


@cache
def _hole() -> re.Pattern[str]:
    """Entities, and white space that is shown as one space."""
    return re.compile(
        r"&(?:#[0-9]{1,8}|#[xX][0-9a-fA-F]{1,7}|[A-Za-z][A-Za-z0-9]{1,31});?|[ \t\r\n\f]{2,}|[\t\r\n\f]|[0-9]+"
    )


def read_text(text: str, start: int, end: int, linked: bool, sort: str | None) -> Iterator[Piece]:
    """The pieces of a stretch without tags.

    Args:
        text: the page.
        start: where the stretch begins.
        end: where it ends.
        linked: whether it stands in a link.
        sort: "sup" or "sub" where it is raised or lowered: its digits are then no digits of the number before them.
    """
    at = start
    for found in _hole().finditer(text, start, end):
        instead = _instead(found[0], sort)
        if instead is None:
            continue
        if found.start() > at:
            yield Piece(at, found.start(), None, linked)
        yield Piece(found.start(), found.end(), instead, linked)
        at = found.end()
    if at < end:
        yield Piece(at, end, None, linked)


def _instead(words: str, sort: str | None) -> str | None:
    if words[0].isdigit():
        return None if sort is None else words.translate(RAISED if sort == "sup" else LOWERED)
    if words[0] != "&":
        return " "
    from html import unescape  # the table of names is long, and entities are rare

    meant = unescape(words)
    return None if meant == words else meant


def closed(text: str, pieces: Sequence[Piece], inside: int, loose: bool) -> Iterator[Run]:
    """The runs that pieces make; those without words make none.

    Args:
        text: the page.
        pieces: what stands between the edges of two blocks.
        inside: the element that it stands in.
        loose: whether each line may be a paragraph: one that does not go on in small letters is; else only two line breaks
            in a row part runs.
    """
    begun = breaks = 0
    for index, piece in enumerate(pieces):
        if piece.instead == "\n":
            breaks += 1
        elif _shows(text, piece):
            if breaks > 1 or (breaks and loose and not _shown(text, piece).lstrip()[:1].islower()):
                yield from _run(text, pieces[begun:index], inside)
                begun = index
            breaks = 0
    yield from _run(text, pieces[begun:], inside)


def _shown(text: str, piece: Piece) -> str:
    return text[piece.start : piece.end] if piece.instead is None else piece.instead


def _shows(text: str, piece: Piece) -> bool:
    return bool(_shown(text, piece).replace(STOP, "").strip())


def _run(text: str, pieces: Sequence[Piece], inside: int) -> Iterator[Run]:
    first = next((i for i, piece in enumerate(pieces) if _shows(text, piece)), None)
    if first is None:
        return
    last = next(i for i in range(len(pieces) - 1, -1, -1) if _shows(text, pieces[i]))
    kept = pieces[first : last + 1]
    letters = linked = 0
    for piece in kept:
        count = sum(map(str.isalnum, _shown(text, piece)))
        letters, linked = letters + count, linked + (count if piece.linked else 0)
    if letters or any(says(_shown(text, piece)) for piece in kept):
        holes = tuple(Hole(Span(p.start, p.end), p.instead) for p in kept if p.instead is not None)
        yield Run(_trimmed(text, kept), holes, inside, letters, linked)


def _trimmed(text: str, pieces: Sequence[Piece]) -> Span:
    """From the first word to the last."""
    start, end = pieces[0].start, pieces[-1].end
    if pieces[0].instead is None:
        start += len(text[start : pieces[0].end]) - len(text[start : pieces[0].end].lstrip())
    if pieces[-1].instead is None:
        end -= len(text[pieces[-1].start : end]) - len(text[pieces[-1].start : end].rstrip())
    return Span(start, end)
