"""A dossier: the documents given to one check, and what others say of the same matter."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import partial
from pathlib import Path

from attrs import evolve

from claimcheck.checking import check_accounts
from claimcheck.claims import Claim, Source
from claimcheck.documents import Document
from claimcheck.errors import InputError
from claimcheck.extraction import extract
from claimcheck.finding import Finding, Report
from claimcheck.inputs import gather
from claimcheck.parallel import in_order
from claimcheck.populations import Populations
from claimcheck.rules import load_rules
from claimcheck.ruling import Rule
from claimcheck.selection import names_rule, selected
from claimcheck.settings import DEFAULT, Settings
from claimcheck.stories import Account


def check_documents(
    documents: Sequence[Document],
    settings: Settings = DEFAULT,
    *,
    accounts: Iterable[Account] = (),
    ledger: Iterable[Claim] = (),
    rules: Sequence[Rule] | None = None,
    trace: bool = False,
    workers: int = 1,
    populations: Populations | None = None,
) -> Report:
    """Hold what documents say against itself and each other, but for what a comment in them allows.

    Args:
        documents: the texts.
        settings: what the rules assume.
        accounts: what others say, of the same dossier.
        ledger: claims of earlier work to hold the documents against.
        rules: the rules to ask; all where none are given.
        trace: whether to tell what was not compared.
        workers: how many processes read the documents.
        populations: who is who; those that come with claimcheck where none are given.
    """
    told = in_order(partial(extract, settings=settings), documents, workers)
    report = check_accounts(
        [*told, *accounts], settings, rules=rules, ledger=ledger, trace=trace, populations=populations
    )
    allowing = {document.id: document for document in documents if document.allowances}
    findings = tuple(finding for finding in report.findings if not _allowed(finding, allowing))
    return evolve(report, findings=findings) if allowing else report


def _allowed(finding: Finding, allowing: Mapping[str | int | None, Document]) -> bool:
    """Whether a comment in the document allows the finding where it points."""
    place = finding.claims[0].location
    document = allowing.get(place.document)
    return document is not None and any(
        place.span is not None
        and allowance.span.overlaps(place.span)
        and any(names_rule(word, finding.code, finding.rule) for word in allowance.codes)
        for allowance in document.allowances
    )


def check_paths(
    paths: Iterable[str | Path],
    settings: Settings = DEFAULT,
    *,
    source: str | None = None,
    published: date | str | None = None,
    select: Sequence[str] = (),
    ignore: Sequence[str] = (),
    ledger: Iterable[str | Path] = (),
    trace: bool = False,
    workers: int = 1,
) -> Report:
    """Hold what files say against each other, as `claimcheck check` does.

    Args:
        paths: documents, files of claims, or folders of them.
        settings: what the rules assume.
        source: the publisher of texts that do not tell it.
        published: the day of publication of texts that do not tell it.
        select: codes, beginnings of codes or names of the rules to ask; all where none is given.
        ignore: rules not to ask, told in the same ways.
        ledger: files of claims of earlier work to hold the texts against.
        trace: whether to tell what was not compared.
        workers: how many processes read the documents.

    Raises:
        InputError: if something cannot be read; it says where, and names all such places.
    """
    given = gather(paths, lambda _: Source(source, published), settings=settings)
    kept = gather(ledger, settings=settings)
    problems = (*given.problems, *kept.problems)
    if problems:
        raise problems[0] if len(problems) == 1 else InputError("\n".join(str(problem) for problem in problems))
    return check_documents(
        given.documents,
        settings,
        accounts=given.ledgers,
        ledger=kept.claims,
        rules=selected(load_rules(), select, ignore),
        trace=trace,
        workers=workers,
    )
