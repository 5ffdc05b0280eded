"""Quantities and dates as plain dicts, for JSON, and read back equal to what was written."""

from decimal import Decimal

from claimcheck.dates import DateValue
from claimcheck.day_quantities import date_quantity, day_quantity
from claimcheck.interval import Interval
from claimcheck.quantities import Quantity, Trend
from claimcheck.reading import read_quantity
from claimcheck.rows import Row, day_in, flag_in, number_in, object_in, text_in, whole_in

Wire = dict[str, object]
"""What `json.dumps` takes."""


def number_to_wire(number: Decimal | None) -> str | None:
    """A number as a plain decimal string, never in exponent form, without idle zeros; `None` for an open end."""
    if number is None:
        return None
    plain = f"{number:f}"
    return plain.rstrip("0").rstrip(".") if "." in plain else plain


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
    if value.leeway:
        wire["leeway"] = value.leeway
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


def amount_to_wire(quantity: Quantity) -> Wire:
    """Unit and ends, and whether the soft ends are closed, which a figure leaves to its hard ones."""
    return {
        "unit": quantity.unit,
        **quantity_to_wire(quantity),
        "soft_lower_closed": quantity.accepted.lower_closed,
        "soft_upper_closed": quantity.accepted.upper_closed,
    }


def quantity_from_wire(row: Row, *, dated: bool) -> tuple[Quantity, DateValue | None]:
    """How many, how much or which days a row tells, and the date as printed.

    Raises:
        ValueError: if it tells neither; it says what is wrong with which key.
    """
    when = _when(row)
    return _days(row, when) if dated else _amount(row), when


def _amount(row: Row) -> Quantity:
    """The quantity of a row; read from its words, where no ends are given."""
    words = text_in(row, "text") or ""
    if "lower" not in row and "upper" not in row:
        return read_quantity(words)
    said = _interval(row, "lower", "upper")
    soft = "soft_lower" in row or "soft_upper" in row
    trend = text_in(row, "trend")
    return Quantity(
        said,
        _interval(row, "soft_lower", "soft_upper") if soft else said,
        text_in(row, "unit") or "",
        text_in(row, "dimension") or "count",
        text_in(row, "hedge"),
        words,
        flag_in(row, "approximate", False),
        flag_in(row, "vague", False),
        flag_in(row, "reversed", False),
        None if trend is None else Trend(trend),
    )


def _interval(row: Row, lower: str, upper: str) -> Interval:
    return Interval(
        number_in(row, lower),
        number_in(row, upper),
        flag_in(row, f"{lower}_closed", True),
        flag_in(row, f"{upper}_closed", True),
    )


def _days(row: Row, when: DateValue | None) -> Quantity:
    """The days of a row as a quantity of day numbers."""
    if "days" in row:
        days = {**object_in(row, "days"), "dimension": "date", "text": row.get("text")}
        return _amount(days)
    words = text_in(row, "text") or ""
    quantity = date_quantity(when, words or when.written or when.iso or "") if when else None
    return quantity or day_quantity(words)


def _when(row: Row) -> DateValue | None:
    value = row.get("date")
    if value is None:
        return None
    date_row = object_in(row, "date")
    return DateValue(
        text_in(date_row, "iso"),
        day_in(date_row, "start"),
        day_in(date_row, "end"),
        flag_in(date_row, "resolved", False),
        text_in(date_row, "weekday"),
        text_in(date_row, "written"),
        flag_in(date_row, "inferred", False),
        whole_in(date_row, "leeway") or 0,
    )
