"""Two renderings of one utterance: whether they are, and what differs."""

import pytest

from claimcheck.checking import check_accounts
from claimcheck.claims import Source
from claimcheck.documents import read_document
from claimcheck.extraction import extract
from claimcheck.lineage.alteration import Alteration, difference, same_utterance

CORPUS = (
    ("We lost twelve boats in the storm last night.", "We lost 12 boats in the storm last night", Alteration.NONE),
    ("We’ve lost the boats and we won’t rest.", "We have lost the boats and we will not rest.", Alteration.NONE),
    ("We lost 12 boats in the storm.", "We lost 21 boats in the storm.", Alteration.FIGURE),
    ("We lost at least 12 boats in the storm.", "We lost 12 boats in the storm.", Alteration.FIGURE),
    ("We will be moving the families out today.", "We will be expelling the families out today.", Alteration.SENSE),
    ("We will leave the valley before the storm.", "We will not leave the valley before the storm.", Alteration.SENSE),
    ("We may leave the valley before the storm.", "We will leave the valley before the storm.", Alteration.SENSE),
    ("We made a lot of headway in the valley.", "We made a great deal of headway in the valley.", Alteration.WORDING),
    ("We are evacuating the families today.", "We are getting the families evacuated today.", Alteration.WORDING),
    ("We lost the boats. It was dark.", "We lost the boats. It was cold.", Alteration.SENSE),
    ("We lost the boats … in the dark.", "We lost 12 boats and more in the dark.", Alteration.NONE),
    ("We lost [the boats] in the dark.", "We lost them all in the dark.", Alteration.NONE),
    ("We lost the boats in the dark.", "Well, we lost the boats in the dark. It was cold.", Alteration.NONE),
)


@pytest.mark.parametrize(("one", "other", "expected"), CORPUS)
def test_what_differs(one: str, other: str, expected: Alteration) -> None:
    assert difference(one, other).alteration is expected
    assert difference(other, one).alteration is expected


def test_the_words_that_differ_are_shown_as_printed() -> None:
    found = difference(
        "We’ll move the US boats out of the harbour now", "We’ll burn the US boats out of the harbour now"
    )
    assert (found.first, found.second) == ("We’ll move the US boats …", "We’ll burn the US boats …")


def test_short_sentences_are_alike_by_chance() -> None:
    one, other = "It is not a problem.", "It is not a game."
    assert not same_utterance(one, other, supported=False)
    assert same_utterance(one, other, supported=True)


def test_other_words_are_another_utterance() -> None:
    one = "We will leave the valley tomorrow before the storm comes over the hills."
    other = "The boats are lost and nobody in this town will forget the night of the storm."
    assert not same_utterance(one, other, supported=False)


def test_an_altered_figure_within_a_quotation_is_told_once() -> None:
    words = "“We have moved {} people out of the harbour town since the storm,” Ann Lee said."
    texts = [words.format("4,500"), words.format("45,000")]
    sources = [Source(f"Paper {index}", "2024-05-15") for index in range(2)]
    given = [
        extract(read_document(text, source=source, id=source.name)) for text, source in zip(texts, sources, strict=True)
    ]
    assert [finding.code for finding in check_accounts(given)] == ["CC802"]
    assert [finding.code for finding in check_accounts(given[::-1])] == ["CC802"]
