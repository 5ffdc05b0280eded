"""The command line: a file a command in `commands/`, each loaded when it is asked for."""

import gc
import pkgutil
import sys
from collections.abc import Sequence
from contextlib import suppress
from importlib import import_module

import click

from claimcheck import __version__
from claimcheck.cli import commands
from claimcheck.cli.streams import complain, farewell, output_lost, use_utf8
from claimcheck.errors import InputError, internal

FEW_CYCLES = 20_000
"""How many new objects bring about a search for garbage: values are frozen and hold no cycles."""
MISUSE = 2
"""The exit code of misuse, unreadable input and internal errors."""


class _Commands(click.Group):
    """The commands by the names of their files; only the one that is asked for is imported."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted(found.name for found in pkgutil.iter_modules(commands.__path__))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in self.list_commands(ctx):
            return None
        gc.disable()  # what is imported stays: looking for garbage in it is a tenth of the time to start
        command = import_module(f"{commands.__name__}.{cmd_name}").command
        gc.freeze()
        gc.enable()
        assert isinstance(command, click.Command)
        return command


@click.group(cls=_Commands, name="claimcheck", context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, message="%(prog)s %(version)s")
def claimcheck() -> None:
    """Say where the figures in texts and ledgers do not agree."""


def _run(arguments: Sequence[str] | None) -> object:
    """What the command returns.

    Raises:
        click.ClickException: if it is misuse, or standard output takes no more, which help meets outside of our own writing.
    """
    try:
        return claimcheck.main(args=arguments, prog_name="claimcheck", standalone_mode=False)
    except OSError as error:
        if error.filename is not None:  # a file that could not be opened is another matter
            raise
        raise output_lost(error) from None
    except SystemExit:  # how click leaves where nobody reads its help any more
        return 0


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line.

    Args:
        arguments: the words after the command's name; those of the process where none are given.

    Returns:
        0 where all is well, 1 where something was found, 2 for misuse, unreadable input or an internal error.
    """
    use_utf8()
    gc.set_threshold(FEW_CYCLES)
    try:
        code = _run(arguments)
    except click.ClickException as problem:
        with suppress(OSError):
            problem.show()
        code = MISUSE
    except InputError as problem:
        complain(problem)
        code = MISUSE
    except (click.Abort, KeyboardInterrupt):
        code = MISUSE
    except Exception as error:  # a fault of ours: named in one line, with its place
        complain(f"internal error: {internal(error)}")
        code = MISUSE
    farewell(sys.stdout)
    gc.freeze()  # the process ends: what it held is not gone through for garbage once more
    return code if isinstance(code, int) else 0
