"""How a figure is told: on top of another, as part of one, as a sum, for each of several, as not so."""

import re

from attrs import frozen

from claimcheck.entailment.scene import Scene
from claimcheck.quantities import Quantity

_ADDED = re.compile(r"\b(?:another|additional|further|extra|new|newly|more|others?)\b", re.IGNORECASE)
_ADDED_BEHIND = re.compile(r"\s+(?:more|new)\b(?!\s+than)")
_CHANGE = re.compile(
    r"\b(?:increas|ris|rose|gr[eo]w|jump|climb|gain|fell|fall|drop|decreas|declin|shr[iau]nk)\w*"
    r"(?:\s+by|\s+at\s+an?\s+(?:[\w-]+\s+){0,3}(?:rate|pace)\s+of)?\s*$",
    re.IGNORECASE,
)
_PART = re.compile(r"(?:of (?:which|whom|these|those|them)|including|among them)\b", re.IGNORECASE)
_TOTAL = re.compile(r"\b(?:total|totall?ing|overall|altogether|in all|combined|in sum)\b", re.IGNORECASE)
_COMBINED = re.compile(r"\b(?:combined|together|between them)\b", re.IGNORECASE)
_OUTSIDE = re.compile(
    r"\b(?:outside|elsewhere|abroad|overseas|other than|a(?:part|side) from|(?:other|foreign) (?:territor|countr|market)\w+)\b",
    re.IGNORECASE,
)
_UNNAMED = re.compile(
    r"\W*(?:(?:On|In|At|By|For|As|According)\b(?:[^,]*,|(?:\s+[A-Z]\w*)+(?=\s+(?:it|he|she|they|the)\b))\s+)?(?!There\b)(?:[Tt]he|[A-Z][a-z]*|[a-z]+)\s+[a-z]"
)
_ONLY = re.compile(r"\b(?:only|exactly|precisely|just)\s+\S+\s*$", re.IGNORECASE)
_NOT = r"(?:d(?:o|oes|id)|w(?:as|ere|ill|ould)|is|are|ha[sd]|have)(?:\s+not|n['’]t)"
_DENIED = re.compile(rf"\b(?:{_NOT}|never|denie[sd](?:\s+that)?)\s+(?:\w+\s+){{0,2}}$", re.IGNORECASE)
_DENIED_BEHIND = re.compile(rf"(?:\s+\w+){{0,2}}?\s+{_NOT}\b", re.IGNORECASE)
_EACH = re.compile(r"\b(?:each|every|apiece)\b", re.IGNORECASE)
_PER = re.compile(r"(?:\s+\w+){0,3}?\s+per\s+(?!cent)", re.IGNORECASE)
_FEWER = re.compile(r"\s+(?:more|fewer|less)\s+(?:\w+\s+){0,3}than\b", re.IGNORECASE)
_OR = re.compile(r"\bor\s+(?!(?:so|more|less|fewer|over|older|younger|higher|lower|better|above|below|not)\b)[a-z]")
_MOMENT = re.compile(r"\b(?:after|within|averaged (?:over|across|on|from))\s*$", re.IGNORECASE)
LEVELS = frozenset(("above", "below", "under", "beyond"))
"""Bounds that something moves to; what it moves by is more or less than a number."""
_PLANNED = re.compile(
    r"\b(?:would|could|may|might|budgeted|looking for|(?:expect|project|plan|hope|hoping|aim|offer|threaten|want|seek|propose|vow|pledge|promise)"
    r"(?:s|ed|ing|ning|ned)?\s+to|(?:set|likely|is|are)\s+to|will)\b"
)
_FORMER = re.compile(r"\b(?:from|compared (?:with|to))\s+(?:an?\s+|the\s+)?$", re.IGNORECASE)
BEFORE = 12
"""How far in front of a figure a word that tells of its standing may begin."""


