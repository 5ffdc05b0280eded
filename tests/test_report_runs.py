"""What servers are handed by real runs: a folder of every sort of input, standard input, and a file that is missing."""

import json
from pathlib import Path

import pytest
from commands import Run
from newsroom import ODD, furnish
from test_services import Command, commands, issues, outcomes, suites

WITHIN = ("check", "copy desk", "-", "missing.txt", "--published", "2021-08-26", "--format")
GIVEN = "It killed 3 people in Goole. It killed 8 people in Goole."


@pytest.mark.parametrize("more", [(), ("--verbose", "--trace")])
@pytest.mark.parametrize("form", ["github", "gitlab", "junit"])
def test_real_runs(run: Run, tmp_path: Path, form: str, more: tuple[str, ...]) -> None:
    furnish(tmp_path)
    done = run(*WITHIN, form, *more, given=GIVEN)
    assert done.returncode == 2
    assert str(tmp_path) not in done.stdout
    counted = len(json.loads(run(*WITHIN, "json", given=GIVEN).stdout)["findings"])
    if form == "github":
        told = [
            line
            for line in commands(done.stdout.splitlines())
            if isinstance(line, Command) and "group" not in line.name
        ]
        assert len(told) == counted + 1
        assert told[0].properties == {"file": "missing.txt", "title": "not read"}
    elif form == "gitlab":
        assert len([issue for issue in issues(done.stdout) if issue["severity"] != "info"]) == counted + 1
    else:
        root = suites(done.stdout)
        assert len(root.findall(".//failure")) + len(root.findall(".//skipped")) == counted
        assert len(root.findall(".//error")) == 1
        assert ("copy desk/clean.txt", "no findings", []) in outcomes(root)


@pytest.mark.parametrize("form", ["github", "gitlab", "html", "junit", "sarif"])
def test_workers_order_and_files_change_nothing(run: Run, tmp_path: Path, form: str) -> None:
    furnish(tmp_path)
    said = (form, "--verbose", "--trace")
    once = run(*WITHIN, *said, given=GIVEN)
    assert run(*WITHIN, *said, "--workers", "2", given=GIVEN) == once
    written_to = run(*WITHIN, *said, "--output", "report.out", given=GIVEN)
    assert (written_to.returncode, written_to.stdout) == (2, "")
    assert (tmp_path / "report.out").read_text("utf-8") == once.stdout
    paths = ("copy desk/quoted.claims", f"copy desk/{ODD}", "copy desk/clean.txt")
    dated = ("--published", "2021-08-26", "--format", *said)
    assert run("check", *paths, *dated) == run("check", *reversed(paths), *dated)
