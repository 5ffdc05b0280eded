"""What is written for GitHub, GitLab and Jenkins, on findings made by hand."""

import json
import re
from collections.abc import Iterator
from typing import Any
from xml.etree import ElementTree

import pytest
from attrs import evolve, frozen
from hypothesis import given
from hypothesis import strategies as st
from sheets import ERROR, NOTICE, NOWHERE, ONE, WARNING, sheet, written

from claimcheck.claims import Location
from claimcheck.errors import InputError
from claimcheck.figures import Span
from claimcheck.reports import Sheet
from claimcheck.settings import Severity

UNREAD = InputError("byte 0xff is not UTF-8", "old texts/c.txt", 2, 5)
PIECES = [*"a1 %:,;=#[]<>&'\"\r\n\t\0\x1b\x85\u2028\ufffe\ud800é“”|", "::error::", "##[error]", "]]>"]
HOSTILE = st.lists(st.sampled_from(PIECES), max_size=30).map("".join)


# GitHub


@frozen
class Command:
    """A line of the log that a runner takes for a command."""

    name: str
    properties: dict[str, str]
    message: str


def commands(lines: list[str]) -> Iterator[Command | str]:
    """The log as a runner reads it: `::name key=value,…::message`, and in older ones `##[name]` anywhere in a line."""
    for line in lines:
        found = re.fullmatch(r"\s*::(\w+)(?: (.*?))?::(.*)", line, re.DOTALL)
        if not found:
            assert "##[" not in line
            assert not line.lstrip().startswith("::")
            yield line
            continue
        pairs = (pair.split("=", 1) for pair in (found[2] or "").split(",") if pair)
        yield Command(found[1], {key: unescaped(value) for key, value in pairs}, unescaped(found[3]))


def unescaped(words: str) -> str:
    for code, char in (("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")):
        words = words.replace(code, char)
    return words


def github(made: Sheet) -> list[Command | str]:
    return list(commands(written("github", made)))


def test_a_finding_is_an_annotation_that_says_where_it_stands() -> None:
    properties = {"file": "a.txt", "line": "3", "endLine": "3", "col": "18", "endColumn": "29"}
    assert github(sheet(ERROR, WARNING, NOTICE)) == [
        Command("error", {**properties, "title": "CC101 conflicting-figures"}, "a.txt:3:18: CC101 Both cannot be."),
        Command("warning", {**properties, "title": "CC102 narrower-figure"}, f"a.txt:3:18: CC102 {WARNING.message}"),
        Command("notice", {**properties, "title": "CC103 different-anchors"}, "a.txt:3:18: CC103 Two floors."),
        "3 findings: 1 error, 1 warning, 1 notice",
    ]


def test_columns_are_told_on_one_line_only() -> None:
    item = evolve(ONE, location=Location("a.txt", Span(7, 20), 1, 8))
    text = "It was more\nthan 12 people."
    (told, _) = github(evolve(sheet(evolve(WARNING, claims=(item,))), texts={"a.txt": text}))
    assert isinstance(told, Command)
    assert told.properties == {"file": "a.txt", "line": "1", "endLine": "2", "title": "CC102 narrower-figure"}


def test_a_finding_without_a_file_is_still_told() -> None:
    (told, _) = github(sheet(evolve(WARNING, claims=(NOWHERE, ONE))))
    assert isinstance(told, Command)
    assert told.properties == {"title": "CC102 narrower-figure"}
    assert told.message.startswith("story 7:4: CC102 ")


def test_the_rest_is_lines_of_the_log() -> None:
    told = github(
        sheet(problems=(UNREAD,), remarks=("::set-output name=a::b", "a ##[error]c"), verbose=True, trace=True)
    )
    assert told == [
        Command(
            "error",
            {"file": "old texts/c.txt", "line": "2", "endLine": "2", "col": "5", "title": "not read"},
            str(UNREAD),
        ),
        Command("group", {}, "What holds"),
        "- a.txt:3:18: CC301 12 and 1 make 13.",
        Command("endgroup", {}, ""),
        Command("group", {}, "What was not compared"),
        "- a.txt:3:18 “at least 12” and b.txt:1:1 “13”: no day in common",
        Command("endgroup", {}, ""),
        "note: ::set-output name=a::b",
        "note: a # #[error]c",
        "no findings",
    ]


