"""Names that stand in each other's place, or in none: what was made by one is not told of what was made by another."""

import re
from collections.abc import Iterator

from attrs import frozen

from claimcheck.entailment.aboutness import subject
from claimcheck.entailment.words import alike, names, stem, strangers, titled, words

_NAME = r"[A-Z](?:[\w'’-]|\.(?=\S))*"
_TOLD = re.compile(
    rf"\b(?P<word>[a-z][\w-]*)\s+(?P<by>by|in|on|at|from|with|for|near)\s+(?:the\s+)?(?P<name>{_NAME}(?:\s+{_NAME}){{0,3}})"
)
_BY = re.compile(rf"\b(?:by|with|on|at)\s+(?:the\s+)?(?!\w+day\b)(?P<name>{_NAME}(?:\s+{_NAME}){{0,3}})")


@frozen
class _Tie:
    """A name together with the words that tell what it has to do with a thing: "made by Lund"."""

    text: str
    word: str
    by: str
    names: frozenset[str]

    def swapped(self, other: "_Tie") -> bool:
        """Whether the same is told of another name."""
        return self.by == other.by and alike(self.word, frozenset((other.word,))) and strangers(self.names, other.names)


def swapped(claim: str, evidence: str) -> tuple[str, str] | None:
    """What a statement tells of a name, and the evidence in the same words of another; `None` where there is none.

    Neither name is known to the other text.
    """
    if titled(claim) or titled(evidence):
        return None
    asked, told = _ties(claim, unknown_to=evidence), tuple(_ties(evidence, unknown_to=claim))
    return next(((one.text, other.text) for one in asked for other in told if one.swapped(other)), None)


def unheard(claim: str, evidence: str) -> str | None:
    """By whom, with whom, on or at what a statement tells something of a name, where the evidence knows only that name."""
    known = words(evidence)
    if titled(claim) or titled(evidence) or strangers(subject(claim), known):
        return None
    told = ((found[0], names(found["name"])) for found in _BY.finditer(claim))
    return next((tie for tie, name in told if name and strangers(name, known)), None)


def _ties(text: str, unknown_to: str) -> Iterator[_Tie]:
    """The names of a text with what is told of each, but for those that begin with a word of the other text."""
    others = frozenset(words(unknown_to))
    for found in _TOLD.finditer(text):
        named = names(found["name"])
        if named and not alike(words(found["name"])[0], others):
            yield _Tie(found[0], stem(found["word"]), found["by"], named)
