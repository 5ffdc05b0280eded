"""Lengths of time: "six days", "20-year", "two and a half hours", "the past 24 hours", "hundreds of years".

`scan(text, published)` yields a figure for each; its quantity is in the smallest unit named, its date has the ISO 8601
value and, for "the past" and "the next" so many, the days they cover.
"""

from claimcheck.dimensions.duration.scanning import scan

__all__ = ["scan"]
