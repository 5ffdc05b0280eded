"""Where programs are told that figures stand."""

import pytest
from attrs import evolve
from hypothesis import assume, given
from hypothesis import strategies as st
from sheets import NOWHERE, ONE, sheet

from claimcheck.claims import Location, Source
from claimcheck.figures import Span
from claimcheck.reports.places import Place, followed, name_of, place_in, place_of_edit

TEXTS = st.text(st.sampled_from("ab\r\n\u2028é🙂"), min_size=1, max_size=30)


def position(text: str, offset: int) -> tuple[int, int]:
    """Line and column, reckoned from the beginning."""
    before = text[:offset].replace("\r\n", " \n").replace("\r", "\n")
    return before.count("\n") + 1, offset - before.rfind("\n")


@given(TEXTS, st.data())
def test_the_end_is_where_the_text_has_it(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    within = data.draw(st.integers(start, end))
    assume(not any(text[at - 1 : at + 1] == "\r\n" for at in (start, within, end)))
    item = evolve(ONE, location=Location("a.txt", Span(start, end), *position(text, start)))
    made = evolve(sheet(), texts={"a.txt": text})
    first, behind = position(text, start), position(text, end)
    assert place_in(made, item) == Place("a.txt", *first, *behind, Span(start, end), text[start:end])
    edit = Span(within, end)
    assert place_of_edit(made, item, edit) == Place("a.txt", *position(text, within), *behind, edit, text[within:end])


def test_without_a_text_a_figure_ends_on_its_line() -> None:
    made = evolve(sheet(), texts={})
    assert place_in(made, ONE) == Place("a.txt", 3, 18, 3, 29, ONE.location.span)
    assert place_in(made, NOWHERE) == Place(None, 4, None, 4)
    assert place_of_edit(made, NOWHERE, Span(0, 1)) == Place(None, span=Span(0, 1))
    assert name_of(made, NOWHERE) == "story 7"
    assert name_of(made, evolve(NOWHERE, location=Location())) == "claim"


def test_a_figure_without_a_column_begins_its_line() -> None:
    place = evolve(ONE, location=Location("a.txt", Span(7, 10), 3))
    assert place_in(sheet(), place) == Place("a.txt", 3, 1, 3, 4, Span(7, 10), "The")
    assert place_of_edit(sheet(), place, Span(8, 10)) == Place("a.txt", 3, 2, 3, 4, Span(8, 10), "he")


def test_a_document_that_was_read_is_a_file_without_a_path_too() -> None:
    given = evolve(ONE, source=Source("A"))
    assert place_in(sheet(), given).path == "a.txt"
    assert place_in(evolve(sheet(), texts={}), given).path is None


@pytest.mark.parametrize(
    ("path", "seen"),
    [
        ("a.txt", "a.txt"),
        ("./a/../b.txt", "b.txt"),
        ("/home/desk/a/b.txt", "a/b.txt"),
        ("/home/desks/b.txt", "/home/desks/b.txt"),
        ("../b.txt", "../b.txt"),
        ("-", "-"),
    ],
)
def test_paths_are_seen_from_the_folder(path: str, seen: str) -> None:
    assert followed(path, "/home/desk") == seen
    assert followed(path, None) == (path if path.startswith("/") else seen)