@given(HOSTILE, HOSTILE, HOSTILE)
def test_no_words_make_a_command(message: str, path: str, remark: str) -> None:
    finding = evolve(WARNING, message=message, claims=(evolve(ONE, source=evolve(ONE.source, path=path or "-")),))
    told = github(sheet(finding, remarks=(remark,), verbose=True))
    names = [line.name for line in told if isinstance(line, Command)]
    assert names == ["warning", "group", "endgroup"]
    assert all("\n" not in line for line in written("github", sheet(finding, remarks=(remark,))))


# GitLab


def issues(text: str) -> list[dict[str, Any]]:
    """The issues of a report, each as GitLab's documentation has it."""
    told: list[dict[str, Any]] = json.loads(text)
    for issue in told:
        assert set(issue) == {"description", "check_name", "fingerprint", "severity", "location"}
        assert issue["severity"] in ("info", "minor", "major", "critical", "blocker")
        assert issue["location"]["lines"]["begin"] >= 1
        assert not issue["location"]["path"].startswith(("./", "/"))
    assert len({issue["fingerprint"] for issue in told}) == len(told)
    return told


def gitlab(made: Sheet) -> list[dict[str, Any]]:
    return issues("\n".join(written("gitlab", made)))


def test_findings_are_issues() -> None:
    told = gitlab(sheet(ERROR, WARNING, NOTICE, problems=(UNREAD,), verbose=True))
    assert [issue["severity"] for issue in told] == ["blocker", "critical", "major", "minor", "info"]
    assert told[0]["location"] == {"path": "old texts/c.txt", "lines": {"begin": 2}}
    assert told[2]["description"] == f"CC102: {WARNING.message}"
    assert told[2]["check_name"] == "narrower-figure"
    assert told[2]["location"] == {"path": "a.txt", "lines": {"begin": 3, "end": 3}}
    assert gitlab(sheet()) == []


def test_fingerprints_are_one_issues_alone_and_stay_where_lines_move() -> None:
    one, again = gitlab(sheet(WARNING, WARNING))
    moved = evolve(ONE, location=evolve(ONE.location, line=90))
    (later,) = gitlab(sheet(evolve(WARNING, claims=(moved, *WARNING.claims[1:]))))
    assert later["fingerprint"] == one["fingerprint"] != again["fingerprint"]


def test_the_report_of_gitlab_is_indented_and_keeps_its_letters() -> None:
    lines = written("gitlab", sheet(WARNING, WARNING))
    assert lines[:3] == ["[", "  {", f'    "description": "CC102: {WARNING.message}",']


def test_an_issue_without_a_file_stands_in_what_it_is_called_by() -> None:
    (issue,) = gitlab(sheet(evolve(WARNING, claims=(evolve(NOWHERE, location=Location("story 7")),))))
    assert issue["location"] == {"path": "story 7", "lines": {"begin": 1}}


# JUnit


def suites(text: str) -> ElementTree.Element:
    """The suites of a report, counted as they say, with no element or attribute but those of the schema."""
    junitparser = pytest.importorskip("junitparser")
    root = ElementTree.fromstring(text)  # noqa: S314  our own
    allowed = {
        "testsuites": {"name", "tests", "failures", "errors"},
        "testsuite": {"name", "tests", "failures", "errors", "skipped"},
        "testcase": {"name", "classname"},
        "failure": {"type", "message"},
        "error": {"type", "message"},
        "skipped": {"type", "message"},
        "system-out": set[str](),
    }
    for found in root.iter():
        assert set(found.attrib) <= allowed[found.tag]
    for counter, inside in (("tests", "testcase"), ("failures", "failure"), ("errors", "error")):
        counted = [len(suite.findall(f".//{inside}")) for suite in root]
        assert [int(suite.attrib[counter]) for suite in root] == counted
        assert int(root.attrib[counter]) == sum(counted)
    for suite in root:
        names = [case.attrib["name"] for case in suite.iter("testcase")]
        assert len(set(names)) == len(names)
    parsed = junitparser.JUnitXml.fromstring(text.encode())
    assert (parsed.tests, parsed.failures) == (int(root.attrib["tests"]), int(root.attrib["failures"]))
    return root


