"""People or forces sent."""

from typing import ClassVar

from claimcheck.claims import Claim
from claimcheck.kinds.cues import Cues
from claimcheck.vocabulary import Measure


class Deployed(Claim):
    """People or forces sent."""

    __slots__ = ()
    kind: ClassVar[str] = "deployed"
    usual_measure: ClassVar[Measure] = Measure.STOCK


CUES = (
    Cues(
        Deployed,
        states="been sent; were sent",
        verbs="deployed; deploy; deploying; deploys; mobilised; mobilized; mobilising; mobilizing; called up; sent in; dispatched",
    ),
)
