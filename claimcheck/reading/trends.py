"""Which way a change went: "rose 12.5%", "down by a third", "a 5% increase"."""

import re

from claimcheck.dimensions.wordlist import words
from claimcheck.patterns import pattern
from claimcheck.quantities import Trend
from claimcheck.reading.backwards import Word, word_ending

UP = words(
    "rose rise rises risen rising increase increases increased increasing grew grow grows grown growing growth climbed climb"
    " climbs climbing jumped jump jumps jumping surged surge surges surging soared soar soars soaring gained gain gains gaining up"
    " added advanced advance advances upped raised raise raises hiked hike swelled expanded expand rallied rebounded leapt leaped"
    " improved improves improving improvement higher ballooned accelerated rocketed spiked spike boosted boost uptick appreciated"
)
DOWN = words(
    "fell fall falls fallen falling decline declines declined declining dropped drop drops dropping decrease decreases decreased"
    " decreasing down slipped slip slips slipping plunged plunge plunges plunging sank sink sinks sunk lost lose loses losing shed"
    " sheds shedding cut cuts cutting reduced reduce reduces reducing reduction lower lowered slid slide slides slumped slump tumbled"
    " tumble shrank shrink shrunk contracted trimmed trim slashed slash eased dipped dip dips plummeted plummet retreated"
    " weakened crashed"
)
_BETWEEN = words(
    "by of another a an further some additional the about around nearly almost roughly just an estimated total"
)
_BEHIND = pattern(
    r"[^\S\n-]?-?(?:(?:pay|price|wage|salary|tax|rate|fare|rent|annual|year-on-year|year-over-year|quarterly|monthly)[^\S\n])?(?:(?P<up>increases?|rises?|jumps?|gains?|growth|surge|hikes?|higher|more|up|raise|upswing|uptick|boost|spike|improvement|larger|bigger|greater)"
    r"|(?P<down>drops?|falls?|declines?|decreases?|cuts?|reductions?|lower|less|fewer|down|slump|plunge|dip|loss|slide|discount|smaller|shortfall))\b(?![^\S\n]than[^\S\n]\d)",
    re.IGNORECASE,
)


_PAIRS = words(
    "pa wa sa an ta pr ra re fa in ri ju ga gr su hi mo up bo sp dr de cu lo le fe do sl pl di im la bi sm sh ye qu"
)
"""What these begin with."""


def trend_of(text: str, near: Word, end: int, counted: bool) -> Trend | None:
    """Whether the words around a figure, from that in front of it on, say that something went up or down by it.

    A count must be said to be a change ("rose by 500", "a loss of 40"), unless points are counted; a percentage or a sum
    of money behind a verb of change is one.
    """
    word, at, _ = near
    by = word == "by" or word == "of"
    for _ in range(3):
        if word not in _BETWEEN:
            break
        word, at, _ = word_ending(text, at)
        by = by or word == "by" or word == "of"
    if word in UP or word in DOWN:
        if (counted and not by) or (word == "up" and word_ending(text, at)[0] in _MAKING):
            return None  # "nurses make up 60 percent of the staff"
        return Trend.UP if word in UP else Trend.DOWN
    if counted:
        return None
    if word and near[0] == "by":
        return _of_object(text, word, at)
    if near[0] == "or" and (told := _told_before(text, at)) is not None:
        return told
    found = _BEHIND.match(text, end) if text[end : end + 3].strip(" \u00a0-")[:2].lower() in _PAIRS else None
    if not found:
        return None
    return Trend.UP if found["up"] else Trend.DOWN


def _told_before(text: str, at: int) -> Trend | None:
    """Which way a change went that is told again behind "or"."""
    told = _AGAIN.search(text, max(0, at - LONGEST_SUM), at)
    word = told[1].lower() if told else ""
    return Trend.UP if word in UP else Trend.DOWN if word in DOWN else None


LONGEST_SUM = 44
"""How many characters a change may take that is told again in percent."""
_AGAIN = pattern(
    r"\b(\w+)[^\S\n](?:(?:by|of|about|nearly|more|than|almost)[^\S\n])*[$£€]?\d[\d.,]*(?:[^\S\n][a-z]+){0,2}(?:,|[^\S\n][-–—])?[^\S\n]$",
    re.IGNORECASE,
)
"""A change with what it is in percent behind it: "lost 800 points, or 3.05%"."""
LONGEST_OBJECT = 4
"""How many words what is raised or cut may have: "raises property taxes by 3%"."""


def _of_object(text: str, word: str, at: int) -> Trend | None:
    """Which way the words before "by" say that something was moved."""
    for _ in range(LONGEST_OBJECT):
        if word in UP or word in DOWN:
            return Trend.UP if word in UP else Trend.DOWN
        if not word or word.endswith("ed") or word in _AGENTS:
            return None
        word, at, _ = word_ending(text, at)
    return None


_MAKING = words("make makes made making take takes took taking taken")
_AGENTS = words("held won led made given run taken shown was were is are be been")
"""Words behind which "by" tells who did it."""
