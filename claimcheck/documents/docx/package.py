"""A DOCX file as a package: its parts, taken out within limits."""

import io
import zipfile
import zlib
from collections.abc import Callable, Mapping
from functools import partial
from xml.parsers import expat

from attrs import define, field

from claimcheck.documents.document import DocumentError

Opened = Callable[[str, Mapping[str, str]], None]
"""What is handed the name and the attributes of each element that begins."""
Closed = Callable[[str], None]
"""What is handed the name of each element that ends."""
LARGEST = 64 * 2**20
"""How many bytes all parts that are read may have, taken out."""
RATIO = 200
"""How many times smaller than its words a part may be packed; text is packed to a tenth, a bomb to a thousandth."""
SMALL = 2**20
"""Parts up to this size are read however well they are packed."""
DEEPEST = 500
"""Documents that people write nest some dozens deep."""
BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, RuntimeError, ValueError)
"""What a broken package, or one that is encrypted, brings about."""


@define
class Package:
    """The parts of a package by name, and how many bytes more may be taken out of it."""

    archive: zipfile.ZipFile
    left: int = field(default=LARGEST)

    @classmethod
    def opened(cls, content: bytes) -> "Package":
        """The package that bytes are.

        Raises:
            DocumentError: if they are none.
        """
        if content.startswith(b"\xd0\xcf\x11\xe0"):
            raise DocumentError("is encrypted, or a DOC file of old; save it as DOCX without a password")
        try:
            return cls(zipfile.ZipFile(io.BytesIO(content)))
        except BROKEN as error:
            raise DocumentError(f"is no DOCX file, or a broken one: {error}") from None

    def part(self, name: str) -> bytes | None:
        """A part; `None` where there is none.

        Raises:
            DocumentError: if it is broken, or larger than a document's parts are.
        """
        try:
            told = self.archive.getinfo(name)
        except KeyError:
            return None
        try:
            with self.archive.open(told) as stream:
                content = stream.read(self.left + 1)
        except BROKEN as error:
            raise DocumentError(f"is broken in {name}: {error}") from None
        self.left -= len(content)
        if self.left < 0:
            raise DocumentError(f"has more than {LARGEST // 2**20} MB in it")
        if len(content) > SMALL and len(content) > RATIO * max(1, told.compress_size):
            raise DocumentError(f"is packed more than {RATIO} to 1 in {name}, as no text is")
        return content


def walk(
    content: bytes,
    name: str,
    opened: Opened,
    closed: Closed,
    said: Callable[[str], None],
) -> None:
    """Go through a part, element by element.

    A declaration of a document type is refused, as no part has one: it could define entities that grow without end, or name
    files to be read.

    Args:
        content: the part.
        name: what it is called, for messages.
        opened: is handed each element that begins, namespaces told by their addresses.
        closed: is handed each that ends.
        said: is handed the text.

    Raises:
        DocumentError: if it is no well-formed XML, or nests deeper than documents do.
    """
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler, parser.EndElementHandler = _no_deeper(name, opened, closed)
    parser.CharacterDataHandler = said
    parser.StartDoctypeDeclHandler = partial(_refuse, name)
    try:
        parser.Parse(content, True)
    except expat.ExpatError as error:
        raise DocumentError(f"is broken in {name}, line {error.lineno}: {expat.ErrorString(error.code)}") from None


def _no_deeper(name: str, opened: Opened, closed: Closed) -> tuple[Opened, Closed]:
    """The same two, up to where no document nests."""
    depth = 0

    def start(element: str, attributes: Mapping[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > DEEPEST:
            raise DocumentError(f"nests more than {DEEPEST} deep in {name}")
        opened(element, attributes)

    def end(element: str) -> None:
        nonlocal depth
        depth -= 1
        closed(element)

    return start, end


def _refuse(name: str, *_: object) -> None:
    raise DocumentError(f"declares a document type in {name}, which no DOCX file does")
