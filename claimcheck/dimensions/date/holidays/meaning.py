"""Whether a name means the day, and not what is named after it; and in which place it is kept."""

import re

from claimcheck.dimensions.date.holidays import places
from claimcheck.dimensions.wordlist import words
from claimcheck.patterns import pattern

_BACK = 40
"""How far in front of a name its place is looked for, in characters."""
_NEAR = 16
"""How far in front of it the word is looked for that says when."""
_NAMED_AFTER = pattern(
    r"[^\S\n](?!(?:and|or|at|in|on|this|that|last|next|was|is|will|with|to|for|but|as|when|by|because|after|before|the|a|an|from|he|she|they|we|it"
    r"|there|while|since|until|if|so|into|his|her|their|its|has|have|had|are|were|said|who|which|morning|afternoon|evening|night"
    r"|one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|at least|about|more than|some)\b)[A-Za-z]"
    r"|-[A-Za-z]|[^\S\n]\([^\S\n]?\d{4}[^\S\n]?\)"
)
_GREETED = pattern(r"(?:\bFather|\bMerry|\bHappy|\bWhite)[^\S\n]$", re.IGNORECASE)
_SAYS_WHEN = pattern(
    r"\b(?:on|by|before|after|until|till|since|at|for|around|of|from|during|over|through|throughout|to|between)[^\S\n](?P<the>the[^\S\n])?$",
    re.IGNORECASE,
)
_DAY = pattern(
    r"\b(?:day|eve|ides|weekend|mon(?:day)?|tue(?:sday)?|wed(?:nesday)?|thu(?:rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\b",
    re.IGNORECASE,
)
_PLAIN = words("thanksgiving halloween hallowe'en juneteenth pentecost patrick's gras")
"""Last words of the names that tell a day without a word like "on" in front of them."""
_COMMON = _PLAIN | words("christmas xmas easter year patrick")
"""Last words of the names that may be written small."""
_NO_ARTICLE = frozenset({"new year", "christmas", "xmas", "easter"})
"""Names that mean no day behind an article: "a start to the new year", "the Christmas and summer sales"."""
_TITLED = {'"': '"', "“": "”", "‘": "’", "'": "'", "*": "*", "_": "_"}
"""The marks around the title of a film or a book."""


def written_as_name(text: str, start: int, end: int) -> bool:
    """Whether the words can be a name: in capitals, or such as nothing else is called."""
    last = text[start:end].lower().split()[-1]
    return (
        text[start].isupper()
        or last in _COMMON
        or _DAY.search(text, start, end) is not None
        or not text[max(0, start - _NEAR) : start].strip()
    )


def meant(text: str, start: int, end: int) -> bool:
    """Whether the day is meant where no year is told: no tree, sale or greeting, no film."""
    before = text[max(0, start - _NEAR) : start]
    if _GREETED.search(before) or _NAMED_AFTER.match(text, end) or _titled(text, start, end):
        return False
    last, says_when = text[start:end].lower().split()[-1], _SAYS_WHEN.search(before)
    if not before.strip() or _DAY.search(text, start, end) or last in _PLAIN:
        return True
    return says_when is not None and not (says_when["the"] and " ".join(text[start:end].lower().split()) in _NO_ARTICLE)


def _titled(text: str, start: int, end: int) -> bool:
    closing = _TITLED.get(text[start - 1 : start])
    return closing is not None and text[end : end + 2].lstrip(",.")[:1] == closing


_ORTHODOX = pattern(r"\bOrthodox[^\S\n]$", re.IGNORECASE)
_OWNER = pattern(
    r"(?P<place>\bNew[^\S\n]Zealand|\b[A-Z][A-Za-z]+)(?P<owned>['’]s?)?[^\S\n](?:\d{1,3}(?:st|nd|rd|th)[^\S\n])?$"
)
_PEOPLE = pattern(r".*(?:an|ese|ish|ch|ic|ek|i)")
_IN_PLACE = pattern(r",?[^\S\n]in[^\S\n](?:the[^\S\n])?(?P<place>New[^\S\n]Zealand|[A-Z][A-Za-z]+)")
_AT_HOME = words("american america us nation monday tuesday wednesday thursday friday saturday sunday than")


def place_told(text: str, start: int, end: int, name: str) -> tuple[str | None, int]:
    """The place or church whose day it is, in small letters, where one is told beside it, and where the words for it all begin."""
    orthodox = _ORTHODOX.search(text, max(0, start - _BACK), start)
    if orthodox:
        return "orthodox", orthodox.start()
    if name not in places.shared():
        return None, start
    owner = _OWNER.search(text, max(0, start - _BACK), start)
    if owner:
        place = " ".join(owner["place"].lower().split())
        foreign = owner["owned"] or _PEOPLE.fullmatch(place)
        if places.by_place(name, place) or (foreign and place not in _AT_HOME):
            return place, owner.start()
    behind = _IN_PLACE.match(text, end)
    place = " ".join(behind["place"].lower().split()) if behind else ""
    return (place if places.by_place(name, place) else None), start
