"""How many are still there."""

from typing import ClassVar

from claimcheck.claims import Claim
from claimcheck.kinds.cues import Cues
from claimcheck.vocabulary import Measure


class Remaining(Claim):
    """People who have not yet left, or not yet been reached."""

    __slots__ = ()
    kind: ClassVar[str] = "remaining"
    usual_measure: ClassVar[Measure] = Measure.STOCK
    of_people: ClassVar[bool] = True
    shelf_life: ClassVar[int | None] = 2


WAITED_FOR = (
    "to leave; to be evacuated; to be rescued; to flee; to board; to cross; to fly; to get out; to go home; outside; inside; at; on; near; "
    "for help; for rescue; for rescuers; for evacuation; for … flights; for … flight; for … buses; for … boats; for … planes; for aid"
).split("; ")
"""What those wait for, and where, who have not left or not been reached; others wait for surgery, or for hours."""

CUES = (
    Cues(
        Remaining,
        states="remain; remained; remaining; are left; left in; still there; still buried; struggling to leave; struggling to get out; left behind; "
        "trying to leave; trying to flee; still in; still be in; need to be evacuated; needed to be evacuated; awaiting evacuation; "
        + "; ".join(f"{waiting} {what}" for waiting in ("wait", "waiting", "waited") for what in WAITED_FOR)
        + "; "
        "yet to leave; yet to be evacuated",
        verbs="contact; contacting; leaving behind",
        totals="number remaining; number trapped; number stranded; number of … stranded; number of … trapped",
    ),
    Cues(
        Remaining,
        states="stranded; trapped; buried under; under the rubble; under rubble; awaiting rescue; awaiting help; marooned; holed up; still inside; still underground; inside the mine",
        verbs="stranded; stranding; trapped; trapping; traps; marooned; marooning",
        slight=True,
    ),
    Cues(
        Remaining,
        states="stuck; pinned; cut off",
        nouns=frozenset(
            (
                "",
                *"people passengers residents tourists workers miners villagers hikers climbers students migrants refugees families".split(),
            )
        ),
        slight=True,
    ),
)
