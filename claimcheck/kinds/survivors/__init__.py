"""Who came through alive: survivors, of a sinking, a crash, a collapse."""

from typing import ClassVar

from claimcheck.claims import Claim
from claimcheck.kinds.cues import Cues
from claimcheck.vocabulary import Measure


class Survivors(Claim):
    """Those known to be alive of all whom a disaster struck. Those who were rescued may be fewer: they are evacuees."""

    __slots__ = ()
    kind: ClassVar[str] = "survivors"
    usual_measure: ClassVar[Measure] = Measure.CUMULATIVE
    of_people: ClassVar[bool] = True
    shelf_life: ClassVar[int | None] = 3


CUES = (
    Cues(
        Survivors,
        states="escaped to safety; escape to safety; managed to escape to safety",
    ),
    Cues(
        Survivors,
        states="escaped unhurt; escaped unharmed; escaped uninjured; escape unhurt; escape unharmed; managed to escape; escaped the blaze; escaped the fire; escaped the tragedy; escaped the crash",
        slight=True,
    ),
    Cues(
        Survivors,
        states="escaped; escape; got out; jumped to safety",
        nouns="crew crewmen crewmembers passengers occupants miners sailors fishermen motorists",
        slight=True,
    ),
    Cues(
        Survivors,
        counted="survivors; survivor",
        generic="survivors; survivor",
        states="survived; have survived; had survived; to have survived; escaped alive; escaped with their lives; got out alive; "
        "made it out alive; known to be alive; confirmed alive; accounted for",
        totals="number of survivors; survivor tally; tally of survivors; survivor count; count of survivors; survivor toll",
        slight=True,
    ),
)
