"""How many a text names where it counts what it names."""

import pytest

from claimcheck.claims import Source
from claimcheck.documents import read_document
from claimcheck.extraction import extract
from claimcheck.stories import Listing

CORPUS = (
    ("Ann Lee and Jim Orr both left.", ("Ann Lee", "Jim Orr"), True),
    ("Ann Lee, Jim Orr and Bo Ek both left.", ("Ann Lee", "Jim Orr", "Bo Ek"), True),
    ("Ann Lee and Gen. Jim F. Orr Jr., the head of York Command, both left.", ("Ann Lee", "Gen. Jim F. Orr Jr"), True),
    ("The mayor and Jim Orr both left.", ("The mayor", "Jim Orr"), True),
    ("Ann Lee met Jim Orr in York, where the pair spoke.", ("Ann Lee", "Jim Orr"), False),
    ("The court named three suspects: Ann Lee, Jim Orr and Bo Ek.", ("Ann Lee", "Jim Orr", "Bo Ek"), True),
    ("Three judges – Ann Lee, Jim Orr and Bo Ek – agreed.", ("Ann Lee", "Jim Orr", "Bo Ek"), True),
    ("After meeting Ann Lee, Jim Orr and Bo Ek both left.", ("Ann Lee", "Jim Orr", "Bo Ek"), False),
    ("Three teams came: Italy, Bosnia and Herzegovina.", ("Italy", "Bosnia", "Herzegovina"), False),
    ("The court named five suspects: Ann Lee, Jim Orr and others.", ("Ann Lee", "Jim Orr", "others"), False),
)
NOTHING = (
    "The court named three suspects.",
    "It rained in both Leeds and York.",
    "She left for two reasons: it was cold and she was late.",
    "Three people were killed, including Ann Lee and Jim Orr.",
)


def listings(text: str) -> tuple[Listing, ...]:
    return extract(read_document(text, source=Source("Daily Record", "2024-05-15"))).listings


@pytest.mark.parametrize(("text", "names", "closed"), CORPUS)
def test_names(text: str, names: tuple[str, ...], closed: bool) -> None:
    assert [(told.names, told.closed) for told in listings(text)] == [(names, closed)]


@pytest.mark.parametrize("text", NOTHING)
def test_no_list(text: str) -> None:
    assert listings(text) == ()


def test_points_below_are_counted() -> None:
    text = "The plan has three aims:\n\n• Build the bridge\n\n• Widen the road\n\nThe vote is on Monday."
    assert [len(told.names) for told in listings(text)] == [2]
