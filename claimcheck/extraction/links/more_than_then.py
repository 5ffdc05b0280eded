"""A change with what it is reckoned on behind it: "42,000 visitors, 9% more than in 2012 (38,500)", "… This is 9% higher than the 38,500 of 2012"."""

import re
from collections.abc import Iterator

from claimcheck.claims import Claim
from claimcheck.extraction.links.beside import Row, Told, alike, is_amount, link
from claimcheck.patterns import pattern
from claimcheck.vocabulary import Relation

_THAN = pattern(
    r"\s+(?:more|higher|fewer|less|lower)\s+than\s+(?:(?:in|on|during|at|for|the|a|an|last)\s+){0,3}[^.;:()]{1,40}\(\s*(?:(?:it|there)\s+(?:was|were)\s+)?"
    r"|\s+(?:increase|rise|growth|fall|drop|decrease|decline)\s+(?:over|on|from)\s+[^.;:()\d]{1,40},?\s+when\s+(?:(?:it|there)\s+(?:was|were)\s+)?"
    r"|\s+(?:more|higher|fewer|less|lower)\s+than\s+the\s+",
    re.IGNORECASE,
)
"""What stands between a change and the figure of the time before."""
_TAKES_UP = pattern(
    r"\s*(?:this|that|it|which)\s+(?:is|was|are|were|represents|represented|marks|marked|means)\s+(?:an?\s+)?$",
    re.IGNORECASE,
)
"""What stands before a change that is of the figure of the sentence before."""
REACH = 3
"""How many figures behind a change that of the time before may stand, days among them."""


def more_than_then(row: Row, earlier: Row | None) -> Iterator[Told]:
    """Links of such a change to the figure of the time before, and of the new figure to it."""
    if not row.has(("than", "when")):
        return
    news: list[Claim] = []
    olds: list[Claim] = []
    for at, change in enumerate(row.claims):
        near = range(at + 1, min(at + 1 + REACH, len(row.claims))) if change.quantity.unit == "percent" else ()
        old = next((row.claims[to] for to in near if _than(row, at, to)), None)
        if old is None:
            continue
        # "12% higher than the 265 of 2023 but 22% lower than the 381 of 2022"
        before = [one for one in row.claims[:at] if one not in olds]
        new = news[-1] if news else _new(row, at, before, old, earlier)
        olds.append(old)
        if new is not None:
            yield link(change, Relation.BASE, old)
            yield link(new, Relation.CHANGE_FROM, change)
            news.append(new)


def _than(row: Row, at: int, to: int) -> bool:
    old = row.claims[to]
    told = row.text[row.span(at).end : row.span(to).start]
    return old.quantity.dimension != "date" and is_amount(old) and _THAN.fullmatch(told) is not None


def _new(row: Row, at: int, told_before: list[Claim], old: Claim, earlier: Row | None) -> Claim | None:
    """The figure that a change led to: right before it, else the one that the sentence before begins with, where this one takes it up."""
    before = [one for one in told_before if alike(one, old) and is_amount(one)]
    if before or earlier is None or not _TAKES_UP.search(row.before(at)):
        return before[-1] if len(before) == 1 else None
    told = [one for one in earlier.claims if alike(one, old) and is_amount(one)]
    return told[0] if told and earlier.claims[0] in told else None
