"""What the plain path loads: heavy things must stay out of it, or the command is slow for everybody."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
HEAVY = ("pint", "cattrs", "importlib.metadata", "rich", "pytest", "hypothesis", "multiprocessing")
READERS = (
    "trafilatura",
    "lxml",
    "pypdf",
    "zipfile",
    "xml",
    "html",
    "claimcheck.documents.html",
    "claimcheck.documents.docx",
    "claimcheck.documents.pdf",
    "claimcheck.documents.csv",
)
PROBE = """
import json, sys
from claimcheck.cli import main
code = main(sys.argv[1:])
print(json.dumps([code, sorted(sys.modules)]), file=sys.stderr)
"""


def loaded(folder: Path, *words: str) -> frozenset[str]:
    """The modules that a run of the command has loaded by its end."""
    done = subprocess.run(
        [sys.executable, "-c", PROBE, *words],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    code, modules = json.loads(done.stderr)
    assert code == 0, done.stdout
    return frozenset(modules)


@pytest.fixture
def article(tmp_path: Path) -> Path:
    text = "Kabul attack\n\nAug. 26, 2021\n\nAt least 12 US troops died on Thursday, $3.4bn and 20% of 5 km in the past 24 hours.\n"
    (tmp_path / "one.txt").write_text(text, "utf-8")
    return tmp_path


@pytest.mark.parametrize("command", ["check", "read", "extract"])
def test_plain_path_is_light(article: Path, command: str) -> None:
    modules = loaded(article, command, "one.txt")
    assert "claimcheck.reading" in modules
    assert not [name for name in (*HEAVY, *READERS) if name in modules]


def test_version_loads_no_engine(article: Path) -> None:
    modules = loaded(article, "--version")
    allowed = {"claimcheck.cli", "claimcheck.cli.commands", "claimcheck.cli.streams", "claimcheck.errors"}
    assert {name for name in modules if name.startswith("claimcheck.")} <= allowed
    assert not [name for name in (*HEAVY, "attrs", "attr", "decimal") if name in modules]


def test_importing_the_package_loads_nothing(article: Path) -> None:
    probe = "import sys, claimcheck; print([n for n in sys.modules if n.startswith('claimcheck.') or n == 'attr'])"
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    assert subprocess.check_output([sys.executable, "-c", probe], cwd=article, env=environment, text=True) == "[]\n"
