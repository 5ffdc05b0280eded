"""The page of every rule is true: what it says is flagged is flagged, there and in those words; what it says is not, is not."""

from typing import Any

import pytest
from attrs import evolve
from pages import Example, examples, sections

from claimcheck.checking import check_accounts
from claimcheck.claims import Claim
from claimcheck.figures import Span
from claimcheck.finding import Finding
from claimcheck.rules import load_rules
from claimcheck.ruling import Rule
from claimcheck.settings import Severity
from claimcheck.stories import Account, Listing, Series, Story

RULES = load_rules()
HEADINGS = ["", "Why it matters", "Flagged", "Not flagged", "Settings"]


def cases(section: str) -> list[Any]:
    """Every example of a section of every page."""
    return [
        pytest.param(rule, example, id=f"{rule.code}-{number}")
        for rule in RULES
        for number, example in enumerate(examples(rule.page, section), 1)
    ]


def findings(rule: Rule, example: Example) -> list[Finding]:
    """What the rule has to say of an example, when all rules are asked."""
    return [finding for finding in check_accounts(example.accounts, example.settings) if finding.code == rule.code]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_every_page_is_whole(rule: Rule) -> None:
    found = sections(rule.page)
    assert list(found) == HEADINGS
    assert rule.title
    assert rule.title.endswith(".") or ":" in rule.title
    assert any(line.strip() for line in found["Why it matters"])
    assert f"severities.{rule.code}" in "\n".join(found["Settings"])
    assert examples(rule.page, "Flagged"), "no example of what is flagged"
    assert examples(rule.page, "Not flagged"), "no example of what is not"


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_every_page_points_at_a_figure(rule: Rule) -> None:
    marks = [mark for example in examples(rule.page, "Flagged") for mark in example.marks]
    assert any(mark.words for mark in marks), "no example of what is flagged has carets and words"


@pytest.mark.parametrize(("rule", "example"), cases("Flagged"))
def test_what_is_flagged(rule: Rule, example: Example) -> None:
    found = findings(rule, example)
    assert found, "\n".join(["nothing is flagged in", *example.lines])
    for mark in example.marks:
        there = [finding for finding in found if points(finding) == (mark.line + 1, example.span(mark))]
        assert there, f"nothing points there; findings: {[(points(f), f.message) for f in found]}"
        assert any(mark.words in f.message or mark.words in (f.cause or "") for f in there), [f.message for f in there]


@pytest.mark.parametrize(("rule", "example"), cases("Not flagged"))
def test_what_is_not_flagged(rule: Rule, example: Example) -> None:
    assert [finding.message for finding in findings(rule, example)] == []


def points(finding: Finding) -> tuple[int | None, object]:
    """The line and the characters that a finding points at."""
    item = finding.claims[0]
    return item.location.line, item.location.span


@pytest.mark.parametrize(("rule", "example"), cases("Flagged"))
def test_findings_are_fit_to_print(rule: Rule, example: Example) -> None:
    for finding in findings(rule, example):
        assert finding.message[0] not in " .,"
        assert finding.message.endswith((".", "?", "”"))
        assert "None" not in finding.message
        assert "  " not in finding.message
        assert finding.severity in (Severity.NOTICE, Severity.WARNING, Severity.ERROR)
        assert len({item.id for item in finding.claims}) == len(finding.claims)


def again(account: Account) -> Account:
    """The account with all that it says told a second time, under other names."""

    def named(item: Claim) -> Claim:
        links = tuple(evolve(link, claim=f"{link.claim} again") for link in item.links)
        return evolve(item, id=f"{item.id} again", links=links)

    listings = (Listing(f"{told.count} again", told.names, told.closed) for told in account.listings)
    claims = (*account.claims, *map(named, account.claims))
    return evolve(account, claims=claims, listings=(*account.listings, *listings))


@pytest.mark.parametrize(("rule", "example"), [case for case in cases("Flagged") if case.values[0].scope is Account])
def test_every_fault_of_a_document_is_told(rule: Rule, example: Example) -> None:
    """Whatever stands before it: rules go through a document to its end."""
    for account in example.accounts:
        once = {item.id for f in rule.findings([account], example.settings) for item in f.claims}
        twice = {item.id for f in rule.findings([again(account)], example.settings) for item in f.claims}
        assert twice == once | {f"{name} again" for name in once}


def below(claim: Claim) -> Claim:
    """The same figure further down, printed otherwise."""
    place, printed = claim.location, f"the {claim.quantity.printed()}"
    span = Span(place.span.start + 5_000, place.span.start + 5_000 + len(printed)) if place.span else None
    moved = evolve(place, line=(place.line or 0) + 50, span=span)
    return evolve(
        claim, id=f"{claim.id} again", links=(), location=moved, quantity=evolve(claim.quantity, text=printed)
    )


@pytest.mark.parametrize(
    ("rule", "example"), [case for case in cases("Flagged") if case.values[0].scope in (Series, Story)]
)
def test_mentions_are_told_together(rule: Rule, example: Example) -> None:
    """A figure that is printed again further down is one of those at odds; the first one is pointed at and quoted."""
    later = tuple(below(claim) for account in example.accounts for claim in account.claims)
    rows, more = example.accounts, (*example.accounts, Account(claims=later))
    before, after = (
        [f for f in check_accounts(told, example.settings) if f.code == rule.code] for told in (rows, more)
    )
    assert len(after) == len(before)
    for one, two in zip(before, after, strict=True):
        assert (two.message, two.suggestion, two.cause) == (one.message, one.suggestion, one.cause)
        assert {item.id for item in two.claims} >= {item.id for item in one.claims}


def test_rules_are_sorted_and_told_apart() -> None:
    codes = [rule.code for rule in RULES]
    assert codes == sorted(set(codes))
    assert len({rule.name for rule in RULES}) == len(codes)
