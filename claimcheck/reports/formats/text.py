"""For people: each finding with the lines its figures stand in, both sides of the clash, and counts at the end."""

from collections.abc import Iterator

from claimcheck.finding import Finding
from claimcheck.reports.excerpt import plain
from claimcheck.reports.sheet import Sheet, pair_of, place_of
from claimcheck.reports.sides import finding_lines

PAINT = {"error": "31", "warning": "33", "notice": "36", "info": "32", "bold": "1", "dim": "2"}
"""The terminal's colours, by what is painted."""


def lines(sheet: Sheet) -> Iterator[str]:
    """The findings that are shown, then what was asked for beside them, remarks and counts."""
    for finding in sheet.shown:
        yield from _finding(finding, sheet)
    yield from _affirmed(sheet)
    yield from _not_compared(sheet)
    for remark in sheet.remarks:
        yield _painted("note: ", "dim", sheet) + remark
    yield _summary(sheet)


def _finding(finding: Finding, sheet: Sheet) -> Iterator[str]:
    severity = str(finding.severity)
    head = _painted(f"{severity} {finding.code}", severity, sheet)
    yield f"{_painted(place_of(finding.claims[0]), 'bold', sheet)}: {head} {finding.rule}"
    yield from finding_lines(finding, sheet, lambda words, what: _painted(words, what, sheet))
    yield ""


def _affirmed(sheet: Sheet) -> Iterator[str]:
    for finding in sheet.affirmed:
        told = f"{finding.code} {plain(finding.message)}"
        yield f"{place_of(finding.claims[0])}: {_painted('holds', 'info', sheet)} {told}"
    if sheet.affirmed:
        yield ""


def _not_compared(sheet: Sheet) -> Iterator[str]:
    for pair in sheet.not_compared:
        yield f"{pair_of(pair)}: {_painted('not compared', 'dim', sheet)}: {pair.reason}"
    more = sheet.not_looked_at()
    if more:
        yield more
    if sheet.not_compared or more:
        yield ""


def _summary(sheet: Sheet) -> str:
    counts = sheet.counts()
    hidden = sum(count for severity, count in counts.items() if severity.rank < sheet.show.rank)
    if not hidden:
        return sheet.tally()
    mildest = min((s for s, count in counts.items() if count), key=lambda severity: severity.rank)
    return f"{sheet.tally()} ({hidden} not shown; --show {mildest} prints them)"


def _painted(words: str, what: str, sheet: Sheet) -> str:
    return f"\x1b[{PAINT[what]}m{words}\x1b[0m" if sheet.colour else words
