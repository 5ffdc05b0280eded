"""A number before the name of what it counts: "bringing to 39 the number of soldiers killed"."""

import pytest

from claimcheck.documents import read_document
from claimcheck.extraction import extract


def counted(text: str) -> list[tuple[str, str, str | None]]:
    """Each figure of a text with its kind and who is counted."""
    account = extract(read_document(text, id=0))
    return [(c.quantity.printed(), c.kind, c.population) for c in account.claims if c.quantity.dimension == "count"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The raid brought to 14 the number of soldiers killed.", ("14", "casualties.killed", "soldiers")),
        ("It raises to 41 the death toll of the outbreak.", ("41", "casualties.killed", "people")),
        ("The ministry put at 1,204 the total number of injured.", ("1,204", "casualties.wounded", "people")),
        ("Officials put at 300 the number of homes destroyed.", ("300", "damage.destroyed", "homes")),
        ("That lifted to 640 the number of rough sleepers.", ("640", "other", "rough sleepers")),
        (
            "The number of rough sleepers in Ashby has climbed to a record high of 640.",
            ("640", "other", "rough sleepers"),
        ),
    ],
)
def test_the_name_of_a_count_tells_whom(text: str, told: tuple[str, str, str]) -> None:
    assert told in counted(text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The bus took 14 to the number of the house.", "14"),
        ("The number of pupils per class is 31.", "31"),
    ],
)
def test_another_count_is_not_named(text: str, words: str) -> None:
    assert (words, "other", None) in counted(text)
