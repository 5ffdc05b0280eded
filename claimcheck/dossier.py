"""A dossier: the documents given to one check, and what others say of the same matter."""

from collections.abc import Iterable, Mapping, Sequence
from functools import partial

from attrs import evolve

from claimcheck.checking import check_accounts
from claimcheck.claims import Claim
from claimcheck.documents import Document
from claimcheck.extraction import extract
from claimcheck.finding import Finding, Report
from claimcheck.parallel import in_order
from claimcheck.ruling import Rule
from claimcheck.selection import names_rule
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
    """
    told = in_order(partial(extract, settings=settings), documents, workers)
    report = check_accounts([*told, *accounts], settings, rules=rules, ledger=ledger, trace=trace)
    allowing = {document.id: document for document in documents if document.allowances}
    findings = (f for f in report.findings if not _allowed(f, allowing))
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
