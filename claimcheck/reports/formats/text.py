"""For people: each finding with the lines its figures stand in, both sides of the clash, and counts at the end."""

from collections.abc import Iterator

from claimcheck.claims import Claim
from claimcheck.finding import Finding
from claimcheck.quotation import Quotation
from claimcheck.reports.excerpt import excerpt
from claimcheck.reports.sheet import Sheet, listed, place_of
from claimcheck.settings import Severity

PAINT = {"error": "31", "warning": "33", "notice": "36", "info": "32", "bold": "1", "dim": "2"}
"""The terminal's colours, by what is painted."""
SIDES = 4
"""How many mentions of a clash are shown; further ones of the same wordings are counted."""


def lines(sheet: Sheet) -> Iterator[str]:
    """The findings that are shown, then what was asked for beside them, remarks and counts."""
    for finding in sheet.shown:
        yield from _finding(finding, sheet)
    if sheet.verbose:
        yield from _affirmed(sheet)
    if sheet.trace:
        yield from _not_compared(sheet)
    for remark in sheet.remarks:
        yield _painted("note: ", "dim", sheet) + remark
    yield _summary(sheet)


def _finding(finding: Finding, sheet: Sheet) -> Iterator[str]:
    severity = finding.severity or Severity.NOTICE
    head = _painted(f"{severity} {finding.code}", severity.value, sheet)
    yield f"{_painted(place_of(finding.claims[0]), 'bold', sheet)}: {head} {finding.rule}"
    yield f"  {finding.message}"
    yield from _side(finding.claims[0], sheet, severity)
    others = _mentions(finding)
    for item in others:
        yield f"  {_painted(place_of(item), 'bold', sheet)}"
        yield from _side(item, sheet, severity)
    left = len(finding.claims) - 1 - len(others)
    if left:
        yield f"  and {listed(left, 'more mention')}"
    if finding.suggestion:
        yield f"  → {finding.suggestion}"
    yield ""


def _mentions(finding: Finding) -> list[Claim | Quotation]:
    """What is shown beside the claim at fault: every wording once, then further mentions, as far as there is room."""
    wordings = [_wording(item) for item in finding.claims]
    new = [index for index, words in enumerate(wordings) if index and words not in wordings[:index]]
    again = [index for index in range(1, len(wordings)) if index not in new]
    return [finding.claims[index] for index in sorted([*new, *again][: max(len(new), SIDES - 1)])]


def _wording(item: Claim | Quotation) -> str:
    return item.words if isinstance(item, Quotation) else item.quantity.printed().casefold()


def _side(item: Claim | Quotation, sheet: Sheet, severity: Severity) -> Iterator[str]:
    """The line a figure stands in; the figure alone where there is no text."""
    shown = excerpt(item, sheet.text(item))
    if shown is None:
        yield f"    {_words(item)}"
        return
    number = str(item.location.line or "")
    bar = _painted("|", "dim", sheet)
    yield f"    {number} {bar} {shown[0]}"
    yield f"    {' ' * len(number)} {bar} {_painted(shown[1], severity.value, sheet)}"


def _words(item: Claim | Quotation) -> str:
    """What a claim says, where the text it stands in is not at hand."""
    if isinstance(item, Quotation):
        return f"“{item.words}”"
    said = " ".join(item.quote.split()) or f"{item.quantity.printed()} {item.population or ''}".strip()
    return f"{said} ({', '.join(part for part in (item.source.name, item.source.published) if part) or 'no source'})"


def _affirmed(sheet: Sheet) -> Iterator[str]:
    for finding in sheet.report.affirmed:
        yield f"{place_of(finding.claims[0])}: {_painted('holds', 'info', sheet)} {finding.code} {finding.message}"
    if sheet.report.affirmed:
        yield ""


def _not_compared(sheet: Sheet) -> Iterator[str]:
    for pair in sheet.report.not_compared:
        first, second = (f"{place_of(claim)} “{claim.quantity.printed()}”" for claim in (pair.first, pair.second))
        yield f"{first} and {second}: {_painted('not compared', 'dim', sheet)}: {pair.reason}"
    if sheet.report.not_looked_at:
        yield f"and {listed(sheet.report.not_looked_at, 'more pair')} of claims of one kind, which were not looked at"
    if sheet.report.not_compared or sheet.report.not_looked_at:
        yield ""


def _summary(sheet: Sheet) -> str:
    counts = sheet.counts()
    if not any(counts.values()):
        return "no findings"
    told = ", ".join(listed(count, severity.value) for severity, count in counts.items() if count)
    hidden = sum(count for severity, count in counts.items() if severity.rank < sheet.show.rank)
    if not hidden:
        return f"{listed(sum(counts.values()), 'finding')}: {told}"
    mildest = min((s for s, count in counts.items() if count), key=lambda severity: severity.rank)
    return f"{listed(sum(counts.values()), 'finding')}: {told} ({hidden} not shown; --show {mildest} prints them)"


def _painted(words: str, what: str, sheet: Sheet) -> str:
    return f"\x1b[{PAINT[what]}m{words}\x1b[0m" if sheet.colour else words
