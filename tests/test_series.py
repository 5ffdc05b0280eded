"""Which claims are held against each other: those that speak for themselves, take one another up, or stand in copies."""

from collections.abc import Sequence
from typing import Any

import pytest
from attrs import evolve

from claimcheck.claims import Claim, Link, Location, Source
from claimcheck.comparison import Agreement
from claimcheck.figures import Span
from claimcheck.kinds.aboard import Aboard
from claimcheck.kinds.casualties import Killed, Wounded
from claimcheck.kinds.deadline import Deadline
from claimcheck.kinds.duration import Duration
from claimcheck.kinds.evacuees import Evacuees
from claimcheck.kinds.event_date import EventDate
from claimcheck.kinds.measurement import Measurement
from claimcheck.kinds.money import Money
from claimcheck.kinds.remaining import Remaining
from claimcheck.matching import sorting
from claimcheck.matching.pairing import pairs
from claimcheck.matching.sorting import order, series_of, stories
from claimcheck.pairs import Pair
from claimcheck.populations import Kind, Populations, known_populations
from claimcheck.stories import Series
from claimcheck.vocabulary import Measure, Relation

RECORD, POST = Source("Daily Record", "2021-08-26"), Source("Evening Post", "2021-08-26")


def toll(name: str, number: int | str = 12, **known: Any) -> Killed:
    usual: dict[str, Any] = {"of": "people", "event": "Leeds fire", "source": RECORD, "id": name}
    return Killed(number, **usual | known)


def series(given: Sequence[Claim], known: Populations | None = None) -> list[Series]:
    """All series, whatever the order in which claims are given."""
    found = [series for story in stories(given, known=known) for series in story.series]
    turned = [series for story in stories(given[::-1], known=known) for series in story.series]
    assert {frozenset(c.id for c in s.claims) for s in turned} == {frozenset(c.id for c in s.claims) for s in found}
    return found


def together(*given: Claim, known: Populations | None = None) -> set[str]:
    """Which claims are in one series, by their one-letter names."""
    return {"".join(sorted(claim.id for claim in found.claims)) for found in series(given, known)}


def held(found: Sequence[Pair]) -> list[tuple[str, str]]:
    """The figures that are held against each other, as printed."""
    return [(pair.figures[0].printed(), pair.figures[1].printed()) for pair in found]


# In which order.


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ({"as_of": None}, {"as_of": "2021-08-01"}),
        ({"as_of": "2021-08-25", "source": POST}, {"as_of": "2021-08-26"}),
        ({"source": Source(None, "2021-08-26")}, {"source": RECORD}),
        ({"source": RECORD, "location": Location("b")}, {"source": POST, "location": Location("a")}),
        ({"location": Location("a", Span(9, 11))}, {"location": Location("b", Span(3, 5))}),
        ({"location": Location(0, Span(9, 11))}, {"location": Location(1, Span(3, 5))}),
        ({"location": Location("a", Span(3, 5))}, {"location": Location("a", Span(9, 11)), "role": "headline"}),
        ({"location": Location("a", line=3)}, {"location": Location("a", line=4)}),
        ({"role": "body"}, {"role": "headline", "number": 11}),
        ({"number": 11, "name": "b"}, {"number": 12, "name": "a"}),
        ({"name": "a"}, {"name": "b"}),
    ],
)
def test_claims_stand_by_day_source_document_place_role_wording_and_id(
    first: dict[str, Any], second: dict[str, Any]
) -> None:
    one, two = (toll(**{"name": "z"} | known) for known in (first, second))
    assert order(one) < order(two)


# What is compared at all.


@pytest.mark.parametrize(
    ("claim", "speaks"),
    [
        (toll("a"), True),
        (toll("a", of=None), False),
        (toll("a", modality="promised"), False),
        (toll("a", apart="added to another figure"), False),
        (Claim(26, of="people", id="a"), False),
        (Claim(26, of="the desperate people", id="a"), False),
        (Claim(26, of="sheep", id="a"), True),
        (Claim(26, event="Leeds fair", id="a"), False),
        (Deadline("2021-08-31", event="Leeds fair", id="a"), True),
        (Deadline("2021-08-31", of="forces", id="a"), True),
        (Deadline("2021-08-31", id="a"), False),
        (EventDate("2021-08-31", event="Leeds fair", id="a"), True),
        (EventDate("2021-08-31", id="a"), False),
        (Claim(26, of="sheep", measure="instant", id="a"), False),
    ],
)
def test_what_speaks_for_itself(claim: Claim, speaks: bool) -> None:
    assert together(claim) == ({"a"} if speaks else set())


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ({"start": "2021-08-01"}, {"start": "2021-08-02"}, False),
        ({"start": "2021-08-02", "end": "2021-08-03"}, {"start": "2021-08-02", "end": "2021-08-04"}, False),
        ({"start": "2021-08-02", "end": "2021-08-03"}, {"start": "2021-08-02", "end": "2021-08-03"}, True),
    ],
)
def test_counts_in_windows_are_of_one_window(one: dict[str, str], other: dict[str, str], alike: bool) -> None:
    flows = [
        Evacuees(5, of="people", event="Kabul airlift", source=RECORD, measure=Measure.FLOW, since=w["start"], until=w.get("end"), id=n)
        for n, w in (("a", one), ("b", other))
    ]  # fmt: skip
    assert together(*flows) == ({"ab"} if alike else {"a", "b"})


