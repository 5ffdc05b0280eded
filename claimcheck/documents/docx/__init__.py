"""DOCX: the text as given is the text taken out of the file, a line for a paragraph or a row of a table.

The XML is read as it stands, so that tracked changes are known: what was put in and not what was taken out, or the other way.
Footnotes stand behind the text; headers, footers and remarks of reviewers are left out.
"""

from claimcheck.documents.document import DocumentError
from claimcheck.documents.docx.body import blocks_of
from claimcheck.documents.docx.laying import laid
from claimcheck.documents.docx.package import Package
from claimcheck.documents.docx.properties import masthead, style_names
from claimcheck.documents.scan import Scan
from claimcheck.vocabulary import Tracked

BODY = "word/document.xml"
NOTES = ("word/footnotes.xml", "word/endnotes.xml")


def scan(content: bytes, tracked: Tracked = Tracked.FINAL) -> Scan:
    """The text of a DOCX file, and what is what in it.

    Args:
        content: the file.
        tracked: whether tracked changes are read as accepted or as rejected.

    Raises:
        DocumentError: if the file is broken, encrypted, or larger than documents are.
    """
    package = Package.opened(content)
    main = package.part(BODY)
    if main is None:
        raise DocumentError(f"has no {BODY} in it, so it is no DOCX file")
    blocks = [*blocks_of(main, BODY, tracked)]
    for name in NOTES:
        notes = package.part(name)
        if notes is not None:
            blocks += blocks_of(notes, name, tracked)
    return laid(blocks, style_names(package), masthead(package))
