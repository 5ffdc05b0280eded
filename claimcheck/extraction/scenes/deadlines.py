"""Deadlines and countdowns: dates by which something is due, and the time left until then."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from attrs import evolve

from claimcheck.claims import Claim
from claimcheck.extraction.words.sentence import Sentence
from claimcheck.figures import Figure
from claimcheck.patterns import pattern

_DEADLINE = pattern(r"\bdeadline\b", re.IGNORECASE)
_DEADLINE_BEHIND = pattern(r"\W{0,3}(?:[\w-]+\s+){0,2}deadline\b", re.IGNORECASE)
_DEADLINE_BEFORE = pattern(
    r"\bdeadline\b[^;:?!]{0,60}?\b(?:of|for|on|is|was|beyond|past|to|until|set for|from)\s+(?:the\s+)?$", re.IGNORECASE
)
_DATE_BEHIND = pattern(
    r"\W{0,3}(?:withdrawal|pullout|departure|exit|completion|expiry|closing|target|end|due)[^\S\n]date\b", re.IGNORECASE
)
_NAMING = frozenset({"deadline", "date"})
_DUE = _NAMING | frozenset("by before than until".split())
"""Words one of which stands wherever something is due."""
_BEFORE_A_DAY = ("by", "before", "than", "until")
"""What the words before a day end with, an article aside, by which something is due, unless a deadline is named."""
_BY = pattern(r"\b(?:by|before|no later than|until)\s+(?:the\s+)?$", re.IGNORECASE)
_GIVEN = pattern(r"\b(?:have|has|had|given|gave \w+)\s+until\s+(?:the\s+)?$", re.IGNORECASE)
_DUTY = pattern(
    r"\b(?:must|complet\w+|finish\w*|withdraw\w*|leav\w+|be out|pull\w* out|exit|due|required? to|have to|had to|deadline|depend\w*)\b",
    re.IGNORECASE,
)
_TO_GO = pattern(
    r"\W{0,2}(?:(?:(?:are )?left|remain(?:s|ing)?|to go)?\s*(?:to|until|till|before|ahead of)\s+(?:the\s+)?(?:[\w’'.-]+\s+){0,3}(?:deadline|cutoff)\b"
    r"|(?:until|till|before)\s+(?:the\s+)?)",
    re.IGNORECASE,
)
_NEXT = pattern(r"\b(?:in|within|over)\s+(?:the\s+)?(?:next\s+)?$", re.IGNORECASE)


def deadline(sentence: Sentence, figure: Figure) -> bool:
    """Whether a date is one by which something is due."""
    return bool(due_words(sentence, figure))


def due_words(sentence: Sentence, figure: Figure) -> tuple[str, ...]:
    """The words that make a date one by which something is due; none where it is no such date."""
    text, span = sentence.text, figure.span
    if _DUE.isdisjoint(sentence.vocabulary):
        return ()
    at = sentence.ending_at(span.start)
    led = " ".join(sentence.words[max(0, at - 2) : at]).removesuffix(" the").endswith(_BEFORE_A_DAY)
    if not led and _NAMING.isdisjoint(sentence.vocabulary):
        return ()
    before = text[max(sentence.span.start, span.start - 100) : span.start]
    named = _named(before, text[span.end : min(sentence.span.end, span.end + 40)], sentence.vocabulary)
    if named:
        return (named[0],)
    by = _BY.search(before)
    duty = _duty(sentence.quote) if by else None
    return (duty, by[0]) if by and duty else ()


@lru_cache(maxsize=1)
def _duty(words: str) -> str | None:
    """The words of a sentence that make something due, looked for once for all its dates."""
    found = _DUTY.search(words)
    return found[0] if found else None


def _named(before: str, behind: str, vocabulary: frozenset[str]) -> re.Match[str] | None:
    """The words next to a date that say by themselves that something is due."""
    named = None
    if "deadline" in vocabulary:
        named = _DEADLINE_BEHIND.match(behind) or _DEADLINE_BEFORE.search(before)
    if named is None and "date" in vocabulary:
        named = _DATE_BEHIND.match(behind)
    return named or (_GIVEN.search(before) if "until" in vocabulary else None)


def countdown(sentence: Sentence, figure: Figure, event: str | None) -> bool:
    """Whether a length of time is what is left to a deadline."""
    text, span = sentence.text, figure.span
    behind = text[span.end : span.end + 60]
    if "deadline" in behind.lower() and _DEADLINE.search(behind) and _TO_GO.match(behind):
        return True
    words = span.of(text).lower()
    before = text[max(sentence.span.start, span.start - 16) : span.start]
    return event is not None and ("next" in words or ("next" in before.lower() and _NEXT.search(before) is not None))


WITHIN = 1500
"""How many characters behind a deadline that says what is due another one may leave that to the reader."""


def of_one_matter(claims: Sequence[Claim]) -> Iterator[Claim]:
    """The claims in order, a deadline that does not say what is due taken for that of the deadline last told.

    "They talked of extending the deadline for an exit beyond Aug. 31 … Completion by the 31st depends on access."
    """
    last: Claim | None = None
    for claim in claims:
        if claim.kind != "deadline":
            yield claim
            continue
        if (
            claim.event is None
            and last is not None
            and _bare(claim)
            and claim.location.start - last.location.start < WITHIN
        ):
            yield evolve(claim, event=last.event)
            continue
        if claim.event is not None:
            last = claim
        yield claim


_BARE_DAY = pattern(r"(?:by\s+)?the\s+\d{1,2}(?:st|nd|rd|th)", re.IGNORECASE)


def _bare(claim: Claim) -> bool:
    """Whether a day is told without its month, which only a date before it can give."""
    return _BARE_DAY.fullmatch(claim.quantity.text.strip()) is not None
