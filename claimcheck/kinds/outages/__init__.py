"""Who has no power."""

from typing import ClassVar

from claimcheck.claims import Claim
from claimcheck.kinds.cues import Cues
from claimcheck.vocabulary import Measure


class Outages(Claim):
    """Homes, customers or people without electricity."""

    __slots__ = ()
    kind: ClassVar[str] = "outages"
    usual_measure: ClassVar[Measure] = Measure.STOCK
    everybody: ClassVar[frozenset[str]] = frozenset(
        {"home", "household", "property", "premises", "customer", "consumer", "subscriber"}
    )


class Restored(Outages):
    """Those who have electricity again."""

    __slots__ = ()
    kind: ClassVar[str] = "outages.restored"
    usual_measure: ClassVar[Measure] = Measure.CUMULATIVE


POWER = ("power", "electricity")
"""What is cut, and comes back."""
BROUGHT_BACK = ("restored", "was restored", "has been restored", "had been restored", "is back", "was back")
"""What is said of it where it comes back."""
CUT_OFF = (
    "homes houses households customers consumers clients subscribers properties premises businesses people residents families "
    "buildings addresses users thousands hundreds"
)
"""Who may be without power."""

CUES = (
    Cues(
        Outages,
        states="without power; without electricity; without electric power; with no power; with no electricity; lost power; losing power; lose power; lost electricity; "
        "lost their power; had no power; have no power; had no electricity; have no electricity; were without power; "
        "still without power; power outages; power cuts",
        verbs="cut power to; cutting power to; cuts power to; cut off power to; cutting off power to; cut electricity to; cutting electricity to; knocked out power to; "
        "knocking out power to; knocked out electricity to; knocking out electricity to; knocked out power for; knocking out power for; left without power; "
        "power was cut to; power was out for; power went out for; power failed for; outage hit; outage affected; outage affects; blackout hit; blackout affected; power was lost to; power was knocked out to; plunged into darkness; deprived of power; blacked out",
        totals="outages peaked; power outages affected; outages affected; blackout affected; power cut affected; number without power; number of customers without power; "
        "number of homes without power; number of people without power",
        nouns=frozenset(("", *CUT_OFF.split())),
        slight=True,
    ),
    Cues(
        Outages,
        states="in the dark; in darkness; dark",
        nouns=frozenset(
            ("", *"homes houses households customers consumers subscribers properties premises businesses".split())
        ),
        slight=True,
    ),
    Cues(
        Restored,
        verbs="reconnected; reconnecting; "
        + "; ".join(f"{restoring} {power} to" for restoring in ("restored", "restoring", "restore") for power in POWER)
        + "; "
        + "; ".join(f"{power} {was} to" for power in POWER for was in BROUGHT_BACK),
        states="reconnected; got power back; had power back; have power back; had power restored; have power again; had power again",
        nouns=CUT_OFF,
    ),
)
