"""Figures that count nothing: numbers in names ("Radio 4"), "one" that points out ("one of the best"), and ranks that tell a count."""

import re

from attrs import evolve

from claimcheck.entailment.words import EMPTY, MONTHS
from claimcheck.figures import Figure, Span
from claimcheck.quantities import exactly

_ONE_OF = re.compile(r"\s+of\b")
_NAME = re.compile(r"(?P<name>[A-Z][\w.'’-]*)\s*:?\s+$")
_TITLE = re.compile(r"[\"“‘]\s*$")
_IN_A_ROW = re.compile(r"\s+(?:consecutive|straight|successive|unbroken)\s+(?P<of>[a-z-]+)", re.IGNORECASE)
_NOW_IN = re.compile(r"\b(?:now|currently|already)\s+(?:on|in|into)\s+(?:its|his|her|their|the)\s+$", re.IGNORECASE)
_OF = re.compile(r"\s+(?P<of>[a-z-]+)")
_ANNIVERSARY = re.compile(r"[\s-]+anniversary\b", re.IGNORECASE)
_SCALE = re.compile(r"\b(?:(?:ratings?|scores?|marks?|grades?)\s+out|scale)\s+of\s+$")
_RANKED = re.compile(
    r"\b(?:top|bottom|richest|wealthiest|poorest|lowest|highest|best|worst)(?:[\s-](?:paid|earning|ranked))?\s+$",
    re.IGNORECASE,
)
_FROM = re.compile(r"\s+(?:after|before)\s+(?:\w+\s+){0,2}\d{4}\b")
"""Behind a vague time that leaves the date as it is known: "some years after 1975"."""
_TIMES = frozenset(("year", "month", "week", "day", "hour", "minute"))
NAMED = 40
"""How far in front of a number the word may begin that makes it a name."""


def named(text: str, figure: Figure, title: bool) -> bool:
    """Whether a figure is part of a name, or a word that points out.

    Args:
        text: in which it stands.
        figure: as read.
        title: whether capitals tell no names in the text.
    """
    printed = figure.span.of(text)
    if printed.lower() == "one" and _ONE_OF.match(text, figure.span.end):
        return True
    if (
        figure.dimension == "duration"
        and figure.quantity
        and figure.quantity.vague
        and _FROM.match(text, figure.span.end)
    ):
        return True
    if figure.noun is None and _SCALE.search(text, max(0, figure.span.start - NAMED), figure.span.start):
        return True  # "marks out of 100"
    if title or figure.quantity is None or figure.quantity.hedge or figure.quantity.number is None:
        return False
    if figure.dimension in ("duration", "count") and re.fullmatch(r"\S+\s+[A-Z][a-z]+", printed):
        return True  # "4 Minutes"
    quoted = _TITLE.search(text, max(0, figure.span.start - 2), figure.span.start)
    if quoted and text[figure.span.end : figure.span.end + 1] in '"”’':
        return True
    counts = figure.noun is not None and not text[figure.noun.start].isupper()
    return figure.dimension == "count" and not counts and _behind_name(text, figure)


def grouped(text: str, figure: Figure) -> bool:
    """Whether a share tells who is meant: "the top 5 percent"."""
    share = figure.dimension == "percentage"
    return share and bool(_RANKED.search(text, max(0, figure.span.start - NAMED), figure.span.start))


def _behind_name(text: str, figure: Figure) -> bool:
    """Whether a bare number stands right behind a word with a capital that the sentence does not give it."""
    before = _NAME.search(text, max(0, figure.span.start - NAMED), figure.span.start)
    if not before or not text[figure.span.start].isdigit() or "," in figure.span.of(text):
        return False
    return before["name"].lower() not in EMPTY and before["name"].lower() not in MONTHS


def ranked(text: str, figure: Figure) -> Figure:
    """A place in an order that tells a count as that count: a 26th consecutive year is the last of 26; others as they are."""
    number = figure.quantity.number if figure.quantity and figure.dimension == "ordinal" else None
    if number is None:
        return figure
    if _ANNIVERSARY.match(text, figure.span.end):
        return evolve(figure, quantity=exactly(number, "year", "duration"), dimension="duration")
    now = _NOW_IN.search(text, max(0, figure.span.start - NAMED), figure.span.start)
    row = (_OF if now else _IN_A_ROW).match(text, figure.span.end)
    if not row:
        return figure
    unit = row["of"].lower().removesuffix("s")
    if unit in _TIMES:
        return evolve(figure, quantity=exactly(number, unit, "duration"), dimension="duration")
    return evolve(figure, quantity=exactly(number), noun=Span(*row.span("of")), dimension="count")
