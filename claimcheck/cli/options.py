"""Arguments and options that several commands take."""

from datetime import date
from typing import Any

import click

from claimcheck.dates import parse_day

DAY_LENGTH = len("2021-08-26")


class Day(click.ParamType[date]):
    """A day of the calendar."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """The day that was written."""
        try:
            day = parse_day(value)
        except ValueError as error:
            self.fail(str(error), param, ctx)
        if isinstance(value, str) and len(value) != DAY_LENGTH:
            self.fail(f"{value!r} is no date; write year-month-day, as in 2021-08-31", param, ctx)
        return day


paths_argument = click.argument("paths", nargs=-1, metavar="[PATH]...")
batch_option = click.option(
    "--batch", "batched", is_flag=True, help="Answer JSON lines on standard input, one line each, in order."
)
workers_option = click.option(
    "--workers", type=click.IntRange(1), default=1, show_default=True, help="How many processes share the work."
)
published_option = click.option(
    "--published", type=Day(), metavar="DATE", help="The day of publication of texts that do not tell it."
)
source_option = click.option("--source", metavar="NAME", help="The publisher of texts that do not tell it.")
listing_format_option = click.option(
    "--format",
    "chosen",
    type=click.Choice(["text", "jsonl"]),
    default="text",
    show_default=True,
    help="How to write it.",
)
