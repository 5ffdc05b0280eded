"""A figure with that of the year before in brackets, and the change: "£247m, up 57% (2006: £158m)", "£189m (2005: £118m), up 60%".

The change is that from the one to the other, unless its words say that it is reckoned on another basis.
"""

import re
from collections.abc import Iterator

from claimcheck.claims import Claim
from claimcheck.extraction.links.beside import Row, Told, alike, is_amount, link
from claimcheck.patterns import pattern
from claimcheck.vocabulary import Relation

_BEFORE = pattern(
    r"\(\s*(?:(?:FY|H[12]|Q[1-4])\s?)?['’]?(?:19|20)?\d\d(?:\s?[/–-]\s?\d{2,4})?\s*(?:H[12]|Q[1-4])?\s*:\s*$"
)
"""What stands before the figure of the time before: "(2006: "."""
_WAY = r"(?:up|down|rose|fell|(?:an?\s+)?(?:increase|rise|gain|growth|fall|drop|decrease|decline|reduction)(?:\s+of)?|\+|ahead|higher|lower)"
_CHANGED = pattern(rf"\s*[,;–—-]?\s*(?:{_WAY}\s+(?:by\s+)?|an?\s+|\+)", re.IGNORECASE)
"""What stands between a figure and its change."""
_THEN_CHANGED = pattern(rf"\s*\)\s*[,;–—-]?\s*(?:{_WAY}\s+(?:by\s+)?|an?\s+|\+)", re.IGNORECASE)
"""The same behind the bracket."""
_AT = pattern(r"\s+(?:at|to)\s+")
_PLAIN = pattern(
    r"(?:\s+(?:increase|rise|gain|growth|fall|drop|decrease|decline|reduction))?(?:\s+on\s+a\s+reported\s+basis)?,?\s*",
    re.IGNORECASE,
)
"""What is said of a change that is reckoned from the two figures themselves."""
_OTHERWISE = pattern(r"[^.;(]{0,20}\b(?:constant|underlying|like-for-like|organic|comparable)\b", re.IGNORECASE)


def year_before(row: Row) -> Iterator[Told]:
    """Links of such a change to the figure of the time before, and of the new figure to it."""
    if not row.has(("(",)):
        return
    row = row.with_claims(tuple([claim for claim in row.claims if not _is_label(claim, row.text)]))
    for at in range(1, len(row.claims)):
        old = row.claims[at]
        opened = _BEFORE.search(row.before(at)) if is_amount(old) else None
        found = _told(row, at, row.span(at).start - len(opened[0])) if opened else None
        if found is not None:
            change, new = found
            yield link(change, Relation.BASE, old)
            yield link(new, Relation.CHANGE_FROM, change)


def _told(row: Row, at: int, bracket: int) -> tuple[Claim, Claim] | None:
    """The change and the new figure, by where they stand; `None` where it is not plain."""
    old, last = row.claims[at], row.claims[at - 1]
    close = _PLAIN.fullmatch(row.text, row.span(at - 1).end, bracket) is not None
    if not close:
        return None
    if _of_one_unit(last, old) and not _is_change(last, old):
        if at + 1 < len(row.claims) and _THEN_CHANGED.fullmatch(row.between(at, at + 1)):
            change = row.claims[at + 1]
            plain = _is_change(change, old) and not _OTHERWISE.match(row.behind(at + 1))
            return (change, last) if plain else None
        if at > 1 and _AT.fullmatch(row.between(at - 2, at - 1)) and _is_change(row.claims[at - 2], old):
            return row.claims[at - 2], last
        return None
    if at > 1 and _is_change(last, old) and _CHANGED.fullmatch(row.between(at - 2, at - 1)):
        new = row.claims[at - 2]
        return (last, new) if _of_one_unit(new, old) and is_amount(new) else None
    return None


def _of_one_unit(one: Claim, other: Claim) -> bool:
    """Whether two figures are of one unit, per anything or in all: "2.40p per share (2005: 2.15p)"."""
    first, second = one.quantity, other.quantity
    return first.unit_in_all == second.unit_in_all and first.dimension == second.dimension


def _is_label(claim: Claim, text: str) -> bool:
    """Whether a figure is the year that a bracket opens with: "(2006: "."""
    span = claim.location.span
    return span is not None and text[span.start - 1 : span.start] == "(" and text.startswith(":", span.end)


def _is_change(claim: Claim, old: Claim) -> bool:
    """Whether a figure tells how far another went, in percent or in its unit."""
    in_percent = claim.quantity.unit == "percent" and old.quantity.unit != "percent"
    return in_percent or (alike(claim, old) and (claim.kind == "change" or claim.quantity.trend is not None))
