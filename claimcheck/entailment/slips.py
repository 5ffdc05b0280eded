"""Numbers with a mark in the wrong place ("250,00"), which are read in part only, and what may be meant by them."""

import re
from collections.abc import Sequence
from decimal import Decimal

from attrs import evolve

from claimcheck.figures import Figure
from claimcheck.interval import Interval
from claimcheck.quantities import Quantity

_ON = re.compile(r"[.,](?P<rest>\d+)")
_BEFORE = re.compile(r"\d[.,]$")
GROUP = 3
"""How many digits stand between the marks of thousands."""


def garbled(text: str, figure: Figure) -> bool:
    """Whether digits run on in front of a number or behind it, so that it was read in part only."""
    number = figure.number or figure.span
    return bool(_ON.match(text, number.end) or _BEFORE.search(text, max(0, number.start - 2), number.start))


def joined(text: str, figures: Sequence[Figure]) -> tuple[Figure, ...]:
    """The figures, with the rest of a number that was read as another figure left out; its noun is that of the number."""
    kept: list[Figure] = []
    for figure in figures:
        if kept and _is_rest(text, kept[-1], figure):
            kept[-1] = evolve(kept[-1], noun=figure.noun or kept[-1].noun)
        else:
            kept.append(figure)
    return tuple(kept)


def _is_rest(text: str, head: Figure, tail: Figure) -> bool:
    """Whether one figure is no more than the digits that run on behind another."""
    on = _ON.match(text, (head.number or head.span).end)
    bare = (
        tail.quantity is not None
        and tail.dimension == "count"
        and tail.quantity.number == Decimal(on["rest"] if on else 0)
    )
    return on is not None and bare and (tail.number or tail.span).start == on.start("rest")


def printed(text: str, figure: Figure) -> str:
    """A figure as printed, together with the digits that run on behind its number."""
    on = _ON.match(text, (figure.number or figure.span).end)
    return text[figure.span.start : max(figure.span.end, on.end() if on else 0)]


def readings(text: str, figure: Figure) -> tuple[Decimal, ...]:
    """The numbers that may be meant: without the mark, with a point for it, with as many digits behind it as there should be."""
    number = figure.number or figure.span
    on = _ON.match(text, number.end)
    digits = number.of(text).replace(",", "")
    if on is None or not digits.isdigit():
        return ()
    rest = on["rest"]
    return tuple(
        dict.fromkeys(
            (Decimal(digits + rest), Decimal(f"{digits}.{rest}"), Decimal(digits + rest[:GROUP].ljust(GROUP, "0")))
        )
    )


def read_as(quantity: Quantity, meant: Sequence[Decimal], other: Quantity) -> Quantity | None:
    """A quantity with the one of the numbers meant that has as many digits as another; `None` where that is none or several."""
    like = [number for number in meant if other.number and number.adjusted() == other.number.adjusted()]
    if len(like) != 1:
        return None
    said = quantity.asserted
    lower, upper = (like[0] if end == quantity.number else end for end in (said.lower, said.upper))
    ends = Interval(lower, upper, said.lower_closed, said.upper_closed)
    return evolve(quantity, asserted=ends, accepted=ends)
