"""What installed packages give, by entry points of a group; nothing is loaded that is not named."""

from collections.abc import Iterable, Iterator
from typing import TypeVar

RULES, KINDS = GROUPS = ("claimcheck.rules", "claimcheck.kinds")

Thing = TypeVar("Thing")


def given_by(names: Iterable[str], group: str, sort: type[Thing], called: str) -> Iterator[Thing]:
    """The things of a sort that the named entry points of a group give: one each, or all of a module.

    A name that stands in another group alone is passed over; `called` is what one of the sort is called.

    Raises:
        ValueError: if a plugin cannot be loaded, or gives nothing of the sort.
    """
    from importlib.metadata import entry_points  # takes as long as an article: only where a plugin is asked for

    installed = {point.name: point for point in entry_points(group=group)}
    for name in (name for name in names if name in installed):
        try:
            loaded = installed[name].load()
        except Exception as error:  # whatever another's module does when it is loaded
            raise ValueError(f"the plugin {name!r} cannot be loaded: {type(error).__name__}: {error}") from error
        things = (
            [loaded] if isinstance(loaded, sort) else [one for one in vars(loaded).values() if isinstance(one, sort)]
        )
        if not things:
            raise ValueError(f"the plugin {name!r} gives no {called}")
        yield from things


def see_installed(names: Iterable[str]) -> None:
    """See that each name is an entry point of some group.

    Raises:
        ValueError: if one is not; it says which there are.
    """
    from importlib.metadata import entry_points  # as above

    known = {point.name for group in GROUPS for point in entry_points(group=group)}
    for name in names:
        if name not in known:
            raise ValueError(f"no plugin named {name!r} is installed; there are: {', '.join(sorted(known)) or 'none'}")
