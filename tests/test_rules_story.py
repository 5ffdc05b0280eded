"""What pages of rules cannot show: settings, attackers, laws over generated splits and windows."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.checking import check, check_accounts
from claimcheck.claims import Claim, Source
from claimcheck.documents import read_document
from claimcheck.extraction import extract
from claimcheck.finding import Finding
from claimcheck.kinds.casualties import Killed
from claimcheck.kinds.evacuees import Evacuees
from claimcheck.quantities import Anchor, at_least, at_most, between, fewer_than, more_than
from claimcheck.reading import read_quantity
from claimcheck.settings import HouseStyle, Settings, Severity
from claimcheck.vocabulary import Measure

RECORD, POST = Source("Daily Record", "2021-08-26"), Source("Evening Post", "2021-08-26")


def by_code(claims: list[Claim], code: str) -> list[Finding]:
    """The findings of one rule."""
    return [finding for finding in check(claims) if finding.code == code]


def test_soldiers_are_any_troops_on_a_uk_desk() -> None:
    text = "The 13 American soldiers – 12 Marines, and 1 Navy chaplain – were killed in a bombing."
    account = extract(read_document(text, source=RECORD, id=0))
    found = {
        style: [f.severity for f in check_accounts([account], Settings(house_style=style)) if f.code == "CC304"]
        for style in HouseStyle
    }
    assert found == {HouseStyle.US: [Severity.WARNING], HouseStyle.UK: [Severity.NOTICE]}


@pytest.mark.parametrize("name", ["CC804", "sources-differ"])
def test_a_severity_is_set_by_code_or_by_name(name: str) -> None:
    both: list[Claim] = [
        Killed(number, of="people", event="Leeds fire", source=source) for number, source in ((12, RECORD), (15, POST))
    ]
    report = check(both, Settings(severities={name: Severity.ERROR}))
    assert [(f.code, f.severity) for f in report] == [("CC804", Severity.ERROR)]


@pytest.mark.parametrize(
    ("words", "anchor"),
    [
        ("at least 12", Anchor.FLOOR),
        ("more than 12", Anchor.FLOOR),
        ("up to 12", Anchor.CEILING),
        ("fewer than 12", Anchor.CEILING),
        ("12", None),
        ("about 12", None),
        ("nearly 50", None),
        ("between 3 and 5", None),
        ("dozens", None),
    ],
)
def test_the_one_end_that_a_figure_gives(words: str, anchor: Anchor | None) -> None:
    assert read_quantity(words).anchor is anchor


def test_anchors_of_typed_quantities() -> None:
    assert [q.anchor for q in (at_least(1), more_than(1), at_most(9), fewer_than(9), between(0, 9))] == [
        Anchor.FLOOR,
        Anchor.FLOOR,
        Anchor.CEILING,
        Anchor.CEILING,
        None,
    ]


def test_two_ceilings_are_different_anchors_not_a_fuller_figure() -> None:
    both: list[Claim] = [
        Killed(f"fewer than {number}", of="people", event="Leeds fire", source=source)
        for number, source in ((20, RECORD), (30, POST))
    ]
    assert [finding.code for finding in check(both)] == ["CC103"]


@given(st.integers(1, 10_000), st.integers(1, 10_000))
def test_what_came_between_two_totals_is_affirmed_and_one_more_is_not(before: int, flow: int) -> None:
    def dossier(came: int) -> list[Claim]:
        day = {n: Source("Daily Record", f"2021-08-2{n}") for n in (5, 6)}
        shared: dict[str, Any] = {"of": "people", "event": "Kabul airlift"}
        window: dict[str, Any] = {"measure": Measure.FLOW, "since": date(2021, 8, 25), "until": date(2021, 8, 26)}
        return [
            Evacuees(between(before, before), source=day[5], **shared),
            Evacuees(between(before + flow, before + flow), source=day[6], **shared),
            Evacuees(between(came, came), source=day[6], **shared, **window),
        ]

    assert [f.code for f in check(dossier(flow)).affirmed if f.code == "CC502"] == ["CC502"]
    assert not by_code(dossier(flow), "CC502")
    assert by_code(dossier(flow + 1), "CC502")


@given(st.lists(st.integers(1, 1_000), min_size=2, max_size=12))
def test_a_total_that_falls_is_told_once_a_day(numbers: list[int]) -> None:
    sources = [Source("Daily Record", f"2021-08-{n + 1:02}") for n in range(len(numbers))]
    tolls: list[Claim] = [
        Killed(between(number, number), of="people", event="Leeds fire", source=source)
        for number, source in zip(numbers, sources, strict=True)
    ]
    found = by_code(tolls, "CC501")
    highest = [max(numbers[: n + 1]) for n in range(len(numbers))]
    fallen = sum(number < high for number, high in zip(numbers, highest, strict=True))
    assert len(found) <= fallen
    if numbers == sorted(numbers):
        assert not found
    if len(set(numbers)) == len(numbers):
        assert len(found) == fallen
