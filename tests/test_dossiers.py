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


FOLDER = (
    "Fire guts Leeds warehouse\n\nA fire gutted a warehouse in Leeds on Thursday. Nobody was injured.\n\nTwelve engines were sent.",
    "Storm hits Cornwall\n\nA storm tore roofs off houses in Cornwall overnight, the council said.\n\nFour people were injured. "
    "Hundreds of people were evacuated from the shore.",
    "Coach crash near Lyon\n\nA coach left the road near Lyon on Thursday, police said.\n\nThirty people were injured, six of them seriously.",
    "Ferry aground off Kos\n\nA ferry ran aground off Kos, the Greek coast guard said.\n\nSixty people were evacuated. No one was hurt.",
    "Blast at Ostrava mine\n\nA blast shook a mine at Ostrava on Thursday morning.\n\nAt least 20 people were killed, officials said.",
    "Protest in Madrid\n\nThousands marched in Madrid against the new law.\n\nPolice said 14 people were arrested and nine injured.",
    "Raid in Naples\n\nPolice raided a club in Naples before dawn.\n\nThey arrested 31 people.",
    "Quake in Basra\n\nAn earthquake rocked Basra on Thursday, the survey said.\n\nThree people were killed, and dozens injured.",
    "Flood in Tavira\n\nA river burst its banks in Tavira, the mayor said.\n\nEight people were killed. Two are missing.",
    "Train halted at Hull\n\nA train caught fire at Hull station.\n\nAll 210 people on board were evacuated. Five were injured.",
    "Shots at Dortmund bar\n\nA man fired shots at a bar in Dortmund, police said.\n\nSeven people were injured. One person was killed.",
    "Avalanche above Davos\n\nAn avalanche swept a slope above Davos on Thursday.\n\nSix people are missing.",
)
"""Reports of one day that have nothing to do with each other."""


def test_reports_of_one_day_in_one_folder_are_not_held_against_each_other() -> None:
    documents = (
        read_document(text, source=Source(f"Paper {index}", "2021-08-26"), id=index)
        for index, text in enumerate(FOLDER)
    )
    accounts = [extract(document) for document in documents]
    assert sum(len(account.claims) for account in accounts) > 2 * len(FOLDER)
    assert figures(check_accounts(accounts)) == []


@pytest.mark.parametrize(
    ("other", "codes"), [("$2.4 billion", ["CC804"]), ("$11 billion", []), ("$2.1 million", ["CC202"])]
)
def test_sums_of_nobody_named_are_of_one_owner_where_they_are_near(other: str, codes: list[str]) -> None:
    told = "Corve Foods of Ashby said on Tuesday that it had hired Ann Lee.\n\nIt ended the year with sales of {}."
    texts = (told.format("$2.1 billion"), told.format(other).replace("hired", "found"))
    documents = [
        read_document(text, source=Source(f"Paper {index}", "2021-08-26"), id=index) for index, text in enumerate(texts)
    ]
    found = check_accounts([*map(extract, documents)]).at_least(Severity.WARNING)
    assert [finding.code for finding in found] == codes