@pytest.mark.parametrize(("day", "alike"), [("2021-08-26", True), ("2021-08-27", False)])
def test_lengths_of_time_are_told_for_a_day(day: str, alike: bool) -> None:
    lasted = [
        Duration("3 hours", of="siege", event="Leeds siege", as_of=d, id=n)
        for n, d in (("a", "2021-08-26"), ("b", day))
    ]
    assert together(*lasted) == ({"ab"} if alike else {"a", "b"})


@pytest.mark.parametrize(
    ("days", "as_of", "alike"),
    [(9, "2021-08-26", True), (31, "2021-08-26", True), (32, "2021-08-26", False), (1, None, False)],
)
def test_a_toll_that_runs_for_months_is_of_no_one_happening(days: int, as_of: str | None, alike: bool) -> None:
    """It is held against those that run as long only."""
    assert RECORD.day is not None
    since = RECORD.day.fromordinal(RECORD.day.toordinal() - days)
    running = toll("a", since=since, as_of=as_of)
    assert together(running, toll("b")) == ({"ab"} if alike else {"a", "b"})
    assert together(running, evolve(running, id="b")) == {"ab"}


def test_a_count_that_is_no_toll_may_run_as_long_as_it_likes() -> None:
    airlift: dict[str, Any] = {"of": "people", "event": "Kabul airlift", "source": RECORD}
    assert together(Evacuees(5, **airlift, since="2020-01-01", id="a"), Evacuees(6, **airlift, id="b")) == {"ab"}


def test_days_of_happenings_are_told_apart_by_name() -> None:
    days = [EventDate("2021-08-31", of="crowd", event=event, id=n) for n, event in zip("abcd", ("fall of Leeds", "FALL OF LEEDS", "capture of Leeds", None), strict=True)]  # fmt: skip
    assert together(*days) == {"ab", "c", "d"}


def test_days_of_what_may_happen_again_are_told_apart_by_sort_and_place() -> None:
    days = [EventDate("2021-08-31", event=event, id=n) for n, event in zip("abcd", ("Leeds fire", "fire in Leeds", "fire in York", "crash in Leeds"), strict=True)]  # fmt: skip
    assert together(*days) == {"ab", "c", "d"}


def test_units_that_convert_are_one_measure_and_others_are_not() -> None:
    known: dict[str, Any] = {"of": "slick", "event": "Leeds spill", "source": RECORD}
    assert together(*(Measurement(w, **known, id=n) for n, w in zip("abc", ("5 miles", "6 km", "9 kg"), strict=True))) == {"ab", "c"}  # fmt: skip
    assert together(*(Money(w, **known, id=n) for n, w in zip("abc", ("$5", "£5", "$6"), strict=True))) == {"ac", "b"}


def test_who_is_who_may_be_told() -> None:
    own = known_populations().with_kinds([Kind("scout", aliases=("ranger",), part_of="person")])
    given = [toll("a", of="scouts"), toll("b", of="rangers")]
    assert together(*given) == {"a", "b"}
    assert together(*given, known=own) == {"ab"}


def test_a_story_holds_all_that_belongs_to_the_widest_population() -> None:
    """In the order of their names; what counts nobody comes first."""
    given = [
        toll("a"),
        toll("b", of="Marines"),
        toll("c", of="sheep"),
        Deadline("2021-08-31", event="Leeds fair", id="d"),
    ]
    found = [[claim.id for claim in story.claims] for story in stories(given)]
    assert found == [["d"], ["a", "b"], ["c"]]
    assert stories([]) == ()


# Claims that say one another again.

AGAIN = (Link(Relation.SAME_AS, "a"),)


