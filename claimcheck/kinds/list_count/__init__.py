"""How many are listed: both, the pair, the trio."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import ClassVar

from claimcheck.claims import Claim
from claimcheck.kinds.cues import Cues
from claimcheck.vocabulary import Measure


class ListCount(Claim):
    """A count of things that the text names."""

    __slots__ = ()
    kind: ClassVar[str] = "list_count"
    usual_measure: ClassVar[Measure] = Measure.STOCK


NUMBERS: Mapping[str, int] = MappingProxyType(
    {"both": 2, "pair": 2, "duo": 2, "couple": 2, "trio": 3, "threesome": 3, "quartet": 4, "foursome": 4, "quintet": 5}
)
"""Words for as many as the text names."""

CUES: tuple[Cues, ...] = ()
