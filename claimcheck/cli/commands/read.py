"""`claimcheck read`: every figure in a text."""

from bisect import bisect_right
from collections.abc import Iterator
from datetime import date
from functools import partial
from itertools import chain

import click

from claimcheck.claims import Source
from claimcheck.cli.batch import Row, optional_text, text_of
from claimcheck.cli.given import listed
from claimcheck.cli.listing import json_line
from claimcheck.cli.options import listing_options
from claimcheck.config import Configuration
from claimcheck.documents import Document, figures_of, read_document, unread_of
from claimcheck.figures import Span
from claimcheck.reading import Unread, read, unread
from claimcheck.reports.figures import shown
from claimcheck.settings import Settings
from claimcheck.wire import figure_to_wire, span_to_wire
from claimcheck.wire_quantities import Wire


@click.command("read", short_help="Every figure in texts, marked where it stands.")
@listing_options("Tell which numbers were left alone, and why.")
@click.option("--verbose", is_flag=True, help="Show the lines without figures too.")
def command(
    paths: tuple[str, ...],
    configuration: Configuration,
    published: date | None,
    chosen: str,
    verbose: bool,
    trace: bool,
    batched: bool,
    workers: int,
) -> int:
    """Every figure (numeric expression) in texts, marked where it stands, with what it was read as.

    PATH is a file, a folder, or - for standard input, which is read where none is given.
    """
    settings, known = configuration.settings, Source(published=published)
    told = _records if chosen == "jsonl" else partial(_pages, whole=verbose)
    return listed(
        paths,
        configuration,
        partial(answer, settings, trace, known),
        lambda found: chain.from_iterable(told(document, settings, trace) for document in found.documents),
        known=known,
        workers=workers if batched else None,
        refused={"--verbose": verbose},
    )


def answer(settings: Settings, trace: bool, known: Source, row: Row) -> Row:
    """The figures of one row; where it is asked, the numbers that are none too."""
    text, source = text_of(row, "text"), Source(published=optional_text(row, "published"))
    day = source.day or read_document(text, default=known).source.day  # as everywhere
    figures = read(text, day, settings)
    told: Row = {"figures": [figure_to_wire(figure, text) for figure in figures]}
    if trace:
        told["unread"] = [_left(place, text) for place in unread(text, figures)]
    return told


def _pages(document: Document, settings: Settings, trace: bool, whole: bool) -> Iterator[str]:
    """A document for people: its name, its lines with what was read in them, and a blank line."""
    left = unread_of(document, settings) if trace else ()
    lines = list(shown(document.text, figures_of(document, settings), left, whole))
    yield str(document.id)
    yield from lines or ["no figures"]
    yield ""


def _records(document: Document, settings: Settings, trace: bool) -> Iterator[str]:
    """A line of JSON for each figure, and behind them for each number that is none."""
    text = document.text
    figures = [(figure.span, figure_to_wire(figure, text)) for figure in figures_of(document, settings)]
    left = [(place.span, _left(place, text)) for place in unread_of(document, settings)] if trace else []
    return (json_line(_place(document, span), told) for span, told in chain(figures, left))


def _left(place: Unread, text: str) -> Wire:
    return {**(span_to_wire(place.span, text) or {}), "unread": place.reason}


def _place(document: Document, span: Span) -> Wire:
    line = bisect_right(document.lines, span.start)
    return {"path": document.id, "line": line, "column": span.start - document.lines[line - 1] + 1}
