"""How many happenings."""

from typing import ClassVar

from claimcheck.claims import Claim
from claimcheck.kinds.cues import Cues
from claimcheck.vocabulary import Measure


class EventCount(Claim):
    """Happenings of one sort: explosions, attacks, flights that crashed."""

    __slots__ = ()
    kind: ClassVar[str] = "event_count"
    usual_measure: ClassVar[Measure] = Measure.CUMULATIVE


CUES = (
    Cues(
        EventCount,
        counted="explosions; explosion; blasts; blast; bombings; bombing; attacks; attack; shootings; shooting; earthquakes; earthquake; "
        "raids; raid; airstrikes; airstrike; crashes; crash; operation; operations; bombs; press conferences; assaults; "
        "assault; ambushes; ambush; aftershocks; tremors; quakes; landslides; mudslides; avalanches; "
        "wildfires; tornadoes; floods; typhoons; cyclones; hurricanes; heatwaves; shipwrecks; sinkings; "
        "derailments; collisions; stabbings; knifings; beheadings; kidnappings; abductions; riots; clashes; "
        "drone strikes; missile strikes; air raids; strikes; hijackings; outbreaks",
    ),
)
