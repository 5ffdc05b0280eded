"""Rule pages as data: their sections, their examples, and what the carets under an example point at."""

import re
from collections.abc import Iterator
from functools import cache, cached_property
from pathlib import Path

from attrs import evolve, frozen

from claimcheck.claims import Claim, Location, Source
from claimcheck.config import read_configuration
from claimcheck.documents import read_document
from claimcheck.extraction import extract
from claimcheck.figures import Span
from claimcheck.notation import parse_items
from claimcheck.quotation import Quotation
from claimcheck.settings import DEFAULT, Settings
from claimcheck.stories import Account

INDENT = "    "
_CARETS = re.compile(r"(?P<before>\s*)(?P<carets>\^+)\s*(?P<words>.*)")
_SETTING = re.compile(r"[a-z_]+(\.[\w-]+)? = ")
_PROSE = re.compile(r"(?P<name>[A-Z][^:|]*?)(?:, (?P<day>\d{4}-\d\d-\d\d)(?:, (?P<title>[^:|]+))?)?: (?P<text>.+)")


@frozen
class Mark:
    """Carets under a line: the line's number in the example (from 0), its characters, and words the message must have."""

    line: int
    span: Span
    words: str


@frozen(slots=False)
class Example:
    """An indented block of a page: one dossier, with what is set for it ("over = false") in front."""

    lines: tuple[str, ...]
    marks: tuple[Mark, ...]
    settings: Settings = DEFAULT

    @cached_property
    def accounts(self) -> tuple[Account, ...]:
        """What its lines say: rows of the notation together are one account, each line of prose is a document."""
        rows = [line if " | " in line else "#" * len(line) for line in self.lines]
        prose = [(index, line) for index, line in enumerate(self.lines) if " | " not in line]
        items = [evolve(item, id=f"row:{item.location.line}") for item in parse_items("\n".join(rows))]
        claims = tuple(item for item in items if isinstance(item, Claim))
        words = tuple(item for item in items if isinstance(item, Quotation))
        found = [_document(line, self._place(index), self.settings) for index, line in prose]
        return (*((Account(claims=claims, quotations=words),) if items else ()), *found)

    def _place(self, index: int) -> tuple[int, int]:
        """The number of a line and where it starts, all lines taken as one text."""
        return index, sum(len(line) + 1 for line in self.lines[:index])

    def span(self, mark: Mark) -> Span:
        """The characters that carets point at, all lines taken as one text."""
        start = self._place(mark.line)[1]
        return Span(mark.span.start + start, mark.span.end + start)


def prose_of(example: Example) -> tuple[tuple[str, str | None, str | None, str], ...]:
    """Source, day, headline and text of each document of an example that is prose throughout; else nothing."""
    found = [_PROSE.fullmatch(line) for line in example.lines if " | " not in line]
    told = [(each["name"], each["day"], each["title"], each["text"]) for each in found if each]
    return tuple(told) if len(told) == len(example.lines) else ()


def sections(page: str) -> dict[str, list[str]]:
    """The lines of each section of a page, by its heading; those before the first are under ""."""
    found: dict[str, list[str]] = {"": []}
    heading = ""
    for line in page.splitlines():
        if line.startswith("## "):
            heading = line[3:].strip()
            found[heading] = []
        else:
            found[heading].append(line)
    return found


@cache
def examples(page: str, section: str) -> tuple[Example, ...]:
    """The examples of a section, in order."""
    return tuple(_example(block) for block in _blocks(sections(page).get(section, [])))


def _blocks(lines: list[str]) -> Iterator[list[str]]:
    block: list[str] = []
    for line in [*lines, ""]:
        if line.startswith(INDENT):
            block.append(line.removeprefix(INDENT))
        elif block:
            yield block
            block = []


def _example(block: list[str]) -> Example:
    lines: list[str] = []
    marks: list[Mark] = []
    told = [line for line in block if _SETTING.match(line)]
    for line in block[len(told) :]:
        carets = _CARETS.fullmatch(line)
        if carets:
            marks.append(Mark(len(lines) - 1, Span(*carets.span("carets")), carets["words"].strip()))
        else:
            lines.append(line)
    settings = read_configuration("\n".join(told), Path("claimcheck.toml")).settings if told else DEFAULT
    return Example(tuple(lines), tuple(marks), settings)


def _document(line: str, place: tuple[int, int], settings: Settings) -> Account:
    """A line "Source, day, headline: text", day and headline optional, read as a document; places are those in the line."""
    index, begin = place
    found = _PROSE.fullmatch(line)
    assert found, f"{line!r} is neither a claim in the notation nor a document: write “Source, 2021-08-26: text”"
    source = Source(found["name"], found["day"])
    document = read_document(found["text"], source=source, title=found["title"], id=f"document:{index}")
    account = extract(document, settings)
    assert account.claims or account.quotations, f"no claim is read in {line!r}"
    by = begin + found.start("text")
    claims = tuple(evolve(claim, location=_moved(claim.location, by, index)) for claim in account.claims)
    words = tuple(evolve(words, location=_moved(words.location, by, index)) for words in account.quotations)
    return evolve(account, claims=claims, quotations=words)


def _moved(place: Location, by: int, index: int) -> Location:
    moved = Span(place.span.start + by, place.span.end + by) if place.span else None
    return evolve(place, span=moved, line=index + 1)
