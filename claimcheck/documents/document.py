"""A text as it was given, with its source and the parts of it that are prose."""

from attrs import field, frozen

from claimcheck.claims import Source
from claimcheck.figures import Span
from claimcheck.vocabulary import Role


@frozen
class Block:
    """A stretch of prose: a paragraph, a headline, a caption, a list item, a table cell."""

    span: Span
    role: Role = Role.BODY


@frozen
class Allowance:
    """A comment that allows a rule, and why: findings of these codes that point into the span are not reported."""

    codes: frozenset[str]
    span: Span
    reason: str


@frozen
class Document:
    """A text with its source; `blocks` are its prose, in order, none overlapping. Offsets are those of the text as given."""

    text: str
    source: Source = field(factory=Source)
    title: str | None = None
    blocks: tuple[Block, ...] = field(default=())
    allowances: tuple[Allowance, ...] = field(default=())
    id: str | int | None = None
