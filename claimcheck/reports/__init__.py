"""How a report is written: one file a format in `formats/`, called by its name, each with a function `lines`.

A format is handed a `Sheet` and knows nothing of how a finding came about.
"""

import pkgutil
from collections.abc import Callable, Iterator
from importlib import import_module

from claimcheck.reports import formats
from claimcheck.reports.sheet import Sheet

Format = Callable[[Sheet], Iterator[str]]


def format_names() -> tuple[str, ...]:
    """The names of the formats there are."""
    return tuple(sorted(found.name for found in pkgutil.iter_modules(formats.__path__)))


def load_format(name: str) -> Format:
    """The function that writes a format.

    Raises:
        ValueError: if there is no such format.
    """
    if name not in format_names():
        raise ValueError(f"{name!r} is no format of report; there are: {', '.join(format_names())}")
    writer: Format = import_module(f"{formats.__name__}.{name}").lines
    return writer


__all__ = ["Format", "Sheet", "format_names", "load_format"]
