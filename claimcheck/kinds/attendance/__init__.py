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
    of_people: ClassVar[bool] = True
    momentary: ClassVar[bool] = True
    everybody: ClassVar[frozenset[str]] = frozenset(
        "spectator fan supporter protester marcher mourner worshipper attendee participant reveller concertgoer".split()
    )


EVENTS = (
    "party concert rally festival vigil match game ceremony service funeral wedding prayers meeting march protest parade mass show final demonstration race fair fight gathering event barbecue picnic reunion"
).split()
GUESTS = (
    "runners athletes protesters workers farmers teachers women men children players teams people fans worshippers guests spectators "
    "mourners supporters students pilgrims visitors delegates residents hundreds thousands revelers revellers partygoers worshipers devotees festivalgoers concertgoers congregants parishioners activists unionists marchers villagers families locals countries"
).split()

CUES = (
    Cues(
        Attendance,
        counted="attendees; protesters; demonstrators; spectators; marchers",
        verbs="drew; attracted; draw; attract; draws; attracts; drawing; attracting; drawn",
        totals="attended by; watched by; attendance; attendances; crowd; crowds; turnout; audience; audiences; number of protesters; "
        "number of demonstrators; number of participants; number of spectators; number of marchers; number of attendees; number of … protesters; "
        "number of … demonstrators; number of … fans; number of … worshippers; number of visitors",
        barred="firefighters firemen engines crews ambulances paramedics appliances casualties victims patients",
        states="attended; attending; in attendance; watched; turned out; turned up; showed up; turning out; turning up; showing up; turn out; turn up; show up; march against; march in; march for; "
        "march through; march to; rally against; rally in; rally for; protest against; protest over; protest in; gathered; "
        "rallied; demonstrated; marched; protested; took to the streets; taken to the streets; taking to the streets; take to the streets; lined; packed; crowded into; thronged; thronging; were praying; congregated; "
        "hit the streets; hitting the streets; were on the streets; march over; marched over; "
        + "; ".join(
            f"{joined} … {one}"
            for joined in ("joined", "joining", "join")
            for one in ("march", "protest", "rally", "demonstration", "vigil", "procession", "parade")
        )
        + "; assembled in; converged; flooded the streets; flooding the streets; filled the streets; filling the streets; poured onto; swarmed",
    ),
    Cues(
        Attendance,
        verbs="in front of",
        states="; ".join(
            (
                "came; come to; came to; had come; have come; flocked; packed; packing; in the crowd; assembled; took part; taken part; taking part; "
                "participated; participated in; took to; descended on; descended into; joined in; joined the march; joined the protest; joined the rally; join the march; join the protest; join the rally; "
                "convened; massed; spilled into; "
                "saw the match; saw the game; saw the fight; saw the show; saw the concert; saw the race; saw the final; "
                "see the match; see the game; see the fight; see the show; see the concert; see the race; see the final; praying; poured into; poured in; streamed in; walked into; filed into; filled; filling; jammed; at the scene of; flocking; in the stands; "
                "in the audience; were inside the mosque; were inside the church; inside the mosque; inside the church; at the spot; came out",
                *(f"at {which} … {one}" for which in ("a", "an", "the", "his", "her") for one in EVENTS),
            )
        ),
        totals="; ".join(
            f"{crowd} … {grew}"
            for crowd in ("march", "rally", "protest", "demonstration", "vigil", "parade", "gathering")
            for grew in ("swelled", "swells", "grew")
        ),
        nouns=frozenset(("", *GUESTS)),
        slight=True,
    ),
    Cues(
        Attendance,
        verbs="before; played to; performed to",
        nouns="fans spectators supporters fan spectator supporter concertgoers ticket-holders",
        slight=True,
    ),
    Cues(
        Attendance,
        states="visited; visit; have visited; had visited; travelled there; traveled there; travelled to; traveled to; made the pilgrimage",
        nouns="people pilgrims visitors tourists fans worshippers worshipers devotees sightseers holidaymakers",
        slight=True,
    ),
)
