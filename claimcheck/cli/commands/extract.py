"""`claimcheck extract`: every claim in a text."""

from collections.abc import Iterator, Mapping
from datetime import date
from functools import partial
from itertools import chain

import click

from claimcheck.claims import Claim, Source
from claimcheck.cli.batch import Row, document_of
from claimcheck.cli.given import listed
from claimcheck.cli.listing import json_line, text_line
from claimcheck.cli.options import listing_options, source_option
from claimcheck.config import Configuration
from claimcheck.documents import Document
from claimcheck.extraction import extract
from claimcheck.extraction.explaining import Trace, explain
from claimcheck.inputs import Inputs
from claimcheck.reports.figures import interval_in_words
from claimcheck.reports.traces import trace_lines
from claimcheck.selection import rules_with
from claimcheck.settings import Settings
from claimcheck.wire import claim_to_wire
from claimcheck.wire_quantities import Wire


@click.command("extract")
@listing_options("Tell which words made each part of a claim, and what else was considered.")
@source_option
def command(
    paths: tuple[str, ...],
    configuration: Configuration,
    source: str | None,
    published: date | None,
    chosen: str,
    trace: bool,
    batched: bool,
    workers: int,
) -> int:
    """Every claim in texts: a figure bound to what it counts.

    PATH is a file, a folder, or - for standard input, which is read where none is given.
    """
    if configuration.plugins:
        rules_with(configuration.plugins)  # one that is not there is told, though only its kinds are wanted
    settings, known = configuration.settings, Source(source, published)
    lines = _records if chosen == "jsonl" else _listing

    def told(found: Inputs) -> Iterator[str]:
        read = (_read(document, settings, trace) for document in found.documents)
        for claims, traces in chain(read, ((ledger.claims, {}) for ledger in found.ledgers)):
            for claim in claims:
                yield from lines(claim, traces, trace, found.texts)

    return listed(
        paths,
        configuration,
        partial(answer, settings, trace, known),
        told,
        known=known,
        workers=workers if batched else None,
    )


def answer(settings: Settings, trace: bool, known: Source, row: Row) -> Row:
    """The claims of one row; where it is asked, why each is what it is."""
    document = document_of(row, 0, known)
    claims, traces = _read(document, settings, trace)
    return {"claims": [_wire(claim, traces, trace, document.text) for claim in claims]}


def _read(document: Document, settings: Settings, trace: bool) -> tuple[tuple[Claim, ...], Mapping[str, Trace]]:
    """The claims of a document, and where it is asked, why they are what they are."""
    claims = extract(document, settings).claims
    return claims, explain(document, claims, settings) if trace else {}


def _wire(claim: Claim, traces: Mapping[str, Trace], trace: bool, text: str | None) -> Wire:
    """A claim, with its trace where it is asked: null for a claim that was not read from a text."""
    told = claim_to_wire(claim, text)
    found = traces.get(claim.id)
    return {**told, "trace": found and found.to_wire()} if trace else told


def _records(claim: Claim, traces: Mapping[str, Trace], trace: bool, texts: Mapping[str | int, str]) -> Iterator[str]:
    yield json_line({}, _wire(claim, traces, trace, texts.get(claim.location.document or "")))


def _listing(claim: Claim, traces: Mapping[str, Trace], trace: bool, texts: Mapping[str | int, str]) -> Iterator[str]:
    place = (claim.location.document, claim.location.line, claim.location.column)
    who = " | ".join(part for part in (claim.population, claim.event) if part)
    words = f"“{' '.join(claim.quantity.printed().split())}”"
    said = f"{interval_in_words(claim.quantity.asserted)} {claim.quantity.unit}".strip() if claim.when is None else None
    as_of = f"as of {claim.as_of} ({claim.as_of_basis})" if claim.as_of else "as of an unknown day"
    yield text_line(place, (claim.kind, words, who, said, as_of))
    if trace:
        yield from trace_lines(traces[claim.id]) if claim.id in traces else ["    written as a claim, not read"]
