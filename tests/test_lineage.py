"""Copies of a passage: found by their words, named alike whatever the order, their figures held against each other."""

import re
from collections.abc import Sequence
from typing import Any

import pytest
from attrs import evolve

from claimcheck.checking import check_accounts
from claimcheck.claims import Claim, Location, Source
from claimcheck.documents import read_document
from claimcheck.extraction import extract
from claimcheck.figures import Span
from claimcheck.finding import Report
from claimcheck.lineage.copies import counterparts, traced
from claimcheck.settings import Severity
from claimcheck.stories import Account

WIRE = "The ministry promised the release of {} prisoners in exchange for an end to the long siege of the old harbour town."


def account(name: str, text: str, published: str = "2024-05-15") -> Account:
    return extract(read_document(text, source=Source(name, published), id=name))


def claims(*accounts: Account) -> list[Claim]:
    return [claim for told in accounts for claim in told.claims]


def check(*texts: str) -> Report:
    return check_accounts([account(f"Paper {index}", text) for index, text in enumerate(texts)])


def lineages(found: Sequence[Claim]) -> set[str | None]:
    return {claim.lineage for claim in found}


def test_copies_have_one_name_whatever_the_order() -> None:
    given = claims(account("A", WIRE.format("5,000")), account("B", WIRE.format("15,000")))
    names = lineages(traced(given))
    assert len(names) == 1
    assert None not in names
    assert lineages(traced(given[::-1])) == names


def test_short_and_other_sentences_are_no_copies() -> None:
    one, other = "Three people were killed in York.", "Three people were killed in Leeds."
    assert lineages(traced(claims(account("A", one), account("B", other)))) == {None}
    text = "The council counted 5,000 sheep on the hills above the town in the first week of a very cold April."
    assert lineages(traced(claims(account("A", WIRE.format("5,000")), account("B", text)))) == {None}


def test_a_text_is_no_copy_of_itself() -> None:
    assert lineages(traced(claims(account("A", f"{WIRE.format('5,000')} {WIRE.format('15,000')}")))) == {None}


def test_a_given_name_is_kept() -> None:
    given = claims(account("A", WIRE.format("5,000")), account("B", WIRE.format("15,000")))
    kept = Claim("12", of="people", lineage="wire")
    assert traced([*given, kept])[-1].lineage == "wire"


def test_figures_at_one_place_of_a_passage_are_counterparts() -> None:
    text = "Of the {} ships that left the harbour in the storm of last week only {} have come back, the owners said on Monday."
    given = claims(
        account("A", text.format(40, 12)), account("B", text.format(40, 21)), account("C", text.format(40, 12))
    )
    found = [[claim.quantity.printed() for claim in slot] for slot in counterparts(traced(given))]
    assert ["40", "40", "40"] in found
    assert sorted(["12", "21", "12"]) in [sorted(slot) for slot in found]


def test_a_sentence_that_is_filled_in_anew_is_no_slip() -> None:
    text = "The leading index of the exchange in the old harbour town fell by {} percent to {} points on the same day."
    given = claims(account("A", text.format("2.36", "4,907")), account("B", text.format("8.04", "5,272")))
    assert list(counterparts(traced(given))) == []


def test_a_changed_figure_in_a_copy_is_an_error_even_where_it_is_only_promised() -> None:
    found = check(WIRE.format("5,000"), WIRE.format("15,000")).findings
    assert [finding.severity for finding in found] == [Severity.ERROR]


def test_copies_that_agree_are_silent() -> None:
    assert check(WIRE.format("5,000"), WIRE.format("5,000"), WIRE.format("5000")).ok


def test_a_later_copy_may_have_a_later_figure() -> None:
    text = (
        "At least {} people were killed when the old bridge over the river fell into the water, the fire service said."
    )
    given = [account("A", text.format(12), "2024-05-15"), account("B", text.format(15), "2024-05-17")]
    assert check_accounts(given).at_least(Severity.ERROR) == ()


# Sentences by themselves: figures in braces are claims.


def sentence(paper: str, marked: str, document: str | None = "text", **known: Any) -> list[Claim]:
    """The claims of a sentence that a paper prints; each figure in braces is one, of sheep."""
    quote = marked.replace("{", "").replace("}", "")
    out: list[Claim] = []
    for before, figure in re.findall(r"([^{}]*)\{([^}]+)\}", marked):
        start = (out[-1].location.span.end if out and out[-1].location.span else 0) + len(before)
        place = Location(document, Span(start, start + len(figure)))
        usual: dict[str, Any] = {
            "of": "sheep",
            "source": Source(paper),
            "quote": quote,
            "location": place,
            "id": f"{paper}{len(out)}",
        }
        out.append(Claim(figure, **usual | known))
    return out


def copies(*sentences: list[Claim]) -> set[str]:
    """The papers whose sentences are copies of one, whatever the order."""
    given = [claim for claims in sentences for claim in claims]
    found = {str(claim.source.name) for claim in traced(given) if claim.lineage}
    assert {str(claim.source.name) for claim in traced(given[::-1]) if claim.lineage} == found
    return found


def places(*sentences: list[Claim]) -> list[list[str]]:
    """The figures that stand at one place of a passage."""
    found = counterparts(evolve(claim, lineage="wire") for claims in sentences for claim in claims)
    return [[claim.quantity.text for claim in slot] for slot in found]


