"""A line of the notation as cells: where each stands, and how marks that part cells are written inside one."""

import re
from collections.abc import Iterator
from functools import cache

from attrs import frozen

_LETTERS = {"n": "\n", "r": "\r", "t": "\t"}
_ESCAPED = {character: letter for letter, character in _LETTERS.items()}


@frozen
class Cell:
    """What stands between two bars: as written, without the space around it, and from which to which character."""

    raw: str
    start: int

    @property
    def end(self) -> int:
        """Behind its last character."""
        return self.start + len(self.raw)

    @property
    def text(self) -> str:
        """The words meant."""
        return unescaped(self.raw)

    def part(self, start: int, end: int) -> "Cell":
        """A stretch of the cell, without the space around it."""
        return cell(self.raw[start:end], self.start + start)


@cache
def _marks() -> re.Pattern[str]:
    """A character that is escaped, a bar, or the start of a comment."""
    return re.compile(r"\\.|\||(?:(?<=\s)|^)#")


@cache
def _keys() -> re.Pattern[str]:
    return re.compile(r"\\.|(?:(?<=\s)|^)([A-Za-z_]+)=", re.DOTALL)


def cell(raw: str, start: int) -> Cell:
    """A stretch of a line without the space around it; a space that is escaped is kept."""
    bare = raw.rstrip()
    if bare.endswith("\\") and len(bare) < len(raw) and (len(bare) - len(bare.rstrip("\\"))) % 2:
        bare = raw[: len(bare) + 1]
    lead = len(bare) - len(bare.lstrip())
    return Cell(bare[lead:], start + lead)


def cells(line: str) -> tuple[Cell, ...]:
    """The cells of a line; none, where there is only a comment or nothing."""
    return tuple(_cells(line))


def _cells(line: str) -> Iterator[Cell]:
    start, end = 0, len(line)
    for mark in _marks().finditer(line):
        if mark[0] == "#":
            end = mark.start()
            break
        if mark[0] == "|":
            yield cell(line[start : mark.start()], start)
            start = mark.end()
    if start or line[:end].strip():
        yield cell(line[start:end], start)


def entries(given: Cell) -> Iterator[tuple[str, Cell]]:
    """The `key=value` pairs of a cell; what stands before the first key comes under the key ""."""
    found = [(match[1], match.start(), match.end()) for match in _keys().finditer(given.raw) if match[1]]
    starts = [start for _, start, _ in found] + [len(given.raw)]
    before = given.part(0, starts[0])
    if before.raw:
        yield "", before
    for (key, _, start), end in zip(found, starts[1:], strict=True):
        yield key, given.part(start, end)


def unescaped(raw: str) -> str:
    """The words that are meant; a backslash before anything else than a mark is a backslash."""
    return re.sub(r"\\(.)", _meant, raw, flags=re.DOTALL)


def _meant(found: re.Match[str]) -> str:
    mark = found[1]
    if mark in _LETTERS:
        return _LETTERS[mark]
    return mark if mark in "\\|#=" or mark.isspace() else found[0]


def escaped(words: str) -> str:
    """Words as they are written in a cell."""
    marked = re.sub(r"[\\|]|(?:(?<=\s)|^)#|(?<=[A-Za-z_])=", lambda found: f"\\{found[0]}", words)
    marked = re.sub(r"[\n\r\t]", lambda found: f"\\{_ESCAPED[found[0]]}", marked)
    if marked[:1].isspace():
        marked = f"\\{marked}"
    if marked[-1:].isspace() and not (len(marked) == 2 and marked[0] == "\\"):
        marked = f"{marked[:-1]}\\{marked[-1]}"
    return marked
