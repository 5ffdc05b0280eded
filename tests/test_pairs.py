"""Two figures for one thing: where they stand, who says them, which is at fault, and what the words explain."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

import pytest

from claimcheck.claims import Claim, Location, Source
from claimcheck.comparison import Agreement, verdict
from claimcheck.documents import read_document
from claimcheck.dossier import check_documents
from claimcheck.figures import Span
from claimcheck.kinds.casualties import Killed
from claimcheck.kinds.measurement import Measurement
from claimcheck.pairs import Pair, utterances
from claimcheck.vocabulary import Attackers, Role

RECORD, POST = Source("Daily Record", "2021-08-26"), Source("Evening Post", "2021-08-26")
Given = Claim | Sequence[Claim]


def toll(figure: int | str = 12, document: str | None = "record", **known: Any) -> Killed:
    """A toll in a text of the Daily Record; nothing tells of which happening."""
    usual: dict[str, Any] = {"of": "people", "source": RECORD, "location": Location(document)}
    return Killed(figure, **usual | known)


def pair(first: Given, second: Given) -> Pair:
    """Two figures with their mentions, and the verdict on them."""
    one, other = ((side,) if isinstance(side, Claim) else tuple(side) for side in (first, second))
    return Pair(one, other, verdict(one[0].quantity, other[0].quantity))


def either_way(first: Given, second: Given) -> tuple[Pair, Pair]:
    """The pair, and the same the other way round."""
    return pair(first, second), pair(second, first)


# Where they stand.

HERE, ALSO_HERE = toll(12), toll(15)
THERE = toll(15, "post", source=POST)
LEDGER = toll(15, source=POST)
"""In a file that holds claims of several sources."""
TYPED = toll(15, None)


@pytest.mark.parametrize(
    ("other", "in_one", "in_one_only"),
    [
        (ALSO_HERE, True, True),
        (THERE, False, False),
        (LEDGER, False, False),
        (TYPED, False, False),
        ((ALSO_HERE, THERE), True, False),
        ((ALSO_HERE, TYPED), True, False),
    ],
)
def test_which_text_says_both(other: Given, in_one: bool, in_one_only: bool) -> None:
    for held in either_way(HERE, other):
        assert held.within_document is in_one
        assert held.only_within_document is in_one_only


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (toll(12), toll(15), True),
        (toll(12), toll(15, "another text"), True),
        (toll(12), toll(15, source=POST), False),
        (toll(12, source=Source()), toll(15, source=Source()), True),
        (toll(12, "a", source=Source()), toll(15, "b", source=Source()), False),
        (toll(12, None, source=Source(), id="a"), toll(15, None, source=Source(), id="b"), False),
        (toll(12, lineage="wire"), toll(15, source=POST, lineage="wire"), True),
        (toll(12, lineage="wire"), toll(15, source=POST, lineage="agency"), False),
    ],
)
def test_which_source_says_both(one: Claim, other: Claim, same: bool) -> None:
    for held in either_way(one, other):
        assert held.within_source is same


# What ties them together.


@pytest.mark.parametrize(
    ("one", "other", "firm"),
    [
        ({}, {}, False),
        ({"event": "Leeds fire"}, {"event": "fire in Leeds"}, True),
        ({"event": "Leeds fire"}, {}, False),
        ({"event": "fire"}, {"event": "fire"}, False),
        ({"role": "headline"}, {"role": "lede"}, True),
        ({"role": "headline"}, {}, False),
        ({"speaker": "Ann Lee"}, {"speaker": "Ms Lee"}, True),
        ({"speaker": "Ann Lee"}, {"speaker": "Jim Orr"}, False),
        ({"lineage": "wire"}, {"lineage": "wire"}, True),
    ],
)
def test_what_leaves_no_doubt_that_both_are_of_one_happening(
    one: dict[str, Any], other: dict[str, Any], firm: bool
) -> None:
    for held in either_way(toll(12, **one), toll(15, **other)):
        assert held.firm is firm


def test_figures_that_stand_in_no_text_are_meant_as_they_are_given() -> None:
    assert pair(toll(12, None), toll(15, None)).firm


def test_one_mention_that_ties_two_figures_is_enough_among_the_first_eight() -> None:
    """However often they are mentioned, so that what is looked at stays little."""
    named = {"event": "Leeds fire"}
    last = [*(toll(12) for _ in range(7)), toll(12, **named)]
    for held in either_way(last, toll(15, **named)):
        assert held.firm
    for held in either_way([toll(12), *last], toll(15, **named)):
        assert not held.firm


@pytest.mark.parametrize(
    ("known", "told"),
    [
        ({}, set()),
        ({"speaker": "Mayor Ann Lee"}, {"lee"}),
        ({"speaker": "Mayor Ann LEE"}, {"lee"}),
        ({"speaker": "the police"}, set()),
        ({"speaker": " "}, set()),
        ({"speaker": "Ann Lee", "as_of": None}, set()),
        ({"lineage": "wire"}, {"lineage"}),
        ({"lineage": "wire", "speaker": "Ann Lee"}, {"lineage", "lee"}),
    ],
)
def test_what_tells_that_words_are_repeated(known: dict[str, Any], told: set[str]) -> None:
    assert {str(item[0]) for item in utterances(toll(**known)) if isinstance(item, tuple)} == told


def test_words_are_repeated_by_one_speaker_on_one_day() -> None:
    lee: dict[str, Any] = {"speaker": "Ann Lee"}
    said = toll(12, **lee)
    assert pair(said, toll(15, **lee)).one_utterance
    assert pair([toll(12), said], [toll(15), toll(15, **lee)]).one_utterance
    assert not pair(said, toll(15, as_of="2021-08-27", **lee)).one_utterance
    assert not pair(said, toll(15)).one_utterance
    assert not pair(toll(12), toll(15)).one_utterance


# What they are.


def test_a_vague_word_on_either_side_makes_a_pair_vague() -> None:
    assert all(held.vague for held in either_way(toll("dozens"), toll(13)))
    assert not pair(toll(12), toll(13)).vague


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [("more than 30", "30", True), ("30", "31", False), ("dozens", "several", False), ("dozens", "24", False)],
)
def test_where_only_the_bound_differs(one: str, other: str, same: bool) -> None:
    for held in either_way(toll(one), toll(other)):
        assert held.figures == (held.first[0].quantity, held.second[0].quantity)
        assert held.same_number is same


def test_a_figure_is_told_as_it_is_first_printed() -> None:
    both = pair([toll("13"), toll("thirteen")], [toll("fifteen"), toll("15")])
    assert [figure.text for figure in both.figures] == ["13", "fifteen"]


def test_thirty_miles_are_not_thirty_kilometres() -> None:
    far = [Measurement(words, of="oil slick") for words in ("30 miles", "30 km", "more than 30 km")]
    assert not pair(far[0], far[1]).same_number
    assert pair(far[1], far[2]).same_number


def test_a_revision_on_either_side_is_told() -> None:
    revised = toll(15, revised=True)
    assert pair([toll(12), toll(12)], [toll(15), revised]).revision is revised
    assert pair([toll(12), revised], toll(15)).revision is revised
    assert pair(toll(12), toll(15)).revision is None


# Above and below.


@pytest.mark.parametrize(
    ("above", "below", "found"),
    [
        (toll(12, role="headline"), toll(15), True),
        (toll(12, role="caption"), toll(15, role="lede"), True),
        (toll(12, role="lede"), toll(15), False),
        (toll(12, role="headline"), toll(15, role="table"), False),
        (toll(12, role="headline"), toll(15, "post"), False),
        (toll(12, None, role="headline"), toll(15, None), False),
        ([toll(12, role="headline"), toll(12)], toll(15), False),
        (toll(12, role="headline"), [toll(15, "post"), toll(15)], True),
        ([toll(12, role="headline"), toll(12, "post", role="headline")], toll(15), False),
        (toll(12, role="headline"), toll(15, role="headline"), False),
    ],
)
def test_a_headline_and_the_text_below_it(above: Given, below: Given, found: bool) -> None:
    one, other = either_way(above, below)
    assert one.summary_and_body == ((one.first, one.second) if found else None)
    assert other.summary_and_body == ((one.first, one.second) if found else None)


@pytest.mark.parametrize(
    ("looser", "fuller", "told"),
    [
        (toll("at least 12", role="headline"), toll(13), True),
        (toll("at least 12", role="lede"), toll(13), True),
        (toll("at least 12"), toll(13), False),
        (toll("at least 12", role="headline"), toll(13, "post"), False),
        (toll("at least 12", role="headline"), [toll(13, "post"), toll(13)], True),
        ([toll("at least 12", role="headline"), toll("at least 12")], toll(13), False),
        (toll("at least 12", None, role="headline"), toll(13, None), False),
        (toll("at least 12"), toll(13, role="headline"), False),
    ],
)
def test_a_looser_figure_above_a_text_that_gives_the_fuller(looser: Given, fuller: Given, told: bool) -> None:
    for held in either_way(looser, fuller):
        assert held.told_fully_below is told
        assert [claims[0].quantity.text for claims in held.claims_by_fullness] == ["at least 12", "13"]


# Which is at fault.


@pytest.mark.parametrize(
    ("fault", "other"),
    [
        (toll(15), [toll(12), toll(12)]),
        (toll(15), toll(12, revised=True)),
        ([toll(15), toll(15)], [toll(12), toll(12, revised=True)]),
        (toll(15, source=Source("Daily Record", "2021-08-27")), toll(12)),
        (toll(15, source=Source("Evening Post", "2021-08-26")), toll(12)),
        (toll(15, location=Location("a", Span(40, 42))), toll(12, location=Location("a", Span(4, 6)))),
        (toll(15, location=Location("a", line=1)), toll(12, location=Location("a"))),
        (toll(15, location=Location("a", line=7)), toll(12, location=Location("a", line=3))),
        (toll(15, location=Location("a", Span(10, 12), line=1)), toll(12, location=Location("a", Span(9, 11), line=2))),
        (toll(15), toll(12, source=Source())),
        ([toll(15), toll(15, location=Location("a", line=9))], [toll(12, location=Location("a", line=5))] * 2),
    ],
)
def test_the_figure_at_fault_goes_first(fault: Given, other: Given) -> None:
    """That which is revised by the other, else that with fewer mentions, else that which comes later."""
    for held in either_way(fault, other):
        assert [claims[0].quantity.text for claims in held.by_mentions] == ["15", "12"]


def test_where_both_are_revised_or_alike_the_first_to_come_is_not_at_fault() -> None:
    one, other = toll(12, revised=True), [toll(15, revised=True)] * 2
    assert [claims[0].quantity.text for claims in pair(one, other).by_mentions] == ["12", "15"]
    assert [claims[0].quantity.text for claims in pair(toll(12), toll(15)).by_mentions] == ["15", "12"]


# What the words explain.

IN, OUT = {"attackers": Attackers.IN}, {"attackers": Attackers.OUT}


@pytest.mark.parametrize(
    ("first", "second", "explained"),
    [
        (toll(13, **OUT), toll(14, **IN), True),
        ([toll(13, **OUT), toll(13)], toll(14, **IN), True),
        (toll(13, **IN), toll(14, **OUT), False),
        (toll(13), toll(14, **IN), False),
        (toll(14, **OUT), toll(13, **IN), False),
        (toll("more than 13", **OUT), toll(13, **IN), False),
        (toll("dozens", **OUT), toll(140, **IN), False),
        (toll(2, **OUT), toll("dozens", **IN), False),
    ],
)
def test_attackers_counted_in_here_and_not_there(first: Given, second: Given, explained: bool) -> None:
    held = pair(first, second)
    settled = held.settled(Decimal(0))
    assert (settled.verdict.agreement is Agreement.EQUAL) is explained
    assert (settled == held) is not explained
    if explained:
        assert settled.verdict.reason == "the attackers are counted in one of them, and not in the other"


def test_mentions_that_count_the_attackers_in_are_left_out_of_a_pair() -> None:
    settled = pair(toll(13, **OUT), [toll(15, **IN), toll(15)]).settled(Decimal(0))
    assert settled.verdict.agreement is Agreement.CONTRADICTION
    assert [claim.attackers for claim in settled.second] == [None]


HEAD = Role.HEADLINE


@pytest.mark.parametrize(
    ("below", "silent"),
    [
        ("Later 109 guards were given tea.", True),
        ("Later 108 guards were given tea.", False),
        ("Later 109 goats were given hay.", False),
    ],
)
def test_a_headline_is_borne_out_by_what_the_text_tells_of_the_same_people(below: str, silent: bool) -> None:
    text = f"# 109 guards hurt in Leeds\n\nMore than 100 guards were hurt in Leeds.\n\n{below}"
    report = check_documents([read_document(text, source=Source("Daily Record", "2021-08-26"), id="a")])
    assert ("CC801" not in {found.code for found in report.findings}) is silent


@pytest.mark.parametrize(
    ("above", "below", "share", "rounded"),
    [
        ("12,000", "12,345", "0.05", True),
        ("12,000", "12,500", "0.04", True),
        ("12,000", "12,501", "0.04", False),
        ("12,000", "12,000", "0.05", False),
        ("12,400", "12,345", "0.05", False),
        ("11,990", "12,000", "0.05", False),
        ("12,340", "12,355", "0.05", True),
        ("12,344", "12,345", "0.05", False),
        ("12,300", "12,400", "0.05", False),
        ("12,000", "about 12,345", "0.05", True),
        ("about 12,000", "12,345", "0.05", True),
        ("fewer than 12,000", "12,345", "0.05", False),
        ("12,000", "more than 12,345", "0.05", False),
        ("12,000", "12,345", "0", False),
        ("dozens", "120", "9", False),
        ("12", "dozens", "9", False),
    ],
)
def test_a_headline_that_rounds_its_text_down_is_looser_not_wrong(
    above: str, below: str, share: str, rounded: bool
) -> None:
    for held in either_way(toll(above, role=HEAD), toll(below)):
        settled = held.settled(Decimal(share))
        assert (settled == held) is not rounded
        if rounded:
            assert settled.verdict.agreement is Agreement.NARROWER
            assert settled.verdict.reason == f"“{above}” rounds “{below}” down"
            assert [claims[0].quantity.text for claims in settled.claims_by_fullness] == [above, below]


def test_what_a_headline_rounds_is_told_as_it_is_first_printed() -> None:
    above, below = [toll("12,000", role=HEAD), toll("12000", role=HEAD)], [toll("12,345"), toll("12345")]
    assert pair(above, below).settled(Decimal("0.05")).verdict.reason == "“12,000” rounds “12,345” down"


def test_a_text_that_rounds_its_own_headline_down_is_left_as_it_is() -> None:
    for held in either_way(toll("12,345", role=HEAD), toll("12,000")):
        assert held.settled(Decimal("0.05")) == held
