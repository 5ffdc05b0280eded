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
GUESTS = (
    "runners athletes protesters workers farmers teachers women men children players teams people fans worshippers guests spectators "
    "mourners supporters students pilgrims visitors delegates residents hundreds thousands"
).split()

CUES = (
    Cues(
        Attendance,
        counted="attendees; protesters; demonstrators; spectators; marchers",
        verbs="drew; attracted",
        totals="attended by; watched by; attendance; crowd; turnout",
        states="attended; attending; in attendance; watched; turned out; turned up; showed up; gathered; "
        "rallied; demonstrated; marched; protested; took to the streets; lined; packed; crowded into",
    ),
    Cues(
        Attendance,
        states="; ".join(
            (
                "came; come to; came to; had come; have come; flocked; packed; in the crowd; assembled; took part; taken part; taking part",
                *(f"at {which} … {one}" for which in ("a", "the", "his", "her") for one in EVENTS),
            )
        ),
        nouns=frozenset(("", *GUESTS)),
        slight=True,
    ),
)
