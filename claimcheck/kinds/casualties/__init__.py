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


CUES = (
    Cues(
        Casualties,
        counted="casualty; casualties; victims; victim",
        generic="casualty; casualties; victim; victims",
    ),
    Cues(
        Killed,
        counted="deaths; death; fatalities; fatality; dead",
        generic="deaths; death; fatalities; fatality; dead",
        verbs="kill; kills; killed; killing; murdered; murder; massacred; slain; executed; slaughtered; claimed the lives of; took the lives of",
        states="died; die; dead; perished; lost their lives; lost his life; lost her life; drowned; were shot dead; shot dead; dying",
        totals="death toll; toll; number of dead; number of deaths; deaths of; death of; death count; number killed",
    ),
    Cues(
        Wounded,
        counted="injuries; wounded; injured",
        generic="injuries; wounded; injured",
        verbs="wound; wounds; wounded; wounding; injure; injures; injured; injuring; hurt; hurting; maimed; hospitalized; hospitalised",
        states="hurt; suffered injuries; were treated for injuries",
        totals="number of wounded; number of injured; injury toll",
    ),
    Cues(
        Missing,
        states="missing; unaccounted for; disappeared",
        totals="number of missing",
    ),
)
