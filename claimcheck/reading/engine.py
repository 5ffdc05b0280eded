"""From a place where a number may begin to the figure that stands there."""

from collections.abc import Sequence
from decimal import Decimal

from claimcheck.dimensions.numeral import Form, parse_ordinal
from claimcheck.dimensions.numeral.vocabulary import ORDINALS
from claimcheck.dimensions.vague.grammar import Vague, parse_vague
from claimcheck.figures import Figure, Span
from claimcheck.interval import Interval
from claimcheck.quantities import Quantity
from claimcheck.reading.bounds import bounded, exact_bounds
from claimcheck.reading.magnitude import Magnitude, magnitude
from claimcheck.reading.names import attached, label_in_front, list_marker
from claimcheck.reading.noun import counted_noun
from claimcheck.reading.qualifiers import Sense, behind, hedge_of, in_front
from claimcheck.reading.ranges import parse_range
from claimcheck.reading.scan import VAGUE
from claimcheck.settings import Settings

_NO_SENSES: tuple[Sense, ...] = ()


def figure_at(text: str, at: int, word: str, settings: Settings) -> Figure | None:
    """The figure whose number begins at `at`, with this digit or word; `None` where it is no figure."""
    if attached(text, at):
        return None
    lower = word.lower()
    if lower in VAGUE:
        vague = parse_vague(text, at, word)
        return None if vague is None else _vague_figure(text, vague, settings)
    if word.isdigit():
        return _number_figure(text, at, settings)
    if lower in ORDINALS:
        return _ordinal_figure(text, at)
    return _number_figure(text, at, settings)


def _number_figure(text: str, at: int, settings: Settings) -> Figure | None:
    if label_in_front(text, at) or list_marker(text, at):
        return None
    ordinal = _ordinal_figure(text, at)
    if ordinal is not None:
        return ordinal
    found = magnitude(text, at)
    if found is None:
        return None
    follows = text[found.end : found.end + 1]
    if follows.isalnum() or (follows in ":" and text[found.end + 1 : found.end + 2].isdigit()):
        return None
    several = parse_range(text, found, settings)
    if several is not None:
        return several
    return _plain_figure(text, found, settings)


def _plain_figure(text: str, found: Magnitude, settings: Settings) -> Figure:
    front = in_front(text, found.start)
    back = behind(text, found.end)
    start, end = found.start, found.end
    senses: Sequence[Sense] = _NO_SENSES
    if front:
        start = front[-1].start
        senses = [one.sense for one in front]
    if back:
        end = back.end
        senses = [*senses, back.sense]
    number = found.number
    counted = found.dimension == "count"
    if senses:
        said, taken = bounded(number, found.value, found.factor, found.dimension, senses, settings)
    else:
        said, taken = exact_bounds(number, found.value, found.factor, counted)
    noun = counted_noun(text, end, number.value == 1) if counted or found.dimension == "percentage" else None
    dimension = "ratio" if counted and number.form is Form.FRACTION and number.scale == 1 else found.dimension
    quantity = Quantity(
        said,
        taken,
        found.unit,
        dimension,
        hedge_of(text, front, back),
        text[start:end],
        Sense.ABOUT in senses,
    )
    return Figure(Span(start, end), quantity, None, Span(number.start, number.end), noun, dimension, found.dimension)


def _vague_figure(text: str, vague: Vague, settings: Settings) -> Figure | None:
    said = settings.vague.get(vague.name)
    if said is None:
        return None
    if vague.times != 1:
        said = said.scale(Decimal(vague.times))
    noun = counted_noun(text, vague.end, one=False)
    front = in_front(text, vague.start)
    start = front[-1].start if front else vague.start
    span = Span(start, vague.end)
    quantity = Quantity(said, said, "", "count", hedge_of(text, front, None), text[start : vague.end], vague=True)
    return Figure(span, quantity, None, Span(vague.start, vague.end), noun, "count", "vague")


def _ordinal_figure(text: str, at: int) -> Figure | None:
    number = parse_ordinal(text, at)
    if number is None:
        return None
    said = Interval(number.value, number.value)
    quantity = Quantity(said, said, "", "ordinal", None, text[number.start : number.end])
    span = Span(number.start, number.end)
    return Figure(span, quantity, None, span, None, "ordinal", "ordinal")
