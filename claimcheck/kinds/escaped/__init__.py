"""Prisoners who got away."""

from typing import ClassVar

from claimcheck.claims import Claim
from claimcheck.kinds.cues import Cues
from claimcheck.vocabulary import Measure


class Escaped(Claim):
    """Prisoners who got away."""

    __slots__ = ()
    kind: ClassVar[str] = "escaped"
    usual_measure: ClassVar[Measure] = Measure.CUMULATIVE
    everybody: ClassVar[frozenset[str]] = frozenset({"prisoner", "convict"})
    of_people: ClassVar[bool] = True


CUES = (
    Cues(
        Escaped,
        states="escaped; escape; have escaped; had escaped; escaped from; broke out; broke out of; break out; break out of; broken out; broken out of; "
        "broke free; fled; fled from; have fled; had fled; absconded; tunnelled out; tunneled out; slipped out; got away; on the run; at large",
        totals="escape of; breakout of; number of … who escaped",
        nouns="prisoners prisoner inmates inmate detainees detainee convicts convict criminals",
    ),
    Cues(
        Escaped,
        states="escaped from … prison; escaped from … jail; broke out of … prison; broke out of … jail; fled from … prison; fled from … jail",
        nouns=frozenset(
            ("", "people", "men", "women", "others", "rebels", "militants", "fighters", "gangsters", "suspects")
        ),
    ),
)