@frozen(kw_only=True)
class Standing:
    """How a figure is told, by the words beside it and in its clause.

    Attributes:
        added: whether it is said to come on top of another ("another 500", "20 new cases"), or to be a change.
        part: whether it is said to be part of another ("of which 200", "including 13").
        whole: whether another figure is told as a part of it, as 28 in "26 of 28".
        partitive: whether it is told as part of the next figure, as 26 in "26 of 28".
        former: whether it is told as what something was before ("to 4% from 3%").
        planned: whether it is told in front that it may, or is to be.
        moment: whether it tells at which count something stood ("after 43 reviews").
        total: whether it is said to be the sum of all.
        combined: whether it is told for several at once ("sold 24 million between them").
        outside: whether it is told for other places than those named ("outside the US", "in other territories").
        either: whether its clause tells it of one thing or another ("had a cold or a fever").
        each: whether it is told for each of several ("3 a box"), or as what one has more than another.
        denied: whether its clause says that it is not so ("did not kill 12").
        only: whether it is told as neither more nor less ("exactly 12", "only 12").
        unnamed: whether its sentence begins with something that it does not name ("The film", "It").
    """

    added: bool = False
    part: bool = False
    whole: bool = False
    partitive: bool = False
    former: bool = False
    planned: bool = False
    moment: bool = False
    total: bool = False
    combined: bool = False
    outside: bool = False
    either: bool = False
    each: bool = False
    denied: bool = False
    only: bool = False
    unnamed: bool = False


def standing(scene: Scene) -> Standing:
    """How a figure is told."""
    text, clause, start, end = scene.text, scene.clause, scene.start, scene.figure.span.end
    return Standing(
        added=_added(scene),
        part=bool(_PART.search(text, max(0, clause.start - BEFORE), start)),
        whole=scene.whole,
        partitive=scene.partitive,
        former=_former(scene),
        planned=bool(_PLANNED.search(text, clause.start, start)),
        moment=bool(_MOMENT.search(text, max(0, start - 2 * BEFORE), start)),
        total=bool(_TOTAL.search(text, clause.start, start)),
        combined=bool(_COMBINED.search(text, clause.start, clause.end)),
        outside=bool(_OUTSIDE.search(text, clause.start, clause.end)),
        either=bool(_OR.search(text, scene.end, clause.end)),
        each=bool(
            _EACH.search(text, clause.start, clause.end) or _PER.match(text, scene.end) or _FEWER.match(text, end)
        ),
        denied=bool(_DENIED.search(text[clause.start : start]) or _DENIED_BEHIND.match(text, end, clause.end)),
        only=bool(_ONLY.search(text, max(0, start - BEFORE), end)),
        unnamed=bool(_UNNAMED.match(text, scene.sentence.start)),
    )


def _added(scene: Scene) -> bool:
    """Whether the words right beside the number say that it comes on top, or is a change."""
    text, behind = scene.text, scene.figure.span.end
    quantity = scene.figure.quantity
    level = quantity is not None and quantity.hedge in LEVELS
    if not level and (_moved(quantity) or _CHANGE.search(text, max(0, scene.start - 4 * BEFORE), scene.start)):
        return True
    before = text[max(0, scene.start - BEFORE) : scene.start]
    end = min((other.span.start for other in scene.others if other.span.start > scene.start), default=scene.end)
    own = text[behind : min(end, scene.end)]
    return bool(_ADDED.search(before) or _ADDED.search(own) or _ADDED_BEHIND.match(text, behind))


def _moved(quantity: Quantity | None) -> bool:
    """Whether it is a share that was read as a change ("a 5% rise"); of money it may be a gain or a loss."""
    return quantity is not None and quantity.dimension == "percentage" and quantity.trend is not None


def _former(scene: Scene) -> bool:
    """Whether "from" stands in front, and the sentence tells another figure in the same unit, which it came to."""
    mine = scene.figure.quantity
    if mine is None or not _FORMER.search(scene.text, max(0, scene.start - 2 * BEFORE), scene.start):
        return False
    others = (other.quantity for other in scene.others if other.quantity)
    return any((other.unit, other.dimension) == (mine.unit, mine.dimension) for other in others)
