"""Figures of two texts of one matter whose digits are swapped."""

import pytest

from claimcheck.claims import Claim, Source
from claimcheck.documents import read_document
from claimcheck.extraction import extract
from claimcheck.matching.matters import Matters
from claimcheck.matching.swapped import swapped

OPENING = "Work on the Ashby tunnel under Mount Orrin began on Monday, the mayor said.\n\n"


def claims_of(text: str, name: str, day: str) -> tuple[Claim, ...]:
    return extract(read_document(OPENING + text, source=Source(name, day), id=name)).claims


def slips(one: str, other: str, day: str = "2021-08-26") -> list[tuple[str, ...]]:
    """The figures of two texts of one matter, the first of the 26th, that are told with swapped digits."""
    claims = (*claims_of(one, "Daily Record", "2021-08-26"), *claims_of(other, "Evening Post", day))
    return [tuple(claim.quantity.text for claim in both) for both in swapped(claims, Matters(claims))]


@pytest.mark.parametrize(
    ("one", "other", "first", "second"),
    [
        ("The cave lies 2,350 metres up.", "Lie of the land: the cave is 3,250 metres above.", "2,350 metres", "3,250 metres"),
        ("The bank lent 1.37 million euros.", "A bank loan of 1.73 million euros is due.", "1.37 million euros", "1.73 million euros"),
        ("The mayor put up 68 lamps on the old road.", "The old road got 86 lamps from the mayor.", "68", "86"),
    ],
)  # fmt: skip
def test_swapped_digits_tell_one_thing(one: str, other: str, first: str, second: str) -> None:
    assert slips(one, other) == [(first, second)]


@pytest.mark.parametrize(
    "other",
    [
        "In the east 86 lamps broke.",  # of two digits only, and but one word in common
        "The mayor put up 86 benches on the old road.",  # others are counted
        "The mayor put up 81 lamps on the old road.",  # other digits
        "The mayor put up another 86 lamps on the old road.",  # added to those
        "Did the mayor put up 86 lamps on the old road?",
        "The mayor put up 86 lamps on the old road, not 68 lamps as was said.",  # told here as well
    ],
)
def test_what_is_not_shown_to_be_one_thing(other: str) -> None:
    assert slips("The mayor put up 68 lamps on the old road.", other) == []


def test_distances_from_two_places_are_two() -> None:
    assert slips("The mill of the mayor lies 12 km from York.", "The mill of the mayor lies 21 km from Leeds.") == []
    assert len(slips("The mill of the mayor lies 12 km from York.", "The mill of the mayor lies 21 km from York.")) == 1


def test_counts_of_other_days_may_have_moved_on() -> None:
    one, other = "The mayor put up 68 lamps on the old road.", "The old road got 86 lamps from the mayor."
    assert slips(one, other, "2021-08-27") == []


def test_measures_may_be_told_a_day_later() -> None:
    one, other = "The cave lies 2,350 metres up.", "The cave lies 3,250 metres up."
    assert len(slips(one, other, "2021-08-27")) == 1
    assert slips(one, other, "2021-08-28") == []


def test_texts_of_two_matters_are_not_held_against_each_other() -> None:
    told = "The mayor put up {} lamps on the old road."
    one = extract(read_document(told.format(68), source=Source("Daily Record", "2021-08-26"), id="a")).claims
    other = extract(read_document(told.format(86), source=Source("Evening Post", "2021-08-26"), id="b")).claims
    assert [*swapped((*one, *other), Matters((*one, *other)))] == []


def test_measures_are_told_again_a_day_later_and_no_more() -> None:
    one, other = "The cave lies 2,350 metres up.", "Lie of the land: the cave is 3,250 metres above."
    assert [bool(slips(one, other, day)) for day in ("2021-08-25", "2021-08-27", "2021-08-28")] == [True, True, False]


def test_a_text_may_tell_both() -> None:
    text = "The mayor put up 68 lamps on the old road. The mayor put up 86 lamps on the new old road."
    assert slips(text, "The mayor came to the old road.") == []


def test_texts_of_no_day_show_nothing() -> None:
    texts = ("The mayor put up 68 lamps on the old road.", "The old road got 86 lamps from the mayor.")
    for days in ((None, "2021-08-26"), ("2021-08-26", None), (None, None)):
        read = [
            read_document(OPENING + text, source=Source(name, day), id=name)
            for text, name, day in zip(texts, "ab", days, strict=True)
        ]
        claims = tuple(claim for each in read for claim in extract(each).claims)
        assert not [*swapped(claims, Matters(claims))]


def test_texts_that_tell_the_ages_of_other_people_are_of_other_matters() -> None:
    one, other = "Pat Rowe, 41, spoke. The bank lent 1.37 million euros.", "A bank loan of 1.73 million euros is due."
    assert slips(one, f"{other} Pat Rowe is 41.") == [("1.37 million euros", "1.73 million euros")]
    assert slips(one, f"{other} Dan Hale, 33, spoke.") == []


def test_a_text_of_another_matter_that_has_the_figure_too_is_left_out() -> None:
    one, other = "The mayor put up 68 lamps on the old road.", "The old road got 86 lamps from the mayor."
    third = "Shops in Corve sold 86 lamps by noon."
    claims = (
        *claims_of(one, "Daily Record", "2021-08-26"),
        *claims_of(other, "Evening Post", "2021-08-26"),
        *extract(read_document(third, source=Source("Corve Star", "2021-08-26"), id="c")).claims,
    )
    (both,) = swapped(claims, Matters(claims))
    assert {claim.source.name for claim in both} == {"Daily Record", "Evening Post"}
