"""Amounts that texts convert, each by a rate of its own."""

import pytest

from claimcheck.checking import check_accounts
from claimcheck.claims import Source
from claimcheck.documents import read_document
from claimcheck.extraction import extract

OPENING = "A judge in Ashby fined the Orrin mill on Thursday for fouling the Corve.\n\n"


def differences(one: str, other: str) -> int:
    """How many differences are told between two texts of one matter."""
    texts = ((one, "Daily Record"), (other, "Evening Post"))
    accounts = [
        extract(read_document(OPENING + text, source=Source(name, "2021-08-26"), id=name)) for text, name in texts
    ]
    return sum(finding.code == "CC804" for finding in check_accounts(accounts).findings)


PLAIN = "The fine that the mill must pay is $368 million."


@pytest.mark.parametrize(
    "other",
    [
        "The fine that the mill must pay is €345 million ($371 million).",
        "The fine that the mill must pay is $371 million. It was told in Paris as €345 million ($371 million).",
        "The fine that the mill must pay is US$368 million ($512 million).",  # dollars of where it is printed
        "The fine that the mill must pay is $US368 million ($512 million).",
    ],
)
def test_amounts_differ_as_rates_do(other: str) -> None:
    assert differences(PLAIN, other) == 0


@pytest.mark.parametrize(
    "other",
    [
        "The fine that the mill must pay is $371 million.",
        "The fine that the mill must pay is $471 million. It was told in Paris as €445 million ($471 million).",
        "The fine that the mill must pay is $371 million. Another costs €34 million ($37 million).",
    ],
)
def test_others_differ(other: str) -> None:
    assert differences(PLAIN, other) == 1
