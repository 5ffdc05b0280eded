"""`claimcheck extract`: every claim in a text."""

from collections.abc import Mapping
from datetime import date
from functools import partial

import click

from claimcheck.claims import Claim
from claimcheck.cli.batch import Row, batch, document_of, rows_only
from claimcheck.cli.given import given
from claimcheck.cli.listing import extent, json_line, text_line
from claimcheck.cli.options import (
    batch_option,
    listing_format_option,
    paths_argument,
    published_option,
    source_option,
    workers_option,
)
from claimcheck.cli.streams import write
from claimcheck.config import load_configuration
from claimcheck.extraction import extract
from claimcheck.settings import Settings
from claimcheck.wire import claim_to_wire


@click.command("extract")
@paths_argument
@source_option
@published_option
@listing_format_option
@batch_option
@workers_option
def command(
    paths: tuple[str, ...], source: str | None, published: date | None, chosen: str, batched: bool, workers: int
) -> int:
    """Every claim in texts: a figure bound to what it counts.

    PATH is a file, a folder, or - for standard input, which is read where none is given.
    """
    configuration = load_configuration()
    if batched:
        rows_only(paths)
        return batch(partial(answer, configuration.settings), workers)
    found = given(paths, configuration, source, published)
    accounts = (*(extract(document, configuration.settings) for document in found.documents), *found.ledgers)
    write(_line(claim, chosen, found.texts) for account in accounts for claim in account.claims)
    return 2 if found.problems else 0


def answer(settings: Settings, row: Row) -> Row:
    """The claims of one row."""
    document = document_of(row, 0)
    return {"claims": [claim_to_wire(claim, document.text) for claim in extract(document, settings).claims]}


def _line(claim: Claim, chosen: str, texts: Mapping[str | int, str]) -> str:
    if chosen == "jsonl":
        return json_line({}, claim_to_wire(claim, texts.get(claim.location.document or "")))
    place = (claim.location.document, claim.location.line, claim.location.column)
    who = " | ".join(part for part in (claim.population, claim.event) if part)
    words = f"“{' '.join(claim.quantity.printed().split())}”"
    as_of = f"as of {claim.as_of} ({claim.as_of_basis})" if claim.as_of else "as of an unknown day"
    return text_line(place, (claim.kind, words, who, extent(claim.quantity) if claim.when is None else None, as_of))
