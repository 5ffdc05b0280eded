"""Ages at death told in another sentence than the birth: "He died on 3 May 2006, aged 82. … He was born on 8 January 1924"."""

import re
from collections.abc import Iterable, Iterator

from claimcheck.claims import Claim
from claimcheck.extraction.links.beside import Row, Told, link
from claimcheck.patterns import pattern
from claimcheck.vocabulary import Relation

_DIED = pattern(r"\b(?:died|passed\s+away)\b[^.;]{0,60}$", re.IGNORECASE)
_WAS_BORN = pattern(
    r"\s*(?:(?:he|she|[A-Z][\w’'-]+)\s+was\s+)?born\b[^.;]{0,40}?\b(?:in|on)\s+(?:the\s+)?$", re.IGNORECASE
)
_WAS_SO_OLD = pattern(r"\s*(?:he|she)\s+was\s+$", re.IGNORECASE)
"""What stands before an age that is told in a sentence of its own, behind that of the death."""
_BORN = pattern(r"\bborn\b", re.IGNORECASE)


def lives(sentences: Iterable[Row]) -> Iterator[Told]:
    """Links of an age to the days of birth and death, in a text that tells one age, of one death, and one birth."""
    several = [row for row in sentences if row.claims]
    ages = [(row, at) for row in several for at, claim in enumerate(row.claims) if claim.kind == "age"]
    born = [claim for row in several if (claim := _born(row)) is not None] if len(ages) == 1 else []
    if len(born) != 1 or sum(_BORN.search(row.claims[0].quote) is not None for row in several) != 1:
        return
    row, at = ages[0]
    told, days = row, row.claims[:at]
    if not at and _WAS_SO_OLD.fullmatch(row.text[row.start : row.span(0).start]):
        told = several[max(0, several.index(row) - 1)]
        days = told.claims
    died = [one for one in days if one.quantity.dimension == "date"]
    if len(died) == 1 and died[0].quote != born[0].quote and _DIED.search(told.before(told.place(died[0]), 80)):
        yield link(row.claims[at], Relation.BASE, born[0])
        yield link(row.claims[at], Relation.CHANGE_FROM, died[0])


def _born(row: Row) -> Claim | None:
    """The day on which the sentence says that somebody was born, where it begins so."""
    first = row.claims[0]
    span = first.location.span
    dated = first.quantity.dimension == "date" and span is not None
    begun = row.text[row.start : span.start] if span is not None and dated else ""
    return first if _WAS_BORN.fullmatch(begun) else None
