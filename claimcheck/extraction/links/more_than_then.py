"""A change with what it is reckoned on in brackets: "42,000 visitors, 9% more than in 2012 (38,500)", "… This is 9% more than a year ago (38,500)"."""

import re
from collections.abc import Iterator

from claimcheck.claims import Claim
from claimcheck.extraction.links.beside import Row, Told, alike, is_amount, link
from claimcheck.patterns import pattern
from claimcheck.vocabulary import Relation

_THAN = pattern(
    r"\s+(?:more|higher|fewer|less|lower)\s+than\s+(?:(?:in|on|during|at|for|the|a|an|last)\s+){0,3}[^.;:()]{1,40}\(\s*(?:(?:it|there)\s+(?:was|were)\s+)?",
    re.IGNORECASE,
)
"""What stands between a change and the figure of the time before."""
_TAKES_UP = pattern(
    r"\s*(?:this|that|it|which)\s+(?:is|was|are|were|represents|represented|means)\s+(?:an?\s+)?$", re.IGNORECASE
)
"""What stands before a change that is of the figure of the sentence before."""
REACH = 3
"""How many figures behind a change that of the time before may stand, days among them."""


def more_than_then(row: Row, earlier: Row | None) -> Iterator[Told]:
    """Links of such a change to the figure of the time before, and of the new figure to it."""
    if not row.has(("than",)) or not row.has(("(",)):
        return
    for at, change in enumerate(row.claims):
        if change.quantity.unit != "percent":
            continue
        near = range(at + 1, min(at + 1 + REACH, len(row.claims)))
        old = next((row.claims[to] for to in near if _than(row, at, to)), None)
        new = _new(row, at, old, earlier) if old is not None else None
        if old is not None and new is not None:
            yield link(change, Relation.BASE, old)
            yield link(new, Relation.CHANGE_FROM, change)


def _than(row: Row, at: int, to: int) -> bool:
    old = row.claims[to]
    told = row.text[row.span(at).end : row.span(to).start]
    return old.quantity.dimension != "date" and is_amount(old) and _THAN.fullmatch(told) is not None


def _new(row: Row, at: int, old: Claim, earlier: Row | None) -> Claim | None:
    """The figure that a change led to: right before it, else the only one of its sort in the sentence before that this one takes up."""
    before = [one for one in row.claims[:at] if alike(one, old) and is_amount(one)]
    if before or earlier is None or not _TAKES_UP.search(row.before(at)):
        return before[-1] if len(before) == 1 else None
    told = [one for one in earlier.claims if alike(one, old) and is_amount(one)]
    return told[0] if len(told) == 1 else None
