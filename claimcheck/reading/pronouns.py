"""Such as "One" where it counts nothing: "the one you mentioned", "one can celebrate", "no one"."""

import re

from claimcheck.dimensions.wordlist import words
from claimcheck.patterns import pattern
from claimcheck.reading.backwards import word_ending

_POINTING = words(
    "the this that which each every any no some another such good bad big new old first last next previous other only-one"
    " right wrong different single certain latter former everyone anyone someone best worst biggest largest little loved"
)
_COUNTED = pattern(
    r"[^\S\n](?:of|or|and|was|were|is|had|has|dead|killed|injured|wounded|missing|died|remains?|dies|hurt|shot|fatally|critically|seriously|after|by|against)\b|[^\S\n]?[,.;:)–-]|(?![^\n])",
    re.IGNORECASE,
)
_ANYBODY = pattern(
    r"['’]s\b|[^\S\n](?:can|could|should|must|might|may|would|will|cannot|who|that|which|you|another|day|does|has[^\S\n]to)\b",
    re.IGNORECASE,
)

_SAYING = words(
    "said says say saying reported reports confirmed confirm added announced told stated believe believed known"
)
"""What "that" follows where a clause of its own begins."""
_COMPOUND = pattern(r"-(?:offs?|time|way|sided|on-one|to-one|stop|liners?)\b", re.IGNORECASE)
"""What makes an adjective of it: "one-off costs"."""


def is_pronoun(text: str, start: int, end: int, noun: bool) -> bool:
    """Whether what stands here is the word "one" and counts nothing; `noun` says that a noun was found behind it."""
    if text[start:end].lower() != "one":
        return False
    before, at, _ = word_ending(text, start)
    if before == "that" and word_ending(text, at)[0] in _SAYING:
        before = ""  # "police said that one was shot"
    if text.startswith(" of ", end):
        return before in ("no", "any", "every", "which", "each")
    if text[end : end + 1] == "-" and _COMPOUND.match(text, end):
        return True
    if _ANYBODY.match(text, end) and not noun:
        return True
    if before in ("no", "any", "every", "which", "this", "that", "each", "the") and not noun:
        return True
    if noun:
        return before in ("no", "any", "every", "this", "that", "which")
    if before in _POINTING:
        return True
    return not _COUNTED.match(text, end)
