"""Amounts told by words that hold no number: "large parts of", "a series of attacks", "for years", "at times"."""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache

from claimcheck.extraction.sentence import Sentence
from claimcheck.figures import Figure, Span
from claimcheck.interval import Interval
from claimcheck.quantities import Quantity

SEVERAL = Interval(2, None)
SOME_OF_ALL = Interval(Decimal(0), Decimal(1), lower_closed=False, upper_closed=False)


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], Interval, str, str], ...]:
    """Each pattern with what it admits, the dimension, and the unit."""
    sizes = "large|larger|small|great|huge|vast|big|significant|substantial|wide"
    parts = "parts?|swaths?|swathes|portions?|sections?|stretches|chunks?|proportions?|shares?"
    groups = "host|set|series|range|string|wave|spate|slew|raft|array|variety|flurry|succession|collection"
    wide = "very|rather|whole|wide|long|narrow|broad|small|large|growing|vast|huge|great|full"
    noun = r"\s+of\s+(?P<noun>(?:(?!the\b)[\w’'-]+\s+){0,4}?(?!(?-i:[A-Z]+)\b)[\w’-]+(?<!s)s)\b"
    units = "years|decades|centuries|months|weeks|days|hours"
    return (
        (re.compile(rf"\b(?P<figure>(?:{sizes})\s+(?:{parts}))\s+of\b", re.IGNORECASE), SOME_OF_ALL, "ratio", ""),
        (re.compile(rf"\ba\s+(?:(?:{wide})\s+)*(?P<figure>(?:{groups}))(?:{noun})", re.IGNORECASE), SEVERAL, "count", ""),
        (re.compile(r"\b(?P<figure>some|most|many|much|part)\s+of\s+(?=the|their|our|its|his|her|these|those)", re.IGNORECASE),
         SOME_OF_ALL, "ratio", ""),
        (re.compile(rf"\b(?P<figure>for\s+(?P<unit>{units}))\b(?!\s+to\s+come)", re.IGNORECASE), SEVERAL, "duration", "unit"),
        (re.compile(r"\b(?P<figure>at\s+times)\b", re.IGNORECASE), SEVERAL, "count", ""),
    )  # fmt: skip


def vague(sentence: Sentence) -> Iterator[Figure]:
    """The vague amounts of a sentence, as figures without a number."""
    for pattern, admits, dimension, unit in _patterns():
        for found in pattern.finditer(sentence.text, sentence.span.start, sentence.span.end):
            span = Span(found.start("figure"), found.end("figure"))
            if any(span.overlaps(figure.span) for figure in sentence.figures):
                continue
            words = found["figure"]
            named = found["unit"].lower().removesuffix("s") if unit else ""
            quantity = Quantity(admits, admits, named, dimension, None, words, vague=True)
            noun = Span(*found.span("noun")) if "noun" in pattern.groupindex else None
            yield Figure(span, quantity, noun=noun, dimension=dimension, grammar="vague amount")
