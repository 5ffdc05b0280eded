"""Words beside a count by which it is of some alone of those whom its text counts: "Of the dead, 26 …", "eight people on the ground"."""

from claimcheck.claims import Claim
from claimcheck.patterns import pattern

_OF_THOSE = [[first, second] for first in ("of", "among") for second in ("the", "those", "these")]
"""How a sentence opens that goes on to count some."""
_FAMILY = pattern(
    r"[^\S\n]+(?:(?:members|people)[^\S\n]+)?(?:of|from)[^\S\n]+(?:(?:an?|one|the|same|single|[a-z-]+)[^\S\n]+){0,3}?family\b"
)
"""What stands behind a count of one family's members, who are some of those whom a text counts besides."""
_GROUPS = frozenset("family couple crew party group team".split())
_PLACED = pattern(
    r"[^,;.]{0,60}?\b(?:on[^\S\n]the[^\S\n]ground|at[^\S\n]the[^\S\n](?:former|latter)|in[^\S\n]the[^\S\n](?:former|latter))\b"
)
"""What stands behind those who were hit where they stood, or at one of two places told before."""
_FIRST = pattern(
    r"[^;.]{0,120}?\bbefore[^\S\n](?:driving|going|heading|moving|travelling|traveling|stealing|entering|attacking|storming|opening[^\S\n]fire)\b"
)
"""What stands behind those who were killed first, by somebody who went on: "shot two neighbours before driving to the school"."""
_REST = pattern(r"[^.;]{0,80}?,[^\S\n](?:and|while|with)[^\S\n]the[^\S\n](?:rest|others|remainder|remaining)\b")
"""What stands behind those beside whom the rest are told of: "3,000 left by sea, while the rest went by land"."""
_MANY = r"(?:at[^\S\n]least[^\S\n])?(?:\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_BY_PLACES = pattern(
    rf"[^,;.]{{0,50}}?\b(?:in|from)[^\S\n](?:the[^\S\n])?[A-Z][^,;.]{{0,40}},(?:[^\S\n]and)?[^\S\n]{_MANY}[^\S\n](?:[a-z]+[^\S\n]){{0,3}}(?:in|from)[^\S\n](?:the[^\S\n])?[A-Z]"
)
"""What stands behind a count in a list of places with the count of each: "94 died in Ashby, 71 in Borne"."""


def of_some(claim: Claim) -> bool:
    """Whether the words tell that a count is of some of those whom its text counts, if it has a larger one."""
    behind = claim.words_behind
    told = of_those_told(claim) or of_one_group(claim)
    return told or any(words.match(behind) for words in (_PLACED, _FIRST, _REST, _BY_PLACES))


def of_those_told(claim: Claim) -> bool:
    """Whether the words tell whom a figure counts some of: "Of the dead, 26 died on the spot", not "Of the 26 dead"; "Nine of a family"."""
    if _FAMILY.match(claim.words_behind):
        return True
    before = claim.words_before.split()
    opens = [word.casefold() for word in before[:2]] in _OF_THOSE
    return opens and len(before) > len(("of", "the"))


def of_one_group(claim: Claim) -> bool:
    """Whether a figure counts those of one group among whom it befell: "a family of five"."""
    before = claim.words_before.split()[-2:]
    return len(before) > 1 and before[0].casefold() in _GROUPS and before[1] == "of"
