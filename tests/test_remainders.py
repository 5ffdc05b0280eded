"""Parts that leave nothing over: "one … and the other …", "the remaining three", and the whole that they share out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.checking import check_accounts
from claimcheck.claims import Source
from claimcheck.documents import read_document
from claimcheck.extraction import extract
from claimcheck.stories import Account


def account(text: str) -> Account:
    """What a paper says on one day."""
    return extract(read_document(text, source=Source("Daily Record", "2021-08-26")))


def shared(text: str) -> list[tuple[str, list[str]]]:
    """Each whole that is shared out, with its parts."""
    return [(whole.quantity.text, [part.quantity.text for part in parts]) for whole, parts in account(text).shared_out]


def sums(text: str) -> tuple[int, int]:
    """How many sums are wrong, and how many come out."""
    report = check_accounts([account(text)])
    return tuple(sum(f.code == "CC301" for f in found) for found in (report.findings, report.affirmed))  # type: ignore[return-value]


@pytest.mark.parametrize(
    ("text", "whole", "parts"),
    [
        ("Two people were hurt, one in Ashby and the other in Borne.", "Two", ["one", "the other"]),
        ("Three people were hurt, one in Ashby and the other two in Borne.", "Three", ["one", "two"]),
        ("Six people were hurt, two badly and the remaining four slightly.", "Six", ["two", "four"]),
        ("One of the two drivers is a nurse, the other a baker.", "two", ["One", "the other"]),
        ("Of the three hurt, one is in hospital and the other two went home.", "three", ["one", "two"]),
        ("Two people were held. One was a teacher and the other was a nurse.", "Two", ["One", "the other"]),
        ("Nine people were held, four of them in May and the other five in June.", "Nine", ["four", "five"]),
        ("Both drivers were hurt, one badly and the other slightly.", "Both", ["one", "the other"]),
        (
            "Three people died, one in Ashby, another in Borne and a third in Dorn.",
            "Three",
            ["one", "another", "a third"],
        ),
        ("Twenty people were hurt, 12 men and the other eight women.", "Twenty", ["12", "eight"]),
        # of several figures, the one that the sum comes to
        ("Two raids killed three people, one in Ashby and the other in Borne.", "Two", ["one", "the other"]),
        ("Ten people were held on Monday and five on Tuesday. Three were charged and the other two freed.", "five", ["Three", "two"]),
    ],
)  # fmt: skip
def test_what_is_left_makes_the_whole(text: str, whole: str, parts: list[str]) -> None:
    assert shared(text) == [(whole, parts)]
    assert sums(text) == (0, 1)


@pytest.mark.parametrize(
    "text",
    [
        "Three people were hurt, one in Ashby and the other in Borne.",
        "Six people were hurt, two badly and the remaining five slightly.",
        "Of the three hurt, one is in hospital and the other three went home.",
        "Six people were rescued. Two were children and the other five were women.",
        "Two people died, one in Ashby, another in Borne and a third in Dorn.",
    ],
)
def test_what_is_left_does_not_make_the_whole(text: str) -> None:
    assert sums(text) == (1, 0)


@pytest.mark.parametrize(
    "text",
    [
        "Three people were hurt when one car hit the other.",
        "The two brothers stood one behind the other.",
        "Four people died, one in Ashby, another in Borne and a third in Dorn.",
        "Ten people were hurt, four of them badly, and another six were treated for shock.",
        "The team won three games, lost one and drew the other four.",
        "Two cars burned, one in Ashby, and the other five drivers fled.",
        "Eight people were hurt, including one in Ashby and the other in Borne.",
        "Two men were held. One was freed on Friday, and the other two days later.",
        "Two people died, one in 2019 and the other three years later.",
        "Two raids killed nine people, three in Ashby and the other four in Borne.",
    ],
)
def test_what_is_left_of_something_else(text: str) -> None:
    assert sums(text) == (0, 0)


def test_one_of_several_is_compared_with_nothing() -> None:
    told = account("Two people were killed, one in Ashby and the other in Borne.").claims
    assert [(claim.quantity.text, claim.apart is None) for claim in told] == [
        ("Two", True),
        ("one", False),
        ("the other", False),
    ]


@given(st.integers(2, 40), st.integers(2, 40), st.integers(-1, 1))
def test_a_split_comes_out_and_one_off_does_not(some: int, rest: int, off: int) -> None:
    text = f"The storm hurt {some + rest + off} people, {some} of them in Ashby and the other {rest} in Borne."
    assert sums(text) == ((0, 1) if off == 0 else (1, 0))


def test_those_who_are_all_of_it_leave_no_others() -> None:
    text = "Ashby is second of the two old banks. Both banks keep a year that is not that of the other nine."
    assert shared(text) == []