def junit(made: Sheet) -> ElementTree.Element:
    return suites("\n".join(written("junit", made)))


def outcomes(root: ElementTree.Element) -> list[tuple[str, str, list[str]]]:
    """Each case with its suite, its name, and what is told of it."""
    return [
        (suite.attrib["name"], case.attrib["name"], [part.tag for part in case])
        for suite in root
        for case in suite.iter("testcase")
    ]


def test_a_case_a_finding_and_one_for_a_clean_document() -> None:
    assert outcomes(junit(sheet(ERROR, WARNING, WARNING, NOTICE, checked=("a.txt", "b.txt")))) == [
        ("a.txt", "CC101 conflicting-figures: at least 12", ["failure"]),
        ("a.txt", "CC102 narrower-figure: at least 12", ["failure"]),
        ("a.txt", "CC102 narrower-figure: at least 12 (2)", ["failure"]),
        ("a.txt", "CC103 different-anchors: at least 12", ["skipped"]),
        ("b.txt", "no findings", []),
    ]


def test_a_notice_fails_where_notices_fail_the_check() -> None:
    assert [suite.attrib["name"] for suite in junit(sheet(NOTICE))] == ["a.txt"]
    ((_, _, told),) = outcomes(junit(sheet(NOTICE, fail_on=Severity.NOTICE)))
    assert told == ["failure"]


def test_a_failure_shows_both_sides() -> None:
    failure = junit(sheet(WARNING)).find(".//failure")
    assert failure is not None
    assert failure.text is not None
    assert failure.attrib == {"type": "warning", "message": WARNING.message}
    assert failure.text.split("\n") == [
        "a.txt:3:18: warning CC102 narrower-figure",
        f"  {WARNING.message}",
        "    3 | The blast killed at least 12 service members.",
        "      |                  ^^^^^^^^^^^",
        "  b.txt:1:1",
        "    1 | Thirteen service members were killed, officials said.",
        "      | ^^^^^^^^",
        "  → use 13",
    ]


def test_what_holds_passes_and_the_run_has_its_say() -> None:
    made = sheet(problems=(UNREAD,), remarks=("no date",), verbose=True, trace=True, checked=("a.txt",))
    root = junit(made)
    assert outcomes(root) == [
        ("old texts/c.txt", "can be read", ["error"]),
        ("a.txt", "no findings", []),
        ("a.txt", "CC301 narrower-figure: at least 12", ["system-out"]),
    ]
    for said in ({"remarks": ("no date",)}, {"trace": True}):
        assert junit(sheet(**said))[-1].attrib["name"] == "claimcheck"
    assert root[-1].findtext("system-out") == (
        "note: no date\na.txt:3:18 “at least 12” and b.txt:1:1 “13”: not compared: no day in common"
    )


@given(HOSTILE, HOSTILE, HOSTILE)
def test_xml_is_whole_whatever_words_are_in_it(message: str, path: str, line: str) -> None:
    span = Span(len(line), len(line) + 2)
    item = evolve(ONE, source=evolve(ONE.source, path=path or "-"), location=Location("a.txt", span, 1, 1))
    finding = evolve(WARNING, message=message, suggestion=message, claims=(item, NOWHERE))
    made = evolve(sheet(finding, remarks=(message,)), texts={path or "-": f"{line}12{line}"})
    assert len(junit(made).findall(".//failure")) == 1
