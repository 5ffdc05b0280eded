"""Whether a statement is about what the evidence is about: its words found there."""

import re
from collections.abc import Collection, Iterable
from fractions import Fraction

from claimcheck.entailment.words import alike, names, spelt, stem, titled, words

FIRM = Fraction(1, 2)
"""The share of a statement's words that the evidence must have where no figure ties the two."""
MOST = Fraction(3, 4)
"""The share from which two headlines are taken to tell of one matter."""

_NAME = r"[A-Z][\w.'’-]*"
_SUBJECT = re.compile(rf"\W*(?:The\s+)?{_NAME}(?:\s+(?:(?:of|and|the)\s+){{0,2}}{_NAME}|\s+\d+\b)*")
_REFERRING = re.compile(
    r"\W*(?:(?:On|In|At|By|For|As|After|During)\b[^,]*,\s+)?(?:the|this|these|he|she|it|they|his|her|its|their)\s",
    re.IGNORECASE,
)


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


def spoken_of(claim: str, text: str, known: tuple[str, ...]) -> Fraction:
    """The share of a statement's words that a text has; of whom it is told goes without saying in a text that begins with "he"."""
    unsaid = subject(claim).difference(known) if _REFERRING.match(text) and not titled(claim) else frozenset[str]()
    return covered(tuple(word for word in words(claim) if word not in unsaid), known)


def subject(text: str) -> frozenset[str]:
    """The name that a text begins with."""
    found = _SUBJECT.match(text)
    return names(found[0]) if found else frozenset()
