"""Bare numbers that are ages, by who or what stands around them: "John Smith, 35, of London", "people 65 and older", "she was 35"."""

import re
from collections.abc import Sequence

from attrs import evolve

from claimcheck.dates import MONTHS
from claimcheck.dimensions.numeral import Form
from claimcheck.figures import Figure
from claimcheck.patterns import pattern
from claimcheck.reading.backwards import word_ending
from claimcheck.reading.magnitude import Magnitude
from claimcheck.reading.qualifiers import Qualifier

OLDEST = 110
"""Years beyond which no person lives."""
REACH = 44
"""How many characters before a number the person may begin whose age it is."""
_NO_PERSON = "total|toll|score|number|figure|count|tally|majority|margin|lead|record|average|rate|share|temperature|low|high|vote|people|children|men|women|staff|police|crew"
_PERSONS = "men|women|boys|girls|teens|teenagers|youths|children|twins|brothers|sisters|sons|daughters|victims|suspects|students|officers"
_NAMED = pattern(
    r"(?:[A-Z][\w.'’-]+|\b(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Tt]heir|whose)[^\S\n](?:[a-zA-Z][\w’'-]*[^\S\n]){0,3}"
    rf"(?!(?:{_NO_PERSON}),)[a-z][a-z’'-]+(?:(?<!s)|(?<=ss))|\b(?:[Oo]ne|[Aa]nother) of (?:them|whom|the [a-z]+)),[^\S\n]$"
)
"""A name, or a person told by a noun: "Okoro, 46,", "the truck driver, 68,"."""
_ONE_OF_TWO = pattern(rf"\b(?:{_PERSONS}),[^\S\n](?:\d{{1,2}}[^\S\n]and[^\S\n])?$")
_NEXT_OF_TWO = pattern(r"[^\S\n]and[^\S\n]\d{1,2},[^\S\n\d]")
_ENDED = pattern(r",(?!\d|[^\S\n]or\b|[^\S\n]\d+[-–]\d)|[^\S\n]and[^\S\n](?:an?|the|his|her|their)\b")
_CLOSED = pattern(r"[.;](?=\s|$)")
_ROLL = pattern(
    r"\b(?:identified|named|victims?|wife|husband|sons?|daughters?|brothers?|sisters?|father|mother|nephew|niece)\b"
)
"""Words that begin a row of persons with their ages, where names alone may be those of places."""
_FULL = r"[A-Z][\w.'’-]+[^\S\n][A-Z][\w.'’-]+,[^\S\n]"
_FULL_NAME = pattern(rf"{_FULL}$")
_IN_A_ROW = pattern(rf"{_FULL}\d{{1,3}},")
"""A full name with an age, behind which others are told: "Ann Okoro, 41, and Ben Adair, 38."."""
ROLL_REACH = 120
_OF_SEVERAL = pattern(r"\bage[sd]?[^\S\n](?:\d{1,3}(?:,?[^\S\n](?:and|or)[^\S\n]|,[^\S\n]))+$", re.IGNORECASE)
_LIMIT = pattern(r"\bage\b[^.;:\d]{0,24}(?:\d\d[^\S\n]from|[^\S\n](?:to|at|is|was|from))[^\S\n]$", re.IGNORECASE)
"""Words that tell an age without a person: "raised the retirement age to 64 from 62"."""
_IN_AGE = pattern(
    r"\b(?:rang\w+[^\S\n]in[^\S\n]age|ages?[^\S\n](?:of[^\S\n](?:[\w’'-]+[^\S\n]){1,3})?(?:rang\w+|vari\w+)|in[^\S\n]age)[^\S\n]$",
    re.IGNORECASE,
)
_ONE = (
    "man|woman|boy|girl|lad|teenager|youth|youngster|child|pensioner|widow|widower|son|daughter|brother|sister|husband|wife|victim|suspect"
    "|driver|pilot|passenger|student|pupil|player|teacher|farmer|soldier|officer|actor|actress|singer|patient|defendant|gunman"
)
"""Nouns for one person, whose number is an age: "a driver of 44", "the girl is 12"."""
_PARENTS = "father|mother|grandfather|grandmother"
"""Those of whom "of three" tells how many children they have."""
_THE = r"(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[Aa]nother)[^\S\n](?:[a-z-]+[^\S\n]){0,2}"
_WHOSE = rf"{_THE}(?:{_ONE}|{_PARENTS})"
_HAS = pattern(
    rf"(?<!before )(?<!until )(?<!after )(?<!since )(?<!once )(?:\b[Hh]e|\b[Ss]he|\b{_WHOSE}|[A-Z][\w’'-]+[^\S\n][A-Z][\w’'-]+|[\w.],[^\S\n](?:who|now))[^\S\n](?:is|was|turns|turned)[^\S\n]$"
)
_OF = pattern(rf"\b{_THE}(?:{_ONE})[^\S\n]of[^\S\n]$")
_AT = pattern(r"(?:\b(?:died|dies)|[A-Z][\w’'-]+,?[^\S\n]dead)[^\S\n]at[^\S\n]$")
_NOW = pattern(r"[A-Z][\w’'-]+,[^\S\n](?:who[^\S\n]is[^\S\n])?now[^\S\n]$")
_BRACKET = pattern(rf"\b{_WHOSE}(?:[^\S\n][A-Z][\w’'-]+){{0,3}}[^\S\n]\($")
_TOLD = {"is": _HAS, "was": _HAS, "turns": _HAS, "turned": _HAS, "of": _OF, "at": _AT, "now": _NOW}
"""Who has an age, by the word before it."""
_TOLD_ENDED = pattern(
    r"\s*$|[.;,](?!\d)|[^\S\n](?:when|who|and|but|died|dies|was|were|is|will|would|had|has|at[^\S\n]the[^\S\n]time|after|from"
    rf"|in[^\S\n](?:(?:19|20)\d\d|(?i:{'|'.join(MONTHS)})))\b"
)
"""What follows an age that is told so."""
_OLDER = pattern(r"[^\S\n](?:or|and)[^\S\n](?:older|younger)$", re.IGNORECASE)


