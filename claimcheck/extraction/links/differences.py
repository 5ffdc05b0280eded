"""How much more, and than what: "up by 40, from 310 to 360", "840 seats, 60 more than the 780 of last year".

Three figures of one sentence, or two and the one count of the sentence before ("That is 60 more than …"), of which each can be
reckoned from the others.  The words between them must say so; which of the two others is larger, the words and the figures
must tell alike, as else another figure is meant.
"""

import re
from collections.abc import Iterator

from claimcheck.claims import Claim
from claimcheck.extraction.links.beside import Row, Told, alike, link, number_of
from claimcheck.patterns import pattern
from claimcheck.vocabulary import Relation

_MORE = (
    r"(?:more|higher|larger|bigger|greater|longer|taller|heavier|warmer|hotter|faster|fewer|less|lower|smaller|shorter|lighter|colder"
    r"|cooler|slower)(?=\s+than)|above|below"
)
_THAN = pattern(
    rf"(?:\s+(?!and\b|or\b|but\b)[\w’'-]+){{0,3}}?\s+(?P<way>{_MORE})(?:\s+than)?(?:\s+(?!and\b|or\b|but\b)[\w’'.-]+){{0,9}}?"
    r"(?:,\s+(?:which\s+(?:is|was|were)|when(?:\s+[\w’'-]+){1,3}))?\s+(?:the|its|their|only|just)?\s*",
    re.IGNORECASE,
)
"""What stands between a difference and what it is reckoned from: "12 more than the 30", "2° above the average, which is 14°"."""
_SPEED = pattern(r"faster|slower", re.IGNORECASE)
_OFF = pattern(
    r"(?:\s+(?!and\b|or\b|but\b)[\w’'-]+){0,2}\s+(?:from|on)(?:\s+(?!and\b|or\b|but\b)[\w’'.-]+){0,4}?\s*",
    re.IGNORECASE,
)
"""The same where the words before the difference say which way it goes: "down by 12 from 30"."""
_WAY = pattern(
    r"\b(?P<way>up|down|an?\s+(?:rise|increase|gain|growth|jump|fall|drop|decrease|decline|loss|cut|reduction)(?=\s+of))"
    r"(?:\s+(?:by|of))?\s+$",
    re.IGNORECASE,
)
_THEN_OFF = pattern(
    r"\s+(?P<way>rise|increase|gain|growth|jump|improvement|fall|drop|decrease|decline|loss|cut|reduction)\s+(?:from|on|over)"
    r"(?:\s+(?!and\b|or\b|but\b)[\w’'.-]+){0,4}?\s*",
    re.IGNORECASE,
)
"""The same where they stand behind it: "a 7% increase from sales of $566.4 million"."""
_FALLS = pattern(
    r"fewer|less|lower|smaller|shorter|lighter|colder|cooler|slower|below|down|(?:.*\b)?(?:fall|drop|decrease|decline|loss|cut|reduction)",
    re.IGNORECASE,
)
_JOINED = pattern(
    r"(?:[^.;:(),–—]|(?<=\d)[.](?=\d)){0,70}(?:,(?:[^.;:(),–—]|(?<=\d)[.](?=\d)){0,30})?(?:,|\s[–—-]|\s?[–—(])\s*(?:(?:or|and|which|that|this|is|was|are|were|by|up|down|some|about"
    r"|an?|rise|increase|gain|growth|jump|fall|drop|decrease|decline|loss|cut|reduction|of)\s+)*",
    re.IGNORECASE,
)
"""What stands between what something came to and the difference: "840 seats in the hall, 60 more …"."""
_IS = pattern(r"(?:\s+(?!and\b|or\b|but\b)[\w’'-]+){0,3}\s+(?:is|are|was|were)\s+", re.IGNORECASE)
_TAKES_UP = pattern(r"\s*(?:that|this|it)\s+(?:is|was|makes|made|means)\s+", re.IGNORECASE)
_COMPARING = ("than", "above", "below")
"""Words one of which stands in what ties a difference to what it is more or less than."""
_TELLING = (
    *_COMPARING,
    *"up down rise increase gain growth jump improvement fall drop decrease decline loss cut reduction".split(),
)
"""Words one of which stands wherever a difference is told."""
REACH = 6
"""How many figures off what a difference is reckoned from may stand, so that the work per figure stays bounded."""


