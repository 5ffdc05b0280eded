"""Prefixes of the International System of Units (BIPM, SI Brochure, 9th edition, table 7): "kilometer", "megabyte"."""

from decimal import Decimal

from claimcheck.dimensions.unit import ONE

POWERS = {
    "peta": 15, "tera": 12, "giga": 9, "mega": 6, "kilo": 3, "deci": -1, "centi": -2, "milli": -3, "micro": -6, "nano": -9, "pico": -12,
}  # fmt: skip


def ratio(one: str, other: str) -> Decimal | None:
    """How many of the other unit one is, where their names differ by a prefix alone; else `None`."""
    stem, power = _parted(one)
    other_stem, other_power = _parted(other)
    return ONE.scaleb(power - other_power) if stem == other_stem else None


def is_multiple(unit: str) -> bool:
    """Whether a unit is so many of another, by its prefix."""
    return _parted(unit)[1] != 0


def _parted(unit: str) -> tuple[str, int]:
    """The unit without its prefix, and the power of ten that the prefix stands for."""
    for prefix, power in POWERS.items():
        if unit.startswith(prefix):
            return unit.removeprefix(prefix), power
    return unit, 0
