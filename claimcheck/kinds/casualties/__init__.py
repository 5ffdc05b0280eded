"""How many were killed, wounded or are missing."""

from typing import ClassVar

from claimcheck.claims import Claim
from claimcheck.kinds.cues import Cues
from claimcheck.vocabulary import Measure


class Casualties(Claim):
    """People hurt, killed and wounded not told apart."""

    __slots__ = ()
    kind: ClassVar[str] = "casualties"
    usual_measure: ClassVar[Measure] = Measure.CUMULATIVE
    monotone: ClassVar[bool] = True


class Killed(Casualties):
    """People killed."""

    __slots__ = ()
    kind: ClassVar[str] = "casualties.killed"


class Wounded(Casualties):
    """People wounded, not killed."""

    __slots__ = ()
    kind: ClassVar[str] = "casualties.wounded"


class Missing(Casualties):
    """People not found: the number may fall as they are."""

    __slots__ = ()
    kind: ClassVar[str] = "casualties.missing"
    usual_measure: ClassVar[Measure] = Measure.STOCK
    monotone: ClassVar[bool] = False


STRUCK = ("shot", "hit", "struck", "stabbed", "grazed")
BODY_PARTS = (
    "leg legs arm arms foot hand hands shoulder hip back chest head face neck abdomen stomach torso buttocks thigh knee ankle side"
).split()

CUES = (
    Cues(
        Casualties,
        counted="casualty; casualties; victim; victims",
        generic="casualty; casualties; victim; victims",
        verbs="shot; shooting; stabbed; stabbing; killed or wounded; killed or injured; killed and wounded; killed and injured; "
        "dead or wounded; dead and wounded",
        states="killed or wounded; killed or injured; dead or wounded",
    ),
    Cues(
        Killed,
        counted="deaths; death; fatalities; fatality; dead; lives; bodies; corpses; own life; murder-suicide",
        generic="deaths; death; fatalities; fatality; dead; lives; bodies; corpses; own life; murder-suicide",
        describing="dead; slain; deceased",
        verbs="kill; kills; killed; killing; murdered; murder; massacred; slain; executed; slaughtered; assassinated; beheaded; "
        "claimed the lives of; took the lives of; cost the lives of; costing the lives of; shot dead; shot and killed; fatally shot; fatally shooting; fatally stabbed; "
        "shot to death; gunned down; dead included; dead include; dead were; dead are; those killed included; those killed were",
        states="died; die; dies; dead; perished; lost their lives; lost his life; lost her life; drowned; were shot dead; shot dead; "
        "shot to death; crushed to death; trampled to death; burned to death; burnt to death; stabbed to death; beaten to death; dying; fatally; succumbed to … injuries; succumbed to … wounds",
        totals="the dead; death toll; toll; number of dead; number of deaths; deaths of; death of; death count; number killed; bodies of; "
        "number of people who had died; number of people who died; number of people killed",
        final=True,
    ),
    Cues(
        Wounded,
        counted="injuries; wounded; injured",
        generic="injuries; wounded; injured",
        describing="wounded; injured",
        verbs="wound; wounds; wounded; wounding; injure; injures; injured; injuring; hurt; hurts; hurting; maimed; hospitalized; "
        "hospitalised; wounded included; wounded include; injured included; injured include",
        states="hurt; suffered … injuries; suffered … wounds; suffered … burns; suffering … injuries; suffering … wounds; "
        "sustained … injuries; sustained … wounds; with … wounds; had … injury; had … injuries; treated for … injuries; treated for … wounds; taken to … hospital; "
        "rushed to … hospital; "
        + "; ".join(f"{struck} in the {part}" for struck in STRUCK for part in BODY_PARTS)
        + "; critically wounded; expected to survive; "
        "in the hospital; in hospital; in critical condition; in stable condition; in serious condition",
        totals="the injured; the wounded; number of wounded; number of injured; injury toll",
    ),
    Cues(
        Missing,
        counted="missing",
        generic="missing",
        describing="missing",
        states="missing; unaccounted for; disappeared; remain missing; remained missing; remain unaccounted for; remained unaccounted for",
        totals="number of missing",
    ),
)
