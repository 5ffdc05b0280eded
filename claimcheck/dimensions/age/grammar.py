"""Ages of people and things, in the unit of time they are told in."""

import re

from claimcheck.dimensions.numeral import Form, Numeral
from claimcheck.dimensions.unit import Ahead, Behind, Unit, UnitGrammar
from claimcheck.patterns import pattern

_AGE_OF = pattern(r"(?<![A-Za-z])(ages?[^\S\n]of)$", re.IGNORECASE)
_AGED = pattern(r"(?<![A-Za-z])aged[^\S\n]$", re.IGNORECASE)
_WITH_UNIT = pattern(r"[^\S\n][\w.,-]+[^\S\n](?:years?|months?|weeks?|days?)\b", re.IGNORECASE)
"""A number that brings its own unit: "aged 6 months"."""
_UNITS = {"year": "year", "month": "month", "week": "week", "day": "day", "yr": "year"}
_OLD = pattern(r"(?:[^\S\n]{0,2}-?[^\S\n]?)(?:olds?\b|of[^\S\n]age\b)", re.IGNORECASE)
_THAN = ("over", "under", "above", "below", "than")
_PERSONS = pattern(
    r"(?<![A-Za-z])(?:people|persons|those|anyone|everyone|residents|citizens|patients|adults|men|women|children|kids|boys|girls"
    r"|workers|voters|drivers|passengers|players|pensioners|civilians)[^\S\n]"
    r"(?:over|under|above|below|(?:older|younger)[^\S\n]than)$",
    re.IGNORECASE,
)
_BARE = pattern(
    r"[^\S\n](?:1[01]\d|\d{1,2})(?![\w.,%-]*\d)"
    r"(?=[.,;:)]|[^\S\n](?:who|and|or|in|are|were|is|was|will|would|can|may|must|should|have|has|had|with|at|to|get|got)\b|\s*$)"
)
"""A number that measures nothing else: "over 65, "."""
_REACH = 30
"""How far in front of a number the word for the people may begin."""


def _older(text: str, end: int, word: str) -> Unit | None:
    """Such as "people over 65", "children under 5"."""
    if not (_BARE.match(text, end) and _PERSONS.search(text, max(0, end - _REACH), end)):
        return None
    return Unit(end + 1, end + 1, "year", "age")


def _years(text: str, number: Numeral, start: int, word: str) -> Unit | None:
    """Such as "37 years old", "41-year-olds", "aged 6 months"."""
    end = start + len(word)
    found = _OLD.match(text, end)
    if found is None and _AGED.search(text, max(0, number.start - len("aged ")), number.start) is None:
        return None
    return Unit(number.start, found.end() if found else end, _UNITS[word.lower().removesuffix("s")], "age")


def _short(text: str, number: Numeral, start: int, word: str) -> Unit | None:
    """Such as "91 yo"."""
    if number.form is not Form.DIGITS or number.value > 130:
        return None
    end = start + len(word)
    if word.lower() == "y":
        if text[end : end + 2].lower() != "/o":
            return None
        end += 2
    return Unit(number.start, end, "year", "age")


def _aged(text: str, end: int, word: str) -> Unit | None:
    """Such as "Aged 35", "age 87", "ages 12 to 17"."""
    if _WITH_UNIT.match(text, end):
        return None
    if word.lower() != "of":
        return Unit(end - len(word), end, "year", "age")
    found = _AGE_OF.search(text, max(0, end - 10), end)
    return Unit(found.start(1), end, "year", "age") if found else None


def _behind() -> dict[str, Behind]:
    table: dict[str, Behind] = {}
    for name in _UNITS:
        table |= {name: _years, f"{name}s": _years}
    return table | {"yo": _short, "yo's": _short, "y": _short}


def _ahead() -> dict[str, Ahead]:
    table: dict[str, Ahead] = dict.fromkeys(_THAN, _older)
    return table | dict.fromkeys(("aged", "age", "ages", "of"), _aged)


GRAMMAR = UnitGrammar("age", _behind(), _ahead())
