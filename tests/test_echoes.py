"""A figure altered within a quotation is told once: with the quotation, or, where that is graver, by itself."""

from typing import Any

import pytest
from attrs import evolve

from claimcheck.claims import Location, Source
from claimcheck.echoes import without_echoes
from claimcheck.figures import Span
from claimcheck.finding import Finding
from claimcheck.kinds.casualties import Killed
from claimcheck.quotation import Quotation
from claimcheck.settings import Severity

RECORD, POST = Source("Daily Record", "2021-08-26"), Source("Evening Post", "2021-08-26")
HERE, THERE = (
    Quotation("We lost 12 people", source=source, location=Location(text, Span(10, 60)), id=text)
    for source, text in ((RECORD, "a"), (POST, "b"))
)
ALTERED = Finding("Altered.", (HERE, THERE), verdict="contradiction", severity=Severity.WARNING, code="CC802")


def toll(number: int = 12, start: int = 20, end: int = 22, **known: Any) -> Killed:
    """A toll that a text tells within the quotation, unless it stands elsewhere."""
    usual: dict[str, Any] = {"of": "people", "source": RECORD, "location": Location("a", Span(start, end))}
    return Killed(number, **usual | known)


FIGURES = (toll(), toll(15, source=POST, location=Location("b", Span(20, 22))))
AT_ODDS = Finding("At odds.", FIGURES, severity=Severity.WARNING, code="CC101")


def told(*findings: Finding) -> list[str]:
    """The messages of those that are left, whatever the order."""
    left = [finding.message for finding in without_echoes(findings, ("CC101",))]
    assert sorted(f.message for f in without_echoes(findings[::-1], ("CC101",))) == sorted(left)
    return left


@pytest.mark.parametrize(
    ("severity", "left"), [(Severity.NOTICE, "Altered."), (Severity.WARNING, "Altered."), (Severity.ERROR, "At odds.")]
)
def test_of_two_findings_on_one_figure_the_graver_is_told_else_that_on_the_quotation(
    severity: Severity, left: str
) -> None:
    assert told(ALTERED, evolve(AT_ODDS, severity=severity)) == [left]


@pytest.mark.parametrize(
    "other",
    [
        evolve(AT_ODDS, code="XX001"),
        evolve(AT_ODDS, claims=(HERE,)),
        evolve(AT_ODDS, claims=()),
        *(
            evolve(AT_ODDS, claims=(FIGURES[1], claim))
            for claim in (
                toll(start=9),
                toll(end=61),
                toll(source=POST),
                toll(location=Location("c", Span(20, 22))),
                toll(location=Location("a")),
            )
        ),
    ],
)
def test_what_is_about_another_figure_is_told_too(other: Finding) -> None:
    assert told(ALTERED, other) == ["Altered.", "At odds."]


def test_a_quotation_may_begin_and_end_with_the_figure() -> None:
    assert told(ALTERED, evolve(AT_ODDS, claims=(toll(start=10, end=60), FIGURES[1]))) == ["Altered."]
    assert told(ALTERED, evolve(AT_ODDS, claims=FIGURES[:1])) == ["Altered."]


@pytest.mark.parametrize(
    "finding",
    [
        evolve(ALTERED, verdict="rounding"),
        evolve(ALTERED, claims=(evolve(HERE, location=Location("a")), THERE)),
        evolve(ALTERED, claims=FIGURES),
    ],
)
def test_only_an_altered_figure_in_a_quotation_has_an_echo(finding: Finding) -> None:
    assert told(finding, AT_ODDS) == ["Altered.", "At odds."]


def test_a_graver_finding_may_be_left_of_several_and_several_of_one() -> None:
    again = evolve(ALTERED, message="Altered again.")
    assert told(ALTERED, again, AT_ODDS) == ["Altered.", "Altered again."]
    assert told(ALTERED, again, evolve(AT_ODDS, severity=Severity.ERROR)) == ["At odds."]
    milder = evolve(AT_ODDS, message="Milder.", severity=Severity.NOTICE)
    assert told(milder, AT_ODDS, ALTERED) == ["Altered."]
