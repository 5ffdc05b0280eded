"""What the first releases of Python 3.11 do otherwise."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import claimcheck

ROOT = Path(claimcheck.__file__).parent
REPEATED = re.compile(r"(?<!\\)\)(?:[*+?]|\{\d*,?\d*\})\+")
"""A group that is repeated possessively."""


def strings(path: Path) -> Iterator[str]:
    """The words in quotation marks of a module, those between the braces of others too."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def test_no_group_is_repeated_possessively() -> None:
    """Before Python 3.11.5 such a group may match too little, or lose what it has captured; an atomic group does not."""
    found = [(path.name, words) for path in ROOT.rglob("*.py") for words in strings(path) if REPEATED.search(words)]
    assert not found
    assert REPEATED.search(r"(?:a|b)*+")
    assert not REPEATED.search(r"(?>(?:a|b)*)a++")
