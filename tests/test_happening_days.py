"""The day of a sudden happening: only what leaves no doubt is taken."""

import pytest

from claimcheck.claims import Source
from claimcheck.documents import read_document
from claimcheck.extraction import extract


def days(text: str) -> list[tuple[str, str | None]]:
    """The days of happenings in a text of a Thursday, each with its happening."""
    claims = extract(read_document(text, source=Source("Daily Record", "2021-08-26"))).claims
    return [(claim.quantity.text, claim.event) for claim in claims if claim.kind == "event_date"]


@pytest.mark.parametrize(
    ("text", "day", "event"),
    [
        ("Two trains collided head-on in Leeds on Monday morning.", "Monday morning", "crash in Leeds"),
        ("A bomb attack in Leeds killed 12 people on Monday.", "Monday", "attack in Leeds"),
        ("Monday's attack in Leeds killed 12 people.", "Monday", "attack in Leeds"),
        ("On Monday a car bomb exploded in Leeds.", "Monday", "attack in Leeds"),
        ("Nine died on Monday in a fire in Leeds.", "Monday", "fire in Leeds"),
        ("Nine died on Monday when a bus crashed near Leeds.", "Monday", "crash in Leeds"),
        ("A 7.8-magnitude earthquake struck Nepal on Aug. 23, 2021.", "Aug. 23, 2021", "earthquake in Nepal"),
        ("A bomb exploded on Monday.", "Monday", "attack"),
        ("Some 40 people were hurt in the crash on Monday.", "Monday", "crash"),
        ("The fire started on Monday near the mill.", "Monday", "fire"),
        (
            "The crash of two trams in Leeds, in which nine people died on Monday, is looked into.",
            "Monday",
            "crash in Leeds",
        ),
        ("The Blue Swan sank on Monday near Leeds.", "Monday", "sinking in Leeds"),
        ("The Blue Swan sank on Monday.", "Monday", "sinking of Blue Swan"),
        ("Forces bombed a school in Leeds on Monday, witnesses said.", "Monday", "attack in Leeds"),
    ],
)
def test_the_day_of_a_sudden_happening(text: str, day: str, event: str) -> None:
    assert days(text) == [(day, event)]


@pytest.mark.parametrize(
    "text",
    [
        "A court on Monday sentenced a man for a bombing in Leeds.",
        "A man convicted of a bombing in Leeds was sentenced on Monday.",
        "A survivor of an attack in Leeds died on Monday.",
        "The minister visited the site of the crash in Leeds on Monday.",
        "Police said on Monday that a bomb exploded in Leeds.",
        "A total of nine people died in the crash in Leeds as of the morning of August 23.",
        "The fire in Leeds killed nine people as of noon of August 23.",
        "Bomb attacks in Leeds killed 12 people on Monday.",
        "A bomb attack in France killed 12 people on Monday.",
        "A bomb exploded in Leeds, and a fire broke out on Monday.",
        "A bomb exploded in Leeds this morning.",
        "A bomb exploded in Leeds last week.",
        "The man who set off the bomb was caught on Monday.",
        "The mayor went to see those hurt in the crash on Monday.",
        "The crash in Leeds, in which nine people died, was debated on Monday.",
        "The fire in Leeds, which police said killed nine people, was put out on Monday.",
        "A bomb exploded in Leeds on Monday, the day after an attack on a school in York.",
        "A storm hit Leeds on Monday.",
        "The toll of a capsized ferry near Leeds rose to 41 on Monday.",
    ],
)
def test_a_day_of_something_else(text: str) -> None:
    assert days(text) == []
