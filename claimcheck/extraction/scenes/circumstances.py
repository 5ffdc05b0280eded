"""When, where and in what happening: what a sentence says around its figures, and which of it each one belongs to."""

import re
from collections.abc import Mapping, Sequence
from datetime import date
from itertools import pairwise
from types import MappingProxyType
from typing import NamedTuple

from claimcheck.calendar import days_of
from claimcheck.events import CLASSES, NEWS, SUDDEN
from claimcheck.extraction.scenes.allotted import NOWHERE, in_turn, told_of_some
from claimcheck.extraction.scenes.introductions import introduced
from claimcheck.extraction.scenes.occurrences import occurrences
from claimcheck.extraction.scenes.places import places
from claimcheck.extraction.scenes.times import (
    Placed,
    Told,
    day_stated,
    days_told,
    has_a_happening,
    months_told,
    names_a_happening,
)
from claimcheck.extraction.scenes.windows import Window, window_of, windows
from claimcheck.extraction.words.records import since_a_record
from claimcheck.extraction.words.sentence import Sentence
from claimcheck.figures import Figure
from claimcheck.patterns import pattern


class Scene(NamedTuple):
    """What a sentence tells of time and happening, each thing where it stands."""

    days: Placed[date]
    months: Placed[str]
    places: Placed[str]
    happenings: Placed[str]
    windows: tuple[Window, ...]
    as_of: date | None
    said: date | None = None
    """The day before that of the text on which somebody said it."""
    compared: Mapping[int, str] = MappingProxyType({})
    """The months and years of figures with which others are compared, by where those stand: "down from 66% in 2019"."""
    of_some: Mapping[int, int] = NOWHERE
    """Where figures stand that a place is told of alone, by where it stands: "6,100 people, 900 of them in Wales"."""

    naming: frozenset[int] = frozenset()
    """Where days stand that only tell which happening is meant: "a Jan. 8 attack"."""

    def of_sort(self, sort: str) -> "Scene":
        """The same without happenings of other sorts, where there is one of this."""
        told = tuple(row for row in self.happenings if CLASSES[row[1]] == sort)
        return self._replace(happenings=told) if told else self


class Circumstances(NamedTuple):
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
    told_at: int = -1
    """Where that is told."""


NOTHING = Circumstances(None, None, None, None, False, None, None, None)
"""A sentence says nothing of time and happening."""


def scene(sentence: Sentence, published: date | None) -> Scene:
    """What the sentence tells, read once for all its figures."""
    where, what = in_turn(sentence, places(sentence)), occurrences(sentence)
    sudden = _befell(sentence) or (bool(what) and _tells_of_one_at_once(what))
    dated = [
        (figure, introduced(sentence, figure, sudden))
        for figure in sentence.figures
        if figure.date and not _of_the_last(sentence, figure)
    ]
    of_some = told_of_some(sentence, where)
    if not dated:
        return Scene((), (), where, what, windows(sentence, (), published, sudden), None, of_some=of_some)
    counting = [row for row in dated if not has_a_happening(sentence, row[0], what)] if what else dated
    counted, as_of = windows(sentence, counting, published, sudden), day_stated(sentence, dated, published)
    days, said = days_told([row for row in dated if not _of_a_figure_before(sentence, row[0])])
    months, compared = months_told(sentence, dated, what)
    naming = frozenset([one.span.start for one, _ in dated if what and names_a_happening(sentence, one, what)])
    return Scene(days, months, where, what, counted, as_of, said, compared, of_some, naming)


def _tells_of_one_at_once(happenings: Placed[str]) -> bool:
    """Whether one of the happenings is over at once."""
    return not SUDDEN.isdisjoint([CLASSES[word] for _, word in happenings if not word.endswith("s")])


