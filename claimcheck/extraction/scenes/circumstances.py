"""When, where and in what happening: what a sentence says around its figures, and which of it each one belongs to."""

import re
from collections.abc import Iterable, Sequence
from datetime import date
from typing import TypeVar

from attrs import evolve, frozen

from claimcheck.calendar import days_of
from claimcheck.events import CLASSES, NEWS, SUDDEN
from claimcheck.extraction.scenes.occurrences import occurrences
from claimcheck.extraction.scenes.places import places
from claimcheck.extraction.words.expressions import Expression
from claimcheck.extraction.words.sentence import Sentence
from claimcheck.figures import Figure
from claimcheck.patterns import pattern

Told = TypeVar("Told")
Placed = tuple[tuple[int, Told], ...]
"""Things that a sentence tells, each where it stands."""

AS_OF = "as of"
BEGUN = "begun on"
NOT_THE_DAY = frozenset([AS_OF, BEGUN]) | frozenset(
    "since by before until till deadline beyond said says told added announced reported confirmed claimed wrote".split()
)
"""Words before a day that make it another day than that of the happening: when it was said, or is due."""
_SAID = frozenset({"said", "announced", "reported", "confirmed"})
_SKIPPED = frozenset("the a an on just late early".split())
_MONTH = pattern(r"\d{4}(?:-\d\d)?")
_PAST = pattern(r"\b(?:past|last|previous|preceding|this (?:year|month|week|season))\b", re.IGNORECASE)
DAILY = Expression(
    "day daily",
    pattern(r"\bper day\b|\ba day\b(?!\s+(?:after|before|earlier|later|ago|of)\b)|\bdaily\b", re.IGNORECASE),
)
YESTERDAY = Expression("overnight yesterday", pattern(r"\bovernight\b|\byesterday\b", re.IGNORECASE))


@frozen
class Scene:
    """What a sentence tells of time and happening, each thing where it stands."""

    days: Placed[date]
    months: Placed[str]
    places: Placed[str]
    happenings: Placed[str]
    start: date | None
    end: date | None
    flow: bool
    as_of: date | None
    said: date | None = None
    """The day before that of the text on which somebody said it."""

    def of_sort(self, sort: str) -> "Scene":
        """The same without happenings of other sorts, where there is one of this."""
        told = tuple(row for row in self.happenings if CLASSES[row[1]] == sort)
        return evolve(self, happenings=told) if told else self


@frozen
class Circumstances:
    """What a sentence says of time and happening, for one figure of it."""

    event: str | None
    place: str | None
    start: date | None
    end: date | None
    flow: bool
    as_of: date | None
    day: date | None
    moment: str | None
    """The day, month or year of the happening, as in ISO 8601."""


def scene(sentence: Sentence, published: date | None) -> Scene:
    """What the sentence tells, read once for all its figures."""
    where, what = places(sentence), occurrences(sentence)
    sudden = any(CLASSES[word] in SUDDEN and not word.endswith("s") for _, word in what)
    dated = [(figure, _introduced(sentence, figure, sudden)) for figure in sentence.figures if figure.date]
    if not dated:
        return Scene((), (), where, what, None, None, _of_days(sentence, sudden), None)
    said = next((day for f, before in dated if before in _SAID and (day := _one_day(f))), None)
    days = tuple((f.span.start, day) for f, before in dated if before not in NOT_THE_DAY and (day := _one_day(f)))
    months = (
        (f.span.start, month)
        for f, before in dated
        if (month := _month_of(f)) and (before in ("in", "during", "of") or _before_a_happening(sentence, f, what))
    )
    return Scene(days, tuple(months), where, what, *_window(sentence, dated, published, sudden), _as_of(dated), said)


def circumstances(told: Scene, figure: Figure, total: int | None) -> Circumstances:
    """Which of what its sentence tells belongs to a figure: the nearest.

    Args:
        told: the scene of the figure's sentence.
        figure: the figure.
        total: where the count is named whose state the figure is ("the toll stood at 41 on Monday"): a day is then not that
            of the happening, but that of the count; all but one in between ("the toll of Monday's blast rose to 41"),
            and one behind a happening ("the toll rose to 41 after the ferry sank on Monday").
    """
    at = figure.span.start
    days = [row for row in told.days if row[0] != at] if told.days else ()
    when, day = _nearest(at, days) if days else (at, None)
    place = _nearest(at, told.places)[1] if told.places else None
    word = _nearest(at, told.happenings)[1] if told.happenings else None
    counted = total is not None and not total < when < at and not any(at < place < when for place, _ in told.happenings)
    moment = None if counted else day.isoformat() if day else _nearest(at, told.months)[1] if told.months else None
    event = " ".join(part for part in (place, word, moment) if part) if word or (place and moment) else None
    as_of = told.as_of or (day if counted else None) or (told.said if total is not None else None)
    return Circumstances(event, place, told.start, told.end, told.flow and total is None, as_of, day, moment)


def history(moment: str, today: date | None) -> date | None:
    """The last day of a happening that is no news any more: its figures are those of that time, not of the text's."""
    if today is None:
        return None
    last = days_of(moment)[1]
    return last if (today - last).days > NEWS else None


