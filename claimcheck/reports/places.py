"""Where claims stand, for programs that open files: a path they can follow, and from where to where the figure goes."""

import posixpath
from collections.abc import Iterable
from pathlib import PurePath

from attrs import frozen

from claimcheck.claims import Claim
from claimcheck.documents.document import breaks
from claimcheck.errors import InputError
from claimcheck.figures import Span
from claimcheck.finding import Finding
from claimcheck.quotation import Quotation
from claimcheck.reports.sheet import Sheet, path_of


@frozen
class Place:
    """A stretch of a file, as far as it is known; lines and columns count from 1, the end is right behind the last character.

    Attributes:
        path: the file, "-" for standard input; `None` where a claim stands in none.
        span: the characters, as the document was given.
        words: what stands there, where the text is at hand.
    """

    path: str | None = None
    line: int | None = None
    column: int | None = None
    end_line: int | None = None
    end_column: int | None = None
    span: Span | None = None
    words: str | None = None


def place_in(sheet: Sheet, item: Claim | Quotation) -> Place:
    """Where a claim stands; of a claim that tells no characters, the line."""
    path, location = file_of(sheet, item), item.location
    if location.line is None or location.span is None:
        return Place(path, location.line, location.column, location.line)
    return _stretch(path, sheet.text(item), (location.span.start, location.line, location.column or 1), location.span)


def place_of_problem(sheet: Sheet, problem: InputError) -> Place:
    """Where something stands that could not be read."""
    path = None if problem.place is None else followed(problem.place, sheet.folder)
    return Place(path, problem.line, problem.column, problem.line)


def place_of_edit(sheet: Sheet, item: Claim | Quotation, span: Span) -> Place:
    """Where a stretch inside of a claim stands."""
    place, text = place_in(sheet, item), sheet.text(item)
    if place.line is None or place.span is None:
        return Place(place.path, span=span)
    line, column = _moved(text, (place.span.start, place.line, place.column or 1), span.start)
    return _stretch(place.path, text, (span.start, line, column), span)


def file_of(sheet: Sheet, item: Claim | Quotation) -> str | None:
    """The file that a claim stands in, as seen from the folder of the sheet."""
    name = item.source.path
    if name is None and item.location.document in sheet.texts:
        name = str(item.location.document)
    return None if name is None else followed(name, sheet.folder)


def name_of(sheet: Sheet, item: Claim | Quotation) -> str:
    """The file that a claim stands in, else what it is called by, for programs that want one of everything."""
    return file_of(sheet, item) or path_of(item) or "claim"


def followed(path: str, folder: str | None) -> str:
    """A path as seen from a folder, with slashes between its parts; as it was given where it lies elsewhere."""
    given = PurePath(path)
    below = given.relative_to(folder) if folder and given.is_relative_to(folder) else given
    return posixpath.normpath(below.as_posix())


def by_document(sheet: Sheet, findings: Iterable[Finding]) -> dict[str, list[Finding]]:
    """Findings by the file, or what else it is called by, that they point into; each document that was checked has its list."""
    told: dict[str, list[Finding]] = {followed(str(name), sheet.folder): [] for name in sheet.checked}
    for finding in findings:
        told.setdefault(name_of(sheet, finding.claims[0]), []).append(finding)
    return told


def _stretch(path: str | None, text: str | None, start: tuple[int, int, int], span: Span) -> Place:
    _, line, column = start
    return Place(path, line, column, *_moved(text, start, span.end), span, None if text is None else span.of(text))


def _moved(text: str | None, start: tuple[int, int, int], offset: int) -> tuple[int, int]:
    """Line and column of a character, told from those of one before it; on its line where there is no text."""
    before, line, column = start
    found = [] if text is None else list(breaks(text, before, offset))
    return (line + len(found), offset - found[-1].end() + 1) if found else (line, column + offset - before)
