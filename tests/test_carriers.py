"""Those whom one nation or some planes took out are not held against all who were."""

import pytest

from claimcheck.checking import check_accounts
from claimcheck.claims import Claim, Source
from claimcheck.documents import read_document
from claimcheck.extraction import extract
from claimcheck.matching.carriers import carrier, told_of_trips
from claimcheck.settings import Severity

DAY = Source("Morning Post", "2021-08-29")


def taken_out(text: str) -> list[Claim]:
    """What a text tells of those who were taken out."""
    return [claim for claim in extract(read_document(text, source=DAY, id=0)).claims if claim.kind == "evacuees"]


@pytest.mark.parametrize(
    ("text", "nation"),
    [
        ("The German army said it had evacuated 101 people.", "german"),
        ("Officials in Rome said France had flown out 230 people.", "french"),
        ("A general said the U.S. Air Force evacuated about 2,200 people.", "us"),
        ("New Zealand has evacuated at least 270 people.", "new zealander"),
        ("Some 12,000 people have been brought out of Kabul by Britain.", "uk"),
        ("The army has evacuated 101 people.", None),
        ("Some 900 people were evacuated from Chad.", None),
    ],
)
def test_who_took_people_out(text: str, nation: str | None) -> None:
    assert [carrier(claim) for claim in taken_out(text)] == [nation]


@pytest.mark.parametrize(
    ("text", "of_trips"),
    [
        ("The army evacuated 101 people on the first of three military planes.", True),
        ("The navy evacuated 2,200 people from the port in 32 boats.", True),
        ("The military flights evacuated 10,400 people.", True),
        ("The army evacuated 2,200 people since Monday in daily flights.", False),
        ("The army evacuated 2,200 people from two towns.", False),
    ],
)
def test_people_of_some_trips(text: str, of_trips: bool) -> None:
    assert [told_of_trips(claim) for claim in taken_out(text)] == [of_trips]


@pytest.mark.parametrize(
    "text",
    [
        "The army evacuated 2,200 people from Ashby in 32 planes on Sunday. The allies have evacuated 114,000 people from Ashby in all.",
        "Allied forces have evacuated 114,000 people from Chad. The German army has evacuated 5,300 people from Chad.",
        "Australian forces have evacuated 4,000 people from Chad. The French army has evacuated 2,500 people from Chad.",
        "Hundreds of people were flown out of Chad overnight. The Danish army evacuated 61 people from Chad on the first of two planes.",
        "US troops are racing to airlift thousands of people out of Chad. Some 16,000 people had been evacuated from Chad in the past 24 hours.",
        "The army has evacuated 37,000 people from Chad in a week. Its flights evacuated 10,400 people from Chad in the past day.",
        "About 12,000 people were evacuated from Chad by US military flights in 24 hours. Danish forces evacuated 400 people from Chad.",
    ],
)
def test_those_of_one_nation_or_some_trips_are_not_all(text: str) -> None:
    assert not [
        one
        for one in check_accounts([extract(read_document(text, source=DAY, id=0))]).findings
        if one.severity is not Severity.NOTICE
    ]


def test_those_of_one_nation_are_held_against_the_like() -> None:
    text = "Danish forces have evacuated 400 people from Chad. The Danish army has evacuated 460 people from Chad."
    assert [one.code for one in check_accounts([extract(read_document(text, source=DAY, id=0))]).findings] == ["CC101"]
