"""People in a vehicle."""

from typing import ClassVar

from claimcheck.claims import Claim
from claimcheck.kinds.cues import Cues
from claimcheck.vocabulary import Measure


class Aboard(Claim):
    """People in a plane, ship, train or bus."""

    __slots__ = ()
    kind: ClassVar[str] = "aboard"
    usual_measure: ClassVar[Measure] = Measure.STOCK
    enduring: ClassVar[bool] = True


CUES = (
    Cues(
        Aboard,
        counted="crew; crew members; crewmen",
        states="on board; aboard; on the plane; on the flight; on the ferry; on the train; on the bus; on the boat; on the ship; "
        "in the bus; in the helicopter; on the airliner; on the jet; on the vessel; packed on; packed onto; packed into; crammed into; crammed onto",
        verbs="carrying; crammed with; packed with; loaded with",
        slight=True,
    ),
)
