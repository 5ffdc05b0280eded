"""The rules: one file each, found by looking into this folder; the docstring of each is its page."""

import pkgutil
from collections.abc import Iterable
from functools import cache
from importlib import import_module

from claimcheck.plugins import RULES, given_by, see_installed
from claimcheck.ruling import Rule


@cache
def load_rules() -> tuple[Rule, ...]:
    """The rules that come with claimcheck, by code."""
    modules = [import_module(f"{__name__}.{found.name}") for found in pkgutil.iter_modules(__path__)]
    return _sorted(thing for module in modules for thing in vars(module).values() if isinstance(thing, Rule))


def with_plugins(rules: Iterable[Rule], names: Iterable[str]) -> tuple[Rule, ...]:
    """These rules and those of the named entry points of the group "claimcheck.rules".

    An entry point names a rule, or a module whose rules are taken.  Nothing is loaded that is not named.

    Raises:
        ValueError: if no such entry point is installed, or it cannot be loaded or gives no rule.
    """
    asked = tuple(names)
    if not asked:
        return _sorted(rules)
    see_installed(asked)
    return _sorted([*rules, *given_by(asked, RULES, Rule, "rule")])


def _sorted(rules: Iterable[Rule]) -> tuple[Rule, ...]:
    return tuple(sorted({rule.code: rule for rule in rules}.values(), key=lambda rule: rule.code))
