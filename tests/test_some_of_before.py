"""Bare numbers that count some of those whom the sentence before counts."""

import pytest

from claimcheck.claims import Source
from claimcheck.documents import read_document
from claimcheck.extraction import extract
from claimcheck.vocabulary import Apart


def apart(text: str) -> list[Apart | None]:
    """How the counts of a text are set apart."""
    claims = extract(read_document(text, source=Source("Daily Record", "2021-08-26"), id=0)).claims
    return [claim.apart for claim in claims if claim.quantity.counted]


@pytest.mark.parametrize(
    ("text", "some"),
    [
        ("A fence fell, injuring 43 fans. Two have serious injuries.", True),
        ("A fence fell, injuring 43 fans.\n\nTwo were badly hurt.", True),
        ("Police arrested 43 people. Nine remain in custody.", True),
        ("A fence fell and killed 43 fans. Nine died in hospital.", True),
        ("A fence fell, injuring 43 fans. Two officers were badly hurt.", False),
        ("A fence fell, injuring 43 fans. It rained. Two were badly hurt.", False),
        ("A fence fell, injuring 43 fans. Sixty were badly hurt.", False),
        ("A fence fell, injuring 43 fans. Two were killed.", False),
        ("# Fence fall injures 43\n\nNine were hurt when a fence fell.", False),
    ],
)
def test_a_bare_number_counts_some_of_those_before(text: str, some: bool) -> None:
    told = apart(text)
    assert len(told) == 2
    assert (told[1] is Apart.PARTITIVE) is some
