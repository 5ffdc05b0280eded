"""The age of a victim without a name is held against that of other reports, where each knows of one victim alone."""

import pytest

from claimcheck.checking import check_accounts
from claimcheck.claims import Source
from claimcheck.documents import read_document
from claimcheck.extraction import extract
from claimcheck.finding import Finding
from claimcheck.kinds.age import Age

REPORT = (
    "Shooting outside Blue Lantern bar\n\n{} outside the Blue Lantern bar in Ashby on Tuesday, Chief Dana Ruiz said."
)
DEAD = REPORT.format("A 24-year-old man was shot dead")


def ages(*texts: str) -> list[Finding]:
    """What is told of ages where these texts are in one dossier."""
    read = (
        read_document(text, source=Source(f"Paper {place}", "2021-08-26"), id=str(place))
        for place, text in enumerate(texts)
    )
    found = check_accounts([extract(document) for document in read])
    return [one for one in found if all(isinstance(claim, Age) for claim in one.claims)]


@pytest.mark.parametrize(
    "other",
    [
        REPORT.format("A 26-year-old man was killed"),
        REPORT.format("A man, 26, was shot and killed"),
        REPORT.format("A 26-year-old man died and a 31-year-old woman was wounded in a shooting"),
    ],
)
def test_ages_of_the_one_who_died_are_told(other: str) -> None:
    assert [(finding.code, finding.severity) for finding in ages(DEAD, other)] == [("CC804", "warning")]


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(DEAD, id="the same age"),
        pytest.param(REPORT.format("A 26-year-old woman was shot dead"), id="somebody else"),
        pytest.param(REPORT.format("A 26-year-old man was wounded"), id="another fate"),
        pytest.param(
            REPORT.format("A 26-year-old man was killed and another man was shot dead"),
            id="two, of whom one age is told",
        ),
        pytest.param(REPORT.format("A 26-year-old man and a 31-year-old man were shot dead"), id="two ages"),
        pytest.param(REPORT.format("A 26-year-old man was arrested after a shooting"), id="whom nothing befell"),
        pytest.param(
            "Man dies in Brill\n\nA 26-year-old man was shot dead in the Brill district of Ashby on Tuesday, police said.",
            id="another shooting of the town and day",
        ),
    ],
)
def test_ages_of_others_are_left_alone(other: str) -> None:
    assert ages(DEAD, other) == []


def test_one_text_alone_tells_no_other_age() -> None:
    assert ages(DEAD) == []
    assert ages(DEAD + " The victim, 26, lived nearby.") == []
