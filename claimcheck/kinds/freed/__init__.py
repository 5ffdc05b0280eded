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
    everybody: ClassVar[frozenset[str]] = frozenset({"hostage", "prisoner"})
    of_people: ClassVar[bool] = True


CUES = (
    Cues(
        Freed,
        verbs="freed; free; freeing; frees; set free; swapped; swapped for; swapping; released; releasing; releases; release; let go; handed over; "
        "hand over; handing over; turned over; turn over; exchange for; exchanged for; pardoned; pardoning; liberated; liberating; liberate; repatriated",
        states="walked free; walk free; went free; go free; set free; let go; goes free; gone free; out of captivity; from … captivity; "
        "regained … freedom; regained … liberty; swapped; swapped for; exchanged for; traded for; handed over; turned over",
        totals="release of; freeing of; exchange for; return for; exchange of; swap of; swapping of; swap involving; exchange involving; handover of; "
        "return of; liberation of; number of … freed; number of … released",
        slight=True,
    ),
    Cues(
        Freed,
        verbs="brought home; bringing home; bring home; returned; return; returning; returns",
        states="are free; came home; come home; coming home; returned home; reached safety; returned; sent home; returning home; return home; "
        "brought home; back home; back with their families",
        nouns="hostages captives detainees sailors schoolgirls schoolboys schoolchildren girls boys pupils students nuns priests pilgrims miners prisoners pows "
        "abductees",
        slight=True,
    ),
)
