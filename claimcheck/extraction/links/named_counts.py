"""Parts in brackets: behind the names of all who have one ("39 cases: Ashby (12), Borne (8) …"), or told by how sure they are.

Both share out the whole in front of them, unless words say that only some are told; of the sure and the probable there may be more.
"""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from claimcheck.claims import Claim
from claimcheck.extraction.links.beside import Row, Told, alike, is_amount, link, number_of
from claimcheck.patterns import pattern
from claimcheck.vocabulary import Relation

_NAME = r"[A-Z][\w’'.-]*(?:\s+(?:of\s+|and\s+)?[A-Z][\w’'.-]*){0,3}"
_FIRST = pattern(rf"[^.;()]{{0,80}}(?:\b(?:from|in|at|by|for|to|of)|:)\s+(?:the\s+)?{_NAME}\s+\(")
"""What stands between a whole and the first part."""
_NEXT = pattern(rf"\)(?:,\s+and|,|\s+and)\s+(?:the\s+)?{_NAME}\s+\(")
_LAST = pattern(rf"\)(?:,\s+and|\s+and)\s+(?:the\s+)?{_NAME}\s+\(")
_CLOSES = pattern(r"\)\s*(?:[.;,]|$)")
_SOME = pattern(r"\b(?:includ\w+|among|mostly|mainly|especially|such\s+as|e\.g\.)", re.IGNORECASE)
_OPENS = pattern(r"(?:\s+(?!and\b)[\w’'.-]+){0,4}\s*\(\s*")
_STATES = pattern(r"\s+(?P<state>confirmed|probable|suspect(?:ed)?|possible|presumed)\b", re.IGNORECASE)
_JOINED = pattern(r"\s+[a-z]+(?:\s+cases)?(?:,\s+and|,|\s+and)\s+", re.IGNORECASE)
FEWEST = 4
"""So many named parts are all of them."""
ALL_STATES = 3
"""How many ways of being sure leave nothing over."""


def named_counts(row: Row) -> Iterator[Told]:
    """Links of such parts to their whole."""
    if not row.has(("(",)):
        return
    for at, whole in enumerate(row.claims[:-2]):
        if _plain(whole):
            parts = _named(row, at) or _sure(row, at)
            yield from (link(part, Relation.PART_OF, whole) for part in parts)


def _named(row: Row, at: int) -> Sequence[Claim]:
    """The parts behind names, where they are of the size of the whole, and no word says that there are more."""
    told = row.between(at, at + 1)
    if not _FIRST.fullmatch(told) or _SOME.search(told):
        return ()
    last = at + 1
    while last + 1 < len(row.claims) and _NEXT.fullmatch(row.between(last, last + 1)):
        last += 1
    parts = row.claims[at + 1 : last + 1]
    closed = len(parts) >= FEWEST and _LAST.fullmatch(row.between(last - 1, last)) and _CLOSES.match(row.behind(last))
    return parts if closed and _of_a_size(row.claims[at], parts) else ()


def _sure(row: Row, at: int) -> Sequence[Claim]:
    """The parts by how sure they are: all of the three ways, or two that come to more than the whole."""
    if not _OPENS.fullmatch(row.between(at, at + 1)):
        return ()
    last, states = at, set[str]()
    while last + 1 < len(row.claims) and (found := _STATES.match(row.behind(last + 1))):
        if last > at and not _JOINED.fullmatch(row.between(last, last + 1)):
            break
        states.add(found["state"].lower()[:7])
        last += 1
    parts = row.claims[at + 1 : last + 1]
    more = sum(map(number_of, parts), Decimal(0)) >= number_of(row.claims[at])
    enough = len(parts) == len(states) >= (2 if more else ALL_STATES)
    return parts if enough and _of_a_size(row.claims[at], parts) else ()


def _of_a_size(whole: Claim, parts: Sequence[Claim]) -> bool:
    """Whether all parts are of the sort of the whole, and together of its size."""
    made = sum(map(number_of, parts), Decimal(0))
    return all(_plain(part) and alike(part, whole) for part in parts) and number_of(whole) < 2 * made < 3 * number_of(
        whole
    )


def _plain(claim: Claim) -> bool:
    return is_amount(claim) and number_of(claim) > 0 and not claim.linked(Relation.PART_OF)
