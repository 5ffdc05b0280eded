"""Figures told in the order of names: "Ana Cruz and Bo Lund were fined $300 and $500, respectively"."""

import re
from collections.abc import Sequence

from claimcheck.entailment.words import names
from claimcheck.figures import Figure, Span

_RESPECTIVELY = re.compile(r"\brespectively\b", re.IGNORECASE)
_NAME = r"[A-Z][\w.'’-]*(?:\s+[A-Z][\w.'’-]*){0,3}"
_LISTED = re.compile(rf"\b{_NAME}(?:\s*,\s*{_NAME}){{0,5}}\s*,?\s+and\s+{_NAME}")
_BETWEEN = re.compile(r"\s*,\s*(?:and\s+)?|\s+and\s+")


Names = frozenset[str]


def in_order(text: str, amounts: Sequence[Figure], sentence: Span) -> dict[Figure, tuple[Names, Names]]:
    """For each figure that is told in the order of names, its own name and those of the others."""
    if not _RESPECTIVELY.search(text, sentence.start, sentence.end):
        return {}
    for listed in reversed(list(_LISTED.finditer(text, sentence.start, sentence.end))):
        whose = [names(name) for name in _BETWEEN.split(listed[0])]
        row = [figure for figure in amounts if figure.span.start >= listed.end()]
        if len(row) == len(whose):
            everyone = Names().union(*whose)
            return {figure: (own, everyone - own) for figure, own in zip(row, whose, strict=True)}
    return {}
