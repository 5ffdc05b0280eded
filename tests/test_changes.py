"""A change beside the figures that it leads from and to: its direction, how far they reach, and what explains a difference."""

from decimal import Decimal

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.changes import Change
from claimcheck.checking import check_accounts
from claimcheck.claims import Claim, Source
from claimcheck.documents import read_document
from claimcheck.extraction import extract
from claimcheck.interval import Interval
from claimcheck.quantities import Trend
from claimcheck.vocabulary import Role


def change(told: str, old: str = "100", new: str = "120", trend: Trend | None = Trend.UP) -> Change:
    claim = Claim(told)
    return Change(evolve(claim, quantity=evolve(claim.quantity, trend=trend)), Claim(old), Claim(new))


def span(lower: str, upper: str) -> Interval:
    return Interval(Decimal(lower), Decimal(upper))


def test_a_fall_is_below_nought_however_it_is_told() -> None:
    assert change("24%").said == span("23.5", "24.5")
    assert change("24%", trend=Trend.DOWN).said == span("-24.5", "-23.5")
    assert change("-24%", trend=None).said == span("-24.5", "-23.5")
    assert change("-24%", trend=None).size == span("23.5", "24.5")
    assert change("24%", "120", "100", None).said == span("-24.5", "-23.5"), "the figures say which way it went"
    assert change("24%", "100", "120", None).said == span("23.5", "24.5")


@pytest.mark.parametrize(("told", "signed"), [("-1%", True), ("0%", False), ("several", False), ("1%", False)])
def test_what_is_printed_below_nought(told: str, signed: bool) -> None:
    assert change(told).signed is signed


def test_figures_of_a_table_are_written_to_one_place() -> None:
    prose = change("20%", "60,000", "9,651")
    assert prose.ends[0] == span("57000", "63000")
    table = evolve(prose, old=evolve(prose.old, role=Role.TABLE), new=evolve(prose.new, role=Role.TABLE))
    assert table.ends[0] == span("60000", "60000")
    for half in (evolve(table, old=prose.old), evolve(table, new=prose.new)):
        assert half.ends == prose.ends, "one cell alone is of no table"


def test_how_near_a_change_is_that_rounding_explains() -> None:
    assert change("24%").nearly == span("21.15", "26.95")
    assert change("24%", trend=Trend.DOWN).nearly == span("-26.95", "-21.15")
    assert change("at least 20%").nearly == Interval(Decimal(18), None)


@given(st.integers(1, 999), st.sampled_from(Trend))
def test_a_change_is_near_itself(percent: int, trend: Trend) -> None:
    told = change(f"{percent}%", trend=trend)
    assert told.said <= told.nearly


@pytest.mark.parametrize(
    ("told", "made", "cut"),
    [
        ("27.30%", "27.308", True),
        ("27.30%", "27.36", False),
        ("27.30%", "27.26", True),  # both are 27.3 to a tenth
        ("27.30%", "27.24", False),
        ("172%", "172.9", True),
        ("172%", "173.1", False),
        ("17%", "17.9", False),  # of two digits the last matters
    ],
)
def test_the_last_of_several_digits_may_be_cut_off(told: str, made: str, cut: bool) -> None:
    assert change(told).cut_off(Interval.exactly(Decimal(made))) is cut
    assert change(told, trend=Trend.DOWN).cut_off(Interval.exactly(Decimal(made) * -1)) is cut


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The hall has 847 seats, 64 more than the 783 of the old one.", False),
        ("The hall has 847 seats, 63 more than the 783 of the old one.", True),
        ("The hall has 800 seats, 12 more than the 783 of the old one.", False),  # the 800 may be rounded
        ("The hall has 847 seats, 40 more than the 800 of the old one.", False),  # so may the other
        ("The hall has 847 seats, 95 more than the 800 of the old one.", True),
    ],
)
def test_a_difference_lies_between_what_readers_accept(text: str, found: bool) -> None:
    account = extract(read_document(text, source=Source("Daily Record", "2024-05-15")))
    assert bool([finding for finding in check_accounts([account]).findings if finding.code == "CC402"]) is found


def test_the_words_of_a_change() -> None:
    told = change("20%")
    assert told.claims == (told.told, told.old, told.new)
    assert told.made("25%") == "from 100 to 120 it is 25%"
