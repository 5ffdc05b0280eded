"""What a format is handed: a report, the texts it speaks of, and how much of it to show."""

from collections.abc import Mapping

from attrs import field, frozen

from claimcheck.claims import Claim
from claimcheck.errors import InputError
from claimcheck.finding import Finding, NotCompared, Report
from claimcheck.quotation import Quotation
from claimcheck.reports.excerpt import plain
from claimcheck.ruling import Rule
from claimcheck.settings import Severity
from claimcheck.wire import text_of

SEVERITIES = (Severity.ERROR, Severity.WARNING, Severity.NOTICE)
"""The severities of findings, the gravest first."""


@frozen
class Sheet:
    """A report with the texts it speaks of.

    Attributes:
        report: what was found.
        texts: the texts as given, by the id of the document, for the lines that figures stand in.
        remarks: what the reader must know of the input: what has no date, what is odd about it.
        show: the mildest severity that formats for people print; milder findings are counted.
        verbose: whether to tell what was checked and holds.
        trace: whether to tell what was not compared, and why.
        colour: whether the lines go to a terminal that shows colours.
        checked: the ids of the documents and ledgers that were held against each other, in order.
        problems: what could not be read, and where.
        rules: the rules that were asked, with their pages.
        fail_on: the mildest severity that makes the exit code 1.
        folder: the folder that formats for other programs tell paths from; paths stay as given where there is none.
    """

    report: Report
    texts: Mapping[str | int, str] = field(factory=dict)
    remarks: tuple[str, ...] = ()
    show: Severity = Severity.WARNING
    verbose: bool = False
    trace: bool = False
    colour: bool = False
    checked: tuple[str | int, ...] = ()
    problems: tuple[InputError, ...] = ()
    rules: tuple[Rule, ...] = ()
    fail_on: Severity = Severity.ERROR
    folder: str | None = None

    @property
    def exit_code(self) -> int:
        """2 where something could not be read, 1 where a finding is grave enough to fail, else 0."""
        return 2 if self.problems else int(bool(self.report.at_least(self.fail_on)))

    @property
    def shown(self) -> tuple[Finding, ...]:
        """The findings grave enough to print."""
        return tuple(filter(self.shows, self.report.findings))

    @property
    def affirmed(self) -> tuple[Finding, ...]:
        """What was checked and holds, where that is to be told."""
        return self.report.affirmed if self.verbose else ()

    @property
    def not_compared(self) -> tuple[NotCompared, ...]:
        """What was not compared, where that is to be told."""
        return self.report.not_compared if self.trace else ()

    def shows(self, finding: Finding) -> bool:
        """Whether a finding is grave enough to print."""
        return finding.severity is not None and finding.severity.rank >= self.show.rank

    def counts(self) -> dict[Severity, int]:
        """How many findings there are of each severity."""
        return {each: sum(f.severity is each for f in self.report.findings) for each in SEVERITIES}

    def tally(self) -> str:
        """How many findings there are, in words: "3 findings: 1 error, 2 warnings"."""
        counts = self.counts()
        told = ", ".join(listed(count, severity.value) for severity, count in counts.items() if count)
        return f"{listed(sum(counts.values()), 'finding')}: {told}" if told else "no findings"

    def not_looked_at(self) -> str | None:
        """How many more pairs there are than a trace looks at, in words, where that is to be told."""
        more = self.report.not_looked_at if self.trace else 0
        return f"and {listed(more, 'more pair')} of claims of one kind, which were not looked at" if more else None

    def text(self, item: Claim | Quotation) -> str | None:
        """The text that a claim stands in."""
        return text_of(item, self.texts)


def path_of(item: Claim | Quotation) -> str | None:
    """The file, or else the document or source, that a claim stands in."""
    document = item.location.document
    return item.source.path or (None if document is None else str(document)) or item.source.name


def place_of(item: Claim | Quotation) -> str:
    """Where a claim stands, as editors read it: path, line and column, as far as they are known."""
    parts = [path_of(item) or "claim", item.location.line, item.location.column]
    return plain(":".join(str(part) for part in parts if part is not None))


def pair_of(pair: NotCompared) -> str:
    """Two claims that were not compared: their places and figures."""
    return " and ".join(f"{place_of(claim)} “{plain(claim.quantity.printed())}”" for claim in (pair.first, pair.second))


def listed(count: int, one: str) -> str:
    """A count with its noun: "1 warning", "2 warnings"."""
    return f"{count} {one}" if count == 1 else f"{count} {one}s"
