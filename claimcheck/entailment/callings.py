"""What a text says that something is: what is told to be a ferry is not told to be a bridge."""

import re

from claimcheck.entailment.aboutness import subject
from claimcheck.entailment.words import EMPTY, alike, stem, strangers, titled, words

_IS = re.compile(r"\b(?:is|was|are|were)\s+(?:an?|the)\s+")
_END = re.compile(
    r"[.;:()]|,?\s+(?:(?:of|in|on|at|by|from|with|for|who|whom|whose|which|that|where|when|to|about|as|and|or|but|only|since|after|before|"
    r"during|under|starring|featuring|written|made|set|known|born|called|named)\b|\w+(?:ed|ing)\s+(?:by|in|on|at|from|to|with|for)\b)"
)
"""Where the words that say what something is end."""
REACH = 200
"""How far these words may run."""


def called(claim: str, evidence: str) -> tuple[str, str] | None:
    """What a statement says that something is, and what else the evidence says that it is; `None` where they do not differ.

    Neither word is known to the other text, and both tell of one name.
    """
    if titled(claim) or titled(evidence) or strangers(subject(claim), subject(evidence)):
        return None
    asked, told = _head(claim), _head(evidence)
    if (
        not (asked and told)
        or alike(stem(asked), frozenset(words(evidence)))
        or alike(stem(told), frozenset(words(claim)))
    ):
        return None
    return asked, told


def _head(text: str) -> str:
    """The last word of what the first sentence with "is a" says that something is; none of a name."""
    found = _IS.search(text)
    if not found:
        return ""
    end = _END.search(text, found.end(), found.end() + REACH)
    last = text[found.end() : end.start() if end else found.end() + REACH].replace(",", " ").split()
    return last[-1] if last and last[-1].islower() and last[-1] not in EMPTY else ""
