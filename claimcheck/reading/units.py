"""The unit grammars of all dimensions, found by the word next to the number."""

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import NamedTuple

import claimcheck.dimensions
from claimcheck.dimensions.unit import Ahead, Behind, UnitGrammar


class Units(NamedTuple):
    """Unit readers by word, in the order in which they are tried."""

    behind: Mapping[str, tuple[Behind, ...]]
    ahead: Mapping[str, tuple[Ahead, ...]]


@cache
def unit_grammars() -> tuple[UnitGrammar, ...]:
    """Every dimension's unit grammar, in the order in which they are asked: a folder with a `grammar.GRAMMAR` is all it takes."""
    found: list[UnitGrammar] = []
    for package in sorted(module.name for module in iter_modules(claimcheck.dimensions.__path__) if module.ispkg):
        inside = import_module(f"claimcheck.dimensions.{package}")
        if "grammar" not in {module.name for module in iter_modules(inside.__path__)}:
            continue
        grammar = getattr(import_module(f"claimcheck.dimensions.{package}.grammar"), "GRAMMAR", None)
        if isinstance(grammar, UnitGrammar):
            found.append(grammar)
    return tuple(sorted(found, key=lambda grammar: grammar.rank))


@cache
def units() -> Units:
    """The readers of all unit grammars, by the word that each looks at."""
    after: dict[str, tuple[Behind, ...]] = {}
    before: dict[str, tuple[Ahead, ...]] = {}
    for grammar in unit_grammars():
        for word, reader in grammar.behind.items():
            after[word] = (*after.get(word, ()), reader)
        for word, front in grammar.ahead.items():
            before[word] = (*before.get(word, ()), front)
    return Units(after, before)
