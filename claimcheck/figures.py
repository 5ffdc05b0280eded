"""A figure: a quantity or a date at a span of a text, with the noun it counts."""

from attrs import frozen

from claimcheck.dates import DateValue
from claimcheck.quantities import Quantity


@frozen
class Span:
    """A stretch of a text, in Unicode code points, half open."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The words that stand there."""
        return text[self.start : self.end]

    def plain(self, text: str) -> str:
        """The words that stand there, with a single space between them."""
        return " ".join(self.of(text).split())

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share a character."""
        return self.start < other.end and other.start < self.end


@frozen
class Figure:
    """A numeric expression where it stands: `span` covers qualifier, number, scale and unit; the counted noun is apart.

    `number` is where the bare number stands, `None` for a date or a count carried by a word.  A figure has a quantity, or
    a date, or (for a duration or age) both.
    """

    span: Span
    quantity: Quantity | None = None
    date: DateValue | None = None
    number: Span | None = None
    noun: Span | None = None
    dimension: str = "count"
    grammar: str = ""
    """Which grammar read it, for those who ask why."""
