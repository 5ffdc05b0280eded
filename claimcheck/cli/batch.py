"""`--batch`: JSON lines on standard input, one answer line each, in order."""

import json
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

import click

from claimcheck.claims import Source
from claimcheck.cli.streams import lines_given, write
from claimcheck.documents import Document, read_document
from claimcheck.errors import internal
from claimcheck.parallel import in_order

Row = dict[str, Any]
Answerer = Callable[[Row], Row]


class RowError(ValueError):
    """A row that is not as the contract has it."""


def rows_only(others: Mapping[str, object]) -> None:
    """See that nothing is asked that rows and their answers have no place for.

    Args:
        others: what was given, by the name of the argument or option.

    Raises:
        click.UsageError: if any of it was; it names those.
    """
    named = [name for name, value in others.items() if value]
    if named:
        raise click.UsageError(f"--batch answers rows on standard input; it takes no {', '.join(named)}")


def batch(answer: Answerer, workers: int = 1) -> int:
    """Answer every row; a row that cannot be read is answered with its error, and the run goes on.

    Args:
        answer: what to say to a row, without its id; can be pickled.
        workers: how many processes.

    Returns:
        The exit code: 2 if a row failed, else 0.
    """
    numbered = ((number, line) for number, line in enumerate(lines_given(), 1) if line.strip())
    failed = False
    for line, bad in in_order(partial(_answered, answer), numbered, workers):
        failed = failed or bad
        if not write([line]):
            break
    return 2 if failed else 0


def _answered(answer: Answerer, numbered: tuple[int, bytes]) -> tuple[str, bool]:
    """The answer to one line, and whether it is an error."""
    number, line = numbered
    try:
        row = _row(line)
    except RowError as error:
        return _line({"id": None, "error": f"line {number}: {error}"}), True
    name = {"id": row.get("id")}
    try:
        return _line({**name, **answer(row)}), False
    except ValueError as error:
        return _line({**name, "error": f"line {number}: {error}"}), True
    except Exception as error:  # a fault of ours: the other rows are still answered
        return _line({**name, "error": f"line {number}: internal error: {internal(error)}"}), True


def _line(row: Row) -> str:
    return json.dumps(row, ensure_ascii=False)


def _row(line: bytes) -> Row:
    try:
        row = json.loads(line.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise RowError(f"not UTF-8 at byte {error.start + 1}") from None
    except json.JSONDecodeError as error:
        raise RowError(f"not JSON at column {error.colno}: {error.msg}") from None
    except ValueError as error:  # a number too long to be read
        raise RowError(f"not JSON that can be read: {error}") from None
    except RecursionError:
        raise RowError("not JSON that can be read: nested too deeply") from None
    if not isinstance(row, dict):
        raise RowError(f"a row is an object, not {json.dumps(row)[:40]}")
    return row


def text_of(row: Row, key: str) -> str:
    """A text that a row must have.

    Raises:
        RowError: if it is missing or no string.
    """
    if key not in row:
        raise RowError(f'"{key}" is missing')
    value = row[key]
    if not isinstance(value, str):
        raise RowError(f'"{key}" must be a string, not {json.dumps(value)[:40]}')
    return value


def optional_text(row: Row, key: str) -> str | None:
    """A text that a row may have.

    Raises:
        RowError: if it is there and neither string nor null.
    """
    return None if row.get(key) is None else text_of(row, key)


def document_of(row: object, index: int, known: Source, place: str = "") -> Document:
    """The document that a row, or an item of its documents, gives; its id, else its index, is its name.

    Args:
        row: what is given.
        index: which document it is.
        known: publisher and day of texts that neither the row nor they themselves tell.
        place: what a message begins with.

    Raises:
        RowError: if it is none.
    """
    if not isinstance(row, dict):
        raise RowError(f'{place}must be an object with a "text"')
    try:
        source = Source(optional_text(row, "source"), optional_text(row, "published"), optional_text(row, "path"))
        return read_document(
            text_of(row, "text"),
            source=source,
            default=known,
            title=optional_text(row, "title"),
            id=_name(row, index),
            format=optional_text(row, "format") or "plain",
        )
    except ValueError as error:
        raise RowError(f"{place}{error}") from None


def documents_of(row: Row, known: Source) -> list[Document]:
    """The documents that a row gives; see `document_of`.

    Raises:
        RowError: if one of them is none, or two have one name.
    """
    given = row.get("documents")
    if not isinstance(given, list):
        raise RowError('"documents" must be a list of objects, each with a "text"')
    documents = [document_of(each, index, known, f"documents[{index}]: ") for index, each in enumerate(given)]
    names = [str(document.id) for document in documents]
    for index, name in enumerate(names):
        if name in names[:index]:
            raise RowError(f"documents[{index}]: its name, {name!r}, is that of another; an id stands for one document")
    return documents


def _name(row: Row, index: int) -> str | int:
    name = row.get("id")
    return index if name is None or isinstance(name, bool) or not isinstance(name, str | int) else name
