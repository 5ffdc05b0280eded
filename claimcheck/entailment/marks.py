"""Marks that reviewers give: out of ten, out of a hundred, as a share of full marks."""

import re

from attrs import evolve

from claimcheck.figures import Figure
from claimcheck.quantities import Quantity

_MARK = re.compile(r"\s*(?:/|\(?\s*out of)\s*(?P<full>\d+)(?!\d)")
_TIMES = re.compile(r"\s+times\s+(?:as|that|the|more|less|[a-z]+er)\b")
OUT_OF = "mark out of "
"""How the unit of a mark begins; full marks follow."""
MARKS = ("4", "5", "10", "20")
"""What reviewers give at most, besides a hundred."""


def measured(text: str, figure: Figure, quantity: Quantity) -> tuple[Quantity, str]:
    """A figure's quantity and dimension: marks out of ten by themselves, shares and marks out of a hundred as percentages.

    How many times one thing is another is no count of either.
    """
    ratio = figure.dimension == "ratio"
    if ratio and figure.span.of(text).lower().endswith("times"):
        return quantity, "multiple"
    if figure.dimension == "count" and _TIMES.match(text, figure.span.end):
        return quantity, "multiple"
    if not (ratio or figure.dimension == "count"):
        return quantity, figure.dimension
    full = _MARK.search(figure.span.of(text)) if ratio else _MARK.match(text, figure.span.end)
    if full and full["full"] in MARKS:
        return _scaled(quantity, int(full["full"]) if ratio else 1, f"{OUT_OF}{full['full']}"), "mark"
    if ratio or (full and full["full"] == "100"):
        return _scaled(quantity, 100 if ratio else 1, "percent"), "percentage"
    return quantity, figure.dimension


def marked(text: str, figure: Figure, dimension: str) -> bool:
    """Whether a figure is told as a mark, whatever its clause says: "56 out of 100"."""
    full = _MARK.search(figure.span.of(text)) or _MARK.match(text, figure.span.end)
    return dimension == "mark" or bool(full and full["full"] == "100")


def _scaled(quantity: Quantity, by: int, unit: str) -> Quantity:
    """A share or a mark, so many times its number in another unit."""
    asserted, accepted = quantity.asserted.scale(by), quantity.accepted.scale(by)
    return evolve(quantity, asserted=asserted, accepted=accepted, unit=unit, dimension="percentage")


def as_percentage(quantity: Quantity) -> Quantity:
    """A mark as the percentage of full marks that it is; any other quantity as it is."""
    full = quantity.unit.removeprefix(OUT_OF)
    return quantity if full == quantity.unit else _scaled(quantity, 100 // int(full), "percent")
