"""`claimcheck read`: every figure in a text."""

from bisect import bisect_right
from collections.abc import Iterator
from datetime import date
from functools import partial

import click

from claimcheck.cli.batch import Row, batch, optional_text, rows_only, text_of
from claimcheck.cli.given import given
from claimcheck.cli.listing import extent, json_line, text_line
from claimcheck.cli.options import batch_option, listing_format_option, paths_argument, published_option, workers_option
from claimcheck.cli.streams import write
from claimcheck.config import load_configuration
from claimcheck.dates import parse_day
from claimcheck.documents import Document, figures_of
from claimcheck.documents.lines import lines_of
from claimcheck.reading import read
from claimcheck.settings import Settings
from claimcheck.wire import figure_to_wire


@click.command("read")
@paths_argument
@published_option
@listing_format_option
@batch_option
@workers_option
def command(paths: tuple[str, ...], published: date | None, chosen: str, batched: bool, workers: int) -> int:
    """Every figure (numeric expression) in texts.

    PATH is a file, a folder, or - for standard input, which is read where none is given.
    """
    configuration = load_configuration()
    if batched:
        rows_only(paths)
        return batch(partial(answer, configuration.settings), workers)
    found = given(paths, configuration, published=published)
    write(line for document in found.documents for line in _lines(document, configuration.settings, chosen))
    return 2 if found.problems else 0


def answer(settings: Settings, row: Row) -> Row:
    """The figures of one row."""
    text, published = text_of(row, "text"), optional_text(row, "published")
    figures = read(text, parse_day(published) if published else None, settings)
    return {"figures": [figure_to_wire(figure, text) for figure in figures]}


def _lines(document: Document, settings: Settings, chosen: str) -> Iterator[str]:
    text = document.text
    starts = [line.start for line in lines_of(text)]
    for figure in figures_of(document, settings):
        line = bisect_right(starts, figure.span.start)
        column = figure.span.start - starts[line - 1] + 1
        if chosen == "jsonl":
            yield json_line({"path": document.id, "line": line, "column": column}, figure_to_wire(figure, text))
            continue
        noun = figure.noun.of(text) if figure.noun else None
        day = figure.date.iso if figure.date else None
        words = f"“{' '.join(figure.span.of(text).split())}”"
        yield text_line((document.id, line, column), (words, noun, figure.dimension, extent(figure.quantity), day))
