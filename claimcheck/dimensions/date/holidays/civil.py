"""Days that a country keeps by law or custom, told by the name alone.

Of the United States, those that the Code (title 5, section 6103, and title 36, chapter 1) names, and what traders and families keep
with them; of Canada, Britain and Ireland, Australia and New Zealand their public holidays whose names no other country has.
What several countries call by one name is in `places`.
"""

from claimcheck.dates import MONTHS
from claimcheck.dimensions.date.holidays.rules import (
    FRI,
    MON,
    SAT,
    SUN,
    THU,
    Feast,
    in_years,
    nth,
    on,
    put_off,
    weekday_after,
    weekday_before,
)

_LABOR_DAY = nth(1, MON, 9)

NEW_YEAR = (
    Feast("new year's day; new year day; new year", on(1, 1)),
    Feast("new year's eve; new year eve; hogmanay", on(12, 31)),
)
AMERICAN = (
    Feast(
        "martin luther king day; martin luther king jr day; martin luther king's day; mlk day; mlk jr day",
        nth(3, MON, 1),
    ),
    Feast("groundhog day; groundhog's day", on(2, 2)),
    Feast("lincoln's birthday; abraham lincoln's birthday", on(2, 12)),
    Feast("presidents' day; washington's birthday", nth(3, MON, 2)),
    Feast("cesar chavez day", on(3, 31)),
    Feast("thomas jefferson's birthday; jefferson's birthday", on(4, 13)),
    Feast(
        "super tuesday",
        in_years(
            "1984-03-13",
            "1988-03-08",
            "1992-03-10",
            "1996-03-12",
            "2000-03-07",
            "2004-03-02",
            "2008-02-05",
            "2012-03-06",
            "2016-03-01",
            "2020-03-03",
            "2024-03-05",
        ),
    ),
    Feast("tax day", put_off(on(4, 15), {FRI: 3, SAT: 3, SUN: 2})),
    Feast("emancipation day", put_off(on(4, 16), {SAT: -1, SUN: 1})),
    Feast("patriots' day", nth(3, MON, 4)),
    Feast("secretaries' day; administrative professionals' day", nth(-1, SAT, 4, -3)),
    Feast("arbor day", nth(-1, FRI, 4)),
    Feast("loyalty day; law day; lei day", on(5, 1)),
    Feast("national day of prayer", nth(1, THU, 5)),
    Feast("cinco de mayo", on(5, 5)),
    Feast("military spouse day; military spouse appreciation day", weekday_before(nth(2, SUN, 5), FRI)),
    Feast("peace officers memorial day", on(5, 15)),
    Feast("armed forces day", nth(3, SAT, 5)),
    Feast("national maritime day", on(5, 22)),
    Feast("memorial day", nth(-1, MON, 5)),
    Feast("d-day anniversary", on(6, 6)),
    Feast("flag day", on(6, 14)),
    Feast("juneteenth", on(6, 19)),
    Feast("parents' day", nth(4, SUN, 7)),
    Feast("national aviation day", on(8, 19)),
    Feast("women's equality day", on(8, 26)),
    Feast("labor day", _LABOR_DAY),
    Feast("grandparents' day; national grandparents day", weekday_after(_LABOR_DAY, SUN)),
    Feast("patriot day", on(9, 11)),
    Feast("gold star mother's day", nth(-1, SUN, 9)),
    Feast("leif erikson day", on(10, 9)),
    Feast("columbus day; indigenous peoples' day; indigenous people's day", nth(2, MON, 10)),
    Feast("white cane safety day", on(10, 15)),
    Feast("boss's day", on(10, 16)),
    Feast("sweetest day", nth(3, SAT, 10)),
    Feast("halloween; hallowe'en; all hallows' eve", on(10, 31)),
    Feast("veterans day; veteran's day; armistice day; remembrance day", on(11, 11)),
    Feast("thanksgiving day; thanksgiving", nth(4, THU, 11)),
    Feast("thanksgiving eve", nth(4, THU, 11, -1)),
    Feast("black friday", nth(4, THU, 11, 1)),
    Feast("cyber monday", nth(4, THU, 11, 4)),
    Feast("giving tuesday", nth(4, THU, 11, 5)),
    Feast("pearl harbor day; pearl harbor remembrance day", on(12, 7)),
    Feast("wright brothers day", on(12, 17)),
    Feast("kwanzaa", on(12, 26), on(1, 1)),
)
COMMONWEALTH = (
    Feast("burns night", on(1, 25)),
    Feast("australia day", on(1, 26)),
    Feast("waitangi day", on(2, 6)),
    Feast("commonwealth day", nth(2, MON, 3)),
    Feast("anzac day", on(4, 25)),
    Feast("early may bank holiday; may day bank holiday", nth(1, MON, 5)),
    Feast("victoria day", weekday_before(on(5, 25), MON)),
    Feast("spring bank holiday; late may bank holiday", nth(-1, MON, 5)),
    Feast("bloomsday", on(6, 16)),
    Feast("canada day", on(7, 1)),
    Feast("august bank holiday; summer bank holiday", nth(-1, MON, 8)),
    Feast("bonfire night; guy fawkes day; guy fawkes night", on(11, 5)),
    Feast("remembrance sunday", nth(2, SUN, 11)),
)
OTHERS = (
    Feast("april fool's day; april fools' day; april fools", on(4, 1)),
    Feast("king's day; koningsdag", on(4, 27)),
    Feast("walpurgis night", on(4, 30)),
    Feast("may day; international workers' day", on(5, 1)),
    Feast("bastille day", on(7, 14)),
    Feast("german unity day; day of german unity", on(10, 3)),
    Feast("double tenth day; double ten day", on(10, 10)),
    Feast("day of the dead; dia de los muertos", on(11, 2)),
    Feast("singles' day; singles day", on(11, 11)),
    *(
        Feast(f"ides of {month.lower()}", on(number, 15 if number in (3, 5, 7, 10) else 13))
        for number, month in enumerate(MONTHS, 1)
    ),
)
