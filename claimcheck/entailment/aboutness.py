"""Whether a statement is about what the evidence is about: its words found there."""

from collections.abc import Collection, Iterable
from fractions import Fraction

from claimcheck.entailment.words import alike, spelt, stem

FIRM = Fraction(1, 2)
"""The share of a statement's words that the evidence must have where no figure ties the two."""
MOST = Fraction(3, 4)
"""The share from which two headlines are taken to tell of one matter."""


def share(said: Collection[str], among: Iterable[str]) -> Fraction:
    """The share of some words that are among others, or have others for the same there; none of no words."""
    known = frozenset(among)
    return Fraction(sum(alike(word, known) for word in said), len(said)) if said else Fraction(0)


def covered(claim: tuple[str, ...], evidence: tuple[str, ...]) -> Fraction:
    """The share of the statement's words that the evidence has, or others for the same; all of no words."""
    return share(claim, evidence) if claim else Fraction(1)


def missing(claim: str, evidence: tuple[str, ...]) -> tuple[str, ...]:
    """The statement's words, as printed, that the evidence does not have."""
    known = frozenset(evidence)
    return tuple(dict.fromkeys(word for word in spelt(claim) if not alike(stem(word), known)))
