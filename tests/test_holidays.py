"""Days that go by a name: each falls in its season, every name is read, and a day more or less is no contradiction."""

from collections import Counter
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from alone import scan_dates
from hypothesis import given
from hypothesis import strategies as st
from moving import TABLES, table

from claimcheck import Deadline, Source
from claimcheck.calendar import easter, jewish_new_year, orthodox_easter
from claimcheck.claims import Claim
from claimcheck.comparison import Agreement, verdict
from claimcheck.dates import DateValue
from claimcheck.dimensions.date.holidays import islamic, moving
from claimcheck.dimensions.date.holidays.names import FEASTS, telling, within
from claimcheck.dimensions.date.holidays.rules import Feast
from claimcheck.jsonlines import claim_from_wire
from claimcheck.wire import claim_to_wire

YEARS = range(2001, 2036)
SEASON = timedelta(days=36)
"""How far apart the days of a feast may lie in their years: a month that a leap month moves, and a week."""
SMALL = {"of", "the", "and", "for", "against"}
MOON_YEARS = {353, 354, 355, 356}
NAMES = [(name, feast) for feast in FEASTS for name in feast.names.split("; ")]


@pytest.mark.parametrize("feast", FEASTS, ids=lambda feast: feast.names[:30])
def test_each_day_falls_in_the_season_of_its_year(feast: Feast) -> None:
    firsts = [first for year in YEARS for first, _ in feast.spans(year)]
    if feast in islamic.ISLAMIC:
        return
    days = sorted({(first - date(first.year, 1, 1)).days for first in firsts})
    gaps = [(later - earlier) % 366 or 366 for earlier, later in pairwise([*days, *days[:1]])]
    assert not days or timedelta(days=366 - max(gaps)) <= SEASON


@pytest.mark.parametrize("feast", FEASTS, ids=lambda feast: feast.names[:30])
@given(year=st.integers(1, 3000))
def test_a_feast_ends_after_it_begins_in_the_year_that_is_asked(feast: Feast, year: int) -> None:
    for first, last in feast.spans(year):
        assert first.year == year
        assert timedelta(0) <= last - first <= timedelta(days=50)


def test_the_friday_before_a_feast_of_january_is_in_december() -> None:
    friday = next(feast for feast in FEASTS if feast.names.startswith("jumatul wida"))
    assert date(1967, 12, 29) in [first for first, _ in friday.spans(1967)]
    assert all(first.year == 1968 for first, _ in friday.spans(1968))


@pytest.mark.parametrize("name", TABLES["_IslamicLunar"])
def test_feasts_that_go_by_the_moon_alone_are_a_moon_year_apart(name: str) -> None:
    days = [day for year in sorted(moving.days_of(name)) for day in moving.days_of(name)[year]]
    assert {(later - earlier).days for earlier, later in pairwise(days)} <= MOON_YEARS


@given(st.integers(1583, 2400))
def test_the_two_easters_are_sundays_at_most_five_weeks_apart(year: int) -> None:
    western, eastern = easter(year), orthodox_easter(year)
    assert western.weekday() == eastern.weekday() == 6
    assert (eastern - western).days % 7 == 0
    assert 0 <= (eastern - western).days <= 35


@given(st.integers(1, 9998))
def test_the_jewish_year_keeps_its_lengths_and_weekdays(year: int) -> None:
    first, following = jewish_new_year(year), jewish_new_year(year + 1)
    assert first.weekday() not in (2, 4, 6)
    assert (following - first).days in {353, 354, 355, 383, 384, 385}


@pytest.mark.parametrize(
    ("year", "eastern", "new_year"),
    [(1973, "1973-04-29", "1973-09-27"), (2000, "2000-04-30", "2000-09-30"), (2024, "2024-05-05", "2024-10-03")],
)
def test_days_that_almanacs_print(year: int, eastern: str, new_year: str) -> None:
    assert orthodox_easter(year).isoformat() == eastern
    assert jewish_new_year(year).isoformat() == new_year


def test_no_name_is_that_of_two_feasts() -> None:
    assert [name for name, times in Counter(name for name, _ in NAMES).items() if times > 1] == []


def test_words_that_find_a_name_are_words_of_names() -> None:
    written = {word for name, _ in NAMES for word in name.replace("-", " ").replace("'", " ").split()}
    assert telling() <= written
    assert len(within()) < 500


@pytest.mark.parametrize(("name", "feast"), NAMES, ids=[name for name, _ in NAMES])
def test_every_name_is_read_with_its_year(name: str, feast: Feast) -> None:
    written = (word if word in SMALL else word[:1].upper() + word[1:] for word in name.split())
    text = f"It opened on {' '.join(written)} 2016."
    spans = feast.spans(2016)
    read = [(figure.date.start, figure.date.end) for figure in scan_dates(text, None) if figure.date]
    assert read == (spans[:1] or [(date(2016, 1, 1), date(2016, 12, 31))])


def test_the_table_is_what_the_package_holds() -> None:
    package = pytest.importorskip("holidays")
    if package.__version__ != "0.109":
        pytest.skip("the table is of another release")
    kept = Path(moving.__file__).with_suffix(".txt").read_text("utf-8")
    assert kept == table()


def deadline(when: DateValue) -> Deadline:
    return Deadline(
        when, event="withdrawal from Afghanistan", when=when, source=Source("Record", published="2018-06-01")
    )


def read_day(text: str) -> DateValue:
    (figure,) = scan_dates(text, date(2018, 6, 1))
    assert figure.date is not None
    return figure.date


@pytest.mark.parametrize(
    ("day", "agreement"),
    [("June 14", "rounding"), ("June 15", "equal"), ("June 16", "rounding"), ("June 17", "contradiction")],
)
def test_a_day_more_or_less_is_no_contradiction_where_countries_differ(day: str, agreement: str) -> None:
    feast, told = deadline(read_day("by Eid al-Fitr")), deadline(read_day(f"by {day}"))
    assert verdict(feast.quantity, told.quantity).agreement is Agreement(agreement)


def test_the_day_that_may_differ_comes_back_from_json() -> None:
    claim: Claim = deadline(read_day("by Eid al-Fitr"))
    assert claim_from_wire(claim_to_wire(claim)) == claim
