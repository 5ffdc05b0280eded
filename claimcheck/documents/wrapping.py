"""Lines of plain text that an editor wrapped: which belong together, though they stand on lines of their own."""

import re
from collections.abc import Sequence
from itertools import pairwise

from claimcheck.documents.lines import Line
from claimcheck.patterns import pattern

NARROWEST, WIDEST = 40, 120
"""Lines shorter or longer than this are not wrapped by hand or by an editor."""
MOST = 0.8
"""How many breaks of a wrapped text stand where the next word would not have fitted; the others end paragraphs."""
ENOUGH = 8
"""How many breaks show how a whole text is wrapped."""
_BULLET = pattern(r"\s*(?:[•▪◦‣●∙*+–—-]\s+|\(?\d{1,2}[.)]\s+(?=[A-Z“\"‘'])|\(?[a-z]\)\s+)")
"""What marks an item of a list; no capital does."""

RAGGED = 6
"""How many columns an editor may leave where a word would have fitted: lines are broken by hand as well."""

Chunk = Sequence[Line]
"""Lines without a blank one between them."""


def bullet(line: str) -> re.Match[str] | None:
    """What marks a line as an item of a list."""
    return None if line[:1].isupper() else _BULLET.match(line)


def width_of(chunks: Sequence[Chunk]) -> int:
    """The width at which most lines of a text are wrapped; 0 where they are not.

    A chunk alone may hold a footer, or a first line that was set in; what most of the text does tells of them too.
    """
    pairs = [pair for chunk in chunks for pair in _pairs(chunk)]
    if len(pairs) < ENOUGH:
        return 0
    lengths = sorted(len(one.text.rstrip()) for one, _ in pairs)
    width = lengths[len(lengths) * 9 // 10] - RAGGED
    if not NARROWEST <= width <= WIDEST:
        return 0
    full = sum(_is_full(one, other, width) for one, other in pairs)
    within = sum(_goes_on(one, other) for one, other in pairs)
    return width if full >= MOST * len(pairs) and 2 * within >= len(pairs) else 0


def paragraphs(chunk: Chunk, width: int) -> list[list[Line]]:
    """The lines of a chunk, those together that are one paragraph; `width` is that of the text around it, 0 where it has none."""
    if len(chunk) == 1:
        return [[chunk[0]]]
    if _is_wrapped(chunk):
        width = WIDEST  # nothing fits
    several = [[chunk[0]]]
    for one, other in pairwise(chunk):
        full = width == WIDEST or (width > 0 and _is_full(one, other, width))
        if (full or _carries_on(one, other)) and not bullet(other.text):
            several[-1].append(other)
        else:
            several.append([other])
    return several


def _is_wrapped(chunk: Chunk) -> bool:
    """Whether lines break only where the next word would not have fitted, and at least once within a sentence."""
    width = max(len(line.text.rstrip()) for line in chunk)
    if not NARROWEST <= width <= WIDEST:
        return False
    pairs = _pairs(chunk)
    return any(_goes_on(one, other) for one, other in pairs) and all(
        _is_full(one, other, width) for one, other in pairs
    )


def _pairs(chunk: Chunk) -> list[tuple[Line, Line]]:
    return [(one, other) for one, other in pairwise(chunk) if not bullet(other.text)]


def _is_full(line: Line, other: Line, width: int) -> bool:
    """Whether the first word of the next line would not have fitted."""
    return len(line.text.rstrip()) + 1 + len(other.text.split()[0]) > width


def _goes_on(line: Line, other: Line) -> bool:
    """Whether a sentence goes on from a line to the next: one that begins with a capital may be an entry of its own."""
    return line.text.rstrip()[-1] not in '.!?:”"' and not other.text.lstrip()[0].isupper()


def _carries_on(line: Line, other: Line) -> bool:
    """Whether a line is the middle of a sentence that the next one carries on."""
    ends = line.text.rstrip()[-1]
    return (ends.isalnum() or ends in ",-–—") and other.text.lstrip()[0].islower()
