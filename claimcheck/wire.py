"""The values as plain dicts, for JSON: what the contract calls figure, claim and finding."""

from decimal import Decimal

from claimcheck.dates import DateValue
from claimcheck.figures import Figure, Span
from claimcheck.quantities import Quantity

FIGURE_SCHEMA = "claimcheck.figure/1"

Wire = dict[str, object]
"""What `json.dumps` takes."""


def number_to_wire(number: Decimal | None) -> str | None:
    """A number as a plain decimal string, never in exponent form, without idle zeros; `None` for an open end."""
    if number is None:
        return None
    plain = f"{number:f}"
    return plain.rstrip("0").rstrip(".") if "." in plain else plain


def span_to_wire(span: Span | None, text: str) -> Wire | None:
    """Where something stands, with its words."""
    if span is None:
        return None
    return {"start": span.start, "end": span.end, "text": text[span.start : span.end]}


def date_to_wire(value: DateValue | None) -> Wire | None:
    """A date, time or length of time."""
    if value is None:
        return None
    wire: Wire = {
        "iso": value.iso,
        "start": value.start.isoformat() if value.start else None,
        "end": value.end.isoformat() if value.end else None,
        "resolved": value.resolved,
    }
    if value.weekday is not None:
        wire["weekday"] = value.weekday
    if value.written is not None:
        wire["written"] = value.written
    if value.inferred:
        wire["inferred"] = True
    return wire


def quantity_to_wire(quantity: Quantity | None) -> Wire:
    """What a wording says of a magnitude; every key is there, null where there is no quantity."""
    if quantity is None:
        return {
            "lower": None,
            "lower_closed": False,
            "upper": None,
            "upper_closed": False,
            "soft_lower": None,
            "soft_upper": None,
            "approximate": False,
            "vague": False,
            "hedge": None,
            "trend": None,
        }
    said, taken = quantity.asserted, quantity.accepted
    wire: Wire = {
        "lower": number_to_wire(said.lower),
        "lower_closed": said.lower_closed,
        "upper": number_to_wire(said.upper),
        "upper_closed": said.upper_closed,
        "soft_lower": number_to_wire(taken.lower),
        "soft_upper": number_to_wire(taken.upper),
        "approximate": quantity.approximate,
        "vague": quantity.vague,
        "hedge": quantity.hedge,
        "trend": None if quantity.trend is None else quantity.trend.value,
    }
    if quantity.reversed:
        wire["reversed"] = True
    return wire


def figure_to_wire(figure: Figure, text: str) -> Wire:
    """A figure read in the text, keys as the contract has them."""
    quantity = figure.quantity
    return {
        "start": figure.span.start,
        "end": figure.span.end,
        "text": text[figure.span.start : figure.span.end],
        "number": span_to_wire(figure.number, text),
        "noun": span_to_wire(figure.noun, text),
        "dimension": figure.dimension,
        "unit": "" if quantity is None else quantity.unit,
        **quantity_to_wire(quantity),
        "date": date_to_wire(figure.date),
    }
