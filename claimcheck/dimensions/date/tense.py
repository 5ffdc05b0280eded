"""Whether the words around a date look ahead or back."""

from collections.abc import Sequence

from claimcheck.patterns import pattern

REACH = 90
"""How far back in the sentence the verb is looked for, in characters."""
AHEAD, UNKNOWN, BACK = 1, 0, -1

_AHEAD = frozenset(
    """will shall would due scheduled slated expected planned plans set upcoming beginning starting until till going coming poised hopes
    intends may might should must expects schedule book arrange can could wo ll""".split()
)
_BACK = frozenset(
    """said says told was were had has did reported came went began started took made held gave found left became saw met
    won lost fell rose ran wrote spoke led hit struck died since dropped warned called agreed ended according been sold
    got put sent brought""".split()
)
_SET = frozenset("free off up out aside fire ablaze alight sail foot down".split())
"""What is set and done: "set free on Monday", but "set for Monday"."""
_MEANT = frozenset("due scheduled slated expected planned set".split())
"""What had been to come at a time that is over: "had been scheduled to leave on Monday"."""
_PARTICIPLES = frozenset({"be", "being", "get", "getting"})
_WISHES = frozenset(
    {"is", "are", "was", "were", "plan", "hope", "intend", "want", "wants", "ready", "hoping", "planning", "about"}
)


_FOLLOWING = frozenset({"after", "following", "since"})
"""Words before a happening that is over, whatever comes of it: "will be closed after a fire on Monday"."""


_SUDDEN = frozenset(
    "attack bombing explosion blast shooting raid crash collision accident derailment earthquake quake fire blaze collapse sinking "
    "shipwreck storm flood landslide avalanche death murder".split()
)


def _befell(words: Sequence[str]) -> bool:
    """Whether a sudden happening is among some words."""
    return any(word.strip(",:;.").lower() in _SUDDEN for word in words)


_BEHIND = pattern(r"[^\S\n]{1,3}(?:will|would|shall|is (?:due|set|expected|scheduled))\b")
_STOPS = ".!?;"
_ABBREVIATED = 4
"""A word so short or shorter may end in the dot of an abbreviation."""


def direction(text: str, start: int, end: int) -> int:
    """Whether what happens then is still to come or over, told by the nearest verb before it, or "will" right behind."""
    if _BEHIND.match(text, end):
        return AHEAD
    words = text[max(0, start - REACH) : start].rpartition("\n")[2].split()
    for at in range(len(words) - 1, -1, -1):
        written = words[at]
        if written.isalpha():
            word = written.lower()
        elif written[-1] in _STOPS and (written[-1] != "." or len(written) > _ABBREVIATED):
            return UNKNOWN
        else:
            word = written.strip(",:;\"“”‘’'()[].").lower()
        if word in _FOLLOWING and _befell(words[at + 1 :]):
            return BACK
        if word == "set" and words[at + 1 : at + 2] and words[at + 1].lower() in _SET:
            return BACK
        if word in _MEANT and [before.lower() for before in words[max(0, at - 2) : at]] == ["had", "been"]:
            return BACK
        if (word in _AHEAD and written != "May") or word.endswith(("'ll", "’ll")):
            return AHEAD
        if word == "to" and at and words[at - 1].lower() in _WISHES:
            return AHEAD
        if word in _BACK or (
            word[-2:] == "ed" and len(word) > 4 and not (at and words[at - 1].lower() in _PARTICIPLES)
        ):
            return BACK
    return UNKNOWN


def looks_ahead(text: str, start: int, end: int) -> bool:
    """Whether it is still to come; news tells what was, so that takes a sign."""
    return direction(text, start, end) == AHEAD
