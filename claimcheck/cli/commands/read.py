"""`claimcheck read`: every figure in a text."""

import click

from claimcheck.cli.batch import Row, batch, optional_text, text_of
from claimcheck.cli.options import batch_option, workers_option
from claimcheck.dates import parse_day
from claimcheck.reading import read
from claimcheck.wire import figure_to_wire


@click.command("read")
@batch_option
@workers_option
def command(batched: bool, workers: int) -> int:
    """Every figure (numeric expression) in the text."""
    return batch(answer, workers)


def answer(row: Row) -> Row:
    """The figures of one row."""
    text, published = text_of(row, "text"), optional_text(row, "published")
    figures = read(text, parse_day(published) if published else None)
    return {"figures": [figure_to_wire(figure, text) for figure in figures]}
