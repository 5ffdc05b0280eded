"""Reports of one event by several outlets: clashes found, nothing else said."""

import pytest
from dossiers import DOSSIERS, Dossier

from claimcheck.checking import check_accounts
from claimcheck.claims import Source
from claimcheck.documents import read_document
from claimcheck.extraction import extract
from claimcheck.finding import Report
from claimcheck.quotation import Quotation
from claimcheck.settings import Severity


def checked(dossier: Dossier) -> Report:
    documents = (
        read_document(text, source=Source(source, published), id=index)
        for index, (source, published, text) in enumerate(dossier.texts)
    )
    return check_accounts(map(extract, documents))


def figures(report: Report) -> list[set[str]]:
    """The printed figures of each finding at warning or above."""
    return [
        {item.words if isinstance(item, Quotation) else item.quantity.printed() for item in finding.claims}
        for finding in report.at_least(Severity.WARNING)
    ]


@pytest.mark.parametrize("dossier", [d for d in DOSSIERS if d.clashes], ids=lambda dossier: dossier.name)
def test_the_clash_is_found(dossier: Dossier) -> None:
    found = figures(checked(dossier))
    for clash in dossier.clashes:
        assert any(set(clash) <= printed for printed in found), found


@pytest.mark.parametrize("dossier", [d for d in DOSSIERS if not d.clashes], ids=lambda dossier: dossier.name)
def test_nothing_else_is_said(dossier: Dossier) -> None:
    assert not figures(checked(dossier))


@pytest.mark.parametrize("dossier", DOSSIERS, ids=lambda dossier: dossier.name)
def test_the_order_of_documents_changes_nothing(dossier: Dossier) -> None:
    turned = dossier._replace(texts=dossier.texts[::-1])
    assert {f.fingerprint for f in checked(turned)} == {f.fingerprint for f in checked(dossier)}


@pytest.mark.parametrize("dossier", DOSSIERS, ids=lambda dossier: dossier.name)
def test_every_span_re_reads_to_the_printed_figure(dossier: Dossier) -> None:
    report = checked(dossier)
    for finding in (*report.findings, *report.affirmed):
        for item in finding.claims:
            place = item.location
            assert place.span is not None
            assert isinstance(place.document, int)
            text = dossier.texts[place.document][2]
            assert place.span.of(text) == (item.words if isinstance(item, Quotation) else item.quantity.text)
            if finding.fix and item is finding.claims[0]:
                assert place.span.start <= finding.fix.span.start < finding.fix.span.end <= place.span.end
