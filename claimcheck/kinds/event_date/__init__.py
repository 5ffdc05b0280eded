"""The day on which a happening took place that can happen but once: the fall of a city, a death, a resignation."""

from typing import ClassVar

from claimcheck.claims import Dated
from claimcheck.kinds.cues import Cues
from claimcheck.vocabulary import Measure


class EventDate(Dated):
    """The day of a happening."""

    __slots__ = ()
    kind: ClassVar[str] = "event_date"
    usual_measure: ClassVar[Measure] = Measure.INSTANT


CUES = (Cues(EventDate, dimension="date"),)