@pytest.mark.parametrize(
    ("earlier", "claim", "told"),
    [
        (Money("$110", of="ransom", id="a"), Measurement("$110 million", of="ransom", id="b", links=AGAIN), [("$110", "$110 million")]),
        (toll("a"), toll("b", 15, modality="question", links=AGAIN), [("12", "15")]),
        (toll("a"), toll("b", 15, links=AGAIN, event="York fire"), []),
        (toll("a"), toll("b", 15, modality="question", links=(Link(Relation.BASE, "a"),)), []),
        (toll("c"), toll("b", 15, modality="question", links=AGAIN), []),
        (toll("c"), Wounded(15, of="people", id="b", links=AGAIN), []),
    ],
)  # fmt: skip
def test_a_figure_that_takes_up_another_is_held_against_it(
    earlier: Claim, claim: Claim, told: list[tuple[str, str]]
) -> None:
    assert [pair for found in series([earlier, claim]) for pair in held(found.pairs)] == told


# Copies.


def copied(*given: Claim) -> list[list[tuple[str, str]]]:
    """The figures of claims at one place of a passage that are held against each other, place by place."""
    return [held(found.pairs) for found in series(given) if found.copied]


def wire(name: str, number: int | str = 12, kind: type[Claim] = Killed, **known: Any) -> Claim:
    """A claim of a passage that others copy, by its publisher; a promise, so that nothing else holds it against others."""
    usual: dict[str, Any] = {
        "of": "people",
        "id": name,
        "lineage": "wire",
        "modality": "promised",
        "source": Source(f"Paper {name}"),
    }
    return kind(number, **usual | known)


BOTH = [("12", "15")]


@pytest.mark.parametrize(
    ("other", "told"),
    [
        ({}, [BOTH]),
        ({"number": "twelve"}, [[]]),
        ({"lineage": "agency"}, []),
        ({"lineage": None}, []),
        ({"kind": Wounded}, [[]]),
        ({"of": "women"}, [[]]),
        ({"of": None}, [[("12", "15")]]),
        ({"of": None, "kind": Wounded}, [[]]),
        ({"number": "15 miles", "kind": Measurement}, []),
    ],
)
def test_copies_are_held_against_each_other_word_for_word(other: dict[str, Any], told: list[Any]) -> None:
    assert copied(wire("a"), wire("b", **{"number": 15} | other)) == told


def test_loose_words_for_the_same_people_are_one_count_in_copies() -> None:
    given = [wire("a", of="US service members"), wire("b", 15, of="American soldiers")]
    assert [len(told) for told in copied(*given)] == [1]


def test_copies_that_a_series_holds_together_are_not_told_again() -> None:
    known: dict[str, Any] = {"modality": "asserted", "event": "Leeds fire", "as_of": "2021-08-26"}
    assert copied(wire("a", **known), wire("b", 15, **known)) == []
    assert copied(wire("a", **known), wire("b", 15, **known | {"event": "York fire"})) == [BOTH]
    assert copied(wire("a", **known), wire("b", 15, **known), wire("c", 15, **known | {"event": "York fire"})) == [BOTH]
    assert copied(wire("a", **known), wire("b", 15)) == [BOTH]


def test_every_place_of_copies_is_told() -> None:
    known: dict[str, Any] = {"modality": "asserted", "event": "Leeds fire", "as_of": "2021-08-26"}
    together = [wire("a", **known), wire("b", 15, **known)]
    apart = [wire("c", lineage="wire b"), wire("d", 15, lineage="wire b")]
    mixed = [wire("e", lineage="wire a"), wire("f", "15 miles", Measurement, lineage="wire a")]
    assert copied(*together, *mixed, *apart) == [BOTH]


def test_the_same_words_are_no_slip_though_they_are_read_as_of_other_days() -> None:
    days = [Deadline(day, of="forces", lineage="wire", modality="promised", id=n, source=Source(n)) for n, day in (("a", "2021-08-31"), ("b", "2021-09-07"))]  # fmt: skip
    assert len(copied(*days)[0]) == 1
    worded = [evolve(claim, quantity=evolve(claim.quantity, text="Tuesday"), when=None) for claim in days]
    assert copied(*worded) == [[]]


# Pairs.


def one_day(*figures: str, **known: Any) -> list[Claim]:
    return [toll(str(n), figure, **known) for n, figure in enumerate(figures)]


