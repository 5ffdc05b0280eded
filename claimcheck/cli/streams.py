"""Standard input and output: UTF-8 whatever the locale, and quiet where the reader of a pipe has gone."""

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import TextIO

import click


def use_utf8() -> None:
    """Write UTF-8 with bare line feeds; what no encoding can hold (half a surrogate pair) is escaped as JSON has it.

    A stream that was closed before the start reads as empty, and takes whatever is written.
    """
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open(mode, encoding="utf-8"))  # noqa: SIM115  open to the end
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def farewell(stream: TextIO) -> None:
    """Write what is still held back; where nobody reads any more, let nothing be said of it at exit."""
    try:
        stream.flush()
    except BrokenPipeError:
        _forget(stream)


def _forget(stream: TextIO) -> None:
    """Send what follows nowhere, so that the interpreter's own flush at exit is quiet too."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)


def complain(problem: object) -> None:
    """Say on standard error what is wrong; where nothing can be written there, the exit code alone says it."""
    with suppress(OSError):
        click.echo(f"claimcheck: {problem}", err=True)


def write(lines: Iterable[str], output: str | None = None) -> bool:
    """Write lines to standard output, or to a file.

    Returns:
        False where nobody reads standard output any more.

    Raises:
        click.ClickException: if it cannot be written.
    """
    if output is not None and output != "-":
        try:
            Path(output).write_text("".join(f"{line}\n" for line in lines), "utf-8", "backslashreplace", "\n")
        except OSError as error:
            raise _unwritten(output, error) from None
        return True
    try:
        for line in lines:
            sys.stdout.write(f"{line}\n")
        sys.stdout.flush()
    except BrokenPipeError:
        _forget(sys.stdout)
        return False
    except OSError as error:
        raise output_lost(error) from None
    return True


def output_lost(error: OSError) -> click.ClickException:
    """What is said where standard output takes no more; what it still holds back is given up."""
    _forget(sys.stdout)
    return _unwritten("standard output", error)


def _unwritten(where: str, error: OSError) -> click.ClickException:
    return click.ClickException(f"cannot write {where}: {error.strerror or error}")


def colours(output: str | None = None) -> bool:
    """Whether colour is wanted: at a terminal that has not declined it."""
    return output in (None, "-") and not os.environ.get("NO_COLOR") and sys.stdout.isatty()


def lines_given() -> Iterator[bytes]:
    """The lines of standard input as they come."""
    return iter(sys.stdin.buffer.readline, b"")
