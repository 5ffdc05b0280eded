"""Intervals: examples, and the laws of their algebra against points."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.interval import Interval, exact_number
from claimcheck.testing import intervals, numbers

POINTS = [Decimal(n) / 2 for n in range(-90, 91)]
"""Every whole and half number around the ends that the strategy draws, so that each interval holds one of them."""


def points(interval: Interval | None) -> set[Decimal]:
    """The points an interval admits, by its ends alone, without the code under test."""
    if interval is None:
        return set()
    low, high = interval.lower, interval.upper
    return {
        p
        for p in POINTS
        if (low is None or p > low or (p == low and interval.lower_closed))
        and (high is None or p < high or (p == high and interval.upper_closed))
    }


def test_ends_stay_as_written() -> None:
    more_than_12, at_least_13 = Interval(12, None, lower_closed=False), Interval(13, None)
    assert more_than_12 != at_least_13
    assert str(more_than_12) == "(12, ∞)"
    assert str(at_least_13) == "[13, ∞)"
    assert str(Interval(0, 20, upper_closed=False)) == "[0, 20)"
    assert str(Interval.exactly(12)) == "12"
    assert str(Interval()) == "(-∞, ∞)"


def test_an_end_that_is_absent_is_never_closed() -> None:
    assert not Interval(12, None).upper_closed
    assert not Interval(None, 12).lower_closed
    assert Interval(12, None, upper_closed=True) == Interval(12, None, upper_closed=False)


def test_closedness_of_a_meet_comes_from_the_binding_end() -> None:
    assert Interval(12, None, lower_closed=False).meet(Interval(13, None)) == Interval(13, None)
    assert Interval(12, None, lower_closed=False).meet(Interval(12, None)) == Interval(12, None, lower_closed=False)
    assert Interval(0, 20, upper_closed=False).meet(Interval(5, 30)) == Interval(5, 20, upper_closed=False)
    assert Interval(5, 10).meet(Interval(0, 10, upper_closed=False)) == Interval(5, 10, upper_closed=False)
    assert Interval(0, 5, upper_closed=False).meet(Interval(5, 10)) is None
    assert Interval(0, 5).meet(Interval(5, 10)) == Interval.exactly(5)


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ((5, 3), "did you mean 3 to 5"),
        ((0.1, 1), "is a float and cannot be exact"),
        (("twelve", None), "give digits"),
        ((Decimal("Infinity"), None), "leave an end out"),
        ((Decimal("NaN"), None), "is not finite"),
        ((True, None), "is no number"),
        ((5, 5, True, False), "close both ends"),
    ],
)
def test_what_is_no_interval_is_refused_with_what_would_do(given: tuple[Any, ...], said: str) -> None:
    with pytest.raises(ValueError, match=said):
        Interval(*given)


@pytest.mark.parametrize("value", ["104,000", 104_000, Decimal(104_000), 104_000.0])
def test_numbers_are_read_exactly(value: Any) -> None:
    number = exact_number(value)
    assert type(number) is Decimal
    assert number == 104_000


def test_a_value_cannot_be_changed() -> None:
    with pytest.raises(AttributeError):
        Interval(1, 2).lower = Decimal(3)  # type: ignore[misc]


@given(intervals())
def test_every_drawn_interval_shows_among_the_points(one: Interval) -> None:
    assert points(one), "the laws below would be empty otherwise"


@given(intervals(), numbers(45, places=1))
def test_contains_is_between_the_ends(one: Interval, number: Decimal) -> None:
    low, high = one.lower, one.upper
    above = low is None or number > low or (number == low and one.lower_closed)
    below = high is None or number < high or (number == high and one.upper_closed)
    assert (number in one) == (above and below)


@given(intervals(), intervals())
def test_meet_holds_what_both_hold(one: Interval, other: Interval) -> None:
    assert points(one.meet(other)) == points(one) & points(other)


@given(intervals(), intervals())
def test_meet_commutes_and_lies_within_both(one: Interval, other: Interval) -> None:
    both = one.meet(other)
    assert both == other.meet(one)
    assert both is None or (both <= one and both <= other)
    assert one.meet(one) == one


@given(intervals(), intervals(), intervals())
def test_meet_associates(one: Interval, two: Interval, three: Interval) -> None:
    first, last = one.meet(two), two.meet(three)
    left = first.meet(three) if first else None
    right = one.meet(last) if last else None
    assert left == right


@given(intervals(), intervals())
def test_disjoint_is_sharing_no_point_from_either_side(one: Interval, other: Interval) -> None:
    assert one.disjoint(other) == other.disjoint(one) == (not points(one) & points(other))
    assert one.disjoint(other) == (one.meet(other) is None)


@given(intervals(), intervals())
def test_within_is_holding_no_other_point(one: Interval, other: Interval) -> None:
    """Beyond the points drawn, one side must also be as open as the other."""
    unbounded = (one.lower is None and other.lower is not None) or (one.upper is None and other.upper is not None)
    assert (one <= other) == (points(one) <= points(other) and not unbounded)
    assert (one < other) == (one <= other and one != other)
    if one <= other and other <= one:
        assert one == other


@given(intervals(), intervals(), intervals())
def test_within_is_passed_on(one: Interval, two: Interval, three: Interval) -> None:
    if one <= two and two <= three:
        assert one <= three


def sums(one: Interval, other: Interval) -> set[Decimal]:
    """Sums of sampled points, a quarter apart so that open ends are approached."""
    return {a + b for a in sampled(one) for b in sampled(other)}


def sampled(interval: Interval) -> list[Decimal]:
    """A few points of an interval: its ends or just inside them, and its middle."""
    near = Decimal("0.001")
    low = interval.lower if interval.lower is not None else (interval.upper or Decimal(0)) - 50
    high = interval.upper if interval.upper is not None else low + 100
    return [p for p in (low, low + near, (low + high) / 2, high - near, high) if p in interval]


@given(intervals(), intervals())
def test_a_sum_holds_all_sums_and_is_no_wider(one: Interval, other: Interval) -> None:
    total = one + other
    assert all(number in total for number in sums(one, other))
    assert total == other + one
    assert (total.lower is None) == (one.lower is None or other.lower is None)
    assert (total.upper is None) == (one.upper is None or other.upper is None)
    near = Decimal("0.01")
    if total.lower is not None:
        assert min(sums(one, other)) - total.lower <= near
        assert (total.lower in total) == (total.lower in sums(one, other))
    if total.upper is not None:
        assert total.upper - max(sums(one, other)) <= near
        assert (total.upper in total) == (total.upper in sums(one, other))


@given(intervals(), numbers(9))
def test_scaling_scales_every_point(one: Interval, factor: Decimal) -> None:
    scaled = one.scale(factor)
    assert all(point * factor in scaled for point in sampled(one))
    if factor:
        assert scaled.scale(1 / factor) == one or factor not in (-8, -5, -4, -2, -1, 1, 2, 4, 5, 8)
        for point in POINTS:
            assert (point * factor in scaled) == (point in one)
    else:
        assert scaled == Interval.exactly(0)


@given(intervals(), intervals(), st.integers(-9, 9))
def test_no_operation_makes_a_float(one: Interval, other: Interval, factor: int) -> None:
    for made in (one, one + other, one.scale(factor), one.meet(other)):
        if made is not None:
            assert {type(made.lower), type(made.upper)} <= {Decimal, type(None)}


@given(intervals())
def test_equal_values_hash_alike(one: Interval) -> None:
    def longer(end: Decimal | None) -> Decimal | None:
        return None if end is None else Decimal(f"{end}.00")

    same = Interval(longer(one.lower), longer(one.upper), one.lower_closed, one.upper_closed)
    assert same == one
    assert hash(same) == hash(one)
