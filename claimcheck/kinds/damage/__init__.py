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


BUILT = (
    "buildings houses homes huts cottages towers dwellings apartments flats shops stores stalls businesses offices factories schools "
    "classrooms churches mosques temples hotels hospitals clinics bridges dams roads structures properties warehouses barns sheds vehicles "
    "cars trucks lorries buses boats tents"
)
"""What is built, and may be destroyed."""

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
    Cues(Destroyed, verbs="shot down; downed; shooting down; downing", states="shot down; downed; intercepted"),
    Cues(
        Destroyed,
        verbs="knocked down; blew up; blown up; dynamited; toppled; cut down",
        states="knocked down; blown up; dynamited; toppled",
        nouns="poles towers pylons lines masts cables",
    ),
    Cues(
        Destroyed,
        verbs="burned; burnt; burning; torched; torching; wrecked; wrecking; crushed; swept away; washed away; sweeping away; washing away; "
        "blew up; set fire to; brought down",
        states="collapsed; fell; fell down; came down; caved in; burned; burnt; torched; set on fire; set ablaze; set alight; swept away; "
        "washed away; wrecked; toppled; crumbled; blown up",
        nouns=BUILT,
    ),
    Cues(
        Damaged,
        verbs="damaged; damaging; damages",
        states="suffered … damage; sustained … damage",
    ),
    Cues(
        Damaged,
        verbs="flooded; flooding",
        states="flooded; inundated; under water; submerged; lost their roofs",
        nouns=BUILT,
    ),
)
