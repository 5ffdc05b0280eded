"""Amounts told by words that hold no number: "large parts of", "a series of attacks", "for years", "at times"."""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from claimcheck.extraction.words.expressions import Expression
from claimcheck.extraction.words.sentence import Sentence
from claimcheck.figures import Figure, Span
from claimcheck.interval import Interval
from claimcheck.patterns import pattern
from claimcheck.quantities import Quantity

SEVERAL = Interval(2, None)
SOME_OF_ALL = Interval(Decimal(0), Decimal(1), lower_closed=False, upper_closed=False)


_SIZES = "large|larger|small|great|huge|vast|big|significant|substantial|wide"
_PARTS = "part parts swath swaths swathes portion portions section sections stretches chunk chunks proportion proportions share shares"
_GROUPS = "host set series range string wave spate slew raft array variety flurry succession collection"
_WIDE = "very|rather|whole|wide|long|narrow|broad|small|large|growing|vast|huge|great|full"
_SOME = "some most many much"
_NO_PART = "".join(
    rf"(?<!\b{word} )"
    for word in "as is be was are were been form forms formed become became take takes took play plays".split()
)
"""What stands before "part of" where nobody tells how much: "as part of the deal"."""
_NOUN = r"\s+of\s+(?P<noun>(?:(?!the\b)[\w’'-]+\s+){0,4}?(?!(?-i:[A-Z]+)\b)[\w’-]+(?<!s)s)\b"
_UNITS = "years decades centuries months weeks days hours"


class _Amount(NamedTuple):
    """How an amount is told without a number, and what it admits."""

    expression: Expression
    admits: Interval
    dimension: str


def _amount(words: str, beside: str, expression: str, admits: Interval, dimension: str) -> _Amount:
    """An amount told by one of some words, with one of others beside it."""
    expression = expression.replace("WORDS", words.replace(" ", "|"))
    return _Amount(Expression(words, pattern(expression, re.IGNORECASE), beside), admits, dimension)


_AMOUNTS = (
    _amount(_PARTS, _SIZES.replace("|", " "), rf"\b(?P<figure>(?:{_SIZES})\s+(?:WORDS))\s+of\b", SOME_OF_ALL, "ratio"),
    _amount(_GROUPS, "of", rf"\ba\s+(?:(?:{_WIDE})\s+)*(?P<figure>(?:WORDS))(?:{_NOUN})", SEVERAL, "count"),
    _amount(_SOME, "of", r"\b(?P<figure>WORDS)\s+of\s+(?=the|their|our|its|his|her|these|those)", SOME_OF_ALL, "ratio"),
    _amount(
        "part",
        "of",
        _NO_PART + r"\b(?P<figure>WORDS)\s+of\s+(?=the|their|our|its|his|her|these|those)",
        SOME_OF_ALL,
        "ratio",
    ),
    _amount(_UNITS, "for", r"\b(?P<figure>for\s+(?P<unit>WORDS))\b(?!\s+to\s+come)", SEVERAL, "duration"),
    _amount("times", "at", r"\b(?P<figure>at\s+WORDS)\b", SEVERAL, "count"),
)
VAGUE = frozenset[str]().union(*(amount.expression.words for amount in _AMOUNTS))
"""Words one of which stands in every sentence that tells a vague amount."""


def vague(sentence: Sentence) -> Iterator[Figure]:
    """The vague amounts of a sentence, as figures without a number."""
    if VAGUE.isdisjoint(sentence.vocabulary):
        return
    for amount in _AMOUNTS:
        for found in amount.expression.found_in(sentence):
            span = Span(*found.span("figure"))
            if any(span.overlaps(figure.span) for figure in sentence.figures):
                continue
            told = found.groupdict()
            unit = (told.get("unit") or "").lower().removesuffix("s")
            quantity = Quantity(amount.admits, amount.admits, unit, amount.dimension, None, told["figure"], vague=True)
            noun = Span(*found.span("noun")) if "noun" in told else None
            yield Figure(span, quantity, noun=noun, dimension=amount.dimension, grammar="vague amount")
