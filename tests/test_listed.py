"""What the points of a list come to, sums that are written out, and lives told in two sentences."""

import pytest

from claimcheck.checking import check_accounts
from claimcheck.claims import Claim, Source
from claimcheck.documents import read_document
from claimcheck.extraction import extract
from claimcheck.finding import Finding
from claimcheck.settings import Severity


def told(text: str) -> list[tuple[str, str]]:
    """The rules that speak, each with the figure that it points at; what holds is told as well."""
    document = read_document(text, format="markdown", source=Source("Daily Record", "2024-05-15"), id="a")
    report = check_accounts([extract(document)])
    codes = [(one.code, _figure(one)) for one in report.findings if one.severity is not Severity.NOTICE]
    return codes + [("holds", _figure(one)) for one in report.affirmed if one.code in CODES]


def _figure(finding: Finding) -> str:
    claim = finding.claims[0]
    assert isinstance(claim, Claim)
    return claim.quantity.text


CODES = ("CC301", "CC401", "CC604")


def listed(*points: str) -> str:
    """A list below some words."""
    return "\n".join(["The port told these figures:", "", *(f"- {point}" for point in points), "", "That is all.", ""])


@pytest.mark.parametrize(
    ("points", "found"),
    [
        (["Total ships: 4,318 (up 3%)", "Ferries: 3,527", "Tankers: 791"], [("holds", "4,318")]),
        (["Total ships: 4,318 (up 3%)", "Ferries: 3,257", "Tankers: 791"], [("CC301", "4,318")]),
        (["Ferries: 3,527", "Tankers: 791", "**Total:** 4,381"], [("CC301", "4,381")]),
        # others may be left out
        (["Total ships: 5,318", "Ferries: 3,527", "Tankers: 791"], []),
        (["Ferries: 3,527", "Total ships: 4,318", "Tankers: 791"], []),
        (["Total ships: 4,318", "Ferries: 3,527 tons", "Tankers: 791"], []),
        # there may be a pause, but no step is longer than all
        (["Setting up: 10 minutes", "Cooking: 40 minutes", "Total time: 30 minutes"], [("CC301", "30 minutes")]),
        (["Setting up: 10 minutes", "Cooking: 20 minutes", "Total time: 50 minutes"], []),
        (["Setting up: 10 minutes", "Cooking: 2 hours", "Total time: 50 minutes"], []),
        # a share of the two before it
        (["Cards returned: 24,266", "Cards sent: 33,554", "Rate: 72.32%"], [("holds", "72.32%")]),
        (["Cards returned: 24,266", "Cards sent: 33,554", "Rate: 73.22%"], [("CC401", "73.22%")]),
        (["Cards returned: 24,626", "Cards sent: 33,554", "Rate: 72.32%"], [("CC401", "72.32%")]),
        (["Cards returned: 24,266", "Cards sent: 33,554", "Glad of it: 61.08%"], []),
        (["Cards returned: 24", "Cards sent: 33", "Rate: 71%"], []),
    ],
)
def test_what_the_points_of_a_list_come_to(points: list[str], found: list[tuple[str, str]]) -> None:
    assert told(listed(*points)) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("In all that is 1,204 + 388 + 57 = 1,649 trees.", [("holds", "1,649")]),
        ("In all that is 1,204 + 388 + 57 = 1,694 trees.", [("CC301", "1,694")]),
        ("The code makes 3 * 40 + 50 = 170 of them.", []),
        ("The code makes x + 20 + 30 = 65 of them.", []),
        ("The code makes 20 + 30 = 40 + 10 of them.", []),
        ("The sum of bits is 1 + 1 = 10 there.", []),
    ],
)
def test_sums_that_are_written_out(text: str, found: list[tuple[str, str]]) -> None:
    assert told(text) == found


DIED, BORN = "Ben Orr died on 20 April 2006, aged {}. He had left in 1999.", "He was born in Leeds on 8 January 1924."


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (f"{DIED.format(82)} {BORN}", [("holds", "aged 82")]),
        (f"{DIED.format(72)} {BORN}", [("CC604", "aged 72")]),
        # more than one life may be told
        (f"{DIED.format(72)} {BORN} His son was born in 1950.", []),
        (f"{DIED.format(72)} His wife, Ann, 61, wept. {BORN}", []),
        (f"{DIED.format(72)} His father was born on 8 January 1924.", []),
        (f"Ben Orr left Leeds on 20 April 2006, aged 72. {BORN}", []),
    ],
)
def test_a_life_that_is_told_in_two_sentences(text: str, found: list[tuple[str, str]]) -> None:
    assert told(text) == found


@pytest.mark.parametrize(
    ("head", "lede", "found"),
    [
        ("Fees at Orr rise 73 percent", "Orr said that its fees grew 37 percent.", [("CC101", "37 percent")]),
        ("Fees at Orr rise 6.4 percent", "Orr said that its fees grew 4.6 percent.", [("CC203", "4.6 percent")]),
        ("Fees at Orr rise 73 percent", "Orr said that its fees grew 37 percent, and its costs 73 percent.", []),
        ("Fees at Orr rise 73 percent", "Orr said that its fees fell 37 percent.", []),
        ("Mood is up 73 percent", "Orr said that its fees grew 37 percent.", []),
        ("Fees at Orr rise 44 percent", "Orr said that its fees grew 45 percent.", []),
    ],
)
def test_a_percentage_of_the_headline_with_its_digits_swapped(
    head: str, lede: str, found: list[tuple[str, str]]
) -> None:
    assert told(f"# {head}\n\n{lede}\n\nThe rest went well, it said.\n") == found
