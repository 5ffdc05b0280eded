"""By when something must be done."""

from typing import ClassVar

from claimcheck.claims import Dated
from claimcheck.kinds.cues import Cues
from claimcheck.vocabulary import Measure


class Deadline(Dated):
    """The day by which something is due."""

    __slots__ = ()
    kind: ClassVar[str] = "deadline"
    usual_measure: ClassVar[Measure] = Measure.DEADLINE


CUES = (
    Cues(
        Deadline,
        totals="deadline; due date; cutoff; target date",
        dimension="date",
    ),
)
