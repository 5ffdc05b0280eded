"""How many attacked."""

from typing import ClassVar

from claimcheck.claims import Claim
from claimcheck.kinds.cues import Cues
from claimcheck.vocabulary import Measure


class Attackers(Claim):
    """How many attacked."""

    __slots__ = ()
    kind: ClassVar[str] = "attackers"
    usual_measure: ClassVar[Measure] = Measure.STOCK


CUES = (
    Cues(
        Attackers,
        counted="attackers; attacker; gunmen; gunman; assailants; assailant; hijackers; hijacker; kidnappers; robbers; bombers; suicide bombers",
    ),
)
