"""What paths on the command line hold."""

import sys
from collections.abc import Iterable
from datetime import date

import click

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
    found = gather(tuple(paths) or (STDIN,), known, sys.stdin.buffer.read, configuration.tracked_changes)
    tell(found.problems)
    return found


def tell(problems: Iterable[InputError]) -> None:
    """Say on standard error what could not be read."""
    for problem in problems:
        click.echo(f"claimcheck: {problem}", err=True)
