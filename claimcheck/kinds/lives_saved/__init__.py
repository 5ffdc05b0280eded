"""Lives saved, as somebody reckons them."""

from typing import ClassVar

from claimcheck.claims import Claim
from claimcheck.kinds.cues import Cues
from claimcheck.vocabulary import Measure


class LivesSaved(Claim):
    """Lives saved, as somebody reckons them."""

    __slots__ = ()
    kind: ClassVar[str] = "lives_saved"
    usual_measure: ClassVar[Measure] = Measure.CUMULATIVE


CUES = (
    Cues(LivesSaved, verbs="saved; saving; save", nouns="life lives"),
    Cues(
        LivesSaved, verbs="saved; saving; save; saved the lives of; saving the lives of; save the lives of", slight=True
    ),
)
