"""Which happening a claim is about: its name read as a class, a place and a day."""

import re
from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from types import MappingProxyType

from attrs import frozen

from claimcheck.patterns import pattern
from claimcheck.placenames import FACILITIES, countries, parts_of_names, place_word, region_words, sides

ILLNESSES = (
    "coronavirus covid covid-19; ebola; cholera; measles; dengue; polio; mpox monkeypox; zika; sars; mers; meningitis; typhoid; diphtheria; "
    "malaria; marburg; lassa; influenza flu"
)
"""Illnesses that break out, those of several names told together."""
_SORTS = {
    "attack": "attack bombing bomb blast explosion assault ambush raid airstrike strike shelling exploded bombed",
    "shooting": "shooting gunfire massacre gunman",
    "crash": "crash collision accident derailment wreck pileup crashed derailed collided plunged overturned",
    "earthquake": "earthquake quake tremor",
    "aftershock": "aftershock",
    "storm": "storm hurricane typhoon cyclone tornado blizzard",
    "flood": "flood flooding deluge landslide mudslide tsunami avalanche",
    "fire": "fire wildfire blaze inferno",
    "collapse": "collapse collapsed stampede crush",
    "evacuation": "evacuation airlift evacuate evacuated evacuating",
    "withdrawal": "withdrawal withdraw withdrawing exit pullout departure leave leaving depart",
    "epidemic": "outbreak epidemic pandemic " + ILLNESSES.replace(";", ""),
    "election": "election vote referendum ballot",
    "war": "war fighting conflict offensive battle clash clashes uprising",
    "protest": "protest demonstration riot rally marched",
    "sinking": "sinking shipwreck capsizing sank sunk capsized",
}
_CAST = frozenset(("votes", "ballots"))
"""What is counted in a vote, and no happening."""
CLASSES: Mapping[str, str] = MappingProxyType(
    {
        form: sort
        for sort, words in _SORTS.items()
        for word in words.split()
        for form in (word, f"{word}s")
        if form not in _CAST
    }
)
"""Words for a happening, and the class they are of."""
_BY_NAME: Mapping[str, str] = MappingProxyType(
    {name: names.split()[0] for names in ILLNESSES.split(";") for name in names.split()}
)
_ARMED = frozenset({"attack", "shooting"})
_ANY_ATTACK = frozenset(form for word in "attack assault ambush raid massacre".split() for form in (word, f"{word}s"))
"""Words for an attack by whatever means: what one writer calls a shooting is another's attack, but no bombing."""
_ANY_ACCIDENT = frozenset({"accident", "accidents"})
_ACCIDENTS = frozenset({"crash", "attack", "fire", "collapse", "sinking"})
"""What may be called an accident; blasts are of a sort with attacks."""
NEWS = 31
"""How many days after a happening reports and figures of it are still news."""
SUDDEN = frozenset({"attack", "shooting", "crash", "earthquake", "aftershock", "fire", "collapse", "sinking"})
"""Sorts of happenings that are over at once, so that a day told with one is that on which it happened."""
_EMPTY = frozenset("the a an of in at on near from by to and for outside inside international".split())
_DAYS = pattern(r"\b\d{4}(?:-\d\d){0,2}\b")


@frozen
class Event:
    """A happening as it is compared; what the name does not say is `None`, or no words.

    `day` is a day, month or year as in ISO 8601 ("2021-08-26", "2021-08", "2021").
    """

    name: str
    sort: str | None
    place: frozenset[str]
    day: str | None
    word: str | None
    """The word by which its sort is told ("bombing"), in the plural where there are several."""
    illness: str | None = None
    """The illness that broke out, by the first of its names."""

    @property
    def sorts(self) -> frozenset[str]:
        """The sorts that its word may mean."""
        if self.word in _ANY_ACCIDENT:
            return _ACCIDENTS
        return _ARMED if self.word in _ANY_ATTACK else frozenset({self.sort} if self.sort else ())

    def covers(self, other: "Event") -> bool:
        """Whether its word is a wider one for the shooting that the other names, both in the singular."""
        singular = not any((event.word or "s").endswith("s") for event in (self, other))
        return singular and self.word in _ANY_ATTACK and other.sort == "shooting"

    @property
    def town(self) -> frozenset[str]:
        """The words of its place that are no country, no region and no sort of place."""
        return self.names - region_words()

    @property
    def names(self) -> frozenset[str]:
        """The words of its place that are no country and no sort of place."""
        return self.place - FACILITIES - countries() - parts_of_names()


@lru_cache(maxsize=4096)
def read_event(name: str) -> Event:
    """The event a name stands for ("Kabul airport attack 2021-08-26")."""
    found = _DAYS.search(name)
    words = re.findall(r"[\w'’-]+", _DAYS.sub("", name).casefold())
    word = next((word for word in words if word in CLASSES), None)
    sort = CLASSES[word] if word else None
    place = frozenset(place_word(word) for word in words if word not in CLASSES and word not in _EMPTY)
    illness = next((_BY_NAME[word] for word in words if word in _BY_NAME), None)
    return Event(name, sort, place, found[0] if found else None, word, illness)


def happens_once(name: str) -> bool:
    """Whether a name is of what can happen but once ("fall of Kabul"), and not of what may again ("attack in Kabul")."""
    return " of " in name or read_event(name).sort is None


