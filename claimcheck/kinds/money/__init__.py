"""An amount of money."""

from typing import ClassVar

from claimcheck.claims import Claim
from claimcheck.kinds.cues import Cues
from claimcheck.vocabulary import Measure


class Money(Claim):
    """An amount of money."""

    __slots__ = ()
    kind: ClassVar[str] = "money"
    usual_measure: ClassVar[Measure] = Measure.STOCK


CUES = (
    Cues(
        Money,
        dimension="money",
    ),
)
