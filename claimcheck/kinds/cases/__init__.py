"""Cases of a disease."""

from typing import ClassVar

from claimcheck.claims import Claim
from claimcheck.kinds.cues import Cues, rising
from claimcheck.vocabulary import Measure


class Cases(Claim):
    """Cases of a disease."""

    __slots__ = ()
    kind: ClassVar[str] = "cases"
    usual_measure: ClassVar[Measure] = Measure.CUMULATIVE
    everybody: ClassVar[frozenset[str]] = frozenset({"case", "patient"})
    monotone: ClassVar[bool] = True


OF_NO_ILLNESS = frozenset(
    "abuse rape fraud theft thefts torture assault assaults violence murder murders homicide harassment corruption misconduct neglect "
    "discrimination trafficking kidnapping kidnappings arson robbery burglary vandalism bullying racism sexual domestic criminal civil court legal "
    "asylum immigration insurance cheating plagiarism doping bribery negligence malpractice slavery extortion blackmail piracy smuggling "
    "beer wine whisky whiskey champagne vodka water ammunition cigarettes eggs books crime hate".split()
)
"""What cases are of with which nobody has fallen ill."""

CUES = (
    Cues(
        Cases,
        counted="suspected cases; probable cases; cases; infections; confirmed cases",
        verbs="outbreak has affected; outbreak affected; disease has affected; virus has affected; diagnosed; diagnosing; infected; infecting; infect; infects; sickened; sickening; sickens; made ill",
        states="are active cases; are new cases; are confirmed cases; are suspected cases; were confirmed cases; tested positive; been infected; taken ill; fallen ill; fell ill; fallen sick; fell sick; been diagnosed; were diagnosed; contracted; caught the; among the … cases; among the infected; come down with; came down with; confirmed positive",
        generic="suspected cases; probable cases; cases; infections; confirmed cases",
        totals="number of … cases; number of … infected; number of … diagnosed; suspected cases; confirmed cases; active cases; new cases; number of cases; number of infections; number of … fallen ill; number of … sickened; number of … taken ill; number of … sick; case count; caseload; "
        "number infected; number of … infections; " + rising("cases; infections; cases of …; cases in …"),
    ),
    Cues(
        Cases,
        around="made … ill; making … ill; makes … ill; made … sick; making … sick",
        totals="confirmed in; diagnosed in; detected in",
        nouns="people children patients residents adults students workers pupils guests",
    ),
    Cues(
        Cases,
        states="falling ill; are sick; got sick; became sick; become sick; became ill; become ill; are ill; critically ill; seriously ill; "
        "began vomiting; started vomiting; experienced symptoms; developed symptoms; showed symptoms; had … poisoning; "
        "suffered … poisoning; suffered from … poisoning",
        nouns=frozenset(("", "people", "students", "pupils", "children", "kids")),
        people=True,
    ),
)
