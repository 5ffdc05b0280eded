"""The days, months and years that a sentence tells: which may be those of what it tells, and which belong to one figure of it."""

import re
from collections.abc import Mapping, Sequence
from datetime import date
from typing import TypeVar

from claimcheck.events import NEWS
from claimcheck.extraction.scenes.introductions import AS_OF, NOT_THE_DAY, introduction
from claimcheck.extraction.scenes.windows import one_day
from claimcheck.extraction.words.expressions import Expression
from claimcheck.extraction.words.sentence import Sentence
from claimcheck.figures import Figure
from claimcheck.patterns import pattern

Told = TypeVar("Told")
Placed = tuple[tuple[int, Told], ...]
"""Things that a sentence tells, each where it stands."""
Dated = tuple[Figure, str | None]
"""A time, and the word before it."""

_SAID = frozenset({"said", "announced", "reported", "confirmed"})
_MONTH = pattern(r"\d{4}(?:-\d\d)?")
LONGEST_MONTH = len("2021-08")


def days_told(dated: Sequence[Dated]) -> tuple[Placed[date], date | None]:
    """The days that may be those of what a sentence tells, and the one on which somebody said it."""
    said: date | None = None
    days: list[tuple[int, date]] = []
    for figure, before in dated:
        day = one_day(figure)
        if day is None:
            continue
        if before not in NOT_THE_DAY:
            days.append((figure.span.start, day))
        elif said is None and before in _SAID:
            said = day
    return tuple(days), said


def months_told(
    sentence: Sentence, dated: Sequence[Dated], happenings: Placed[str]
) -> tuple[Placed[str], Mapping[int, str]]:
    """The months and years that may be those of what a sentence tells, and those of figures with which others are compared."""
    months: list[tuple[int, str]] = []
    compared: dict[int, str] = {}
    for figure, before in dated:
        month = _month_told(sentence, figure, before, happenings)
        if month is None:
            continue
        owner = _compared_in(sentence, figure)
        if owner is None:
            months.append((figure.span.start, month))
        else:
            compared[owner] = month
    return tuple(months), compared


def _month_told(sentence: Sentence, figure: Figure, before: str | None, happenings: Placed[str]) -> str | None:
    """The month or year that a figure names, as in ISO 8601, where something is told of it."""
    iso = figure.date.iso if figure.date else None
    if iso and _days_between(sentence, figure) > NEWS:
        last = iso.rpartition("/")[2][:LONGEST_MONTH]
        return last if _MONTH.fullmatch(last) else None  # weeks are of no month
    if not iso or len(iso) > LONGEST_MONTH or not _MONTH.fullmatch(iso):
        return None
    if _of_a_making(sentence, figure) or _of_something_recalled(sentence, figure):
        return None
    named = _before_a_happening(sentence, figure, happenings) or _opens_with(sentence, figure)
    return iso if named or before in ("in", "during", "of") else None


def _compared_in(sentence: Sentence, figure: Figure) -> int | None:
    """Where the figure stands with which another is compared, right before its month or year: "down from 66% in 2019"."""
    at = sentence.ending_at(figure.span.start) - 1
    if at < 1 or sentence.words[at] not in ("in", "during"):
        return None
    before = (one for one in sentence.figures if sentence.ending_at((one.noun or one.span).end) == at)
    return next((one.span.start for one in before if introduction(sentence, one) in _AGAINST), None)


def _of_a_making(sentence: Sentence, figure: Figure) -> bool:
    """Whether a month or year is that in which something was made, and of none of its figures: "launched in 2019"."""
    at = sentence.ending_at(figure.span.start) - 1
    if at < 1 or sentence.words[at] not in ("in", "during"):
        return False
    while (
        at > 1 and sentence.words[at - 1] not in _MADE and (sentence.words[at - 1] in _AT or sentence.capital(at - 1))
    ):
        at -= 1  # "signed in Ely in May"
    return sentence.words[at - 1] in _MADE


def _of_something_recalled(sentence: Sentence, figure: Figure) -> bool:
    """Whether a year is that of a record or of what a happening is likened to: "the record set in 1995", "echoing a 2013 assault"."""
    return _LIKENED.stands_before(sentence, figure.span.start, LIKENED_REACH)


_LIKENED = Expression(
    "set echoing recalling evoking mirroring resembling similar reminiscent akin",
    pattern(
        r"\b(?:(?:(?:echo|recall|evok|mirror|resembl)ing|(?:similar|akin)\s+to|reminiscent\s+of)\s+(?:an?|the)"
        r"|(?:records?|mark)\b[^.;]{0,60}\bset\s+(?:back\s+)?in)\s+$",
        re.IGNORECASE,
    ),
)
LIKENED_REACH = 100
"""How many characters before a year it may be told to be that of something else."""


_AT = frozenset("in at by on".split())
_MADE = frozenset(
    "launched founded built opened introduced created established started completed signed enacted adopted published born "
    "begun unveiled commissioned announced promised pledged".split()
)
"""What was done once to that of which figures are told."""
_AGAINST = frozenset("from than with against".split())
"""Words before a figure with which another is compared."""


