"""Quotation marks: which stretches of a text stand inside of them.

Writers and machines lose marks: a quotation that runs over paragraphs is opened again in each and closed once, a nested one
swallows the mark of the outer, copies turn curly marks straight.  What is opened and never closed ends with its paragraph.
"""

from collections.abc import Iterator
from typing import NamedTuple

from claimcheck.figures import Span
from claimcheck.patterns import pattern

_MARK = pattern(r"[“”„«»‘’\"'](?:(?<![’'])|(?![^\W_])|(?<=')(?<![^\W_]'))")
"""Quotation marks; no apostrophe between two letters is one, nor is a curly one before a letter."""
_SHORTENED = pattern(r"(?:s|ll|re|ve|em|til|tis|twas|cause|n)\b")
"""What stands behind an apostrophe that opens nothing, also where a machine has put a space before it."""
_OPENERS, _CLOSERS = frozenset("“„«"), frozenset("”»")
_BEFORE_OPENING = frozenset("([{—–-/‘“\"'\ufffc")
_ENDING = frozenset(".,!?…;:)—–-")
"""What stands before a single mark that closes: "I do,' he said"; an apostrophe stands behind a letter."""


class Quoted(NamedTuple):
    """What stands inside a pair of marks; `outer` is the stretch with its marks.

    Attributes:
        open: whether its end was not marked, so that the next paragraph may go on with it.
    """

    inner: Span
    outer: Span
    open: bool = False


def quoted(text: str, block: Span) -> Iterator[Quoted]:
    """The stretches of a paragraph that stand in quotation marks, outermost only, in order; one pass."""
    found: list[Quoted] = []
    begun: int | None = None
    nested: list[str] = []
    rescue: int | None = None
    for mark in _MARK.finditer(text, block.start, block.end):
        at, sort = mark.start(), _sort(text, mark.start(), block)
        if sort is None:
            continue
        if begun is None:
            if sort.startswith("open"):
                begun, nested, rescue = at, [], None
            elif sort == "close" and not text[at - 1].isdigit():  # 12" is a length
                found = _run_on(found, text, block, at)
            continue
        if _closes(text, begun, at, sort):
            found.append(Quoted(Span(begun + 1, at), Span(begun, at + 1)))
            begun = None
        elif sort == "open" and text[begun] not in "‘'":
            found.append(_unclosed(text, begun, at, rescue))
            begun, nested, rescue = at, [], None
        elif sort == "open single":
            nested.append(text[at])
        elif sort == "close single":
            if nested:
                nested.pop()
            elif rescue is None and text[at - 1] in _ENDING:
                rescue = at
    if begun is not None and text[begun] not in "‘'":
        found.append(_unclosed(text, begun, block.end, rescue))
    yield from (one for one in found if one.inner.of(text).strip())


def _sort(text: str, at: int, block: Span) -> str | None:
    """Whether a mark opens or closes, by its shape or by where it stands; `None` for an apostrophe, an inch."""
    mark = text[at]
    before = text[at - 1] if at > block.start else " "
    after = text[at + 1] if at + 1 < block.end else " "
    if mark in _OPENERS:
        return "open"
    if mark in _CLOSERS:
        return "close"
    opening = (before.isspace() or before in _BEFORE_OPENING) and not after.isspace()
    if mark == '"':
        return "open" if opening else "close"
    if mark == "‘" or (mark == "'" and opening):
        shortened = _SHORTENED.match(text, at + 1) is not None
        return None if before.isalnum() or after.isdigit() or shortened else "open single"
    return None if after.isalnum() else "close single"


def _closes(text: str, begun: int, at: int, sort: str) -> bool:
    """Whether a mark closes what another opened; a double one closes a single one too: such are mistakes of copying."""
    if sort != "close single" or text[begun] not in "‘'":
        return sort == "close"
    plural = text[at - 1] == "s" and text[at + 1 : at + 2] == " "  # the troops' task
    return not plural


def _unclosed(text: str, begun: int, end: int, rescue: int | None) -> Quoted:
    """A quotation whose end is not marked: a single mark behind a full stop was meant, else it goes to the end."""
    if rescue is not None:
        return Quoted(Span(begun + 1, rescue), Span(begun, rescue + 1))
    while end > begun + 1 and text[end - 1].isspace():
        end -= 1
    return Quoted(Span(begun + 1, end), Span(begun, end), open=True)


def _run_on(found: list[Quoted], text: str, block: Span, at: int) -> list[Quoted]:
    """A mark that closes what none opened: the words since the last quotation, if they run on from it, else all so far."""
    if not found:
        begun = block.start
        return [Quoted(Span(begun, at), Span(begun, at + 1), open=True)]
    last = found[-1]
    if text[last.outer.end : at].lstrip()[:1].islower() and text[last.inner.end - 1] in ".!?":
        return [*found[:-1], last._replace(inner=Span(last.inner.start, at), outer=Span(last.outer.start, at + 1))]
    return found
