"""How many of anything that no other kind claims."""

from typing import ClassVar

from claimcheck.claims import Claim
from claimcheck.kinds.cues import Cues
from claimcheck.vocabulary import Measure


class Count(Claim):
    """Things or people counted."""

    __slots__ = ()
    kind: ClassVar[str] = "other"
    usual_measure: ClassVar[Measure] = Measure.STOCK


SUFFERERS = (
    "abuse rape fraud scam trafficking crime torture assault theft harassment flood storm hurricane earthquake quake cyclone typhoon tsunami drought cancer stroke"
).split()
"""Words before "victims" of whom nobody says that they were hurt or died."""

CUES = (
    Cues(Count, counted="; ".join(f"{sort} victims" for sort in SUFFERERS)),
    Cues(
        Count,
        states="; ".join(
            f"{taking} part in … {action}"
            for taking in ("taking", "take", "took", "taken")
            for action in ("strike", "strikes", "walkout", "walkouts", "stoppage")
        ),
        slight=True,
    ),
    Cues(
        Count,
        states="gone home; went home; go home; returned home; have returned; had returned; returned to; gone back; went back; been resettled; "
        "were resettled",
        nouns="refugees evacuees asylum-seekers",
    ),
    Cues(
        Count,
        states="remain without; remained without; remaining without; remain closed; remained closed; remain shut; remained shut; remain open; "
        "remained open; been cured; were cured; have recovered; had recovered; been discharged; were discharged",
    ),
)