@pytest.mark.parametrize(
    ("figures", "found"),
    [
        (["12"], []),
        (["12", "twelve"], []),
        (["15", "12"], [("12", "15")]),
        (["12", "15", "20"], [("12", "15"), ("15", "20"), ("12", "20")]),
        (["at least 12", "13"], [("at least 12", "13")]),
        (["13", "at least 12", "at least 10"], [("at least 10", "at least 12"), ("at least 12", "13")]),
        (["up to 20", "more than 30"], [("up to 20", "more than 30")]),
        (["nearly 50", "10"], [("10", "nearly 50")]),
        (["1", "up to 20"], [("up to 20", "1")]),
        (["at least 20", "20", "12"], [("12", "20"), ("20", "at least 20"), ("12", "at least 20")]),
        (["about 20", "20", "12"], [("12", "20"), ("20", "about 20"), ("12", "about 20")]),
        (["7", "8", "at least 8", "9"], [("7", "8"), ("8", "at least 8"), ("7", "at least 8"), ("at least 8", "9"), ("8", "9"), ("7", "9")]),
    ],
)  # fmt: skip
def test_each_figure_is_held_against_the_next_and_those_that_end_lowest(
    figures: list[str], found: list[tuple[str, str]]
) -> None:
    given = one_day(*figures)
    assert held(list(pairs(given))) == found
    assert held(list(pairs(given[::-1]))) == found
    assert held(series_of(given).pairs) == found


def test_a_verdict_tells_the_first_wordings() -> None:
    (pair,) = pairs(one_day("12", "twelve", "15", "fifteen"))
    assert pair.verdict.reason == "no value fits both “12” and “15”"


def test_a_figure_that_counts_some_leaves_nothing_to_compare() -> None:
    assert series_of(one_day("75", "40", location=Location("a"), event=None)).pairs == ()


def test_two_figures_of_one_text_are_held_against_each_other_only_where_they_are_of_one_happening() -> None:
    text: dict[str, Any] = {"location": Location("a")}
    assert held(series_of(one_day("at least 12", "13", **text)).pairs) == [("at least 12", "13")]
    assert held(series_of(one_day("at least 12", "13", **text, event=None)).pairs) == []
    assert held(series_of(one_day("12", "15", event=None)).pairs) == [("12", "15")]


def test_deadlines_of_all_days_are_held_against_each_other() -> None:
    due = [
        Deadline(f"2021-08-3{n}", of="forces", event="Kabul airlift", as_of=f"2021-08-2{n}", id=str(n)) for n in (0, 1)
    ]
    assert [pair.verdict.agreement for pair in series_of(due).pairs] == [Agreement.CONTRADICTION]
    held_on = [EventDate(f"2021-08-3{n}", event="Leeds fair", as_of=f"2021-08-2{n}", id=str(n)) for n in (0, 1)]
    assert len(series_of(held_on).pairs) == 1


def test_undated_figures_are_held_against_the_only_day_or_each_other() -> None:
    undated = [toll("u", 20, as_of=None), toll("v", 22, as_of=None)]
    assert held(series_of(undated).pairs) == [("20", "22")]
    assert len(series_of([toll("a"), *undated]).pairs) == 3
    two_days = [toll("a"), toll("b", 13), toll("c", 15, as_of="2021-08-30"), toll("d", 16, as_of="2021-08-30")]
    assert sorted(held(series_of([*two_days, *undated]).pairs)) == [
        ("12", "13"), ("15", "16"), ("20", "22")
    ]  # fmt: skip


def test_miles_and_kilometres_stand_in_order_of_length() -> None:
    known: dict[str, Any] = {"of": "slick", "event": "Leeds spill", "source": RECORD}
    far = [Measurement(words, **known, id=words) for words in ("9 km", "5 miles", "6 km")]
    assert held(list(pairs(far))) == [("6 km", "5 miles"), ("5 miles", "9 km"), ("6 km", "9 km")]
    ends = [Measurement(words, **known, id=words) for words in ("more than 5 km", "5 km")]
    assert held(list(pairs(ends))) == [("5 km", "more than 5 km")]


def test_figures_in_one_unit_are_not_converted(monkeypatch: pytest.MonkeyPatch) -> None:
    """What converts units takes long to load."""
    known: dict[str, Any] = {"of": "slick", "event": "Leeds spill", "source": RECORD}
    monkeypatch.setattr(sorting, "in_base_units", None)
    assert together(*(Measurement(words, **known, id=n) for n, words in (("a", "9 km"), ("b", "5 km")))) == {"ab"}
    assert together(toll("a"), toll("b", 13)) == {"ab"}


@pytest.mark.parametrize(("kind", "alike"), [(Aboard, True), (Remaining, False)])
def test_what_endures_is_the_same_on_all_days_of_a_matter(kind: type[Claim], alike: bool) -> None:
    days = ("2021-08-26", "2021-08-28")
    told = [
        kind(45, of="people", event="Leeds crash", as_of=day, source=RECORD, id=n)
        for n, day in zip("ab", days, strict=True)
    ]
    assert together(*told) == ({"ab"} if alike else {"a", "b"})
