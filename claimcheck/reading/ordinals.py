"""Ordinals as figures: "the third", "21st"."""

from claimcheck.dimensions.numeral import parse_ordinal
from claimcheck.figures import Figure, Span
from claimcheck.interval import Interval
from claimcheck.quantities import Quantity


def ordinal_figure(text: str, at: int) -> Figure | None:
    """The ordinal that begins at a place."""
    number = parse_ordinal(text, at)
    if number is None:
        return None
    said = Interval(number.value, number.value)
    span = Span(number.start, number.end)
    quantity = Quantity(said, said, "", "ordinal", None, text[number.start : number.end])
    return Figure(span, quantity, None, span, None, "ordinal", "ordinal")
