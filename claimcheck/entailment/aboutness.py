"""Whether a statement is about what the evidence is about: its words, names, places in an order and times found there."""

import re
from decimal import Decimal
from fractions import Fraction

from attrs import frozen

from claimcheck.entailment.words import alike, spelt, stem, words
from claimcheck.figures import Figure

FIRM = Fraction(1, 2)
"""The share of a statement's words that the evidence must have where no figure ties the two."""
MOST = Fraction(3, 4)
"""The share from which a place in an order is taken to be given to the same thing."""
FOLLOWING = 40
"""How far behind an ordinal stands what is put in order, and how far in front of it a bound may begin."""
_BOUND = re.compile(
    r"\b(?:(?P<over>above|beyond|over the|after|(?:higher|more|greater|later) than)|"
    r"(?P<under>below|under|before|(?:lower|less|earlier) than))\s+(?:the\s+)?$",
    re.IGNORECASE,
)


def covered(claim: tuple[str, ...], evidence: tuple[str, ...]) -> Fraction:
    """The share of the statement's words that the evidence has, or others for the same."""
    known = frozenset(evidence)
    return Fraction(sum(alike(word, known) for word in claim), len(claim)) if claim else Fraction(1)


def missing(claim: str, evidence: tuple[str, ...]) -> tuple[str, ...]:
    """The statement's words, as printed, that the evidence does not have."""
    known = frozenset(evidence)
    return tuple(dict.fromkeys(word for word in spelt(claim) if not alike(stem(word), known)))


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

    def meets(self, asked: "Place") -> bool:
        """Whether it may be the place that is asked for."""
        if not (asked.over or asked.under) or (self.over, self.under) == (asked.over, asked.under):
            return self.number == asked.number
        return self.number > asked.number if asked.over else self.number < asked.number


def places(text: str, figures: tuple[Figure, ...]) -> tuple[Place, ...]:
    """The ordinals of a text, with the word behind each."""
    found = []
    for figure in figures:
        if figure.dimension == "ordinal" and figure.quantity is not None and figure.quantity.number is not None:
            start, end = figure.span.start, figure.span.end
            behind, bound = words(text[end : end + FOLLOWING]), _BOUND.search(text, max(0, start - FOLLOWING), start)
            over, under = (bool(bound["over"]), bool(bound["under"])) if bound else (False, False)
            if behind:
                found.append(Place(figure.span.of(text), figure.quantity.number, behind[0], over, under))
    return tuple(found)


def misplaced(claim: tuple[Place, ...], evidence: tuple[Place, ...]) -> tuple[Place, Place] | None:
    """A place of the statement, and the one that the evidence gives the same thing, where all that it gives are others."""
    for asked in claim:
        same = [known for known in evidence if alike(known.of, frozenset((asked.of,)))]
        if same and not any(known.meets(asked) for known in (same if asked.over or asked.under else evidence)):
            return asked, same[0]
    return None
