"""SARIF 2.1.0, the OASIS standard for results of static analysis: one run with the rules asked, and findings of every severity.

With `verbose` what holds is told as results of kind "pass"; with `trace` what was not compared, as notifications.  Findings
that a comment allows are no results, because services show those with a suppression as they show any other.
"""

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import PurePath
from urllib.parse import quote

from claimcheck import __version__
from claimcheck.claims import Claim
from claimcheck.documents import is_text
from claimcheck.errors import InputError
from claimcheck.finding import Finding, Fix, NotCompared
from claimcheck.quotation import Quotation
from claimcheck.reports.pages import Form, parts
from claimcheck.reports.places import Place, followed, name_of, place_in, place_of_edit, place_of_problem
from claimcheck.reports.sheet import Sheet, pair_of, place_of
from claimcheck.reports.sides import other_sides, said
from claimcheck.ruling import Rule
from claimcheck.settings import Severity
from claimcheck.wire_quantities import Wire

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTICE: "note", Severity.INFO: "none"}
"""The standard's levels."""
PROBLEMS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTICE: "recommendation"}
"""What a code scanning service calls the severities of rules that are not about security."""
BASE = "%SRCROOT%"
"""What services call the folder that relative addresses start from."""
LINK = re.compile(r"\[(?=[^\[\]]*\]\()")
"""What a reader of a message would take for the beginning of a link."""


def lines(sheet: Sheet) -> Iterator[str]:
    """The log, indented."""
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [_run(sheet)]}
    yield from json.dumps(log, ensure_ascii=False, indent=2).split("\n")


def _run(sheet: Sheet) -> Wire:
    order = {rule.code: index for index, rule in enumerate(sheet.rules)}
    return {
        "tool": {
            "driver": {
                "name": "claimcheck",
                "fullName": f"claimcheck {__version__}",
                "version": __version__,
                "semanticVersion": __version__,
                "rules": [_rule(rule) for rule in sheet.rules],
            }
        },
        "invocations": [_invocation(sheet)],
        "originalUriBaseIds": {BASE: {"description": {"text": "The folder that claimcheck was run in."}}},
        "artifacts": [
            {"location": _artifact(followed(str(name), sheet.folder)), "roles": ["analysisTarget"]}
            for name in sheet.checked
        ],
        "columnKind": "unicodeCodePoints",
        "results": [_result(finding, sheet, order) for finding in (*sheet.report.findings, *sheet.affirmed)],
    }


def _rule(rule: Rule) -> Wire:
    """A rule with its page, and what it says first: its title, and why it matters."""
    page = rule.page.strip()
    why = next((part.text for part in parts(page) if part.form is Form.PARAGRAPH), "")
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": rule.title},
        "fullDescription": {"text": f"{rule.title} {why}".strip()},
        "help": {"text": page, "markdown": page},
        "defaultConfiguration": {"level": LEVELS[rule.severity]},
        "properties": {"problem.severity": PROBLEMS[rule.severity]},
    }


def _invocation(sheet: Sheet) -> Wire:
    told = [_problem(problem, sheet) for problem in sheet.problems]
    told += [{"level": "note", "message": {"text": _escaped(remark)}} for remark in sheet.remarks]
    told += [_pair(pair, sheet) for pair in sheet.not_compared]
    told += [{"level": "none", "message": {"text": more}} for more in [sheet.not_looked_at()] if more]
    return {
        "executionSuccessful": not sheet.problems,
        "exitCode": sheet.exit_code,
        "toolExecutionNotifications": told,
    }


def _problem(problem: InputError, sheet: Sheet) -> Wire:
    """What could not be read, and where."""
    told: Wire = {"level": "error", "message": {"text": _escaped(problem.problem)}}
    place = place_of_problem(sheet, problem)
    if place.path is not None:
        told["locations"] = [{"physicalLocation": _physical(place, _artifact(place.path))}]
    return told


