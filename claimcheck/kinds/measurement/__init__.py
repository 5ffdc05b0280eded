"""A physical quantity."""

from typing import ClassVar

from claimcheck.claims import Claim
from claimcheck.kinds.cues import Cues
from claimcheck.vocabulary import Measure


class Measurement(Claim):
    """A physical quantity."""

    __slots__ = ()
    kind: ClassVar[str] = "measurement"
    usual_measure: ClassVar[Measure] = Measure.STOCK


CUES: tuple[Cues, ...] = ()
