"""Sources that differ on one count are told in one finding."""

from collections.abc import Sequence

import pytest

from claimcheck import Killed, Source, check
from claimcheck.finding import Finding
from claimcheck.gathering import GATHERED, gathered
from claimcheck.settings import Severity


def killed(figure: int | str, source: str) -> Killed:
    """A toll of one fire, by one source."""
    return Killed(figure, of="people", event="Leeds fire", source=Source(source, "2021-08-26"), id=f"{source} {figure}")


A, B, C, D = (killed(n, name) for n, name in ((12, "Daily Record"), (31, "Evening Post"), (55, "Star"), (70, "Mail")))


def differing(*claims: Killed, severity: Severity = Severity.WARNING, code: str = GATHERED) -> Finding:
    """A finding as a rule yields it on claims at odds."""
    return Finding(" v ".join(str(claim.source.name) for claim in claims), claims, severity=severity, code=code)


def test_three_sources_that_differ_are_one_finding() -> None:
    report = check([killed(12, "Daily Record"), killed(31, "Evening Post"), killed(55, "Morning Star")])
    (finding,) = report.findings
    assert finding.code == "CC804"
    assert {str(item.source.name) for item in finding.claims} == {"Daily Record", "Evening Post", "Morning Star"}
    for words in ("“12 people” (Daily Record)", "“31 people” (Evening Post)", "“55 people” (Morning Star)"):
        assert words in finding.message


def test_two_counts_stay_apart() -> None:
    other = [
        Killed(figure, of="people", event="York flood", source=Source(source, "2021-08-26"))
        for figure, source in ((3, "Daily Record"), (9, "Evening Post"))
    ]
    report = check([killed(12, "Daily Record"), killed(31, "Evening Post"), *other])
    assert [finding.code for finding in report.findings] == ["CC804", "CC804"]


@pytest.mark.parametrize(
    "alone",
    [
        [],
        [differing(A, B)],
        [differing(A, B), differing(C, D)],
        [differing(A, B, code="CC101"), differing(B, C, code="CC101")],
        [differing(A, B, code="CC101"), differing(B, C)],
    ],
)
def test_what_shares_no_figure_or_is_of_another_rule_stays_as_it_is(alone: Sequence[Finding]) -> None:
    assert list(gathered(alone)) == alone


def test_figures_shared_one_by_one_are_one_clash() -> None:
    """The first finding is pointed at, and each figure is told once."""
    (found,) = gathered([differing(A, B), differing(C, D), differing(B, C)])
    assert found.claims == (A, B, C, D)
    assert found.message.startswith(
        "Sources differ: “12 people” (Daily Record), “31 people” (Evening Post), “55 people” (Star) and “70 people” (Mail)."
    )


def test_what_is_milder_is_told_apart() -> None:
    """A difference that is doubted is not told as one that is not."""
    doubted = (differing(A, B, severity=Severity.NOTICE), differing(B, C, severity=Severity.NOTICE))
    found = {one.severity: one.claims for one in gathered([doubted[0], differing(C, D), doubted[1]])}
    assert found == {Severity.NOTICE: (A, B, C), Severity.WARNING: (C, D)}


def test_a_figure_that_two_sources_print_is_told_once_for_the_first() -> None:
    (found,) = gathered([differing(A, B), differing(killed(31, "Star"), B), differing(A, killed(31, "Star"))])
    assert found.message.startswith("Sources differ: “12 people” (Daily Record) and “31 people” (Evening Post).")
