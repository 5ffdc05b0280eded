"""How many small faults put into the code the tests notice, module by module; see docs/mutation.md.

    python tests/mutation.py claimcheck/interval.py claimcheck/rules --sample 20

Which tests are run for which module stands in pyproject.toml, under [tool.mutation].  All of it happens in a copy of the
project; cosmic-ray makes the faults, and has to be installed beside the test extras.
"""

import argparse
import json
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parent.parent
SETTINGS = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["mutation"]
SEED = 5


class Score(NamedTuple):
    """A module, how many faults were made in it, and those that no test noticed."""

    module: str
    made: int
    survivors: list[str]


def modules(named: Sequence[str]) -> Iterator[str]:
    """The modules to put faults into, those of a folder one by one."""
    for name in named or SETTINGS["modules"]:
        path = ROOT / name
        found = sorted(path.glob("*.py")) if path.is_dir() else [path]
        yield from (each.relative_to(ROOT).as_posix() for each in found if each.name != "__init__.py")


def command(module: str) -> str:
    """The tests of a module; for a rule, those of its page and its messages."""
    if not module.startswith("claimcheck/rules/"):
        return f"{sys.executable} -m pytest -x -q -p no:cacheprovider {' '.join(SETTINGS['modules'][module])}"
    code = (ROOT / module).read_text(encoding="utf-8").split('@rule("', 1)[1].split('"', 1)[0]
    files = " ".join(SETTINGS["modules"]["claimcheck/rules"])
    return f"{sys.executable} -m pytest -x -q -p no:cacheprovider {files} -k {code}"


def scored(module: str, copy: Path, sample: int | None) -> Score:
    """Put faults into one module of the copy, one after another, and run its tests on each."""
    session, config = copy / "session.sqlite", copy / "session.toml"
    session.unlink(missing_ok=True)
    excluded = json.dumps(SETTINGS["exclude-operators"])
    config.write_text(
        f'[cosmic-ray]\nmodule-path = "{module}"\ntimeout = {SETTINGS["timeout"]}\nexcluded-modules = []\n'
        f'test-command = {json.dumps(command(module))}\n[cosmic-ray.distributor]\nname = "local"\n'
        f"[cosmic-ray.filters.operators-filter]\nexclude-operators = {excluded}\n"
    )
    for words in (("cosmic-ray", "init", config, session), ("cr-filter-operators", session, config)):
        subprocess.run([str(word) for word in words], cwd=copy, check=True, capture_output=True)
    chosen(session, sample)
    subprocess.run(["cosmic-ray", "exec", str(config), str(session)], cwd=copy, check=True, capture_output=True)
    return outcome(module, session)


def chosen(session: Path, sample: int | None) -> None:
    """Leave so many of the faults of a module to be made, drawn with a fixed seed; those filtered out are forgotten."""
    with sqlite3.connect(session) as base:
        filtered = {row[0] for row in base.execute("select job_id from work_results")}
        order = "start_pos_row, start_pos_col, operator_name, occurrence"
        jobs = [row[0] for row in base.execute(f"select job_id from mutation_specs order by {order}")]  # noqa: S608
        left = [job for job in jobs if job not in filtered]
        kept = set(left if sample is None else random.Random(SEED).sample(left, min(sample, len(left))))  # noqa: S311
        for job in set(jobs) - kept:
            for table in ("work_results", "mutation_specs", "work_items"):
                base.execute(f"delete from {table} where job_id = ?", (job,))  # noqa: S608


def outcome(module: str, session: Path) -> Score:
    """What became of the faults of a module."""
    with sqlite3.connect(session) as base:
        rows = base.execute(
            "select m.start_pos_row, m.operator_name, m.occurrence, r.test_outcome, r.diff from mutation_specs m "
            "join work_results r on r.job_id = m.job_id order by m.start_pos_row, m.operator_name"
        ).fetchall()
    survivors = [
        f"{module}:{line} {operator.rpartition('/')[2]} {changed(diff)}"
        for line, operator, _, result, diff in rows
        if "SURVIVED" in str(result).upper()
    ]
    return Score(module, len(rows), survivors)


def changed(diff: str | None) -> str:
    """The line as it was made."""
    return next((line[1:].strip() for line in (diff or "").splitlines() if line[:1] == "+" and line[:3] != "+++"), "")


def main() -> None:
    """Score the modules named, or all, and print the survivors and a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("modules", nargs="*")
    parser.add_argument("--sample", type=int, help="at most so many faults in each module")
    asked = parser.parse_args()
    scores = []
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "project"
        shutil.copytree(
            ROOT, copy, ignore=shutil.ignore_patterns(".venv", ".git", ".*_cache", "__pycache__", ".hypothesis")
        )
        for module in modules(asked.modules):
            score = scored(module, copy, asked.sample)
            scores.append(score)
            print(*score.survivors, sep="\n", flush=True)
            killed = score.made - len(score.survivors)
            print(f"| `{module}` | {score.made} | {killed} | {100 * killed / max(score.made, 1):.1f} |", flush=True)
    made = sum(score.made for score in scores)
    killed = made - sum(len(score.survivors) for score in scores)
    print(f"| all | {made} | {killed} | {100 * killed / max(made, 1):.1f} |")


if __name__ == "__main__":
    main()
