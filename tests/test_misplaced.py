"""Amounts of two texts of one matter with the same digits, a power of ten apart."""

import pytest

from claimcheck.claims import Claim, Source
from claimcheck.documents import read_document
from claimcheck.extraction import extract
from claimcheck.matching.matters import Matters
from claimcheck.matching.misplaced import misplaced

OPENING = "The Ashby ferry under Captain Orrin lost riders in spring, the owner said on Monday.\n\n"


def claims_of(text: str, name: str) -> tuple[Claim, ...]:
    return extract(read_document(OPENING + text, source=Source(name, "2021-08-26"), id=name)).claims


def slips(one: str, other: str) -> list[tuple[str, ...]]:
    """The amounts of two texts that are told to be of one thing."""
    claims = (*claims_of(one, "Daily Record"), *claims_of(other, "Evening Post"))
    return [tuple(claim.quantity.text for claim in both) for both in misplaced(claims, Matters(claims))]


ONE = "Revenue of the ferry fell by a little in spring to €4.71 billion."


@pytest.mark.parametrize(
    ("other", "told"),
    [
        ("Revenue of the ferry came to €471 billion in spring.", "€471 billion"),
        ("In spring revenue fell to €4.71 million at the ferry.", "€4.71 million"),
        ("In spring revenue of the ferry fell to €4.71.", "€4.71"),
    ],
)
def test_the_same_digits_in_like_words_are_one_amount(other: str, told: str) -> None:
    assert slips(ONE, other) == [("€4.71 billion", told)]


@pytest.mark.parametrize(
    "other",
    [
        "A ticket costs €471.",  # nothing else in common
        "Revenue of the ferry came to €417 billion in spring.",  # other digits
        "Revenue of the ferry came to $471 billion in spring.",
        "Revenue of the ferry was €4.71 billion, not €471 billion, in spring.",  # told here as well
        "Did revenue of the ferry come to €471 billion in spring?",
        "Revenue of the ferry came to €4.71 billion in spring.",
    ],
)
def test_what_is_not_shown_to_be_one_amount(other: str) -> None:
    assert slips(ONE, other) == []


def test_two_digits_are_had_in_common_by_chance() -> None:
    assert (
        slips("Revenue of the ferry in spring fell to €4.7 billion.", "Revenue of the ferry in spring was €47 billion.")
        == []
    )
