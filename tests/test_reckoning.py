"""Quotients and changes of intervals, last places of numbers, and two digits in each other's place."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from claimcheck.interval import Interval
from claimcheck.reckoning import change, last_place, percentage, quotient, rounded, summed
from claimcheck.slips import swapped

NUMBERS = st.decimals(1, 10_000, places=2)
INTERVALS = st.tuples(NUMBERS, NUMBERS).map(lambda ends: Interval(min(ends), max(ends)))


@given(INTERVALS, INTERVALS, st.data())
def test_a_quotient_holds_every_quotient(part: Interval, whole: Interval, data: st.DataObject) -> None:
    assert part.lower is not None and part.upper is not None and whole.lower is not None and whole.upper is not None  # noqa: PT018
    one = data.draw(st.sampled_from([part.lower, part.upper]))
    other = data.draw(st.sampled_from([whole.lower, whole.upper]))
    found = quotient(part, whole)
    assert found is not None
    assert found.lower is not None
    assert found.upper is not None
    assert found.lower * other <= one + Decimal("1e-20")
    assert found.upper * other >= one - Decimal("1e-20")


@given(NUMBERS)
def test_nothing_changes_by_nothing(number: Decimal) -> None:
    assert change(Interval.exactly(number), Interval.exactly(number)) == Interval.exactly(0)


def test_by_hand() -> None:
    assert percentage(Interval.exactly(31), Interval.exactly(124)) == Interval.exactly(25)
    assert change(Interval.exactly(1200), Interval.exactly(900)) == Interval.exactly(-25)
    assert quotient(Interval.exactly(1), Interval(0, 2)) is None
    assert quotient(Interval(1, None), Interval(2, 4)) == Interval(Decimal("0.25"), None)
    assert rounded(Interval.exactly(Decimal("72.09"))) == "72.1"
    assert rounded(Interval(19, 21)) == "19 to 21"
    assert rounded(Interval.exactly(Decimal("0.045678"))) == "0.0457", "three digits of what is below a tenth"
    assert rounded(Interval.exactly(Decimal("0.1"))) == "0.1"
    assert rounded(Interval.exactly(Decimal("0.1234"))) == "0.12"
    assert rounded(Interval.exactly(0)) == "0"
    assert rounded(Interval.exactly(Decimal("10.06"))) == "10.1"
    assert rounded(Interval.exactly(Decimal("9.987"))) == "9.99"
    assert rounded(Interval.exactly(Decimal("-3.456"))) == "-3.46"
    assert rounded(Interval(Decimal("19.04"), Decimal("19.02") + 1)) == "19 to 20"
    assert rounded(Interval(10, None)) == "10"
    assert rounded(Interval(None, 10)) == "10"
    assert rounded(Interval(Decimal("9.04"), Decimal("10.04"))) == "9.04 to 10"


def test_a_sum_holds_every_sum() -> None:
    assert summed([Interval(1, 2), Interval.exactly(3), Interval(4, None)]) == Interval(8, None)
    assert summed([]) == Interval.exactly(0)


def test_nothing_is_divided_by_what_may_be_nought_or_less() -> None:
    two = Interval.exactly(2)
    assert quotient(two, Interval(-1, 4)) is None
    assert quotient(two, Interval(None, 4)) is None
    assert quotient(Interval(-1, 2), two) is None
    assert quotient(Interval(None, 2), two) is None
    assert quotient(Interval(0, 1), two) == Interval(0, Decimal("0.5"))
    assert quotient(Interval(Decimal("0.5"), 1), two) == Interval(Decimal("0.25"), Decimal("0.5"))
    assert quotient(two, Interval(1, None)) == Interval(0, 2)
    assert quotient(two, Interval(Decimal("0.5"), 1)) == Interval(2, 4)


@given(st.text("123456789", min_size=3, max_size=9), st.integers(0, 4), st.data())
def test_digits_in_each_others_place_are_seen_wherever_the_point_is(was: str, places: int, data: st.DataObject) -> None:
    digits = list(was)
    one, other = data.draw(st.lists(st.integers(0, len(digits) - 1), min_size=2, max_size=2, unique=True))
    digits[one], digits[other] = digits[other], digits[one]
    now = "".join(digits)
    assert swapped(*(Decimal(text).scaleb(-places) for text in (was, now))) == (was != now)


def test_numbers_written_to_other_places_have_no_digits_swapped() -> None:
    assert swapped(Decimal("1080000"), Decimal("1.80E+6"))
    assert not swapped(Decimal("531"), Decimal("53.1"))


def test_the_last_place_is_that_of_the_last_digit_behind_the_point() -> None:
    assert [last_place(Decimal(text)) for text in ("53.10", "53", "5.3E+6")] == [Decimal("0.01"), 1, 1]
