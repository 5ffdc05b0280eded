"""Makes the table of days that no rule in the project reckons, from the tables of the `holidays` package, release 0.109.

    pip install holidays==0.109
    python tests/moving.py > claimcheck/dimensions/date/holidays/moving.txt

The package is asked once, here, and not where texts are read: see the decision on days that go by a name.
"""

import textwrap
from collections.abc import Mapping
from datetime import date

RELEASE = "0.109"
TABLES: Mapping[str, Mapping[str, str]] = {
    "_IslamicLunar": {
        "islamic new year": "HIJRI_NEW_YEAR",
        "mawlid": "MAWLID",
        "isra and mi'raj": "ISRA_AND_MIRAJ",
        "ramadan": "RAMADAN_BEGINNING",
        "eid al-fitr": "EID_AL_FITR",
        "eid al-adha": "EID_AL_ADHA",
    },
    "_ChineseLunisolar": {
        "lunar new year": "LUNAR_NEW_YEAR",
        "buddha's birthday": "BUDDHA_BIRTHDAY",
        "dragon boat festival": "DRAGON_BOAT",
        "mid-autumn festival": "MID_AUTUMN",
        "double ninth festival": "DOUBLE_NINTH",
    },
    "_BuddhistLunisolar": {"vesak": "VESAK"},
    "_HinduLunisolar": {
        "vasant panchami": "BASANT_PANCHAMI",
        "maha shivaratri": "MAHA_SHIVARATRI",
        "holi": "HOLI",
        "hindu new year": "GUDI_PADWA",
        "ram navami": "RAM_NAVAMI",
        "mahavir jayanti": "MAHAVIR_JAYANTI",
        "hanuman jayanti": "HANUMAN_JAYANTI",
        "vaisakhi": "VAISAKHI",
        "guru purnima": "GURU_PURNIMA",
        "rath yatra": "RATH_YATRA",
        "raksha bandhan": "RAKSHA_BANDHAN",
        "janmashtami": "JANMASHTAMI",
        "ganesh chaturthi": "GANESH_CHATURTHI",
        "onam": "ONAM",
        "navratri": "SHARAD_NAVRATRI",
        "maha ashtami": "MAHA_ASHTAMI",
        "maha navami": "MAHA_NAVAMI",
        "dussehra": "DUSSEHRA",
        "karva chauth": "KARWA_CHAUTH",
        "diwali": "DIWALI_INDIA",
        "chhath": "CHHATH_PUJA",
        "pongal": "PONGAL",
        "makar sankranti": "MAKAR_SANKRANTI",
        "guru nanak jayanti": "GURU_NANAK_JAYANTI",
        "guru ravidas jayanti": "GURU_RAVIDAS_JAYANTI",
        "valmiki jayanti": "MAHARSHI_VALMIKI_JAYANTI",
        "dayananda saraswati jayanti": "SWAMI_DAYANAND_SARASWATI_JAYANTI",
    },
}
HEAD = f"""\
# Days of feasts that go by the moon, as many years as they are known for; made by tests/moving.py, not by hand.
# Taken from the tables of the holidays package, release {RELEASE}:
# Copyright (c) Vacanza Team and individual contributors, dr-prodigy and ryanss; under the MIT License, as LICENSE has it.
"""


def listed(days: Mapping[int, object]) -> list[date]:
    """The days of a table of the package: a year has one of them, or several."""
    found = []
    for year, given in days.items():
        several = given if isinstance(given, tuple) and isinstance(given[0], tuple) else (given,)
        found += [date(year, *each) for each in several if isinstance(each, tuple)]
    return sorted(found)


def table() -> str:
    """The whole file."""
    import holidays.calendars as calendars

    parts = [HEAD]
    for calendar, feasts in TABLES.items():
        for name, row in feasts.items():
            days = listed(getattr(getattr(calendars, calendar), f"{row}_DATES"))
            parts.append(f"\n[{name}]\n" + textwrap.fill(" ".join(f"{day:%Y%m%d}" for day in days), 89))
    return "".join(parts) + "\n"


if __name__ == "__main__":
    print(table(), end="")
