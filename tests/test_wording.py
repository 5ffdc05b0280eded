"""How claims are put into words."""

from decimal import Decimal
from typing import Any

import pytest

from claimcheck.claims import Claim, Location, Source
from claimcheck.interval import Interval
from claimcheck.kinds.casualties import Killed
from claimcheck.kinds.money import Money
from claimcheck.wording import amount, figure, on, sum_like, units, who


def killed(words: str, of: str = "people", **known: Any) -> Claim:
    return Killed(words, of=of, **known)


@pytest.mark.parametrize(
    ("words", "of", "told"),
    [
        ("12", "people", "“12 people”"),
        ("dozens", "people", "“dozens of people”"),
        ("several", "people", "“several people”"),
        ("a few", "people", "“a few people”"),
        ("12 people", "people", "“12 people”"),
    ],
)
def test_a_figure_is_told_with_what_it_counts(words: str, of: str, told: str) -> None:
    claim = killed(words.removesuffix(f" {of}"), of)
    assert figure(claim) == told


def test_a_text_goes_by_publisher_then_file_then_line() -> None:
    assert who(killed("12", source=Source("Fox News", path="copy/a.txt"))) == "Fox News"
    assert who(killed("12", source=Source(path="copy/a.txt"))) == "a.txt"
    assert who(killed("12", source=Source(path="copy\\desk\\a.txt"))) == "a.txt"
    assert who(killed("12", location=Location(line=7))) == "line 7"
    assert who(killed("12")) == "one text"
    assert who(killed("12", location=Location("-", line=7))) == "one text", "the line is told beside it"


@pytest.mark.parametrize(
    ("interval", "told"),
    [
        (Interval.exactly(1200), "1,200"),
        (Interval(12, 15), "12 to 15"),
        (Interval(12, None), "at least 12"),
        (Interval(12, None, lower_closed=False), "more than 12"),
        (Interval(None, 12), "at most 12"),
        (Interval(None, 12, upper_closed=False), "less than 12"),
    ],
)
def test_an_interval_in_words(interval: Interval, told: str) -> None:
    assert amount(interval) == told


@pytest.mark.parametrize(
    ("whole", "made", "told"),
    [
        ("$3.4 billion", 4_300_000_000, "$4.3 billion"),
        ("$5 million", 6_000_000, "$6 million"),
        ("$300", 320, "$320"),
        ("€3m", 4_500_000, "€4.5m"),
        ("$3bn", 4_500_000_000, "$4.5bn"),
        ("£0.31", Decimal("0.41"), "£0.41"),
        ("31p", Decimal("0.41"), "41p"),
        ("€20 million", 10_000_000, "€10 million"),
        ("about $5 million", 6_000_000, "6,000,000"),
    ],
)
def test_a_sum_is_printed_as_its_whole_is(whole: str, made: int | Decimal, told: str) -> None:
    assert sum_like(Interval.exactly(made), Money(whole, of="aid")) == told


def test_a_sum_that_is_no_one_number_is_told_as_such() -> None:
    assert sum_like(Interval(6, 7), Money("$5", of="aid")) == "6 to 7"
    assert sum_like(Interval.exactly(7), killed("5")) == "7"


def test_days_are_told_in_words() -> None:
    assert on(Source(published="2021-08-05").day) == "5 August 2021"
    assert on(None) == "a day that is not known"


@pytest.mark.parametrize(
    ("unit", "told"),
    [
        ("foot", "feet"),
        ("foot**2", "square feet"),
        ("meter**3", "cubic meters"),
        ("metric_ton", "metric tons"),
        ("mile_per_hour", "miles per hour"),
        ("degree_Celsius", "degrees Celsius"),
    ],
)
def test_units_in_the_plural(unit: str, told: str) -> None:
    assert units(unit) == told
