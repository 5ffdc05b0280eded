"""A text as it was given, with its source and the parts of it that are prose."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from functools import cached_property

from attrs import evolve, field, frozen

from claimcheck.claims import Source
from claimcheck.errors import InputError
from claimcheck.figures import Span
from claimcheck.patterns import pattern
from claimcheck.vocabulary import Role


class DocumentError(InputError):
    """A document that cannot be read: says which, where in it, and what would do."""


@frozen
class Slot:
    """The place of a cell in its table, rows and columns counted from 0, and the words that head it.

    Attributes:
        table: names the table among those of a text.
        single: whether it stands over one column and one row.
        heading: whether its row heads the columns.
        above: where the words stand that head its column, the uppermost first.
        side: where those stand that head its row; `None` for the head itself.
        corner: where those stand that head the column of the row's head.
        shared: whether the heads of several rows are the same, so that none says all of its row.
    """

    table: int
    row: int
    column: int
    single: bool = True
    heading: bool = False
    above: tuple[Span, ...] = ()
    side: Span | None = None
    corner: Span | None = None
    shared: bool = False

    @property
    def heads(self) -> tuple[Span, ...]:
        """Where the words stand that head its column and its row."""
        return self.above if self.side is None else (*self.above, self.side)

    def moved(self, place: Callable[[Span], Span]) -> "Slot":
        """The slot in another text, where each stretch stands somewhere else."""
        side, corner = (None if span is None else place(span) for span in (self.side, self.corner))
        return evolve(self, above=tuple(map(place, self.above)), side=side, corner=corner)


@frozen
class Block:
    """A stretch of prose: a paragraph, a headline, a caption, a list item, a cell of a table, which has a slot.

    Attributes:
        level: how deep in lists it stands; 0 in none. What goes on an item stands no higher.
        item: whether it begins an item of a list.
    """

    span: Span
    role: Role = Role.BODY
    slot: Slot | None = None
    level: int = 0
    item: bool = False


_BREAK = pattern(r"\r\n|\n|\r")
_LINE_FEED = pattern(r"\n")


def breaks(text: str, start: int = 0, end: int | None = None) -> Iterator[re.Match[str]]:
    """The breaks of lines, as on any system; the one that nearly all texts have to themselves is found far faster."""
    behind = len(text) if end is None else end
    plain = text.find("\r", start, behind) < 0
    return (_LINE_FEED if plain else _BREAK).finditer(text, start, behind)


STOP = "\ufffc"
"""Read in place of what is no word, so that words before and behind it do not run together."""


@frozen
class Hole:
    """A stretch that is no prose: code, the target of a link, a mark of emphasis, a break of a wrapped line, what a page
    has between two paragraphs.
    """

    span: Span
    instead: str
    """What is read in its place: the character that an entity stands for; nothing, or a space, where words run on across it;
    a line break; else `STOP`."""

    @property
    def stretch(self) -> tuple[int, int]:
        """From where to where it goes."""
        return self.span.start, self.span.end


@frozen
class Allowance:
    """A comment that allows a rule, and why: findings of these codes that point into the span are not reported."""

    codes: frozenset[str]
    """Codes or names of rules, as written."""
    span: Span
    reason: str
    line: int = 0
    """Where the comment stands, from 1."""


@frozen(slots=False)
class Document:
    """A text with its source; `blocks` are its prose, in order, none overlapping. Offsets are those of the text as given.

    Attributes:
        holes: what is no prose inside of blocks, in order, none overlapping; `prose_of` reads on past them.
        dated_by: how the day of publication is known: "given", "front matter", "page" (its marks), "dateline",
            "properties" (those of the file), or `None` where it is not.
        remarks: what a user should be told of the document ("front matter: “someday” is no date").
    """

    text: str
    source: Source = field(factory=Source)
    title: str | None = None
    blocks: tuple[Block, ...] = ()
    allowances: tuple[Allowance, ...] = ()
    id: str | int | None = None
    holes: tuple[Hole, ...] = ()
    dated_by: str | None = None
    remarks: tuple[str, ...] = ()

    @cached_property
    def lines(self) -> tuple[int, ...]:
        """Where each of its lines starts."""
        return (0, *(found.end() for found in breaks(self.text)))

    @property
    def detached_title(self) -> str | None:
        """The title, where it does not stand in the text."""
        if self.title is None:
            return None
        title = folded(self.title)
        heads = (folded(block.span.of(self.text)) for block in self.blocks if block.role is Role.HEADLINE)
        return None if title in heads else self.title

    def is_prose(self, span: Span) -> bool:
        """Whether a stretch of the text stands in one block, and in no hole of it."""
        index = bisect_right(self.blocks, span.start, key=lambda block: block.span.start) - 1
        if index < 0 or span.end > self.blocks[index].span.end:
            return False
        place = bisect_right(self.holes, span.start, key=lambda hole: hole.span.start)
        for hole in self.holes[max(0, place - 1) :]:
            if hole.span.start >= span.end:
                break
            within = hole.span.start <= span.start and span.end <= hole.span.end
            if within or (hole.instead == STOP and hole.span.overlaps(span)):
                return False
        return True


def folded(words: str) -> str:
    """Words as they are compared: without regard to case, spacing and the shape of quotation marks."""
    plain = words.isascii() and '"' not in words and "`" not in words
    return " ".join((words if plain else words.translate(_MARKS)).split()).casefold()


_MARKS = str.maketrans(dict.fromkeys('‘’“”"`', "'"))
