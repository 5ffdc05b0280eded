"""How many were asked in a survey."""

from typing import ClassVar

from claimcheck.claims import Claim
from claimcheck.kinds.cues import Cues
from claimcheck.vocabulary import Measure


class Surveyed(Claim):
    """How many were asked in a survey: the size of its sample."""

    __slots__ = ()
    kind: ClassVar[str] = "surveyed"
    usual_measure: ClassVar[Measure] = Measure.STOCK
    of_people: ClassVar[bool] = True
    everybody: ClassVar[frozenset[str]] = frozenset({"adult", "respondent", "voter", "participant"})
    enduring: ClassVar[bool] = True


ASKED = (
    "adults voters people respondents residents households parents teenagers students citizens consumers drivers employees workers "
    "participants women men americans britons canadians australians germans subjects"
)
"""Who is asked in a survey."""
PATIENTS = "adults patients volunteers participants smokers mothers babies subjects"
"""Who is followed in a study."""

CUES = (
    Cues(Surveyed, counted="respondents"),
    Cues(
        Surveyed,
        verbs="survey of; surveys of; poll of; polls of; polled; polling; surveyed; surveying; questioned; canvassed; questionnaires from; sample of; responses from; "
        "opinion poll of; interviews with; interviewed",
        states="polled; surveyed; questioned; interviewed; were polled; were surveyed; took part in the survey; took part in the poll; answered the survey",
        nouns=ASKED,
    ),
    Cues(
        Surveyed,
        verbs="followed; tracked; monitored; enrolled; enrolling; recruited; recruiting; trial with; trial of; trial involving; study of; "
        "study involving; study with; trial had; study had; trial included; study included",
        states="enrolled in; enrolled; took part in the trial; took part in the study; in the trial; in the study",
        nouns=PATIENTS,
        slight=True,
    ),
    Cues(
        Surveyed,
        verbs="; ".join(
            f"{who} {did}"
            for who in ("researchers", "scientists", "team", "study", "doctors", "survey")
            for did in ("studied", "followed", "tracked", "examined", "analysed", "analyzed")
        ),
        nouns=f"{PATIENTS} people children men women",
        slight=True,
    ),
)
