"""One pass finds the words and digits that tell of each dimension, where they stand in the text as given."""

import re

from hypothesis import given
from hypothesis import strategies as st

from claimcheck.dimensions import date, duration, time
from claimcheck.dimensions.anchors import Telling, anchors, in_small_letters


def _before_plum(text: str, start: int, end: int) -> int:
    return start if text.startswith(" plum", end) else -1


FRUIT = Telling(
    frozenset({"apple", "apples", "plum"}), lambda *_: -1, perhaps=((frozenset({"the", "a"}), _before_plum),)
)
FOOD = Telling(
    frozenset({"plum", "bread"}),
    lambda _, start, end: start if end - start == 2 else -1,
    r"(?<=[0-9]{2})",
)
ANYTHING = Telling(frozenset(), None)
PIECES = st.sampled_from(
    [
        "apple",
        "Apples",
        "PLUM",
        "bread",
        "the ",
        " ",
        "-",
        "12",
        "345",
        ",",
        "é",
        "ł",
        "İ",
        "½",
        "⅓",
        "²",
        "_",
        "s",
        "\n",
        "?",
    ]
)


@given(st.text() | st.lists(PIECES).map("".join))
def test_what_is_found_stands_there(text: str) -> None:
    fruit, food = anchors(text, (FRUIT, FOOD))
    for at, word in (*fruit, *food):
        assert in_small_letters(text)[at : at + len(word)] == word
    assert fruit == sorted(fruit)
    assert food == sorted(food)


@given(st.lists(PIECES).map("".join))
def test_every_word_that_stands_alone_is_found(text: str) -> None:
    (fruit, _), small = anchors(text, (FRUIT, FOOD)), in_small_letters(text)
    alone = [found.span() for found in re.finditer(r"(?<!\w)(?:apples?|plum)(?![^\W\d_])", small)]
    assert alone == [(at, at + len(word)) for at, word in fruit if word != "the"]


@given(st.text() | st.lists(PIECES).map("".join))
def test_all_digits_are_found_with_their_commas_and_fractions_in_one_character(text: str) -> None:
    written = re.finditer(r"[0-9½⅓⅔¼¾⅕-⅞⅐-⅒][0-9]*(?:,[0-9]{3}(?![0-9]))*", text)
    assert anchors(text, (ANYTHING,)) == ([(found.start(), found[0]) for found in written],)


@given(st.text())
def test_small_letters_stand_where_the_letters_stand(text: str) -> None:
    assert len(in_small_letters(text)) == len(text)


def test_a_word_may_tell_of_two_dimensions_and_only_with_what_stands_behind_it() -> None:
    fruit, food = anchors("The plum, the bread, 12 or 345 apples", (FRUIT, FOOD))
    assert fruit == [(0, "the"), (4, "plum"), (31, "apples")]
    assert food == [(4, "plum"), (14, "bread"), (21, "12")]


def test_a_capital_that_becomes_two_small_letters_moves_nothing() -> None:
    assert anchors("İİ plum", (FRUIT, FOOD)) == ([(3, "plum")], [(3, "plum")])


TELLINGS = (date.TELLING, duration.TELLING, time.TELLING)
WRITTEN = (
    "4 5 12 26 199 1990 20 2005 1,234,567 12,000 ½ ' ’ s m st th - / . : , 30 h hrs a.m. pm GMT EST o'clock Aug q3 FY"
)
AROUND = st.sampled_from([*WRITTEN.split(), " ", "\u00a0", "\n", " in the ", " at night", "morning"])


@given(st.lists(AROUND, max_size=9).map("".join))
def test_no_digits_are_passed_over_that_would_tell(text: str) -> None:
    always_asked = tuple(telling._replace(around_digits="") for telling in TELLINGS)
    assert anchors(text, TELLINGS) == anchors(text, always_asked)
