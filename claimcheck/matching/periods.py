"""The quarter, half year, month or year of which a sentence tells a figure, as it is compared: no profit is that of another quarter."""

import re
from functools import lru_cache

from claimcheck.dates import MONTHS
from claimcheck.patterns import pattern

_MONTH = "|".join(MONTHS)
_PERIOD = pattern(
    r"\b(?:(?P<ordinal>first|second|third|fourth)[ -](?P<part>quarter|half)|(?P<letter>[qh])(?P<digit>[1-4])"
    rf"|(?P<ended>three|six|nine|twelve|12) months (?:to|ended|ending|through) (?:the end of )?(?P<last>{_MONTH})"
    rf"|(?:between )?(?P<first>January|April|July|October)(?: and | to |[-–])(?P<closing>March|June|September|December)"
    r"|(?P<monthly>month[- ]on[- ]month|(?:on|from|than) (?:the|a) (?:previous )?month)"
    r"|(?P<quarterly>quarter[- ]on[- ]quarter|(?:on|from|than) (?:the|a) (?:previous )?quarter)"
    r"|(?P<whole>full[- ]year|annual(?:ly)?|half[- ]year|(?:three|six|nine) months|(?:this|next|last|past|previous) (?:year|month|week|quarter|season))"
    rf"|(?P<month>{_MONTH})(?! \d{{1,2}}\b)|(?P<year>(?:19|20)\d\d))\b",
    re.IGNORECASE,
)
_NUMBERS = {"first": "1", "second": "2", "third": "3", "fourth": "4"}
_QUARTERS = {"march": "q1", "june": "q2", "september": "q3", "december": "q4"}
_LENGTHS = {"three": "", "six": "h", "nine": "9m", "twelve": "year", "12": "year"}


@lru_cache(maxsize=1024)
def periods_in(words: str) -> frozenset[str]:
    """The periods that a sentence tells, each in one form: "first-quarter" and "between January and March" are one."""
    return frozenset(map(_period, _PERIOD.finditer(words)))


def _period(found: re.Match[str]) -> str:
    if found["ordinal"]:
        return found["part"][0].lower() + _NUMBERS[found["ordinal"].lower()]
    if found["ended"]:
        length, last = _LENGTHS[found["ended"].lower()], found["last"].lower()
        return {"": _QUARTERS.get(last, last), "h": "h1" if last == "june" else "h2"}.get(length, length)
    if found["closing"]:
        first, last = found["first"].lower(), found["closing"].lower()
        quarter = _QUARTERS[last]
        return quarter if MONTHS.index(last.title()) - MONTHS.index(first.title()) == 2 else f"{first} to {last}"
    return found[0].lower().replace("-", " ") if not (found["monthly"] or found["quarterly"]) else found.lastgroup or ""
