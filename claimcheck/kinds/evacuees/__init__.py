"""How many were taken out."""

from typing import ClassVar

from claimcheck.claims import Claim
from claimcheck.kinds.cues import Cues
from claimcheck.vocabulary import Measure


class Evacuees(Claim):
    """People evacuated so far, or in a window."""

    __slots__ = ()
    kind: ClassVar[str] = "evacuees"
    usual_measure: ClassVar[Measure] = Measure.CUMULATIVE
    monotone: ClassVar[bool] = True
    shelf_life: ClassVar[int | None] = 3


CUES = (
    Cues(
        Evacuees,
        counted="evacuees; evacuee",
        generic="evacuees; evacuee",
        verbs="evacuate; evacuates; evacuated; evacuating; airlift; airlifted; airlifting; flew out; flew home; flown home; brought home; flown off; taken off; winched; ferried; bused; bussed; moved to safety; taken to safety; flown out; fly out; flying out; flew; taken out; brought out; rescued; rescue; rescuing; plucked; "
        "brought ashore; brought to safety",
        states="flown home; bused out; moved to safety; taken to safety; moved to shelters; taken to shelters; sheltering; housed in; to leave the area; to leave the city; to leave the town; flown off; taken off; to evacuate; sought refuge; seek refuge; seeking refuge; taken refuge; taking shelter; in … shelters; flown out; gotten out; ashore; to safety; moved out; ordered out; ordered to evacuate; told to evacuate; asked to evacuate; "
        "told to flee; ordered to flee; told to leave; ordered to leave; pulled from … rubble; pulled from … wreckage; pulled alive; pulled out; dug out; saved from",
        totals="evacuation of; evacuations; evacuation; airlift of",
    ),
    Cues(
        Evacuees,
        verbs="picked up; pulled; pulled out; dug out",
        states="picked up; from the rubble; from the ruins; from the wreckage; from the debris; from the water; moved out; moved to safety; "
        "taken to safety; led to safety",
        nouns="people survivors migrants refugees passengers children boys girls miners men women residents villagers workers hikers "
        "climbers sailors fishermen students pupils tourists",
        slight=True,
    ),
    Cues(
        Evacuees,
        states="to leave; to move",
        nouns="people residents families inhabitants villagers civilians households",
    ),
)
