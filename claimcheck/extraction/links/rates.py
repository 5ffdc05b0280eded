"""A rate, and what it is the rate of: "a plane every 39 minutes" beside 90 flights in 24 hours; 133 a flight."""

import re
from collections.abc import Iterator, Sequence

from claimcheck.claims import Claim
from claimcheck.comparison import exceeds
from claimcheck.extraction.links.beside import Row, Told, link
from claimcheck.patterns import pattern
from claimcheck.populations import singular
from claimcheck.vocabulary import Relation

_EVERY = pattern(
    r"\b(?:an?|one)\s+(?P<noun>[\w’'-]+)(?:\s+(?!every\b)[\w’'-]+){0,5}\s+(?:every|each)\s+$", re.IGNORECASE
)
_WINDOW = pattern(
    r"\b(?:past|last|previous|preceding|in|within|over|during)\s+(?:the\s+)?(?:past|last|previous)?\s*$", re.IGNORECASE
)
_MEAN = pattern(r"\baverage\s+(?:of\s+)?(?:about\s+)?|\bmean\s+of\s+", re.IGNORECASE)
_EACH = pattern(
    r"(?:\s+(?!and\b)[\w’'-]+){0,2}?\s+(?:a|an|per|each|for\s+(?:each|every))\s+(?P<noun>[\w’'-]+)", re.IGNORECASE
)
_ON_AVERAGE = pattern(r"(?:\s+(?!and\b)[\w’'-]+){0,4}?\s+on\s+average\b", re.IGNORECASE)
_ALONE = pattern(r"(?:\s+(?:in|for|at|to)\s+each|\s+each)?(?:\s+on\s+average)?\s*(?:[.;)]|$)", re.IGNORECASE)
"""What stands behind a mean of which it goes without saying that it is of each."""
_SAME = tuple(
    frozenset(words.split())
    for words in (
        "plane flight aircraft jet takeoff departure",
        "baby birth child newborn",
        "death fatality",
        "train departure",
        "ship vessel boat sailing",
        "call phone-call",
        "attack strike raid",
        "car vehicle",
        "person people",
    )
)
"""Nouns that count the same happenings."""


def rates(row: Row, earlier: Row | None) -> Iterator[Told]:
    """Links of an interval to what comes once in it and to the window, and of a mean to its total and its number."""
    mean = len(row.claims) > 2 and row.has(("average", "mean"))
    for index, claim in enumerate(row.claims):
        if claim.quantity.dimension == "duration":
            found = _EVERY.search(claim.quote[: _place(row, index)]) if row.has(("every", "each")) else None
            counted = _counted(found["noun"], row, earlier) if found else None
            if counted:
                yield link(claim, Relation.RATE_OF, counted[0])
                yield link(claim, Relation.BASE, counted[1])
        elif mean and claim.quantity.dimension == "count":
            yield from _means(row, index)


def _place(row: Row, index: int) -> int:
    """Where a figure stands in its sentence."""
    quote = row.claims[index].quote
    start = row.text.rfind(quote, 0, row.span(index).end + len(quote))
    return max(0, row.span(index).start - start) if start >= 0 else 0


def _counted(noun: str, row: Row, earlier: Row | None) -> tuple[Claim, Claim] | None:
    """The one count of such things, and the one window that it was counted in, in this sentence or the one before."""
    for told in (row, earlier):
        if told is None:
            continue
        counts = [claim for claim in told.claims if _counts(claim, noun)]
        windows = [c for i, c in enumerate(told.claims) if c.quantity.dimension == "duration" and _is_window(told, i)]
        if len(counts) == 1 and len(windows) == 1:
            return counts[0], windows[0]
    return None


def _counts(claim: Claim, noun: str) -> bool:
    return claim.quantity.dimension == "count" and claim.apart is None and _alike(claim.population, noun)


def _is_window(row: Row, index: int) -> bool:
    words = row.claims[index].quantity.text.lower().split()
    return bool({"past", "last", "previous"} & set(words)) or _WINDOW.search(row.before(index)) is not None


def _alike(population: str | None, noun: str) -> bool:
    if not population:
        return False
    head, other = singular(population.split()[-1].lower()), singular(noun.lower())
    return head == other or any(head in group and other in group for group in _SAME)


def _means(row: Row, index: int) -> Iterator[Told]:
    """Links of "an average of 133 a flight" to the people carried and to the flights."""
    claim = row.claims[index]
    if not _MEAN.search(row.before(index) + claim.quantity.text) and not _ON_AVERAGE.match(row.behind(index)):
        return
    others: Sequence[Claim] = [c for c in row.claims if c.quantity.dimension == "count" and c.id != claim.id]
    found = _EACH.match(row.behind(index))
    heads: Sequence[Claim] = [
        c for c in others if found and found["noun"].lower() != "each" and _is_of(row, c, found["noun"])
    ]
    if _ALONE.match(row.behind(index)) and len(others) == index == 2:
        heads = others[1:]  # "900 people came to the six games, an average of 150."
    totals = [c for c in others if c not in heads]
    if len(heads) == 1 and len(totals) == 1 and exceeds(totals[0].quantity, heads[0].quantity):
        yield link(claim, Relation.RATE_OF, totals[0])
        yield link(claim, Relation.BASE, heads[0])


def _is_of(row: Row, claim: Claim, noun: str) -> bool:
    """Whether a figure counts such things, by its noun or by the words right behind it."""
    behind = (word.rstrip(",.;") for word in row.behind(row.place(claim)).split()[:2])
    return _alike(claim.population, noun) or any(_alike(word, noun) for word in behind)
