"""Sources that differ on one count are told in one finding."""

from claimcheck import Killed, Source, check


def killed(figure: int | str, source: str) -> Killed:
    """A toll of one fire, by one source."""
    return Killed(figure, of="people", event="Leeds fire", source=Source(source, "2021-08-26"))


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
