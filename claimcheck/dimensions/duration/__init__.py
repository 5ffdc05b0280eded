"""Lengths of time: "six days", "20-year", "two and a half hours", "the past 24 hours", "hundreds of years".

`scan(text, published, anchors)` yields a figure for each; its quantity is in the smallest unit named, its date has the ISO
8601 value and, for "the past" and "the next" so many, the days they cover.  `TELLING` says what the anchors are.
"""

from claimcheck.dimensions.duration.scanning import TELLING, scan

__all__ = ["TELLING", "scan"]
