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
_VERBS = frozenset("sentenced jailed imprisoned given gave handed sent got gets received".split())
"""Words one of which stands wherever a term is told."""
_SERVED = pattern(
    r"\s*(?:in\s+(?:\w+\s+)?(?:prison|jail)|behind\s+bars|for\s+(?!(?:the|an?|its|their|his|her)\b)[a-z]+\b|[.,;]|$)"
)
"""What follows a term that somebody "got"."""
_AT_LARGE = pattern(r"['’]?\s*(?:of\s+)?(?:probation|parole|community|house\s+arrest|supervised|to\s+live)\b")
"""What follows a term that nobody serves in prison."""


_WITHIN_A_NAME = pattern(r"[A-Z][\w’'-]*\s+\Z")
"""What stands before the last words of a name."""


@cache
def _told() -> tuple[re.Pattern[str], ...]:
    """The ways to tell of a term up to where it stands."""
    name = rf"(?<!of )(?<!in )(?<!at )(?<!from )(?<!near )\b(?P<name>{NAME})(?:,[^.;“”\"]{{1,80}}?,)?"
    term = r"(?:an?\s+(?:prison\s+|jail\s+)?(?:term|sentence)\s+of\s+)?"
    day = r"(?:\s+(?:on\s+)?(?:[A-Z][a-z]+day|yesterday|today))?"
    ways = rf"sentenced{day}\s+to|jailed{day}\s+for|imprisoned{day}\s+for|sent\s+to\s+(?:jail|prison){day}\s+for"
    calling = r"(?:(?:an?|the)\s+)?(?:(?!(?:to|for|on|in|at|and)\b)[a-z][\w-]*,?\s+){0,4}"
    return (
        re.compile(
            rf"{name}\s+(?:was|has\s+been|is){day}\s+(?:(?:convicted|found\s+guilty)\b[^.;“”\"]{{0,60}}\band\s+)?(?:{ways})\s+{term}\Z"
        ),
        re.compile(
            rf"\b(?:sentenced|jailed)\s+{calling}(?P<name>{NAME})(?:,[^.;“”\"]{{1,80}}?,)?{day}\s+(?:to|for)\s+{term}\Z"
        ),
        re.compile(rf"\bgave\s+(?P<name>{NAME})\s+{term}\Z"),
        re.compile(rf"{name}\s+(?:was\s+(?:given|handed)|got|gets|received){day}\s+{term}\Z"),
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
    """The names that a way to tell of a term may be said of, the first first; none that is the end of a longer name."""
    found = way.search(before)
    while found is not None:
        if not _WITHIN_A_NAME.search(before, 0, found.start("name")):
            yield found["name"]
        found = way.search(before, found.start("name") + len(found["name"]))
