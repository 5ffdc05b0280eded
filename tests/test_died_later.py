"""Those who were hurt, and are told dead behind that."""

import pytest

from claimcheck.claims import Source
from claimcheck.documents import read_document
from claimcheck.extraction import extract


def kind(text: str) -> str:
    """The kind of the first claim of a text."""
    return extract(read_document(text, source=Source("Daily Record", "2021-08-26"), id=0)).claims[0].kind


@pytest.mark.parametrize(
    "text",
    [
        "A man was shot. He died at a hospital.",
        "A woman was found with a stab wound. She was pronounced dead at the scene.",
        "A man was shot.\n\nHe was taken to a hospital, where he later died.",
        "A man was found with a gunshot wound; he was pronounced dead.",
        "Two men were shot. Both died.",
        "A couple were shot. Both died.",
        "Three women were hurt. All of them were taken to a hospital and died there.",
    ],
)
def test_whoever_is_told_dead_was_killed(text: str) -> None:
    assert kind(text) == "casualties.killed"


@pytest.mark.parametrize(
    "text",
    [
        "A man was shot. She died.",
        "A man was shot. He said a friend had died.",
        "A man was shot. His brother died.",
        "A man was shot. He nearly died.",
        "A man was shot. It rained. He died.",
        "Two men were shot. He died.",
        "A man was shot. Both died.",
    ],
)
def test_whoever_else_died_does_not_make_it_a_death(text: str) -> None:
    assert kind(text) in ("casualties", "casualties.wounded")
