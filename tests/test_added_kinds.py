"""Kinds of a project or a plugin: read, compared and sent to other processes like those that come along, and known nowhere else."""

import pickle
import subprocess
import sys
from pathlib import Path

import pytest

from claimcheck.claims import Source
from claimcheck.config import ConfigError, read_configuration
from claimcheck.documents import Document, read_document
from claimcheck.dossier import check_documents
from claimcheck.extraction import extract
from claimcheck.kinds import by_name, kinds_by_name
from claimcheck.notation import parse_claims
from claimcheck.settings import DEFAULT, AddedKind, Settings
from claimcheck.vocabulary import Measure

ADOPTED = """
[kinds.adopted]
verbs = ["Adopted", "rehomed"]
states = ["found a home"]
around = ["found … a home", "gave … to new owners"]
totals = ["number of adoptions"]
nouns = ["dogs", "cats"]
monotone = true
shelf_life = 3
"""
FIRST = (
    "Families in Ashby adopted 300 dogs on Monday. The council adopted 12 resolutions. At least 40 cats found a home."
)
SECOND = "In Ashby 240 dogs were adopted on Monday."


def settings() -> Settings:
    """Those of a project that counts animals that are given a home."""
    return read_configuration(ADOPTED, Path("claimcheck.toml")).settings


def document(text: str, name: str) -> Document:
    """A text of March 5, 2024."""
    return read_document(text, source=Source(name, "2024-03-05"), id=name)


def kinds(text: str, given: Settings = DEFAULT) -> dict[str, str]:
    """The kind of each figure of a text."""
    return {claim.quantity.text: claim.kind for claim in extract(document(text, "Post"), given).claims}


def test_figures_are_bound_by_the_words_of_the_project() -> None:
    told = kinds(FIRST, settings())
    assert (told["300"], told["12"], told["At least 40"]) == ("adopted", "other", "adopted")


@pytest.mark.parametrize(
    ("text", "figure", "kind"),
    [
        ("The shelter found 15 dogs a home.", "15", "adopted"),
        ("The shelter gave 15 old dogs from Ashby to new owners.", "15", "adopted"),
        ("The shelter found 15 dogs in a barn.", "15", "other"),
        ("The shelter gave 15 dogs a bath.", "15", "other"),
    ],
)
def test_words_on_both_sides_of_the_counted(text: str, figure: str, kind: str) -> None:
    assert kinds(text, settings())[figure] == kind


def test_the_facts_of_a_kind_are_those_that_are_set() -> None:
    (claim,) = (c for c in extract(document(SECOND, "Post"), settings()).claims if c.kind == "adopted")
    assert (claim.measure, claim.monotone, claim.shelf_life) == (Measure.CUMULATIVE, True, 3)


def test_nobody_else_knows_the_kind() -> None:
    extract(document(FIRST, "Post"), settings())
    assert kinds(FIRST)["300"] == "other"
    assert "adopted" not in kinds_by_name()
    with pytest.raises(ValueError, match="no kind of claim"):
        by_name("adopted")


@pytest.mark.parametrize("workers", [1, 2])
def test_claims_of_the_kind_are_held_against_each_other(workers: int) -> None:
    report = check_documents([document(FIRST, "Post"), document(SECOND, "Star")], settings(), workers=workers)
    assert [
        finding.message
        for finding in report.findings
        if "240 dogs" in finding.message and "300 dogs" in finding.message
    ]
    assert len(report.findings) == 1


def test_a_claim_is_the_same_when_it_comes_from_another_process() -> None:
    claims = extract(document(SECOND, "Post"), settings()).claims
    assert pickle.loads(pickle.dumps(claims)) == claims  # noqa: S301  our own bytes


