"""Dates: days, weeks, months, years and spans of them, resolved against the day of publication where the words need it.

`scan(text, published)` yields a figure for each, and for each time of day, in order, none overlapping.
"""

from claimcheck.dimensions.date.joining import scan

__all__ = ["scan"]
