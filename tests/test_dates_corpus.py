"""The corpora of dates, times of day and lengths of time."""

from datetime import date

import pytest
from alone import scan_dates, scan_lengths, scan_times

from claimcheck.dimensions.date import corpus
from claimcheck.dimensions.date.holidays import corpus as holidays
from claimcheck.dimensions.duration import corpus as durations
from claimcheck.dimensions.time import corpus as times
from claimcheck.interval import Interval


def read(text: str, published: date | None) -> list[tuple[str, str | None]]:
    return [(figure.span.of(text), figure.date.iso) for figure in scan_dates(text, published) if figure.date]


DATES = (*corpus.CORPUS, *holidays.CORPUS)


@pytest.mark.parametrize(("text", "expected"), DATES, ids=[row[0] for row in DATES])
def test_dates_are_read(text: str, expected: tuple[tuple[str, str | None], ...]) -> None:
    assert read(text, corpus.PUBLISHED) == list(expected)


@pytest.mark.parametrize(("text", "words", "iso"), corpus.UNRESOLVED)
def test_nothing_is_guessed_without_a_day_of_publication(text: str, words: str, iso: str) -> None:
    (figure,) = scan_dates(text, None)
    assert figure.span.of(text) == words
    assert figure.date is not None
    assert figure.date.iso == iso
    assert not figure.date.resolved
    assert figure.date.start is None


@pytest.mark.parametrize("text", [*corpus.NOTHING, *holidays.NOTHING])
def test_other_things_are_left_alone(text: str) -> None:
    assert read(text, corpus.PUBLISHED) == []


@pytest.mark.parametrize(("text", "words", "iso", "number", "unit"), durations.CORPUS)
def test_lengths_of_time_are_read(text: str, words: str, iso: str, number: str | None, unit: str) -> None:
    (figure,) = scan_lengths(text, None)
    assert figure.date is not None
    assert figure.quantity is not None
    assert (figure.span.of(text), figure.date.iso, figure.quantity.unit) == (words, iso, unit)
    assert figure.quantity.dimension == "duration"
    if number is None:
        assert figure.quantity.vague
        assert figure.number is None
    else:
        assert figure.quantity.asserted == Interval.exactly(number)


@pytest.mark.parametrize(("text", "first", "last"), durations.WINDOWS)
def test_windows_have_their_days(text: str, first: str, last: str) -> None:
    (figure,) = scan_lengths(text, corpus.PUBLISHED)
    assert figure.date is not None
    assert (str(figure.date.start), str(figure.date.end)) == (first, last)
    assert figure.date.resolved
    (unresolved,) = scan_lengths(text, None)
    assert unresolved.date is not None
    assert not unresolved.date.resolved


@pytest.mark.parametrize("text", durations.NOTHING)
def test_no_length_of_time_is_made_up(text: str) -> None:
    assert [figure.span.of(text) for figure in scan_lengths(text, corpus.PUBLISHED)] == []


@pytest.mark.parametrize(("text", "words", "iso"), times.CORPUS)
def test_times_of_day_are_read(text: str, words: str, iso: str) -> None:
    (figure,) = scan_times(text)
    assert figure.date is not None
    assert (figure.span.of(text), figure.date.iso, figure.dimension) == (words, iso, "time")
    assert not figure.date.resolved
    assert [each.span for each in scan_dates(text, None)] == [figure.span]


@pytest.mark.parametrize("text", times.NOTHING)
def test_no_time_of_day_is_made_up(text: str) -> None:
    assert [figure.span.of(text) for figure in scan_times(text)] == []
