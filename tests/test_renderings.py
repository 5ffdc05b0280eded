"""Quotations of one speaker on one day: which are laid side by side, and which of them render the same words."""

from collections.abc import Sequence

import pytest

from claimcheck.claims import Location, Source
from claimcheck.figures import Span
from claimcheck.lineage.alteration import Alteration
from claimcheck.lineage.renderings import altered, occasions, renderings, surname
from claimcheck.quotation import Quotation

DAY = "2024-05-15"


def said(words: str, text: str, at: int = 0, speaker: str | None = "Ann Lee", day: str | None = DAY) -> Quotation:
    """What a text quotes, at some place of it."""
    location = Location(text, Span(at, at + len(words)))
    return Quotation(words, speaker=speaker, source=Source(text, day), location=location, id=f"{text} {at}")


@pytest.mark.parametrize(
    ("speaker", "name"),
    [
        ("Ann Lee", "lee"),
        ("LEE", "lee"),
        ("Ann Lee Jr.", "lee"),
        ("John Lee, Sr.", "lee"),
        ("King John III", "john"),
        ("Jr.", None),
        ("", None),
        (None, None),
    ],
)
def test_by_what_a_speaker_is_known(speaker: str | None, name: str | None) -> None:
    assert surname(speaker) == name


def test_an_occasion_is_a_speaker_on_a_day() -> None:
    """In order of place; by the second mention of the speaker too, and not where speaker or day are not told."""
    given = [
        said("Two", "Record", 9),
        said("One", "Record", 3),
        said("Three", "Post", 5, speaker="Lee"),
        said("Four", "Post", 7, speaker="Ben Dorn"),  # alone
        said("Five", "Star", 1, speaker=None),
        said("Six", "Star", 2, day=None),
        said("Seven", "Star", 3, day="2024-05-16"),  # alone
    ]
    for order in (given, given[::-1]):
        assert [[q.words for q in told] for told in occasions(order)] == [["Three", "One", "Two"]]


def test_occasions_are_told_in_order() -> None:
    names = ("Lee", "Dorn", "Lee", "Dorn")
    given = [said(f"Word {n}", f"Paper {n}", speaker=name) for n, name in enumerate(names)]
    assert [told[0].speaker for told in occasions(given)] == ["Dorn", "Lee"]


def test_one_wording_is_told_once() -> None:
    given = [said("We left. At dawn.", "Post"), said("“We left at dawn”", "Record"), said("We left at dusk", "Star")]
    assert [len(each.quotations) for each in renderings(given)] == [2, 1]
    assert renderings(given)[0].documents == {("Post", "Post"), ("Record", "Record")}


LONG = "We moved all of the boats out of the harbour today"
OTHER = "We burned all of the boats out of the harbour today"


def told(*texts: Sequence[str]) -> list[tuple[str, str]]:
    """What is quoted otherwise, by texts with one quotation behind another, whichever text comes first."""
    given = [said(words, f"Paper {number}", at) for number, text in enumerate(texts) for at, words in enumerate(text)]
    found = [
        (one.quotations[0].words, other.quotations[0].words)
        for one, other, difference in altered(renderings(given))
        if difference.alteration is not Alteration.NONE
    ]
    turned = altered(renderings(given[::-1]))
    kept = {frozenset((one.quotations[0].words, other.quotations[0].words)) for one, other, _ in turned}
    assert {frozenset(pair) for pair in found} <= kept
    return found


def test_texts_that_quote_the_same_words_otherwise() -> None:
    assert told([LONG], [OTHER]) == [(LONG, OTHER)]
    assert told([LONG, OTHER]) == [], "a speaker may say both"
    assert told([LONG], [LONG]) == []
    assert told([LONG], ["Nobody in this town will sleep before the storm is over"]) == []
    assert told() == []


def test_of_several_texts_each_wording_is_held_against_the_next() -> None:
    third = "We sold all of the boats out of the harbour today"
    assert told([LONG], [OTHER], [third]) == [(LONG, OTHER), (OTHER, third)], "each beside the next"
    assert told([LONG], [LONG, OTHER]) == [], "the second text has both"


SHORT, ALTERED = "We sleep at dawn", "We leave at dawn"


@pytest.mark.parametrize(
    ("first", "second", "found"),
    [
        # few words are alike by chance
        ([SHORT], [ALTERED], False),
        # unless they stand next to such as are not
        ([SHORT, LONG], [ALTERED, LONG], True),
        ([LONG, SHORT], [LONG, ALTERED], True),
        ([LONG, SHORT], [OTHER, ALTERED], True),
        (["We rest", LONG, SHORT], [LONG, ALTERED], True),
        # on the same side of them
        ([SHORT, LONG], [LONG, ALTERED], False),
        # and directly
        ([SHORT, "We rest", LONG], [ALTERED, "They go", LONG], False),
        # the words next to them are too few
        ([SHORT, "We do rest"], [ALTERED, "We do rest"], False),
        ([SHORT, "We do rest now"], [ALTERED, "We do rest now"], True),
    ],
)
def test_what_is_short_is_held_against_what_stands_at_its_place(
    first: Sequence[str], second: Sequence[str], found: bool
) -> None:
    assert ((SHORT, ALTERED) in told(first, second)) is found
    assert ((ALTERED, SHORT) in told(second, first)) is found
