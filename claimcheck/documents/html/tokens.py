"""The marks of a page, where they stand: tags, comments, and the raw text of scripts and titles; one pass over the text.

Parsers of HTML tell at best the line of an element, and mend what they read.  What is asked here is where each mark stands in
the page as given, so that what is between marks can be read in place.
"""

import re
from collections.abc import Iterator
from enum import Enum, auto
from functools import cache

from attrs import frozen

from claimcheck.figures import Span

RAW = frozenset("script style textarea title xmp iframe noembed noframes".split())
"""Elements whose content holds no marks."""


class What(Enum):
    """What a mark is."""

    OPEN = auto()
    CLOSE = auto()
    COMMENT = auto()
    RAW = auto()
    """The content of an element that holds no marks; `name` is that of the element."""
    OTHER = auto()
    """A declaration, an instruction."""


@frozen
class Mark:
    """A mark of a page: what it is, where it stands, and the name of its element in lower case."""

    what: What
    span: Span
    name: str = ""
    attributes: str = ""
    """As they are written."""


@cache
def _mark() -> re.Pattern[str]:
    return re.compile(
        r"<!--(?P<comment>.*?)(?:--!?>|\Z)"
        r"|<(?P<closing>/?)(?P<name>[A-Za-z][^\s/<>]*+)(?P<attributes>(?>(?:[^>=]++|=\s*+(?:\"[^\"]*+\"|'[^']*+')?)*))>?"
        r"|<[!?/][^>]*+>?",
        re.DOTALL,
    )


@cache
def _end(name: str) -> re.Pattern[str]:
    return re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE)


def marks(text: str, start: int = 0) -> Iterator[Mark]:
    """The marks of a page from an offset on, in order."""
    at = start
    while found := _mark().search(text, at):
        at = found.end()
        span = Span(found.start(), at)
        if found["comment"] is not None:
            yield Mark(What.COMMENT, span)
        elif found["name"] is None:
            yield Mark(What.OTHER, span)
        else:
            name = found["name"].lower()
            yield Mark(What.CLOSE if found["closing"] else What.OPEN, span, name, found["attributes"])
            if name in RAW and not found["closing"]:
                closing = _end(name).search(text, at)
                end = closing.start() if closing else len(text)
                yield Mark(What.RAW, Span(at, end), name)
                at = end


@cache
def _attribute() -> re.Pattern[str]:
    return re.compile(r"(?P<name>[^\s=/>\"']++)(?:\s*+=\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\s>]*+)))?")


def attributes(written: str) -> dict[str, str]:
    """Attributes by their names in lower case; the first of a name counts."""
    if not written.strip(" \t\r\n\f/"):
        return {}
    from html import unescape  # the table of names is long

    found: dict[str, str] = {}
    for one in _attribute().finditer(written):
        value = next((group for group in one.groups()[1:] if group is not None), "")
        found.setdefault(one["name"].lower(), unescape(value) if "&" in value else value)
    return found
