"""`claimcheck support`: does a statement follow from a text?"""

import click

from claimcheck.cli.batch import Row, batch, text_of
from claimcheck.cli.options import batch_option, workers_option
from claimcheck.cli.streams import write
from claimcheck.entailment import supports


@click.command("support")
@click.option("--evidence", metavar="TEXT", help="What is known.")
@click.option("--statement", metavar="TEXT", help="What is to follow from it.")
@batch_option
@workers_option
def command(evidence: str | None, statement: str | None, batched: bool, workers: int) -> int:
    """Whether a statement follows from a text.

    Exit 1 when the text contradicts it, else 0.
    """
    if batched:
        return batch(answer, workers)
    if evidence is None or statement is None:
        raise click.UsageError("give --evidence and --statement, or --batch")
    told = supports(evidence, statement)
    tension = " (by the conventions of news, not in logic)" if told.tension else ""
    write([f"{told.verdict}{tension}: {told.reason}"])
    return 1 if told.verdict == "contradicted" else 0


def answer(row: Row) -> Row:
    """Whether the statement of one row follows from its evidence."""
    told = supports(text_of(row, "evidence"), text_of(row, "statement"))
    return {"verdict": str(told.verdict), "tension": told.tension, "reason": told.reason}
