"""Text to figures: every numeric expression, with its bounds, unit, span and counted noun."""

from claimcheck.reading.reader import read, read_days, read_quantity
from claimcheck.reading.trace import Unread, unread

__all__ = ["Unread", "read", "read_days", "read_quantity", "unread"]
