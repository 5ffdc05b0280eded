"""HTML: the text as given is the source of the page, so that every figure is placed where an editor finds it.

The page is read past its marks as Markdown is: what stands between the paragraphs of its article is a hole, and so is each tag
and entity in them.
"""

from claimcheck.documents.document import DocumentError
from claimcheck.documents.html.article import article
from claimcheck.documents.html.encoding import encoding_of
from claimcheck.documents.html.grids import grids
from claimcheck.documents.html.laying import laid
from claimcheck.documents.html.masthead import masthead
from claimcheck.documents.html.outline import outline
from claimcheck.documents.scan import Scan

__all__ = ["encoding_of", "scan"]

LONGEST = 10_000_000
"""Pages that people read have fewer characters."""


def scan(text: str, start: int = 0) -> Scan:
    """The article of a page, from an offset on.

    Raises:
        DocumentError: if the page is larger, or nests deeper, than pages do; or if the library that chooses the article is not
            installed.
    """
    if len(text) > LONGEST:
        raise DocumentError(f"has {len(text):,} characters; pages of up to {LONGEST:,} are read")
    page = outline(text, start)
    told = masthead(text, page)
    tables = grids(page)
    return laid(text, page, article(text, page, tables, told.title), tables, told)
