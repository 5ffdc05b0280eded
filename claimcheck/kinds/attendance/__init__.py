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
GUESTS = "people fans worshippers guests spectators mourners supporters students pilgrims visitors delegates residents hundreds thousands".split()

CUES = (
    Cues(
        Attendance,
        counted="attendees; protesters; demonstrators; spectators; marchers",
        verbs="drew; attracted",
        totals="attended by; watched by; attendance; crowd; turnout",
        states="attended; attending; in attendance; watched; took part; taken part; taking part; turned out; turned up; showed up; gathered; "
        "rallied; demonstrated; marched; protested; took to the streets; lined; packed; crowded into",
    ),
    Cues(
        Attendance,
        states="came; come to; had come; have come; flocked; packed; in the crowd; assembled; "
        + "; ".join(
            ("came to", *(f"at {which} … {one}" for which in ("a", "the", "his", "her") for one in EVENTS))
        ),
        nouns=frozenset(("", *GUESTS)),
        slight=True,
    ),
)
