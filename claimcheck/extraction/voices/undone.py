"""What is only likely, or only set out for, by the words before a count: "is likely to be at least 100", "are trying to free 30"."""

import re
from collections.abc import Sequence

from claimcheck.extraction.words.expressions import Expression
from claimcheck.extraction.words.sentence import Sentence
from claimcheck.figures import Figure
from claimcheck.patterns import pattern

LIKELY = frozenset("likely probably possibly".split())
"""Words by which a count is taken to be so, and not known: "the toll is likely to be at least 100"."""
GROWING = frozenset((word,) for word in "rise climb increase grow jump change fall soar".split())
"""What a count that is known is expected to do: "the toll of 26 is expected to climb"."""
_BEYOND = frozenset("to above over past beyond further".split())
"""Words behind a verb of growing that lead to what a count comes to."""
_TRYING = frozenset(
    "try trying tried struggling struggled battling battled racing raced scrambling scrambled rushing rushed working worked fighting "
    "hoping".split()
)
"""Words for what somebody sets out to do, and may not get done."""
REACH = 8
"""How many words what somebody sets out to do may take: "worked through the night to rescue"."""


def only_likely(clause: Sequence[str]) -> bool:
    """Whether a clause takes the count behind it to be so; not where that is only likely to grow ("likely to rise stood at 44")."""
    if LIKELY.isdisjoint(clause):
        return False
    growing = next((index for index, word in enumerate(clause) if (word,) in GROWING), len(clause))
    return growing + 1 >= len(clause) or clause[growing + 1] in _BEYOND


_TO_BEGIN = Expression(
    "begin start continue resume complete finish speed",
    pattern(
        r"\bto\s+(?:begin|start|continue|resume|complete|finish|speed\s+up)\s+(?:(?:the|an?|its|their)\s+)?(?:[a-z]+\s+){1,3}of\s+$",
        re.IGNORECASE,
    ),
)
"""What is to be gone on with, and not done yet: "flew in to begin the evacuation of 40 nuns"."""
BEGUN_REACH = 60
"""How many characters before a figure it may be told what is to be gone on with."""


def to_begin(sentence: Sentence, figure: Figure) -> bool:
    """Whether a count is of those with whom something is only to be begun or gone on with."""
    return figure.dimension == "count" and _TO_BEGIN.stands_before(sentence, figure.span.start, BEGUN_REACH)


def set_out(sentence: Sentence, figure: Figure, told_by: str) -> bool:
    """Whether the verb that counts is what somebody only sets out to do: "trying to evacuate 40", not "to free 40 who are trapped".

    Args:
        sentence: where it stands.
        figure: the count.
        told_by: the words that make it one of its kind.
    """
    if _TRYING.isdisjoint(sentence.vocabulary) or "to" not in sentence.vocabulary:
        return False
    end = sentence.ending_at(figure.span.start)
    words = sentence.words[max(0, end - REACH) : end]
    verb = tuple(told_by.lower().split())
    at = len(words) - len(verb)
    if at < 1 or words[at:] != verb or words[at - 1] != "to":
        return False
    before = words[: at - 1]
    tries = max((index for index, word in enumerate(before) if word in _TRYING), default=-1)
    return tries >= 0 and "and" not in before[tries:] and "," not in before[tries:]
