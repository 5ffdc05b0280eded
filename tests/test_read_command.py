"""`claimcheck read`: the text with its figures marked, what each was read as, and why a number was left alone."""

import json
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.claims import Source
from claimcheck.cli import main
from claimcheck.cli.commands.read import answer
from claimcheck.figures import Span
from claimcheck.interval import Interval
from claimcheck.reading import read, unread
from claimcheck.reports.figures import interval_in_words, reading
from claimcheck.reports.marked import Mark, marked
from claimcheck.settings import DEFAULT

TEXT = (
    "---\ndate: 2021-08-26\n---\n\n"
    "At least 12 **US troops** died on Thursday\naboard Flight 93.\n\nNothing to see.\n\nNearly 25 minutes.\n"
)


@pytest.fixture
def story(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.chdir(tmp_path)
    Path("story.md").write_text(TEXT, "utf-8")
    return "story.md"


def told(capsys: pytest.CaptureFixture[str], *words: str) -> list[str]:
    assert main(["read", *words]) == 0
    return capsys.readouterr().out.splitlines()


def test_lines_with_figures_are_shown_with_carets_and_readings(story: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert told(capsys, story) == [
        "story.md",
        " 5 | At least 12 **US troops** died on Thursday",
        "   | ^^^^^^^^^^^                       ^^^^^^^^",
        "     5:1 “At least 12”: 12 or more · of “US troops” · by the count grammar",
        "     5:35 “Thursday”: Thursday 2021-08-26, by the day of publication · by the date grammar",
        "10 | Nearly 25 minutes.",
        "   | ^^^^^^^^^^^^^^^^^",
        "     10:1 “Nearly 25 minutes”: less than 25 (a reader accepts 22.5 to less than 25) · unit minute · PT25M"
        " · by the duration grammar",
        "",
    ]


def test_verbose_shows_every_line(story: str, capsys: pytest.CaptureFixture[str]) -> None:
    shown = told(capsys, story, "--verbose")
    assert " 8 | Nothing to see." in shown
    assert [line for line in shown if line.startswith((" 6 |", " 7 |"))] == [" 6 | aboard Flight 93.", " 7 |"]
    assert " 8 | Nothing to see." not in told(capsys, story)


def test_trace_says_why_a_number_was_left_alone(story: str, capsys: pytest.CaptureFixture[str]) -> None:
    shown = told(capsys, story, "--trace")
    place = shown.index(" 6 | aboard Flight 93.")
    assert shown[place + 1 : place + 3] == [
        "   |               ~~",
        "     6:15 “93”: not read: labelled by the word in front",
    ]
    assert any(line.startswith("     2:7 “2021-08-26”: not read: not in prose") for line in shown)


def test_trace_in_json_lines_has_a_line_for_each_number_left_alone(
    story: str, capsys: pytest.CaptureFixture[str]
) -> None:
    plain = [json.loads(line) for line in told(capsys, story, "--format", "jsonl")]
    traced = [json.loads(line) for line in told(capsys, story, "--format", "jsonl", "--trace")]
    assert traced[: len(plain)] == plain
    assert [row["text"] for row in traced[len(plain) :]] == ["2021-08-26", "93"]
    assert all(TEXT[row["start"] : row["end"]] == row["text"] for row in traced)
    assert (traced[-1]["line"], traced[-1]["column"]) == (6, 15)


def test_batch_tells_what_was_left_alone_where_asked() -> None:
    row = {"text": "COVID-19 killed 5"}
    assert "unread" not in answer(DEFAULT, False, Source(), row)
    told = answer(DEFAULT, True, Source(), row)
    assert told["unread"] == [
        {"start": 6, "end": 8, "text": "19", "unread": "part of the word, code or number in front"}
    ]
    assert told["figures"] == answer(DEFAULT, False, Source(), row)["figures"]


def test_a_text_without_figures_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    place = tmp_path / "none.txt"
    place.write_text("Nothing to see.\n", "utf-8")
    assert told(capsys, str(place)) == [str(place), "no figures", ""]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("$3.4bn to $5bn", "3,400,000,000 to 5,000,000,000 · unit USD · money by the range grammar"),
        (
            "up 12.5%",
            "12.5 (a reader accepts 12.45 to 12.55) · unit percent · a change, up · by the percentage grammar",
        ),
        ("about 50 men", "about 50 (a reader accepts 45 to 55) · of “men” · by the count grammar"),
        ("more than 100 men", "more than 100 · of “men” · by the count grammar"),
        ("up to 6 men", "0 to 6 · of “men” · by the count grammar"),
        ("dozens of men", "24 to less than 100, a vague word · of “men” · count by the vague grammar"),
        ("June 31, 2021", "no day of the calendar · by the date grammar"),
        ("on Thursday", "Thursday XXXX-WXX-4, the day is not known · by the date grammar"),
        ("in 2019", "2019 (2019-01-01 to 2019-12-31) · by the date grammar"),
    ],
)
def test_a_reading_in_words(words: str, said: str) -> None:
    (figure,) = read(words)
    assert reading(figure, words) == said


