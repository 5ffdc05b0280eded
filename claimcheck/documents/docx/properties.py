"""What a DOCX file says of itself: the names of its styles, its title, and when it was saved."""

from collections.abc import Mapping

from claimcheck.documents.dateline import day_in
from claimcheck.documents.docx.body import STRICT, WORD
from claimcheck.documents.docx.package import Package, walk
from claimcheck.documents.scan import Masthead

STYLES = "word/styles.xml"
PROPERTIES = "docProps/core.xml"


def style_names(package: Package) -> Mapping[str, str]:
    """The names of styles by what paragraphs call them; those that Word brings have English names in every language."""
    content = package.part(STYLES)
    found: dict[str, str] = {}
    inside: list[str] = []

    def opened(name: str, attributes: Mapping[str, str]) -> None:
        space = WORD if name.startswith(WORD) else STRICT
        if name == f"{space}style":
            inside[:] = [attributes.get(f"{space}styleId", "")]
        elif name == f"{space}name" and inside:
            found.setdefault(inside[0], attributes.get(f"{space}val", ""))

    if content is not None:
        walk(content, STYLES, opened, lambda name: None, lambda words: None)
    return found


def masthead(package: Package) -> Masthead:
    """Title and day as the properties of the file tell them; its author is no publisher.

    The day is the one on which it was last saved.  A file that was never saved since it was made comes from a program, and
    has the day of that program's template.
    """
    content = package.part(PROPERTIES)
    if content is None:
        return Masthead()
    told: dict[str, str] = {}
    inside: list[str] = []

    def opened(name: str, attributes: Mapping[str, str]) -> None:
        inside.append(name.rpartition(" ")[2])

    def said(words: str) -> None:
        told[inside[-1]] = told.get(inside[-1], "") + words

    walk(content, PROPERTIES, opened, lambda name: inside.clear(), lambda words: said(words) if inside else None)
    saved = told.get("modified")
    day = day_in(saved) if saved and saved != told.get("created") else None
    return Masthead(told.get("title", "").strip() or None, None, day, None, "properties")
