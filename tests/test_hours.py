"""Figures of which a text says of what hour they are."""

import pytest

from claimcheck.checking import check_accounts
from claimcheck.claims import Source
from claimcheck.documents import read_document
from claimcheck.extraction import extract
from claimcheck.settings import Severity

TEXT = "# Storm Petra leaves Ashby in the dark\n\nStorm Petra cut off power to {} customers in Ashby{}, the grid said."


def told_of(*texts: str) -> bool:
    """Whether anything is said of reports of one day."""
    documents = (read_document(text, source=Source(f"Paper {n}", "2019-03-04"), id=n) for n, text in enumerate(texts))
    return bool(check_accounts([*map(extract, documents)]).at_least(Severity.WARNING))


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [
        (", as of 9 a.m. on Monday", ", as of 10:30 a.m. on Monday", False),
        (" by noon", " by 6pm", False),
        (", as of 9 a.m. on Monday", ", as of 9am on Monday", True),
        (", as of 9 a.m. on Monday", "", True),
        ("", "", True),
    ],
)
def test_figures_of_two_hours_may_both_stand(one: str, other: str, told: bool) -> None:
    assert told_of(TEXT.format("18,000", one), TEXT.format("23,000", other)) is told