def test_lines_of_claims_may_name_the_kind() -> None:
    (claim,) = parse_claims("dogs | adopted | Ashby fair | 300 | Post, 2024-03-05", settings=settings())
    assert claim.kind == "adopted"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[kinds.Adopted]\nverbs = ['a']", "kinds.Adopted cannot be used: 'Adopted' is no name for a kind"),
        ("[kinds.arrests]\nverbs = ['a']", "kinds.arrests is a kind already"),
        ("[kinds.adopted]\nnouns = ['dogs']", "kinds.adopted cannot be used: 'adopted' has no cue words"),
        ("[kinds.adopted]\naround = ['found a home']", "'found a home' has no gap for the counted; write … for it"),
        ("[kinds.adopted]\naround = ['… found']", "'… found' has no gap for the counted"),
        ("[kinds.adopted]\nverb = ['a']", "kinds.adopted.verb is not known; did you mean 'verbs'?"),
        ("[kinds.adopted]\nverbs = ['a']\nmeasure = 'much'", "kinds.adopted.measure"),
        ("[kinds.adopted]\nverbs = 3", "kinds.adopted.verbs"),
    ],
)
def test_what_is_wrong_is_told_by_its_key(text: str, told: str) -> None:
    with pytest.raises(ConfigError) as raised:
        read_configuration(text, Path("claimcheck.toml"))
    assert told in str(raised.value)


PLUGIN = """
from claimcheck.settings import AddedKind

ADOPTED = AddedKind("adopted", verbs=["adopted"], nouns=["dogs"])
GRADUATED = AddedKind("graduated", states=["graduated"], of_people=True)
"""


@pytest.fixture
def packages(tmp_path: Path) -> Path:
    """A folder with an installed package that brings kinds, one kind, and what cannot be used, and with a text."""
    (tmp_path / "shelter.py").write_text(PLUGIN, encoding="utf-8")
    (tmp_path / "empty.py").write_text("", encoding="utf-8")
    (tmp_path / "broken.py").write_text("import nowhere_to_be_found", encoding="utf-8")
    (tmp_path / "again.py").write_text(PLUGIN.replace('"adopted"', '"arrests"'), encoding="utf-8")
    info = tmp_path / "shelter-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: shelter\nVersion: 1.0\n", encoding="utf-8")
    points = "shelter = shelter\none = shelter:ADOPTED\nempty = empty\nbroken = broken\nagain = again\n"
    (info / "entry_points.txt").write_text(f"[claimcheck.kinds]\n{points}", encoding="utf-8")
    (tmp_path / "a.md").write_text("Families adopted 300 dogs, and 40 pupils graduated.", encoding="utf-8")
    return tmp_path


def run(packages: Path, plugin: str, command: str) -> subprocess.CompletedProcess[str]:
    """A command on the text, in a process that finds the packages, where a plugin is asked for."""
    (packages / "claimcheck.toml").write_text(f'plugins = ["{plugin}"]', encoding="utf-8")
    program = f"import sys; sys.path.insert(0, {str(packages)!r}); from claimcheck.cli import main; sys.exit(main([{command!r}, 'a.md']))"
    return subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False, cwd=packages)


@pytest.mark.parametrize(("plugin", "known"), [("shelter", 2), ("one", 1)])
def test_a_plugin_gives_kinds(packages: Path, plugin: str, known: int) -> None:
    done = run(packages, plugin, "extract")
    assert done.stderr == ""
    assert ("adopted" in done.stdout) + ("graduated" in done.stdout) == known


@pytest.mark.parametrize("command", ["extract", "check"])
@pytest.mark.parametrize(
    ("plugin", "told"),
    [
        ("empty", "the plugin 'empty' gives no kind"),
        ("broken", "the plugin 'broken' cannot be loaded: ModuleNotFoundError: No module named 'nowhere_to_be_found'"),
        ("again", "kinds.arrests is a kind already"),
        ("missing", "no plugin named 'missing' is installed; there are: again, broken, empty, one, shelter"),
    ],
)
def test_a_plugin_that_cannot_be_used_is_told(packages: Path, plugin: str, told: str, command: str) -> None:
    done = run(packages, plugin, command)
    assert (done.returncode, done.stdout) == (2, "")
    assert told in done.stderr
    assert "internal error" not in done.stderr


def test_a_kind_in_python_is_read_by_its_settings() -> None:
    given = Settings(kinds=(AddedKind("graduated", states=["graduated"], of_people=True),))
    assert kinds("Some 40 pupils graduated in May.", given)["Some 40"] == "graduated"
