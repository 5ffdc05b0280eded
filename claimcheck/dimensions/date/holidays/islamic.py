"""Feasts of the Islamic calendar, as Umm al-Qura reckons them; where the moon is seen, they may be a day off."""

from claimcheck.dimensions.date.holidays.rules import FRI, Feast, either, from_listed, weekday_before

_FITR = "eid al-fitr; eid ul-fitr; eid-ul-fitr; eid el-fitr; feast of fast-breaking; festival of breaking the fast; hari raya puasa; lebaran"
_ADHA = "eid al-adha; eid ul-adha; eid el-adha; eid ul-azha; bakr eid; bakra eid; feast of the sacrifice; feast of sacrifice; tabaski; hari raya haji; kurban bayram"

ISLAMIC = (
    Feast("islamic new year; muslim new year; hijri new year", from_listed("islamic new year"), leeway=1),
    Feast("ashura; ashoura; day of ashura", from_listed("islamic new year", 9), leeway=1),
    Feast(
        "mawlid; mawlid al-nabi; mawlid an-nabi; mawlid al-nabawi; milad un-nabi; eid milad-un-nabi; prophet's birthday; prophet muhammad's birthday",
        from_listed("mawlid"),
        leeway=1,
    ),
    Feast("isra and mi'raj; lailat al-miraj; isra mi'raj", from_listed("isra and mi'raj"), leeway=1),
    Feast("ramadan; ramadhan; ramzan", from_listed("ramadan"), from_listed("eid al-fitr", -1), 1),
    Feast(
        "laylat al-qadr; lailat al-qadr; laylatul qadr; night of power; night of destiny",
        from_listed("ramadan", 26),
        leeway=1,
    ),
    Feast("jumatul wida; jumu'atul-wida; jumat-ul-wida", weekday_before(from_listed("eid al-fitr"), FRI), leeway=1),
    Feast("hajj", from_listed("eid al-adha", -2), from_listed("eid al-adha", 3), 1),
    Feast("day of arafah; day of arafat; arafat day", from_listed("eid al-adha", -1), leeway=1),
    Feast("eid", either(from_listed("eid al-fitr"), from_listed("eid al-adha")), leeway=1),
    Feast(_FITR, from_listed("eid al-fitr"), leeway=1),
    Feast(_ADHA, from_listed("eid al-adha"), leeway=1),
)
