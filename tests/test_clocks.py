"""The clock times of a happening: told where reports of one matter differ by more than outlets do, and never of two happenings."""

import pytest

from claimcheck.checking import check_accounts
from claimcheck.claims import Source
from claimcheck.documents import read_document
from claimcheck.extraction import extract
from claimcheck.finding import Finding

BOMB = "Bomb kills five at Hallan mosque\n\nA bomb exploded outside the Nadir mosque in Hallan at {} on Wednesday, killing five people, Mayor Tarek Olan said."
DAY = "2021-08-29"


def times(*texts: str) -> list[Finding]:
    """What is told of times of day where these texts are in one dossier."""
    read = (
        read_document(text, source=Source(f"Paper {place}", DAY), id=str(place)) for place, text in enumerate(texts)
    )
    return [one for one in check_accounts([extract(document) for document in read]) if "as the time of" in one.message]


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [
        ("8:45 a.m.", "10:30 a.m.", 1),
        ("8:45 a.m.", "about 9 a.m.", 0),
        ("7:02 a.m.", "7:09 a.m.", 0),
        ("7:02 a.m.", "7:20 a.m.", 1),
        ("shortly after 9 p.m.", "9:40 p.m.", 1),
        ("shortly after 9 p.m.", "just before 9:30 p.m.", 0),
        ("8:45 a.m.", "0845 GMT", 0),
        ("8:45 a.m.", "1045 GMT", 0),
        ("0645 GMT", "1045 GMT", 1),
    ],
)
def test_times_that_no_round_number_explains_are_told(one: str, other: str, told: int) -> None:
    found = times(BOMB.format(one), BOMB.format(other))
    assert [finding.severity for finding in found] == ["warning"] * told


@pytest.mark.parametrize(
    ("one", "other", "cause"),
    [
        ("7:10 a.m.", "7:10 p.m.", "a.m. and p.m. changed round"),
        ("7:10 a.m.", "8:10 a.m.", "another time zone"),
        ("7:10 a.m.", "8:40 a.m.", None),
        ("0645 GMT", "1045 GMT", None),
    ],
)
def test_what_may_explain_it_is_told(one: str, other: str, cause: str | None) -> None:
    assert [finding.cause for finding in times(BOMB.format(one), BOMB.format(other))] == [cause]


@pytest.mark.parametrize(
    "other",
    [
        "Bomb in Hallan hurts two\n\nA bomb exploded in Hallan at 6:30 p.m. on Wednesday, hurting two people, police said.",
        BOMB.format("6:30 p.m.").replace("Wednesday", "Tuesday"),
        BOMB.format("8:45 a.m.")
        + " A second bomb exploded outside the Nadir mosque in Hallan at 9:30 a.m. on Wednesday.",
        "Five killed at Hallan mosque\n\nMayor Tarek Olan of Hallan came to the Nadir mosque at 11 a.m. on Wednesday, where a bomb had killed five people.",
    ],
)
def test_times_of_other_happenings_are_left_alone(other: str) -> None:
    assert times(BOMB.format("8:45 a.m."), other) == []


def test_addresses_show_no_matter() -> None:
    shot = "{} shot on Ashby's {} Side\n\nA {} was shot on the {} Side of Ashby. The shooting happened about {} Tuesday in the 400 block of {} Street, police said."
    first = shot.format("Teen", "West", "boy", "West", "2:30 p.m.", "Garrick")
    second = shot.format("Man", "South", "man", "South", "4:50 p.m.", "Halden")
    assert times(first, second) == []
