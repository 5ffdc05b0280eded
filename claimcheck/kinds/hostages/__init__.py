"""People held hostage."""

from typing import ClassVar

from claimcheck.claims import Claim
from claimcheck.kinds.cues import Cues
from claimcheck.vocabulary import Measure


class Hostages(Claim):
    """People held hostage."""

    __slots__ = ()
    kind: ClassVar[str] = "hostages"
    usual_measure: ClassVar[Measure] = Measure.STOCK
    everybody: ClassVar[frozenset[str]] = frozenset({"hostage"})
    of_people: ClassVar[bool] = True


CUES = (
    Cues(
        Hostages,
        counted="hostages; hostage; captives; abductees",
        verbs="kidnapped; abducted; kidnapping; abducting; kidnap; abduct; kidnaps; abducts; taken hostage; held hostage; snatched; snatching; took hostage; gunmen are holding; gunmen were holding; gunmen held; gunman held; gunman was holding; gunman is holding",
        states="hostage; captive; as hostages; as captives; taken hostage; held hostage; taken captive; held captive; in captivity",
        totals="abduction of; abductions of; kidnapping of; kidnappings of; kidnap of; seizure of; number kidnapped; number abducted; "
        "number of hostages; number of … hostages; number of captives",
        slight=True,
    ),
    Cues(
        Hostages,
        verbs="seized; seizing; seize; seizes; captured; capturing; grabbed; took away; taking away; carried off; marched off",
        nouns="people children pupils students schoolchildren schoolgirls schoolboys girls boys women men foreigners workers employees "
        "tourists members villagers passengers teachers priests nuns doctors nurses journalists hostages fishermen sailors seamen crew crewmen "
        "missionaries engineers diplomats",
        slight=True,
    ),
)
