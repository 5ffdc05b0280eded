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
    of_people: ClassVar[bool] = True
    everybody: ClassVar[frozenset[str]] = frozenset({"resident"})


RUNAWAYS = (
    "gunmen gunman robbers robber suspects suspect attackers attacker assailants assailant thieves thief convicts convict inmates "
    "inmate prisoners prisoner escapees fugitives bandits burglars kidnappers hijackers killers bombers raiders intruders smugglers "
    "poachers drivers driver motorists soldiers troops officers policemen guards fighters rebels militants insurgents"
)
"""Who flees from the law, or from a fight, and has not lost a home by it."""

CUES = (
    Cues(
        Displaced,
        counted="refugees; homeless; asylum seekers; asylum-seekers",
        generic="homeless",
        describing="displaced; homeless",
        states="from their homes; to leave their homes; leave their homes; left their homes; abandon their homes; abandoned their homes; "
        "fled; flee; fled their homes; lost their homes; forced from their homes; driven from their homes; homeless; relocated; "
        "were relocated; been relocated; being relocated; forced to flee; uprooted; fleeing; evicted; driven out; sought asylum; seeking asylum; rendered homeless; made homeless; internally displaced; lost … homes; without homes; out of … homes; in camps; in … camps; live in … camps; living in … camps;  left homeless; on the move; to flee; forced out; "
        "driven from; forced from; living in tents",
        verbs="displaced; displacing; displace; displaces; uprooted; uprooting; made homeless; rendered homeless; relocated; relocate; relocating; evicted; evicting",
        totals="number of people in … camps; number of refugees; number of … refugees; number of displaced; number of … displaced; number of … fled; number displaced; refugee population; arrival of; arrivals of; arrival in … of; influx of; exodus of",
        barred=RUNAWAYS,
    ),
    Cues(
        Displaced,
        states="crossed into; crossed … border; poured into; streamed into; arrived from; streamed across; poured across",
        nouns=frozenset(("", "people", "refugees", "civilians", "families", "migrants", "residents", "villagers")),
        people=True,
    ),
)
