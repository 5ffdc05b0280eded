"""The day of what can happen but once: "the fall of Kabul on Aug. 15", "Kabul fell to insurgents on Aug. 15"."""

import re
from functools import cache

from claimcheck.extraction.words.sentence import Sentence
from claimcheck.figures import Figure

_VERBS = {
    "fell": "fall",
    "died": "death",
    "resigned": "resignation",
    "surrendered": "surrender",
    "sank": "sinking",
    "was assassinated": "assassination",
    "was inaugurated": "inauguration",
    "was sworn in": "inauguration",
    "was annexed": "annexation",
    "was invaded": "invasion",
    "was liberated": "liberation",
    "was captured": "fall",
    "was crowned": "coronation",
    "was born": "birth",
}
_ONCE = frozenset({*_VERBS.values(), "collapse", "capture", "independence"})
_SAME = {"collapse": "fall", "capture": "fall"}
_NO_NAMES = frozenset(
    "He She They It We I You Who Many Some Both Others One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve "
    "Dozens Hundreds Thousands Nobody Everyone This That These Those".split()
)
"""Words with a capital that name nobody: of whom many may have died on many days."""
_WORDS = frozenset(word for phrase in (*_VERBS, *_ONCE) for word in phrase.split()) - {"was", "in"}
REACH = 120
"""How far before a date its happening may stand, in characters."""


@cache
def _pattern() -> re.Pattern[str]:
    name = r"(?P<{0}>(?!(?:Since|When|After|Before|As|While|Until|The|And|But|Then|If|That|Once)\b)[A-Z][\w’'-]*(?:\s+[A-Z][\w’'-]*){{0,3}})"
    nouns, verbs = "|".join(sorted(_ONCE)), "|".join(sorted(_VERBS))
    return re.compile(
        rf"(?:\b[Tt]he\s+(?P<noun>{nouns})\s+of\s+{name.format('of')}"
        rf"|{name.format('subject')}\s+(?P<verb>{verbs})(?:\s+to\s+(?:the\s+)?[\w’'-]+)?)"
        r"(?:\s+(?:on|in)|,)?\s+(?:the\s+)?$"
    )


def happened(sentence: Sentence, figure: Figure) -> str | None:
    """The happening that a date directly behind its words is the day of; `None` where it is no such day."""
    if _WORDS.isdisjoint(sentence.vocabulary):
        return None
    start = max(sentence.span.start, figure.span.start - REACH)
    found = _pattern().search(sentence.text[start : figure.span.start])
    if found is None:
        return None
    name = found["of"] or found["subject"]
    if name in _NO_NAMES or (found["subject"] and _within(sentence, start + found.start("subject"))):
        return None
    noun = found["noun"] or _VERBS[found["verb"]]
    return f"{_SAME.get(noun, noun)} of {name}"


_PREPOSITIONS = frozenset("in at of near from on outside by with for to".split())


def _within(sentence: Sentence, place: int) -> bool:
    """Whether a name that stands at a place is not what the verb is said of: "a man hurt in Leeds died on Tuesday"."""
    index = sentence.starting_at(place)
    return index > 0 and sentence.words[index - 1] in _PREPOSITIONS
