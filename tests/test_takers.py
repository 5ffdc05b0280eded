"""Votes that somebody got: whose they are."""

import pytest

from claimcheck.claims import Source
from claimcheck.documents import read_document
from claimcheck.extraction import extract
from claimcheck.matching.takers import taker, votes_of_one
from claimcheck.vocabulary import Measure

DAY = Source("Morning Post", "2019-03-04")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ann Lee won 3,412 votes.", "lee"),
        ("In Ashby, Ann Lee (Greens) had received a total of 3,412 votes.", "lee"),
        ("The Justice Party took just over 3,000 votes.", "justice"),
        ("Labour has so far polled 9,704 votes.", "labour"),
        ("Council backs Lee: Lee wins over 5.2 million votes", "lee"),
        ("On Monday the motion received 52 votes.", "motion"),
        ("She won 3,412 votes.", None),
        ("Ben Holt, who lost in 2014, came third with 3,412 votes.", None),
    ],
)
def test_whose_votes_they_are(text: str, name: str | None) -> None:
    votes = [claim for claim in extract(read_document(text, source=DAY)).claims if claim.kind == "votes"]
    assert [taker(claim) for claim in votes] == [name]
    assert all(map(votes_of_one, votes))


@pytest.mark.parametrize("text", ["About 6 million votes were cast.", "Officials counted 88,000 ballots."])
def test_votes_that_were_cast_are_of_nobody(text: str) -> None:
    [claim] = extract(read_document(text, source=DAY)).claims
    assert (taker(claim), votes_of_one(claim)) == (None, False)


@pytest.mark.parametrize(
    ("text", "lead"),
    [
        ("The gap between Lee and Holt came to 512 votes.", True),
        ("Lee was ahead of Holt by 512 votes.", True),
        ("Lee won by a margin of 512 votes.", True),
        ("Lee won 512 votes.", False),
        ("The gap is small. Holt has 512 votes.", False),
    ],
)
def test_a_lead_is_no_number_of_votes_that_anybody_got(text: str, lead: bool) -> None:
    [claim] = [claim for claim in extract(read_document(text, source=DAY)).claims if claim.kind == "votes"]
    assert (claim.measure is Measure.CHANGE) is lead
