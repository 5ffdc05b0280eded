"""The documents say what the code does."""

import re
from pathlib import Path

import pytest
from commands import Run

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


IN_CI = ROOT.joinpath("docs", "in-ci.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "snippet", re.findall(r"```yaml\n(.*?)```", IN_CI, re.DOTALL), ids=lambda text: text.split(":")[0]
)
def test_what_servers_are_told_can_be_read(snippet: str) -> None:
    yaml = pytest.importorskip("yaml")
    assert isinstance(yaml.safe_load(snippet), dict)


@pytest.mark.parametrize("words", sorted(set(re.findall(r"\bclaimcheck (check copy [^|'\n]+)", IN_CI))))
def test_what_servers_run_writes_what_they_take(run: Run, tmp_path: Path, words: str) -> None:
    (tmp_path / "copy").mkdir()
    text = "The fire in Leeds killed 12 people, police said. The fire in Leeds killed 15 people, police said.\n"
    (tmp_path / "copy" / "fire.md").write_text(text, "utf-8")
    done = run(*words.split(), "--published", "2021-08-26")
    assert (done.returncode, done.stderr) == (1, "")
    _, option, output = words.partition("--output ")
    report = (tmp_path / output.strip()).read_text("utf-8") if option else done.stdout
    assert "CC101" in report
    assert not option or IN_CI.count(output.strip()) > 1, "what is written is what the server is told of"
