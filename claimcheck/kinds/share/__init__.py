"""A part of a whole, in percent or as a ratio."""

from typing import ClassVar

from claimcheck.claims import Claim
from claimcheck.kinds.cues import Cues
from claimcheck.vocabulary import Measure


class Share(Claim):
    """A part of a whole, in percent or as a ratio."""

    __slots__ = ()
    kind: ClassVar[str] = "share"
    usual_measure: ClassVar[Measure] = Measure.SHARE


CUES = (
    Cues(
        Share,
        dimension="percentage",
        measured="turnout; unemployment; unemployment rate; jobless rate; inflation; inflation rate; interest rate; poverty rate; "
        "approval rating; mortality rate; death rate; literacy rate; stake; market share; tax; tariff; vote share; share of the vote",
    ),
    Cues(
        Share,
        dimension="ratio",
    ),
)
