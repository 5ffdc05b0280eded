"""Counts of "others": besides whom?"""

import pytest

from claimcheck.documents import read_document
from claimcheck.extraction import extract
from claimcheck.vocabulary import Apart


@pytest.mark.parametrize(
    ("text", "apart"),
    [
        ("A bomb killed four people. Seven others were wounded.", None),  # none of the wounded is told before
        ("A bomb killed four people. Seven others died in the night.", Apart.ADDED),
        ("A bomb killed four people and wounded two. Seven others were wounded at the gate.", Apart.ADDED),
        ("A bomb killed four people. Seven others were arrested.", Apart.ADDED),
        ("Police came at noon. Seven others were wounded.", Apart.ADDED),
    ],
)
def test_besides_whom(text: str, apart: Apart | None) -> None:
    (told,) = (claim for claim in extract(read_document(text, id=0)).claims if claim.quantity.text == "Seven")
    assert told.apart is apart


def test_peoples_are_no_parts_of_each_other() -> None:
    assert extract(read_document("They are 12 Danes, nine Turks and one Pole, he said.", id=0)).parts == ()
