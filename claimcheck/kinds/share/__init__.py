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
    ),
    Cues(
        Share,
        dimension="ratio",
    ),
)