def is_history(told: Scene, today: date | None) -> bool:
    """Whether a sentence names the time of a happening that is no news any more."""
    moments = (*(day.isoformat() for _, day in told.days), *(month for _, month in told.months))
    return any(history(moment, today) for moment in moments)


def day_told(text: str, figures: Sequence[Figure]) -> date | None:
    """The day from which an undated text speaks, by its own words: the latest day written out with its weekday and year.

    A history is full of dates; a weekday beside a date and year is how captions and datelines write the day of the news.
    What is told as to come is no day of the text.
    """
    days = [
        f.date.start
        for f in figures
        if f.date and f.date.weekday and f.date.start and f.date.resolved
        if not _AHEAD.search(text, max(0, f.span.start - AHEAD), f.span.start)
    ]
    return max(days, default=None)


AHEAD = 40
"""How many characters before a day the words may stand that tell it as to come."""
_AHEAD = pattern(
    r"\b(?:will|shall|to|due|starting|beginning|scheduled|planned|expected|begins?|starts?|opens?|ends?)\b"
    r"[^.;:!?\n]*$|\b(?:by|before|until|till|than)\s+$",
    re.IGNORECASE,
)


def _nearest(at: int, told: Sequence[tuple[int, Told]]) -> tuple[int, Told]:
    """What is told nearest to a place, with its own place."""
    return told[0] if len(told) == 1 else min(told, key=lambda row: abs(row[0] - at))


def _one_day(figure: Figure) -> date | None:
    """The one day that a date figure names."""
    when = figure.date
    return when.start if when and figure.dimension == "date" and when.start == when.end else None


def _month_of(figure: Figure) -> str | None:
    """The month or year that a figure names, as in ISO 8601."""
    iso = figure.date.iso if figure.date else None
    return iso if iso and _MONTH.fullmatch(iso) else None


def _before_a_happening(sentence: Sentence, figure: Figure, happenings: Placed[str]) -> bool:
    """Whether a year tells which happening is meant: "the 2002 Air China crash"."""
    behind = min((at for at, _ in happenings if at > figure.span.end), default=None)
    return behind is not None and _NAMED_BY_YEAR.fullmatch(sentence.text, figure.span.start, behind) is not None


_NAMED_BY_YEAR = pattern(r"\d{4}(?:[^\S\n][\w-]+){0,3}[^\S\n]")


def _introduced(sentence: Sentence, figure: Figure, sudden: bool) -> str | None:
    """The word before a figure; of a day on which what goes on began, that it began: "the outbreak, which began in March"."""
    before = introduction(sentence, figure)
    if sudden or before not in ("in", "on", "last", *_BEGUN):
        return before
    index = sentence.ending_at(figure.span.start) - 1
    return BEGUN if not _BEGUN.isdisjoint(sentence.words[max(0, index - 1) : index + 1]) else before


_BEGUN = frozenset({"began", "begun", "started"})


def introduction(sentence: Sentence, figure: Figure) -> str | None:
    """The word that stands directly before a figure, an article aside; "as of" is one."""
    index = sentence.ending_at(figure.span.start) - 1
    while index >= 0 and sentence.words[index] in _SKIPPED:
        index -= 1
    if index > 0 and sentence.words[index - 1 : index + 1] == ("as", "of"):
        return AS_OF
    return sentence.words[index] if index >= 0 else None


def _window(
    sentence: Sentence, dated: Iterable[tuple[Figure, str | None]], published: date | None, sudden: bool
) -> tuple[date | None, date | None, bool]:
    """The days that the sentence counts in, and whether it counts what came in a window.

    A day told with a sudden happening is that of the happening: "the train that derailed last night".
    """
    for start in ("since", BEGUN):
        for figure, before in dated:
            if before == start and figure.date is not None:
                return figure.date.start, None, False
    for figure, before in dated:
        assert figure.date is not None
        if in_past_window(sentence, figure) and before != "by" and not (sudden and _one_day(figure)):
            return figure.date.start, figure.date.end or published, True
    return None, None, _of_days(sentence, sudden) or any(_within(sentence, figure) for figure in sentence.figures)


def _of_days(sentence: Sentence, sudden: bool) -> bool:
    """Whether it counts what comes in a day, by words that name none."""
    return DAILY.stands_in(sentence) or (not sudden and YESTERDAY.stands_in(sentence))


def _within(sentence: Sentence, figure: Figure) -> bool:
    """Whether a length of time is one that is counted in: "10,900 people were evacuated in 12 hours"."""
    if figure.dimension != "duration" or introduction(sentence, figure) not in ("in", "within"):
        return False
    before = sentence.words[: sentence.starting_at(figure.span.start)]
    last = max(index for index, word in enumerate(before) if word in ("in", "within"))
    return last == 0 or before[last - 1].endswith("ed")


def in_past_window(sentence: Sentence, figure: Figure) -> bool:
    """Whether a length of time is one that has just gone by, or goes on: "in the past 24 hours", "this year"."""
    words = sentence.text[max(sentence.span.start, figure.span.start - 12) : figure.span.end]
    return figure.dimension in ("duration", "date") and _PAST.search(words) is not None


def _as_of(dated: Iterable[tuple[Figure, str | None]]) -> date | None:
    """The day for which the sentence says that its figures hold."""
    return next((figure.date.end for figure, before in dated if before == AS_OF and figure.date), None)
