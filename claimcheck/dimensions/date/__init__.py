"""Dates: days, weeks, months, years and spans of them, resolved against the day of publication where the words need it.

`scan(text, published)` yields a figure for each, in order, none overlapping.
"""

from claimcheck.dimensions.date.scanning import scan

__all__ = ["scan"]
