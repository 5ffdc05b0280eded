"""When, where and in what happening: what stands around a figure and says which one it belongs to."""

import re
from collections.abc import Sequence
from datetime import date

from attrs import frozen

from claimcheck.events import CLASSES
from claimcheck.extraction.places import place_of
from claimcheck.extraction.sentence import Sentence
from claimcheck.figures import Figure

_LEAVING = re.compile(
    r"\b(?:get|gets|getting|pull|pulls|pulling|pulled|move|moving) (?:[\w’-]+ ){0,3}out\b", re.IGNORECASE
)
_NOT_THE_DAY = frozenset(
    "since by before until till deadline beyond said says told added announced reported confirmed claimed wrote".split()
)
"""Words before a day that make it another day than that of the happening: when it was said, or is due."""

_SINCE = frozenset(["since"])
_SHOTS = frozenset("opened open opening opens under cease returned israeli rebel enemy sniper machine-gun".split())
"""Words before a fire that does not burn."""
_IN = frozenset(["in", "during"])
_MONTH = re.compile(r"\d{4}(?:-\d\d)?")


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


def circumstances(sentence: Sentence, figure: Figure, published: date | None, total: bool) -> Circumstances:
    """What the sentence says around the figure; `None` where it says nothing.

    Args:
        sentence: the figure's sentence.
        figure: the figure.
        published: the day of publication.
        total: whether the figure is the state of a count ("the toll stood at 41 on Monday"): a day is then not that of the
            happening, but that of the count.
    """
    day = _day(sentence, figure)
    place = place_of(sentence, figure)
    start, end, flow = _window(sentence, figure, published)
    moment = None if total else day.isoformat() if day else _month(sentence, figure)
    as_of = _as_of(sentence) or (day if total else None)
    return Circumstances(_event(sentence, figure, place, moment), place, start, end, flow and not total, as_of, day)


def day_told(figures: Sequence[Figure]) -> date | None:
    """The day from which an undated text speaks, by its own words: the latest day written out with its weekday and year.

    A history is full of dates; a weekday beside a date and year is how captions and datelines write the day of the news.
    """
    days = [f.date.start for f in figures if f.date and f.date.weekday and f.date.start and f.date.resolved]
    return max(days, default=None)


def _nearest(figure: Figure, places: list[tuple[int, str]]) -> str | None:
    """The word that stands nearest to the figure."""
    return min(places, key=lambda place: abs(place[0] - figure.span.start))[1] if places else None


def sort_of_event(sentence: Sentence, figure: Figure) -> str | None:
    """The word for a happening that stands nearest to the figure."""
    named = [
        (word.start, word.lower)
        for before, word in zip((None, *sentence.words), sentence.words, strict=False)
        if word.lower in CLASSES and not (word.lower == "fire" and before and before.lower in _SHOTS)
    ]
    left = _LEAVING.finditer(sentence.text, sentence.span.start, sentence.span.end)
    return _nearest(figure, [*named, *((found.start(), "withdrawal") for found in left)])


def _event(sentence: Sentence, figure: Figure, place: str | None, day: str | None) -> str | None:
    sort = sort_of_event(sentence, figure)
    if sort is None and (place is None or day is None):
        return None
    return " ".join(part for part in (place, sort, day) if part)


def _month(sentence: Sentence, figure: Figure) -> str | None:
    """The month or year in which the sentence sets the happening ("in November"), as in ISO 8601."""
    found = [
        (abs(other.span.start - figure.span.start), other.date.iso)
        for other in sentence.figures
        if other.date and other.date.iso and _MONTH.fullmatch(other.date.iso) and _introduced(sentence, other, _IN)
    ]
    return min(found)[1] if found else None


def _day(sentence: Sentence, figure: Figure) -> date | None:
    """The one day that the sentence names nearest to the figure."""
    days = [
        (abs(other.span.start - figure.span.start), other.date.start)
        for other in sentence.figures
        if other is not figure
        and other.dimension == "date"
        and other.date
        and other.date.start
        and other.date.start == other.date.end
        and not _introduced(sentence, other, _NOT_THE_DAY)
    ]
    return min(days)[1] if days else None


def _introduced(sentence: Sentence, figure: Figure, words: frozenset[str]) -> bool:
    """Whether one of these words stands directly before the figure, an article aside."""
    index = sentence.ending_at(figure.span.start) - 1
    while index >= 0 and sentence.words[index].lower in ("the", "a", "an", "on", "just", "late", "early"):
        index -= 1
    return index >= 0 and sentence.words[index].lower in words


def _window(sentence: Sentence, figure: Figure, published: date | None) -> tuple[date | None, date | None, bool]:
    """The days that the sentence counts in, and whether it counts what came in a window."""
    for other in sentence.figures:
        if other is figure or other.date is None:
            continue
        if _introduced(sentence, other, _SINCE):
            return other.date.start, None, False
        words = other.span.of(sentence.text).lower()
        before = sentence.text[max(sentence.span.start, other.span.start - 24) : other.span.start].lower()
        if other.dimension in ("duration", "date") and re.search(
            r"\b(?:past|last|previous|preceding)\b", before[-12:] + words
        ):
            return other.date.start, other.date.end or published, True
    text = sentence.quote.lower()
    return None, None, bool(re.search(r"\bovernight\b|\byesterday\b|\bper day\b|\ba day\b|\bdaily\b", text))


def _as_of(sentence: Sentence) -> date | None:
    for other in sentence.figures:
        if (
            other.date
            and other.date.end
            and re.search(
                r"\bas of(?: late| early)?\s*$",
                sentence.text[max(0, other.span.start - 16) : other.span.start],
                re.IGNORECASE,
            )
        ):
            return other.date.end
    return None
