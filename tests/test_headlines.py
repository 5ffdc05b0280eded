"""How far a headline or caption may round down a figure of its own text."""

from decimal import Decimal

import pytest

from claimcheck.checking import check
from claimcheck.claims import Location, Source
from claimcheck.kinds.evacuees import Evacuees
from claimcheck.settings import Settings
from claimcheck.vocabulary import Role


def codes(above: str, below: str, share: str = "0.05", role: Role = Role.HEADLINE) -> list[str]:
    source = Source("Daily Record", "2021-08-26")
    told = [
        Evacuees(words, of="people", event="Kabul airlift", source=source, role=part, location=Location("a"))
        for words, part in ((above, role), (below, Role.BODY))
    ]
    return [finding.code for finding in check(told, Settings(headline=Decimal(share)))]


@pytest.mark.parametrize(
    ("above", "below"),
    [("12,000", "12,345"), ("12,340", "12,345"), ("12,000", "12,630"), ("100,000", "104,000"), ("12,345", "12,345")],
)
def test_a_headline_may_round_down(above: str, below: str) -> None:
    assert not codes(above, below)
    assert not codes(above, below, role=Role.CAPTION)


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("12,400", "12,345"),  # up
        ("12,344", "12,345"),  # no rounder
        ("11,000", "12,345"),  # too far
        ("12,000", "12,640"),  # a little too far
    ],
)
def test_a_headline_may_do_nothing_else(above: str, below: str) -> None:
    assert codes(above, below)


def test_a_desk_may_allow_less_and_a_text_may_not_round_its_headline() -> None:
    assert codes("12,000", "12,345", share="0.01")
    assert codes("12,345", "12,000")
    assert codes("12,000", "12,345", role=Role.BODY)
