"""People driven from their homes."""

from typing import ClassVar

from claimcheck.claims import Claim
from claimcheck.kinds.cues import Cues
from claimcheck.vocabulary import Measure


class Displaced(Claim):
    """People driven from their homes."""

    __slots__ = ()
    kind: ClassVar[str] = "displaced"
    usual_measure: ClassVar[Measure] = Measure.CUMULATIVE


CUES = (
    Cues(
        Displaced,
        counted="refugees; homeless",
        generic="homeless",
        describing="displaced; homeless",
        states="from their homes; to leave their homes; leave their homes; left their homes; abandon their homes; abandoned their homes; "
        "fled; flee; fled their homes; lost their homes; forced from their homes; driven from their homes; homeless; relocated; "
        "were relocated; been relocated; forced to flee; uprooted; left homeless; on the move; living in camps; to flee; forced out; "
        "driven from; forced from; living in tents",
        verbs="displaced; displacing; displace; uprooted; made homeless; relocated; relocate; relocating",
    ),
    Cues(
        Displaced,
        states="crossed into; crossed the border; poured into",
        nouns=frozenset(("", "people", "refugees", "civilians", "families", "migrants", "residents", "villagers")),
    ),
)
