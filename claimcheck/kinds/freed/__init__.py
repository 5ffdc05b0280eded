"""Who is let go, hostages too, where the noun does not say that they are prisoners, which are a kind of their own."""

from typing import ClassVar

from claimcheck.claims import Claim
from claimcheck.kinds.cues import Cues
from claimcheck.vocabulary import Measure


class Freed(Claim):
    """Who is let go: hostages, prisoners, captives."""

    __slots__ = ()
    kind: ClassVar[str] = "freed"
    usual_measure: ClassVar[Measure] = Measure.CUMULATIVE


CUES = (
    Cues(
        Freed,
        verbs="freed; freeing; frees; set free; swapped for; released; releasing; releases; let go; handed over; exchange for; pardoned; pardoning",
        states="walked free; walk free; went free; go free; are free; set free; let go",
        totals="release of; freeing of; exchange for; return for",
        slight=True,
    ),
    Cues(
        Freed,
        states="came home; come home; coming home; returned home; reached safety",
        nouns="hostages captives detainees schoolgirls schoolchildren",
        slight=True,
    ),
)
