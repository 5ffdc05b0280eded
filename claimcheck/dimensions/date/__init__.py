"""Dates: days, weeks, months, years and spans of them, resolved against the day of publication where the words need it.

`scan(text, published, anchors, clocks)` yields a figure for each, joined to the time of day beside it, and for each time of
day, in order, none overlapping; `TELLING` says what the anchors are.
"""

from claimcheck.dimensions.date.joining import scan
from claimcheck.dimensions.date.telling import TELLING

__all__ = ["TELLING", "scan"]
