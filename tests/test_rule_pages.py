"""The page of every rule is true: what it says is flagged is flagged, there and in those words; what it says is not, is not."""

import pytest
from pages import Example, examples, sections

from claimcheck.checking import check_accounts
from claimcheck.finding import Finding
from claimcheck.rules import load_rules
from claimcheck.ruling import Rule
from claimcheck.settings import Severity

RULES = load_rules()
HEADINGS = ["", "Why it matters", "Flagged", "Not flagged", "Settings"]


def cases(section: str) -> list[object]:
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


def test_rules_are_sorted_and_told_apart() -> None:
    codes = [rule.code for rule in RULES]
    assert codes == sorted(set(codes))
    assert len({rule.name for rule in RULES}) == len(codes)
