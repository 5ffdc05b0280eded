"""People held hostage."""

from typing import ClassVar

from claimcheck.claims import Claim
from claimcheck.kinds.cues import Cues
from claimcheck.vocabulary import Measure


class Hostages(Claim):
    """People held hostage."""

    __slots__ = ()
    kind: ClassVar[str] = "hostages"
    usual_measure: ClassVar[Measure] = Measure.STOCK


CUES = (
    Cues(
        Hostages,
        counted="hostages; hostage; captives",
        verbs="kidnapped; abducted",
        slight=True,
    ),
)
