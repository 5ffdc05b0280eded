"""A rule is one file: one in a package of its own, with an entry point, is found and asked like those that come along."""

import subprocess
import sys
from pathlib import Path

import pytest

from claimcheck.rules import load_rules, with_plugins

RULE = '''"""
A count of thirteen.

## Why it matters
Some readers will not like it.

## Flagged
    people | casualties.killed | Leeds fire | 13 | Daily Record, 2021-08-26

## Not flagged
    people | casualties.killed | Leeds fire | 12 | Daily Record, 2021-08-26

## Settings
Severity: `severities.XX001`.
"""

from collections.abc import Iterator

from claimcheck.finding import Finding
from claimcheck.ruling import rule
from claimcheck.settings import Settings, Severity
from claimcheck.stories import Account


@rule("XX001", severity=Severity.NOTICE)
def unlucky_number(account: Account, settings: Settings) -> Iterator[Finding]:
    """Every thirteen."""
    for claim in account.claims:
        if claim.quantity.number == 13:
            yield Finding("Thirteen brings bad luck.", (claim,))
'''

PROGRAM = """
import sys
from claimcheck.checking import check_accounts
from claimcheck.claims import Source
from claimcheck.kinds.casualties import Killed
from claimcheck.rules import load_rules, with_plugins
from claimcheck.stories import Account

rules = with_plugins(load_rules(), sys.argv[1:])
claim = Killed(13, of="people", event="Leeds fire", source=Source("Daily Record", "2021-08-26"))
for finding in check_accounts([Account(claims=(claim,))], rules=rules):
    print(finding.code, finding.rule, finding.severity, finding.message)
print(len(rules), rules[-1].title)
"""


@pytest.fixture
def packages(tmp_path: Path) -> Path:
    """A folder with an installed package that brings a rule, a module of rules, and nothing."""
    (tmp_path / "unlucky.py").write_text(RULE, encoding="utf-8")
    (tmp_path / "empty.py").write_text('"""Nothing."""', encoding="utf-8")
    info = tmp_path / "unlucky-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: unlucky\nVersion: 1.0\n", encoding="utf-8")
    points = "[claimcheck.rules]\nunlucky = unlucky:unlucky_number\nwhole = unlucky\nnothing = empty\n"
    (info / "entry_points.txt").write_text(points, encoding="utf-8")
    return tmp_path


def run(packages: Path, *names: str) -> subprocess.CompletedProcess[str]:
    """Check a thirteen in a process that finds the packages, asking for the named plugins."""
    program = f"import sys; sys.path.insert(0, {str(packages)!r})\n{PROGRAM}"
    return subprocess.run([sys.executable, "-c", program, *names], capture_output=True, text=True, check=False)


@pytest.mark.parametrize("name", ["unlucky", "whole"])
def test_a_named_plugin_is_asked(packages: Path, name: str) -> None:
    done = run(packages, name)
    assert done.stderr == ""
    *findings, last = done.stdout.splitlines()
    assert "XX001 unlucky-number notice Thirteen brings bad luck." in findings
    assert last == f"{len(load_rules()) + 1} A count of thirteen."


def test_a_plugin_that_is_not_named_is_left_alone(packages: Path) -> None:
    *findings, last = run(packages).stdout.splitlines()
    assert not [line for line in findings if "XX001" in line]
    assert last.startswith(f"{len(load_rules())} ")


def test_a_plugin_without_a_rule_is_refused(packages: Path) -> None:
    assert "the plugin 'nothing' gives no rule" in run(packages, "nothing").stderr


def test_a_plugin_that_is_not_there_is_refused(packages: Path) -> None:
    assert (
        "no plugin named 'missing' is installed; there are: nothing, unlucky, whole" in run(packages, "missing").stderr
    )


def test_without_names_the_rules_are_those_that_come_along() -> None:
    assert with_plugins(load_rules(), []) == load_rules()
