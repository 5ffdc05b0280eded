"""The time that a figure counts in is its own: not that of a record, of what it is compared with, or of what was made."""

from datetime import date

import pytest

from claimcheck.claims import Claim, Source
from claimcheck.documents import read_document
from claimcheck.extraction import extract
from claimcheck.vocabulary import Measure

THURSDAY = date(2021, 8, 26)


def claim(text: str, words: str) -> Claim:
    """The claim that these words of a text make."""
    account = extract(read_document(text, source=Source("Daily Record", THURSDAY), id=0))
    return next(c for c in account.claims if c.quantity.printed() == words)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Unemployment rose to 5.4 percent, the highest since 2015.", "5.4 percent"),
        ("It was the worst crash since 1998: 41 people died.", "41"),
        ("The budget sets aside $40 million, up 6 percent on last year.", "$40 million"),
        ("Turnout was 61 percent, down from 66 percent in 2016.", "61 percent"),
        ("The bridge, opened in 2016, cost $40 million.", "$40 million"),
        ("Police said 18 people were killed in the past 24 hours, taking the total to 412.", "412"),
        ("The death toll rose by 12 to 412 overnight.", "412"),
        ("Police said 18 people were killed in the past 24 hours, bringing the death toll to 412.", "412"),
        ("Four men were shot dead, bringing the number killed this year to 88.", "Four"),
        ("The firm will cut 1,700 jobs after losing $420 million last year.", "1,700"),
        ("The strike, the third this year, will hit 65 hospitals.", "65"),
        ("Wages rose 4.3 percent over last year.", "4.3 percent"),
        ("Sales came to $58 million, up from $56 million last year.", "$58 million"),
    ],
)
def test_a_time_of_something_else_is_no_window(text: str, words: str) -> None:
    told = claim(text, words)
    assert (told.start, told.end) == (None, None)
    assert told.measure is not Measure.FLOW


@pytest.mark.parametrize(
    ("text", "words", "start"),
    [
        ("At least 41 people have been killed since June 2021.", "At least 41", date(2021, 6, 1)),
        ("Police said 18 people were killed in the past 24 hours, taking the total to 412.", "18", date(2021, 8, 25)),
        (
            "Some 4,300 people have died since the alliance intervened in Corland in May last year.",
            "Some 4,300",
            date(2020, 5, 1),
        ),
        ("The toll since Monday stands at 41.", "41", date(2021, 8, 23)),
        ("Four men were shot dead, bringing the number killed this year to 88.", "88", date(2021, 1, 1)),
        ("The firm will cut 1,700 jobs after losing $420 million last year.", "$420 million", date(2020, 1, 1)),
        ("Some 41 people have died after drinking bad gin this year.", "Some 41", date(2021, 1, 1)),
        (
            "Some 900 people left in the past 24 hours, for a total of 4,100 since Monday.",
            "Some 900",
            date(2021, 8, 25),
        ),
        ("Some 900 people left in the past 24 hours, for a total of 4,100 since Monday.", "4,100", date(2021, 8, 23)),
        ("Since June, 412 people have died, 18 of them this week.", "412", date(2021, 6, 1)),
        (
            "Since the attack by rebels on Chad on June 7, more than 100 hostages have been freed.",
            "more than 100",
            date(2021, 6, 7),
        ),
        ("Since Russia invaded on Feb. 24, some 1,400 people have been killed.", "some 1,400", date(2021, 2, 24)),
    ],
)
def test_a_time_of_its_own_is_one(text: str, words: str, start: date) -> None:
    assert claim(text, words).start == start


@pytest.mark.parametrize(
    ("text", "words", "days"),
    [
        ("From Aug. 23 at 3 a.m. to Aug. 24 at 3 a.m. the army evacuated 900 people.", "900", (23, 24)),
        ("The army evacuated 600 people between 6 a.m. on Sunday and 6 a.m. on Monday.", "600", (22, 23)),
        ("Between Sunday and Tuesday the army flew out 700 people.", "700", (22, 24)),
    ],
)
def test_from_one_day_or_hour_to_another_is_a_window(text: str, words: str, days: tuple[int, int]) -> None:
    told = claim(text, words)
    assert (told.start, told.end) == (date(2021, 8, days[0]), date(2021, 8, days[1]))
    assert told.measure is Measure.FLOW


@pytest.mark.parametrize(
    ("text", "flow"),
    [
        ("About 12,000 people evacuated by army flights in 24 hours.", True),
        ("They agreed that 12,000 people should be evacuated by ship in 24 hours.", False),
    ],
)
def test_what_came_in_hours(text: str, flow: bool) -> None:
    words = "About 12,000" if flow else "12,000"
    assert (claim(text, words).measure is Measure.FLOW) is flow


def test_what_another_is_compared_with_keeps_its_year() -> None:
    text = "The port handled 310 ships, up from 285 ships in 2016."
    assert claim(text, "285").as_of == date(2016, 12, 31)
    assert claim(text, "310").as_of == THURSDAY


@pytest.mark.parametrize(
    ("text", "words", "day"),
    [
        ("Last year 41,000 people came.", "41,000", date(2020, 12, 31)),
        ("The fair drew 41,000 visitors last year.", "41,000", date(2020, 12, 31)),
        ("Some 41,000 people have come this year.", "Some 41,000", date(2021, 8, 26)),
        ("In 2016 thieves took goods worth $40 million.", "$40 million", date(2016, 12, 31)),
        ("Thieves took goods worth $40 million.", "$40 million", date(2021, 8, 26)),
        ("For its quarter ending on July 1 the firm had sales of $40 million.", "$40 million", date(2021, 8, 26)),
    ],
)
def test_what_is_told_of_a_year_gone_by_held_then(text: str, words: str, day: date) -> None:
    assert claim(text, words).as_of == day


@pytest.mark.parametrize(
    "text",
    [
        "The raid, echoing a 2013 assault in Dorn, killed 41 guards.",
        "It beat the record of 15 hours set in 1995 and was watched by 41 people.",
    ],
)
def test_the_year_of_what_is_recalled_is_of_nothing_else(text: str) -> None:
    assert claim(text, "41").as_of == THURSDAY


def test_weeks_between_which_something_is_are_of_no_month() -> None:
    told = claim("Some 41 people will be out between Week 31 and Week 36.", "Some 41")
    assert (told.start, told.end) == (None, None)


def test_a_time_told_of_some_is_theirs_alone() -> None:
    text = "Planes have evacuated 900 people, and almost 700 of those were flown out in just the last 12 days."
    assert claim(text, "900").measure is not Measure.FLOW


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Police held 408 people on Monday, bringing the total to 21,063 - some 1,758 people over the past seven days.",
            "21,063",
        ),
        ("The coastguard rescued 394 people, nearing this year's daily record of 405.", "394"),
    ],
)
def test_a_time_behind_another_count_is_not_that_of_a_total(text: str, words: str) -> None:
    told = claim(text, words)
    assert (told.start, told.measure is Measure.FLOW) == (None, False)


def test_a_period_of_hours_is_counted_in() -> None:
    text = "Over a 24-hour period, 42 flights carrying 900 evacuees left Chad."
    assert claim(text, "900").measure is Measure.FLOW


def test_a_quake_is_no_victim_by_name() -> None:
    text = "Many victims of the Jan. 1 Ashby Earthquake are believed to have been crushed to death by houses."
    account = extract(read_document(text, source=Source("Daily Record", THURSDAY), id=0))
    assert not [told for told in account.claims if told.quantity.text == "Ashby Earthquake"]
