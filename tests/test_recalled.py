"""Other happenings than a text's own: what is told of them is not held against it, and what is its own still is."""

import pytest

from claimcheck.claims import Source
from claimcheck.documents import Document, read_document
from claimcheck.dossier import check_documents
from claimcheck.extraction import extract
from claimcheck.vocabulary import Apart

OWN = """\
Nightclub fire kills 5

A fire at the Orion nightclub in Leeds killed five people and injured 20 on Sunday, officials said.

The cause is not known.

"""
OTHERS = [
    "A decade ago, a fire in Leeds killed 12 people.",
    "A previous fire at the nightclub killed 12 people.",
    "In a similar fire, 12 people were killed.",
    "In the worst such fire, 12 people died.",
    "Twelve people were killed in another deadly fire at a nightclub in Leeds.",
    "The blaze was the worst since a fire killed 12 people at a Leeds pub.",
    "It was the deadliest nightclub fire since 1973, when 12 people were killed.",
    "The fire came three days after another blaze in Leeds killed 12 people.",
    "A fire killed 12 people at the club in the 1990s.",
    "A 2009 fire at a Russian nightclub killed 12 people.",
    "Neighbours remembered the fire of 1985, in which 12 people were killed.",
    "The mayor closed the club, five months after 12 people died at another in Leeds.",
    "Earlier, the mayor had visited the scene of a fire that killed 12 people.",
    "Elsewhere in the city, a fire killed 12 people.",
    "In 2003, a fire at a nightclub in Hull killed 100 people. That fire also injured 200.",
    "In March, a fire broke out at a nightclub in Leeds. Twelve people were killed.",
    "It was the worst in the city since the Harrow market fire in 2003. Then, 12 people were killed.",
    "In a separate incident, 12 people were killed at the nightclub in Leeds.",
]
SAME = [
    "The fire at the Orion nightclub in Leeds killed 12 people.",
    "The Leeds fire, the deadliest in years, killed 12 people.",
    "The Leeds nightclub fire has killed 12 people since Sunday.",
    "It was a terrible fire: the Orion nightclub fire in Leeds killed 12 people.",
    "Officials said that the Leeds nightclub fire killed 12 people.",
]


def report(behind: str) -> Document:
    return read_document(OWN + behind, source=Source("Daily Record", "2013-07-15"), id="a")


@pytest.mark.parametrize("behind", OTHERS)
def test_what_is_told_of_another_happening_is_not_held_against_the_text(behind: str) -> None:
    assert not check_documents([report(behind)]).findings


@pytest.mark.parametrize("behind", SAME)
def test_what_is_told_of_its_own_is(behind: str) -> None:
    assert {found.code for found in check_documents([report(behind)]).findings} == {"CC101"}


@pytest.mark.parametrize(
    ("text", "apart"),
    [
        ("Another blast killed 41 people.", Apart.RECALLED),
        ("It was the worst crash since a jet plunged into the sea in 2014, killing 41 people.", Apart.RECALLED),
        ("It was the worst crash since 2014, killing 41 people.", None),
        ("The deadliest fire here was in 1975, when 41 people were killed.", Apart.RECALLED),
        ("The latest such blast killed 41 people.", None),
        ("It was a second suicide car bombing, which killed 41 people.", Apart.RECALLED),
        ("A blast killed 41 people.", None),
        ("A blast hurt 12 people.\n\nPolice said a blast on the road killed 41 people.", Apart.RECALLED),
        ("A blast hurt 12 people.\n\nPolice said it was a blast that killed 41 people.", None),
        ("A blast hurt 12 people.\n\nPolice said the blast on the road killed 41 people.", None),
        ("A blast hurt 12 people.\n\nPolice said a fire on the road killed 41 people.", None),
        ("A shooting hurt 12 people.\n\nPolice said an attack in the town killed 41 people.", Apart.RECALLED),
        ("A blast killed 41 people, the most since the war.", None),
        ("In the worst attack since 2003, gunmen killed 41 people.", None),
        ("It was one of nine mass shootings over the weekend, with 41 people killed.", Apart.RECALLED),
        ("It was one of nine raids in the U.S. over the weekend, in which 41 people were killed.", Apart.RECALLED),
        ("It was one of nine shootings in the town. The police said that 41 people were killed.", None),
        ("The worst attack since 2003, when 41 people were killed, was no surprise.", Apart.RECALLED),
        (
            "The worst attack since 2003, when nine people were killed, including 41 guests, was no surprise.",
            Apart.RECALLED,
        ),
        ("Monday's blast followed a raid that killed 41 people.", Apart.RECALLED),
        ("The blast, followed by a fire, killed 41 people.", None),
        ("Police followed a van after the blast that killed 41 people.", None),
        ("In 2003 a blast shook the town. It killed 41 people.", Apart.RECALLED),
        ("In 2003 a blast shook the town.\n\nPolice said 41 people were killed.", None),
        ("In 2003 a blast shook the town. There 41 people have been killed.", None),
        ("The previous day's blast killed 41 people.", None),
        ("Two separate blasts killed 41 people.", None),
        ("A blast hurt 12 people. Later a blast in the same street killed 41 people.", Apart.RECALLED),
        ("A separate blast killed 41 people.", Apart.RECALLED),
        ("A gunman hurt 12 people.\n\nPolice said a gunman in a red coat killed 41 people.", None),
        ("A blast hurt 12 people.\n\nIt killed 41 people, the highest toll yet in a blast there.", None),
    ],
)
def test_which_words_tell_of_another_happening(text: str, apart: Apart | None) -> None:
    account = extract(read_document(text, source=Source("Daily Record", "2013-07-15"), id="a"))
    assert next(claim for claim in account.claims if claim.quantity.text == "41").apart is apart


def test_a_record_is_read_where_the_space_before_it_is_lost() -> None:
    text = "It was the worst blast in the mill.Since 2014, a blast at the mill killed 41 people."
    claims = extract(read_document(text, source=Source("Daily Record", "2021-08-26"), id=0)).claims
    assert "41" in {claim.quantity.text for claim in claims}
