"""Who has stopped work."""

from typing import ClassVar

from claimcheck.claims import Claim
from claimcheck.kinds.cues import Cues
from claimcheck.vocabulary import Measure


class Strikers(Claim):
    """Workers on strike."""

    __slots__ = ()
    kind: ClassVar[str] = "strikers"
    usual_measure: ClassVar[Measure] = Measure.STOCK
    of_people: ClassVar[bool] = True
    everybody: ClassVar[frozenset[str]] = frozenset({"striker", "worker", "member"})


WORKERS = (
    "workers employees staff members nurses doctors teachers lecturers pilots drivers miners dockers dockworkers actors writers "
    "people porters cleaners guards crew attendants controllers firefighters paramedics physicians midwives professors tutors "
    "farmers servants postmen couriers janitors machinists engineers mechanics longshoremen technicians handlers "
    "labourers laborers steelworkers autoworkers unionists truckers bakers operators stevedores librarians"
)
"""Who may stop work together."""

CUES = (
    Cues(
        Strikers,
        counted="strikers; striking workers; striking miners; striking teachers; striking nurses; striking employees; striking drivers",
        describing="striking",
        states="strike; striking; to strike; on strike; went on strike; go on strike; gone on strike; going on strike; are on strike; were on strike; been on strike; walked out; walk out; walking out; downed tools; "
        "down tools; have downed tools; stopped work; stop work; stayed away from work; joined the strike; joined the walkout; joined the stoppage; "
        "join the strike; joining the strike; took strike action; taking strike action; staged a walkout; staged a strike; walked off the job; walk off the job; "
        "walked off their jobs; walking off the job; took industrial action; taking industrial action; laid down their tools; on the picket lines; on the picket line",
        verbs="strike by; strikes by; walkout by; walk-out by; stoppage by; walkout of; industrial action by; strike involves; strike involving; strike involved",
        totals="number of strikers; number on strike",
        nouns=frozenset(("", *WORKERS.split())),
    ),
)
