"""Whose age a figure is, and which ages are held against each other."""

from typing import Any

import pytest

from claimcheck.checking import check_accounts
from claimcheck.claims import Claim, Source
from claimcheck.documents import read_document
from claimcheck.extraction import extract
from claimcheck.kinds.age import Age
from claimcheck.matching.lasting import of_one_time
from claimcheck.stories import Account


def account(text: str, source: str = "Daily Record", day: str = "2021-08-26") -> Account:
    return extract(read_document(text, source=Source(source, day), id=source))


def whose(text: str) -> list[str | None]:
    return [claim.population for claim in account(text).claims if claim.kind == "age"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Denise Okoro, 46, will take office in May.", ["Denise Okoro"]),
        ("Okoro, D. (1995). On trees. American Forester, 46, 190-192.", []),
        ("Denise Okoro won. Okoro, 46, will take office in May.", ["Denise Okoro"]),
        ("Mayor Denise B. Okoro, aged 46, won.", ["Denise Okoro"]),
        ("Lance-Corporal Tom Jack Reed, 25, came home.", ["Tom Reed"]),
        ("His wife, Irena, 61, wept.", ["Irena"]),
        ("Tom Reed, a 46-year-old baker, wept.", ["Tom Reed"]),
        ("They freed 46-year-old April Holt and 9-year-old Ben Holt.", ["April Holt", "Ben Holt"]),
        ("The 46-year-old baker Tom Reed wept.", ["Tom Reed"]),
        ("Tom Reed, the 46-year-old head of Acme, wept.", ["Tom Reed"]),
        ("Tom Reed, Acme's 46-year-old head, wept.", ["Tom Reed"]),
        ("A 46-year-old Los Angeles man was arrested.", [None]),
        ("A 46-year-old from Old Town was arrested.", [None]),
        ("A 46-year-old man was arrested.", [None]),
        ("Sara Holt, who is 46 years old, spoke.", ["Sara Holt"]),
        ("Sara Holt, 46 years old at the time, spoke.", [None]),
        ("Sara Holt was 46.", ["Sara Holt"]),
        ("Sara Holt was 46 when she spoke.", [None]),
        ("Sara Holt, now 46, spoke.", ["Sara Holt"]),
        ("The driver Sara Holt (46) spoke.", ["Sara Holt"]),
        ("She was 46.", [None]),
        ("On Tuesday, 46-year-old Sara Holt spoke.", ["Sara Holt"]),
    ],
)
def test_whose_age_it_is(text: str, names: list[str | None]) -> None:
    assert whose(text) == names


def findings(*texts: tuple[str, str]) -> list[str]:
    accounts = [account(text, f"Paper {index}", day) for index, (day, text) in enumerate(texts)]
    return [finding.message for finding in check_accounts(accounts).findings if "age of" in finding.message]


ONE, OTHER = "Denise Okoro won. Okoro, 46, thanked her voters.", "Denise Okoro, 49, won the vote."


def test_two_outlets_that_differ_on_an_age_are_told() -> None:
    (told,) = findings(("2021-08-26", ONE), ("2021-08-27", OTHER))
    assert "“46” as the age of Denise Okoro" in told
    assert "“49” as the age of Denise Okoro" in told


@pytest.mark.parametrize(
    "other",
    [
        ("2021-08-26", "Denise Okoro, 46, won the vote."),
        ("2021-08-26", "Adam Okoro, 49, won the vote."),
        ("2024-08-26", OTHER),
    ],
)
def test_other_persons_and_other_years_are_not_held_against_each_other(other: tuple[str, str]) -> None:
    assert findings(("2021-08-26", ONE), other) == []


def test_one_text_has_one_age_for_a_person() -> None:
    assert len(findings(("2021-08-26", f"{ONE} Okoro, 64, is the first mayor of her party."))) == 1


def aged(name: str, day: str | None) -> Age:
    return Age(46, of="Denise Okoro", as_of=day, id=name)


@pytest.mark.parametrize(
    ("days", "groups"),
    [
        (("2021-08-26", "2021-09-26", None), ["abc"]),
        (("2021-08-26", "2021-09-27", None), ["a", "b", "c"]),
        (("2021-08-26", "2021-09-20", "2021-10-15"), ["abc"]),
        ((None, None, None), ["abc"]),
    ],
)
def test_ages_come_from_reports_of_nearby_days(days: tuple[Any, ...], groups: list[str]) -> None:
    claims: list[Claim] = [aged(name, day) for name, day in zip("abc", days, strict=True)]
    found = ["".join(claim.id for claim in group) for group in of_one_time(claims, frozenset())]
    assert sorted(found) == groups


def test_an_age_of_a_ledger_stays_alone() -> None:
    found = of_one_time([aged("a", "2021-08-26"), aged("b", "2021-08-26"), aged("c", None)], frozenset("b"))
    assert [[claim.id for claim in group] for group in found] == [["a", "c"], ["b"]]


@pytest.mark.parametrize(
    ("other", "differs"),
    [
        ("Tom Reed was jailed for nine years.", True),
        ("Tom Reed was jailed for six years.", False),
        ("Tom Reed was jailed for nine years. Reed was jailed for two years in 2009.", False),  # which?
        ("Ben Reed was jailed for nine years.", False),
    ],
)
def test_times_in_prison_go_by_names_as_well(other: str, differs: bool) -> None:
    told = check_accounts(
        [account("A judge sentenced Tom Reed to six years."), account(other, "Evening Post")]
    ).findings
    assert [finding.code for finding in told] == ["CC804"] * differs


@pytest.mark.parametrize(("age", "codes"), [(66, []), (68, ["CC604"])])
def test_an_age_is_told_behind_the_death_and_before_the_birth(age: int, codes: list[str]) -> None:
    died = f"Ann Lee of Ashby passed away on Sunday, Sept. 15, 2013, at home. She was {age} years old."
    text = f"{died}\n\nBorn in Borne on August 1, 1947, Ann served in the navy from 1967 to 1971."
    assert [finding.code for finding in check_accounts([account(text, day="2013-09-20")])] == codes
