"""What paths on the command line hold."""

import sys
from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType

from claimcheck.claims import Source
from claimcheck.cli.batch import Answerer, batch, rows_only
from claimcheck.cli.streams import complain, write
from claimcheck.config import Configuration
from claimcheck.errors import InputError
from claimcheck.inputs import STDIN, Inputs, gather, known_sources


def given(paths: Iterable[str], configuration: Configuration, known: Source, besides: str | None = None) -> Inputs:
    """The texts and claims that paths hold; what could not be read of them is told on standard error.

    Args:
        paths: files, folders, "-" for standard input; standard input where there are none.
        configuration: tells publisher and day of files that do not themselves.
        known: publisher and day where neither file nor configuration tells them.
        besides: a file that folders are read without.
    """
    read, tracked = sys.stdin.buffer.read, configuration.tracked_changes
    sources = known_sources(configuration, known)
    found = gather(tuple(paths) or (STDIN,), sources, read, tracked, configuration.settings, besides)
    tell(found.problems)
    return found


def listed(
    paths: tuple[str, ...],
    configuration: Configuration,
    answer: Answerer,
    lines: Callable[[Inputs], Iterable[str]],
    *,
    known: Source,
    workers: int | None,
    refused: Mapping[str, object] = MappingProxyType({}),
) -> int:
    """Write what a command has to say of all texts and claims that paths hold, or of rows on standard input.

    Args:
        paths: see `given`.
        configuration: see `given`.
        answer: what to say of a row.
        lines: what to say of what the paths hold.
        known: see `given`.
        workers: how many processes answer rows; `None` where no rows are asked.
        refused: what was given that rows have no place for, by the name of the option.

    Returns:
        The exit code.
    """
    if workers is not None:
        rows_only({"PATH": paths, **refused})
        return batch(answer, workers)
    found = given(paths, configuration, known)
    write(lines(found))
    return 2 if found.problems else 0


def tell(problems: Iterable[InputError]) -> None:
    """Say on standard error what could not be read."""
    for problem in problems:
        complain(problem)
