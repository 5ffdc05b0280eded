"""What is left of a whole once a part is taken: "32 of the 50 tents came, leaving 18", "… The remaining $18 million …".

Part and whole stand before it, in its sentence or in the two before.  Where the words do not tie the two ("32 of the 50"), one slip of
the keyboard must be all that keeps them from coming out.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import combinations

from claimcheck.claims import Claim
from claimcheck.extraction.links.beside import Row, Told, alike, is_amount, link, number_of
from claimcheck.patterns import pattern
from claimcheck.slips import mistyped
from claimcheck.vocabulary import Relation

_LEAVING = pattern(r"\b(?:leaving|which\s+leaves|that\s+leaves)\s+(?:[\w’'-]+\s+){0,4}$", re.IGNORECASE)
_THAT_LEAVES = pattern(
    r"[\s*-]*(?:(?:that|this)\s+leaves|the\s+remaining|(?:that|this)\s+left)\s+(?:[\w’'-]+\s+){0,4}", re.IGNORECASE
)
_OF_THIS = pattern(r"\s*(?:out\s+)?of\s+(?:this|these|them|that)\b", re.IGNORECASE)
_OF = pattern(r"(?:\s+[\w’'-]+){0,6}\s+(?:out\s+)?of\s+(?:(?:the|its|their|all|a\s+total\s+of)\s+){0,2}", re.IGNORECASE)
MOST = 8
"""How many figures before it are looked at."""


def leftovers(row: Row, before: Sequence[Row]) -> Iterator[Told]:
    """Links of what is left, and of what was taken, to the whole.

    Args:
        row: the sentence.
        before: the sentences before it, the nearest last.
    """
    leaves = len(row.claims) > 1 and row.has(("leav",))
    begins = _THAT_LEAVES.fullmatch(row.text, row.start, row.span(0).start) is not None
    if not (leaves or begins):
        return
    for index, claim in enumerate(row.claims):
        if not is_amount(claim):
            continue
        leaving = leaves and index > 0 and _LEAVING.search(row.before(index)) is not None
        opens = begins and not index
        if not (leaving or opens):
            continue
        same = [one for one in row.claims[max(0, index - MOST) : index] if alike(one, claim) and is_amount(one)]
        told = [one for each in before for one in each.claims[-MOST:] if alike(one, claim) and is_amount(one)]
        if leaving and len(same) > 1:
            yield from _taken(claim, same, row.text)
        elif opens:
            yield from _taken(claim, told, row.text)
        elif leaving and same and _OF_THIS.match(row.text, row.start):
            yield from _taken(claim, [*told, *same], row.text)


def _taken(left: Claim, told: Sequence[Claim], text: str) -> Iterator[Told]:
    """The links, where whole and part are plain: those that come out, else the only two of which that can be meant."""
    found = [(_larger(*both), _smaller(*both)) for both in combinations(told, 2)]
    even = [(whole, part) for whole, part in found if number_of(whole) - number_of(part) == number_of(left)]
    meant = even or [both for both in found if _of(*both, text) or _slipped(*both, left)]
    if even or (len(meant) == 1 and len(found) == 1 and number_of(meant[0][0]) > number_of(left)):
        whole, part = meant[-1]
        yield from (link(one, Relation.PART_OF, whole) for one in (part, left))


def _slipped(whole: Claim, part: Claim, left: Claim) -> bool:
    """Whether one slip of the keyboard in one of three figures keeps them from coming out."""
    total, taken, rest = map(number_of, (whole, part, left))
    return mistyped(rest, total - taken) or mistyped(taken, total - rest) or mistyped(total, taken + rest)


def _of(whole: Claim, part: Claim, text: str) -> bool:
    """Whether the words say that one is some of the other: "32 tents out of 50"."""
    start, end = part.location.span, whole.location.span
    return bool(start and end and start.end < end.start and _OF.fullmatch(text[start.end : end.start]))


def _larger(one: Claim, other: Claim) -> Claim:
    return max(one, other, key=number_of)


def _smaller(one: Claim, other: Claim) -> Claim:
    return other if _larger(one, other) is one else one