PLAIN = "alpha bravo charlie delta echo foxtrot golf hotel india juliet kilo lima mike november oscar papa".split()


def words(count: int, *others: str) -> str:
    """A sentence that begins with a figure, of so many words with it, and others behind."""
    return " ".join(["{12}", *PLAIN[: count - 1], *others])


@pytest.mark.parametrize(("count", "copied"), [(8, True), (7, False)])
def test_a_sentence_of_eight_words_is_no_chance(count: int, copied: bool) -> None:
    assert copies(sentence("A", words(count)), sentence("B", words(count))) == ({"A", "B"} if copied else set())


@pytest.mark.parametrize(("same", "copied"), [(8, True), (7, False)])
def test_two_thirds_of_the_runs_of_words_make_a_copy(same: int, copied: bool) -> None:
    """Eleven words have nine runs of three, and the first eight have six of these."""
    ends = (f"other{n}" for n in range(11 - same))
    found = copies(sentence("A", words(11)), sentence("B", words(same, *ends)))
    assert found == ({"A", "B"} if copied else set())


@pytest.mark.parametrize(("more", "copied"), [(0, True), (5, True), (6, False)])
def test_a_copy_is_at_most_half_as_long_again(more: int, copied: bool) -> None:
    found = copies(sentence("A", words(10)), sentence("B", words(10 + more)))
    assert found == ({"A", "B"} if copied else set())


def test_one_name_for_all_copies_and_another_for_those_of_another_sentence() -> None:
    one, other = words(9), " ".join(["{12}", *PLAIN[8:]])
    given = [
        *sentence("A", one),
        *sentence("B", one),
        *sentence("C", one),
        *sentence("A", other, id="A again"),
        *sentence("D", other),
    ]
    names = [claim.lineage for claim in traced(given)]
    assert None not in names
    assert names[0] == names[1] == names[2] != names[3] == names[4]


def test_the_papers_of_a_ledger_are_texts_of_their_own_and_one_paper_is_one() -> None:
    assert copies(sentence("A", words(9), "ledger"), sentence("B", words(9), "ledger")) == {"A", "B"}
    assert copies(sentence("A", words(9)), sentence("A", words(9))) == set()


@pytest.mark.parametrize(
    "known",
    [
        {"location": Location("text")},
        {"location": Location(None, Span(0, 2))},
        {"quote": "Nothing of the kind is said in this sentence, which has words enough."},
        {"quote": " | ".join(["12", *PLAIN])},
    ],
)
def test_only_what_is_read_in_a_sentence_is_a_copy(known: dict[str, Any]) -> None:
    """Not what is typed, nor the row of a table or of a file of claims."""
    assert copies(sentence("A", words(9), **known), sentence("B", words(9), **known)) == set()


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        ("Of the {40} sheep on the hill only {12} came", "Of the {40} sheep on the hill only {21} came", [["40", "40"], ["12", "21"]]),
        ("Of the {40} sheep on the hill only {12} came", "Of the {41} sheep on the hill only {21} came", []),
        ("Of the {40} sheep on the hill only {12} came", "All of the {40} old sheep on a hill only {21} came", [["40", "40"], ["21", "12"]]),
        ("{40} sheep on the hill", "{41} sheep on the hill", [["40", "41"]]),
        ("out of {40} sheep", "some of {41} goats", [["40", "41"]]),
        ("out of {40} sheep", "none but {41} goats", []),
        ("of {40} old sheep", "of the {40} sheep", []),
        ("{40} sheep of the {40} sheep", "{40} sheep of the {41} sheep", [["40", "40"], ["40", "41"]]),
    ],
)  # fmt: skip
def test_figures_with_the_same_word_beside_them_stand_at_one_place(
    one: str, other: str, found: list[list[str]]
) -> None:
    assert places(sentence("A", one), sentence("B", other)) == found


def test_places_are_those_of_the_sentence_with_most_figures() -> None:
    most = "of the {40} sheep on the hill only {12} came"
    fewest = "all of the {40} sheep on the hill only 12 came"
    assert places(sentence("A", fewest), sentence("B", most), sentence("C", most)) == [["40", "40", "40"], ["12", "12"]]


def test_a_figure_that_two_claims_are_read_from_has_one_place() -> None:
    def twice(paper: str, last: int) -> list[Claim]:
        first, second = sentence(paper, f"Some {{40}} sheep were lost or stolen and {{{last}}} came back")
        return [first, evolve(first, id=f"{paper} again"), second]

    assert places(twice("A", 12), twice("B", 21)) == [["40", "40"], ["12", "21"]]


def test_a_passage_that_only_one_text_has_has_no_counterparts() -> None:
    assert places(sentence("A", "Some {40} sheep were lost")) == []
    assert places() == []


def test_typed_claims_of_one_passage_are_held_against_each_other_by_what_they_measure() -> None:
    sheep, more = Claim(40, of="sheep", lineage="wire", id="a"), Claim(41, of="sheep", lineage="wire", id="b")
    far = Claim("3 miles", of="walk", lineage="wire", id="c")
    other = Claim(42, of="sheep", lineage="agency", id="d")
    assert list(counterparts([sheep, far, other, more])) == [(sheep, more)]
    assert list(counterparts([sheep, far, evolve(more, lineage=None)])) == []
