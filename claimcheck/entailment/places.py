"""Places in an order ("the 24th case", "number three"), and those of a statement held against the evidence's."""

import re
from collections.abc import Iterator
from decimal import Decimal

from attrs import frozen

from claimcheck.entailment.words import alike, stem, words
from claimcheck.figures import Figure
from claimcheck.reading import read

FOLLOWING = 40
"""How far behind an ordinal stands what is put in order, and how far in front of it a bound may begin."""
RANKS = frozenset(map(stem, ("place", "spot", "position", "rank", "worst", "most", "least")))
PARTS = frozenset(
    map(
        stem,
        "season series episode round week day edition quarter half volume chapter leg stage match game heat test phase wave".split(),
    )
)
"""What something has one after the other, each with figures of its own."""
_BOUND = re.compile(
    r"\b(?:(?P<over>above|beyond|over the|after|(?:higher|more|greater|later) than)|"
    r"(?P<under>below|under|before|(?:lower|less|earlier) than))\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_RANK = re.compile(
    r"(?:#\s?|\b(?:at|the|and|was|is|reach\w*|hit)\s+(?:number|No\.)\s+|\brank(?:s|ed)?\s+(?:at\s+)?(?:number\s+|No\.\s+)?)"
    r"(?P<number>\d{1,3}|[a-z]+)\b(?![\d,.]*\d|\s*(?:%|percent|of\b|out\b))",
    re.IGNORECASE,
)


@frozen
class Place:
    """A place in an order: "the 24th case".

    `over` and `under` say that it is told as a bound ("above the 5th floor"), which excludes its own number.
    """

    text: str
    number: Decimal
    of: str
    over: bool = False
    under: bool = False

    @property
    def ranked(self) -> bool:
        """Whether it is a place among the best or the largest, of which a higher one has the lower number."""
        return not self.of or self.of in RANKS or self.of.endswith("est")

    @property
    def part(self) -> bool:
        """Whether it is one of several that come one after the other."""
        return self.of in PARTS

    def meets(self, asked: "Place") -> bool:
        """Whether it may be the place that is asked for."""
        if not (asked.over or asked.under) or (self.over, self.under) == (asked.over, asked.under):
            return self.number == asked.number
        return self.number > asked.number if asked.over else self.number < asked.number


def places(text: str, figures: tuple[Figure, ...]) -> tuple[Place, ...]:
    """The places of a text: its ordinals, with the word behind each, and what is told to be number three."""
    found = list(_ranks(text))
    for figure in figures:
        number = figure.quantity.number if figure.quantity and figure.dimension == "ordinal" else None
        behind = words(text[figure.span.end : figure.span.end + FOLLOWING])
        of = behind[0] if behind else found[-1].of if found else ""  # "in her first season and in her second"
        if number is not None and of:
            found.append(_place(text, figure.span.start, figure.span.of(text), number, of))
    return tuple(found)


def _ranks(text: str) -> Iterator[Place]:
    """The places that are told as numbers: "number three", "#3"."""
    for found in _RANK.finditer(text):
        figures = read(found["number"])
        if figures and figures[0].quantity and figures[0].quantity.number is not None:
            yield _place(text, found.start(), found[0], figures[0].quantity.number, "")


def _place(text: str, start: int, printed: str, number: Decimal, of: str) -> Place:
    bound = _BOUND.search(text, max(0, start - FOLLOWING), start)
    return Place(printed, number, of, bool(bound and bound["over"]), bool(bound and bound["under"]))


def misplaced(claim: tuple[Place, ...], evidence: tuple[Place, ...]) -> tuple[Place, Place] | None:
    """A place of the statement, and the one that the evidence gives the same thing, where all that it gives are others."""
    for asked in claim:
        same = [known for known in evidence if known.of == asked.of or alike(known.of, frozenset((asked.of,)))]
        same = same if same or asked.of else list(evidence)
        if same and not any(known.meets(asked) for known in (same if asked.over or asked.under else evidence)):
            return asked, same[0]
    return None
