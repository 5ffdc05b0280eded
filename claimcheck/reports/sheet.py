"""What a format is handed: a report, the texts it speaks of, and how much of it to show."""

from collections.abc import Mapping

from attrs import field, frozen

from claimcheck.claims import Claim
from claimcheck.finding import Finding, Report
from claimcheck.quotation import Quotation
from claimcheck.settings import Severity

SEVERITIES = (Severity.ERROR, Severity.WARNING, Severity.NOTICE)
"""The severities of findings, the gravest first."""


@frozen
class Sheet:
    """A report with the texts it speaks of.

    Attributes:
        report: what was found.
        texts: the texts as given, by the id of the document, for the lines that figures stand in.
        remarks: what the reader must know of the input: what has no date, what was not read.
        show: the mildest severity that formats for people print; milder findings are counted.
        verbose: whether to tell what was checked and holds.
        trace: whether to tell what was not compared, and why.
        colour: whether the lines go to a terminal that shows colours.
    """

    report: Report
    texts: Mapping[str | int, str] = field(factory=dict)
    remarks: tuple[str, ...] = ()
    show: Severity = Severity.WARNING
    verbose: bool = False
    trace: bool = False
    colour: bool = False

    @property
    def shown(self) -> tuple[Finding, ...]:
        """The findings grave enough to print."""
        return self.report.at_least(self.show)

    def counts(self) -> dict[Severity, int]:
        """How many findings there are of each severity."""
        return {each: sum(f.severity is each for f in self.report.findings) for each in SEVERITIES}

    def text(self, item: Claim | Quotation) -> str | None:
        """The text that a claim stands in."""
        document = item.location.document
        return None if document is None else self.texts.get(document)


def path_of(item: Claim | Quotation) -> str | None:
    """The file, or else the document or source, that a claim stands in."""
    document = item.location.document
    return item.source.path or (None if document is None else str(document)) or item.source.name


def place_of(item: Claim | Quotation) -> str:
    """Where a claim stands, as editors read it: path, line and column, as far as they are known."""
    parts = [path_of(item) or "claim", item.location.line, item.location.column]
    return ":".join(str(part) for part in parts if part is not None)


def listed(count: int, one: str) -> str:
    """A count with its noun: "1 warning", "2 warnings"."""
    return f"{count} {one}" if count == 1 else f"{count} {one}s"
