"""Whether a statement is about what the evidence is about: its words, names, places in an order and times found there."""

from fractions import Fraction

from attrs import frozen

from claimcheck.entailment.words import alike, spelt, stem, words
from claimcheck.figures import Figure

FIRM = Fraction(1, 2)
"""The share of a statement's words that the evidence must have where no figure ties the two."""
MOST = Fraction(3, 4)
"""The share from which a place in an order is taken to be given to the same thing."""
FOLLOWING = 40
"""How far behind an ordinal stands what is put in order."""


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
    """A place in an order: "the 24th case"."""

    text: str
    number: str
    of: str


def places(text: str, figures: tuple[Figure, ...]) -> tuple[Place, ...]:
    """The ordinals of a text, with the word behind each."""
    found = []
    for figure in figures:
        if figure.dimension == "ordinal" and figure.quantity is not None and figure.quantity.number is not None:
            behind = words(text[figure.span.end : figure.span.end + FOLLOWING])
            if behind:
                found.append(Place(figure.span.of(text), str(figure.quantity.number), behind[0]))
    return tuple(found)


def misplaced(claim: tuple[Place, ...], evidence: tuple[Place, ...]) -> tuple[Place, Place] | None:
    """A place of the statement, and the one that the evidence gives the same thing, where all that it gives are others."""
    for asked in claim:
        same = [known for known in evidence if alike(known.of, frozenset((asked.of,)))]
        if same and all(known.number != asked.number for known in evidence):
            return asked, same[0]
    return None
