"""How many lose their jobs."""

from typing import ClassVar

from claimcheck.claims import Claim
from claimcheck.kinds.cues import Cues
from claimcheck.vocabulary import Measure


class Layoffs(Claim):
    """How many lose their jobs."""

    __slots__ = ()
    kind: ClassVar[str] = "layoffs"
    usual_measure: ClassVar[Measure] = Measure.CUMULATIVE
    monotone: ClassVar[bool] = True
    announced: ClassVar[bool] = True


CUES = (
    Cues(
        Layoffs,
        counted="job losses; job cuts; layoffs; redundancies",
        generic="job losses; job cuts; layoffs; redundancies",
        verbs="laid off; lay off; lays off; laying off; sacked; sacking; made redundant",
        states="lost their jobs; lose their jobs; losing their jobs; laid off; made redundant; will lose their jobs; out of work",
        totals="number of layoffs",
    ),
    Cues(
        Layoffs,
        verbs="cut; cuts; cutting; axe; axes; axed; axing; shed; sheds; shedding; slash; slashed; slashing; eliminate; eliminated; eliminating; "
        "lose; lost; losing; scrap; scrapped; scrapping; loss of",
        states="cut; axed; lost; go; at risk; eliminated; scrapped",
        nouns="jobs posts positions roles",
    ),
    Cues(
        Layoffs,
        verbs="dismiss; dismissed; dismissing; fire; fired; firing",
        nouns="workers employees staff people staffers",
    ),
)
