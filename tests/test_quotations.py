"""Words in quotation marks: which they are, who said them, and when."""

from datetime import date

import pytest

from claimcheck.claims import Source
from claimcheck.documents import read_document
from claimcheck.extraction import extract
from claimcheck.quotation import Quotation


def quoted(text: str, published: str | None = "2024-05-15") -> list[Quotation]:
    document = read_document(text, source=Source("Daily Record", published), id="d")
    found = list(extract(document).quotations)
    for quotation in found:
        span = quotation.location.span
        assert span is not None
        assert " ".join(span.of(text).split()) == quotation.words
    return found


CORPUS = (
    ("“We lost the bridge,” Ann Lee said.", [("We lost the bridge,", "Ann Lee")]),
    ("“We lost the bridge,” said Ann Lee, the mayor.", [("We lost the bridge,", "Ann Lee")]),
    ('Ann Lee said: "We lost the bridge."', [("We lost the bridge.", "Ann Lee")]),
    ("Ann Lee, the mayor of York, said: “We lost it.”", [("We lost it.", "Ann Lee")]),
    ("After a pause, Ann Lee replied, “We lost it.”", [("We lost it.", "Ann Lee")]),
    ("“We lost it,” York mayor Ann Lee said. “It will cost us.”", [("We lost it,", "Ann Lee"), ("It will cost us.", "Ann Lee")]),
    ("“We lost it,” Gen. Bo Ek told reporters.", [("We lost it,", "Bo Ek")]),
    ("‘We lost it,’ Ann Lee said.", [("We lost it,", "Ann Lee")]),
    ("'We don't know,' Ann Lee said.", [("We don't know,", "Ann Lee")]),
    ("“He told me, ‘Go home,’ and I went,” Ann Lee said.", [("He told me, ‘Go home,’ and I went,", "Ann Lee")]),
    ("She was asked by the Post’s Jim Orr “Is it lost?”", [("Is it lost?", "Jim Orr")]),
    ("“We lost it,” a driver said.", [("We lost it,", None)]),
    ("The “surge” ended.", [("surge", None)]),
)  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CORPUS)
def test_words_and_speaker(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert [(quotation.words, quotation.speaker) for quotation in quoted(text)] == expected


def test_a_pronoun_is_the_speaker_named_last() -> None:
    text = "“We lost it,” Ann Lee said.\n\n“It will cost us,” she added.\n\nBo Ek confirmed the loss.\n\n“All of it,” he said."
    assert [quotation.speaker for quotation in quoted(text)] == ["Ann Lee", "Ann Lee", "Bo Ek"]


def test_a_quotation_goes_on_in_the_next_paragraph() -> None:
    text = "“We lost the bridge,” Ann Lee said. “We lost the road.\n\n“We lost the town,” she added."
    assert [(quotation.words, quotation.speaker) for quotation in quoted(text)] == [
        ("We lost the bridge,", "Ann Lee"),
        ("We lost the road.", "Ann Lee"),
        ("We lost the town,", "Ann Lee"),
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "“Is it lost? Is the road lost?’ the Post’s Jim Orr asked her on the bridge.",
            "Is it lost? Is the road lost?",
        ),
        ("‘I trust nobody here. Not one of them,” Ann Lee told a reporter.", "I trust nobody here. Not one of them,"),
        ("“We lost the bridge.” and all of the road,” Ann Lee said.", "We lost the bridge.” and all of the road,"),
        ("We lost the bridge, and the like.”", "We lost the bridge, and the like."),
    ],
)
def test_marks_that_do_not_match(text: str, words: str) -> None:
    assert [quotation.words for quotation in quoted(text)] == [words]


@pytest.mark.parametrize(
    "text",
    ["The soldiers' homes and the dogs' bowls.", "It was 12\" long and 5' wide.", "In the '90s it didn't rain.", ""],
)
def test_apostrophes_and_inches_quote_nothing(text: str) -> None:
    assert quoted(text) == []


def test_the_occasion_is_the_day_of_the_statement_else_of_publication() -> None:
    text = "“We lost it on May 2,” Ann Lee said on Monday.\n\n“All of it,” Bo Ek said."
    assert [quotation.occasion for quotation in quoted(text)] == [date(2024, 5, 13), date(2024, 5, 15)]
    assert [quotation.occasion for quotation in quoted("“All of it,” Bo Ek said.", None)] == [None]


def test_the_work_grows_with_the_text() -> None:
    assert len(quoted("“Yes,” Ann Lee said. ‘No,” she added. “Well ” " * 2_000)) > 2_000
