"""A physical quantity."""

from typing import ClassVar

from claimcheck.claims import Claim
from claimcheck.kinds.cues import Cues
from claimcheck.vocabulary import Measure


class Measurement(Claim):
    """A physical quantity."""

    __slots__ = ()
    kind: ClassVar[str] = "measurement"
    usual_measure: ClassVar[Measure] = Measure.STOCK
    enduring: ClassVar[bool] = True


CUES = (
    Cues(Measurement, measured="magnitude; richter scale"),
    Cues(
        Measurement,
        dimension="length",
        measured="height; water level; wave height; length; depth; width; altitude; wingspan; diameter; thickness; radius; "
        "storm surge; rainfall; snowfall",
    ),
    Cues(Measurement, dimension="mass", measured="weight; tonnage; displacement"),
    Cues(
        Measurement,
        dimension="speed",
        measured="speed; speeds; top speed; wind speed; wind speeds; winds; sustained winds; gusts; wind gusts",
    ),
    Cues(Measurement, dimension="area", measured="area; surface"),
    Cues(Measurement, dimension="volume", measured="volume; capacity"),
    Cues(Measurement, dimension="power", measured="capacity; output"),
)
