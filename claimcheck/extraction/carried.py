"""Counts carried by words: "a suicide bombing" is one bombing."""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache

from claimcheck.extraction.sentence import Sentence
from claimcheck.figures import Figure, Span
from claimcheck.interval import Interval
from claimcheck.kinds import all_cues
from claimcheck.quantities import Quantity


@cache
def _singular_happening() -> re.Pattern[str]:
    """An indefinite article, a few words that narrow, and a singular noun for a happening."""
    nouns = sorted(
        " ".join(phrase)
        for cues in all_cues()
        if cues.claim.kind == "event_count"
        for phrase in cues.counted
        if not phrase[-1].endswith("s")
    )
    return re.compile(
        rf"\ban?\s+(?:[\w’'-]+\s+){{0,3}}?(?P<noun>{'|'.join(nouns)})\b(?!-|\s+(?:of|on)\b)", re.IGNORECASE
    )


def carried(sentence: Sentence) -> Iterator[Figure]:
    """The counts that words of a sentence carry, as figures without a number."""
    for found in _singular_happening().finditer(sentence.text, sentence.span.start, sentence.span.end):
        span = Span(*found.span())
        if any(span.overlaps(figure.span) for figure in sentence.figures):
            continue
        one = Interval.exactly(Decimal(1))
        yield Figure(span, Quantity(one, one, text=found[0]), noun=Span(*found.span("noun")), grammar="carried")
