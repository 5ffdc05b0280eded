"""Two texts that are each headed by a name which the other has nowhere are of two matters, however alike they are."""

import pytest

from claimcheck.checking import check_accounts
from claimcheck.claims import Source
from claimcheck.documents import read_document
from claimcheck.extraction import extract

PROFIT = "# Corve profit rises\n\nCorve said on Tuesday its quarterly profit rose to $240 million. It will cut 300 jobs in Ashby."
POLL = "# Corve poll\n\nA Corve poll of 1,204 adults published on Monday in Ashby put Labour on 42 percent."


@pytest.mark.parametrize(
    ("first", "second", "told"),
    [
        (PROFIT, PROFIT.replace("Corve", "Denby").replace("240", "310").replace("300", "500"), False),
        (PROFIT, PROFIT.replace("# Corve profit rises", "# Mill profit").replace("240", "310"), True),
        (POLL, POLL.replace("Corve", "Denby").replace("1,204", "1,024").replace("42", "38"), False),
        (POLL, POLL.replace("1,204", "1,024"), True),
    ],
)
def test_texts_headed_by_other_names(first: str, second: str, told: bool) -> None:
    texts = {"Daily Record": first, "Evening Post": second}
    accounts = [
        extract(read_document(words, source=Source(name, "2021-08-26"), id=name)) for name, words in texts.items()
    ]
    assert any(len(finding.claims) > 1 for finding in check_accounts(accounts).findings) is told
