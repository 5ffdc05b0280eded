"""The public names: few, sorted, loaded when asked for, none hiding a module."""

import ast
import importlib
import pkgutil
from pathlib import Path

import pytest

import claimcheck


def test_names_are_sorted_and_unique() -> None:
    assert claimcheck.__all__ == sorted(set(claimcheck.__all__))


@pytest.mark.parametrize("name", claimcheck.__all__)
def test_every_name_can_be_had(name: str) -> None:
    value = getattr(claimcheck, name)
    assert getattr(claimcheck, name) is value
    assert value.__doc__
    assert name in dir(claimcheck)


def test_no_name_is_a_module() -> None:
    modules = {found.name for found in pkgutil.iter_modules(claimcheck.__path__)}
    assert not modules & set(claimcheck.__all__)


def test_names_are_told_to_type_checkers_as_they_are_loaded() -> None:
    tree = ast.parse(Path(claimcheck.__file__).read_text("utf-8"))
    (block,) = (node for node in tree.body if isinstance(node, ast.If))
    typed = {alias.name: node.module for node in block.body if isinstance(node, ast.ImportFrom) for alias in node.names}
    assert set(typed) == set(claimcheck.__all__)
    for name, home in typed.items():
        assert getattr(importlib.import_module(str(home)), name) is getattr(claimcheck, name)


def test_unknown_name() -> None:
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        claimcheck.nothing  # noqa: B018
