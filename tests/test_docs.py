"""The documents say what the code does."""

import re
from pathlib import Path

import pytest

from claimcheck.rules import load_rules

ROOT = Path(__file__).parent.parent
DOCS = sorted(ROOT.joinpath("docs").rglob("*.md"))


def catalogue() -> str:
    """The table of rules as docs/rules.md has it."""
    rows = [f"| {rule.code} | {rule.name} | {rule.severity} | {rule.title} |" for rule in load_rules()]
    return "\n".join(["| code | name | severity | |", "|---|---|---|---|", *rows])


def test_the_catalogue_is_that_of_the_rules() -> None:
    assert catalogue() in ROOT.joinpath("docs", "rules.md").read_text(encoding="utf-8"), catalogue()


@pytest.mark.parametrize("where", [ROOT / "README.md", *DOCS], ids=lambda where: where.name)
def test_links_lead_somewhere(where: Path) -> None:
    for target in re.findall(r"\]\(([^)#:]+)\)", where.read_text(encoding="utf-8")):
        assert where.parent.joinpath(target).exists(), target


def test_the_architecture_names_every_module() -> None:
    told = ROOT.joinpath("docs", "architecture.md").read_text(encoding="utf-8")
    there = [path for path in ROOT.joinpath("claimcheck").iterdir() if not path.name.startswith("_")]
    modules = [path.name + ("/" if path.is_dir() else "") for path in there if path.suffix in ("", ".py")]
    assert [name for name in sorted(modules) if name not in told] == []
