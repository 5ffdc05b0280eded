"""A change told in figures and in percent, and what it led to: "up 1,200 (4.5%) to 27,800", "561 million, up 21 million or 4%".

What it led from is what the one figure comes to without the other, so that the percentage can be reckoned from the two.
"""

import re
from collections.abc import Iterator

from claimcheck.claims import Claim
from claimcheck.comparison import exceeds
from claimcheck.extraction.links.beside import Row, Told, alike, end_of, link, number_of
from claimcheck.patterns import pattern
from claimcheck.reckoning import HUNDRED
from claimcheck.vocabulary import Relation

_CUE = pattern(
    r"\b(?:up|down|rose|risen|rise|rises|increase[ds]?|increasing|grew|grown|growth|gained|gain|fell|fallen|fall|falls|decrease[ds]?"
    r"|decreasing|decline[ds]?|dropped|drop|reduction|reduced)\b[^.;:()]{0,25}$",
    re.IGNORECASE,
)
_AGAIN = pattern(
    r"(?:\s+(?!and\b|or\b|from\b|to\b)[\w’'-]+){0,2}(?:,?\s+or\s+|\s*\(\s*)(?:by\s+|an?\s+)?", re.IGNORECASE
)
"""What stands between a change and the same change told the other way."""
_THAN_THEN = pattern(
    r"(?:\s+[\w’'-]+){0,2}\s+(?:more|fewer|less|higher|lower)\s+than\b[^.;:()]{0,40}[,.]\s+(?:(?:this|that|it|which)(?:\s+[\w’'-]+)?\s+)?"
    r"(?:(?:is|was|represents|represented|means|meant|marks|marked|makes)\s+)?(?:an?\s+)?(?:(?:rise|increase|fall|drop|decrease|decline)\s+of\s+)?",
    re.IGNORECASE,
)
"""The same where a comparison tells the change in figures: "4 fewer than in 2017, a fall of 2.3%", "… This is a 2.3% decrease"."""
_TO = pattern(r"(?:\s+[\w’'-]+){0,3}?\)?,?\s+to\s+(?:an?\s+|the\s+)?(?:(?:total|record)\s+(?:of\s+)?)?", re.IGNORECASE)
_BESIDE = pattern(r"\)?(?:[^.;:()]|(?<=\d)\.(?=\d)){0,90}(?:,|\s[–—-])\s+[^.;:()]{0,40}$")
"""What stands between what something came to and the change: "561 million tourists, up 21 million"."""
_TAKES_UP = pattern(r"\s*(?:it|this|that|the\s+(?:number|figure|total))\b", re.IGNORECASE)
_FROM = pattern(r"\b(?:from|than|against|compared|versus)\b", re.IGNORECASE)
NEAR = 3
"""A percentage that is so many times what the figures make, or as little of it, is of something else."""


def both_ways(row: Row, earlier: Row | None) -> Iterator[Told]:
    """Links of a percentage to the same change in figures, and of what it came to to the percentage."""
    for at in range(len(row.claims) - 1):
        one, other = row.claims[at : at + 2]
        if "percent" not in (one.quantity.unit, other.quantity.unit):
            continue
        if _AGAIN.fullmatch(row.between(at, at + 1)) and _CUE.search(row.before(at)):
            share, amount = (other, one) if other.quantity.unit == "percent" else (one, other)
            yield from _led(share, amount, _came_to(row, at, amount, earlier))
    yield from _compared(row, earlier)


def _compared(row: Row, earlier: Row | None) -> Iterator[Told]:
    """The same where a comparison tells the change in figures, perhaps in the sentence before."""
    before = earlier.claims[-2:] if earlier is not None else ()
    told = (*before, row.claims[0]), *(row.claims[at - 2 : at + 1] for at in range(2, len(row.claims)))
    for three in told:
        if len(three) == 3 and three[2].quantity.unit == "percent":
            new, amount, share = three
            if _THAN_THEN.fullmatch(row.text[end_of(amount) : share.location.start]):
                yield from _led(share, amount, new)


def _came_to(row: Row, at: int, amount: Claim, earlier: Row | None) -> Claim | None:
    """What a change led to: told behind it, before it in its sentence, or alone in the sentence before that this one takes up."""
    if at + 2 < len(row.claims) and _TO.fullmatch(row.between(at + 1, at + 2)):
        return row.claims[at + 2]
    if at:
        words = row.between(at - 1, at)
        return row.claims[at - 1] if _BESIDE.fullmatch(words) and not _FROM.search(words) else None
    if earlier is None or not _TAKES_UP.match(row.text, row.start):
        return None
    told = [one for one in earlier.claims if alike(one, amount)]
    return told[0] if len(told) == 1 else None


def _led(share: Claim, amount: Claim, new: Claim | None) -> Iterator[Told]:
    """The links, where the change in figures is some of what it led to, and the percentage of the size that they make."""
    if new is None or amount.quantity.dimension not in ("count", "money") or not alike(new, amount):
        return
    if exceeds(new.quantity, amount.quantity) and 0 < number_of(amount) < number_of(new):
        made = number_of(amount) * HUNDRED / number_of(new)
        if made < NEAR * number_of(share) < NEAR * NEAR * made:
            yield link(share, Relation.RATE_OF, amount)
            yield link(new, Relation.CHANGE_FROM, share)
