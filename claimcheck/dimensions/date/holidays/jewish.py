"""Feasts of the Jewish calendar.

Their days begin in the evening before, so that one of a single day is told of two days; the first of several is that of the
evening.  From Purim to the next New Year the months are always as long, so those feasts are counted back from it.
"""

from collections.abc import Sequence
from datetime import date

from claimcheck.calendar import jewish_new_year, moved
from claimcheck.dimensions.date.holidays.rules import (
    FRI,
    MON,
    SAT,
    SUN,
    Feast,
    Rule,
    from_jewish_new_year,
    put_off,
)

_PASSOVER = -163
_LEAP = 380
"""A year of thirteen months has more days."""


def _length(year: int) -> int:
    """The days of the Jewish year that begins in a year."""
    return (jewish_new_year(year + 1) - jewish_new_year(year)).days


def _hanukkah(days: int) -> Rule:
    """So many days after the 25th of Kislev."""

    def rule(year: int) -> Sequence[date]:
        if year == date.max.year:
            return ()
        day = moved(jewish_new_year(year), (84 if _length(year) % 10 == 5 else 83) + days, "day")
        return (day,) if day else ()

    return rule


def _tu_bishvat(year: int) -> Sequence[date]:
    """The 15th of Shevat: Adar, and in a leap year another, lies between it and Passover."""
    leap = year > 1 and _length(year - 1) > _LEAP
    return from_jewish_new_year(_PASSOVER - (89 if leap else 59))(year)


JEWISH = (
    Feast(
        "rosh hashanah; rosh hashana; rosh ha-shanah; jewish new year",
        from_jewish_new_year(-1),
        from_jewish_new_year(1),
    ),
    Feast("yom kippur; day of atonement", from_jewish_new_year(9), leeway=1),
    Feast(
        "sukkot; sukkoth; succot; succoth; succos; feast of tabernacles; feast of booths",
        from_jewish_new_year(13),
        from_jewish_new_year(21),
    ),
    Feast("hoshana rabbah", from_jewish_new_year(20), leeway=1),
    Feast("shemini atzeret", from_jewish_new_year(21), leeway=1),
    Feast("simchat torah; simhat torah", from_jewish_new_year(22), leeway=1),
    Feast(
        "hanukkah; hanukah; hannukah; hannukkah; chanukah; chanukkah; festival of lights", _hanukkah(-1), _hanukkah(7)
    ),
    Feast("tu bishvat; tu b'shvat; tu bi-shvat", _tu_bishvat, leeway=1),
    Feast("purim", from_jewish_new_year(_PASSOVER - 30), leeway=1),
    Feast("shushan purim", from_jewish_new_year(_PASSOVER - 29), leeway=1),
    Feast("passover; pesach", from_jewish_new_year(_PASSOVER - 1), from_jewish_new_year(_PASSOVER + 7)),
    Feast(
        "yom hashoah; yom ha-shoah; israeli holocaust remembrance day",
        put_off(from_jewish_new_year(_PASSOVER + 12), {FRI: -1, SUN: 1}),
        leeway=1,
    ),
    Feast(
        "yom hazikaron; yom ha-zikaron",
        put_off(from_jewish_new_year(_PASSOVER + 19), {FRI: -2, SUN: 1, MON: 0}),
        leeway=1,
    ),
    Feast(
        "yom haatzmaut; yom ha'atzmaut",
        put_off(from_jewish_new_year(_PASSOVER + 20), {FRI: -1, SAT: -2, MON: 1}),
        leeway=1,
    ),
    Feast("lag baomer; lag ba'omer; lag b'omer", from_jewish_new_year(_PASSOVER + 33), leeway=1),
    Feast("yom yerushalayim; jerusalem day", from_jewish_new_year(_PASSOVER + 43), leeway=1),
    Feast(
        "shavuot; shavuoth; shavuos; feast of weeks",
        from_jewish_new_year(_PASSOVER + 49),
        from_jewish_new_year(_PASSOVER + 51),
    ),
    Feast("tisha b'av; tisha be-av; tishah b'av", put_off(from_jewish_new_year(_PASSOVER + 112), {SAT: 1}), leeway=1),
)
