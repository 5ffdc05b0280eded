"""How old somebody or something is."""

from typing import ClassVar

from claimcheck.claims import Claim
from claimcheck.kinds.cues import Cues
from claimcheck.vocabulary import Measure


class Age(Claim):
    """How old somebody or something is."""

    __slots__ = ()
    kind: ClassVar[str] = "age"
    usual_measure: ClassVar[Measure] = Measure.STOCK
    enduring: ClassVar[bool] = True


CUES = (
    Cues(
        Age,
        dimension="age",
    ),
)
