"""Elements of HTML, in which every word is escaped that is no element itself."""

from collections.abc import Iterable
from html import escape

from claimcheck.reports.excerpt import plain


class Markup(str):
    """Words that are HTML already."""

    __slots__ = ()


def element(name: str, *children: str, **attributes: str | None) -> Markup:
    """An element; words in it are escaped, and attributes without a value left out.

    Args:
        name: its name.
        children: elements and words.
        attributes: by name, a trailing underscore apart ("class_").
    """
    told = (f' {key.rstrip("_")}="{escape(plain(value))}"' for key, value in attributes.items() if value is not None)
    return Markup(f"<{name}{''.join(told)}>{''.join(map(_escaped, children))}</{name}>")


def preformatted(text: str) -> Markup:
    """Lines that stand as they are; long ones are reached by keyboard too."""
    return element("pre", Markup("&#10;".join(map(_escaped, text.splitlines()))), tabindex="0")


def table(caption: str, heads: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Markup:
    """A table whose first cells head their rows."""
    head = element("tr", *(element("th", each, scope="col") for each in heads))
    body = (
        element("tr", element("th", first, scope="row"), *(element("td", cell) for cell in cells))
        for first, *cells in rows
    )
    return element("table", element("caption", caption), element("thead", head), element("tbody", *body))


def _escaped(words: str) -> str:
    return words if isinstance(words, Markup) else escape(plain(words))
