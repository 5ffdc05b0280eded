"""A length of time: its numbers of units, what they come to, and its ISO 8601 value."""

from decimal import Decimal
from typing import NamedTuple

from claimcheck.dimensions.duration.vocabulary import CLOCK, DESIGNATORS, factor


class Length(NamedTuple):
    """A length of time where it stands.

    `parts` are numbers of units as written, largest first; `number` is where the first number stands.
    `vague` is the word that stands in place of a number ("several"), with no parts counted.
    """

    start: int
    end: int
    number: tuple[int, int]
    parts: tuple[tuple[Decimal, str], ...]
    mantissa: Decimal = Decimal(1)
    scale: Decimal = Decimal(1)
    vague: str | None = None

    @property
    def unit(self) -> str:
        """The smallest unit named."""
        return self.parts[-1][1]

    def total(self) -> tuple[Decimal, str] | None:
        """The whole length in its smallest unit, where the calendar fixes it."""
        if len(self.parts) == 1:
            return self.parts[0]
        total = Decimal(0)
        for count, unit in self.parts:
            by = factor(unit, self.unit)
            if by is None:
                return None
            total += count * by
        return total, self.unit

    def iso(self) -> str:
        """The ISO 8601 / TIMEX3 value; X for a number that is not told."""
        if self.unit not in DESIGNATORS:
            return ""
        if self.vague is not None:
            letter = {"decade": "DE", "century": "CE"}.get(self.unit) or DESIGNATORS[self.unit][0]
            if "couple" in self.vague:
                return _iso_value(((Decimal(2), self.unit),))
            return f"P{'T' if self.unit in CLOCK else ''}X{letter}"
        return _iso_value(self.parts)


def _iso_value(parts: tuple[tuple[Decimal, str], ...]) -> str:
    """ISO 8601 for numbers of units."""
    dates, clock = "", ""
    for count, unit in parts:
        letter, times = DESIGNATORS[unit]
        written = f"{count * times:f}"
        if "." in written:
            written = written.rstrip("0").rstrip(".")
        if unit in CLOCK:
            clock += written + letter
        else:
            dates += written + letter
    return f"P{dates}{'T' + clock if clock else ''}"