def _pair(pair: NotCompared, sheet: Sheet) -> Wire:
    """Two claims that were not compared, and why."""
    return {
        "level": "none",
        "message": {"text": _escaped(f"{pair_of(pair)}: not compared: {pair.reason}")},
        "locations": [_location(claim, sheet) for claim in (pair.first, pair.second)],
    }


def _result(finding: Finding, sheet: Sheet, order: Mapping[str, int]) -> Wire:
    """A finding; the other sides of a clash are related locations, which the message links to."""
    severity = finding.severity or Severity.NOTICE
    first, *others = finding.claims
    told: Wire = {"ruleId": finding.code}
    if finding.code in order:
        told["ruleIndex"] = order[finding.code]
    told |= {
        "kind": "pass" if severity is Severity.INFO else "fail",
        "level": LEVELS[severity],
        "message": {"text": _message(finding)},
        "locations": [_location(first, sheet)],
    }
    if others:
        told["relatedLocations"] = [
            {"id": number, **_location(item, sheet), "message": {"text": _escaped(said(item))}}
            for number, item in enumerate(others, 1)
        ]
    told["partialFingerprints"] = {"claimcheck/v1": finding.fingerprint}
    fixes = [] if finding.fix is None else _fixes(finding, finding.fix, sheet)
    facts = {"suggestion": finding.suggestion, "cause": finding.cause, "verdict": finding.verdict}
    known = {name: value for name, value in facts.items() if value is not None}
    return told | ({"fixes": fixes} if fixes else {}) | ({"properties": known} if known else {})


def _message(finding: Finding) -> str:
    """What a finding says, with a link to each other side."""
    shown, _ = other_sides(finding)
    links = ", ".join(f"[{_bracketed(place_of(finding.claims[number]))}]({number})" for number in shown)
    return _escaped(finding.message) + (f" See {links}." if links else "")


def _escaped(words: str) -> str:
    """Words in which nothing is a link."""
    return LINK.sub(r"\\[", words)


def _bracketed(words: str) -> str:
    return re.sub(r"[\\\[\]]", r"\\\g<0>", words)


def _location(item: Claim | Quotation, sheet: Sheet) -> Wire:
    """Where a claim stands.  One that stands in no file has an address that starts from no folder, as services refuse a log
    in which a location has none.
    """
    place = place_in(sheet, item)
    if place.path is not None:
        return {"physicalLocation": _physical(place, _artifact(place.path))}
    name = name_of(sheet, item)
    told = _physical(place, {"uri": quote(name, errors="surrogateescape"), "description": {"text": name}})
    return {"physicalLocation": told, "logicalLocations": [{"fullyQualifiedName": place_of(item)}]}


def _physical(place: Place, artifact: Wire) -> Wire:
    region = _region(place)
    return {"artifactLocation": artifact, **({"region": region} if region else {})}


def _region(place: Place) -> Wire:
    told: Wire = {
        "startLine": place.line,
        "startColumn": place.column if place.line else None,
        "endLine": place.end_line,
        "endColumn": place.end_column,
    }
    if place.span is not None:
        told |= {"charOffset": place.span.start, "charLength": place.span.end - place.span.start}
    if place.words is not None:
        told["snippet"] = {"text": place.words}
    return {name: value for name, value in told.items() if value is not None}


def _fixes(finding: Finding, fix: Fix, sheet: Sheet) -> list[Wire]:
    """The edit that settles a finding, where the file holds the text itself and not a package of it."""
    place = place_of_edit(sheet, finding.claims[0], fix.span)
    if place.path is None or not is_text(place.path):
        return []
    replacement = {"deletedRegion": _region(place), "insertedContent": {"text": fix.text}}
    change = {"artifactLocation": _artifact(place.path), "replacements": [replacement]}
    return [{"description": {"text": finding.suggestion or f"write “{fix.text}”"}, "artifactChanges": [change]}]


def _artifact(path: str) -> Wire:
    """A path as an address: relative to the folder of the run, unless it lies elsewhere."""
    if PurePath(path).is_absolute():
        return {"uri": PurePath(path).as_uri()}
    return {"uri": quote(path, errors="surrogateescape"), "uriBaseId": BASE}
