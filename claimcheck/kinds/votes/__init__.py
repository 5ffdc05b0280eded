"""Votes cast or won."""

from typing import ClassVar

from claimcheck.claims import Claim
from claimcheck.kinds.cues import Cues
from claimcheck.vocabulary import Measure


class Votes(Claim):
    """Votes cast or won."""

    __slots__ = ()
    kind: ClassVar[str] = "votes"
    usual_measure: ClassVar[Measure] = Measure.STOCK
    momentary: ClassVar[bool] = True


CUES = (
    Cues(
        Votes,
        counted="votes; ballots; ballot papers; vote; abstentions; abstention",
        states="voted; turned out to vote; cast … ballots; cast … ballot; cast … papers; cast … votes; cast … vote; went to the polls",
        totals="number of votes; number of … votes; number of ballots; number of … ballots",
    ),
    Cues(
        Votes,
        totals="supported by; opposed by; backed by; endorsed by",
        nouns="republicans democrats senators lawmakers deputies mps legislators delegates conservatives liberals",
    ),
    Cues(Votes, totals="margin of", nouns=frozenset({"", "votes", "ballots"})),
)
