"""What two figures side by side have in common, told once: "1,700 and 300 posts", "six and nine percent", "two- and three-year-olds"."""

from attrs import evolve

from claimcheck.dimensions.unit import ONE
from claimcheck.figures import Figure
from claimcheck.patterns import pattern
from claimcheck.quantities import Quantity
from claimcheck.rounding import widened, written_reach

_LINK = pattern(
    r"[^\S\n](?:(?P<join>and|or)|(?:out[^\S\n])?of(?:[^\S\n](?:the|its|their|his|her|these|those|some))?)[^\S\n]"
)
_HANGING = pattern(r"-[^\S\n](?:and|or)[^\S\n]")
"""A hyphen that hangs, for a unit that is told behind the next number."""


def shared(text: str, figures: list[Figure]) -> list[Figure]:
    """The figures, those without noun or unit given that of the figure they are joined to."""
    for place in range(len(figures) - 2, -1, -1):
        one, other = figures[place], figures[place + 1]
        if one.dimension != "count" or one.noun is not None or one.quantity is None or other.quantity is None:
            continue
        if _HANGING.fullmatch(text, one.span.end, other.span.start) and other.dimension != "count":
            figures[place] = _in_unit(one, one.quantity, other.quantity)
            continue
        link = _LINK.match(text, one.span.end)
        if not link or link.end() != other.span.start:
            continue
        if other.dimension == "count" and other.noun is not None:
            figures[place] = evolve(one, noun=other.noun)
        elif (
            other.dimension == "percentage"
            and link["join"]
            and _both_shares(one.quantity, other.quantity, link["join"])
        ):
            figures[place] = _in_unit(one, one.quantity, other.quantity)
    return figures


def _both_shares(one: Quantity, other: Quantity, join: str) -> bool:
    """Whether a bare number may be a share as the one behind it is: "51 or 12 percent", "3 million or 5 percent" tell a count again."""
    if any(quantity.hedge is not None or quantity.number is None for quantity in (one, other)):
        return False
    first, second = one.number or 0, other.number or 0
    return first < second if join == "or" else first < LARGEST


LARGEST = 1000
"""A larger number is no share in percent."""


def _in_unit(figure: Figure, quantity: Quantity, other: Quantity) -> Figure:
    """The bare number in the unit of the one it is joined to."""
    value = quantity.asserted.lower
    assert value is not None
    accepted = widened(quantity.asserted, written_reach(value, ONE, False))
    told = evolve(quantity, accepted=accepted, unit=other.unit, dimension=other.dimension)
    return evolve(figure, quantity=told, dimension=other.dimension, grammar=other.dimension)
