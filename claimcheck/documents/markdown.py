"""Markdown into passages, holes and comments.

A scanner of lines of our own: parsers of Markdown (markdown-it and its kin) tell lines, not characters, of inline text, so
that every figure would have to be sought again in the source; and loading one takes as long as checking an article.  What
is prose and what is not is all that is asked here: front matter, code (fenced and indented), rules, underlines, link
definitions, raw scripts and comments are none; inline code, link targets, tags and addresses are holes in it.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from claimcheck.documents.comments import Comment
from claimcheck.documents.document import Hole
from claimcheck.documents.inline import holes_in, marks_in
from claimcheck.documents.lines import Form, Passage, lines_of, trimmed
from claimcheck.documents.marks import Mark, What, marks
from claimcheck.documents.scan import Scan
from claimcheck.figures import Span
from claimcheck.vocabulary import Role


@cache
def _picture() -> re.Pattern[str]:
    """A picture, perhaps with a line in italics right under it."""
    return re.compile(r"(?:\W*!\[[^\]]*\]\s*)+(?:([*_]{1,2})(?=\S).+(?<=\S)\1)?\W*", re.DOTALL)


@cache
def _emphasis() -> re.Pattern[str]:
    return re.compile(r"([*_]{1,2})(?=\S).+(?<=\S)\1", re.DOTALL)


def scan(text: str, start: int = 0) -> Scan:
    """What is prose in a text in Markdown, from an offset on, which must be the start of a line."""
    found = list(marks(text, list(lines_of(text, start))))
    passages = list(_passages(text, found))
    inline = [hole for passage in passages for hole in holes_in(text, passage.span)]
    prefixes = [Hole(mark.span, "") for mark in found if mark.what is What.PREFIX]
    holes = _apart([*inline, *prefixes])
    comments = [mark.span for mark in found if mark.what is What.COMMENT]
    comments += [hole.span for hole in inline if text.startswith("<!--", hole.span.start)]
    words = (Comment(span, text[span.start + 4 : span.end].removesuffix("-->")) for span in comments)
    said = [passage for passage in passages if _says(text, passage.span, holes)]
    emphasis = [mark for passage in said for mark in marks_in(text, passage.span, _of(passage.span, holes))]
    return Scan(
        text,
        tuple(_pictured(text, said, holes)),
        _apart([*holes, *emphasis]),
        tuple(sorted(words, key=lambda comment: comment.span.start)),
    )


def _of(span: Span, holes: Sequence[Hole]) -> Sequence[Hole]:
    """The holes that begin in a stretch."""
    first = bisect_left(holes, span.start, key=lambda hole: hole.span.start)
    return holes[first : bisect_left(holes, span.end, first, key=lambda hole: hole.span.start)]


def _passages(text: str, found: Iterable[Mark]) -> Iterator[Passage]:
    """The marked stretches as passages: lines of text together, the first heading of the first level as the headline."""
    opened: list[Mark] = []
    chunk, headed = 0, False
    for mark in (*found, Mark(What.BREAK, Span(len(text), len(text)))):
        if mark.what is What.PREFIX:
            continue
        if mark.what is What.TEXT and opened:
            opened.append(mark)
            continue
        heading = mark if mark.what is What.HEADING else None
        if opened:
            under = mark.what is What.UNDERLINE
            span = trimmed(text, opened[0].span.start, opened[-1].span.end)
            if under:
                heading = Mark(What.HEADING, span, mark.top)
            else:
                form = Form.ITEM if opened[0].what is What.ITEM else Form.PARAGRAPH
                yield Passage(span, form, None, chunk, level=opened[0].level)
            opened = []
        if heading:
            role = Role.HEADLINE if heading.top and not headed else None
            headed = headed or heading.top
            yield Passage(heading.span, Form.HEADING, role, chunk)
        elif mark.cell:
            yield mark.cell._replace(chunk=chunk)
        elif mark.what in (What.TEXT, What.ITEM):
            opened = [mark]
        else:
            chunk += 1


def _apart(holes: Iterable[Hole]) -> tuple[Hole, ...]:
    """Holes in order, those inside another left out."""
    found: list[Hole] = []
    for hole in sorted(holes, key=lambda hole: (hole.span.start, -hole.span.end)):
        if not found or hole.span.start >= found[-1].span.end:
            found.append(hole)
    return tuple(found)


def _says(text: str, span: Span, holes: Sequence[Hole]) -> bool:
    """Whether there is a letter or digit in it outside holes."""
    return any(letter.isalnum() for letter in _without(text, span, holes))


def _without(text: str, span: Span, holes: Sequence[Hole]) -> str:
    """The words of a stretch, holes left out."""
    parts, at = [], span.start
    for hole in _of(span, holes):
        parts.append(text[at : max(at, hole.span.start)])
        at = max(at, hole.span.end)
    return "".join([*parts, text[at : span.end]])


def _pictured(text: str, passages: Sequence[Passage], holes: Sequence[Hole]) -> Iterator[Passage]:
    """The passages, with captions marked: what stands for a picture, and a line in italics right under it."""
    under = False
    for passage in passages:
        words = _without(text, passage.span, holes).strip()
        free = passage.role is None and passage.form is Form.PARAGRAPH
        picture = free and bool(_picture().fullmatch(words))
        caption = free and under and bool(_emphasis().fullmatch(words))
        yield passage._replace(role=Role.CAPTION) if picture or caption else passage
        under = picture
