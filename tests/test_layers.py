"""What a machine can guard of how the house is built: layers, and what is never done."""

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from itertools import chain
from pathlib import Path

import pytest

import claimcheck

PACKAGE = Path(claimcheck.__file__).parent
PROJECT = PACKAGE.parent
MODULES = sorted(PACKAGE.rglob("*.py"))
MOST_LINES = 300
NAMELESS = {"utils", "util", "helpers", "helper", "common", "base", "misc", "tools", "core", "lib"}
INEXACT = ("documents", "errors", "config_files", "config_tables", "config_schema")
"""Modules and folders in which a float may be written: places on a page, how like two words are, how a schema writes numbers."""


def name(path: Path) -> str:
    return path.relative_to(PACKAGE).as_posix()


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


@cache
def imported(path: Path) -> frozenset[str]:
    """All that a module imports, wherever in it."""
    return frozenset(_imported(path))


def _imported(path: Path) -> Iterator[str]:
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level:
            yield node.module or ""


def importers(root: str) -> set[str]:
    return {name(path) for path in MODULES if any(module.split(".")[0] == root for module in imported(path))}


def test_the_layers_hold() -> None:
    pytest.importorskip("importlinter")
    done = subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-cache", "--no-logo"],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert re.search(r"[1-9]\d* kept, 0 broken", done.stdout)


def test_the_modules_that_faults_are_put_into_are_there() -> None:
    named = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["mutation"]["modules"]
    assert [path for path in (*named, *chain(*named.values())) if not (PROJECT / path).exists()] == []


def test_only_units_knows_pint() -> None:
    assert importers("pint") == {"units.py"}


def test_only_testing_knows_hypothesis_and_nothing_knows_testing() -> None:
    assert importers("hypothesis") <= {"testing.py"}
    assert not [name(path) for path in MODULES if "claimcheck.testing" in imported(path)]


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_a_module(path: Path) -> None:
    """Every module has a name that says something, a length that can be read, and no star imports."""
    assert path.stem not in NAMELESS
    assert path.parent.name not in NAMELESS
    text = path.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= MOST_LINES
    nodes = list(ast.walk(tree(path)))
    assert not [node for node in nodes if isinstance(node, ast.ImportFrom) and node.names[0].name == "*"]
    assert not [node for node in nodes if isinstance(node, ast.Global)], "global switches"
    assert not [node for node in nodes if _swallows(node)], "an exception swallowed"


def _swallows(node: ast.AST) -> bool:
    """Whether it catches everything and goes on as if nothing were."""
    if not isinstance(node, ast.ExceptHandler):
        return False
    bare = node.type is None or (isinstance(node.type, ast.Name) and node.type.id in ("Exception", "BaseException"))
    return bare and all(isinstance(step, ast.Pass | ast.Continue) for step in node.body)


@pytest.mark.parametrize(
    "path", [path for path in MODULES if name(path).removesuffix(".py").split("/")[0] not in INEXACT], ids=name
)
def test_no_float(path: Path) -> None:
    """No float is written, nor made, where figures are read, held and compared."""
    nodes = list(ast.walk(tree(path)))
    assert not [node.lineno for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, float)]
    made = [node for node in nodes if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)]
    assert not [node.lineno for node in made if getattr(node.func, "id", "") == "float"]


@pytest.mark.parametrize("path", [path for path in MODULES if path.parent.name == "rules"], ids=name)
def test_a_rule_reads_no_text(path: Path) -> None:
    """No pattern, no document, no extraction, no offset arithmetic in a rule."""
    roots = set(imported(path))
    if path.stem != "__init__":
        assert not roots & {"re", "regex"}
    assert not [root for root in roots if root.startswith(("claimcheck.documents", "claimcheck.extraction"))]
    assert not [root for root in roots if root.startswith(("claimcheck.reading", "claimcheck.dimensions"))]
    spans = [node for node in ast.walk(tree(path)) if isinstance(node, ast.Attribute) and node.attr == "span"]
    assert not [node.lineno for node in spans]


def test_importing_costs_nothing() -> None:
    """The plain path knows no pint, no cattrs, no hypothesis, and scans no entry points."""
    program = (
        "import sys; import claimcheck.checking, claimcheck.extraction, claimcheck.documents\n"
        "from claimcheck.documents import read_document\n"
        "from claimcheck.extraction import extract\n"
        "from claimcheck.checking import check_accounts\n"
        "text = 'A fire killed 7 people in Leeds on Monday. The fire in Leeds killed 9 people, 3 miles from York.'\n"
        "assert len(check_accounts([extract(read_document(text))])) >= 0\n"
        "print(sorted({'pint', 'cattrs', 'hypothesis', 'pytest', 'importlib.metadata'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("[]\n", "")


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_every_module_says_what_it_is(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert not text.strip() or ast.get_docstring(tree(path)), "a module without a docstring"
