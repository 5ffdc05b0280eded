"""Days whose name several countries share: which it is goes by the place beside it.

Where no place is told, a name is that of the United States or of most countries, as in its row elsewhere; those of `NATIONAL` then tell
nothing.  The days of independence and the like are those that the countries keep as public holidays.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache
from types import MappingProxyType

from claimcheck.dimensions.date.holidays.rules import (
    FRI,
    MON,
    SAT,
    SUN,
    Feast,
    Rule,
    from_easter,
    from_jewish_new_year,
    from_orthodox_easter,
    nth,
    on,
    put_off,
)


def unknown(year: int) -> Sequence[date]:
    """The rule of a day that its name alone does not tell."""
    return ()


NATIONAL = (
    Feast("independence day", on(7, 4)),
    Feast("labour day", on(5, 1)),
    Feast("mother's day", nth(2, SUN, 5)),
    Feast("father's day", nth(3, SUN, 6)),
    *(
        Feast(name, unknown)
        for name in ("national day", "republic day", "constitution day", "victory day", "liberation day", "unity day")
    ),
)
_EASTERN = "orthodox, eastern, russian, serbian, ethiopian, coptic, georgian"
_BY_PLACE: Mapping[str, Mapping[str, Rule]] = MappingProxyType(
    {
        "independence day": {
            "afghanistan, afghan": on(8, 19),
            "algeria, algerian": on(7, 5),
            "argentina, argentine": on(7, 9),
            "armenia, armenian": on(9, 21),
            "azerbaijan, azerbaijani": on(10, 18),
            "bangladesh, bangladeshi": on(3, 26),
            "belarus, belarusian": on(7, 3),
            "brazil, brazilian": on(9, 7),
            "chile, chilean": on(9, 18),
            "colombia, colombian": on(7, 20),
            "estonia, estonian": on(2, 24),
            "finland, finnish": on(12, 6),
            "georgia, georgian": on(5, 26),
            "ghana, ghanaian": on(3, 6),
            "greece, greek": on(3, 25),
            "haiti, haitian": on(1, 1),
            "india, indian": on(8, 15),
            "indonesia, indonesian": on(8, 17),
            "israel, israeli": put_off(from_jewish_new_year(-143), {FRI: -1, SAT: -2, MON: 1}),
            "jamaica, jamaican": on(8, 6),
            "jordan, jordanian": on(5, 25),
            "kazakhstan, kazakh": on(12, 16),
            "kenya, kenyan": on(12, 12),
            "kosovo": on(2, 17),
            "latvia, latvian": on(11, 18),
            "lebanon, lebanese": on(11, 22),
            "malaysia, malaysian": on(8, 31),
            "mexico, mexican": on(9, 16),
            "moldova, moldovan": on(8, 27),
            "nigeria, nigerian": on(10, 1),
            "pakistan, pakistani": on(8, 14),
            "peru, peruvian": on(7, 28),
            "philippines, philippine": on(6, 12),
            "poland, polish": on(11, 11),
            "somalia, somali": on(7, 1),
            "ukraine, ukrainian": on(8, 24),
            "uzbekistan, uzbek": on(9, 1),
            "venezuela, venezuelan": on(7, 5),
            "zimbabwe, zimbabwean": on(4, 18),
        },
        "national day": {
            "austria, austrian": on(10, 26),
            "china, chinese": on(10, 1),
            "france, french": on(7, 14),
            "hungary, hungarian": on(8, 20),
            "oman, omani": on(11, 18),
            "qatar, qatari": on(12, 18),
            "saudi": on(9, 23),
            "singapore, singaporean": on(8, 9),
            "spain, spanish": on(10, 12),
            "sweden, swedish": on(6, 6),
            "swiss, switzerland": on(8, 1),
            "taiwan, taiwanese": on(10, 10),
            "emirates, emirati, uae": on(12, 2),
        },
        "republic day": {
            "india, indian": on(1, 26),
            "italy, italian": on(6, 2),
            "nepal, nepalese": on(5, 28),
            "turkey, turkish": on(10, 29),
        },
        "constitution day": {
            "america, american, us": on(9, 17),
            "japan, japanese": on(5, 3),
            "norway, norwegian": on(5, 17),
            "poland, polish": on(5, 3),
            "spain, spanish": on(12, 6),
        },
        "emancipation day": {"jamaica, jamaican, trinidad, barbados": on(8, 1)},
        "flag day": {"canada, canadian": on(2, 15), "haiti, haitian": on(5, 18), "ukraine, ukrainian": on(8, 23)},
        "armed forces day": {"britain, british, uk": nth(-1, SAT, 6), "myanmar": on(3, 27)},
        "victory day": {
            "russia, russian, soviet, moscow": on(5, 9),
            "bangladesh, bangladeshi": on(12, 16),
            "turkey, turkish": on(8, 30),
        },
        "liberation day": {
            "italy, italian": on(4, 25),
            "dutch, netherlands": on(5, 5),
            "kuwait, kuwaiti": on(2, 26),
            "rwanda, rwandan": on(7, 4),
        },
        "unity day": {"german, germany": on(10, 3), "russia, russian": on(11, 4)},
        "labour day": {"canada, canadian, ontario": nth(1, MON, 9), "new zealand": nth(4, MON, 10)},
        "mother's day": {"britain, british, uk, irish, ireland": from_easter(-21), "mexico, mexican": on(5, 10)},
        "father's day": {"australia, australian, new zealand": nth(1, SUN, 9)},
        "thanksgiving day": {"canada, canadian": nth(2, MON, 10)},
        "memorial day": {"israel, israeli": put_off(from_jewish_new_year(-144), {FRI: -2, SUN: 1})},
        "christmas day": {_EASTERN: on(1, 7), "armenian": on(1, 6)},
        "christmas eve": {_EASTERN: on(1, 6)},
        "new year's day": {"ethiopian, ethiopia": on(9, 11)},
        "easter sunday": {
            f"{_EASTERN}, greek, greece, cypriot, bulgarian, romanian, ukrainian": from_orthodox_easter(0)
        },
        "good friday": {
            f"{_EASTERN}, greek, greece, cypriot, bulgarian, romanian, ukrainian": from_orthodox_easter(-2)
        },
    }
)


def by_place(name: str, place: str) -> Rule | None:
    """The rule of a day that goes by one name in several countries, for a country or its people in small letters."""
    return _rules().get(name, {}).get(place)


@cache
def shared() -> frozenset[str]:
    """The names, as they stand first in the row of a feast, that mean other days in other places."""
    return frozenset(_BY_PLACE)


@cache
def _rules() -> Mapping[str, Mapping[str, Rule]]:
    return {
        name: {place: rule for places, rule in rules.items() for place in places.split(", ")}
        for name, rules in _BY_PLACE.items()
    }
