"""What the pytest fixture is: an assertion that figures agree, which fails with the command's own report."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from attrs import evolve, field, frozen

from claimcheck.claims import Claim, Source
from claimcheck.config import Configuration
from claimcheck.dossier import check_documents
from claimcheck.finding import Report
from claimcheck.inputs import Inputs, gather, known_sources
from claimcheck.reports import Sheet, load_format
from claimcheck.selection import rules_with, selected
from claimcheck.settings import Severity
from claimcheck.stories import Account

Given = str | Path | Iterable[str | Path] | Iterable[Claim]


@frozen
class Audit:
    """Asserts that figures agree, on the terms that the project sets."""

    configuration: Configuration = field(factory=Configuration, repr=False)

    def assert_consistent(
        self,
        given: Given,
        *,
        fail_on: Severity | str | None = None,
        select: Iterable[str] = (),
        ignore: Iterable[str] = (),
        source: str | None = None,
        published: date | str | None = None,
    ) -> Report:
        """Fail where figures do not agree; the message is the report that `claimcheck check` prints.

        Args:
            given: paths of documents, ledgers or folders, or one path; or claims.
            fail_on: the mildest severity that fails the test; what the project sets where it is not given, else a warning,
                because a test that passes shows nothing of what was found.
            select: the rules to ask, as on the command line.
            ignore: rules not to ask, beside those that the project ignores.
            source: the publisher of texts that do not tell it.
            published: the day of publication of texts that do not tell it.

        Returns:
            The report, with the milder findings.

        Raises:
            AssertionError: if there is a finding as grave as `fail_on`, or something could not be read.
            TypeError: if neither paths nor claims are given.
        """
        __tracebackhide__ = True
        project = self.configuration
        severity = Severity(fail_on or project.fail_on or Severity.WARNING)
        rules = selected(rules_with(project.plugins), tuple(select) or project.select, (*project.ignore, *ignore))
        items: list[object] = [given] if isinstance(given, str | Path) else list(given)
        claims = tuple(item for item in items if isinstance(item, Claim))
        paths = [item for item in items if isinstance(item, str | Path)]
        if not items or len(items) not in (len(claims), len(paths)):
            raise TypeError(f"give paths or claims to hold against each other, not {given!r}")
        known, tracked = known_sources(project, Source(source, published)), project.tracked_changes
        read = gather(paths, known, tracked=tracked, settings=project.settings)
        inputs = evolve(read, ledgers=(*read.ledgers, Account(claims=claims)))
        report = check_documents(
            inputs.documents,
            project.settings,
            accounts=inputs.ledgers,
            rules=rules,
            populations=project.known_populations(),
        )
        if report.at_least(severity) or inputs.problems:
            raise AssertionError(_message(report, inputs, severity))
        return report


def _message(report: Report, inputs: Inputs, severity: Severity) -> str:
    """The command's report, and what could not be read."""
    remarks = (*(str(problem) for problem in inputs.problems), *inputs.remarks)
    lines = load_format("text")(Sheet(report, inputs.texts, remarks, severity))
    return "\n".join(("figures do not agree", "", *lines))
