"""What a wording says of a magnitude."""

from collections.abc import Sequence
from decimal import Decimal
from enum import StrEnum

from attrs import evolve, frozen

from claimcheck.interval import Interval, Number, exact_number
from claimcheck.rounding import half_a_place, widened, written_reach
from claimcheck.settings import DEFAULT, Settings

PERCENTAGES = ("percent", "percentage_point")
"""Units of the 0-100 scale."""


class Trend(StrEnum):
    """Which way a change went."""

    UP = "up"
    DOWN = "down"


class Anchor(StrEnum):
    """Which end a figure gives that has one only."""

    FLOOR = "floor"
    """"At least 12", "more than 12"."""
    CEILING = "ceiling"
    """"Up to 12", "fewer than 12"."""


@frozen
class Quantity:
    """The set of values that a wording admits.

    `asserted` is what the words say, ends as written; `accepted` is what a reader still accepts (rounding, "about",
    "nearly", "dozens").  `unit` is a pint unit name, an ISO 4217 code, "percent", "percentage_point", or "" for counts;
    percentages are on the 0-100 scale.  `hedge` is the printed qualifier in lower case; `text` is the printed string.
    """

    asserted: Interval
    accepted: Interval
    unit: str = ""
    dimension: str = "count"
    hedge: str | None = None
    text: str = ""
    approximate: bool = False
    vague: bool = False
    reversed: bool = False
    """Whether a range was written upside down; its ends have been swapped."""
    trend: Trend | None = None

    @property
    def understood(self) -> Interval:
        """What the words say, the far end of a near hedge ("nearly 50") closed by what a reader still accepts."""
        said, taken = self.asserted, self.accepted
        low, high = said.lower is None and taken.lower is not None, said.upper is None and taken.upper is not None
        if not (low or high):
            return said
        return Interval(
            taken.lower if low else said.lower,
            taken.upper if high else said.upper,
            taken.lower_closed if low else said.lower_closed,
            taken.upper_closed if high else said.upper_closed,
        )

    @property
    def number(self) -> Decimal | None:
        """The number that is written, where there is one: of an exact, rounded or one-sided figure."""
        lower, upper = self.asserted.lower, self.asserted.upper
        if upper is None or lower is upper or lower == upper:
            return lower
        return upper if not lower and not self.vague else None

    @property
    def anchor(self) -> Anchor | None:
        """The one end it gives; `None` where it gives both ("nearly 50", "between 3 and 5"), or is a vague word."""
        if self.vague or self.asserted.exact:
            return None
        said = self.understood
        if said.exact or self.number is None:
            return None
        if said.upper is None:
            return Anchor.FLOOR
        open_below = said.lower is None or not said.lower
        return Anchor.CEILING if open_below and self.hedge and not self.hedge.startswith(("between", "from")) else None

    @property
    def counted(self) -> bool:
        """Whether only whole numbers make sense of it."""
        return self.dimension == "count" and not self.unit

    @property
    def unit_in_all(self) -> str:
        """The unit without what it is told per: "USD" of "USD/barrel"."""
        return self.unit.partition("/")[0]

    def printed(self) -> str:
        """The wording, or one made from the numbers where there is none."""
        return self.text or _written(self)


def written_alike(quantities: Sequence[Quantity]) -> tuple[Interval, ...]:
    """What readers accept of figures that are written to one place, as those of a table are.

    No bare round number reaches further than the finest of them; decimals show how far they were rounded.
    """
    numbers = [quantity.number.normalize() for quantity in quantities if quantity.number]
    place = min((int(number.as_tuple().exponent) for number in numbers), default=0)

    def accepted(quantity: Quantity) -> Interval:
        if place < 0 or quantity.hedge is not None:
            return quantity.accepted
        reach = Decimal(0) if quantity.counted and not place else half_a_place(place)
        return quantity.accepted.meet(widened(quantity.understood, reach)) or quantity.understood

    return tuple(map(accepted, quantities))


def is_currency(unit: str) -> bool:
    """Whether the name is an ISO 4217 code."""
    return len(unit) == 3 and unit.isascii() and unit.isupper()


def _dimension(unit: str) -> str:
    """What a unit measures, as far as it is told apart here."""
    if unit in PERCENTAGES:
        return "percentage"
    if is_currency(unit):
        return "money"
    return "measurement" if unit else "count"


def exactly(value: Number, unit: str = "", dimension: str | None = None) -> Quantity:
    """A bare number, with the reach of its written precision.

    Raises:
        ValueError: if the value is no exact number.
    """
    number = exact_number(value)
    kind = dimension or _dimension(unit)
    reach = written_reach(number, Decimal(1), kind == "count")
    interval = Interval.exactly(number)
    return Quantity(interval, widened(interval, reach), unit, kind, None, f"{number:,}")


def _bounded(interval: Interval, unit: str, hedge: str, text: str) -> Quantity:
    return Quantity(interval, interval, unit, _dimension(unit), hedge, text)


def at_least(value: Number, unit: str = "") -> Quantity:
    """This many or more: [value, ∞)."""
    number = exact_number(value)
    return _bounded(Interval(number, None), unit, "at least", f"at least {number:,}")


def more_than(value: Number, unit: str = "") -> Quantity:
    """More than this many: (value, ∞)."""
    number = exact_number(value)
    return _bounded(Interval(number, None, lower_closed=False), unit, "more than", f"more than {number:,}")


def at_most(value: Number, unit: str = "") -> Quantity:
    """This many or fewer: [0, value] for counts."""
    number = exact_number(value)
    return _bounded(Interval(None if unit else 0, number), unit, "at most", f"at most {number:,}")


def fewer_than(value: Number, unit: str = "") -> Quantity:
    """Fewer than this many: [0, value) for counts."""
    number = exact_number(value)
    interval = Interval(None if unit else 0, number, upper_closed=False)
    return _bounded(interval, unit, "fewer than", f"fewer than {number:,}")


def between(lower: Number, upper: Number, unit: str = "") -> Quantity:
    """From one number to the other, both included.

    Raises:
        ValueError: if the lower end is above the upper.
    """
    interval = Interval(lower, upper)
    return _bounded(interval, unit, "between", f"between {interval.lower:,} and {interval.upper:,}")


def about(value: Number, unit: str = "", settings: Settings = DEFAULT) -> Quantity:
    """The number, roughly: the words assert it, a reader accepts its neighbours."""
    bare = exactly(value, unit)
    number = bare.asserted.lower
    assert number is not None
    accepted = widened(bare.accepted, abs(number) * settings.about)
    return evolve(bare, accepted=accepted, approximate=True, hedge="about", text=f"about {number:,}")


def _written(quantity: Quantity) -> str:
    """A wording for a quantity that has none."""
    said = quantity.asserted
    unit = f" {quantity.unit}" if quantity.unit else ""
    if said.exact:
        return f"{'about ' if quantity.approximate else ''}{said.lower:,}{unit}"
    if said.lower is None and said.upper is None:
        return f"any number{unit}"
    if said.upper is None:
        return f"{'at least' if said.lower_closed else 'more than'} {said.lower:,}{unit}"
    if said.lower is None or not said.lower:
        return f"{'at most' if said.upper_closed else 'less than'} {said.upper:,}{unit}"
    return f"between {said.lower:,} and {said.upper:,}{unit}"
