"""The rules: one file each, found by looking into this folder; the docstring of each is its page."""

import pkgutil
from collections.abc import Iterable
from functools import cache
from importlib import import_module

from claimcheck.ruling import Rule

ENTRY_POINTS = "claimcheck.rules"
OF_KINDS = "claimcheck.kinds"
"""The group of entry points that give kinds: a plugin may give those alone."""


@cache
def load_rules() -> tuple[Rule, ...]:
    """The rules that come with claimcheck, by code."""
    modules = [import_module(f"{__name__}.{found.name}") for found in pkgutil.iter_modules(__path__)]
    return _sorted(thing for module in modules for thing in vars(module).values() if isinstance(thing, Rule))


def with_plugins(rules: Iterable[Rule], names: Iterable[str]) -> tuple[Rule, ...]:
    """These rules and those of the named entry points of the group "claimcheck.rules".

    An entry point names a rule, or a module whose rules are taken.  Nothing is loaded that is not named.

    Raises:
        ValueError: if no such entry point is installed, or it gives no rule.
    """
    from importlib.metadata import entry_points  # takes as long as an article: only where a plugin is asked for

    installed = {point.name: point for point in entry_points(group=ENTRY_POINTS)}
    of_kinds = {point.name for point in entry_points(group=OF_KINDS)}
    found = list(rules)
    for name in names:
        if name not in installed and name in of_kinds:
            continue
        if name not in installed:
            raise ValueError(
                f"no plugin named {name!r} is installed; there are: {', '.join(sorted(installed)) or 'none'}"
            )
        loaded = installed[name].load()
        taken = [loaded] if isinstance(loaded, Rule) else [r for r in vars(loaded).values() if isinstance(r, Rule)]
        if not taken:
            raise ValueError(f"the plugin {name!r} gives no rule")
        found += taken
    return _sorted(found)


def _sorted(rules: Iterable[Rule]) -> tuple[Rule, ...]:
    return tuple(sorted({rule.code: rule for rule in rules}.values(), key=lambda rule: rule.code))