def test_a_date_reckoned_from_the_day_of_publication_says_so() -> None:
    (figure,) = read("by Aug. 31", date(2021, 8, 26))
    assert reading(figure, "by Aug. 31") == "2021-08-31, by the day of publication · by the date grammar"


def test_intervals_in_words_keep_their_ends() -> None:
    assert interval_in_words(Interval()) == "any number"
    assert interval_in_words(Interval(1000)) == "1,000 or more"
    assert interval_in_words(Interval(None, "2.50")) == "2.5 or less"
    assert interval_in_words(Interval(1, 2, lower_closed=False)) == "more than 1 to 2"


def test_long_lines_are_broken_between_words_and_marks_stay_under_their_words() -> None:
    text = "word " * 30 + "at least 12 soldiers " + "word " * 30
    at = text.index("at least 12")
    shown = list(marked(text, [Mark(Span(at, at + 11), "12 or more")]))
    source, under, note = shown
    assert max(map(len, shown)) <= 110
    assert under.count("^") == 11
    assert source[under.index("^") : under.rindex("^") + 1] == "at least 12"
    assert note.endswith(f"1:{at + 1} “at least 12”: 12 or more")


def test_a_mark_across_a_break_stands_under_both_lines_and_is_told_once() -> None:
    text = "at least\n12 died"
    assert list(marked(text, [Mark(Span(0, 11), "12 or more")])) == [
        "1 | at least",
        "  | ^^^^^^^^",
        "    1:1 “at least 12”: 12 or more",
        "2 | 12 died",
        "  | ^^",
    ]


def test_wide_and_control_characters_do_not_shift_the_carets() -> None:
    text = "東京 \x1b 12"
    source, under, _ = marked(text, [Mark(Span(5, 7), "12")])
    assert (source, under) == ("1 | 東京 · 12", "  |        ^^")


@given(
    st.text(alphabet="ab 1\n\t", max_size=300).flatmap(
        lambda text: st.tuples(
            st.just(text), st.lists(st.tuples(st.integers(0, len(text)), st.integers(1, 9)), max_size=5)
        )
    )
)
def test_every_mark_is_told_exactly_once(drawn: tuple[str, list[tuple[int, int]]]) -> None:
    text, places = drawn
    marks = [
        Mark(Span(start, start + length), f"note {index}")
        for index, (start, length) in enumerate(places)
        if start + length <= len(text) and not text[start].isspace()
    ]
    shown = list(marked(text, marks, whole=True))
    for mark in marks:
        assert sum(line.endswith(f": {mark.note}") for line in shown) == 1


def test_the_rest_of_a_number_left_alone_is_no_figure() -> None:
    text = "He won 6,100-2,900 there."
    assert [figure.span.of(text) for figure in read(text)] == ["6,100"]
    (place,) = unread(text, read(text))
    assert place.span.of(text) == "2,900"