def _befell(sentence: Sentence) -> bool:
    """Whether a sentence tells what one somebody or something did to people: "A bomber struck a park yesterday, killing 65"."""
    words = sentence.words
    opening = words[2:3] if words[1:2] == (",",) else words[:1]
    if opening in _ONE:
        harming = not _HARMING.isdisjoint(sentence.vocabulary)
        return harming and any(before == "," and word in _HARMING for before, word in pairwise(words))
    return "when" in sentence.vocabulary and any(
        before == "when" and (word,) in _ONE for before, word in pairwise(words)
    )


_ONE = frozenset({("a",), ("an",)})
_HARMING = frozenset("killing injuring wounding leaving".split())
"""Words behind a comma that lead to those whom something befell."""


def _of_a_figure_before(sentence: Sentence, figure: Figure) -> bool:
    """Whether a day is that of an earlier figure which it stands behind: "up from 1,150 a day earlier"."""
    at = sentence.starting_at(figure.span.start)
    earlier = sentence.words[sentence.ending_at(figure.span.end) - 1] in ("earlier", "before")
    return earlier and at - 1 in sentence.in_figures


def _of_the_last(sentence: Sentence, figure: Figure) -> bool:
    """Whether a day or year names the happening against which a record is held: "the worst since the 1980 quake"."""
    if "since" not in sentence.vocabulary:
        return False
    at = sentence.ending_at(figure.span.start)
    return at > 0 and sentence.words[at - 1] != "since" and since_a_record(sentence.words, at)


def circumstances(told: Scene, figure: Figure, total: int | None) -> Circumstances:
    """Which of what its sentence tells belongs to a figure: the nearest.

    Args:
        told: the scene of the figure's sentence.
        figure: the figure.
        total: where the count is named whose state the figure is ("the toll stood at 41 on Monday"): a day is then not that
            of the happening, but that of the count; all but one in between ("the toll of Monday's blast rose to 41"),
            and one behind a happening ("the toll rose to 41 after the ferry sank on Monday", "nine died when it sank on Monday, and the
            mayor put the toll at 12").
    """
    if not any(told):
        return NOTHING
    at = figure.span.start
    days = [row for row in told.days if row[0] != at] if told.days else None
    when, day = _nearest(at, days) if days else (at, None)
    places = [row for row in told.places if told.of_some.get(row[0], at) == at] if told.of_some else told.places
    place = _nearest(at, places)[1] if places else None
    word = _nearest(at, told.happenings)[1] if told.happenings else None
    counted = total is not None and _is_of_a_count(told, at, when, total)
    then, month = (
        (at, told.compared[at]) if at in told.compared else _nearest(at, told.months) if told.months else (at, None)
    )
    moment = None if counted else day.isoformat() if day else month
    event = " ".join(filter(None, (place, word, moment))) if word or (place and moment) else None
    as_of = told.as_of or (day if counted else None) or (told.said if total is not None else None)
    counted_in = () if at in told.compared else told.windows  # "31 last month against 44 in May"
    window = window_of(counted_in, at, total)
    return Circumstances(event, place, window.start, window.end, window.flow, as_of, day, moment, when if day else then)


def _is_of_a_count(told: Scene, at: int, when: int, total: int) -> bool:
    """Whether a day is that of a count, and not of a happening: neither between both, nor naming one, nor behind one that is told first."""
    befell = [place for place, _ in told.happenings]
    if when in told.naming or total < when < at or any(at < place < when for place in befell):
        return False
    return not (when < total and any(place < when for place in befell))


def history(moment: str, today: date | None) -> date | None:
    """The last day of a happening that is no news any more: its figures are those of that time, not of the text's."""
    if today is None:
        return None
    last = days_of(moment)[1]
    return last if _is_over(last, today) else None


def _is_over(day: date, today: date) -> bool:
    return (today - day).days > NEWS


def is_history(told: Scene, today: date | None) -> bool:
    """Whether a sentence names the time of a happening that is no news any more."""
    if today is None:
        return False
    if told.days and _is_over(min(day for _, day in told.days), today):
        return True
    return bool(told.months) and any(_is_over(days_of(month)[1], today) for _, month in told.months)


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
