"""The hook, in real runs of pre-commit on a repository of its own."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PRE_COMMIT = shutil.which("pre-commit") or shutil.which("pre-commit", path=str(Path(sys.executable).parent))
ARTICLE = """\
---
source: {source}
date: 2021-08-26
---

The attack at Kabul airport on Thursday killed {figure} US service members.
"""

pytestmark = pytest.mark.skipif(
    PRE_COMMIT is None or shutil.which("git") is None, reason="pre-commit and git are needed to run the hook"
)


def in_folder(folder: Path, *command: str) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("GIT_", "PRE_COMMIT"))}
    environment |= {
        "PRE_COMMIT_HOME": str(folder.parent / "hooks"),
        "GIT_CONFIG_GLOBAL": os.devnull,
        "PRE_COMMIT_COLOR": "never",
        "GIT_AUTHOR_NAME": "A",
        "GIT_AUTHOR_EMAIL": "a@example.org",
        "GIT_COMMITTER_NAME": "A",
        "GIT_COMMITTER_EMAIL": "a@example.org",
    }
    return subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, encoding="utf-8", check=False
    )


def made(folder: Path) -> Path:
    folder.mkdir()
    assert in_folder(folder, "git", "init", "-q").returncode == 0
    return folder


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What a commit of the project as it stands would hold."""
    folder = made(tmp_path_factory.mktemp("package") / "claimcheck")
    shutil.copytree(ROOT / "claimcheck", folder / "claimcheck", ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "README.md", "LICENSE", ".pre-commit-hooks.yaml"):
        shutil.copyfile(ROOT / name, folder / name)
    in_folder(folder, "git", "add", "-A")
    assert in_folder(folder, "git", "commit", "-qm", "all").returncode == 0
    return folder


CONFIGURATION = """\
repos:
  - repo: {package}
    rev: {revision}
    hooks:
      - id: claimcheck
"""


def test_the_hook_shows_warnings_and_fails_on_errors(package: Path) -> None:
    articles = made(package.parent / "articles")
    revision = in_folder(package, "git", "rev-parse", "HEAD").stdout.strip()
    configuration = CONFIGURATION.format(package=package.as_posix(), revision=revision)
    (articles / ".pre-commit-config.yaml").write_text(configuration, "utf-8")
    for name, source, figure in (("one.md", "Evening Post", "at least 12"), ("two.md", "Morning Post", "13")):
        (articles / name).write_text(ARTICLE.format(source=source, figure=figure), "utf-8")
    (articles / "code.py").write_text('print("At least 12 US service members")\n', "utf-8")
    in_folder(articles, "git", "add", "-A")

    warned = in_folder(articles, str(PRE_COMMIT), "run")
    assert warned.returncode == 0, warned.stdout + warned.stderr
    assert "Passed" in warned.stdout
    assert "one.md:6:48: warning CC102 narrower-figure" in warned.stdout
    assert "code.py" not in warned.stdout

    text = (articles / "two.md").read_text("utf-8")
    (articles / "two.md").write_text(text + "\nThe attack at Kabul airport killed 40 US service members.\n", "utf-8")
    in_folder(articles, "git", "add", "-A")
    failed = in_folder(articles, str(PRE_COMMIT), "run")
    assert failed.returncode == 1, failed.stdout + failed.stderr
    assert "Failed" in failed.stdout
    assert "error CC1" in failed.stdout


def test_what_changed_is_held_against_all_there_is_where_the_folder_is_named(package: Path) -> None:
    articles = made(package.parent / "whole")
    revision = in_folder(package, "git", "rev-parse", "HEAD").stdout.strip()
    configuration = CONFIGURATION.format(package=package.as_posix(), revision=revision)
    more = "        args: [copy, --fail-on, warning]\n        pass_filenames: false\n"
    (articles / ".pre-commit-config.yaml").write_text(configuration + more, "utf-8")
    (articles / "copy").mkdir()
    for name, figure in (("one.md", "at least 12"), ("two.md", "13")):
        (articles / "copy" / name).write_text(ARTICLE.format(source=f"Post {name}", figure=figure), "utf-8")
        in_folder(articles, "git", "add", "-A")
        run = in_folder(articles, str(PRE_COMMIT), "run")
        in_folder(articles, "git", "commit", "-qm", "one")
    assert run.returncode == 1, run.stdout + run.stderr
    assert "copy/one.md:6:48: warning CC102 narrower-figure" in run.stdout
