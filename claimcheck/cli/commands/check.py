"""`claimcheck check`: where figures do not agree."""

from datetime import date
from pathlib import Path
from typing import Any

import click
from attrs import evolve, frozen

from claimcheck.claims import Source
from claimcheck.cli.batch import Row, batch, documents_of, rows_only
from claimcheck.cli.given import given, tell
from claimcheck.cli.options import (
    batch_option,
    config_option,
    day,
    paths_argument,
    published_option,
    source_option,
    workers_option,
)
from claimcheck.cli.streams import colours, write
from claimcheck.config import Configuration
from claimcheck.dossier import check_documents
from claimcheck.errors import InputError
from claimcheck.inputs import Inputs, gather
from claimcheck.populations import Kind, populations_with
from claimcheck.reports import Sheet, format_names, load_format
from claimcheck.ruling import Rule
from claimcheck.selection import misnamed, rules_with, selected
from claimcheck.settings import Settings, Severity
from claimcheck.wire import finding_to_wire, not_compared_to_wire

GRAVE = click.Choice([Severity.NOTICE.value, Severity.WARNING.value, Severity.ERROR.value])

FORMATS = (
    "How to write it: text and concise for people, html for a browser, sarif, github, gitlab and junit for servers, json and "
    "jsonl for programs."
)


@frozen
class Asked:
    """What the options ask for."""

    ledgers: tuple[str, ...]
    fail_on: str | None
    show: str | None
    chosen: str
    output: str | None
    workers: int

    @property
    def of_a_report(self) -> dict[str, object]:
        """What only a report has a place for, by the name of the option: answers to rows are JSON, of every severity."""
        return {
            "--ledger": self.ledgers,
            "--fail-on": self.fail_on,
            "--show": self.show,
            "--format": self.chosen not in ("text", "jsonl"),
            "--output": self.output,
        }


@frozen
class Terms:
    """On what terms to check: what the rules assume, and which of them are asked; can be sent to another process."""

    settings: Settings
    select: tuple[str, ...]
    ignore: tuple[str, ...]
    plugins: tuple[str, ...]
    populations: tuple[Kind, ...]
    known: Source
    verbose: bool
    trace: bool

    def rules(self) -> tuple[Rule, ...]:
        """The rules that are asked."""
        return selected(rules_with(self.plugins), self.select, self.ignore)

    def __call__(self, row: Row) -> Row:
        """The findings on the documents of one row."""
        read = documents_of(row, self.known)
        report = check_documents(
            read,
            self.settings,
            rules=self.rules(),
            trace=self.trace,
            populations=populations_with(self.populations),
        )
        texts = {document.id: document.text for document in read if document.id is not None}
        told: Row = {"findings": [finding_to_wire(finding, texts) for finding in report.findings]}
        if row.get("affirm") or self.verbose:
            told["affirmed"] = [finding_to_wire(finding, texts) for finding in report.affirmed]
        if self.trace:
            told["not_looked_at"] = report.not_looked_at
            told["not_compared"] = [not_compared_to_wire(pair, texts) for pair in report.not_compared]
        return told


@click.command("check")
@paths_argument
@click.option(
    "--select", multiple=True, metavar="CODES", help="Ask only these rules: codes, beginnings of codes, names."
)
@click.option("--ignore", multiple=True, metavar="CODES", help="Do not ask these rules.")
@click.option("--fail-on", type=GRAVE, help="The mildest severity that makes the exit code 1.  [default: error]")
@click.option(
    "--show", type=GRAVE, help="The mildest severity that text prints; milder ones are counted.  [default: warning]"
)
@click.option(
    "--as-of", callback=day, metavar="DATE", help="The day of checking, from which a figure's age is reckoned."
)
@click.option("--verbose", is_flag=True, help="Tell what was checked and holds.")
@click.option("--trace", is_flag=True, help="Tell what was not compared, and why.")
@click.option(
    "--ledger", "ledgers", multiple=True, metavar="PATH", help="Claims of earlier work to hold texts against."
)
@click.option("--format", "chosen", type=click.Choice(format_names()), default="text", show_default=True, help=FORMATS)
@click.option("--output", metavar="FILE", help="Write there, not to standard output.")
@source_option
@published_option
@config_option
@batch_option
@workers_option
def command(
    paths: tuple[str, ...],
    configuration: Configuration,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    as_of: date | None,
    source: str | None,
    published: date | None,
    verbose: bool,
    trace: bool,
    batched: bool,
    workers: int,
    **options: Any,
) -> int:
    """Where figures do not agree, in documents and ledgers.

    PATH is a file, a folder, or - for standard input.  Exit 0: nothing grave; 1: findings at or above --fail-on; 2: misuse,
    or input that could not be read.
    """
    asked = Asked(workers=workers, **options)
    terms = Terms(
        evolve(configuration.settings, as_of=as_of) if as_of else configuration.settings,
        _words(select) or configuration.select,
        (*configuration.ignore, *_words(ignore)),
        configuration.plugins,
        configuration.populations,
        Source(source, published),
        verbose,
        trace,
    )
    if batched:
        rows_only({"PATH": paths, **asked.of_a_report})
        terms.rules()  # a word that names no rule is told at once, not row by row
        return batch(terms, workers)
    if not paths:
        raise click.UsageError("name a file or a folder to check, or - for standard input")
    return _check(paths, configuration, terms, asked)


def _check(paths: tuple[str, ...], configuration: Configuration, terms: Terms, asked: Asked) -> int:
    """Check what paths hold, write the report, and give the exit code."""
    rules = terms.rules()
    inputs = given(paths, configuration, terms.known, asked.output)
    kept = _kept(asked.ledgers, terms.settings)
    report = check_documents(
        inputs.documents,
        terms.settings,
        accounts=inputs.ledgers,
        ledger=kept.claims,
        rules=rules,
        trace=terms.trace,
        workers=asked.workers,
        populations=populations_with(terms.populations),
    )
    sheet = Sheet(
        report,
        {**kept.texts, **inputs.texts},
        (*misnamed(inputs.documents, rules_with(terms.plugins)), *inputs.remarks),
        Severity(asked.show or configuration.show or Severity.WARNING),
        terms.verbose,
        terms.trace,
        colours(asked.output),
        checked=tuple(sorted(inputs.texts, key=str)),
        problems=(*inputs.problems, *kept.problems),
        rules=rules,
        fail_on=Severity(asked.fail_on or configuration.fail_on or Severity.ERROR),
        folder=str(Path.cwd()),
    )
    write(load_format(asked.chosen)(sheet), asked.output)
    return sheet.exit_code


def _kept(paths: tuple[str, ...], settings: Settings) -> Inputs:
    """The claims of earlier work; what is no ledger, or could not be read, is told on standard error."""
    found = gather(paths, settings=settings)
    strays = (InputError("is no ledger of claims", document.id) for document in found.documents)
    kept = evolve(found, problems=(*found.problems, *strays))
    tell(kept.problems)
    return kept


def _words(given: tuple[str, ...]) -> tuple[str, ...]:
    """Words that were given one by one, or with commas between them."""
    return tuple(word.strip() for each in given for word in each.split(",") if word.strip())
