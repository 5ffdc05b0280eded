"""How many small faults put into the code the tests notice, module by module; see docs/mutation.md.

    python tests/mutation.py claimcheck/interval.py claimcheck/rules --sample 20

Which tests are run for which module stands in pyproject.toml, under [tool.mutation].  All of it happens in a copy of the
project; cosmic-ray makes the faults, and has to be installed beside the test extras.
"""

import argparse
import inspect
import os
import random
import re
import resource
import shutil
import sys
import tempfile
import tomllib
from collections.abc import Iterator, Sequence
from functools import partial
from importlib import import_module
from multiprocessing import Pool
from pathlib import Path
from typing import NamedTuple

from cosmic_ray.ast import ast_nodes, get_ast_from_path
from cosmic_ray.mutating import use_mutation
from cosmic_ray.plugins import get_operator, operator_names

ROOT = Path(__file__).parent.parent
SETTINGS = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["mutation"]
EXCLUDED = re.compile("|".join(SETTINGS["exclude-operators"]))
RULES = "claimcheck/rules"
SEED = 5


class Fault(NamedTuple):
    """What is altered: the line, the sort of fault, and which of its places in the module."""

    line: int
    operator: str
    occurrence: int


class Score(NamedTuple):
    """A module, how many faults were made in it, and those that no test noticed."""

    module: str
    made: int
    survivors: list[str]

    def __str__(self) -> str:
        killed = self.made - len(self.survivors)
        return f"| `{self.module}` | {self.made} | {killed} | {100 * killed / max(self.made, 1):.1f} |"


def modules(named: Sequence[str]) -> Iterator[str]:
    """The modules to put faults into, those of a folder one by one."""
    for name in named or SETTINGS["modules"]:
        path = ROOT / name
        found = sorted(path.glob("*.py")) if path.is_dir() else [path]
        yield from (each.relative_to(ROOT).as_posix() for each in found if each.name != "__init__.py")


def code_of(module: str) -> str | None:
    """The code of a rule; `None` of what is none."""
    parts = (ROOT / module).read_text(encoding="utf-8").split('@rule("', 1) if module.startswith(f"{RULES}/") else []
    return parts[1].split('"', 1)[0] if len(parts) > 1 else None


def faults(path: Path) -> list[Fault]:
    """All faults that can be put into a module, from its first line to its last."""
    tree, found = get_ast_from_path(path), []
    for name in operator_names():
        made = get_operator(name)
        if not EXCLUDED.match(name) and not made.arguments():
            places = (start for node in ast_nodes(tree) for start, _ in made().mutation_positions(node))
            found += [Fault(line, name, occurrence) for occurrence, (line, _) in enumerate(places)]
    return sorted(found)


def scored(module: str, sample: int | None) -> Score:
    """Put faults into one module of a copy, one after another, and run its tests on each."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "project"
        shutil.copytree(ROOT, copy, ignore=shutil.ignore_patterns(".venv", ".git", ".*_cache", ".hypothesis"))
        os.chdir(copy)
        prepare(module)
        if not passed(module):
            raise RuntimeError(f"the tests of {module} fail without a fault")
        path, survivors = copy / module, []
        every = faults(path)
        made = every if sample is None else sorted(random.Random(SEED).sample(every, min(sample, len(every))))  # noqa: S311
        for fault in made:
            with use_mutation(path, get_operator(fault.operator)(), fault.occurrence) as (before, after):
                if passed(module):
                    survivors.append(
                        f"{module}:{fault.line} {fault.operator.partition('/')[2]} {changed(before, after)}"
                    )
        return Score(module, len(made), survivors)


def prepare(module: str) -> None:
    """Load all that a module needs, but not the module, and nothing that needs it: each fault finds it there."""
    copy, name = Path.cwd(), module.removesuffix(".py").replace("/", ".")
    sys.path[:0] = [str(copy), str(copy / "tests")]
    sys.dont_write_bytecode = True  # what is kept of one fault would be taken for the next, made in the same second
    for kept in (copy / module).parent.glob(f"__pycache__/{name.rpartition('.')[2]}.*"):
        kept.unlink()
    import_module("pytest")
    loaded = import_module(name)
    if code_of(module):
        for each in (copy / RULES).glob("[!_]*.py"):
            import_module(f"claimcheck.rules.{each.stem}")
        import_module("messages")
        pages = import_module("pages")
        for section in ("Flagged", "Not flagged"):
            for example in pages.examples(inspect.getdoc(loaded), section):
                assert example.accounts  # read once, not for each fault
    package, _, own = name.rpartition(".")
    del sys.modules[name]
    delattr(sys.modules[package], own)


def passed(module: str) -> bool:
    """Whether the tests pass, in a process of their own, which ends by itself where a fault makes it run on and on."""
    child = os.fork()
    if child:
        return os.waitpid(child, 0)[1] == 0
    try:
        resource.setrlimit(resource.RLIMIT_CPU, (SETTINGS["seconds"], SETTINGS["seconds"]))
        resource.setrlimit(resource.RLIMIT_AS, (SETTINGS["bytes"], SETTINGS["bytes"]))
        for stream in (1, 2):
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream)
        code, named = code_of(module), SETTINGS["modules"].get(module, [])
        if code:
            page(code)
        quiet = ["-x", "-q", "--assert=plain", "-p", "no:cacheprovider", "-p", "no:claimcheck"]
        os._exit(int(import_module("pytest").main([*quiet, *named])) if named else 0)
    finally:
        os._exit(1)


def page(code: str) -> None:
    """Run what is asked of the page and the messages of each rule for one; by itself, as there are many faults."""
    for name in SETTINGS["modules"][RULES]:
        for test in vars(import_module(Path(name).stem)).values():
            for mark in getattr(test, "pytestmark", ()):
                told = (getattr(each, "values", (each,)) for each in mark.args[1])
                for values in told:
                    if values[0].code == code:
                        test(*values)


def changed(before: str, after: str) -> str:
    """The first line that is not as it was."""
    lines = zip(before.splitlines(), after.splitlines(), strict=False)
    return next((new.strip() for old, new in lines if new != old), "")


def main() -> None:
    """Score the modules named, or all, and print the survivors and a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("modules", nargs="*")
    parser.add_argument("--sample", type=int, help="at most so many faults in each module")
    parser.add_argument("--jobs", type=int, default=1, help="how many modules at a time")
    asked = parser.parse_args()
    scores = []
    with Pool(asked.jobs, maxtasksperchild=1) as pool:  # what one module has loaded is nothing for the next
        for score in pool.imap(partial(scored, sample=asked.sample), modules(asked.modules), chunksize=1):
            scores.append(score)
            print(*score.survivors, score, sep="\n", flush=True)
    print(Score("all", sum(score.made for score in scores), [each for score in scores for each in score.survivors]))


if __name__ == "__main__":
    main()
