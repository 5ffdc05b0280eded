"""How long something lasts."""

from typing import ClassVar

from claimcheck.claims import Claim
from claimcheck.kinds.cues import Cues
from claimcheck.vocabulary import Measure


class Duration(Claim):
    """How long something lasts."""

    __slots__ = ()
    kind: ClassVar[str] = "duration"
    usual_measure: ClassVar[Measure] = Measure.DURATION


CUES = (
    Cues(
        Duration,
        dimension="duration",
        measured="delay; truce; ceasefire; severance; severance pay; notice; ban; shift; shutdown; quarantine",
    ),
)
