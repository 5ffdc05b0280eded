"""What a number counts: a folder a kind, each with its typed claim, its cue words and a corpus.

A kind is added by adding a folder; nothing else lists them.
"""

import pkgutil
from collections.abc import Mapping
from functools import cache
from importlib import import_module
from types import MappingProxyType

from claimcheck.claims import Claim
from claimcheck.kinds.added import claim_of_kind, cues_of_kind, in_use
from claimcheck.kinds.cues import Cues


def all_cues() -> tuple[Cues, ...]:
    """The cue words of all kinds, in the order of their folders' names, and of those that are added here and now."""
    added = in_use()
    return (*own_cues(), *map(cues_of_kind, added)) if added else own_cues()


@cache
def own_cues() -> tuple[Cues, ...]:
    """The cue words of the kinds that come with claimcheck, in the order of their folders' names."""
    found: list[Cues] = []
    for module in sorted(pkgutil.iter_modules(__path__), key=lambda module: module.name):
        if module.ispkg:
            found += import_module(f"{__name__}.{module.name}").CUES
    return tuple(found)


def kinds_by_name() -> Mapping[str, type[Claim]]:
    """The class of claim for each kind's name on the wire."""
    added = in_use()
    return {**_own_kinds(), **{kind.name: claim_of_kind(kind) for kind in added}} if added else _own_kinds()


@cache
def _own_kinds() -> Mapping[str, type[Claim]]:
    own_cues()  # loads the folders, and so the classes
    found: dict[str, type[Claim]] = {}
    waiting = [Claim]
    while waiting:
        kind = waiting.pop()
        waiting += kind.__subclasses__()
        if "kind" in vars(kind) and type(kind) is type(Claim):
            found[kind.kind] = kind
    return MappingProxyType(dict(sorted(found.items())))


def by_name(kind: str) -> type[Claim]:
    """The class of claim for a kind's name on the wire.

    Raises:
        ValueError: if there is no such kind.
    """
    try:
        return kinds_by_name()[kind]
    except KeyError:
        raise ValueError(f"{kind!r} is no kind of claim; there are: {', '.join(kinds_by_name())}") from None
