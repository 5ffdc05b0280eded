"""Who took people out, and in how many planes or ships, so that those of one nation or of some trips are not held against all."""

from collections.abc import Sequence

from claimcheck.claims import Claim
from claimcheck.countries import adjectives
from claimcheck.pairs import far_below
from claimcheck.patterns import pattern

_NUMBER = r"(?:\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several)"
_VEHICLE = r"(?:air)?(?:planes?|craft)|flights?|airliners?|helicopters?|jets?|ships?|boats?|vessels?|ferr(?:y|ies)|bus(?:es)?|convoys?|trains?|C-\d+s?"
_IN_VEHICLES = pattern(
    r"[^\S\n]*(?:(?!(?:since|over|in)\b)[A-Za-z'’-]+[^\S\n]+){0,4}(?:from|on|in|aboard|via|by|with)[^\S\n]+"
    r"(?:(?:the[^\S\n]+)?(?:first|second|third|last)[^\S\n]+of[^\S\n]+|another[^\S\n]+)?"
    rf"{_NUMBER}[^\S\n]+(?:[A-Za-z.'’-]+[^\S\n]+){{0,3}}(?:{_VEHICLE})\b"
)
"""What tells behind a count of people in how many vehicles they went: "from 32 planes", "on the first of three military aircraft"."""
_VEHICLES_TOOK = pattern(
    rf"\b(?:{_VEHICLE})[^\S\n]+(?:(?:that|which|had|has|have)[^\S\n]+){{0,2}}"
    r"(?:evacuated|carried|carrying|ferried|ferrying|brought|took|flew|moved|airlifted)\b[^,.;:]{0,40}\Z"
)
"""What tells before such a count in what they went: "the military flights evacuated"."""
_TOOK = frozenset(
    "evacuated evacuates evacuate evacuating airlifted flew flown brought rescued repatriated carried transported extracted moved ushered "
    "ferried".split()
)
_BY = frozenset({"by", "on"})
REACH = 24
"""How many words beside a count are looked at."""


def told_of_trips(claim: Claim) -> bool:
    """Whether people are told with the planes or ships that they went in, so that they are those of these trips alone."""
    if claim.kind != "evacuees":
        return False
    return _IN_VEHICLES.match(claim.words_behind) is not None or _VEHICLES_TOOK.search(claim.words_before) is not None


def carrier(claim: Claim) -> str | None:
    """The nation that is told to have taken people out, by its adjective; `None` where none is."""
    if claim.kind != "evacuees":
        return None
    before = _words(claim.words_before.split()[-REACH:])
    took = max((index for index, word in enumerate(before) if word in _TOOK), default=0)
    behind = _words(claim.words_behind.split()[:REACH])
    by = next((index for index, word in enumerate(behind) if word in _BY), len(behind))
    return next(iter([*_nations(before[:took])[::-1], *_nations(behind[by + 1 : by + 4])]), None)


def carried_apart(claim: Claim, whole: Claim) -> bool:
    """Whether people are those whom one nation or some planes took out, and what they are held against counts more than these."""
    if claim.kind != "evacuees" or told_of_trips(claim):
        return told_of_trips(claim) and not told_of_trips(whole)
    mine, its = carrier(claim), carrier(whole)
    return mine is not None and mine != its and (its is not None or far_below(claim, whole))


def _words(printed: Sequence[str]) -> list[str]:
    return [word.strip("“”\"'’(),;:").rstrip(".") for word in printed]


def _nations(words: Sequence[str]) -> list[str]:
    """The nations named among words, in order."""
    known, found = adjectives(), list[str]()
    for index, word in enumerate(words):
        pair = " ".join(words[index : index + 2]).casefold()
        nation = known.get(pair) or known.get(word.casefold())
        if word[:1].isupper() and nation:
            found.append(nation)
    return found
