"""Tolls that the sentence behind them takes back, or that were had hours before another."""

import pytest

from claimcheck.documents import read_document
from claimcheck.extraction import extract
from claimcheck.vocabulary import Apart

OPENING = "Bombs hit a market in Ashby\n\nTwo bombs hit a market in Ashby on Monday.\n\n"


def told(body: str) -> list[tuple[str, Apart | None]]:
    """The dead of a body, each figure with what sets it apart."""
    claims = extract(read_document(OPENING + body, id=0)).claims
    return [(claim.quantity.text, claim.apart) for claim in claims if claim.kind == "casualties.killed"]


@pytest.mark.parametrize(
    "body",
    [
        "The mayor said that 27 people had died. He revised that late in the day to 20.",
        "The mayor said that 27 people had died. Lee later corrected this to 20.",
        "Her office lowered it later. The mayor said 27 people were killed.\n\nShe then reduced that to 20.",
    ],
)
def test_what_is_revised_behind_a_toll_takes_it_back(body: str) -> None:
    assert told(body) == [("27", Apart.OVERTAKEN)]


def test_what_was_hours_later_overtakes_a_toll() -> None:
    body = "At noon 19 people had been killed, the police chief said.\n\nHours later, a doctor said that 27 people had died."
    assert told(body) == [("19", Apart.OVERTAKEN), ("27", None)]


@pytest.mark.parametrize(
    "body",
    [
        "The bombs killed 27 people. Hours later, the mayor came to the market.",
        "The bombs killed 27 people. He revised his plans for the day.",
        "The bombs killed 27 people. The council met, and the mayor lowered taxes to help.",
    ],
)
def test_what_goes_on_otherwise_takes_nothing_back(body: str) -> None:
    assert told(body) == [("27", None)]
