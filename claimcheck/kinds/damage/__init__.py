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
    "cars trucks lorries buses boats tents levees dikes dykes embankments walls residences trailers outbuildings garages villages shrines stands "
    "kiosks roofs trees poles shacks shelters bungalows workshops units rooms"
)
"""What is built, and may be destroyed."""
ANIMALS = "animals birds chickens hens ducks turkeys geese poultry cattle cows sheep pigs goats horses dogs cats camels mink fish salmon bees"
"""What is put down, or dies, and is no damage."""

CUES = (
    Cues(
        Damage,
        verbs="damaged or destroyed; destroyed or damaged; damaged and destroyed; destroyed and damaged; destroying or damaging; "
        "damaging or destroying; scorched; scorching; charred",
        states="damaged or destroyed; destroyed or damaged; collapsed or … damaged; scorched; charred",
    ),
    Cues(
        Destroyed,
        barred=ANIMALS,
        verbs="destroyed; destroying; destroys; destroy; levelled; leveled; levelling; leveling; flattened; flattening; razed; razing; gutted; gutting; "
        "demolished; demolishing; burned down; burnt down; obliterated; obliterating; pulverised; pulverized; incinerated; incinerating; "
        "wiped out; wiping out; reduced to rubble; turned to rubble",
        states="burned down; burnt down; burned to the ground; in ruins; in rubble; reduced to rubble; reduced to ashes; turned to rubble; "
        "turned to ashes; wiped out; incinerated; obliterated",
    ),
    Cues(Destroyed, verbs="shot down; downed; shooting down; downing", states="shot down; downed"),
    Cues(
        Destroyed,
        verbs="intercepted; intercepting",
        states="intercepted",
        nouns=frozenset(
            ("", *"drones missiles rockets projectiles uavs shells jets aircraft drone missile rocket".split())
        ),
    ),
    Cues(
        Destroyed,
        verbs="knocked down; blew up; blown up; dynamited; toppled; cut down",
        states="knocked down; blown up; dynamited; toppled; blown over; blown down",
        nouns="poles towers pylons lines masts cables",
    ),
    Cues(
        Destroyed,
        verbs="blaze claimed; blazes claimed; fire claimed; fires claimed; wildfire claimed; wildfires claimed; flames claimed; burned; burnt; burning; torched; torching; wrecked; wrecking; crushed; swept away; washed away; sweeping away; washing away; "
        "blew up; set fire to; brought down; bringing down; consumed; consuming; toppled; toppling; "
        "buried; burying; engulfed; engulfing; swallowed",
        states="were lost; was lost; been lost; collapsed; fell; fell down; came down; caved in; burned; burnt; torched; set on fire; set ablaze; set alight; swept away; "
        "washed away; wrecked; toppled; crumbled; blown up; have collapsed; consumed; buried; engulfed; were gone; are gone; blown over",
        nouns=BUILT,
    ),
    Cues(
        Damaged,
        verbs="damaged; damaging; damages; partly destroyed; partially destroyed; damage on; damage to",
        states="suffered … damage; sustained … damage; partly destroyed; partially destroyed",
    ),
    Cues(
        Damaged,
        verbs="ripped the roofs off; ripping the roofs off; tore the roofs off; tearing the roofs off; blew the roofs off; water entered; flooded; flooding; inundated; inundating; submerged; submerging",
        states="flooded; inundated; under water; submerged; lost their roofs; partly collapsed; partially collapsed",
        nouns=BUILT,
    ),
    Cues(
        Damaged,
        states="with major damage; with minor damage; with severe damage; with … damage",
        nouns=frozenset(("", *BUILT.split())),
    ),
)
