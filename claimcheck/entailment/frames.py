"""The time that a figure is told for: by, before, after, on a day, as days that can be ordered."""

import re

from attrs import frozen

from claimcheck.calendar import days_of
from claimcheck.dates import DateValue, days
from claimcheck.figures import Figure
from claimcheck.interval import Interval
from claimcheck.patterns import pattern
from claimcheck.reading import read

_YEARLESS = pattern(r"XXXX-\d\d")
_CALENDAR = pattern(r"\d{4}(?:-\d\d){0,2}")
_CUE = pattern(
    r"\b(?:(?P<before>before|prior to|earlier than)|(?P<by>by|until|till|up to|through|(?<![\d,] )to)|"
    r"(?P<after>after|later than|following)|(?P<since>since|from|starting|beginning)|(?P<asof>as (?:of|at|on)|so far))"
    r"(?:\s+(?:the|about|around|early|late|end of|(?:mon|tues|wednes|thurs|fri|satur|sun)day,?))*\s*$",
    re.IGNORECASE,
)
_HUNDRED = pattern(r"1\d0")
"""The first ten years of a century: "the 1800s" mostly are all of it, unlike "the 2000s"."""
_END = pattern(r"(?:the\s+)?(?:very\s+)?end\b", re.IGNORECASE)
_WHICH, _NAMED = pattern(r"(?:\b(?:the|this|its|their|his|her)\s+|\()$", re.IGNORECASE), pattern(r"\s+(?!\d)\w+")
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
    """Whether what happened on any day up to its last is meant as well ("by May", "before May")."""
    before: bool = False
    """Whether the days named are left out ("before May")."""
    names: bool = False
    """Whether it tells which of several is meant ("the 2019 floods"), not when something was so."""
    ends: tuple[Interval, Interval] | None = None
    """The days of the first and of the last that it names, where it runs from one to the other ("from May to July")."""
    begun: Interval | None = None
    """The days on one of which it begins, where it runs on ("since May")."""

    @property
    def between(self) -> bool:
        """Whether it may be any part of its days ("between May and July")."""
        return self.text.lower().startswith("between")

    def earlier(self, other: "Frame") -> bool:
        """Whether all its days lie before the other's."""
        last, first = self.days.upper, other.days.lower
        return last is not None and first is not None and last < first

    def apart(self, other: "Frame") -> bool:
        """Whether the two share no day."""
        return self.earlier(other) or other.earlier(self)

    def another(self, other: "Frame") -> bool:
        """Whether the two are not one time: they share no day, or run from and to others, neither at some time between."""
        return self.apart(other) or (self.runs_apart(other) and not (self.between or other.between))

    def runs_apart(self, other: "Frame") -> bool:
        """Whether both run from one time to another, and do not begin or do not end together; between two times is within."""
        if self.begun and other.begun:
            return self.begun.disjoint(other.begun)
        if self.ends is None or other.ends is None or (self.between and other.days <= self.days):
            return False
        return any(mine.disjoint(theirs) for mine, theirs in zip(self.ends, other.ends, strict=True))


def frame(text: str, figure: Figure, year: int | None) -> Frame | None:
    """The days that a date stands for together with the words in front of it; `None` where they are not known."""
    when = _dated(text, figure, year)
    first, last = (when.earliest, when.latest) if when else (None, None)
    if when is None or first is None or last is None:
        return None
    if _HUNDRED.fullmatch(when.iso or ""):
        last = last.replace(year=last.year + 90)
    ends = _ends(when)
    cue = _CUE.search(text, max(0, figure.span.start - BACK), figure.span.start)
    which = _WHICH.search(text, max(0, figure.span.start - BACK), figure.span.start) and _NAMED.match(
        text, figure.span.end
    )
    if cue and cue[0].lower().endswith(" the ") and _of_years(figure):
        cue = None  # "after the 2005 reform" is not after 2005
    kind = str(cue.lastgroup) if cue else "on"
    if kind == "before" and _END.match(text, figure.span.start):
        kind = "by"  # before the end of May is as late as in May
    if ends and kind == "since":
        kind = "on"  # since May up to July
    words = (cue[0].lower() if cue else "") + figure.span.of(text)
    printed = " ".join(words.split())
    window, names = kind in ("before", "by"), bool(which)
    meant = _meant(kind, first.toordinal(), last.toordinal())
    begun = days(first, last) if words.startswith("since") and not ends else None
    return Frame(meant, printed, kind in RUNNING, window, kind == "before", names, ends, begun)


def _dated(text: str, figure: Figure, year: int | None) -> DateValue | None:
    """A date; one that names no year as it is read with a year behind it."""
    when = figure.date
    if when and when.iso and _YEARLESS.match(when.iso):
        again = read(f"{figure.span.of(text)} {year or LEAP}")
        when = again[0].date if again else None
    return when


def _ends(when: DateValue) -> tuple[Interval, Interval] | None:
    """The days of the first and of the last date that a date names; `None` where it does not run from one to another."""
    first, _, last = (when.iso or "").partition("/")
    return (_whole(first), _whole(last)) if _CALENDAR.fullmatch(first) and _CALENDAR.fullmatch(last) else None


def _whole(moment: str) -> Interval:
    return days(*days_of(moment))


def _of_years(figure: Figure) -> bool:
    """Whether a date names a year and no day or month of it."""
    return figure.date is not None and bool(figure.date.iso) and str(figure.date.iso).isdigit()


def _meant(cue: str, first: int, last: int) -> Interval:
    """The days of a frame by the word in front of its date."""
    match cue:
        case "before":
            return Interval(first - 1, first - 1)
        case "after":
            return Interval(last + 1, None)
        case "since":
            return Interval(first, None)
    return Interval(first, last)


def year_told(figures: tuple[Figure, ...]) -> int | None:
    """The year that a text's dates without one are of: that of its first full date, else the first that it names."""
    told = [figure.date.start for figure in figures if figure.date and figure.date.start]
    full = [
        figure.date.start
        for figure in figures
        if figure.date and figure.date.start and figure.date.start == figure.date.end
    ]
    return (full or told)[0].year if told else None
