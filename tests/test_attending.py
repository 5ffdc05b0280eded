"""The dead and wounded where a text counts them by what they were there for."""

from typing import Any

import pytest

from claimcheck.checking import check_accounts
from claimcheck.claims import Claim, Location, Source
from claimcheck.documents import read_document
from claimcheck.extraction import extract
from claimcheck.kinds.casualties import Killed, Wounded
from claimcheck.kinds.evacuees import Evacuees
from claimcheck.matching.attending import all_there, some_only
from claimcheck.matching.pairing import pairs
from claimcheck.populations import known_populations
from claimcheck.vocabulary import Apart

ONE = "A tram overturned in Leeds on Monday, and {}."


def told(first: str, second: str) -> list[str]:
    """The codes of what is said of two reports of one day."""
    texts = (ONE.format(first), ONE.format(second))
    papers = ("Daily Record", "Evening Post")
    documents = [
        read_document(text, source=Source(paper, "2021-08-26"), id=paper)
        for paper, text in zip(papers, texts, strict=True)
    ]
    return [finding.code for finding in check_accounts([*map(extract, documents)]).findings]


@pytest.mark.parametrize(
    ("first", "second", "codes"),
    [
        ("23 people were hurt, police said", "32 passengers were hurt, doctors said", ["CC804"]),
        ("at least 23 people were hurt, police said", "32 passengers were hurt, doctors said", ["CC102"]),
        ("32 people were hurt, police said", "23 passengers were hurt, doctors said", []),  # some of them
        (
            "23 people were hurt, police said",
            "32 children were hurt, doctors said",
            [],
        ),  # of whom nothing shows that they are all
        (
            "23 people were hurt, police said",
            "32 passengers and two drivers were hurt, doctors said",
            [],
        ),
    ],
)
def test_those_who_were_there_are_no_more_than_the_people(first: str, second: str, codes: list[str]) -> None:
    assert told(first, second) == codes


def counted(people: str | None, number: int | str = 12, kind: type[Claim] = Killed, **known: Any) -> Claim:
    """A count in a text."""
    usual: dict[str, Any] = {"source": Source("Post", "2021-08-26"), "location": Location("a")}
    return kind(number, of=people, id=f"{people} {number}", **usual | known)


def there(*claims: Claim) -> set[str | None]:
    """Of whom all are taken to be told."""
    found = all_there(claims, known_populations())
    return {claim.population for claim in claims if claim.id in found}


@pytest.mark.parametrize(
    ("others", "found"),
    [
        ([], {"pilgrims"}),
        ([counted("women", 8)], {"pilgrims"}),  # of any sort by age and sex
        ([counted("pilgrims", 13)], {"pilgrims"}),
        ([counted("people", 13)], set()),
        ([counted("passengers", 3)], set()),
        ([counted(None, 3)], set()),
        ([counted("people", 13, location=Location("b"))], {"pilgrims"}),  # another text
        ([counted("people", 13, kind=Wounded)], {"pilgrims"}),
        ([counted("people", 13, kind=Evacuees)], {"pilgrims"}),
        ([counted("people", 13, apart=Apart.RECALLED)], {"pilgrims"}),  # of another happening
    ],
)
def test_whose_dead_are_all_that_a_text_knows_of(others: list[Claim], found: set[str]) -> None:
    assert there(counted("pilgrims"), *others) == found
    assert there(*others, counted("pilgrims")) == found


@pytest.mark.parametrize(
    "claim",
    [
        counted("Danish pilgrims"),
        counted("women"),
        counted("soldiers"),
        counted("pilgrims", kind=Evacuees),
        counted("pilgrims", apart=Apart.RECALLED),
        counted("pilgrims", location=Location()),
    ],
)
def test_who_is_no_one_sort_of_the_dead_of_a_text(claim: Claim) -> None:
    assert not there(claim)


@pytest.mark.parametrize(
    ("low", "high", "some"),
    [
        (counted("pilgrims", 12), counted("people", 15), True),
        (counted("people", 12), counted("pilgrims", 15), False),
        (counted("pilgrims", 12), counted("pilgrims", 15), False),
        (counted("people", 12), counted("people", 15), False),
        (counted("pilgrims", "fewer than 12"), counted("people", 15), True),  # from none on
        (counted("people", "fewer than 12"), counted("pilgrims", 15), False),
    ],
)
def test_some_only_are_counted_where_those_who_were_there_are_fewer(low: Claim, high: Claim, some: bool) -> None:
    ids = frozenset(claim.id for claim in (low, high) if claim.population == "pilgrims")
    for given in ((low, high), (high, low)):
        (pair,) = pairs(given)
        assert some_only(pair, ids) is some
