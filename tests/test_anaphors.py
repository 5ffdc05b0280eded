"""Dates that words take up: "that date", "the same day", "by then", "the deadline"; and where they are left alone."""

import pytest

from claimcheck.checking import check_accounts
from claimcheck.claims import Source
from claimcheck.documents import read_document
from claimcheck.extraction import extract
from claimcheck.extraction.explaining import explain
from claimcheck.vocabulary import Relation

SOURCE = Source("Daily Record", "2021-08-26")


def taken(text: str) -> list[tuple[str, str, str]]:
    """The words that take up a date, what sort of claim they make, and the date that they stand for."""
    claims = extract(read_document(text, source=SOURCE)).claims
    by_id = {claim.id: claim for claim in claims}
    return [
        (claim.quantity.text, claim.kind, by_id[earlier].quantity.text)
        for claim in claims
        for earlier in claim.linked(Relation.SAME_AS)
        if claim.when is not None and claim.quantity.asserted == by_id[earlier].quantity.asserted
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The troops must leave by Aug. 31. The king will stick to that date.", [("that date", "deadline", "Aug. 31")]),
        ("The troops must leave by Aug. 31. He said that deadline stands.", [("that deadline", "deadline", "Aug. 31")]),
        ("The troops must leave by Aug. 31, and will be gone by then.", [("then", "deadline", "Aug. 31")]),
        ("The troops must leave by Aug. 31. All will be out by the deadline.", [("the deadline", "deadline", "Aug. 31")]),
        ("The ship sank on Aug. 12. On the same day, 12 people drowned.", [("the same day", "date", "Aug. 12")]),
        ("The troops must leave by Aug. 31. On that day, a feast is held.", [("that day", "date", "Aug. 31")]),
        (
            "The troops must leave by Aug. 31. They will be gone by then.\n\nThe king will stick to that date.",
            [("then", "deadline", "Aug. 31"), ("that date", "deadline", "then")],
        ),
    ],
)  # fmt: skip
def test_a_date_is_taken_up(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert taken(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The ship sank on Aug. 12, and was raised on Aug. 20. Nobody was there on that day.",
        "The ship sank in August. Nobody was there on that day.",
        "They met on Aug. 12. The deadline stands.",
        "They met on Aug. 12. Much was said by all of them, and it went on for hours and hours until the last of them had gone "
        "home. Nobody slept. On that day, it rained.",
        "He was born on May 3. A ship sank on the same day that he was born.",
        "The troops must leave by Aug. 31. The deadline for aid is near.",
        "They met on Aug. 12. They ate, and then they left.",
        "They met on Aug. 12. He knew that day-care was dear.",
    ],
)
def test_what_may_be_another_date_is_left_alone(text: str) -> None:
    assert taken(text) == []


def test_a_date_taken_up_says_nothing_new() -> None:
    told = extract(
        read_document("The ship sank on Aug. 12. On the same day, 12 people drowned in Ashby.", source=SOURCE)
    )
    report = check_accounts([told])
    assert [found.code for found in report.affirmed if found.code != "CC607"] == []


def test_a_trace_says_that_it_is_taken_up() -> None:
    document = read_document("The ship sank on Aug. 12. On the same day, it rained.", source=SOURCE)
    claim = extract(document).claims[-1]
    assert claim.quantity.text == "the same day"
    assert "takes up" in explain(document, [claim])[claim.id].kind.why


def linked(text: str) -> list[tuple[str, str, str]]:
    """Which figure is linked to which, and how."""
    claims = extract(read_document(text, source=SOURCE)).claims
    by_id = {claim.id: claim for claim in claims}
    return [
        (claim.quantity.text, link.relation.value, by_id[link.claim].quantity.text)
        for claim in claims
        for link in claim.links
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Twelve people were killed. The dead included three children.", [("Twelve", "includes", "three")]),
        ("Twelve people were killed. They included three children.", [("Twelve", "includes", "three")]),
        ("Twelve people were killed. That figure includes two guards.", [("Twelve", "includes", "two")]),
        ("Twelve people died and 30 were hurt. Three of the injured are children.", [("30", "includes", "Three")]),
        (
            "Twelve people died and 30 were hurt. Among the dead were three boys and two girls.",
            [("Twelve", "includes", "three"), ("Twelve", "includes", "two")],
        ),
        ("Twelve people were killed. Half of them were children.", [("Half", "base", "Twelve")]),
        ("Twelve people were killed. Twice that number were hurt.", [("Twice", "base", "Twelve")]),
        ("Three men were held. All three were freed.", [("three", "same_as", "Three")]),
        ("Twelve people were killed. All 12 of them were guards.", [("12", "same_as", "Twelve")]),
        ("Two men were held. Both were freed.", [("Both", "same_as", "Two")]),
        ("Two men were held. The pair were freed.", [("The pair", "same_as", "Two")]),
    ],
)
def test_a_figure_goes_back_to_the_one_before(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert linked(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Twelve people were killed in Ashby and 14 in Borne. The dead included three children.",
        "Twelve people were hurt. The dead included three children.",
        "Two people were hurt as a lorry hit tourists. They included three children.",
        "Two men and a woman were held. All three were freed.",
        "Three men were held. Both were freed.",
        "Three men were held. All four schools are shut.",
        "Three men were held. Half of those schools are shut.",
        "Twelve people were killed. A report on the fire, which took months to write and fills more pages than any before it, is due. "
        "Nobody has seen it. Half of them were children.",
    ],
)
def test_a_figure_that_may_go_back_to_others(text: str) -> None:
    assert linked(text) == []


def test_what_goes_back_is_no_finding_by_itself() -> None:
    for share in ("Half", "Two-thirds", "A third", "Twice as many"):
        text = f"The 43 people aboard died. {share} of them were children, the county said."
        told = check_accounts([extract(read_document(text, source=SOURCE))])
        assert [found.code for found in told.findings if found.code.startswith("CC4")] == []
