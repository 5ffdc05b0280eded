"""Kinds that a project or a plugin adds: claims of a class that is made from their facts, and the cue words that bind them."""

import copyreg
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from typing import Any, cast

from claimcheck.claims import Claim
from claimcheck.kinds.cues import Cues
from claimcheck.settings import CUE_SHELVES, AddedKind


class _Made(type):
    """The class of such a class, which another process makes anew from the kind's facts."""


@cache
def claim_of_kind(kind: AddedKind) -> type[Claim]:
    """The class of claim that an added kind's figures make."""
    facts = {
        "__doc__": f"How many are {kind.name}, as a project counts them.",
        "__slots__": (),
        "kind": kind.name,
        "usual_measure": kind.measure,
        "monotone": kind.monotone,
        "of_people": kind.of_people,
        "shelf_life": kind.shelf_life,
        "made_of": kind,
    }
    return cast(type[Claim], _Made(kind.name, (Claim,), facts))


def _reduced(made: _Made) -> tuple[Callable[..., Any], tuple[AddedKind]]:
    """What is sent to another process in the place of a class."""
    return claim_of_kind, (vars(made)["made_of"],)


copyreg.pickle(_Made, _reduced)


@cache
def cues_of_kind(kind: AddedKind) -> Cues:
    """The cue words of an added kind."""
    words: dict[str, Any] = {shelf: "; ".join(getattr(kind, shelf)) for shelf in CUE_SHELVES}
    generic = words["counted"] if kind.of_people else ""
    return Cues(claim_of_kind(kind), generic=generic, nouns=frozenset(kind.nouns), **words)


_IN_USE: ContextVar[tuple[AddedKind, ...]] = ContextVar("kinds in use", default=())


def in_use() -> tuple[AddedKind, ...]:
    """The kinds that are known here and now, beside those that come with claimcheck."""
    return _IN_USE.get()


@contextmanager
def using(kinds: Sequence[AddedKind]) -> Iterator[None]:
    """Have kinds known to all that is read within; what is read elsewhere at the same time does not know them."""
    token = _IN_USE.set(tuple(kinds))
    try:
        yield
    finally:
        _IN_USE.reset(token)
