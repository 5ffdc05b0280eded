"""What sort of thing an opening is about: of two fires in one town on one day, one burned a hotel and the other a warehouse."""

from collections.abc import Iterable, Mapping
from functools import cache
from types import MappingProxyType
from typing import NamedTuple

from claimcheck.events import CLASSES, ILLNESSES
from claimcheck.passages import words_of


class Concern(NamedTuple):
    """A sort of thing among those that it is told apart from: a ship among vehicles."""

    shelf: str
    sort: str


_SHELVES: Mapping[str, str] = MappingProxyType(
    {
        "vehicle": """
            plane airplane aeroplane airliner aircraft jet flight glider; helicopter chopper; train locomotive metro; tram streetcar;
            bus coach minibus; ship ferry boat vessel dinghy trawler yacht freighter; truck lorry; balloon; car taxi""",
        "building": """
            house home apartment flat residential tower block dwelling high-rise; hotel hostel resort guesthouse;
            school college university kindergarten campus; factory plant warehouse depot refinery workshop mill sawmill; mine colliery;
            mosque church temple synagogue cathedral shrine monastery; market bazaar mall shop store supermarket;
            nightclub club bar restaurant cafe pub disco; prison jail; forest woodland pine scrub hills moorland; bridge; dam;
            museum library theatre theater cinema; tunnel; barracks; park playground; beach""",
        "crop": """
            wheat; maize corn; rice; barley; rapeseed canola; soy soybean soya; sugar beet sugarcane; coffee; cocoa; tea; cotton;
            olive; grape wine vineyard; potato; apple orchard; orange citrus; banana; tobacco; milk dairy; beef cattle; pork pig;
            poultry chicken egg; sheep lamb wool; salmon; honey bee""",
        "disease": f"""
            {ILLNESSES}; hepatitis; anthrax; plague; salmonella; listeria; legionnaires; tuberculosis; rabies;
            cancer; diabetes; asthma; dementia alzheimer; stroke; heart; obesity; migraine""",
        "staff": """
            train rail railway; bus tram metro underground; pilot cabin airport airline flight; teacher lecturer school; nurse doctor
            hospital medic paramedic; docker dockworker port; postal mail; miner; truck lorry; garbage refuse; carmaker autoworker""",
        "contraband": "cocaine; heroin; cannabis marijuana hashish; methamphetamine amphetamine; fentanyl; cigarette tobacco; ivory; gold",
    }
)
"""Words of one sort between semicolons, by what they are sorts of."""
_HAPPENINGS: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "vehicle": frozenset({"crash", "sinking"}),
        "building": frozenset({"fire", "attack", "shooting", "collapse"}),
    }
)
"""Of which happenings a text tells that is about such things; of others it may tell in passing."""
_REASONS: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "staff": frozenset("strike strikes walkout walkouts walked stoppage stoppages".split()),
        "crop": frozenset(
            "harvest harvests harvested crop crops yield yields grown grow growers grower farm farms farmers farmer acres hectares planted "
            "plantings sown output production produce exports imports tonnes tons bushels prices".split()
        ),
        "disease": frozenset(
            "case cases outbreak outbreaks epidemic infected infection infections patients patient disease diseases illness virus vaccine "
            "vaccines vaccinated trial trials drug treatment screening study".split()
        ),
        "contraband": frozenset(
            "seize seized seizes seizure haul smuggled smuggling raid raids trafficking found hid".split()
        ),
    }
)
"""The words of which one must stand beside those of a shelf."""
_LEADING_AWAY = frozenset("to from near by outside into".split())
"""Words in front of a place to which people were brought, or near which it was."""
_ARTICLES = frozenset("a an the".split())


@cache
def _by_word() -> Mapping[str, frozenset[Concern]]:
    """What each word, singular or plural, may be about."""
    found: dict[str, frozenset[Concern]] = {}
    for shelf, sorts in _SHELVES.items():
        for words in (sort.split() for sort in sorts.split(";")):
            for form in (form for word in words for form in (word, f"{word}s", f"{word}es")):
                found[form] = found.get(form, frozenset()) | {Concern(shelf, words[0])}
    return MappingProxyType(found)


def concerns_of(passages: Iterable[str]) -> frozenset[Concern]:
    """What headline and opening are about."""
    words = [word.casefold() for passage in passages for word in (*words_of(passage), ".")]
    there = frozenset(words)
    happenings = {CLASSES[word] for word in there if word in CLASSES}
    known = _by_word()
    named = (
        known[word]
        for index, word in enumerate(words)
        if word in known and not _led_away(words[max(0, index - 2) : index])
    )
    return frozenset(concern for sort in named for concern in sort if _may_concern(concern.shelf, there, happenings))


def _may_concern(shelf: str, words: frozenset[str], happenings: set[str]) -> bool:
    reasons = _REASONS.get(shelf)
    if reasons is not None:
        return not reasons.isdisjoint(words)
    befallen = _HAPPENINGS.get(shelf)
    return befallen is None or not befallen.isdisjoint(happenings)


def _led_away(before: list[str]) -> bool:
    """Whether the two words before one tell that people were brought there: "to a school"."""
    last = [word for word in before if word not in _ARTICLES]
    return bool(last) and last[-1] in _LEADING_AWAY


def of_other_sorts(one: frozenset[Concern], other: frozenset[Concern]) -> bool:
    """Whether two texts are about things of one shelf, and of other sorts: a ferry here, a train there."""
    shelves = {concern.shelf for concern in one} & {concern.shelf for concern in other}
    return any(not {c for c in one if c.shelf == shelf} & {c for c in other if c.shelf == shelf} for shelf in shelves)
