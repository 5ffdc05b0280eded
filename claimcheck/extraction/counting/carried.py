"""Counts carried by words: "a suicide bombing" is one bombing, "a man was shot dead" one killed, "both" are two."""

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from functools import cache

from claimcheck.dimensions.trie import trie
from claimcheck.extraction.counting.binding import bind
from claimcheck.extraction.counting.person_words import person_nouns, several
from claimcheck.extraction.counting.persons import befalling, persons
from claimcheck.extraction.words.by_word import HAPPENING, LISTED, NOBODY, PERSON
from claimcheck.extraction.words.expressions import Expression
from claimcheck.extraction.words.sentence import Sentence
from claimcheck.figures import Figure, Span
from claimcheck.interval import Interval
from claimcheck.kinds import own_cues
from claimcheck.kinds.list_count import NUMBERS
from claimcheck.patterns import pattern
from claimcheck.quantities import Quantity

_ARTICLE = r"\b(?:an?|another)\s+(?:(?!of\b|in\b|on\b|and\b|who\b|that\b|by\b|with\b|for\b|from\b|to\b|was\b|is\b)[\w’'-]+\s+){0,4}?"
COUNTS = {
    HAPPENING: Interval.exactly(Decimal(1)),
    NOBODY: Interval.exactly(Decimal(0)),
    PERSON: Interval(Decimal(2), None),
}

_MURDER_SUICIDE = Expression(
    "murder-suicide", pattern(r"(?<!attempted )(?<!\w)(?P<noun>murder-suicide)(?![\w-])", re.IGNORECASE)
)
_SAID_TO_BE = pattern(r"\b(?:it|this|that)(?:[’']s|\s+(?:is|was)(?:\s+not)?)\s+$", re.IGNORECASE)
"""What stands before a happening by which it is told of what sort one known was: "it was a terrorist attack" counts none."""
SHORT = 12
"""How many characters these words take."""
_AT_ONCE = {"double": 2, "triple": 3, "quadruple": 4}
_MURDERS = Expression(
    _AT_ONCE,
    pattern(
        r"\b(?P<many>double|triple|quadruple)[\s-](?P<noun>homicide|murder|slaying|killing)(?![\w’'-])", re.IGNORECASE
    ),
)
"""Words for so many who were killed at once."""

_OF_ANY_SORT = frozenset({("operation",)})
"""Nouns for a happening that name none where no number stands before them: "a hip operation", "an operation to be managed by a bank"."""


@cache
def _singular_happening() -> Expression:
    """An indefinite article, a few words that narrow, and a singular noun for a happening."""
    nouns = {
        " ".join(phrase)
        for cues in own_cues()
        if cues.claim.kind == "event_count"
        for phrase in cues.counted
        if not phrase[-1].endswith("s") and phrase not in _OF_ANY_SORT
    }
    return _expression(nouns, rf"{_ARTICLE}(?P<noun>{_alternatives(nouns)})\b(?!-|\s+(?:of|on)\b)")


@cache
def _nobody() -> Expression:
    """Words that count none: "no one was hurt", "no deaths were reported"."""
    counted = {" ".join(phrase) for cues in own_cues() for phrase in cues.generic if phrase[-1].endswith("s")}
    irregular = {noun for noun in several() if not noun.endswith("s")}
    nouns = (
        rf"no\s+(?:\w+\s+)?(?P<noun>{_alternatives(counted | irregular)}|(?:{_alternatives(set(person_nouns()))})s?)"
    )
    some = r"none(?=\s+of\s+(?:them\b|the\s+[\w,]+\s))"
    return _expression({"no", "none", "nobody"}, rf"\b(?:no\s+one|nobody|{some}|{nouns})\b(?!\s+(?:in|else|knows)\b)")


@cache
def _listed() -> Expression:
    """Words for as many as the text has named: "both said", "both men", "the pair"; not "both here and there"."""
    groups = _alternatives(set(NUMBERS) - {"both"})
    both = r"\b(?P<both>both)\b(?!\s+(?:[\w’'.-]+\s+){1,5}?and\b)"
    return _expression(NUMBERS, rf"{both}|\bthe\s+(?P<group>{groups})\b(?!-|[’']|\s+(?:of|more)\b)")


@cache
def carrying() -> frozenset[str]:
    """Words one of which stands in every sentence that carries a count."""
    return _singular_happening().words | _nobody().words | _listed().words | _MURDERS.words | befalling()


def _expression(nouns: Iterable[str], words: str) -> Expression:
    return Expression((re.split(r"\W", noun, maxsplit=1)[0] for noun in nouns), pattern(words, re.IGNORECASE))


def _alternatives(nouns: set[str]) -> str:
    return trie(noun.lower() for noun in nouns)


def carried(sentence: Sentence) -> Iterator[Figure]:
    """The counts that words of a sentence carry, as figures without a number."""
    if carrying().isdisjoint(sentence.vocabulary):
        return
    taken: list[Span] = [figure.span for figure in sentence.figures if figure.dimension == "count"]
    for expression, grammar in (
        (_singular_happening(), HAPPENING),
        (_nobody(), NOBODY),
        (_MURDER_SUICIDE, PERSON),
        (_MURDERS, PERSON),
    ):
        for found in expression.found_in(sentence):
            span = Span(*found.span())
            figure = _figure(found, grammar)
            if any(span.overlaps(other) for other in taken):
                continue
            named = grammar is HAPPENING and not _SAID_TO_BE.search(
                sentence.text, max(0, span.start - SHORT), span.start
            )
            if named or (grammar is not HAPPENING and _befallen(sentence, figure)):
                taken.append(span)
                yield figure
    yield from persons(sentence, taken)


def listed(sentence: Sentence) -> Iterator[Figure]:
    """The counts of what the text has named, as figures without a number: "both", "the trio"."""
    for found in _listed().found_in(sentence):
        span = Span(*found.span())
        count = Interval.exactly(NUMBERS[(found["both"] or found["group"]).lower()])
        if not any(span.overlaps(figure.span) for figure in sentence.figures):
            yield Figure(span, Quantity(count, count, text=found[0]), grammar=LISTED)


def _figure(found: re.Match[str], grammar: str) -> Figure:
    """One, or none, of what the words name, or as many as they tell; at least two where one who killed died as well."""
    many = found.groupdict().get("many")
    count = Interval.exactly(_AT_ONCE[many.lower()]) if many else COUNTS[grammar]
    noun = Span(*found.span("noun")) if found["noun"] else None
    return Figure(Span(*found.span()), Quantity(count, count, text=found[0]), noun=noun, grammar=grammar)


def _befallen(sentence: Sentence, figure: Figure) -> bool:
    bound = bind(sentence, figure)
    return bound is not None and bound.cues.claim.kind.startswith("casualties")
