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
    # what both begin or end with is another, or was left out by one of them
    ("Yesterday we lost the boats in the dark.", "Tonight we lost the boats in the dark.", Alteration.SENSE),
    ("Nobody slept. We lost the boats in the dark.", "Rain fell. We lost the boats in the dark.", Alteration.NONE),
    ("Nobody slept. We lost the boats in the dark.", "Tonight we lost the boats in the dark.", Alteration.NONE),
    ("We lost the boats in the dark.", "We lost the boats in the dark and in the rain.", Alteration.NONE),
    ("We lost the boats. It was dark.", "We lost the sheep. It was dark.", Alteration.SENSE),
    ("We lost the boats. 12 men slept.", "We lost the boats. 12 men drowned.", Alteration.SENSE),
    ("12 men lost the boats in the dark.", "The storm is over. 12 men lost the boats in the dark.", Alteration.NONE),
    # a word more says more, and nothing else
    ("We lost the old boats in the dark.", "We lost the boats in the dark.", Alteration.WORDING),
    # numbers in words and digits
    ("We lost 3 boats and twelve of the men.", "We lost three boats and 12 of the men.", Alteration.NONE),
    ("We lost twenty-one thousand sheep in the dark.", "We lost 21,000 sheep in the dark.", Alteration.NONE),
    ("We lost twenty-one sheep of the old man.", "We lost 21 sheep of the young man.", Alteration.SENSE),
    ("We lost dozens of sheep in the dark.", "We lost scores of sheep in the dark.", Alteration.FIGURE),
    ("In May we lost dozens of sheep.", "In May we lost dozens of boats.", Alteration.SENSE),
    # sums of money as each outlet writes them
    ("We spent $26 million on boats in May.", "We spent 26 million dollars on boats in May.", Alteration.NONE),
    ("We spent over $26m on boats in May.", "We spent over $26 million on boats in May.", Alteration.NONE),
    ("We spent $26 million on boats in May.", "We spent $62 million on boats in May.", Alteration.FIGURE),
    ("We spent $26 million on boats in May.", "We spent €26 million on boats in May.", Alteration.FIGURE),
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
    found = difference("We lost all of the boats in the dark", "We lost all of the boats in the rain.")
    assert (found.first, found.second) == ("… boats in the dark", "… boats in the rain")


def test_of_two_differences_the_longer_one_is_shown() -> None:
    one = "We lost the boats at night, and our people are going home to sleep"
    other = "We lost the sheep at night, and our people are walking over the hills to sleep"
    for first, second in ((one, other), (other, one)):
        found = difference(first, second)
        assert {found.first, found.second} == {
            "… our people are going home to sleep",
            "… our people are walking over the hills to sleep",
        }


def test_what_changes_the_sense_is_shown_before_what_is_longer() -> None:
    one, other = (
        "We made a lot of headway and we moved the boats",
        "We made a great deal of headway and we sank the boats",
    )
    found = difference(one, other)
    assert (found.first, found.second) == ("… headway and we moved the boats", "… headway and we sank the boats")


def test_words_left_out_are_shown_with_those_around_them() -> None:
    found = difference(
        "We moved our boats at last over the long dark hills", "We sold our boats over the long dark hills"
    )
    assert (found.first, found.second) == ("We moved our boats at …", "We sold our boats over …")


def test_from_mild_to_grave() -> None:
    assert [each.name for each in sorted(Alteration)] == ["NONE", "WORDING", "SENSE", "FIGURE"]


WORDS = "nobody in this harbour town will sleep before our boats return".split()
OTHERS = "rain fell over cold hills while sheep stood under old trees".split()


@pytest.mark.parametrize(
    ("length", "shared", "alone", "beside"),
    [
        (8, 8, True, True),
        (7, 7, False, True),  # too few to be more than chance
        (10, 6, True, True),  # three words of five, by themselves
        (10, 5, False, False),  # beside others, more than half
        (6, 3, False, False),
        (5, 3, False, True),  # three, if others show it
        (3, 2, False, False),
        (3, 3, False, True),
    ],
)
def test_how_many_words_show_that_one_utterance_is_meant(length: int, shared: int, alone: bool, beside: bool) -> None:
    one, other = " ".join(WORDS[:length]), " ".join([*WORDS[:shared], *OTHERS[shared:length]])
    assert same_utterance(one, other, supported=False) is alone
    assert same_utterance(one, other, supported=True) is beside


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
