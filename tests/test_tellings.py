"""What the sentence of a figure tells beside it."""

from typing import Any

import pytest

from claimcheck.claims import Claim, Location, Source
from claimcheck.kinds.casualties import Killed
from claimcheck.matching.tellings import head_of, printed_figures, sentence_of, telling, told_by_both


def dead(number: int | str, text: str = "a", **known: Any) -> Claim:
    usual: dict[str, Any] = {"of": "sailors", "source": Source("Post", "2021-08-26"), "location": Location(text)}
    return Killed(number, **usual | known, id=f"{text} {number}")


@pytest.mark.parametrize(
    ("number", "quote", "words", "names"),
    [
        ("12", "12 sailors drowned when a ferry sank off Borne.", "born drown ferry off sink", "borne"),
        ("Seventeen", "Seventeen sailors drowned off Borne.", "born drown off", "borne"),  # the figure is none of them
        ("seventeen", "They saved seventeen sailors, and seventeen hens.", "hen sav", ""),
        ("12", "On Monday 12 sailors drowned in May.", "drown monday", ""),  # days are no names
        ("12", "The Red Cross of Borne named 12 sailors.", "born nam", "red cross borne"),  # a long name counts once
        ("12", "12 sailors of Borne’s fleet drowned.", "born drown fleet", "borne"),
        ("12", "12 sailors drowned off the A2 at 9pm in a 40-foot boat.", "a2 boat drown foot off", "a2"),
    ],
)
def test_what_a_sentence_tells_beside_its_figure(number: str, quote: str, words: str, names: str) -> None:
    told = telling([dead(number, quote=quote)])
    assert told.words == frozenset(words.split())
    assert told.names == frozenset(names.split())


def test_what_is_counted() -> None:
    assert head_of(dead(12)) == head_of(dead(13, of="the sailors"))
    assert head_of(dead(12)) != head_of(dead(12, of="Danish sailors"))
    assert head_of(dead(12, of=None)) is None


def test_which_sentence() -> None:
    one = dead(12, quote="12 drowned.")
    assert sentence_of(one) == sentence_of(dead(13, quote="12 drowned."))
    for other in ({"quote": "13 drowned."}, {"quote": "12 drowned.", "role": "headline"}):
        assert sentence_of(one) != sentence_of(dead(12, **other))
    assert sentence_of(one) != sentence_of(dead(12, "b", quote="12 drowned."))


def test_a_text_that_tells_both_figures() -> None:
    given = [dead(12), dead(15), dead(15, "b")]
    printed = printed_figures(given)
    one, both, other = (telling([claim]) for claim in given)
    assert told_by_both(one, other, printed)
    assert told_by_both(other, one, printed)
    assert not told_by_both(one, other, printed_figures([dead(12), dead(15, "b")]))
    assert (one.text, one.dimension, one.figure) != (both.text, both.dimension, both.figure)
