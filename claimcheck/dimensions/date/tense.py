"""Whether the words around a date look ahead or back."""

import re
from functools import cache

REACH = 90
"""How far back in the sentence the verb is looked for, in characters."""

_AHEAD = frozenset(
    [
        "will",
        "shall",
        "would",
        "won",
        "due",
        "scheduled",
        "slated",
        "expected",
        "planned",
        "plans",
        "set",
        "upcoming",
        "deadline",
        "until",
        "till",
        "tomorrow",
        "going",
        "ll'll",
        "coming",
        "poised",
        "hopes",
        "intends",
        "may",
        "might",
        "should",
        "must",
        "expects",
    ]
)
_BACK = frozenset(
    [
        "said",
        "says",
        "told",
        "was",
        "were",
        "had",
        "has",
        "have",
        "did",
        "been",
        "announced",
        "reported",
        "came",
        "went",
        "began",
        "started",
        "took",
        "made",
        "held",
        "gave",
        "found",
        "left",
        "became",
        "saw",
        "met",
        "won",
        "lost",
        "fell",
        "rose",
        "ran",
        "wrote",
        "spoke",
        "led",
        "hit",
        "struck",
        "died",
        "since",
        "ago",
        "dropped",
        "warned",
        "called",
        "agreed",
        "ended",
        "according",
    ]
)
_PARTICIPLES = frozenset(["be", "being", "get", "getting"])


@cache
def _words() -> re.Pattern[str]:
    return re.compile(r"[A-Za-z]+|['’](?:ll|d)\b|[.!?;]\s|[\"“”]|\n")


def looks_ahead(text: str, start: int, end: int) -> bool:
    """Whether what happens then is still to come, told by the nearest verb before it, or "will" right behind.

    News tells what was, so the past is what stands without a sign.
    """
    behind = re.match(r"[^\S\n]{1,3}(?:will|would|shall|is (?:due|set|expected|scheduled))\b", text[end : end + 30])
    if behind:
        return True
    words = [word.lower() for word in _words().findall(text, max(0, start - REACH), start)]
    for at in range(len(words) - 1, -1, -1):
        word = words[at]
        if word[0] in ".!?;\n":
            return False
        if word in _AHEAD or word in ("'ll", "’ll"):
            return True
        if word == "to" and at and words[at - 1] in ("is", "are", "plan", "hope", "intend", "want", "wants", "ready"):
            return True
        if word in _BACK or (word.endswith("ed") and len(word) > 4 and (not at or words[at - 1] not in _PARTICIPLES)):
            return False
    return False
