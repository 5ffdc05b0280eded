"""JUnit's XML, as Jenkins and GitLab take it: a suite a document, a case a finding, and one that passes where there is none.

The elements and attributes are those of the schema that Jenkins publishes (junit-10.xsd).  Errors and warnings are failures.  A
notice is skipped, so that it is seen and fails nothing, unless notices fail the check.  With `verbose` what holds are cases that
pass; with `trace` what was not compared is the output of the last suite.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from xml.etree import ElementTree

from claimcheck.errors import InputError
from claimcheck.finding import Finding
from claimcheck.reports.excerpt import plain
from claimcheck.reports.places import by_document, place_of_problem
from claimcheck.reports.sheet import Sheet, pair_of, place_of
from claimcheck.reports.sides import finding_lines, wording
from claimcheck.settings import Severity

NAME = "claimcheck"


def lines(sheet: Sheet) -> Iterator[str]:
    """The suites: what could not be read, then each document, then what was said of the run."""
    findings = (*sheet.report.findings, *sheet.affirmed)
    root = ElementTree.Element("testsuites", name=NAME)
    root.extend(_unread(problem, sheet) for problem in sheet.problems)
    root.extend(_suite(path, _cases(told, sheet)) for path, told in by_document(sheet, findings).items())
    if sheet.remarks or sheet.trace:
        root.append(_run(sheet))
    for key in ("tests", "failures", "errors"):
        root.set(key, str(sum(int(suite.get(key, "0")) for suite in root)))
    ElementTree.indent(root)
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield from ElementTree.tostring(root, encoding="unicode").split("\n")


def _suite(path: str, cases: Iterable[ElementTree.Element]) -> ElementTree.Element:
    """Cases under the name of a document, counted; those of one name are numbered, as servers tell them apart by it."""
    suite, seen = ElementTree.Element("testsuite", name=plain(path)), Counter[str]()
    for case in cases:
        name = case.get("name", "")
        seen[name] += 1
        case.set("name", name if seen[name] == 1 else f"{name} ({seen[name]})")
        case.set("classname", f"{NAME}.{plain(path).replace('.', '_')}")
        suite.append(case)
    counted = {"tests": "testcase", "failures": "testcase/failure", "errors": "testcase/error"}
    for key, found in {**counted, "skipped": "testcase/skipped"}.items():
        suite.set(key, str(len(suite.findall(found))))
    return suite


def _cases(told: Iterable[Finding], sheet: Sheet) -> Iterator[ElementTree.Element]:
    """A case a finding; where none is graver than what holds, one that passes."""
    findings = tuple(told)
    if all(finding.severity is Severity.INFO for finding in findings):
        yield ElementTree.Element("testcase", name="no findings")
    for finding in findings:
        yield _case(finding, sheet)


def _case(finding: Finding, sheet: Sheet) -> ElementTree.Element:
    figure = plain(wording(finding.claims[0]))
    case = ElementTree.Element("testcase", name=f"{finding.code} {finding.rule}: {figure}")
    if finding.severity is Severity.INFO:
        ElementTree.SubElement(case, "system-out").text = plain(finding.message)
        return case
    mild = finding.severity is Severity.NOTICE and sheet.fail_on is not Severity.NOTICE
    told = ElementTree.SubElement(case, "skipped" if mild else "failure", type=str(finding.severity))
    told.set("message", plain(finding.message))
    place = f"{place_of(finding.claims[0])}: {finding.severity} {finding.code} {finding.rule}"
    told.text = "\n".join((place, *finding_lines(finding, sheet)))
    return case


def _unread(problem: InputError, sheet: Sheet) -> ElementTree.Element:
    case = ElementTree.Element("testcase", name="can be read")
    told = ElementTree.SubElement(case, "error", type="not read", message=plain(problem.problem))
    told.text = plain(str(problem))
    return _suite(place_of_problem(sheet, problem).path or NAME, [case])


def _run(sheet: Sheet) -> ElementTree.Element:
    """What was said of the run as a whole."""
    suite = _suite(NAME, ())
    told = [f"note: {plain(remark)}" for remark in sheet.remarks]
    told += [f"{pair_of(pair)}: not compared: {pair.reason}" for pair in sheet.not_compared]
    told += filter(None, [sheet.not_looked_at()])
    ElementTree.SubElement(suite, "system-out").text = "\n".join(told)
    return suite
