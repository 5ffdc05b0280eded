"""Words as passages are held against each other by: how they are written changes nothing; runs of them find what is alike."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.passages import neighbours, shared, shingles, tokens_of, words_of


@pytest.mark.parametrize(
    ("passage", "words"),
    [
        ("The Mayor of LEEDS", "the mayor of leeds"),
        ("the US, the USA, the U.S. and the U.S.A.", "the american the american the american and the american"),
        ("us all", "us all"),
        ("We can't, cannot, won't and shan’t", "we can not can not will not and shall not"),
        ("It isn't and didn’t", "it is not and did not"),
        ("We're sure they've gone, I'll say; he'd know", "we are sure they have gone i will say he would know"),
        ("It's the mayor's word", "it is the mayor word"),
        ("the mayors’ word", "the mayors word"),
        ("rock'n'roll", "rock n'roll"),
        ("1,200 of 3.5 and 7.", "1200 of 3.5 and 7 ."),
        ("G20 and 20", "g20 and 20"),
        ("Stop. Stop! Really?", "stop . stop . really ."),
        ("Well… and so... on", "well … and so … on"),
        ("the [old] mill", "the [ old mill"),
        ("a twenty-five-year war, 9/11", "a twenty-five-year war 9 11"),
    ],
)
def test_words_are_compared_in_full_without_case_or_marks(passage: str, words: str) -> None:
    assert " ".join(words_of(passage)) == words


@given(st.text(st.sampled_from("abU.S'’1, !…[-"), max_size=20))
def test_a_word_stands_where_it_is_told_to_stand(passage: str) -> None:
    tokens = list(tokens_of(passage))
    assert tuple(token.plain for token in tokens) == words_of(passage)
    assert all(0 <= token.start < token.end <= len(passage) for token in tokens)
    assert [token.start for token in tokens] == sorted(token.start for token in tokens)


def test_runs_are_three_words_numbers_alike_and_marks_left_out() -> None:
    words = words_of("Some 12 men [and] 3b boats of G20. Went…")
    assert list(shingles(words)) == [
        ("some", "#", "men"),
        ("#", "men", "and"),
        ("men", "and", "#"),
        ("and", "#", "boats"),
        ("#", "boats", "of"),
        ("boats", "of", "g20"),
        ("of", "g20", "went"),
    ]
    assert list(shingles(("one", "two", "three"))) == [("one", "two", "three")]
    assert list(shingles(("one", "two"))) == []


def test_two_runs_in_common_make_neighbours() -> None:
    assert neighbours([["a", "b", "c"], ["b", "a"], ["c", "x"], ["x", "y", "c"]]) == [(0, 1), (2, 3)]
    assert neighbours([["a", "a"], ["a"]]) == [], "a run that comes again is one"
    assert neighbours([["a", "b"], ["a", "b"], ["a", "b"]]) == [(0, 1), (1, 2)], "each next to the next only"
    assert neighbours([["a", "b", "c"], ["a", "b", "c"]]) == [(0, 1)]


def test_runs_in_common_are_counted_once() -> None:
    assert shared(["a", "b", "a"], ["a", "a", "c", "b"]) == 2
    assert shared(["a"], ["b"]) == 0
