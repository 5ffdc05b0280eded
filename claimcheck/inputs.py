"""Paths into documents and claims, and what could not be read of them: one bad file does not hide the others."""

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

from attrs import field, frozen

from claimcheck.claims import Claim, Source
from claimcheck.config import Configuration
from claimcheck.documents import Document, decode, load_document, read_document
from claimcheck.errors import InputError
from claimcheck.kinds.added import using
from claimcheck.settings import DEFAULT, Settings
from claimcheck.stories import Account
from claimcheck.vocabulary import Tracked

STDIN = "-"
"""The path that means standard input."""
LEDGERS = (".claims", ".jsonl")
"""The suffixes of files that hold claims."""
WALKED = (*LEDGERS, ".csv", ".docx", ".htm", ".html", ".markdown", ".md", ".pdf", ".tsv", ".txt")
"""The suffixes of files that are read where a folder is given."""


@frozen
class Inputs:
    """What paths hold.

    Attributes:
        documents: the texts, each named by its path.
        ledgers: the claims of each file that holds claims.
        texts: what stands in each file, by its path.
        problems: what could not be read, and where.
    """

    documents: tuple[Document, ...] = ()
    ledgers: tuple[Account, ...] = ()
    texts: Mapping[str | int, str] = field(factory=dict)
    problems: tuple[InputError, ...] = ()

    @property
    def claims(self) -> tuple[Claim, ...]:
        """The claims of all files of claims."""
        return tuple(claim for ledger in self.ledgers for claim in ledger.claims)

    @property
    def remarks(self) -> tuple[str, ...]:
        """What the reader must know of the input: which texts have no date, and what is odd about them."""
        told = [f"{document.id}: {remark}" for document in self.documents for remark in document.remarks]
        undated = [str(document.id) for document in self.documents if document.source.day is None]
        if undated:
            named = ", ".join(undated[:NAMED])
            more = f" and {len(undated) - NAMED} more" if len(undated) > NAMED else ""
            told.append(f"{UNDATED} {named}{more}: {DATED_BY}")
        return tuple(told)


UNDATED = "published date unknown for"
DATED_BY = "give --published, “date:” in front matter, or [[documents]] in the configuration"
NAMED = 5
"""How many texts without a date are named; further ones are counted."""


def known_sources(configuration: Configuration, given: Source) -> Callable[[str], Source]:
    """Publisher and day by path: those of the configuration, else those given for all."""

    def known(path: str) -> Source:
        told = configuration.source_of(path)
        return Source(told.name or given.name, told.published or given.published, url=told.url)

    return known


def gather(
    paths: Iterable[str | Path],
    default: Callable[[str], Source] = lambda path: Source(),
    stdin: Callable[[], bytes] = lambda: b"",
    tracked: Tracked = Tracked.FINAL,
    settings: Settings = DEFAULT,
    besides: str | None = None,
) -> Inputs:
    """Read files, folders and standard input.

    Args:
        paths: a folder stands for the files in it whose type is known, in sorted order; a file given twice is read once.
        default: publisher and day of a path whose text does not tell them.
        stdin: gives what the path "-" stands for.
        tracked: whether tracked changes are read as accepted or as rejected.
        settings: what vague words admit in files of claims.
        besides: a file that folders are read without, as a report that is written to one of them is no document.
    """
    with using(settings.kinds):
        pieces = [_piece(path, default, stdin, tracked, settings) for path in _once(_walked(paths, besides))]
    return Inputs(
        tuple(document for piece in pieces for document in piece.documents),
        tuple(ledger for piece in pieces for ledger in piece.ledgers),
        {path: text for piece in pieces for path, text in piece.texts.items()},
        tuple(problem for piece in pieces for problem in piece.problems),
    )


def _piece(
    path: str | InputError,
    default: Callable[[str], Source],
    stdin: Callable[[], bytes],
    tracked: Tracked,
    settings: Settings,
) -> Inputs:
    """What one path holds."""
    if isinstance(path, InputError):
        return Inputs(problems=(path,))
    try:
        if Path(path).suffix.lower() in LEDGERS:
            from claimcheck.ledgerfile import load_ledger  # the notation and JSON lines: only where there is a ledger

            text, account = load_ledger(path, settings)
            return Inputs(ledgers=(account,), texts={path: text})
        document = _document(path, default(path), stdin, tracked)
    except InputError as problem:
        return Inputs(problems=(problem,))
    return Inputs((document,), texts={path: document.text})


def _document(path: str, default: Source, stdin: Callable[[], bytes], tracked: Tracked) -> Document:
    if path != STDIN:
        return load_document(path, default=default, id=path, tracked=tracked)
    return read_document(decode(stdin(), "standard input"), default=default, id=STDIN)


def _walked(paths: Iterable[str | Path], besides: str | None) -> Iterator[str | InputError]:
    """The files that paths stand for, or why there are none; what is hidden (".git") is not walked."""
    left_out = None if besides is None else os.path.realpath(besides)
    for path in map(str, paths):
        if path == STDIN or not Path(path).is_dir():
            yield path
            continue
        errors: list[OSError] = []
        found = (file for file in _known_files(path, errors.append) if os.path.realpath(file) != left_out)
        files = sorted(found, key=lambda file: Path(file).parts)
        yield from files
        yield from (InputError(f"cannot be read: {error.strerror or error}", error.filename) for error in errors)
        if not files and not errors:
            yield InputError(f"no file in it is of a known type ({', '.join(WALKED)})", path)


def _known_files(folder: str, onerror: Callable[[OSError], None]) -> Iterator[str]:
    for inside, folders, files in os.walk(folder, onerror=onerror):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in files:
            file = Path(inside, name)
            if not name.startswith(".") and file.suffix.lower() in WALKED and not file.is_fifo():
                yield str(file)


def _once(paths: Iterable[str | InputError]) -> Iterator[str | InputError]:
    """Each file once, under the first of its names."""
    seen: set[str] = set()
    for path in paths:
        name = os.path.realpath(path) if isinstance(path, str) and path != STDIN else str(path)
        if name not in seen:
            seen.add(name)
            yield path
