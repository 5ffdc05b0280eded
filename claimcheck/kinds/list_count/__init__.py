"""How many are listed: both, the pair, the trio."""

from typing import ClassVar

from claimcheck.claims import Claim
from claimcheck.kinds.cues import Cues
from claimcheck.vocabulary import Measure


class ListCount(Claim):
    """A count of things that the text names."""

    __slots__ = ()
    kind: ClassVar[str] = "list_count"
    usual_measure: ClassVar[Measure] = Measure.STOCK


CUES: tuple[Cues, ...] = ()
