"""Amounts of a text beside those of its tables: which sentences say of a thing what a cell says, and no more.

"The bridge cost $3 million" is held against a cell; "the bridge cost $3 million to repair", "without the land, …" and "… more than
planned" say something else, though the name of what is measured is the same.
"""

import re
from collections.abc import Hashable, Sequence

from claimcheck.claims import Claim
from claimcheck.events import read_event, same_place
from claimcheck.patterns import pattern
from claimcheck.populations import known_populations
from claimcheck.reading import read
from claimcheck.vocabulary import Role

_OPENS = pattern(
    r"(?:^|.*\b(?:said|says|that|and|while|but)\s)(?:in\s+)?(?:(?:the|an?|its|this)\s+)?", re.IGNORECASE | re.DOTALL
)
"""What stands before the name of a thing that is spoken of plainly."""
_CLOSES = pattern(
    r"(?:\s+(?:long|high|tall|deep|wide|thick))?(?:\s*(?:$|[.;:)”\"–—])|,?\s+(?:and|but|while|which|according|officials?)\b"
    r"|,\s+(?:up|down|compared|against|[^,.]{0,40}\b(?:said|says))\b)",
    re.IGNORECASE,
)
"""What stands behind a figure of which no more is said."""
_CHANGED = pattern(r"\b(?:now|once|until|originally|previously|formerly|initially|no longer)\b", re.IGNORECASE)
"""Words of a sentence in which a thing is other than it was."""
_LEADING = ("", "in", "for", "during")
_SAID_ON = pattern(r"\b(?:said|says|announced)(?:\s+on)?\s+\w+day\b", re.IGNORECASE)


def told_plainly(told: Claim, cell: Claim) -> bool:
    """Whether a sentence gives an amount of the thing that a cell is of, of the same place and time, and says no more of it."""
    figure = told.quote.find(told.quantity.text)
    if figure < 0 or not named(told) or not _of_one_place(told, cell) or _CHANGED.search(told.quote):
        return False
    before, behind = told.quote[:figure], told.quote[figure + len(told.quantity.text) :]
    if told.end is not None:
        before, behind = _without_time(told, before).removeprefix(",").lstrip(), _without_time(told, behind)
    places = [max((found.start() for found in word.finditer(before)), default=None) for word in _words(told)]
    start = min((place for place in places if place is not None), default=None)
    plain = start is not None and _OPENS.fullmatch(before, 0, start) and _CLOSES.match(behind)
    return bool(plain) and _of_one_time(told, cell, told.quote[: len(told.quote) - len(behind)])


def named(claim: Claim) -> bool:
    """Whether it is told what is measured, and of what."""
    return claim.population is not None and bool(known_populations().read(claim.population).qualifiers)


def is_bare(claim: Claim) -> bool:
    """Whether a figure is a measure of nothing named ("operating income", "turnout"): whose, only the happening can tell."""
    if claim.quantity.counted or claim.population is None:
        return False
    return known_populations().read(claim.population).qualifiers <= _RECKONED


_RECKONED = frozenset("operating net gross pretax adjusted underlying annual quarterly total overall record".split())
"""Words before a measure that tell how it is reckoned, and not whose it is."""


def is_of_stuff(claim: Claim) -> bool:
    """Whether a figure is how much of something there is, of which another day has more: "3.4 tonnes of cocaine"; a height has no day."""
    return claim.kind == "measurement" and claim.population is not None and claim.as_of is not None


def is_cell(claim: Claim) -> bool:
    """Whether a claim is an amount in a cell: what is held against it stands in its own text."""
    return claim.role is Role.TABLE and not claim.quantity.counted and claim.population is not None


def beside_cells(claims: Sequence[Claim]) -> tuple[list[list[Claim]], list[Claim]]:
    """The claims of each text that has one in a cell, and all that are in none, which may be held against other texts."""
    texts: dict[Hashable, list[Claim]] = {claim.location.document: [] for claim in claims if is_cell(claim)}
    for claim in claims if texts else ():
        texts.get(claim.location.document, []).append(claim)
    return list(texts.values()), [claim for claim in claims if not is_cell(claim)]


def _words(claim: Claim) -> list[re.Pattern[str]]:
    return [re.compile(rf"\b{re.escape(word)}\b", re.IGNORECASE) for word in (claim.population or "").split()]


def _of_one_place(told: Claim, cell: Claim) -> bool:
    """Whether both tell one place, or the name of what is measured holds it."""
    if same_place(told.place, cell.place) is True:
        return True
    words = {word for claim in (told, cell) if claim.place for word in read_event(claim.place).place}
    return words <= read_event(cell.population or "").place


def _without_time(told: Claim, words: str) -> str:
    """What stands before or behind a figure, a time with which it begins left out."""
    dates = (figure.span for figure in read(words, told.source.day) if figure.date is not None)
    first = next((span for span in dates if words[: span.start].strip().casefold() in _LEADING), None)
    return words if first is None else words[first.end :]


def _of_one_time(told: Claim, cell: Claim, words: str) -> bool:
    """Whether the words up to where no more is said of a figure tell the time that the cell tells, and no other."""
    dates = [one.date for one in read(_SAID_ON.sub("", words), told.source.day) if one.date is not None]
    days = {(when.start, when.end) for when in dates}
    return days <= {(cell.start, cell.end)} if cell.end is not None else not days
