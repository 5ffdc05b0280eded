"""Whether the words around a date look ahead or back."""

import re
from functools import cache

REACH = 90
"""How far back in the sentence the verb is looked for, in characters."""
AHEAD, UNKNOWN, BACK = 1, 0, -1

_AHEAD = frozenset(
    """will shall would due scheduled slated expected planned plans set upcoming until till going coming poised hopes
    intends may might should must expects schedule book arrange can could wo ll""".split()
)
_BACK = frozenset(
    """said says told was were had has did reported came went began started took made held gave found left became saw met
    won lost fell rose ran wrote spoke led hit struck died since dropped warned called agreed ended according been sold
    got put sent brought""".split()
)
_PARTICIPLES = frozenset({"be", "being", "get", "getting"})
_WISHES = frozenset({"is", "are", "plan", "hope", "intend", "want", "wants", "ready", "hoping", "planning", "about"})


@cache
def _words() -> re.Pattern[str]:
    return re.compile(r"[A-Za-z]+|[.!?;]\s|\n")


@cache
def _behind() -> re.Pattern[str]:
    return re.compile(r"[^\S\n]{1,3}(?:will|would|shall|is (?:due|set|expected|scheduled))\b")


def direction(text: str, start: int, end: int) -> int:
    """Whether what happens then is still to come or over, told by the nearest verb before it, or "will" right behind."""
    if _behind().match(text, end):
        return AHEAD
    words = ["" if word == "May" else word.lower() for word in _words().findall(text, max(0, start - REACH), start)]
    for at in range(len(words) - 1, -1, -1):
        word = words[at]
        if word and word[0] in ".!?;\n":
            return UNKNOWN
        if word in _AHEAD or (word == "to" and at and words[at - 1] in _WISHES):
            return AHEAD
        if word in _BACK or (word.endswith("ed") and len(word) > 4 and (not at or words[at - 1] not in _PARTICIPLES)):
            return BACK
    return UNKNOWN


def looks_ahead(text: str, start: int, end: int) -> bool:
    """Whether it is still to come; news tells what was, so that takes a sign."""
    return direction(text, start, end) == AHEAD
