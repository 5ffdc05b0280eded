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
    shelf_life: ClassVar[int | None] = 2


CUES = (
    Cues(
        Remaining,
        states="remain; remained; remaining; wait; waiting; waited; are left; stranded; still there; trapped; still buried; buried under; "
        "under the rubble; under rubble; struggle; struggling; left behind; trying to leave; trying to flee; still in; still be in; "
        "need to be evacuated; needed to be evacuated; awaiting evacuation; yet to leave; yet to be evacuated",
        verbs="contact; contacting; stranded; trapped",
        totals="number remaining",
    ),
)
