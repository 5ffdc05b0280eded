"""Buildings and other things destroyed or damaged."""

from typing import ClassVar

from claimcheck.claims import Claim
from claimcheck.kinds.cues import Cues
from claimcheck.vocabulary import Measure


class Damage(Claim):
    """Things destroyed or damaged, the two not told apart."""

    __slots__ = ()
    kind: ClassVar[str] = "damage"
    usual_measure: ClassVar[Measure] = Measure.CUMULATIVE
    monotone: ClassVar[bool] = True


class Destroyed(Damage):
    """Things destroyed."""

    __slots__ = ()
    kind: ClassVar[str] = "damage.destroyed"


class Damaged(Damage):
    """Things damaged, not destroyed."""

    __slots__ = ()
    kind: ClassVar[str] = "damage.damaged"


CUES = (
    Cues(
        Damage,
        verbs="damaged or destroyed; destroyed or damaged; damaged and destroyed; destroyed and damaged",
        states="damaged or destroyed; destroyed or damaged",
    ),
    Cues(
        Destroyed,
        verbs="destroyed; destroying; destroys; levelled; leveled; flattened; razed; gutted; demolished; burned down; burnt down",
        states="burned down; burnt down; burned to the ground; in ruins",
    ),
    Cues(
        Damaged,
        verbs="damaged; damaging; damages",
    ),
)
