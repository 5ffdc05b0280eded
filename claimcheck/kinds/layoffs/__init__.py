"""How many lose their jobs."""

from typing import ClassVar

from claimcheck.claims import Claim
from claimcheck.kinds.cues import Cues, rising
from claimcheck.vocabulary import Measure


class Layoffs(Claim):
    """How many lose their jobs."""

    __slots__ = ()
    kind: ClassVar[str] = "layoffs"
    usual_measure: ClassVar[Measure] = Measure.CUMULATIVE
    everybody: ClassVar[frozenset[str]] = frozenset({"job", "worker"})
    monotone: ClassVar[bool] = True
    announced: ClassVar[bool] = True


CUES = (
    Cues(
        Layoffs,
        counted="job losses; job cuts; layoffs; redundancies",
        generic="job losses; job cuts; layoffs; redundancies",
        verbs="laid off; lay off; lays off; laying off; sacked; sacking; made redundant",
        states="lost their jobs; lose their jobs; losing their jobs; laid off; made redundant; will lose their jobs; out of work",
        totals="layoffs for; layoffs of; redundancies for; number of layoffs; number of job cuts; number of … job cuts; number laid off; job losses; job cuts; staffing by; workforce by; headcount by; payroll by; staff by; "
        + rising("job cuts; layoffs"),
    ),
    Cues(
        Layoffs,
        verbs="cost; costs; costing; threaten; threatens; threatening; cut; cuts; cutting; axe; axes; axed; axing; shed; sheds; shedding; slash; slashed; slashing; eliminate; eliminated; eliminating; is to shed; "
        "lose; lost; losing; scrap; scrapped; scrapping; loss of; reduction of; cull of; trim; trimming; trimmed",
        states="cut; axed; lost; go; at risk; eliminated; scrapped; affected; threatened; disappear; to go; under threat; shed",
        nouns="jobs posts positions roles",
    ),
    Cues(
        Layoffs,
        verbs="dismiss; dismissed; dismissing; fire; fired; firing",
        nouns="workers employees staff people staffers",
    ),
    Cues(
        Layoffs,
        verbs="cut; cuts; cutting; axe; axes; axed; axing; shed; sheds; shedding; slash; slashed; slashing; eliminate; eliminated; eliminating; "
        "let go; letting go; trim; trimming; trimmed; reduction of; reduction by; furlough; furloughed; furloughing",
        states="let go; axed; furloughed; given notice; affected by the cuts; affected by … cuts; affected by … layoffs",
        nouns="workers employees staff staffers",
    ),
)
