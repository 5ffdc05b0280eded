"""Whose time in prison a length of time is: "Tom Reed was jailed for nine years", "a judge sentenced Reed to nine years"."""

import re
from collections.abc import Iterator
from functools import cache

from claimcheck.extraction.counting.ages import NAME, full_name
from claimcheck.extraction.words.sentence import Sentence
from claimcheck.figures import Figure
from claimcheck.patterns import pattern

REACH = 200
"""How far before a term the one who is to serve it may stand, in characters."""
UNITS = frozenset(("year", "month"))
_VERBS = frozenset("sentenced jailed imprisoned given handed sent got gets received".split())
"""Words one of which stands wherever a term is told."""
_SERVED = pattern(r"\s*(?:in\s+(?:\w+\s+)?(?:prison|jail)|behind\s+bars|for\s+\w+ing\b|[.,;]|$)")
"""What follows a term that somebody "got"."""
_AT_LARGE = pattern(r"['’]?\s*(?:of\s+)?(?:probation|parole|community|house\s+arrest|supervised|to\s+live)\b")
"""What follows a term that nobody serves in prison."""


@cache
def _told() -> tuple[re.Pattern[str], ...]:
    """The ways to tell of a term up to where it stands."""
    name = rf"(?<!of )(?<!in )(?<!at )(?<!from )(?<!near )\b(?P<name>{NAME})(?:,[^.;“”\"]{{1,80}}?,)?"
    term = r"(?:an?\s+(?:prison\s+|jail\s+)?(?:term|sentence)\s+of\s+)?"
    ways = r"sentenced\s+to|jailed\s+for|imprisoned\s+for|sent\s+to\s+(?:jail|prison)\s+for"
    return (
        re.compile(rf"{name}\s+(?:was|has\s+been|is)\s+(?:{ways})\s+{term}\Z"),
        re.compile(rf"\b(?:sentenced|jailed)\s+(?P<name>{NAME})(?:,[^.;“”\"]{{1,80}}?,)?\s+(?:to|for)\s+{term}\Z"),
        re.compile(rf"{name}\s+(?:was\s+(?:given|handed)|got|gets|received)\s+{term}\Z"),
    )


def whose_term(sentence: Sentence, figure: Figure) -> str | None:
    """The name of who is to be in prison for a length of time, in full where the text has it; `None` where it is no such time."""
    unit = figure.quantity.unit if figure.quantity else ""
    text = sentence.text
    told = unit in UNITS and not _VERBS.isdisjoint(sentence.vocabulary)
    if not told or _AT_LARGE.match(text, figure.span.end, sentence.span.end):
        return None
    served = _SERVED.match(text, figure.span.end, sentence.span.end)
    before = text[max(sentence.span.start, figure.span.start - REACH) : figure.span.start]
    ways = _told() if served else _told()[:-1]
    return next(filter(None, (full_name(text, name) for way in ways for name in _names(way, before))), None)


def _names(way: re.Pattern[str], before: str) -> Iterator[str]:
    """The names that a way to tell of a term may be said of, the first first."""
    found = way.search(before)
    while found is not None:
        yield found["name"]
        found = way.search(before, found.start("name") + len(found["name"]))
