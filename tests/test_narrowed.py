"""Who is meant by a wide name where another text has a narrower one."""

import pytest

from claimcheck.checking import check_accounts
from claimcheck.claims import Claim, Source
from claimcheck.documents import read_document
from claimcheck.extraction import extract

FULL = "About 40 rail workers went on strike in Ashby on Monday, the union said."


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("In Ashby the rail strike by 60 workers began on Monday, the union said.", True),
        ("# Rail strike in Ashby\n\nAbout 60 workers went on strike on Monday.\n\nThe union said so.", True),
        ("In Ashby 60 workers went on strike on Monday, the union said.", False),  # what workers?
        ("In Ashby the rail strike by 60 workers began on Monday; 20 port workers went on strike as well.", False),
    ],
)
def test_what_narrows_a_name_may_stand_beside_it(text: str, told: bool) -> None:
    texts = {"Daily Record": FULL, "Evening Post": text}
    accounts = [
        extract(read_document(words, source=Source(name, "2021-08-24"), id=name)) for name, words in texts.items()
    ]
    findings = check_accounts(accounts).findings
    found = {item.quantity.text for finding in findings for item in finding.claims if isinstance(item, Claim)}
    assert ({"About 40", "60"} <= found or {"About 40", "About 60"} <= found) is told


def test_a_country_that_is_named_is_not_that_of_all_who_are_counted() -> None:
    texts = (
        "Shells killed 12 Turkish soldiers in Ashby on Monday.",
        "Turkish shells killed 15 soldiers in Ashby on Monday.",
    )
    accounts = [extract(read_document(text, source=Source(text, "2021-08-24"), id=text)) for text in texts]
    assert not [finding for finding in check_accounts(accounts).findings if len(finding.claims) > 1]


def test_what_is_measured_has_no_narrower_name() -> None:
    texts = (
        "A quake of magnitude 7 struck Ashby on Monday. The weather agency put the earthquake’s magnitude at 7.7.",
        "An earthquake of magnitude 7.4 struck Ashby on Monday.",
    )
    accounts = [extract(read_document(text, source=Source(text, "2021-08-24"), id=text)) for text in texts]
    found = [{c.quantity.text for c in f.claims if isinstance(c, Claim)} for f in check_accounts(accounts).findings]
    assert any({"7", "7.4"} <= figures for figures in found)
