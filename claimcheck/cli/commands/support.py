"""`claimcheck support`: does a statement follow from a text?"""

from functools import partial

import click

from claimcheck.cli.batch import Row, batch, rows_only, text_of
from claimcheck.cli.options import batch_option, config_option, workers_option
from claimcheck.cli.streams import write
from claimcheck.config import Configuration
from claimcheck.entailment import supports
from claimcheck.populations import Kind
from claimcheck.settings import Settings


@click.command("support")
@click.option("--evidence", metavar="TEXT", help="What is known.")
@click.option("--statement", metavar="TEXT", help="What is to follow from it.")
@config_option
@batch_option
@workers_option
def command(
    evidence: str | None, statement: str | None, configuration: Configuration, batched: bool, workers: int
) -> int:
    """Whether a statement follows from a text.

    Exit 1 when the text contradicts it, else 0.
    """
    settings, people = configuration.settings, configuration.populations
    if batched:
        rows_only({"--evidence": evidence, "--statement": statement})
        return batch(partial(answer, settings, people), workers)
    if evidence is None or statement is None:
        raise click.UsageError("give --evidence and --statement, or --batch")
    told = supports(evidence, statement, settings, people)
    tension = " (by the conventions of news, not in logic)" if told.tension else ""
    write([f"{told.verdict}{tension}: {told.reason}"])
    return 1 if told.verdict == "contradicted" else 0


def answer(settings: Settings, people: tuple[Kind, ...], row: Row) -> Row:
    """Whether the statement of one row follows from its evidence."""
    told = supports(text_of(row, "evidence"), text_of(row, "statement"), settings, people)
    return {"verdict": str(told.verdict), "tension": told.tension, "reason": told.reason}
