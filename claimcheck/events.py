"""Which happening a claim is about: its name read as a class, a place and a day."""

import re
from collections.abc import Mapping
from datetime import date
from functools import cache
from types import MappingProxyType

from attrs import frozen

from claimcheck.calendar import day_of

_SORTS = {
    "attack": "attack bombing bomb blast explosion assault ambush raid airstrike strike shelling",
    "shooting": "shooting gunfire massacre",
    "crash": "crash collision accident derailment wreck pileup",
    "earthquake": "earthquake quake tremor aftershock",
    "storm": "storm hurricane typhoon cyclone tornado blizzard",
    "flood": "flood flooding deluge landslide mudslide tsunami avalanche",
    "fire": "fire wildfire blaze inferno",
    "collapse": "collapse stampede crush",
    "evacuation": "evacuation airlift evacuate evacuated evacuating",
    "withdrawal": "withdrawal withdraw withdrawing exit pullout departure leave leaving depart",
    "epidemic": "outbreak epidemic pandemic coronavirus covid covid-19 ebola",
    "election": "election vote referendum ballot",
    "war": "war fighting conflict offensive battle clash clashes uprising",
    "protest": "protest demonstration riot rally",
    "sinking": "sinking shipwreck capsizing",
}
CLASSES: Mapping[str, str] = MappingProxyType(
    {form: sort for sort, words in _SORTS.items() for word in words.split() for form in (word, f"{word}s")}
)
"""Words for a happening, and the class they are of."""
FACILITIES = frozenset(
    "airport airfield base border market marketplace school university mosque church temple synagogue "
    "hotel station embassy prison checkpoint gate stadium restaurant nightclub factory mine port harbor harbour".split()
)
"""Places of a sort, which stand inside named ones: an airport in Kabul is in Kabul."""
_EMPTY = frozenset("the a an of in at on near from by to and for outside inside international".split())
_DAY = re.compile(r"\b\d{4}-\d\d-\d\d\b")


@frozen
class Event:
    """A happening as it is compared; what the name does not say is `None`, or no words."""

    name: str
    sort: str | None
    place: frozenset[str]
    day: date | None


@cache
def read_event(name: str) -> Event:
    """The event a name stands for ("Kabul airport attack 2021-08-26")."""
    found = _DAY.search(name)
    day = day_of(*map(int, found[0].split("-"))) if found else None
    words = re.findall(r"[\w'’-]+", _DAY.sub("", name).casefold())
    sort = next((CLASSES[word] for word in words if word in CLASSES), None)
    return Event(name, sort, frozenset(w for w in words if w not in CLASSES and w not in _EMPTY), day)


def same_event(one: str | None, other: str | None) -> bool | None:
    """Whether two names stand for one happening; `None` where the names do not tell: "attack" may be any attack."""
    if one is None or other is None:
        return None
    first, second = read_event(one), read_event(other)
    if one.casefold() == other.casefold():
        return True if first.place or first.day or first.sort is None else None
    agreed = [
        None if None in (first.day, second.day) else first.day == second.day,
        _same_place(first.place, second.place),
        None if None in (first.sort, second.sort) else first.sort == second.sort,
    ]
    if False in agreed:
        return False
    return True if agreed.count(True) >= 2 else None


def _same_place(one: frozenset[str], other: frozenset[str]) -> bool | None:
    """Whether two places may be one: a shared word says so; names are held against names, sorts against sorts."""
    if one & other:
        return True
    names, sorts = (one - FACILITIES, other - FACILITIES), (one & FACILITIES, other & FACILITIES)
    return False if all(names) or all(sorts) else None
