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


def test_others_than_those_whom_a_title_tells_dead_are_all_who_were_hurt() -> None:
    text = (
        "---\ntitle: Bombers kill 22 in Ashby\n---\nThe blast shook the town at noon. Another 17 people were wounded."
    )
    told = [claim.apart for claim in extract(read_document(text, id=0)).claims if claim.quantity.text == "17"]
    assert told == [None]


def test_peoples_are_no_parts_of_each_other() -> None:
    assert extract(read_document("They are 12 Danes, nine Turks and one Pole, he said.", id=0)).parts == ()


@pytest.mark.parametrize(
    ("text", "words", "apart"),
    [
        ("Police held a clerk. Two other men were arrested.", "Two", Apart.ADDED),
        ("Police held three men, and the two others who were armed are in custody.", "two", Apart.ADDED),
        ("Police arrested five men, and the two other suspects were caught at noon.", "two", Apart.ADDED),
        ("A bomb killed four people. Seven other shoppers were wounded.", "Seven", None),
        ("The clerk was charged, and three others – two men and a woman – were arrested.", "two", Apart.ADDED),
        ("Three others, two men and a woman, were arrested.", "two", Apart.ADDED),
        ("Four people, two men and two women, were arrested.", "Four", None),
        ("Four people dead, more trapped after a mill falls in.", "Four", None),
        ("A bomb killed four people. Another 17 people were hurt.", "17", None),
        ("A bomb killed four people and hurt nine. Another 17 people were hurt at the gate.", "17", Apart.ADDED),
    ],
)
def test_who_the_others_are(text: str, words: str, apart: Apart | None) -> None:
    told = [claim for claim in extract(read_document(text, id=0)).claims if claim.quantity.text == words]
    assert told[0].apart is apart


@pytest.mark.parametrize(
    ("text", "words", "apart"),
    [
        ("About 400 viewers watched the match at home, and the other 70 went to a bar.", "About 400", Apart.PARTITIVE),
        ("The mine employed 60 miners, while the remaining 20 miners worked at the mill.", "60", Apart.PARTITIVE),
        ("A blast killed 12 people, and the other five were hurt.", "12", None),
        ("About 400 viewers watched the match.", "About 400", None),
    ],
)
def test_what_leaves_others_is_not_all(text: str, words: str, apart: Apart | None) -> None:
    (told,) = (claim for claim in extract(read_document(text, id=0)).claims if claim.quantity.text == words)
    assert told.apart is apart


@pytest.mark.parametrize(
    ("text", "apart"),
    [
        ("The board found 36 additional cases of fever.", Apart.ADDED),
        ("The board found 36 further cases of fever.", Apart.ADDED),
        ("The board found 36 cases of fever.", None),
    ],
)
def test_what_is_added_may_be_told_behind_its_number(text: str, apart: Apart | None) -> None:
    (told,) = (claim for claim in extract(read_document(text, id=0)).claims if claim.quantity.text == "36")
    assert told.apart is apart
