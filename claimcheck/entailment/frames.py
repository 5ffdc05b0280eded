"""The time that a figure is told for: by, before, after, on a day, as days that can be ordered."""

import re
from datetime import date

from attrs import frozen

from claimcheck.figures import Figure
from claimcheck.interval import Interval
from claimcheck.patterns import pattern

_ISO = pattern(r"(\d{4}|XXXX)(?:-(\d\d))?(?:-(\d\d)(?:T[\d:]+)?)?$")
_CUE = pattern(
    r"\b(?:(?P<before>before|prior to|earlier than)|(?P<by>by|until|till|up to|through|to)|"
    r"(?P<after>after|later than|following)|(?P<since>since|from|starting|beginning)|(?P<asof>as (?:of|at|on)|so far))"
    r"(?:\s+(?:the|about|around|early|late|end of|(?:mon|tues|wednes|thurs|fri|satur|sun)day,?))*\s*$",
    re.IGNORECASE,
)
RUNNING = frozenset(("before", "by", "after", "asof"))
BACK = 40
"""How far in front of a date its cue may begin."""
LEAP = 2000
"""A year in which every day of the calendar falls, for dates that name none."""


@frozen
class Frame:
    """The days that a figure is told for; a total told by or before a day stands on the last of its days.

    `running` says that the words tell of a count as it stood ("as of", "by"), which may have grown since.
    """

    days: Interval
    text: str
    running: bool = False
    window: bool = False
    """Whether all days up to its last are meant as well ("before May")."""

    def earlier(self, other: "Frame") -> bool:
        """Whether all its days lie before the other's."""
        last, first = self.days.upper, other.days.lower
        return last is not None and first is not None and last < first

    def apart(self, other: "Frame") -> bool:
        """Whether the two share no day."""
        return self.earlier(other) or other.earlier(self)


def frame(text: str, figure: Figure, year: int | None) -> Frame | None:
    """The days that a date stands for together with the words in front of it; `None` where they are not known."""
    found = _ISO.match(figure.date.iso) if figure.date and figure.date.iso else None
    if not found or (found[1] == "XXXX" and not found[2]):
        return None
    first, last = _days((year or LEAP) if found[1] == "XXXX" else int(found[1]), found[2], found[3])
    cue = _CUE.search(text, max(0, figure.span.start - BACK), figure.span.start)
    if cue and cue[0].lower().endswith(" the ") and not found[2]:
        cue = None  # "after the 2005 reform" is not after 2005
    kind = str(cue.lastgroup) if cue else "on"
    words = (cue[0].lower() if cue else "") + figure.span.of(text)
    return Frame(
        _meant(kind, first.toordinal(), last.toordinal()),
        " ".join(words.split()),
        kind in RUNNING,
        kind in ("before", "by"),
    )


def _meant(cue: str, first: int, last: int) -> Interval:
    """The days of a frame by the word in front of its date."""
    match cue:
        case "before":
            return Interval(first - 1, first - 1)
        case "after":
            return Interval(last + 1, None)
        case "since":
            return Interval(first, None)
    return Interval(last if cue == "by" else first, last)


def year_told(figures: tuple[Figure, ...]) -> int | None:
    """The year that a text's dates without one are of: that of its first full date, else the first that it names."""
    told = [figure.date.iso for figure in figures if figure.date and figure.date.iso and _ISO.match(figure.date.iso)]
    years = [iso for iso in sorted(told, key=len, reverse=True) if iso[:4].isdigit()]
    return int(years[0][:4]) if years else None


def _days(year: int, month: str | None, day: str | None) -> tuple[date, date]:
    if month is None:
        return date(year, 1, 1), date(year, 12, 31)
    if day is not None:
        try:
            only = date(year, int(month), int(day))
        except ValueError:  # 29 February of a year that has none
            only = date(year, int(month), 28)
        return only, only
    following = date(year + int(month) // 12, int(month) % 12 + 1, 1)
    return date(year, int(month), 1), date.fromordinal(following.toordinal() - 1)
