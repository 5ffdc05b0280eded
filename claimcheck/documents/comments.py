"""Comments that speak to claimcheck: `<!-- claimcheck: allow CC102 because the toll was still rising -->`."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from attrs import field, frozen

from claimcheck.documents.document import Allowance, Block, DocumentError
from claimcheck.documents.lines import line_number
from claimcheck.errors import nearest
from claimcheck.figures import Span
from claimcheck.vocabulary import Role

FORM = "<!-- claimcheck: allow CC102 because … -->"


@frozen
class Comment:
    """A comment in a text: where it stands, marks included, its words, and what it is for, where the format tells."""

    span: Span
    words: str = field(repr=False)
    over: Span | None = None


@cache
def _address() -> re.Pattern[str]:
    return re.compile(r"\s*claimcheck\s*:\s*(.*)", re.DOTALL | re.IGNORECASE)


def speaks_to_us(words: str) -> bool:
    """Whether a comment is for claimcheck."""
    return _address().match(words) is not None


@cache
def _allow() -> re.Pattern[str]:
    return re.compile(r"allow\b(?P<codes>.*?)(?:\bbecause\b(?P<reason>.*))?", re.DOTALL | re.IGNORECASE)


def allowances(
    text: str, comments: Iterable[Comment], blocks: Sequence[Block], place: object = None
) -> tuple[Allowance, ...]:
    """What the comments allow, each over the block it stands in, else the next one.

    Raises:
        DocumentError: if a comment speaks to claimcheck and cannot be understood; it says in which line of `place`.
    """
    return tuple(_allowances(text, comments, blocks, place))


def _allowances(text: str, comments: Iterable[Comment], blocks: Sequence[Block], place: object) -> Iterator[Allowance]:
    for comment in comments:
        said = _address().match(comment.words)
        if not said:
            continue
        line = line_number(text, comment.span.start)
        codes, reason = _understood(said[1], place, line)
        over = comment.over or _covered(text, comment.span, blocks)
        if over is None:
            raise DocumentError(
                "allows a rule where no text follows; put it in or above the text it is for", place, line
            )
        yield Allowance(codes, over, reason, line)


def _understood(said: str, place: object, line: int) -> tuple[frozenset[str], str]:
    """The rules that a comment allows, and why."""
    found = _allow().fullmatch(said.strip())
    if not found:
        word = (said.split() or [""])[0]
        near = "did you mean “allow”? " if nearest(word.lower(), ["allow"]) else ""
        raise DocumentError(f"“claimcheck: {word}” is not understood; {near}write {FORM}", place, line)
    codes = frozenset(re.split(r"[\s,]+", found["codes"].strip(" ,\n\r\t")))
    if codes == {""}:
        raise DocumentError(f"names no rule to allow; write {FORM}", place, line)
    if not (found["reason"] or "").strip():
        raise DocumentError(f"allows {', '.join(sorted(codes))} without a reason; write {FORM}", place, line)
    return codes, " ".join(found["reason"].split())


def _covered(text: str, comment: Span, blocks: Sequence[Block]) -> Span | None:
    """What a comment is for: the block or table row it stands in, the paragraph right above it, else the next block."""
    within = next((b for b in blocks if b.span.start <= comment.start and comment.end <= b.span.end), None)
    if within is not None and within.role is not Role.TABLE:
        return within.span
    row = [b for b in blocks if b.role is Role.TABLE and _one_line(text, b.span, comment)]
    if row:
        return Span(row[0].span.start, row[-1].span.end)
    above = next((b for b in reversed(blocks) if b.span.end <= comment.start), None)
    if above and _one_break(text[above.span.end : comment.start]) and _ends(text[comment.end :]):
        return above.span
    index = next((i for i, b in enumerate(blocks) if b.span.start >= comment.end), None)
    if index is None:
        return None
    last = index
    while blocks[index].role is Role.TABLE and last + 1 < len(blocks) and blocks[last + 1].role is Role.TABLE:
        last += 1
    return Span(blocks[index].span.start, blocks[last].span.end)


def _one_line(text: str, one: Span, other: Span) -> bool:
    between = text[min(one.start, other.start) : max(one.end, other.end)]
    return "\n" not in between and "\r" not in between


def _one_break(between: str) -> bool:
    return not between.strip(" \t>|*_") or (not between.strip() and len(between.strip(" \t").splitlines()) <= 1)


def _ends(after: str) -> bool:
    """Whether nothing, or a blank line, follows."""
    lines = after.splitlines()
    return len(lines) < 2 or not (lines[0].strip() or lines[1].strip())
