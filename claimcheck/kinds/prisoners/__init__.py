"""People held or released."""

from typing import ClassVar

from claimcheck.claims import Claim
from claimcheck.kinds.cues import Cues
from claimcheck.vocabulary import Measure


class Prisoners(Claim):
    """People held or released."""

    __slots__ = ()
    kind: ClassVar[str] = "prisoners"
    usual_measure: ClassVar[Measure] = Measure.STOCK


CUES = (
    Cues(
        Prisoners,
        counted="prisoners; prisoner; detainees; inmates; detainee; inmate; pows",
        states="behind bars; imprisoned; in prison; in jail",
    ),
)