def differences(row: Row, earlier: Row | None) -> Iterator[Told]:
    """Links of a difference to what it is reckoned from, and of what something came to to the difference."""
    if row.has(("point",)):
        yield from _leads(row)
    for at, told in enumerate(row.claims[:-1] if row.has(_TELLING) else ()):
        behind = [one for one in row.claims[at + 1 : at + 1 + REACH] if _may_lead_to(told, one)]
        old, way = next(((one, found) for one in behind if (found := _way(row, at, one))), (None, None))
        if old is None or way is None:
            continue
        new = _came_to(row, at, old, earlier, falls=_FALLS.match(way) is not None)
        if new is not None:
            yield link(told, Relation.BASE, old)
            yield link(new, Relation.CHANGE_FROM, told)


def _leads(row: Row) -> Iterator[Told]:
    """The same where a lead is told in points: "Lee has 48% and Orr 42%, a six-point lead"."""
    for at in range(2, len(row.claims)):
        told, ends = row.claims[at], row.claims[at - 2 : at]
        noun = told.location.noun
        if noun is None or not noun.of(row.text).casefold().startswith("point"):
            continue
        shares = all(one.kind == "share" and one.quantity.unit == "percent" for one in ends)
        if shares and _LEAD.fullmatch(row.between(at - 1, at) + noun.of(row.text) + row.text[noun.end : noun.end + 12]):
            old, new = sorted(ends, key=number_of)
            yield link(told, Relation.BASE, old)
            yield link(new, Relation.CHANGE_FROM, told)


_LEAD = pattern(
    r"[^.;:()]{0,30},\s+an?\s+(?:points?[-\s]+(?:lead|gap|difference|margin|advantage|spread)|(?:lead|gap|difference|margin|advantage)\s+of\s+points?)\b.*",
    re.IGNORECASE | re.DOTALL,
)
"""What stands between two shares and their difference, and behind it, the number of points left out."""


def _may_lead_to(told: Claim, old: Claim) -> bool:
    """Whether a difference may be one from a figure: of its unit, in percent of it, or bare beside a measure."""
    by, from_ = told.quantity, old.quantity
    if from_.dimension in ("date", "ordinal"):
        return False
    if by.unit in ("percent", "percentage_point"):
        fits = (from_.unit == "percent") is (by.unit == "percentage_point")
        return fits and from_.number is not None and by.number is not None
    bare = (
        by.dimension == "count"
        and told.location.noun is None
        and from_.dimension not in ("count", "percentage", "duration")
    )
    return (bare or alike(told, old)) and from_.number is not None and by.number is not None


def _way(row: Row, at: int, old: Claim) -> str | None:
    """The word that says which way a difference goes, where the words between it and the other figure tie the two."""
    start, end = row.span(at).end, old.location.start
    between = row.text[start:end].lower()
    than = _THAN.fullmatch(row.text, start, end) if any(map(between.__contains__, _COMPARING)) else None
    if than is not None:
        bare = old.quantity.dimension == "count" and old.location.noun is None
        return None if bare and _SPEED.fullmatch(than["way"]) else than["way"]  # "10% faster than 1.22" is a version
    then = _THEN_OFF.fullmatch(row.text, start, end)
    if then is not None:
        return then["way"]
    before = _WAY.search(row.before(at)) if _OFF.fullmatch(row.text, start, end) else None
    return before["way"] if before is not None else None


def _came_to(row: Row, at: int, old: Claim, earlier: Row | None, *, falls: bool) -> Claim | None:
    """What something came to, on the side of the other figure that the words tell; `None` where it is not plain."""
    told = row.claims[at]
    before = [one for one in row.claims[max(0, at - REACH) : at] if alike(one, old) and one.quantity.number is not None]
    if before:
        fitting = [one for one in before if abs(number_of(one) - number_of(old)) == number_of(told)]
        new = (fitting or before)[-1]
        between = row.text[new.location.span.end : row.span(at).start] if new.location.span else ""
        joined = _JOINED.fullmatch(between) or _IS.fullmatch(between)
        plain = joined and (fitting or len(before) == 1)
        return new if plain and _on_its_side(new, old, falls=falls) else None
    if earlier is None or not _TAKES_UP.fullmatch(told.words_before):
        return None
    found = [
        one
        for one in earlier.claims[-REACH:]
        if alike(one, old) and one.quantity.number is not None and _on_its_side(one, old, falls=falls)
    ]
    return found[0] if len(found) == 1 else None


def _on_its_side(new: Claim, old: Claim, *, falls: bool) -> bool:
    return number_of(new) < number_of(old) if falls else number_of(new) > number_of(old)
