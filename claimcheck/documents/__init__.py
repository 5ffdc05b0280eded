"""Texts into documents: what is prose in them, and which part of the page it is; one file a format."""

from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

from attrs import evolve, frozen

from claimcheck.claims import Source
from claimcheck.documents import markdown, plain
from claimcheck.documents.comments import Comment, allowances
from claimcheck.documents.document import Allowance, Block, Document, DocumentError, Hole
from claimcheck.documents.front_matter import FrontMatter, front_matter
from claimcheck.documents.lines import Passage, wraps
from claimcheck.documents.prose import Prose, figures_of, prose_of, unread_of
from claimcheck.documents.roles import page

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
    "load_document",
    "prose_of",
    "read_document",
    "read_text",
    "unread_of",
]

FORMATS: Mapping[str, str] = MappingProxyType(
    {
        ".txt": "plain",
        ".text": "plain",
        "": "plain",
        ".md": "markdown",
        ".markdown": "markdown",
        ".mdown": "markdown",
        ".mkd": "markdown",
        ".qmd": "markdown",
        ".rmd": "markdown",
    }
)
"""The format of a file by its suffix in lower case."""


@frozen
class _Scan:
    """What a format finds in a text."""

    passages: tuple[Passage, ...]
    holes: tuple[Hole, ...] = ()
    comments: tuple[Comment, ...] = ()


def _plain(text: str, start: int) -> _Scan:
    return _Scan(tuple(plain.passages(text, start)), plain.holes(text))


def _markdown(text: str, start: int) -> _Scan:
    found = markdown.scan(text, start)
    return _Scan(found.passages, found.holes, found.comments)


_SCANNERS: Mapping[str, Callable[[str, int], _Scan]] = MappingProxyType({"plain": _plain, "markdown": _markdown})


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

    Publisher and day are those given in `source`; else those of front matter; else those of `default`; else the day of a
    dateline that is plain to see; else unknown.

    Args:
        text: as it stands; it is not changed, and offsets are into it.
        source: what is known of publisher and day, whatever the text says.
        default: what to take where the text says nothing.
        title: the headline; one that does not stand in the text is kept in `Document.title` only.
        id: a name for the document.
        format: "plain" or "markdown".

    Raises:
        DocumentError: if a comment of claimcheck in it cannot be understood.
        ValueError: if the format is not known.
    """
    if format not in _SCANNERS:
        raise ValueError(f"{format!r} is no format of a document; there are: {', '.join(_SCANNERS)}")
    matter = front_matter(text)
    scan = _SCANNERS[format](text, matter.end)
    title = title or matter.title
    found = page(text, scan.passages, title)
    allowed = allowances(text, scan.comments, found.blocks, source.path or default.path)
    wrapped = wraps(text, (block.span for block in found.blocks), scan.holes)
    holes = tuple(sorted((*scan.holes, *wrapped), key=lambda hole: hole.span.start))
    known, dated_by = _source(source, matter, default)
    if known.published is None and found.dateline:
        known, dated_by = evolve(known, published=found.dateline.day.isoformat()), "dateline"
    remarks = (matter.remark,) if matter.remark else ()
    return Document(text, known, title, found.blocks, allowed, id, holes, dated_by, remarks)


def _source(given: Source, matter: FrontMatter, default: Source) -> tuple[Source, str | None]:
    """Publisher and day, and how the day is known."""
    published = given.published or matter.published or default.published
    dated_by = "front matter" if matter.published and not given.published else "given"
    known = Source(
        given.name or matter.source or default.name,
        published,
        given.path or default.path,
        given.url or matter.url or default.url,
    )
    return known, dated_by if published else None


def load_document(
    path: str | Path,
    *,
    source: Source = Source(),  # noqa: B008  frozen
    default: Source = Source(),  # noqa: B008  frozen
    title: str | None = None,
    id: str | int | None = None,  # noqa: A002
    format: str | None = None,  # noqa: A002
) -> Document:
    """The document in a file; its format goes by the suffix, unless it is given. See `read_document`.

    Raises:
        DocumentError: if the file is missing, a folder, no UTF-8 or of a format that is not known; it says where.
    """
    place = Path(path)
    chosen = format or FORMATS.get(place.suffix.lower())
    if chosen is None:
        known = ", ".join(suffix for suffix in FORMATS if suffix)
        raise DocumentError(f"files ending in {place.suffix!r} are not known; known are {known}", path)
    text = read_text(path)
    named = source if source.path else evolve(source, path=str(path))
    return read_document(text, source=named, default=default, title=title, id=id, format=chosen)


def read_text(path: str | Path) -> str:
    """What stands in a file, every line break as it stands.

    Raises:
        DocumentError: if the file is missing, a folder, or no UTF-8; it says where.
    """
    try:
        content = Path(path).read_bytes()
    except FileNotFoundError:
        raise DocumentError("there is no such file", path) from None
    except IsADirectoryError:
        raise DocumentError("is a folder, not a document; name the files in it", path) from None
    except OSError as error:
        raise DocumentError(f"cannot be read: {error.strerror or error}", path) from None
    return decode(content, str(path))


def decode(content: bytes, place: str) -> str:
    """Bytes as text, every line break as it stands.

    Raises:
        DocumentError: if they are not UTF-8; it says in which line of `place`.
    """
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        column = error.start - (content.rfind(b"\n", 0, error.start) + 1) + 1
        wrong = f"byte 0x{content[error.start]:02x} is not UTF-8; save the file as UTF-8"
        raise DocumentError(wrong, place, line, column) from None
    if "\0" in text:
        raise DocumentError(
            "holds a zero character, so it is no text; save the file as UTF-8 text",
            place,
            text.count("\n", 0, text.index("\0")) + 1,
        )
    return text
