"""How much something rose or fell."""

from typing import ClassVar

from claimcheck.claims import Claim
from claimcheck.kinds.cues import Cues
from claimcheck.vocabulary import Measure


class Change(Claim):
    """How much something rose or fell."""

    __slots__ = ()
    kind: ClassVar[str] = "change"
    usual_measure: ClassVar[Measure] = Measure.CHANGE


CUES: tuple[Cues, ...] = ()
