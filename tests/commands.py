"""The command as a user runs it, within the process of the tests."""

import io
import sys
from collections.abc import Callable
from pathlib import Path

from attrs import frozen

from claimcheck.cli import main

Run = Callable[..., "Done"]


@frozen
class Done:
    """What a run of the command gave."""

    returncode: int
    stdout: str
    stderr: str


def command(replaced: Callable[[object, str, object], None], *words: str | Path, given: str | bytes = "") -> Done:
    """Run the command with streams of its own, which `replaced` puts in place of those of the process."""
    sent = given.encode() if isinstance(given, str) else given
    out, err = (io.TextIOWrapper(io.BytesIO(), "ascii", write_through=True) for _ in range(2))
    for name, stream in (("stdin", io.TextIOWrapper(io.BytesIO(sent), "ascii")), ("stdout", out), ("stderr", err)):
        replaced(sys, name, stream)
    code = main([str(word) for word in words])
    told = [stream.buffer.getvalue().decode("utf-8") for stream in (out, err) if isinstance(stream.buffer, io.BytesIO)]
    assert "internal error" not in told[0] + told[1]
    return Done(code, told[0], told[1])
