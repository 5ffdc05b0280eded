"""A day or span of days that a text names."""

from typing import ClassVar

from claimcheck.claims import Dated
from claimcheck.kinds.cues import Cues
from claimcheck.vocabulary import Measure


class CalendarDate(Dated):
    """A day, month, year or span that is named."""

    __slots__ = ()
    kind: ClassVar[str] = "date"
    usual_measure: ClassVar[Measure] = Measure.INSTANT


CUES = (
    Cues(
        CalendarDate,
        dimension="date",
    ),
)
