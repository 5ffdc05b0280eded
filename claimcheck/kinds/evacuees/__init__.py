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
    everybody: ClassVar[frozenset[str]] = frozenset({"resident"})
    of_people: ClassVar[bool] = True
    monotone: ClassVar[bool] = True
    shelf_life: ClassVar[int | None] = 3


PEOPLE = ("people", "residents", "families", "inhabitants", "villagers", "civilians", "households")
"""Who is told to leave."""

CUES = (
    Cues(
        Evacuees,
        counted="evacuees; evacuee",
        generic="evacuees; evacuee",
        verbs="evacuate; evacuates; evacuated; evacuating; airlift; airlifted; airlifting; flew out; flown out; fly out; flying out; "
        "flew home; flown home; flown off; brought home; brought out; brought ashore; brought to safety; taken out; taken off; "
        "taken to safety; moved to safety; rescued; rescue; rescuing; rescues; plucked; plucking; winched; winching; ferried; ferrying; bused; bussed; hoisted; "
        "repatriated; repatriating; flew back; flown back; bringing home; bringing out; extracted; extricate; extricated; extricating; picking up; get out",
        states="flown out; flown home; flown off; taken off; bused out; gotten out; moved out; ordered out; dug out; pulled out; "
        "remain in … shelters; remained in … shelters; remain in … shelter; in relief camps; in … relief camps; at … shelters; lodged in; accommodated in; put up in; packed relief camps; to safety; moved to safety; taken to safety; moved to … shelters; moved to … shelter; taken to shelters; sheltering; housed in; in … shelters; "
        "have evacuated; has evacuated; had evacuated; evacuation orders; evacuation order; to the surface; lifted out; hoisted out; led out; repatriated; in … centres; in … centers; "
        "to evacuate; ordered to evacuate; told to evacuate; asked to evacuate; told to flee; ordered to flee; to leave the area; "
        "to leave the city; to leave the town; sought refuge; seek refuge; seeking refuge; taken refuge; taking shelter; found alive; recovered alive; "
        "pulled alive; pulled from; pulled out of; dug from; hauled from; saved from",
        totals="number of evacuees; number rescued; number evacuated; number of … rescued; number of … evacuated; evacuation of; evacuations; evacuation; airlift of",
    ),
    Cues(
        Evacuees,
        verbs="picked up; pulled; pulled out; dug out; escorted; escorting; ushered; ushering; led out; leading out; helped out; helping out",
        states="picked up; from the rubble; from the ruins; from the wreckage; from the debris; from the water; moved out; moved to safety; "
        "taken to safety; led to safety; escorted out; escorted from; ushered out; helped out; to the shore; to shore; to land; brought back",
        nouns="people survivors migrants refugees passengers children boys girls miners men women residents villagers workers hikers "
        "climbers sailors fishermen students pupils tourists others",
        slight=True,
    ),
    Cues(
        Evacuees,
        states="ashore",
        barred="troops soldiers marines sailors commandos policemen forces inspectors crew crews",
    ),
    Cues(Evacuees, verbs="flew", barred="passengers passenger travellers travelers tourists holidaymakers customers"),
    Cues(
        Evacuees,
        verbs="saved; saving",
        states="saved",
        nouns=frozenset(
            (
                "",
                *"migrants refugees passengers sailors fishermen crew hikers climbers miners tourists swimmers survivors skiers".split(),
            )
        ),
        slight=True,
    ),
    Cues(
        Evacuees,
        states="still in … shelters; still in … shelter; still living in … shelters; still in … camps; packed into … shelters; packed into … centres; packed into … centers; crammed into … shelters",
    ),
    Cues(
        Evacuees,
        verbs="sheltered; accommodated; housed",
        nouns=frozenset((*PEOPLE, "children", "families", "evacuees", "students", "pupils", "migrants", "refugees")),
    ),
    Cues(
        Evacuees,
        states="evacuated the; evacuated their; evacuate the; evacuate their; evacuating the; evacuating their",
        nouns=frozenset(PEOPLE),
    ),
    Cues(Evacuees, verbs="recovered; recovering; found; collected; located", nouns="survivors", slight=True),
    Cues(
        Evacuees,
        around="moved … to; moved … into; moved … from; moved … out; moved … off; moving … to; moving … into; moving … from; moving … out; "
        "helped … out of; helping … out of; led … out of; leading … out of; got … out of; carried … out of; carrying … out of; "
        "carried … to safety; carrying … to safety; brought … to safety; bringing … to safety; flown … out of; flying … out of; flew … out of; "
        "guided … out of; took … off; taking … off; took … out of; taking … out of; get … out of; getting … out of; gotten … out of; transferred … from; transferring … from; "
        "transported … from; transporting … from; transported … out of",
        nouns=frozenset((*PEOPLE, "passengers", "children", "patients", "workers", "others")),
        slight=True,
    ),
    Cues(
        Evacuees,
        states="been moved; were moved; was moved; been taken away; were taken away",
        nouns=frozenset(("", *PEOPLE)),
    ),
    Cues(
        Evacuees,
        states="to leave; to move; told to leave; ordered to leave; urged to leave; advised to leave; asked to leave; warned to leave",
        nouns=frozenset(PEOPLE),
    ),
)
