"""How long is left."""

from typing import ClassVar

from claimcheck.claims import Claim
from claimcheck.kinds.cues import Cues
from claimcheck.vocabulary import Measure


class Countdown(Claim):
    """The time left to a deadline."""

    __slots__ = ()
    kind: ClassVar[str] = "countdown"
    usual_measure: ClassVar[Measure] = Measure.DURATION


CUES = (
    Cues(
        Countdown,
        dimension="duration",
    ),
)
