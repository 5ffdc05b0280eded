"""Readings of all grammars made one row of figures: the longest of those that overlap, qualifiers on lengths of time."""

from collections.abc import Iterable
from decimal import Decimal
from operator import attrgetter

from attrs import evolve

from claimcheck.dimensions.numeral import Form, Numeral
from claimcheck.figures import Figure, Span
from claimcheck.quantities import Quantity
from claimcheck.reading.backwards import word_ending
from claimcheck.reading.bounds import bounded
from claimcheck.reading.phrases import Sense
from claimcheck.reading.qualifiers import behind, hedge_of, in_front
from claimcheck.settings import Settings

_LASTING = frozenset(
    [
        "for",
        "of",
        "is",
        "was",
        "were",
        "after",
        "in",
        "took",
        "take",
        "takes",
        "lasted",
        "lasting",
        "just",
        "well",
        "been",
        "spent",
        "waited",
        "by",
        "old",
        "and",
        "than",
        "last",
        "had",
        "has",
        "have",
        "having",
        "with",
    ]
)
"""Words behind which "over 20 years" is more than 20 years, and not a span in which something happened."""


_COUNTED = frozenset("0123456789%")
"""What ends a figure behind which "over 20 years" is a span as well: "fell 30% over 12 months"."""


_START = attrgetter("span.start")


def merged(text: str, numbers: Iterable[Figure], times: Iterable[Figure], settings: Settings) -> tuple[Figure, ...]:
    """All figures in order, none overlapping."""
    row = [*numbers]
    for figure in times:
        if figure.dimension != "duration":
            row.append(figure)
        elif not _quarter_of_year(figure):
            row.append(qualified(text, figure, settings))
    row.sort(key=_START)
    kept: list[Figure] = []
    for figure in row:
        if not kept or kept[-1].span.end <= figure.span.start:
            kept.append(figure)
            continue
        winner = _winner(text, kept.pop(), figure)
        while kept and kept[-1].span.end > winner.span.start:
            winner = _winner(text, kept.pop(), winner)
        kept.append(winner)
    return tuple(kept)


def _quarter_of_year(figure: Figure) -> bool:
    """Such as "the 1997 quarter" is no number of quarters."""
    quantity = figure.quantity
    if quantity is None or quantity.unit != "quarter" or quantity.asserted.lower is None:
        return False
    return quantity.asserted.lower >= 1000


def _winner(text: str, one: Figure, other: Figure) -> Figure:
    """The longer of two readings of one place; or both together, where a range of numbers ends in a length of time."""
    number, time = (other, one) if one.date is not None else (one, other)
    if number.date is None and time.date is not None:
        if number.grammar == "range" and time.dimension == "duration" and number.span.end > time.span.start:
            joined = _range_of_time(text, number, time)
            if joined:
                return joined
        if number.number is not None and time.dimension in ("date", "time") and _bare_year(number, time):
            return time
        if time.dimension == "duration" and _has_unit(number, time):
            return number
    if one.span.end - one.span.start == other.span.end - other.span.start:
        return number if time.date is None or _no_time(text, number, time) else time
    return max(one, other, key=lambda figure: figure.span.end - figure.span.start)


def _has_unit(number: Figure, time: Figure) -> bool:
    """A number that has its unit is no number of years: "$14 million last year"."""
    if number.quantity is None or number.number is None or not number.quantity.unit:
        return False
    return number.number.start == (time.number or time.span).start


_ARTICLE = frozenset({"a", "an"})


def _no_time(text: str, number: Figure, time: Figure) -> bool:
    """Whether words that name a time read better as a number: "the forty-second"."""
    if time.quantity is None or number.dimension != "ordinal":
        return False
    return time.quantity.unit == "second" and word_ending(text, number.span.start)[0] not in _ARTICLE


def _bare_year(number: Figure, time: Figure) -> bool:
    """Such as "Around 1990": nothing is counted, so the year is meant."""
    inside = number.number
    assert inside is not None
    return (
        number.noun is None
        and number.dimension == "count"
        and time.span.start <= inside.start
        and inside.end <= time.span.end
    )


def _range_of_time(text: str, number: Figure, time: Figure) -> Figure | None:
    """Such as "10 to 15 years": the range of one, the unit of the other."""
    if number.quantity is None or time.quantity is None or number.dimension != "count":
        return None
    end = max(number.span.end, time.span.end)
    if time.number is None or number.number is None or time.number.end != number.number.end:
        return None
    quantity = evolve(
        number.quantity, unit=time.quantity.unit, dimension="duration", text=text[number.span.start : end]
    )
    date = None if time.date is None else evolve(time.date, iso=None, start=None, end=None, resolved=False)
    return evolve(
        number, span=Span(number.span.start, end), quantity=quantity, dimension="duration", noun=None, date=date
    )


def qualified(text: str, figure: Figure, settings: Settings) -> Figure:
    """A length of time with the qualifiers around it: "at least 24 hours", "six days or so"."""
    quantity = figure.quantity
    if quantity is None or not quantity.asserted.exact or figure.number is None:
        return figure
    span = figure.span
    front = [] if text[span.start : span.start + 4].lower() == "the " else in_front(text, word_ending(text, span.start))
    back = behind(text, span.end)
    if front and front[0].sense is Sense.MORE and word_ending(text, front[0].end)[0] == "over":
        before, start, _ = word_ending(text, front[0].start)
        if before not in _LASTING if before else text[start - 1 : start] in _COUNTED:
            front = []
    if not front and not back:
        return figure
    value = quantity.asserted.lower
    assert value is not None
    senses = [one.sense for one in front] + ([back.sense] if back else [])
    start, end = front[-1].start if front else span.start, back.end if back else span.end
    number = Numeral(start, end, value, value, Decimal(1), Form.DIGITS)
    said, taken = bounded(number, value, Decimal(1), "duration", senses, settings)
    qualified_quantity = Quantity(
        said,
        taken,
        quantity.unit,
        "duration",
        hedge_of(text, front, back),
        text[start:end],
        Sense.ABOUT in senses,
    )
    return evolve(figure, span=Span(start, end), quantity=qualified_quantity)
