"""People who came."""

from typing import ClassVar

from claimcheck.claims import Claim
from claimcheck.kinds.cues import Cues
from claimcheck.vocabulary import Measure


class Attendance(Claim):
    """People who came."""

    __slots__ = ()
    kind: ClassVar[str] = "attendance"
    usual_measure: ClassVar[Measure] = Measure.STOCK


EVENTS = (
    "party concert rally festival vigil match game ceremony service funeral wedding prayers meeting march protest parade mass"
).split()

CUES = (
    Cues(
        Attendance,
        counted="attendees; protesters; demonstrators; spectators; marchers",
        verbs="drew; attracted",
        totals="attended by; watched by; attendance; crowd; turnout",
        states="attended; attending; taken part; taking part; watched; showed up; turned up; in attendance; lined; packed; crowded into; at a rally; at the rally; at a vigil; at a march; at the march; turned out; took part; gathered; rallied; demonstrated; marched; took to the streets; protested",
    ),
    Cues(
        Attendance,
        states="came; came to; had come; have come; flocked; packed; in the crowd; assembled; "
        + "; ".join(f"at {which} … {event}" for which in ("a", "the", "his", "her") for event in EVENTS),
        nouns="pilgrims worshippers mourners fans spectators devotees onlookers visitors supporters people students workers residents "
        "guests delegates hundreds thousands",
        slight=True,
    ),
)
