"""Findings, fixes and reports as values."""

from attrs import evolve

from claimcheck.claims import Claim, Location, Source
from claimcheck.figures import Span
from claimcheck.finding import Finding, Fix, Report
from claimcheck.kinds.casualties import Killed
from claimcheck.quotation import Quotation
from claimcheck.settings import Severity
from claimcheck.vocabulary import Mode


def printed(words: str, start: int = 100) -> Claim:
    """A claim whose figure is printed so, from a place in a text on."""
    claim = Killed(
        "12", of="people", source=Source("Daily Record"), location=Location(0, Span(start, start + len(words)))
    )
    return evolve(claim, quantity=evolve(claim.quantity, text=words))


def test_a_fix_is_the_stretch_where_the_old_words_stand() -> None:
    assert Fix.of(printed("Friday, Aug. 26"), "Friday", "Thursday") == Fix(Span(100, 106), "Thursday")
    assert Fix.of(printed("over 40 per cent"), "per cent", "percentage points") == Fix(
        Span(108, 116), "percentage points"
    )


def test_there_is_no_fix_where_there_is_no_such_place() -> None:
    claim = printed("12 of 12")
    assert Fix.of(claim, "12", "13") is None, "twice"
    assert Fix.of(claim, "14", "13") is None, "nowhere"
    assert Fix.of(evolve(claim, mode=Mode.QUOTED), "of", "or") is None, "in quotation marks"
    assert Fix.of(evolve(claim, mode=Mode.INDIRECT), "of", "or") is not None
    assert Fix.of(evolve(claim, location=Location(0)), "of", "or") is None, "no text"
    assert Fix.of(evolve(claim, location=Location(0, Span(100, 120))), "of", "or") is None, "printed otherwise"


def test_a_fix_keeps_the_capital_of_what_it_stands_for() -> None:
    def put(old: str, new: str) -> str | None:
        fix = Fix.of(printed(old), old, new)
        return None if fix is None else fix.text

    assert put("Over", "more than") == "More than"
    assert put("over", "More than") == "more than"
    assert put("12", "Thirteen") == "Thirteen"
    assert put("Twelve", "13") == "13"
    assert put("twelve", "US$5") == "US$5"
    assert put("Twelve", "A") == "A"


def test_a_fingerprint_goes_by_rule_and_wording_not_by_place() -> None:
    finding = Finding("They differ.", (printed("12"), printed("13", 300)), code="CC101")
    moved = Finding("They differ so.", (printed("12", 7), printed("13")), code="CC101")
    assert finding.fingerprint == moved.fingerprint
    assert len(finding.fingerprint) == 16
    others = [
        evolve(finding, code="CC804"),
        evolve(finding, claims=(printed("12"), printed("14"))),
        evolve(finding, claims=(printed("12"),)),
        evolve(finding, claims=tuple(evolve(item, of="men") for item in (printed("12"), printed("13")))),
        Finding("", (Quotation("We saw 12", "Ann Lee"),), code="CC802"),
        Finding("", (Quotation("We saw 13", "Ann Lee"),), code="CC802"),
        Finding("", (Quotation("We saw 13", "Jim Orr"),), code="CC802"),
    ]
    assert len({other.fingerprint for other in [finding, *others]}) == len(others) + 1


def test_a_report_tells_what_is_grave_enough() -> None:
    found = tuple(
        Finding(str(grave), (printed("12"),), severity=grave)
        for grave in (Severity.NOTICE, Severity.WARNING, Severity.ERROR)
    )
    report = Report(found)
    assert [f.severity for f in report.at_least(Severity.WARNING)] == [Severity.WARNING, Severity.ERROR]
    assert report.at_least(Severity.INFO) == found
    assert Report((Finding("unranked", ()),)).at_least(Severity.INFO) == ()
    assert (len(report), list(report), report.ok) == (3, list(found), False)
    assert Report().ok
