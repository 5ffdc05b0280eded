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
    Cues(
        Deployed,
        verbs="sent; send; sends; sending; ordered; order",
        states="sent; responded; on the scene; at the scene; on site; at the site; battling; battled; tackling; tackled; fighting the; "
        "called in; called; called out; stationed; garrisoned; on the ground; on duty; in action; fought the; combed; combing; "
        "on the lines; guarding; guard; patrol; patrols; patrolling; patrolled; fought; fight; battle; on patrol; joined the search; "
        "searched; worked through; helped search",
        nouns="troops soldiers police officers firefighters firemen rescuers peacekeepers marines guards paratroopers guardsmen reservists "
        "medics paramedics crews engines ambulances helicopters vessels ships tanks vehicles",
    ),
)
