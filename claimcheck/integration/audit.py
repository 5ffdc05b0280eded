"""What the pytest fixture is: an assertion that figures agree, which fails with the command's own report."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from attrs import evolve, frozen

from claimcheck.claims import Claim, Source
from claimcheck.dossier import check_documents
from claimcheck.finding import Report
from claimcheck.inputs import Inputs, gather
from claimcheck.reports import Sheet, load_format
from claimcheck.rules import load_rules
from claimcheck.selection import selected
from claimcheck.settings import DEFAULT, Settings, Severity
from claimcheck.stories import Account

Given = str | Path | Iterable[str | Path] | Iterable[Claim]


@frozen
class Audit:
    """Asserts that figures agree."""

    settings: Settings = DEFAULT

    def assert_consistent(
        self,
        given: Given,
        *,
        fail_on: Severity | str = Severity.WARNING,
        select: Iterable[str] = (),
        ignore: Iterable[str] = (),
        source: str | None = None,
        published: date | str | None = None,
    ) -> Report:
        """Fail where figures do not agree; the message is the report that `claimcheck check` prints.

        Args:
            given: paths of documents, ledgers or folders, or one path; or claims.
            fail_on: the mildest severity that fails the test.  A warning does, because a test that passes shows nothing of
                what was found.
            select: the rules to ask, as on the command line; all where none is given.
            ignore: rules not to ask.
            source: the publisher of texts that do not tell it.
            published: the day of publication of texts that do not tell it.

        Returns:
            The report, with the milder findings.

        Raises:
            AssertionError: if there is a finding as grave as `fail_on`, or something could not be read.
            TypeError: if neither paths nor claims are given.
        """
        __tracebackhide__ = True
        severity = Severity(fail_on)
        rules = selected(load_rules(), tuple(select), tuple(ignore))
        items: list[object] = [given] if isinstance(given, str | Path) else list(given)
        claims = tuple(item for item in items if isinstance(item, Claim))
        paths = [item for item in items if isinstance(item, str | Path)]
        if not items or len(items) not in (len(claims), len(paths)):
            raise TypeError(f"give paths or claims to hold against each other, not {given!r}")
        read = gather(paths, lambda _: Source(source, published))
        inputs = evolve(read, ledgers=(*read.ledgers, Account(claims=claims)))
        report = check_documents(inputs.documents, self.settings, accounts=inputs.ledgers, rules=rules)
        if report.at_least(severity) or inputs.problems:
            raise AssertionError(_message(report, inputs, severity))
        return report


def _message(report: Report, inputs: Inputs, severity: Severity) -> str:
    """The command's report, and what could not be read."""
    remarks = (*(str(problem) for problem in inputs.problems), *inputs.remarks)
    lines = load_format("text")(Sheet(report, inputs.texts, remarks, severity))
    return "\n".join(("figures do not agree", "", *lines))
