"""How long somebody is to be in prison, by the sentence of a court."""

from typing import ClassVar

from claimcheck.claims import Claim
from claimcheck.kinds.cues import Cues
from claimcheck.vocabulary import Measure


class PrisonTerm(Claim):
    """How long somebody is to be in prison, by the sentence of a court."""

    __slots__ = ()
    kind: ClassVar[str] = "prison_term"
    usual_measure: ClassVar[Measure] = Measure.DURATION
    enduring: ClassVar[bool] = True


CUES = (
    Cues(
        PrisonTerm,
        dimension="duration",
    ),
)
