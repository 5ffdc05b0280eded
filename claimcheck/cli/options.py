"""Arguments and options that several commands take."""

from collections.abc import Callable
from datetime import date
from typing import Any

import click

from claimcheck.config import Configuration, load_configuration
from claimcheck.dates import parse_day

Command = Callable[..., Any]

DAY_LENGTH = len("2021-08-26")


def day(ctx: click.Context, param: click.Parameter, value: str | None) -> date | None:
    """The day of the calendar that was written; a callback for options."""
    if value is None:
        return None
    try:
        found = parse_day(value)
    except ValueError as error:
        raise click.BadParameter(str(error)) from None
    if len(value) != DAY_LENGTH:
        raise click.BadParameter(f"{value!r} is no date; write year-month-day, as in 2021-08-31")
    return found


def _project(ctx: click.Context, param: click.Parameter, value: str | None) -> Configuration:
    """What the project sets, from the file that was named, else the nearest one; a callback for options."""
    return load_configuration(value)


paths_argument = click.argument("paths", nargs=-1, metavar="[PATH]...")
batch_option = click.option(
    "--batch", "batched", is_flag=True, help="Answer JSON lines on standard input, one line each, in order."
)
workers_option = click.option(
    "--workers", type=click.IntRange(1), default=1, show_default=True, help="How many processes share the work."
)
published_option = click.option(
    "--published", callback=day, metavar="DATE", help="The day of publication of texts that do not tell it."
)
source_option = click.option("--source", metavar="NAME", help="The publisher of texts that do not tell it.")
config_option = click.option(
    "--config",
    "configuration",
    callback=_project,
    metavar="FILE",
    help="The project's settings.  [default: the nearest claimcheck.toml or pyproject.toml]",
)
_format_option = click.option(
    "--format",
    "chosen",
    type=click.Choice(["text", "jsonl"]),
    default="text",
    show_default=True,
    help="How to write it.",
)


def listing_options(trace: str) -> Callable[[Command], Command]:
    """The arguments and options of a command that lists what it finds, text by text.

    Args:
        trace: what `--trace` tells.
    """
    traced = click.option("--trace", is_flag=True, help=trace)
    several = (paths_argument, published_option, _format_option, traced, config_option, batch_option, workers_option)

    def with_options(command: Command) -> Command:
        for option in reversed(several):
            command = option(command)
        return command

    return with_options
