"""A line for each figure or claim of a text."""

import json
from collections.abc import Iterable
from decimal import Decimal

from claimcheck.quantities import Quantity
from claimcheck.wire_quantities import Wire


def json_line(place: Wire, told: Wire) -> str:
    """Where something stands, and what it is, as JSON."""
    return json.dumps({**place, **told}, ensure_ascii=False)


def text_line(place: Iterable[object], words: Iterable[str | None]) -> str:
    """Where something stands, and what it is, for people."""
    return f"{':'.join(str(part) for part in place if part is not None)}: {'  '.join(word for word in words if word)}"


def extent(quantity: Quantity | None) -> str | None:
    """Which numbers a quantity asserts, with its unit: "[12, ∞)", "3,400,000,000 USD"."""
    if quantity is None:
        return None
    said = quantity.asserted
    if said.exact:
        numbers = _number(said.lower)
    else:
        low = "(-∞" if said.lower is None else f"{'[' if said.lower_closed else '('}{_number(said.lower)}"
        high = "∞)" if said.upper is None else f"{_number(said.upper)}{']' if said.upper_closed else ')'}"
        numbers = f"{low}, {high}"
    return f"{numbers} {quantity.unit}".strip()


def _number(number: Decimal | None) -> str:
    return f"{number:,f}"
