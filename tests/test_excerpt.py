"""The line around a figure: where it is cut, and what stands under it."""

import pytest
from attrs import evolve
from sheets import ONE

from claimcheck.claims import Location
from claimcheck.figures import Span
from claimcheck.reports.excerpt import WIDTH, Excerpt, columns, excerpt, plain

LINE = " ".join(f"w{number:02}" for number in range(60))
"""Sixty words of three characters."""


def around(text: str, words: str) -> Excerpt:
    start = text.index(words)
    found = excerpt(evolve(ONE, location=Location("a.txt", Span(start, start + len(words)), 1, 1)), text)
    assert found is not None
    return found


def test_a_line_that_fits_is_whole() -> None:
    line = LINE[: WIDTH - 1]
    assert around(line, "w12") == Excerpt(line[:48], "w12", line[51:])
    assert around(f"one\n{line}\r\ntwo w12", "w12").line == line


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [("w00", None, "w24"), ("w20", "w09", "w31"), ("w30", "w19", "w41"), ("w59", "w35", None)],
)
def test_a_long_line_is_cut_between_words_on_both_sides(words: str, first: str | None, last: str | None) -> None:
    start = LINE.index(first) if first else 0
    end = LINE.index(last) + 3 if last else len(LINE)
    found = around(LINE, words)
    assert found.line == f"{'…' if first else ''}{LINE[start:end]}{'…' if last else ''}"
    assert found.words == words
    assert found.carets == " " * found.line.index(words) + "^^^"


def test_a_word_without_an_end_is_cut_anywhere() -> None:
    found = around("a" * 200 + "12" + "b" * 200, "12")
    assert (found.before, found.after) == ("…" + "a" * 49, "b" * 49 + "…")


def test_a_figure_that_wraps_is_shown_as_far_as_its_line() -> None:
    found = around("one\nIt was more than\n12 people", "more than\n12")
    assert found == Excerpt("It was ", "more than", "")
    assert around("a\u200bb", "\u200b").carets == " ^"


def test_a_long_figure_has_some_room() -> None:
    figure = "x" * 120
    found = around("a " * 60 + figure + " b" * 60, figure)
    assert (found.before, found.after) == ("…" + "a " * 9, " b" * 9 + "…")


def test_a_line_of_which_no_column_is_known() -> None:
    place = evolve(ONE, location=Location("a.txt", None, 2))
    text = 'first\n{"text": "at least 12"}\n  third\n'
    assert excerpt(place, text) == Excerpt('{"text": "', "at least 12", '"}')
    third = evolve(ONE, location=Location("a.txt", None, 3))
    assert excerpt(third, text) == Excerpt("", "third", "")
    assert excerpt(evolve(third, location=Location("a.txt", None, 1)), text) == Excerpt("", "first", "")
    assert excerpt(evolve(third, location=Location("a.txt", None, 4)), text) == Excerpt("", "", "")
    for number in (None, 0, 5, -1):
        assert excerpt(evolve(ONE, location=Location("a.txt", None, number)), text) is None
    assert excerpt(place, None) is None


def test_columns_are_those_of_a_terminal() -> None:
    assert [columns(words) for words in ("abc", "漢字", "e\u0301", "a\u200bb", "")] == [3, 4, 1, 2, 0]
    assert around("漢 12 漢", "12").carets == "   ^^"


def test_what_no_page_can_hold_is_a_dot() -> None:
    assert plain("a\tb\r\nc\x00d\x1be\ud800f\ufffeg\uffff") == "a b  c·d·e·f·g·"
