"""Workflow commands of GitHub Actions: an annotation a finding, of every severity, and the rest as lines of the log.

A step shows ten annotations of each severity at most, and the log shows no more of one than its message: so the message says
where the figure stands, and nothing is lost.  What is no annotation is folded into groups of the log.
"""

from collections.abc import Iterable, Iterator

from claimcheck.errors import InputError
from claimcheck.finding import Finding
from claimcheck.reports.excerpt import plain
from claimcheck.reports.places import Place, place_in, place_of_problem
from claimcheck.reports.sheet import Sheet, pair_of, place_of
from claimcheck.settings import Severity


def lines(sheet: Sheet) -> Iterator[str]:
    """What could not be read, the findings, then what was asked for beside them, remarks and counts."""
    for problem in sheet.problems:
        yield _unread(problem, sheet)
    for finding in sheet.report.findings:
        yield _annotation(finding, sheet)
    if sheet.verbose:
        held = (f"{place_of(finding.claims[0])}: {finding.code} {finding.message}" for finding in sheet.affirmed)
        yield from _group("What holds", held)
    if sheet.trace:
        pairs = [f"{pair_of(pair)}: {pair.reason}" for pair in sheet.not_compared]
        yield from _group("What was not compared", (*pairs, *filter(None, [sheet.not_looked_at()])))
    for remark in sheet.remarks:
        yield _logged(f"note: {remark}")
    yield sheet.tally()


def _annotation(finding: Finding, sheet: Sheet) -> str:
    first = finding.claims[0]
    severity = finding.severity or Severity.NOTICE
    told = f"{place_of(first)}: {finding.code} {plain(finding.message)}"
    return _command(severity.value, place_in(sheet, first), f"{finding.code} {finding.rule}", told)


def _unread(problem: InputError, sheet: Sheet) -> str:
    return _command("error", place_of_problem(sheet, problem), "not read", str(problem))


def _command(name: str, place: Place, title: str, message: str) -> str:
    """A command; columns are told where the stretch is on one line, as others are refused."""
    known: dict[str, object] = {} if place.path is None else {"file": place.path}
    if place.path is not None and place.line is not None:
        known |= {"line": place.line, "endLine": place.end_line}
        if place.end_line == place.line:
            known |= {"col": place.column, "endColumn": place.end_column}
    known["title"] = title
    properties = ",".join(f"{key}={_property(str(value))}" for key, value in known.items() if value is not None)
    return f"::{name} {properties}::{_escaped(message)}"


def _escaped(words: str) -> str:
    return words.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(words: str) -> str:
    return _escaped(words).replace(":", "%3A").replace(",", "%2C")


def _group(title: str, told: Iterable[str]) -> Iterator[str]:
    """Lines that the log shows folded."""
    yield f"::group::{title}"
    for line in told:
        yield _logged(f"- {line}")
    yield "::endgroup::"


def _logged(words: str) -> str:
    """A line of the log that is no command, whatever stands in it."""
    return plain(words).replace("##[", "# #[")
