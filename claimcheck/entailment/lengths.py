"""Lengths of time that a text tells by its dates: what passed up to one, and how long lasted what runs from one to another."""

import re
from collections.abc import Iterator, Sequence

from attrs import evolve

from claimcheck.calendar import days_of
from claimcheck.figures import Figure, Span
from claimcheck.interval import Interval
from claimcheck.quantities import exactly
from claimcheck.reading import read

_LAPSE = re.compile(
    r"(?:in\s+)?(?P<time>\S+\s+(?:year|month|week|day|hour|minute)s?)(?:\s+(?:later|after|earlier|before|ago|hence))?",
    re.IGNORECASE,
)
_FROM_TO = re.compile(r"(\d{4}(?:-\d\d){0,2})/(\d{4}(?:-\d\d){0,2})")


def lapses(text: str, figures: Sequence[Figure]) -> Iterator[Figure]:
    """The times that dates are counted by: from another happening ("nine years later"), or from now ("in four days")."""
    for figure in figures:
        lapse = _LAPSE.fullmatch(text, figure.span.start, figure.span.end) if figure.dimension == "date" else None
        passed = read(lapse["time"]) if lapse else ()
        if lapse and passed and passed[0].quantity:
            yield evolve(passed[0], span=Span(*lapse.span("time")), number=None, noun=None)


def lasted(figures: Sequence[Figure]) -> Iterator[Figure]:
    """How long what runs from one time to another lasted, counted in the longest unit that both are told in.

    Whether the first and the last of the days, months or years are counted is left open.
    """
    for figure in figures:
        told = _FROM_TO.fullmatch(figure.date.iso or "") if figure.date and figure.quantity is None else None
        passed, unit = _passed(*told.groups()) if told else (0, "")
        if passed > 0:
            quantity = evolve(exactly(passed, unit, "duration"), accepted=Interval(passed - 1, passed + 1))
            yield evolve(figure, quantity=quantity, dimension="duration", date=None)


def _passed(first: str, last: str) -> tuple[int, str]:
    """What passes from one day, month or year to another, as written in ISO 8601."""
    (start, _), (end, _) = days_of(first), days_of(last)
    years, months = end.year - start.year, end.month - start.month
    match min(first.count("-"), last.count("-")):
        case 0:
            return years, "year"
        case 1:
            return 12 * years + months, "month"
    return (end - start).days, "day"
