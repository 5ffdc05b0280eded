"""What paths on the command line hold."""

import sys
from collections.abc import Callable, Iterable
from datetime import date

import click

from claimcheck.cli.batch import Answerer, batch, rows_only
from claimcheck.cli.streams import write
from claimcheck.config import Configuration
from claimcheck.errors import InputError
from claimcheck.inputs import STDIN, Inputs, gather, known_sources


def given(
    paths: Iterable[str], configuration: Configuration, source: str | None = None, published: date | None = None
) -> Inputs:
    """The texts and claims that paths hold; what could not be read of them is told on standard error.

    Args:
        paths: files, folders, "-" for standard input; standard input where there are none.
        configuration: tells publisher and day of files that do not themselves.
        source: the publisher where neither file nor configuration tells it.
        published: the day where neither tells it.
    """
    known = known_sources(configuration, source, published)
    read, tracked = sys.stdin.buffer.read, configuration.tracked_changes
    found = gather(tuple(paths) or (STDIN,), known, read, tracked, configuration.settings)
    tell(found.problems)
    return found


def listed(
    paths: tuple[str, ...],
    configuration: Configuration,
    answer: Answerer,
    lines: Callable[[Inputs], Iterable[str]],
    *,
    workers: int | None = None,
    source: str | None = None,
    published: date | None = None,
) -> int:
    """Write what a command has to say of all texts and claims that paths hold, or of rows on standard input.

    Args:
        paths: see `given`.
        configuration: see `given`.
        answer: what to say of a row.
        lines: what to say of what the paths hold.
        workers: how many processes answer rows; `None` where no rows are asked.
        source: see `given`.
        published: see `given`.

    Returns:
        The exit code.
    """
    if workers is not None:
        rows_only(paths)
        return batch(answer, workers)
    found = given(paths, configuration, source, published)
    write(lines(found))
    return 2 if found.problems else 0


def tell(problems: Iterable[InputError]) -> None:
    """Say on standard error what could not be read."""
    for problem in problems:
        click.echo(f"claimcheck: {problem}", err=True)
