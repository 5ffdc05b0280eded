"""Vague counts: the word as the settings name it, and what a scale word multiplies it by."""

import re
from typing import NamedTuple

from claimcheck.dimensions.numeral.vocabulary import SCALES
from claimcheck.patterns import pattern

_PLURALS = {"dozens": 12, "hundreds": 100} | {f"{word}s": value for word, value in SCALES.items()}
_OF_SCALE = pattern(r"[^\S\n]{1,2}of[^\S\n]{1,2}([A-Za-z]++)", re.IGNORECASE)
_SCALE = pattern(r"[^\S\n]{1,2}(?:more[^\S\n])?(dozen|hundred|thousand|million|billion|trillion)\b(?!-)", re.IGNORECASE)
_SO_MANY = pattern(rf"[^\S\n]{{1,2}}({'|'.join(_PLURALS)})\b(?!-)", re.IGNORECASE)
_ARTICLE = pattern(
    r"(?<![\w'’-])(?:an?|the|these|those|his|her|their|its|last|past|first|next)[^\S\n]{1,2}$", re.IGNORECASE
)
_QUITE = pattern(
    r"(?<![\w'’-])(quite[^\S\n]|just[^\S\n])?(an?)[^\S\n](?:(?:good|very|small|large|great|huge|substantial|vast|significant|considerable|growing|"
    r"limited|sizeable|sizable|record|fair|mere|whole)[^\S\n]){0,2}$",
    re.IGNORECASE,
)
_HOW = pattern(r"(?<![A-Za-z])(?:as|how|so|too|that|this|not)[^\S\n]$", re.IGNORECASE)
_OF = pattern(r"[^\S\n]{1,2}of\b")
_PLAIN = {"several": "several", "multiple": "multiple", "many": "many", "numerous": "many", "countless": "many"}


class Vague(NamedTuple):
    """A vague word where it stands: its name in the settings, and what its range is multiplied by."""

    start: int
    end: int
    name: str
    times: int = 1


def parse_vague(text: str, start: int, word: str) -> Vague | None:
    """The vague count whose word, in small letters, begins at start; an article in front belongs to it."""
    end = start + len(word)
    if word == "many" and _HOW.search(text, max(0, start - 8), start):
        return None
    if word in ("many", "several") and (plural := _SO_MANY.match(text, end)):
        whole = _plural(text, plural.start(1), plural.end(), plural[1].lower())
        return whole and whole._replace(start=start)  # "many thousands of people"
    if word in _PLAIN:
        return _multiplied(text, start, end, _PLAIN[word])
    if word in ("few", "couple", "handful"):
        article = _QUITE.search(text, max(0, start - 24), start)
        if not article or (word == "handful" and not _OF.match(text, end)):
            return None
        return _multiplied(text, article.start(2), end, f"a {word}")
    if word == "number" or word == "numbers":
        return _number_of(text, start, end, word)
    if word == "tens" or word in _PLURALS:
        return _plural(text, start, end, word)
    if word == "scores":
        return Vague(start, end, "scores") if _OF.match(text, end) else None
    return None


def _multiplied(text: str, start: int, end: int, name: str) -> Vague:
    times = 1
    for _ in range(2):
        found = _SCALE.match(text, end)
        if not found:
            break
        word, end = found[1].lower(), found.end()
        times *= {"dozen": 12, "hundred": 100}.get(word) or SCALES[word]
    return Vague(start, end, name, times)


def _plural(text: str, start: int, end: int, word: str) -> Vague | None:
    """Such as "dozens", "hundreds of thousands"."""
    found = _OF_SCALE.match(text, end)
    by = _PLURALS.get(found[1].lower()) if found else None
    if found and by:
        return Vague(start, found.end(), f"{word} of {found[1].lower()}")
    if word == "tens":
        return None
    return Vague(start, end, word)


_LARGE = pattern(r"(?<![\w'’-])(?:large|vast|huge|great|significant|record|growing|substantial)[^\S\n]$", re.IGNORECASE)


def _number_of(text: str, start: int, end: int, word: str) -> Vague | None:
    """Such as "a large number of people"; not "the number of people"."""
    if not _OF.match(text, end):
        return None
    article = _QUITE.search(text, max(0, start - 40), start)
    if word == "number" and article:
        return Vague(article.start(2), end, "a number")
    found = _LARGE.search(text, max(0, start - 16), start) if word == "numbers" else None
    return Vague(found.start(), end, "a number") if found else None
