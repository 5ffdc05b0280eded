"""The pytest fixtures, in real runs of pytest."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
LEDGER = """\
US service members | casualties.killed | Kabul airport attack | at least 12 | Evening Post, 2021-08-26
US service members | casualties.killed | Kabul airport attack | 13 | Morning Post, 2021-08-26
"""
CLAIMS = """
from claimcheck import Killed, Source, at_least

CLAIMS = [
    Killed(number, of="US service members", event="Kabul airport attack", source=Source(name, published="2021-08-26"))
    for name, number in (("Evening Post", at_least(12)), ("Morning Post", 13))
]
"""


def run(folder: Path, test: str) -> tuple[dict[str, int], str]:
    """The outcomes of a run of pytest on one test file, and what it printed."""
    (folder / "test_given.py").write_text(test, "utf-8")
    words = ["-m", "pytest", "-q", "-rA", "-p", "no:cacheprovider", "test_given.py"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTEST_ADDOPTS": "", "COLUMNS": "120"}
    # where claimcheck is not installed, its entry point is not there: the plugin is then named
    if not _installed():
        words += ["-p", "claimcheck.integration.pytest_plugin"]
    done = subprocess.run([sys.executable, *words], cwd=folder, env=environment, capture_output=True, check=False)
    out = done.stdout.decode("utf-8")
    outcomes = {name: out.count(f"\n{name} test_given.py::") for name in ("PASSED", "FAILED", "ERROR")}
    return outcomes, out + done.stderr.decode("utf-8")


def _installed() -> bool:
    from importlib.metadata import entry_points

    return any(point.name == "claimcheck" for point in entry_points(group="pytest11"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "kept.claims").write_text(LEDGER, "utf-8")
    return tmp_path


def test_fixture_fails_with_the_report_of_the_command(folder: Path) -> None:
    outcomes, out = run(folder, 'def test_it(claimcheck):\n    claimcheck.assert_consistent("kept.claims")\n')
    assert outcomes == {"PASSED": 0, "FAILED": 1, "ERROR": 0}
    assert "kept.claims:1:" in out
    assert "warning CC102 narrower-figure" in out
    assert "casualties.killed | Kabul airport attack | at least 12 | Evening Post, 2021-08-26" in out
    assert "^^^^^^^^^^^" in out
    assert "2 | US service members | casualties.killed | Kabul airport attack | 13 | Morning Post, 2021-08-26" in out
    assert re.search(r"1 finding: 1 warning|\d findings: 1 warning, ", out)
    assert "site-packages" not in out
    assert "def assert_consistent" not in out


def test_fail_on_and_ignore_let_a_test_pass(folder: Path) -> None:
    test = """
from claimcheck import Severity

def test_fail_on(claimcheck):
    report = claimcheck.assert_consistent("kept.claims", fail_on="error")
    assert "CC102" in [finding.code for finding in report]

def test_ignore(claimcheck):
    assert not claimcheck.assert_consistent(["kept.claims"], ignore=["CC102"]).at_least(Severity.WARNING)

def test_select(claimcheck):
    assert claimcheck.assert_consistent(["kept.claims"], select=["CC101"]).ok
"""
    outcomes, out = run(folder, test)
    assert outcomes == {"PASSED": 3, "FAILED": 0, "ERROR": 0}, out


def test_the_project_sets_the_terms(folder: Path) -> None:
    (folder / "claimcheck.toml").write_text('fail_on = "error"\nignore = ["CC106"]\n', "utf-8")
    (folder / "pytest.ini").write_text("[pytest]\n", "utf-8")
    test = """
import pytest

def test_configured(claimcheck):
    assert len(claimcheck.assert_consistent("kept.claims")) >= 1

def test_given(claimcheck):
    with pytest.raises(AssertionError):
        claimcheck.assert_consistent("kept.claims", fail_on="warning")
"""
    outcomes, out = run(folder, test)
    assert outcomes == {"PASSED": 2, "FAILED": 0, "ERROR": 0}, out


def test_claims_and_the_other_name_of_the_fixture(folder: Path) -> None:
    test = f"""{CLAIMS}
def test_clash(claim_audit):
    claim_audit.assert_consistent(CLAIMS)

def test_agreement(claim_audit):
    import claimcheck
    assert claimcheck.__version__
    assert claim_audit.assert_consistent(CLAIMS[1:], select=["CC1"]).ok
"""
    outcomes, out = run(folder, test)
    assert outcomes == {"PASSED": 1, "FAILED": 1, "ERROR": 0}
    assert "at least 12 US service members (Evening Post, 2021-08-26)" in out
    assert "13 US service members (Morning Post, 2021-08-26)" in out


def test_what_cannot_be_read_fails(folder: Path) -> None:
    test = """
def test_missing(claimcheck):
    claimcheck.assert_consistent(["missing.txt", "kept.claims"], fail_on="error")

def test_nothing(claimcheck):
    claimcheck.assert_consistent([])

def test_neither(claimcheck):
    claimcheck.assert_consistent([12])
"""
    outcomes, out = run(folder, test)
    assert outcomes == {"PASSED": 0, "FAILED": 3, "ERROR": 0}
    assert "missing.txt: there is no such file" in out
    assert "give paths or claims to hold against each other, not []" in out
    assert "give paths or claims to hold against each other, not [12]" in out


def test_articles_with_source_and_date(folder: Path) -> None:
    (folder / "one.txt").write_text("The Kabul airport attack killed 13 US service members.\n", "utf-8")
    (folder / "two.txt").write_text("The Kabul airport attack killed 40 US service members.\n", "utf-8")
    test = """
import pytest
from pathlib import Path

def test_it(claimcheck):
    paths = sorted(Path().glob("*.txt"))
    with pytest.raises(AssertionError, match="figures do not agree"):
        claimcheck.assert_consistent(paths, source="Evening Post", published="2021-08-27")
"""
    outcomes, out = run(folder, test)
    assert outcomes == {"PASSED": 1, "FAILED": 0, "ERROR": 0}, out
