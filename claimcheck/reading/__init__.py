"""Text to figures: every numeric expression, with its bounds, unit, span and counted noun."""

from claimcheck.reading.reader import read, read_quantity

__all__ = ["read", "read_quantity"]
