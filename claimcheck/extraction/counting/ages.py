"""Whose age a figure is, where the words name a person: "Denise Okoro, 46," "46-year-old Denise Okoro", "Okoro, who is 46"."""

import re
from functools import cache

from claimcheck.extraction.words.openers import OPENERS
from claimcheck.extraction.words.sentence import Sentence
from claimcheck.figures import Figure
from claimcheck.patterns import pattern

REACH = 90
"""How far from an age its name may stand, in characters."""
_NO_NAMES = OPENERS.union(("Victim", "Suspect")).difference(("April", "May", "June", "August"))
"""Words with a capital that begin no name of a person."""
_TITLES = frozenset(
    "Mr Mrs Ms Miss Dr Sir Lord Lady Dame President Premier Chancellor Minister Secretary Judge Justice Mayor Gov Governor Senator "
    "Sen Rep Congressman Congresswoman Sheriff Deputy Officer Constable Sergeant Sgt Lieutenant Lt Captain Capt Major Maj Colonel "
    "Col General Gen Detective Inspector Chief Professor Prof Pastor Bishop Father Sister Brother King Queen Prince Princess "
    "Coach Ambassador Chairman Director Corporal Private Commander Admiral".split()
)
"""Words before a name that are no part of it."""
_PERSONS = "man|woman|boy|girl|teen|teenager|resident|native|student|father|mother|couple|driver|victim|suspect|citizen"
"""What a place narrows: "a 46-year-old Los Angeles man"."""
_WORD = r"[A-Z][\w’'-]+"
NAME = rf"{_WORD}(?:\s+(?:[A-Z]\.|al|el|bin|de|van|von|der|da|di)\s?|\s+{_WORD}|-{_WORD})*"


@cache
def _before() -> re.Pattern[str]:
    """A name that an age follows as an aside."""
    aside = r"(?:an?|the)\s+(?:[a-z][\w’'-]*\s+){0,4}[a-z][\w’'-]*,\s+"
    whose = r"(?:an?|the|its|their|[A-Z][\w-]*['’]s)\s+"
    return re.compile(
        rf"\b(?P<name>{NAME})(?:,\s+(?:{aside}|{whose})?(?:(?:who|she|he)\s+(?:is|was|turns|turned)\s+)?|\s+\(|,\s+now\s+|\s+(?:is|was)\s+)\Z"
    )


@cache
def _behind() -> re.Pattern[str]:
    """A full name that stands behind an age."""
    noun = r"(?:(?!(?:from|of|in|at|and|who|was|is|whose|with|to)\b)[a-z][\w’'-]*,?\s+){0,3}"
    return re.compile(rf"\s+{noun}(?P<name>{_WORD}(?:\s+[A-Z]\.)?(?:\s+{_WORD})+)\b(?!\s+[A-Z]|\s+(?:{_PERSONS})\b)")


_ONCE = pattern(r"\s*(?:at the time|when|in (?:19|20)\d\d|then)\b")
"""What follows an age that somebody had at another time."""


def whose_age(sentence: Sentence, figure: Figure) -> str | None:
    """The name of the person whose age a figure is, in full where the text has it; `None` where it names nobody."""
    text, span = sentence.text, figure.span
    if _ONCE.match(text, span.end, sentence.span.end):
        return None
    start = max(sentence.span.start, span.start - REACH)
    behind = _behind().match(text, span.end, min(sentence.span.end, span.end + REACH)) if "-" in span.of(text) else None
    found = behind or _before().search(text[start : span.start])
    return full_name(text, found["name"]) if found else None


def full_name(text: str, name: str) -> str | None:
    """The name of a person as two texts may both have it, in full where the text has it; `None` where it is none."""
    plain = _plain(name)
    return " ".join(plain if len(plain) > 1 else _in_full(text, plain[0])) if plain else None


def _plain(name: str) -> list[str]:
    """A name as two texts may both have it: first and last word, without titles, initials and what stands between."""
    words = [word.removesuffix("’s").removesuffix("'s") for word in name.split()]
    while words and not (_TITLES | _NO_NAMES).isdisjoint(words[0].rstrip(".").split("-")):
        words = words[1:]
    told = [word for word in words if not word.endswith(".")]
    return [told[0], told[-1]] if len(told) > 1 else told


def _in_full(text: str, surname: str) -> list[str]:
    """A surname with the name before it, as the text has it where it first tells of the person."""
    for found in re.finditer(rf"\b({_WORD})\s+(?:[A-Z]\.\s+)?{re.escape(surname)}\b", text):
        if found[1] not in _TITLES | _NO_NAMES:
            return [found[1], surname]
    return [surname]
