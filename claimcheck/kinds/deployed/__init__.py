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


EFFORTS = "search rescue operation operations raid raids effort efforts manhunt evacuation response cleanup".split()
"""What those who are sent are at work in."""

FORCES = (
    "troops soldiers police officers firefighters firemen rescuers peacekeepers marines guards paratroopers guardsmen reservists "
    "medics paramedics crews engines ambulances helicopters vessels ships tanks vehicles personnel members nurses doctors engineers "
    "volunteers teams workers searchers divers experts observers monitors specialists advisers advisors trainers warships jets aircraft"
).split()
"""Who, and what, is sent."""

CUES = (
    Cues(
        Deployed,
        verbs="deployed; redeployed; redeploying; deploy; deploying; deploys; mobilised; mobilized; mobilising; mobilizing; mobilise; mobilize; called up; calling up; "
        "sent in; sending in; send in; sends in; dispatched; dispatching; dispatch",
        totals="deployment of; mobilisation of; mobilization of; dispatch of; troop levels; troop level; troop strength; troop numbers; troop number; "
        "number of troops; number of soldiers; number of peacekeepers; number of firefighters; number of … troops; number of … soldiers; number of … peacekeepers; number of … firefighters; troop levels … to",
    ),
    Cues(
        Deployed,
        states="been sent; were sent; to be sent",
        nouns=frozenset(("", *FORCES)),
        slight=True,
    ),
    Cues(
        Deployed,
        verbs="took",
        states="attended; attending",
        nouns="firefighters firemen engines crews ambulances paramedics appliances",
    ),
    Cues(
        Deployed,
        totals="fought by; tackled by; battled by; backed by; force of; contingent of; garrison of",
        verbs="comprising; numbering; sent; send; sends; sending; ordered; order",
        states="sent; responded; on the scene; at the scene; on site; at the site; battling; battled; tackling; tackled; fighting the; "
        "called in; drafted in; brought in; were called; was called; been called; called out; stationed; garrisoned; on the ground; on duty; in action; fought the; combed; combing; put out; putting out; extinguished; extinguishing; battle; at work; were at work; are at work; "
        + "; ".join(f"involved in … {effort}" for effort in EFFORTS)
        + "; serving in; serving with; taking part in; take part in; took part in; participating in; participated in; participate in; "
        "on the lines; guarding; guard; patrol; patrols; patrolling; patrolled; fought; fight; battle; on patrol; joined the search; "
        "searched; searching; were searching; assigned to; worked around; worked to; working around; worked through; helped search; were working; dug; digging; dug … lines",
        nouns=frozenset(FORCES),
    ),
    Cues(Deployed, states="arrived; arriving", nouns=frozenset(FORCES) - {"workers", "members", "specialists"}),
    Cues(
        Deployed,
        verbs="draw down to; draws down to; drawing down to; drawdown to; keep; keeps; keeping; kept; maintain; maintains; maintaining; "
        "station; stations; stationing",
        around="; ".join(
            f"{having} … {where}"
            for having in ("has", "have", "had", "are", "were", "leaving", "left")
            for where in ("in", "at")
        ),
        states="in the country; in the region; based in; based at; for deployment; for duty; receive orders; received orders; received their orders; received its orders",
        nouns="troops soldiers marines peacekeepers paratroopers",
        slight=True,
    ),
)
