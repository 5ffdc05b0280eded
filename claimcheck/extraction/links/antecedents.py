"""Figures that say something of one told before: "They included three children", "all three", "half of them", "twice that number".

What they go back to is the one count of such a sort that the same sentence tells before them, else the sentence before. Where
there are two, or none, nothing is made of it.
"""

import re
from collections.abc import Iterator

from claimcheck.claims import Claim
from claimcheck.comparison import exceeds
from claimcheck.extraction.links.beside import Row, Told, link
from claimcheck.extraction.scenes.anaphors import NEAR
from claimcheck.patterns import pattern
from claimcheck.populations import known_populations
from claimcheck.vocabulary import Relation

_KINDS = {
    **dict.fromkeys(("dead", "deceased", "killed"), "casualties.killed"),
    **dict.fromkeys(("injured", "wounded", "hurt"), "casualties.wounded"),
    **dict.fromkeys(("victims", "casualties"), "casualties"),
    **dict.fromkeys(("arrested", "detained", "suspects"), "arrests"),
    **dict.fromkeys(("evacuees", "evacuated"), "evacuees"),
    **dict.fromkeys(("missing",), "casualties.missing"),
}
"""What those are of whom a word speaks with its article: "the dead"."""
_THEM = rf"(?:them|they|these|those|(?:the|those)\s+(?P<sort>{'|'.join(_KINDS)}))"
_FIGURE = r"(?:that|this)\s+(?:figure|number|total|toll|count)"
_LEADS = pattern(
    rf"(?:{_THEM}|{_FIGURE})\s+(?:also\s+)?includ\w+\s+|(?:also\s+)?among\s+{_THEM.replace('sort', 'of')}\s+(?:were|was|are|is)\s+",
    re.IGNORECASE,
)
_OPENING = ("th", "also", "among")
"""What a sentence opens with that leads to some of those told before it."""
_TAKES = pattern(rf"\s+of\s+{_THEM}\b(?!\s+\w+s\b)", re.IGNORECASE)
_BASE = pattern(
    r"\s+of\s+(?:them|these|those|whom)\b(?!\s+\w+s\b)|\s+(?:that\s+(?:number|figure|many|total)|as\s+many)\b",
    re.IGNORECASE,
)
_ALL = pattern(r"\ball\s+(?:of\s+the\s+)?$", re.IGNORECASE)
_JOINED = pattern(r"(?:,|\s+and|,\s+and)\s+(?:the\s+)?", re.IGNORECASE)
SAYING_SOME = frozenset({"count", "ratio"})
"""Dimensions of what goes back to another figure."""
REACH = 20
"""How many figures back a count may stand, so that the work per figure stays bounded."""


def antecedents(row: Row, earlier: Row | None) -> Iterator[Told]:
    """Links of figures to the one count that they go back to."""
    start = row.start
    before = earlier if earlier is not None and start - earlier.start - len(earlier.claims[0].quote) <= NEAR else None
    leads = row.text[start : start + 5].lower().startswith(_OPENING) and row.has(("includ", "among"))
    lead = _LEADS.match(row.text, start) if leads else None
    open_row = -1 if lead is None else lead.end()
    for index, claim in enumerate(row.claims):
        span = row.span(index)
        if claim.quantity.dimension == "ratio" and not claim.quantity.vague and _BASE.match(row.text, span.end):
            yield from (link(claim, Relation.BASE, whole) for whole in _one(row, index, before, None))
        if claim.quantity.dimension != "count":
            continue
        taken = _TAKES.match(row.text, span.end)
        if lead is not None and span.start == open_row:
            sort = lead["sort"] or lead["of"]
            joined = _JOINED.match(row.text, (claim.location.noun or span).end)
            open_row = joined.end() if joined else -1
            yield from _part(claim, _one(row, 0, before, sort))
        elif taken is not None and not _everyone(row, index):
            yield from _part(claim, _one(row, index, before, taken["sort"]))
        elif claim.location.noun is None:
            yield from _again(row, index, before)


def _one(row: Row, index: int, before: Row | None, sort: str | None) -> list[Claim]:
    """The one count that a figure goes back to, of those before it in its sentence, else in the one before; else none."""
    own = [claim for claim in row.claims[max(0, index - REACH) : index] if _counts(claim, sort)]
    found = own or [claim for claim in (before.claims[-REACH:] if before else ()) if _counts(claim, sort)]
    return found if len(found) == 1 else []


def _counts(claim: Claim, sort: str | None) -> bool:
    """Whether a claim counts several, of the sort that a word speaks of."""
    several = claim.quantity.counted and (claim.quantity.number or 0) > 1
    if several and claim.kind == "other" and claim.location.noun is None:
        return True  # "twelve in Ashby and 14 in Borne": of whatever sort the one before is
    if sort is not None:
        return several and claim.kind.startswith(_KINDS[sort.lower()])
    people = claim.population is not None and known_populations().root(claim.population) == "person"
    return several and (people or claim.location.noun is not None)


def _part(claim: Claim, wholes: list[Claim]) -> Iterator[Told]:
    """The link of a whole to a part; none where the part is more, since "they" may be others."""
    yield from (
        link(whole, Relation.INCLUDES, claim) for whole in wholes if not exceeds(claim.quantity, whole.quantity)
    )


def _again(row: Row, index: int, before: Row | None) -> Iterator[Told]:
    """The link of "all three", "both" or "the pair" to the count that it says again."""
    claim = row.claims[index]
    if claim.kind == "list_count" or _everyone(row, index):
        wholes = _one(row, index, before, None)
        yield from (link(claim, Relation.SAME_AS, whole) for whole in wholes if _as_many(claim, whole))


def _everyone(row: Row, index: int) -> bool:
    start = row.span(index).start
    return _ALL.search(row.text, max(0, start - 12), start) is not None


def _as_many(claim: Claim, whole: Claim) -> bool:
    return claim.quantity.number == whole.quantity.number and whole.quantity.asserted.exact
