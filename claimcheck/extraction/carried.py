"""Counts carried by words: "a suicide bombing" is one bombing, "a man was shot dead" one killed."""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache

from claimcheck.extraction.binding import Strength, bind
from claimcheck.extraction.sentence import Sentence
from claimcheck.extraction.stance import PERSON
from claimcheck.figures import Figure, Span
from claimcheck.interval import Interval
from claimcheck.kinds import all_cues
from claimcheck.populations import known_populations
from claimcheck.quantities import Quantity

HAPPENING = "one happening, by a word"
"""The grammar of counts that "a bombing" carries."""
_ARTICLE = r"\b(?:an?|another)\s+(?:(?!of\b|in\b|on\b|and\b|who\b|that\b|by\b|with\b|for\b|from\b|to\b|was\b|is\b)[\w’'-]+\s+){0,4}?"
ONE = Interval.exactly(Decimal(1))


@cache
def _singular_happening() -> re.Pattern[str]:
    """An indefinite article, a few words that narrow, and a singular noun for a happening."""
    nouns = {
        " ".join(phrase)
        for cues in all_cues()
        if cues.claim.kind == "event_count"
        for phrase in cues.counted
        if not phrase[-1].endswith("s")
    }
    return re.compile(rf"{_ARTICLE}(?P<noun>{_alternatives(nouns)})\b(?!-|\s+(?:of|on)\b)", re.IGNORECASE)


@cache
def _singular_person() -> re.Pattern[str]:
    """An indefinite article, a few words that narrow, and a singular noun for a person."""
    populations = known_populations()
    nouns = {
        word
        for kind in populations.kinds.values()
        if "person" in (kind.name, *populations.ancestors(kind.name))
        for word in (kind.name, *kind.aliases)
        if not word.endswith(("people", "lives", "life", "personnel", "police", "other"))
    }
    demonyms = {word.title() for word in populations.modifiers if word.endswith(("an", "i"))}
    return re.compile(rf"{_ARTICLE}(?P<noun>{_alternatives(nouns | demonyms)})\b(?![’'-]|\s+of\b)", re.IGNORECASE)


def _alternatives(nouns: set[str]) -> str:
    return "|".join(sorted(map(re.escape, nouns), key=lambda noun: (-len(noun), noun)))


def carried(sentence: Sentence) -> Iterator[Figure]:
    """The counts that words of a sentence carry, as figures without a number.

    A person is counted only where the words around say what befell them: "a man said" counts nobody.
    """
    taken: list[Span] = [figure.span for figure in sentence.figures if figure.dimension == "count"]
    for pattern, grammar in ((_singular_happening(), HAPPENING), (_singular_person(), PERSON)):
        for found in pattern.finditer(sentence.text, sentence.span.start, sentence.span.end):
            span = Span(*found.span())
            one = Quantity(ONE, ONE, text=found[0])
            figure = Figure(span, one, noun=Span(*found.span("noun")), grammar=grammar)
            if any(span.overlaps(other) for other in taken):
                continue
            if grammar is HAPPENING or _befallen(sentence, figure):
                taken.append(span)
                yield figure


def _befallen(sentence: Sentence, figure: Figure) -> bool:
    bound = bind(sentence, figure)
    return bound is not None and bound.strength is Strength.NEAR and bound.cues.claim.kind.startswith("casualties")
