"""Texts and files into documents: what is prose in them, and which part of the page it is; one file a format."""

from importlib import import_module
from pathlib import Path

from attrs import evolve

from claimcheck.claims import Source
from claimcheck.documents.document import Allowance, Block, Document, DocumentError, Hole
from claimcheck.documents.files import FORMATS, TEXTS, decode, format_of, is_text, read_bytes, read_text
from claimcheck.documents.front_matter import front_matter
from claimcheck.documents.making import made
from claimcheck.documents.prose import Prose, figures_of, prose_of, unread_of
from claimcheck.documents.scan import Masthead, Scan
from claimcheck.vocabulary import Tracked

__all__ = [
    "FORMATS",
    "Allowance",
    "Block",
    "Document",
    "DocumentError",
    "Hole",
    "Prose",
    "decode",
    "figures_of",
    "is_text",
    "load_document",
    "prose_of",
    "read_document",
    "read_text",
    "unread_of",
]


def read_document(
    text: str,
    *,
    source: Source = Source(),  # noqa: B008  frozen
    default: Source = Source(),  # noqa: B008  frozen
    title: str | None = None,
    id: str | int | None = None,  # noqa: A002  the contract's word
    format: str = "plain",  # noqa: A002
) -> Document:
    """A text as a document.

    Publisher and day are those given in `source`; else those of front matter, or of the marks of a web page; else those of
    `default`; else the day of a dateline that is plain to see; else unknown.

    Args:
        text: as it stands; it is not changed, and offsets are into it.
        source: what is known of publisher and day, whatever the text says.
        default: what to take where the text says nothing.
        title: the headline; one that does not stand in the text is kept in `Document.title` only.
        id: a name for the document.
        format: "plain", "markdown", "html" or "csv".

    Raises:
        DocumentError: if the text, or a comment of claimcheck in it, cannot be understood.
        ValueError: if the format is not known.
    """
    if format not in TEXTS:
        raise ValueError(f"{format!r} is no format of a text; there are: {', '.join(TEXTS)}")
    try:
        scan = _scanned(text, format)
    except DocumentError as error:
        raise _placed(error, source.path or default.path) from None
    return made(scan, source, default, title, id)


def _scanned(text: str, format: str) -> Scan:  # noqa: A002
    """A text as its format reads it; front matter goes before what the format itself tells."""
    above = front_matter(text)
    scan: Scan = import_module(f"{__name__}.{format}").scan(text, above.end)
    return scan if above.masthead == Masthead() else evolve(scan, masthead=above.masthead.over(scan.masthead))


def _placed(error: DocumentError, place: object) -> DocumentError:
    """An error of a format with the name of the file."""
    return error if error.place is not None else DocumentError(error.problem, place, error.line, error.column)


def load_document(
    path: str | Path,
    *,
    source: Source = Source(),  # noqa: B008  frozen
    default: Source = Source(),  # noqa: B008  frozen
    title: str | None = None,
    id: str | int | None = None,  # noqa: A002
    format: str | None = None,  # noqa: A002
    tracked: Tracked = Tracked.FINAL,
) -> Document:
    """The document in a file; its format goes by the suffix, unless it is given. See `read_document`.

    Tracked changes of a DOCX file are read as accepted, unless `tracked` says that they are not. The text of a DOCX or PDF file is the one that was taken out of it, and offsets are into that.

    Raises:
        DocumentError: if the file is missing, a folder, broken, in no known encoding or format; it says where.
    """
    chosen = format or format_of(path)
    if chosen not in FORMATS.values():
        raise ValueError(
            f"{chosen!r} is no format of a document; there are: {', '.join(sorted(set(FORMATS.values())))}"
        )
    named = source if source.path else evolve(source, path=str(path))
    content = read_bytes(path)
    if chosen in TEXTS:
        html = import_module(f"{__name__}.html") if chosen == "html" else None
        text = decode(content, str(path), html.encoding_of(content) if html else "utf-8")
        return read_document(text, source=named, default=default, title=title, id=id, format=chosen)
    try:
        scan: Scan = import_module(f"{__name__}.{chosen}").scan(content, *([tracked] if chosen == "docx" else []))
    except DocumentError as error:
        raise _placed(error, path) from None
    return made(scan, named, default, title, id)
