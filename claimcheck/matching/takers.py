"""Votes that somebody got: whose they are, so that those of one candidate are never held against another's."""

from claimcheck.claims import Claim
from claimcheck.patterns import pattern

_VERBS = (
    "won win wins winning received receive receives receiving got get gets getting garnered garners garnering secured secures securing "
    "polled polls polling took take takes taking obtained obtains obtaining gained gains gaining collected collects earned earns drew "
    "draws attracted had has having claimed claims amassed amasses with on"
)
_GOT = pattern(
    r"(?:(?P<name>(?!(?:He|She|They|It|We|I|Who|That|This|Each|Both|Neither)\b)(?:[A-Z][\w’'-]+[^\S\n])+)(?:\([^()]{1,40}\)[^\S\n])?"
    r"|\bthe[^\S\n](?P<put>motion|bill|amendment|resolution|measure|proposal)[^\S\n])?"
    rf"(?:(?:has|have|had|also|only|then|already|so[^\S\n]far|\w+ly)[^\S\n]){{0,2}}\b(?:{_VERBS.replace(' ', '|')})[^\S\n]"
    r"(?:(?:an?|the|just|only|over|some|total|of)[^\S\n]){0,4}\Z"
)
"""What stands before votes that somebody got, with the name of who did where it is right before that."""
_PARTIES = frozenset("party alliance coalition union front movement list bloc".split())
"""Words with which names of parties end."""
REACH = 120
"""How many characters before a figure are looked at."""


def votes_of_one(claim: Claim) -> bool:
    """Whether it counts votes that somebody got, and not all that were cast."""
    return claim.kind == "votes" and _GOT.search(_before(claim)) is not None


def taker(claim: Claim) -> str | None:
    """By whose name votes are known that somebody got; `None` where no name is told, or they are all that were cast."""
    found = _GOT.search(_before(claim)) if claim.kind == "votes" else None
    name = (found["name"] or found["put"]) if found else None
    if name is None:
        return None
    words = name.casefold().split()
    while len(words) > 1 and words[-1] in _PARTIES:
        words.pop()
    return words[-1]


def _before(claim: Claim) -> str:
    return claim.words_before[-REACH:]
