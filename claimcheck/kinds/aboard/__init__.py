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
    of_people: ClassVar[bool] = True
    enduring: ClassVar[bool] = True


VEHICLES = "bus boat plane ferry train helicopter minibus dinghy vessel flight ship aircraft airliner jet coach raft trawler".split()

CUES = (
    Cues(
        Aboard,
        counted="crew; crew members; crewmen; crewmembers",
        states="on board; aboard; onboard; on the plane; on the flight; on the ferry; on the train; on the bus; on the boat; on the ship; "
        "in the bus; in the helicopter; on the airliner; on the jet; on the vessel; packed on; packed onto; packed into; crammed into; crammed onto",
        verbs="carrying; crammed with; packed with; loaded with; overloaded with",
        slight=True,
    ),
    Cues(
        Aboard,
        states="riding; travelling on; traveling on; travelling in; traveling in; "
        + "; ".join(f"on {which} {vehicle}" for which in ("one", "each", "another") for vehicle in VEHICLES),
        verbs="transporting; ferrying; filled with; would have carried; have carried; had carried; "
        + "; ".join(f"{vehicle} with" for vehicle in VEHICLES),
        nouns=frozenset(
            (
                "",
                *"passengers people migrants refugees students pupils children teenagers schoolchildren tourists pilgrims workers".split(),
                *"members crewmembers crew adults soldiers troops".split(),
            )
        ),
        slight=True,
    ),
    Cues(
        Aboard,
        verbs="carried",
        nouns="passengers tourists pilgrims pupils students schoolchildren migrants",
        slight=True,
    ),
    Cues(
        Aboard,
        states="; ".join(
            f"{where} {which} {car}"
            for where in ("in", "inside")
            for which in ("a", "the")
            for car in ("car", "van", "vehicle", "taxi")
        ),
        nouns="people passengers men women boys girls children teenagers teens juveniles adults students youths friends",
        slight=True,
    ),
)
