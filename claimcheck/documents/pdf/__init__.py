"""PDF: the text as given is the text taken out of the file, its lines as they stand, a blank line between paragraphs.

A page holds strings at places; what is a paragraph is told by these.  Running heads and page numbers are left out.
"""

from claimcheck.documents.document import DocumentError
from claimcheck.documents.pdf.furniture import without_furniture
from claimcheck.documents.pdf.laying import laid
from claimcheck.documents.pdf.pages import opened
from claimcheck.documents.scan import Scan

__all__ = ["scan"]


def scan(content: bytes) -> Scan:
    """The text of a PDF file, and what is what in it.

    Raises:
        DocumentError: if the file is broken, encrypted, larger than documents are, or holds no text; or if the library that
            reads it is not installed.
    """
    pages, told = opened(content)
    if not any(pages):
        raise DocumentError("holds no text, only pictures of it; have it recognised first")
    return laid(without_furniture(pages), told)
