"""Changes in prose and the figures that they lead from and to, however the words tie them."""

import pytest

from claimcheck.checking import check_accounts
from claimcheck.claims import Source
from claimcheck.documents import read_document
from claimcheck.extraction import extract


def flagged(text: str) -> list[str]:
    document = read_document(text, source=Source("Daily Record", "2024-05-15"), id="a")
    return [finding.message for finding in check_accounts([extract(document)]) if finding.code == "CC402"]


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("Fees were $6.1 million, or 8.5 percent of sales, up {} percent from $5.2 million.", ("41", "17")),
        ("Fees were $606.0 million, a {} percent increase from fees of $566.4 million.", ("17", "7")),
        ("Fees were $606.0 million, a {} percent fall from $666.4 million in the spring.", ("19", "9")),
        ("Fees of $90.4 million were ${} million higher than $78.1 million in the spring.", ("13.2", "12.3")),
        ("Fees were $90.4 million, ${} million more than $78.1 million in the spring.", ("13.2", "12.3")),
        ("Fees were $5.1 million compared with $4.1 million in the spring, a rise of {}%.", ("42", "24")),
        ("Fees fell {}% year over year to $64.8 million from $436.3 million.", ("58.2", "85.1")),
        ("Fees ticked up {} percent year over year in the quarter to $806,082 from $560,275.", ("54", "44")),
        ("Fees fell {} percent on an annual basis to $1.17 billion from $1.57 billion.", ("52.7", "25.5")),
        (
            "Fees fell {} per cent at $539.8 million, compared with $638.4 million in the previous year.",
            ("51.4", "15.4"),
        ),
        ("The fair drew 42,000 visitors, {} percent more than in 2012 (38,500).", ("19", "9")),
        ("In all 29,578 came, up on 29,437 in 2022. This is {}% higher than the 26,501 of 2021.", ("22", "12")),
        (
            "In all 18,342 came by boat. This represents a {}% rise over the year before, when 16,170 had come.",
            ("23", "13"),
        ),
        ("The fair drew 42,000 visitors, {} percent fewer than in 2012 (46,200).", ("19", "9")),
        (
            "The line carried 184 million people. This is {}% more than the year before (168.6 million people).",
            ("19", "9"),
        ),
    ],
)
def test_a_change_is_held_against_the_figures_beside_it(wrong: str, right: tuple[str, str]) -> None:
    assert [len(flagged(wrong.format(change))) for change in right] == [1, 0]


@pytest.mark.parametrize(
    "text",
    [
        "Fees rose 9% year on year to $120 million from $118 million in the quarter before.",
        "Fees rose 9% year on year to $120 million from $118 million in March.",
        "Release 1.23 of the tool is about 10% faster than 1.22.",
        "Fees were $5.1 million compared with $4.1 million in the spring, and a rise of 42% is planned.",
        "In 2019 more than 500 people came, 40 more than in 2018.",
    ],
)
def test_other_figures_are_left_alone(text: str) -> None:
    assert flagged(text) == []


def test_between_two_floors_may_lie_anything() -> None:
    assert flagged("The town has at least 20 shops, 8 more than the at least 12 of last year.") == []


def test_each_of_two_changes_is_reckoned_on_its_own_figure() -> None:
    assert not flagged(
        "Some 29,578 came. This is 12% higher than the 26,501 of 2023 but 22% lower than the 38,129 of 2022."
    )
    assert flagged(
        "In all 29,578 came. This is 12% higher than the 26,501 of 2023 but 32% lower than the 38,129 of 2022."
    )