def is_age(text: str, found: Magnitude, start: int, end: int, front: Sequence[Qualifier]) -> bool:
    """Whether a bare number is an age.

    Args:
        text: where it stands.
        found: the number.
        start: where it begins, what qualifies it in front of it included.
        end: where it ends, what qualifies it behind it included.
        front: what qualifies it in front.
    """
    if front:
        word = text[front[0].start : front[0].start + 5].lower()
        return word in ("older", "young") or word_ending(text, start)[0] in ("aged", "ages")
    if not 0 < found.number.value <= OLDEST:
        return False
    if found.number.value > 1 and _is_told(text, start, end):
        return True
    if found.number.form is not Form.DIGITS or found.end - found.start > 3:
        return False
    if _OLDER.match(text, found.end, end) or _in_apposition(text, start, end):
        return True
    low = max(0, start - REACH)
    return "age" in text[low:start] and bool(_OF_SEVERAL.search(text, low, start) or _LIMIT.search(text, low, start))


def in_years(text: str, figure: Figure) -> Figure:
    """A range, as one of ages where the words before it make it one: "they range in age from 14 to 39"."""
    low = max(0, figure.span.start - REACH)
    if figure.dimension != "count" or "age" not in text[low : figure.span.start] or figure.quantity is None:
        return figure
    if not _IN_AGE.search(text, low, figure.span.start):
        return figure
    return evolve(figure, quantity=evolve(figure.quantity, unit="year", dimension="age"), noun=None, dimension="age")


def _in_apposition(text: str, start: int, end: int) -> bool:
    """Whether a number stands behind a person: "the driver, 45, was not hurt", "the women, 22 and 31,"."""
    before = text[start - 2 : start]
    low = max(0, start - REACH)
    if before == ", " and _ENDED.match(text, end):
        return bool(_NAMED.search(text, low, start) or _ONE_OF_TWO.search(text, low, start))
    if before == ", " and _CLOSED.match(text, end):
        row = max(0, start - ROLL_REACH)
        if _FULL_NAME.search(text, low, start) and _IN_A_ROW.search(text, row, start):
            return True
        return bool(_NAMED.search(text, low, start)) and bool(_ROLL.search(text, row, start))
    if before == ", " and _NEXT_OF_TWO.match(text, end):
        return bool(_ONE_OF_TWO.search(text, low, start))
    return before == "d " and text[end : end + 1] == "," and bool(_ONE_OF_TWO.search(text, low, start))


def _is_told(text: str, start: int, end: int) -> bool:
    """Whether a number is told as the age of one person: "she was 15 when", "a driver of 44", "died at 91", "his son Per (12)"."""
    low = max(0, start - REACH)
    if text[start - 1 : start] == "(":
        return text[end : end + 1] == ")" and bool(_BRACKET.search(text, low, start))
    word = word_ending(text, start)[0]
    who = _TOLD.get(word) if word != "at" or text[start].isdigit() else None  # "died at nine" tells a time
    return who is not None and bool(_TOLD_ENDED.match(text, end) and who.search(text, low, start))
