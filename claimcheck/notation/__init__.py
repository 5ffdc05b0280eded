r"""Claims on one line each, for people: ledgers (`.claims` files), and the examples on rule pages.

    # population | kind | event | quantity | source, date | key=value …
    US service members | casualties.killed | Kabul airport attack | at least 12 | Business Insider, 2021-08-26
    people | evacuees | Kabul airlift | more than 100,000 | Business Insider, 2021-08-26 | since=2021-08-14

An empty cell is unknown; `#` at the start or after a space begins a comment; a backslash before `|`, `#`, `=` or itself
takes away its meaning, `\n` is a line break.  The last comma parts source from date.  A kind `quotation` has its words in
`quote`.  A quantity that its words alone do not tell has the key `exact`, and is then read from there.
"""

from collections.abc import Iterable, Iterator

from attrs import evolve

from claimcheck.claims import Claim, Location
from claimcheck.documents.lines import Line, lines_of
from claimcheck.figures import Span
from claimcheck.notation.cells import Cell, cells
from claimcheck.notation.reading import HEADER, NotationError, parse_line
from claimcheck.notation.writing import write_line
from claimcheck.quotation import Quotation
from claimcheck.settings import DEFAULT, Settings

__all__ = [
    "HEADER",
    "NotationError",
    "each_line",
    "parse_claims",
    "parse_items",
    "parse_line",
    "with_lines",
    "write_line",
]


def parse_claims(text: str, path: str | None = None, settings: Settings = DEFAULT) -> tuple[Claim, ...]:
    """The claims in a text of the notation; its quotations are left to `parse_items`.

    Raises:
        NotationError: if a line is no claim; it says which, and nothing is read.
    """
    return tuple(item for item in parse_items(text, path, settings) if isinstance(item, Claim))


def parse_items(text: str, path: str | None = None, settings: Settings = DEFAULT) -> tuple[Claim | Quotation, ...]:
    """The claims and quotations in a text of the notation, in order, each with the place where its quantity stands.

    Raises:
        NotationError: if a line is neither; it says which, and nothing is read.
    """
    found = tuple(each_line(text, path, settings))
    for item in found:
        if isinstance(item, NotationError):
            raise item
    return tuple(item for item in found if not isinstance(item, NotationError))


def each_line(
    text: str, path: str | None = None, settings: Settings = DEFAULT
) -> Iterator[Claim | Quotation | NotationError]:
    """What each line holds, or why it cannot be read; comments and blank lines are passed over."""
    for line in lines_of(text):
        words = line.text.removeprefix("\ufeff")
        found = cells(words)
        if not found:
            continue
        try:
            item = parse_line(words, settings)
        except NotationError as error:
            yield NotationError(error.problem, path, line.number, error.column)
            continue
        yield _placed(item, line, found, path)


def _placed(item: Claim | Quotation, line: Line, found: tuple[Cell, ...], path: str | None) -> Claim | Quotation:
    """The item with the place of its quantity, or of the word "quotation", in the file."""
    cell = found[1] if isinstance(item, Quotation) else found[3]
    words = line.text.removeprefix("\ufeff")
    shift = line.end - len(words)
    span = Span(shift + cell.start, shift + cell.end)
    document = path if item.location.document is None else item.location.document
    location = Location(document, span, line.number, span.start - line.start + 1)
    source = item.source if item.source.path or path is None else evolve(item.source, path=path)
    if isinstance(item, Quotation):
        return evolve(item, location=location, source=source)
    return evolve(item, location=location, source=source, quote=item.quote or words[: found[-1].end].strip())


def with_lines(text: str, items: Iterable[Claim | Quotation]) -> str:
    """A text of the notation with more lines at its end; what was there stays as it was, byte for byte."""
    added = "".join(f"{write_line(item)}\n" for item in items)
    return f"{text}\n{added}" if added and text and not text.endswith(("\n", "\r")) else f"{text}{added}"