def _before_a_happening(sentence: Sentence, figure: Figure, happenings: Placed[str]) -> bool:
    """Whether a year tells which happening is meant: "the 2002 Air China crash"."""
    if not happenings:
        return False
    behind = min((at for at, _ in happenings if at > figure.span.end), default=None)
    return behind is not None and _NAMED_BY_YEAR.fullmatch(sentence.text, figure.span.start, behind) is not None


def _days_between(sentence: Sentence, figure: Figure) -> int:
    """How many days two times lie apart, of which the later ends what is counted: "between May 2019 and June 2020"; else 0."""
    when = figure.date if _BETWEEN.match(sentence.text, figure.span.start) else None
    return (when.end - when.start).days if when and when.start and when.end else 0


_BETWEEN = pattern(r"[Bb]etween[^\S\n]")


def _opens_with(sentence: Sentence, figure: Figure) -> bool:
    """Whether a sentence opens with what its year tells apart: "The 2015 layoffs, which came to 700"."""
    opens = sentence.words[0] == "the" and sentence.ending_at(figure.span.start) == 1
    return opens and _NAMES.match(sentence.text, figure.span.end, sentence.span.end) is not None


_NAMES = pattern(r"[^\S\n][a-z]")
_NAMED_BY_YEAR = pattern(r"\d{4}(?:[^\S\n][\w-]+){0,3}[^\S\n]")


def has_a_happening(sentence: Sentence, figure: Figure, happenings: Placed[str]) -> bool:
    """Whether a time is that of one happening that it names, and none that is counted in: "last week's deadly landslide killed 41"."""
    behind = min(((at, what) for at, what in happenings if at > figure.span.end), default=None)
    if behind is None or behind[1].endswith("s"):
        return False
    return _NAMED_BY_TIME.fullmatch(sentence.text, figure.span.end, behind[0]) is not None


def names_a_happening(sentence: Sentence, figure: Figure, happenings: Placed[str]) -> bool:
    """Whether a day tells which happening is meant, behind an article: "a Jan. 8 missile attack", "the May 3, 2020, raid"."""
    at = sentence.ending_at(figure.span.start)
    if at < 1 or sentence.words[at - 1] not in ("a", "an", "the"):
        return False
    behind = min((place for place, _ in happenings if place > figure.span.end), default=None)
    return behind is not None and _NAMED_BY_DAY.fullmatch(sentence.text, figure.span.end, behind) is not None


_NAMED_BY_DAY = pattern(r",?(?:[^\S\n](?!(?:of|in|on|at|after|by|for|from|to|and|the|an?)\b)[\w-]+){0,3}[^\S\n]")
_NAMED_BY_TIME = pattern(r"['’]s(?:[^\S\n](?!(?:of|in|on|at|after|by|for|from|to|and|the|an?)\b)[\w-]+){0,3}[^\S\n]")


def day_stated(sentence: Sentence, dated: Sequence[Dated], published: date | None) -> date | None:
    """The day for which the sentence says that its figures hold."""
    stated = (figure for figure, before in dated if before == AS_OF or _ends_of_late(sentence, figure, published))
    told = next((figure.date.end for figure in stated if figure.date), None)
    opened = (one_day(figure) for figure, _ in dated if _opens_with_its_state(sentence, figure, published))
    return told or next(opened, None)


def _ends_of_late(sentence: Sentence, figure: Figure, published: date | None) -> bool:
    """Whether a time between two days has just gone by, at whose end a count was what is told: "between May 3 and May 9"."""
    end = figure.date.end if figure.date and _days_between(sentence, figure) > ONE_NIGHT else None
    return end is not None and published is not None and 0 <= (published - end).days <= NEWS


ONE_NIGHT = 1
"""How many days lie between two of which one night does: "in the night between Monday and Tuesday"."""


def _opens_with_its_state(sentence: Sentence, figure: Figure, published: date | None) -> bool:
    """Whether a clause opens with the day on which a count was what it tells: "By May 3, 85 …", "On May 3, doctors reported 13 deaths"."""
    day, at = one_day(figure), sentence.ending_at(figure.span.start)
    if day is None or published is None or day > published or not (at == 1 or sentence.words[max(0, at - 2)] == ","):
        return False
    first = sentence.words[at - 1]
    return first == "by" or (first == "on" and _is_counted(sentence, figure.span.end))


def _is_counted(sentence: Sentence, at: int) -> bool:
    """Whether a count is told as that of the day before it: "on May 3, doctors reported two deaths"."""
    found = _COUNTED.search(sentence.text, at, sentence.span.end)
    if found is None:
        return False
    reach = range(found.end(), found.end() + COUNT_REACH)
    return any(figure.dimension == "count" and figure.span.start in reach for figure in sentence.figures)


_COUNTED = pattern(r"\b(?:reported|recorded|registered|confirmed|announced)[^\S\n]")
"""What is said where a count is told as that of a day."""
COUNT_REACH = 30
"""How many characters may stand between that and the count."""
