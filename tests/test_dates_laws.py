"""What holds of every text: spans in order, nothing read twice, no text that makes the reading fail or crawl."""

from datetime import date, timedelta
from time import process_time

from alone import scan_dates, scan_lengths
from hypothesis import given, settings
from hypothesis import strategies as st

WORDS = st.sampled_from(
    """the a in of on from to between and early late mid end beginning last next this past previous first second third
    twenty thirty one two five hundred half quarter year years month week weeks weekend day days decade century today
    yesterday tomorrow ago later earlier before after Monday Friday Wed Sat May March Aug. September Feb 29 30 31 12 5
    1999 2021 2000 1582 0001 9999 8/31 2/29/2021 2021-08-26 13/13 Q3 H1 spring winter fall Easter Christmas Eve
    morning night noon 3 p.m. 15:30 UTC 's 'the 80s '82 1990s - – , . : same period for every rest fiscal FY09 now
    several couple few hours minutes 20-year 24 3.5 ½ through until week 31 31st the 99th twenty-first""".split()
)
TEXTS = st.lists(WORDS, min_size=1, max_size=14).map(" ".join)
DAYS = st.one_of(st.none(), st.dates(), st.sampled_from([date(2021, 8, 26), date.min, date.max]))


@settings(max_examples=400, deadline=None)
@given(TEXTS, DAYS)
def test_figures_come_in_order_and_never_overlap(text: str, published: date | None) -> None:
    for figures in (list(scan_dates(text, published)), list(scan_lengths(text, published))):
        ends = 0
        for figure in figures:
            assert ends <= figure.span.start < figure.span.end <= len(text)
            ends = figure.span.end
            assert figure.date is not None
            start, end = figure.date.start, figure.date.end
            assert start is None or end is None or start <= end
            assert figure.date.resolved == (start is not None or end is not None)
            assert figure.span.of(text) == figure.span.of(text).strip()


@settings(max_examples=100, deadline=None)
@given(TEXTS, st.dates(date(1950, 1, 10), date(2050, 12, 20)), st.integers(-3, 3))
def test_what_names_its_day_is_the_same_on_any_day(text: str, published: date, weeks: int) -> None:
    """A date that owes nothing to the day of publication does not move with it."""
    here = {
        figure.span: figure.date for figure in scan_dates(text, published) if figure.date and not figure.date.inferred
    }
    there = {figure.span: figure.date for figure in scan_dates(text, published + timedelta(weeks=weeks))}
    assert all(there[span] == value for span, value in here.items() if span in there and not _inferred(there[span]))


def _inferred(value: object) -> bool:
    return bool(getattr(value, "inferred", False))


def test_no_text_takes_more_than_its_length() -> None:
    pieces = (
        "1",
        "1,",
        "-",
        "20-",
        "the ",
        "first ",
        "May ",
        "3 days, ",
        "the end of ",
        "from 1 to ",
        "2021-",
        "12:",
        "a ",
    )
    for piece in pieces:
        began = process_time()
        text = piece * (60_000 // len(piece))
        list(scan_dates(text, date(2021, 8, 26)))
        list(scan_lengths(text, date(2021, 8, 26)))
        assert process_time() - began < 5, piece
