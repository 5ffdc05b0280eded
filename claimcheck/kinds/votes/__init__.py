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


CUES = (
    Cues(
        Votes,
        counted="votes; ballots; vote",
        states="voted; cast … ballots; cast … papers; cast … votes",
    ),
    Cues(Votes, totals="margin of", nouns=frozenset({"", "votes", "ballots"})),
)
