"""A Code Quality report of GitLab: a list of issues, findings of every severity.

GitLab compares reports of two branches by fingerprints, each of which must be one issue's alone: the same finding told twice in
a file is numbered.  An issue needs a file and a line; a finding without them stands in what it is called by, at line 1.
"""

import json
from collections import Counter
from collections.abc import Iterator
from hashlib import sha256

from claimcheck.errors import InputError
from claimcheck.finding import Finding
from claimcheck.reports.places import name_of, place_in, place_of_problem
from claimcheck.reports.sheet import Sheet
from claimcheck.settings import Severity
from claimcheck.wire_quantities import Wire

SEVERITIES = {Severity.ERROR: "critical", Severity.WARNING: "major", Severity.NOTICE: "minor", Severity.INFO: "info"}
"""What GitLab calls them; input that could not be read is a blocker."""


def lines(sheet: Sheet) -> Iterator[str]:
    """The issues, indented; with `verbose` what holds too, as "info"."""
    issues = [_unread(problem, sheet) for problem in sheet.problems]
    issues += [_issue(finding, sheet) for finding in (*sheet.report.findings, *sheet.affirmed)]
    seen: Counter[str] = Counter()
    for issue in issues:
        name = str(issue["fingerprint"])
        seen[name] += 1
        issue["fingerprint"] = sha256(f"{name}\x1f{seen[name]}".encode("utf-8", "replace")).hexdigest()
    yield from json.dumps(issues, ensure_ascii=False, indent=2).split("\n")


def _issue(finding: Finding, sheet: Sheet) -> Wire:
    first = finding.claims[0]
    place, path = place_in(sheet, first), name_of(sheet, first)
    return {
        "description": f"{finding.code}: {finding.message}",
        "check_name": finding.rule,
        "fingerprint": f"{path}\x1f{finding.fingerprint}",
        "severity": SEVERITIES[finding.severity or Severity.NOTICE],
        "location": _location(path, place.line, place.end_line),
    }


def _unread(problem: InputError, sheet: Sheet) -> Wire:
    place = place_of_problem(sheet, problem)
    path = place.path or "claim"
    return {
        "description": problem.problem,
        "check_name": "not-read",
        "fingerprint": f"{path}\x1f{problem.problem}",
        "severity": "blocker",
        "location": _location(path, place.line, None),
    }


def _location(path: str, line: int | None, last: int | None) -> Wire:
    return {"path": path, "lines": {"begin": line or 1, **({"end": last} if line and last else {})}}