def same_event(one: str | None, other: str | None) -> bool | None:
    """Whether two names stand for one happening; `None` where the names do not tell: "attack" may be any attack."""
    if one is None or other is None:
        return None
    first, second = read_event(one), read_event(other)
    if one.casefold() == other.casefold():
        return True if first.place or first.day or first.sort is None else None
    if _other_illness(first, second):
        return False
    agreed = [
        None if _of_neighbouring_days(first, second) else _same_day(first.day, second.day),
        _same_place(first.place, second.place),
        None if None in (first.sort, second.sort) else bool(first.sorts & second.sorts),
    ]
    if False in agreed:
        return False
    wide = countries() | region_words()
    if agreed[0] is None and not first.town & second.town and first.place & second.place & wide:
        return None  # "airstrike in Yemen": of which day is not told, nor of which town
    return True if agreed.count(True) >= 2 else None


def may_be_one(one: str | None, other: str | None) -> bool:
    """Whether two names may stand for one happening, whatever places they tell: neither sort nor day speaks against it."""
    if one is None or other is None:
        return True
    first, second = read_event(one), read_event(other)
    alike = None in (first.sort, second.sort) or bool(first.sorts & second.sorts) or _came_together(first, second)
    alike = alike and not _other_illness(first, second)
    return alike and (_of_neighbouring_days(first, second) or _same_day(first.day, second.day) is not False)


def _came_together(one: Event, other: Event) -> bool:
    """Whether two sorts often come in one happening: a blast with what it set off, a fire with what it brought down."""
    return any(
        (first.word in _BLASTS and second.sort in _SET_OFF) or (first.sort == "fire" and second.sort in _BURNED)
        for first, second in ((one, other), (other, one))
    )


_BLASTS = frozenset("blast blasts explosion explosions exploded".split())
_SET_OFF = frozenset({"fire", "collapse", "crash", "sinking", "shooting"})
_BURNED = frozenset({"collapse", "crash", "sinking"})


def _other_illness(one: Event, other: Event) -> bool:
    """Whether two outbreaks are of two illnesses."""
    return None not in (one.illness, other.illness) and one.illness != other.illness


_SELDOM = frozenset({"crash", "collapse", "sinking"})
"""Sorts of happenings that hardly come twice in one town within a day."""


def _of_neighbouring_days(one: Event, other: Event) -> bool:
    """Whether two names may be of one happening though their days differ: news of the day after has both days in it."""
    if one.day is None or other.day is None or one.sort != other.sort or one.sort not in _SELDOM:
        return False
    full = len(one.day) == len(other.day) == len("2021-08-26")
    return full and abs((date.fromisoformat(one.day) - date.fromisoformat(other.day)).days) == 1


def bridged(one: str, other: str, third: str) -> bool:
    """Whether a third name tells that two of one day are of one place: "Douma in Idlib", where the two have one of these each."""
    first, second, both = read_event(one), read_event(other), read_event(third)
    alike = first.sorts == second.sorts or bool(first.sorts & second.sorts)
    days = _same_day(first.day, second.day) is not False
    return alike and days and bool(first.town and second.town) and first.town | second.town <= both.town


def same_place(one: str | None, other: str | None) -> bool | None:
    """Whether two names stand for one place; `None` where the names do not tell."""
    return None if one is None or other is None else _same_place(read_event(one).place, read_event(other).place)


def within_place(one: str | None, other: str | None) -> bool:
    """Whether a place is only part of another: one of the countries that a happening struck."""
    if one is None or other is None:
        return False
    part, whole = (read_event(name).place & countries() for name in (one, other))
    return bool(part) and part < whole


def one_of_several(one: str | None, other: str | None) -> bool:
    """Whether a name is of one happening of a sort that is over at once, and the other of several: one of the "Ashby and Dorn fires"."""
    if one is None or other is None:
        return False
    part, whole = read_event(one), read_event(other)
    several = (whole.word or "").endswith("s") and not (part.word or "s").endswith("s")
    return several and part.sort == whole.sort and part.sort in SUDDEN


def _same_day(one: str | None, other: str | None) -> bool | None:
    """Whether two days may be one: a month holds its days, so that it neither is one of them nor is another."""
    if one is None or other is None:
        return None
    if one == other:
        return True if len(one) == len("2021-08-26") else None
    return None if one.startswith(other) or other.startswith(one) else False


def _same_place(one: frozenset[str], other: frozenset[str]) -> bool | None:
    """Whether two places may be one: a shared name says so.

    Towns are held against towns, regions against regions, countries against countries, sorts of place against sorts: an airport, its
    town and its country are not three places.
    """
    towns = (one | other) - countries() - region_words() - FACILITIES - parts_of_names()
    for apart in (sides(), region_words()):  # Dayton in Ohio is not that in Kentucky
        first, second = one & apart, other & apart
        if first and second and first.isdisjoint(second):
            return False
    if one & other & towns:
        return True
    shelves = [(one & shelf, other & shelf) for shelf in (countries(), FACILITIES, towns)]
    if any(first and second and not first & second for first, second in shelves):
        return False
    if (one ^ other) & countries() and all(place & countries() for place in (one, other)):
        return None  # "Turkey and Syria" is more than Turkey
    return True if one & other and not towns and not (one ^ other) & region_words() else None
