"""What the points of a list come to: one a total of the others ("Total flights: 812", "Flights abroad: 340"), or the share of two.

A list need not have all that a total counts.  What shows that it has is the sum: it comes to the total, or one slip of the keyboard is
all that it lacks.  How long steps take is otherwise: there are pauses between them, so that they come to less, and never to more.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from decimal import ROUND_HALF_UP, Decimal

from claimcheck.claims import Claim
from claimcheck.documents.document import Block, Document
from claimcheck.extraction.links.beside import Told, alike, is_amount, link, number_of
from claimcheck.extraction.links.enumerations import one_slip_off
from claimcheck.patterns import pattern
from claimcheck.reckoning import HUNDRED, last_place
from claimcheck.slips import mistyped, swapped
from claimcheck.vocabulary import Relation

_NAMED = pattern(r"[^\W\d][^:.;\d]{1,50}:\s+$")
"""What stands before the figure of a point that names it."""
_TOTAL = pattern(r"(?:grand |overall )?total\b")
FEWEST, MOST = 2, 12
"""How many parts a total of a list has."""

THREE, LONG, TELLING = 3, 1000, 4
"""Of how many points a share and what it is of are, and with how large a part and how many digits of the share chance is out."""

Point = tuple[str, Claim]
"""The name of a figure, and the figure."""


def listed(document: Document, claims: Sequence[Claim]) -> Iterator[Told]:
    """Links of the figures of a list to the total that stands first or last among them, and of a share to the two that make it."""
    placed = [claim for claim in claims if claim.location.span is not None]
    for blocks in _lists(document.blocks):
        points = [point for block in blocks if (point := _point(document.text, block, placed)) is not None]
        yield from _share([claim for _, claim in points])
        points = [(name, claim) for name, claim in points if is_amount(claim)]
        totals = [at for at, (name, _) in enumerate(points) if _TOTAL.match(name)]
        if len(totals) != 1 or totals[0] not in (0, len(points) - 1):
            continue
        whole = points[totals[0]][1]
        parts = [claim for at, (_, claim) in enumerate(points) if at not in totals and _of_its_sort(claim, whole)]
        if FEWEST <= len(parts) <= MOST and _shared_out(whole, parts):
            yield from (link(part, Relation.PART_OF, whole) for part in parts)


def _lists(blocks: Sequence[Block]) -> Iterator[Sequence[Block]]:
    """The points of each list, those of lists in it left out."""
    row: list[Block] = []
    for block in blocks:
        if row and (not block.level or block.level < row[0].level or block.slot is not None):
            yield row
            row = []
        if block.item and (not row or block.level == row[0].level):
            row.append(block)
    yield row


def _point(text: str, block: Block, claims: Sequence[Claim]) -> Point | None:
    """What a point names, and its figure, where nothing else is told before it."""
    at = bisect_left(claims, block.span.start, key=lambda claim: claim.location.start)
    span = claims[at].location.span if at < len(claims) else None
    if span is None or span.end > block.span.end:
        return None
    name = text[block.span.start : span.start]
    return (name.strip("*_ ").casefold(), claims[at]) if _NAMED.fullmatch(name.strip("*_")) else None


def _share(claims: Sequence[Claim]) -> Iterator[Told]:
    """Links of the one share of a list of three to the two counts before it, that it fits, or would but for a slip."""
    if len(claims) != THREE or claims[2].quantity.unit != "percent" or not all(map(is_amount, claims[:2])):
        return
    whole, part = sorted(claims[:2], key=number_of, reverse=True)
    share = claims[2]
    if not alike(part, whole) or number_of(part) < LONG or len(f"{number_of(share):f}") < TELLING:
        return
    if _fits(part, whole, share) or _slipped(part, whole, share):
        yield link(share, Relation.RATE_OF, part)
        yield link(share, Relation.BASE, whole)


def _fits(part: Claim, whole: Claim, share: Claim) -> bool:
    return _percent(number_of(part), whole, share) == number_of(share)


def _slipped(part: Claim, whole: Claim, share: Claim) -> bool:
    """Whether one slip in the share, or two swapped digits of the part, is all that keeps the one from being that of the other."""
    printed, meant = number_of(share), _percent(number_of(part), whole, share)
    if mistyped(printed, meant) or swapped(printed, meant):
        return True
    digits = f"{number_of(part):f}"
    others = (f"{digits[:at]}{digits[at + 1]}{digits[at]}{digits[at + 2 :]}" for at in range(len(digits) - 1))
    return any(_percent(Decimal(other), whole, share) == number_of(share) for other in others)


def _percent(part: Decimal, whole: Claim, share: Claim) -> Decimal:
    """The share that a number is of a whole, rounded as another is."""
    return (part * HUNDRED / number_of(whole)).quantize(last_place(number_of(share)), ROUND_HALF_UP)


def _of_its_sort(one: Claim, whole: Claim) -> bool:
    return one.quantity.dimension == whole.quantity.dimension


def _shared_out(whole: Claim, parts: Sequence[Claim]) -> bool:
    """Whether parts come to the whole, or would but for a slip."""
    if not all(alike(part, whole) for part in parts):
        return False
    made = sum(map(number_of, parts), Decimal(0))
    if whole.quantity.dimension == "duration":
        return made >= number_of(whole)
    return made == number_of(whole) or one_slip_off(whole, parts, made)
