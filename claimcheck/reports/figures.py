"""What a figure was read as, in words for people."""

from collections.abc import Iterable, Iterator
from decimal import Decimal

from claimcheck.dates import DateValue
from claimcheck.figures import Figure
from claimcheck.interval import Interval
from claimcheck.quantities import Quantity
from claimcheck.reading import Unread
from claimcheck.reports.marked import LEFT, Mark, marked

DIGITS = 8
"""How many digits behind the point are told; a third has no last one."""


def shown(text: str, figures: Iterable[Figure], left: Iterable[Unread] = (), whole: bool = False) -> Iterator[str]:
    """The lines of a text with its figures marked, and what each was read as.

    Args:
        text: as given.
        figures: what was read in it.
        left: what was left alone, and why.
        whole: whether lines without either are shown too.
    """
    read = (Mark(figure.span, reading(figure, text)) for figure in figures)
    passed = (Mark(place.span, f"not read: {place.reason}", LEFT) for place in left)
    return marked(text, (*read, *passed), whole)


def reading(figure: Figure, text: str) -> str:
    """What a figure was read as: amount, unit, what it counts, the day, and which grammar read it."""
    return " · ".join(_parts(figure, text))


def _parts(figure: Figure, text: str) -> Iterator[str]:
    quantity, day = figure.quantity, figure.date
    if quantity is not None:
        yield _amount(quantity)
        if quantity.unit:
            yield f"unit {quantity.unit.replace('_', ' ')}"
        if quantity.trend is not None:
            yield f"a change, {quantity.trend.value}"
    if figure.noun is not None:
        yield f"of “{figure.noun.plain(text)}”"
    if day is not None:
        yield _day(day)
    grammar = figure.grammar or figure.dimension
    yield f"{'' if grammar == figure.dimension else f'{figure.dimension} '}by the {grammar} grammar"


def _amount(quantity: Quantity) -> str:
    """The numbers that the words admit, and those that a reader still accepts, where these are more."""
    said, taken = quantity.asserted, quantity.accepted
    about = "about " if quantity.approximate else ""
    vague = ", a vague word" if quantity.vague else ""
    turned = ", written upside down" if quantity.reversed else ""
    wider = "" if said == taken else f" (a reader accepts {interval_in_words(taken)})"
    return f"{about}{interval_in_words(said)}{wider}{vague}{turned}"


def interval_in_words(interval: Interval) -> str:
    """A set of numbers: "12", "12 or more", "more than 12", "3 to 5", "0 to less than 6"."""
    low, high = interval.lower, interval.upper
    if low is None and high is None:
        return "any number"
    if interval.exact:
        return _number(low)
    if high is None:
        return f"{_number(low)} or more" if interval.lower_closed else f"more than {_number(low)}"
    if low is None:
        return f"{_number(high)} or less" if interval.upper_closed else f"less than {_number(high)}"
    above, below = "" if interval.lower_closed else "more than ", "" if interval.upper_closed else "less than "
    return f"{above}{_number(low)} to {below}{_number(high)}"


def _number(number: Decimal | None) -> str:
    """A number with its thousands apart, cut where it has no end."""
    assert number is not None
    whole, _, behind = f"{number:,f}".partition(".")
    if len(behind) > DIGITS:
        return f"{whole}.{behind[:DIGITS]}…"
    return f"{whole}.{behind}".rstrip("0").rstrip(".") if behind else whole


def _day(when: DateValue) -> str:
    """A date by its value, and where that says less than the day, the days it covers."""
    if when.iso is None:
        return "no day of the calendar"
    weekday = f"{when.weekday} " if when.weekday else ""
    told = f"{weekday}{when.iso}"
    if when.start is not None and when.end is not None and when.start != when.end:
        told += f" ({when.start} to {when.end})"
    elif when.start is None and when.end is not None:
        told += f" (up to {when.end})"
    elif when.end is None and when.start is not None:
        told += f" (from {when.start} on)"
    if when.start is None and when.end is None and not when.iso.startswith("P"):
        told += ", the day is not known"
    return f"{told}, by the day of publication" if when.inferred else told
