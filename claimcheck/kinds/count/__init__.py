"""How many of anything that no other kind claims."""

from typing import ClassVar

from claimcheck.claims import Claim
from claimcheck.kinds.cues import Cues
from claimcheck.vocabulary import Measure


class Count(Claim):
    """Things or people counted."""

    __slots__ = ()
    kind: ClassVar[str] = "other"
    usual_measure: ClassVar[Measure] = Measure.STOCK


CUES = (
    Cues(
        Count,
        states="remain without; remained without; remaining without; remain closed; remained closed; remain shut; remained shut; remain open; "
        "remained open",
    ),
)
