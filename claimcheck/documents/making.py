"""What a format found made into a document: the roles of its parts, its source, what comments in it allow."""

from collections.abc import Sequence

from attrs import evolve

from claimcheck.claims import Source
from claimcheck.documents.closing import closed
from claimcheck.documents.comments import allowances
from claimcheck.documents.document import Document, Hole
from claimcheck.documents.lines import Passage, wraps
from claimcheck.documents.roles import Page, page
from claimcheck.documents.scan import Masthead, Scan


def made(scan: Scan, given: Source, default: Source, title: str | None, name: str | int | None) -> Document:
    """The document that a format has scanned.

    Args:
        scan: what the format found.
        given: what is known of publisher and day, whatever the text says.
        default: what to take where the text says nothing.
        title: the headline, whatever the text says.
        name: a name for the document.

    Raises:
        DocumentError: if a comment of claimcheck in it cannot be understood.
    """
    text, told = scan.text, scan.masthead
    title = title or told.title
    wrapped = wraps(text, (passage.span for passage in scan.passages), scan.holes)
    holes = tuple(sorted((*scan.holes, *wrapped), key=lambda hole: hole.span.start))
    found = _paged(text, scan.passages, holes, title)
    allowed = allowances(text, scan.comments, found.blocks, given.path or default.path)
    source, dated_by = _dated(_source(given, told, default), given, told, found)
    day = f"no date in the text: taken for that of the file, {source.published}" if dated_by == "properties" else None
    remarks = tuple(remark for remark in (told.remark, day) if remark)
    return Document(text, source, title, found.blocks, allowed, name, holes, dated_by, remarks)


def _paged(text: str, passages: Sequence[Passage], holes: tuple[Hole, ...], title: str | None) -> Page:
    """The passages with their roles, told by their words as they are read: "By <b>Jo Smith</b>" is a byline."""
    if not holes:
        return page(text, passages, title)
    copy = closed(text, holes)
    moved = [copy.moved(passage.span) for passage in passages]
    found = page(copy.text, [one._replace(span=span) for one, span in zip(passages, moved, strict=True)], title)
    whole = dict(zip(moved, (passage.span for passage in passages), strict=True))
    blocks = (evolve(block, span=whole.get(block.span) or copy.origin(block.span)) for block in found.blocks)
    return found._replace(blocks=tuple(blocks))


def _source(given: Source, told: Masthead, default: Source) -> Source:
    seen = told.published if told.basis != "properties" else None
    return Source(
        given.name or told.source or default.name,
        given.published or seen or default.published,
        given.path or default.path,
        given.url or told.url or default.url,
    )


def _dated(source: Source, given: Source, told: Masthead, found: Page) -> tuple[Source, str | None]:
    """The source with its day, and how the day is known: what nobody sees goes last."""
    if source.published is not None:
        seen = told.published if told.basis != "properties" else None
        return source, told.basis if seen and not given.published else "given"
    if found.dateline:
        return evolve(source, published=found.dateline.day.isoformat()), "dateline"
    if told.published:
        return evolve(source, published=told.published), told.basis
    return source, None
