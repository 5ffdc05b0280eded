"""What a format finds in a text: its passages, what in them is no prose, its comments, and what it says of itself."""

from typing import NamedTuple

from attrs import field, frozen

from claimcheck.documents.comments import Comment
from claimcheck.documents.document import Hole
from claimcheck.documents.lines import Passage


class Masthead(NamedTuple):
    """What a text says of itself: title, publisher and day, and where it says so.

    Attributes:
        basis: where it stands: "front matter", "page" (the marks of a web page), "properties" (those of a file, which nobody
            sees: its day goes behind all others).
        remark: what a user should be told of it.
    """

    title: str | None = None
    source: str | None = None
    published: str | None = None
    url: str | None = None
    basis: str = "front matter"
    remark: str | None = None

    def over(self, other: "Masthead") -> "Masthead":
        """This masthead, with what it does not tell taken from another."""
        return Masthead(
            self.title or other.title,
            self.source or other.source,
            self.published or other.published,
            self.url or other.url,
            self.basis if self.published else other.basis,
            self.remark or other.remark,
        )


@frozen
class Scan:
    """A text as a format has read it; passages, holes and comments are in order, none overlapping."""

    text: str = field(repr=False)
    passages: tuple[Passage, ...]
    holes: tuple[Hole, ...] = ()
    comments: tuple[Comment, ...] = ()
    masthead: Masthead = field(factory=Masthead)
