"""Counts told with their shares of one whole that stands elsewhere: "She won 5,310 votes (53.1%). … He won 4,690 votes, or 46.9% …".

What the shares are of is seldom said beside each.  A number of the text that other shares fit, and this one would with two digits put
back in order, is what they are of; so is the one told right before a count, for a share of many digits.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from decimal import Decimal
from itertools import pairwise

from claimcheck.claims import Claim
from claimcheck.extraction.links.beside import Row, Told, alike, is_amount, link, number_of
from claimcheck.patterns import pattern
from claimcheck.reckoning import HUNDRED, last_place
from claimcheck.slips import swapped
from claimcheck.vocabulary import Relation

_TOLD_AS = pattern(
    r"(?:\s+(?!and\b|of\b)[\w’'-]+){0,4}?(?:\s*[(\[]\s*|,?\s+(?:or|i\.e\.|making|representing|accounting\s+for|equal\s+to)\s+|,\s+)",
    re.IGNORECASE,
)
"""What stands between a count and its share."""
REACH = 60
"""How many figures off the whole may stand, so that the work per share stays bounded."""
TELLING = 3
"""Digits of a share that chance hardly makes fit."""
ENOUGH = 2
"""How many shares show of what others are, those of telling digits counted twice."""

Pair = tuple[int, Claim, Claim]
"""A count and its share, and at which of the figures of the text they stand."""


def common_wholes(sentences: Iterable[Row], known: Set[str]) -> Iterator[Told]:
    """Links of shares that do not fit to their counts, and to the whole that others of the text fit.

    Args:
        sentences: the text, sentence by sentence, without its dates.
        known: the ids of the shares of which the words say what they are of.
    """
    figures: list[Claim] = []
    pairs: list[Pair] = []
    for row in sentences:
        pairs += [(len(figures) + at, part, share) for at, part, share in _pairs(row) if share.id not in known]
        figures += row.claims
    if not pairs:
        return
    fitting = {pair[2].id: [one for one in _near(figures, pair) if _fits(*pair[1:], one)] for pair in pairs}
    weights = _weights(pairs, fitting)
    for pair in pairs:
        at, part, share = pair
        if fitting[share.id]:
            continue
        before = [one for one in figures[max(0, at - 1) : at] if _may_be_whole(one, part) and one.quote == part.quote]
        beside = before if len(_digits(number_of(share))) > TELLING else []
        held = (one for one in (*beside, *_near(figures, pair)) if one in beside or weights[number_of(one)] >= ENOUGH)
        wholes = {number_of(one): one for one in held if _slipped(part, share, one)}
        if len(wholes) == 1:
            yield link(share, Relation.RATE_OF, part)
            yield link(share, Relation.BASE, next(iter(wholes.values())))


def _pairs(row: Row) -> Iterator[tuple[int, Claim, Claim]]:
    for at, (part, share) in enumerate(pairwise(row.claims)):
        if share.kind != "share" or share.quantity.unit != "percent" or not share.quantity.asserted.exact:
            continue
        counts = part.quantity.dimension in ("count", "money") and is_amount(part)
        if counts and _TOLD_AS.fullmatch(row.between(at, at + 1)):
            yield at, part, share


def _near(figures: Sequence[Claim], pair: Pair) -> Iterator[Claim]:
    """The larger amounts of its sort that stand near a count."""
    at, part, _ = pair
    yield from (one for one in figures[max(0, at - REACH) : at + REACH] if _may_be_whole(one, part))


def _may_be_whole(one: Claim, part: Claim) -> bool:
    return alike(one, part) and is_amount(one) and number_of(one) > number_of(part) > 0


def _weights(pairs: Sequence[Pair], fitting: Mapping[str, Sequence[Claim]]) -> Mapping[Decimal, int]:
    """How many shares are of a number, those of so many digits that chance hardly makes them fit twice."""
    found: Counter[Decimal] = Counter()
    for _, _, share in pairs:
        weight = ENOUGH if len(_digits(number_of(share))) >= TELLING else 1
        found.update(dict.fromkeys(map(number_of, fitting[share.id]), weight))
    return found


def _fits(part: Claim, share: Claim, whole: Claim) -> bool:
    """Whether a share is that of a count, rounded or cut off, with the roundness of both numbers allowed for."""
    step = last_place(number_of(share))
    return abs(_percent(part, whole) - number_of(share)) < step + _loose(part) + _loose(whole)


def _slipped(part: Claim, share: Claim, whole: Claim) -> bool:
    """Whether two swapped digits keep a share from that of a count, or a count of telling digits from that of a share."""
    meant = _percent(part, whole).quantize(last_place(number_of(share)))
    if _fits(part, share, whole):
        return False
    return swapped(number_of(share), meant) or any(_told_by(number, share, whole) for number in _with_two_swapped(part))


def _with_two_swapped(part: Claim) -> Iterator[Decimal]:
    """The numbers that a count of four digits and more may have been, with two that stand beside each other in order."""
    digits = f"{number_of(part):f}"
    for at in range(len(digits) - 1) if len(digits) > TELLING and digits.isdigit() else ():
        if digits[at] != digits[at + 1]:
            yield Decimal(digits[:at] + digits[at + 1] + digits[at] + digits[at + 2 :])


def _told_by(number: Decimal, share: Claim, whole: Claim) -> bool:
    """Whether a share of telling digits is that of a number, to its last digit."""
    exact = len(_digits(number_of(share))) >= TELLING
    made = (number * HUNDRED / number_of(whole)).quantize(last_place(number_of(share)))
    return exact and made == number_of(share)


def _digits(number: Decimal) -> str:
    return f"{number:f}".replace(".", "")


def _percent(part: Claim, whole: Claim) -> Decimal:
    return number_of(part) * HUNDRED / number_of(whole)


def _loose(claim: Claim) -> Decimal:
    """How many percent a number may be off by its rounding."""
    span = claim.quantity.accepted
    if span.lower is None or span.upper is None or not number_of(claim):
        return HUNDRED
    return (span.upper - span.lower) * HUNDRED / (2 * number_of(claim))
