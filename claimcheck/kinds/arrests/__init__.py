"""People arrested."""

from typing import ClassVar

from claimcheck.claims import Claim
from claimcheck.kinds.cues import Cues
from claimcheck.vocabulary import Measure


class Arrests(Claim):
    """People arrested."""

    __slots__ = ()
    kind: ClassVar[str] = "arrests"
    usual_measure: ClassVar[Measure] = Measure.CUMULATIVE
    everybody: ClassVar[frozenset[str]] = frozenset({"suspect"})
    of_people: ClassVar[bool] = True
    monotone: ClassVar[bool] = True


WANTED = "thief thieves " + " ".join(
    f"{one} {one}s"
    for one in (
        "terrorist escapee inmate convict fugitive suspect robber smuggler trafficker gangster criminal dealer burglar poacher bandit pirate ringleader"
    ).split()
)
"""Who is hunted by the police, so that to capture them is to arrest them."""

CUES = (
    Cues(
        Arrests,
        counted="arrests; arrest",
        verbs="arrested; arresting; arrests; detained; detaining; detain; detains; arrest; rounded up; rounding up; apprehended; apprehending; "
        "took into custody; nabbed; nabbing; recaptured; recapturing; rearrested; re-arrested; police are holding; police were holding; police held",
        states="in custody; in the custody of; in police custody; in federal custody; in state custody; in immigration custody; into custody; taken into custody; under arrest; under detention; taken away by police; led away by police; held for questioning",
        generic="arrests; arrest",
        totals="number of arrests; number arrested; number detained; number of … arrests; number of … arrested; arrest of; arrests of; detention of",
    ),
    Cues(
        Arrests,
        verbs="captured; capturing; caught; catching; picked up; picking up; took away; tracked down; tracking down; seized; seizing",
        totals="capture of; recapture of; seizure of",
        nouns=WANTED,
    ),
    Cues(Arrests, verbs="held; hold; holding; are holding", nouns="suspects suspect", slight=True),
)
