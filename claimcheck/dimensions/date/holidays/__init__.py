"""Days that go by a name: "Christmas Eve", "last Easter", "before Ramadan", "Thanksgiving 2012".

A row is a feast: its names and the rule that gives its days.  Rows stand together by calendar, a module each.
"""

from claimcheck.dimensions.date.holidays.names import first_words, telling, within
from claimcheck.dimensions.date.holidays.reading import holiday

__all__ = ["first_words", "holiday", "telling", "within"]
