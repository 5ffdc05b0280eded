"""Files into documents: which format a file has, and its bytes as text."""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from claimcheck.documents.document import DocumentError

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
        ".html": "html",
        ".htm": "html",
        ".xhtml": "html",
        ".csv": "csv",
        ".tsv": "csv",
        ".docx": "docx",
        ".pdf": "pdf",
    }
)
"""The format of a file by its suffix in lower case."""
TEXTS = ("plain", "markdown", "html", "csv")
"""The formats that are text, so that offsets are into the file itself."""


def format_of(path: str | Path) -> str:
    """The format of a file, by its suffix.

    Raises:
        DocumentError: if there is none for it.
    """
    suffix = Path(path).suffix.lower()
    if suffix not in FORMATS:
        known = ", ".join(suffix for suffix in FORMATS if suffix)
        raise DocumentError(f"files ending in {Path(path).suffix!r} are not known; known are {known}", path)
    return FORMATS[suffix]


def is_text(path: str | Path) -> bool:
    """Whether offsets are into a file itself, and not into the text that was taken out of it."""
    return FORMATS.get(Path(path).suffix.lower(), "plain") in TEXTS


def read_bytes(path: str | Path) -> bytes:
    """What stands in a file.

    Raises:
        DocumentError: if the file is missing, a folder, or cannot be read.
    """
    try:
        return Path(path).read_bytes()
    except FileNotFoundError:
        raise DocumentError("there is no such file", path) from None
    except IsADirectoryError:
        raise DocumentError("is a folder, not a document; name the files in it", path) from None
    except OSError as error:
        raise DocumentError(f"cannot be read: {error.strerror or error}", path) from None


def read_text(path: str | Path) -> str:
    """What stands in a file of text, every line break as it stands.

    Raises:
        DocumentError: if the file is missing, a folder, or no UTF-8; it says where.
    """
    return decode(read_bytes(path), str(path))


def decode(content: bytes, place: str, encoding: str = "utf-8") -> str:
    """Bytes as text, every line break as it stands.

    Raises:
        DocumentError: if they are not in that encoding; it says in which line of `place`.
    """
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError as error:
        before = content[: error.start].decode(encoding)
        column = len(before) - before.rfind("\n")
        wrong = f"byte 0x{content[error.start]:02x} is not {encoding.upper()}; save the file as UTF-8"
        raise DocumentError(wrong, place, before.count("\n") + 1, column) from None
    if "\0" in text:
        raise DocumentError(
            "holds a zero character, so it is no text; save the file as UTF-8 text",
            place,
            text.count("\n", 0, text.index("\0")) + 1,
        )
    return text
