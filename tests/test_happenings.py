"""Claims that are alike in all else, told apart by the happening that they are about; which windows of time belong to which total."""

from collections.abc import Sequence
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from test_events import EVENTS

from claimcheck.claims import Claim, Link, Location, Source
from claimcheck.comparison import verdict
from claimcheck.countries import adjectives
from claimcheck.events import bridged, same_event
from claimcheck.kinds.casualties import Killed
from claimcheck.kinds.evacuees import Evacuees
from claimcheck.kinds.event_count import EventCount
from claimcheck.kinds.money import Money
from claimcheck.matching import happenings as module
from claimcheck.matching.happenings import happenings
from claimcheck.matching.matters import MANY, Matters
from claimcheck.matching.partial import one_happening
from claimcheck.matching.windows import totals_and_flows
from claimcheck.pairs import Pair
from claimcheck.stories import Series, Story
from claimcheck.vocabulary import Measure, Relation

RECORD, POST = Source("Daily Record", "2021-08-26"), Source("Evening Post", "2021-08-26")


def toll(name: str, **known: Any) -> Killed:
    """A toll of the Leeds fire, by name."""
    usual: dict[str, Any] = {"of": "people", "event": "Leeds fire", "source": RECORD, "id": name}
    return Killed(12, **usual | known)


def groups(*claims: Claim, ledger: str = "") -> set[str]:
    """The claims that come together, by their one-letter names; the order in which they are given changes nothing."""
    found = {"".join(sorted(claim.id for claim in group)) for group in happenings(claims, frozenset(ledger))}
    turned = happenings(claims[::-1], frozenset(ledger))
    assert {"".join(sorted(claim.id for claim in group)) for group in turned} == found
    return found


BARE: dict[str, Any] = {"event": None}
LATER: dict[str, Any] = {"as_of": "2021-08-28"}
YORK: dict[str, Any] = {"event": "York fire"}


@pytest.mark.parametrize(
    ("known", "joins"),
    [
        (BARE, True),
        (BARE | LATER, False),
        (BARE | {"as_of": None}, False),
        (BARE | LATER | {"place": "Leeds"}, False),
        ({"event": "fire"}, True),
        ({"event": "fire"} | LATER, False),
        ({"event": "explosion"}, False),
        (BARE | {"place": "Leeds"}, True),
        (BARE | {"since": "2021-08-20"}, True),
        (YORK, False),
    ],
)
def test_a_claim_whose_happening_is_not_told_joins_that_of_its_day(known: dict[str, Any], joins: bool) -> None:
    assert groups(toll("a"), toll("b"), toll("c", **known)) == ({"abc"} if joins else {"ab", "c"})


@pytest.mark.parametrize(
    ("known", "joins"),
    [
        ({"place": "Leeds"}, True),
        ({"place": "York"}, False),
        ({"place": "York", "as_of": "2021-08-26"}, False),
        ({"since": "2021-08-20", "as_of": "2021-08-26"}, True),
        ({"since": "2021-08-21", "as_of": "2021-08-26"}, False),
        ({}, False),
    ],
)
def test_a_place_shows_as_much_as_a_day_and_a_start_may_speak_against_it(known: dict[str, Any], joins: bool) -> None:
    placed = [toll(name, place="Leeds", since="2021-08-20") for name in "ab"]
    assert groups(*placed, toll("c", **BARE | LATER | known)) == ({"abc"} if joins else {"ab", "c"})


def test_no_day_is_no_day_that_is_shared() -> None:
    undated = [toll(name, as_of=None) for name in "ab"]
    assert groups(*undated, toll("c", **BARE, as_of=None)) == {"ab", "c"}


def test_nothing_known_of_any_claim_of_a_happening_may_speak_against_another() -> None:
    places = [toll("a", place="Leeds"), toll("b", place="York")]
    assert groups(*places, toll("c", **BARE, place="Leeds")) == {"ab", "c"}


def test_what_fits_two_happenings_is_held_against_neither() -> None:
    two = [toll("a"), toll("b"), toll("c", **YORK), toll("d", **YORK)]
    assert groups(*two, toll("e", **BARE)) == {"ab", "cd"}
    assert groups(*two, toll("e", **BARE), toll("f", **BARE, place="York")) == {"ab", "cd"}


def test_a_name_that_only_one_claim_has_is_no_happening_to_join() -> None:
    """But where nothing speaks against it, claims of one day are of one."""
    assert groups(toll("a"), toll("b", **BARE)) == {"ab"}
    assert groups(toll("a"), toll("b", **YORK), toll("c", **BARE)) == {"a", "b", "c"}


def test_a_single_claim_of_a_town_joins_what_is_in_its_town_or_in_none() -> None:
    assert groups(toll("a"), toll("b"), toll("c", event="Leeds")) == {"abc"}
    assert groups(toll("a"), toll("b"), toll("c", event="York")) == {"ab", "c"}
    nowhere = [toll(name, event="fire 2021-08-26") for name in "ab"]
    assert groups(*nowhere, toll("c")) == {"abc"}
    assert groups(*nowhere, toll("c"), toll("d"), toll("e", event="Leeds")) == {"ab", "cd"}, "it fits both"


def test_a_single_claim_of_a_sort_and_a_day_joins_what_it_fits() -> None:
    named = [toll("a"), toll("b", event="fire in Leeds")]
    assert groups(*named, toll("c", event="fire 2021-08-26")) == {"abc"}
    assert groups(*named, toll("c", event="fire 2021-08-26"), toll("d", event="blaze 2021-08-26")) == {"ab", "cd"}


@pytest.mark.parametrize(
    ("one", "other", "together"),
    [
        (BARE, BARE, True),
        (BARE, BARE | LATER, False),
        (BARE | {"as_of": None}, BARE | {"as_of": None}, False),
        ({"event": "fire"}, {"event": "fire"}, True),
        ({"event": "fire"}, {"event": "fire"} | LATER, False),
        ({"event": "fire"}, {"event": "explosion"}, False),
        (BARE | {"place": "Leeds"}, BARE | {"place": "York"}, False),
        (BARE | {"place": "Leeds"}, BARE | {"place": "Leeds"}, True),
        (BARE | {"since": "2021-08-20"}, BARE | {"since": "2021-08-21"}, False),
        (BARE | {"since": "2021-08-20"}, BARE | {"since": "2021-08-20"}, True),
        (BARE | {"since": "2021-08-20"}, BARE, True),
    ],
)
def test_claims_of_one_day_belong_together_unless_they_speak_against_it(
    one: dict[str, Any], other: dict[str, Any], together: bool
) -> None:
    assert groups(toll("a", **one), toll("b", **other)) == ({"ab"} if together else {"a", "b"})


IN_TABLE: dict[str, Any] = {"event": None, "place": "Leeds", "role": "table"}


def test_of_several_places_that_which_a_table_tells_of_is_held_together() -> None:
    leeds, york = toll("b", **BARE, place="Leeds"), toll("c", **BARE, place="York")
    assert groups(toll("a", **IN_TABLE), leeds, york) == {"ab", "c"}
    assert groups(toll("a", **BARE, place="Leeds"), leeds, york) == {"a", "b", "c"}
    assert groups(toll("a", **IN_TABLE), leeds, york, toll("d", **IN_TABLE | {"place": "York"})) == {"ab", "cd"}
    assert groups(toll("a", **IN_TABLE), leeds, york, toll("d", **IN_TABLE | {"place": None})) == {"ab", "c", "d"}


def test_a_table_of_one_place_shows_no_more_than_a_text() -> None:
    undated = [toll(name, **IN_TABLE, as_of=None) for name in "ab"]
    assert groups(*undated) == {"a", "b"}
    assert groups(*(toll(name, **IN_TABLE, since=f"2021-08-2{n}") for n, name in enumerate("ab"))) == {"a", "b"}
    assert groups(*(toll(name, **IN_TABLE) for name in "ab")) == {"ab"}


@pytest.mark.parametrize(
    ("known", "together"),
    [
        ({"of": "revenue"}, False),
        ({"of": "Acme revenue"}, True),
        ({"of": None}, True),
        ({"of": "revenue"} | YORK, True),
    ],
)
def test_a_measure_of_nothing_named_is_of_no_happening_for_its_day_alone(known: dict[str, Any], together: bool) -> None:
    usual: dict[str, Any] = {"event": None, "source": RECORD}
    paid = [Money(f"${n}", id=name, **usual | known) for n, name in enumerate("ab")]
    assert groups(*paid) == ({"ab"} if together else {"a", "b"})


def revenues(*texts: Sequence[str], of: str = "revenue") -> set[str]:
    """The sums of one name that texts of one matter tell, in groups, by the letters of their texts."""
    told: dict[str, Any] = {"of": of, "role": "lede", "quote": "Harrow Bank was sold, Ann Lee said in Ashby."}
    paid = [
        Money(amount, id=f"{name}{n}", source=RECORD, location=Location(name), **told)
        for name, text in zip("abc", texts, strict=False)
        for n, amount in enumerate(text)
    ]
    return {"".join(claim.id for claim in group) for group in happenings(paid, frozenset(), Matters(tuple(paid)))}


@pytest.mark.parametrize(
    ("one", "other", "together"),
    [
        ("$30 million", "$45 million", True),
        ("$60 million", "$30 million", True),  # twice as much
        ("$30 million", "$61 million", False),  # what the bank earned, and what its owner did
        ("$30 million", "$300 million", True),  # a slip of a scale
        ("$30 million", "$3 billion", True),
        ("$30 million", "$600 million", False),
        ("$30 million", "more than $900 million", False),
        ("30 percent", "90 percent", True),  # no sum
    ],
)
def test_sums_of_nothing_named_are_of_one_owner_where_they_are_near_in_size(
    one: str, other: str, together: bool
) -> None:
    assert revenues([one], [other]) == ({"a0b0"} if together else {"a0", "b0"})
    assert revenues([other], [one]) == ({"a0b0"} if together else {"a0", "b0"})


def test_a_matter_has_one_reward_however_high() -> None:
    assert revenues(["$30 million"], ["$90 million"], of="reward") == {"a0b0"}
    assert revenues(["$30 million"], ["$90 million"], of="sales") == {"a0", "b0"}


def test_of_a_text_with_two_sums_nobody_knows_which_is_meant() -> None:
    assert revenues(["$30 million", "$32 million"], ["$31 million"]) == {"a0", "a1", "b0"}
    assert revenues(["$30 million", "$30 million"], ["$31 million"]) == {"a0a1b0"}


def test_a_count_of_no_kind_is_of_no_happening_for_its_day_alone() -> None:
    plain = [Claim(n, of="sheep", source=RECORD, id=name) for n, name in enumerate("ab")]
    assert groups(*plain) == {"a", "b"}
    named = [evolve(claim, event="Leeds fair") for claim in plain]
    assert groups(*named) == {"ab"}
    told = [evolve(claim, location=Location(claim.id)) for claim in named]
    assert groups(*told) == {"a", "b"}, "words of texts may count anybody by one noun"
    assert groups(*(evolve(claim, links=(Link(Relation.PART_OF, "all"),)) for claim in told)) == {"ab"}


def test_a_ledger_is_joined_by_names_alone() -> None:
    assert groups(toll("a"), toll("b"), toll("c", **BARE), ledger="c") == {"ab", "c"}
    assert groups(toll("a", **BARE), toll("b", **BARE), toll("c", **BARE), ledger="c") == {"a", "b", "c"}
    assert groups(toll("a"), toll("b", **BARE), ledger="a") == {"a", "b"}
    assert groups(toll("a"), toll("b"), toll("c", **BARE), ledger="ab") == {"abc"}
    assert groups(toll("a"), toll("b"), ledger="b") == {"ab"}


@pytest.mark.parametrize(
    ("names", "found"),
    [
        (["Leeds fire", "LEEDS FIRE", "fire in Leeds"], {"abc"}),
        (["Leeds fire", "York fire", "Leeds fire"], {"ac", "b"}),
        (["Kabul attack 2021-08-26", "Kabul attack 2021-08-27", "Kabul attack"], {"a", "b", "c"}),
        (["Kabul attack 2021-08", "Kabul attack 2021-08-26", "blast in Kabul"], {"abc"}),
        (["Kabul airport attack", "Kabul attack 2021-08-26", "Kabul 2021-08-26"], {"abc"}),
        (["attack 2021-08-26", "explosion 2021-08-26", "Kabul attack"], {"ab", "c"}),
        (["Kabul", "KABUL", "Leeds"], {"ab", "c"}),
        (["Idlib strike 2021-08-26", "Douma strike", "Douma Idlib strike 2021-08-26"], {"abc"}),
        (["Idlib strike 2021-08-26", "Douma strike 2021-08-27", "Douma Idlib strike"], {"a", "b", "c"}),
    ],
)
def test_names_that_stand_for_one_happening(names: list[str], found: set[str]) -> None:
    """On days that are all other, so that nothing but the name joins them."""
    days = [f"2021-09-0{n + 1}" for n in range(len(names))]
    given = [toll(letter, event=name, as_of=day) for letter, name, day in zip("abc", names, days, strict=True)]
    assert groups(*given) == found


@given(st.lists(EVENTS, min_size=1, max_size=6))
def test_names_are_grouped_so_that_none_of_a_group_differ_unless_a_third_tells_why(names: list[str]) -> None:
    """Each claim is in one group at most, and what is said to be one happening is in one, unless a third name parts them."""
    given = [toll(str(n), event=name, as_of=None) for n, name in enumerate(names)]
    found = list(happenings(given, frozenset()))
    placed = [claim.id for group in found for claim in group]
    assert len(placed) == len(set(placed))
    for group in found:
        told = [claim.event for claim in group if claim.event]
        apart = [(one, other) for one in told for other in told if same_event(one, other) is False]
        assert all(any(bridged(one, other, third) for third in told) for one, other in apart)


@pytest.mark.parametrize(
    "names",
    [
        [f"fire in {country}" for country in sorted(set(adjectives().values()))[:28]],
        [f"Town{n} fire 2021-08-{n:02}" for n in range(1, 29)],
        [f"Town{n} fire 2021-08-26" for n in range(1, 29)],
        [f"Leeds fire 2021-08-{n:02}" for n in range(1, 29)],
        [f"Town{n}" for n in range(1, 29)],
        [f"airport{n} 2021" for n in range(1, 29)],
    ],
    ids=["other countries", "other towns and days", "other towns", "other days", "no sort and no day", "no sort"],
)
def test_names_of_different_happenings_are_not_held_each_against_each(
    names: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = 0

    def counting(one: str | None, other: str | None) -> bool | None:
        nonlocal asked
        asked += 1
        return same_event(one, other)

    monkeypatch.setattr(module, "same_event", counting)
    given = [toll(name, event=name, as_of=None) for name in names]
    assert len(list(happenings(given, frozenset()))) == len(names)
    assert asked <= 4 * len(names)


# Two figures of one text.


def pair(one: Sequence[Claim], other: Sequence[Claim]) -> Pair:
    return Pair(tuple(one), tuple(other), verdict(one[0].quantity, other[0].quantity))


def figure(number: int, **known: Any) -> Killed:
    """A toll in a text, in a sentence of its own; nothing tells of which happening."""
    usual: dict[str, Any] = {"of": "people", "source": RECORD, "location": Location("a"), "quote": f"{number} died."}
    return Killed(number, **usual | known)


HEADLINE: dict[str, Any] = {"role": "headline"}


@pytest.mark.parametrize(
    ("one", "other", "shown"),
    [
        ({}, {}, False),
        (HEADLINE, {}, True),
        (HEADLINE, YORK, True),
        (HEADLINE | YORK, {"event": "Leeds fire"}, False),
        (HEADLINE | {"place": "York"}, {"place": "Leeds"}, False),
        (HEADLINE | {"place": "York"}, {"place": "York"}, True),
        ({"role": "lede"}, {}, False),
        (YORK, YORK, True),
        (YORK | {"quote": "12 or 15."}, YORK | {"quote": "12 or 15."}, False),
        (HEADLINE | {"quote": "12 or 15."}, {"quote": "12 or 15."}, False),
        ({"quote": "", "id": "a"} | YORK, {"quote": "", "id": "b"} | YORK, True),
        ({"quote": "", "id": "a"} | YORK, {"quote": "", "id": "a"} | YORK, False),
    ],
)
def test_two_figures_of_a_text_are_shown_to_be_of_one_happening(
    one: dict[str, Any], other: dict[str, Any], shown: bool
) -> None:
    first, second = [figure(12, **one)], [figure(15, **other)]
    assert one_happening(pair(first, second)) is shown
    assert one_happening(pair(second, first)) is shown


HISTORY: dict[str, Any] = {"as_of": "2011-08-20", "as_of_basis": "told"}


@pytest.mark.parametrize(
    ("one", "other", "shown"),
    [
        ({}, {}, True),
        (HISTORY, HISTORY, True),
        (HISTORY, {}, False),
        (HISTORY, HISTORY | {"as_of": "2012-08-20"}, False),
        (LATER, {}, True),
    ],
)
def test_what_is_told_as_history_is_of_another_happening(
    one: dict[str, Any], other: dict[str, Any], shown: bool
) -> None:
    named = {"event": "Leeds fire"}
    first, second = [figure(12, **named | one)], [figure(15, **named | other)]
    assert one_happening(pair(first, second)) is shown
    assert one_happening(pair(second, first)) is shown


def test_a_mention_of_another_happening_speaks_against_one_that_is_not_told() -> None:
    assert not one_happening(
        pair([figure(12, **HEADLINE | {"event": "fire"}), figure(12, **YORK)], [figure(15, event="Leeds fire")])
    )


def test_a_headline_that_the_text_repeats_is_held_to_what_the_text_tells() -> None:
    headed, below = figure(12, **HEADLINE), figure(12)
    assert not one_happening(pair([headed, below], [figure(15)]))
    assert one_happening(pair([headed, headed], [figure(15)]))


def test_what_one_sentence_tells_beside_another_figure_is_another_thing_wherever_it_is_told_again() -> None:
    beside = {"quote": "12 here, 15 there."} | YORK
    assert not one_happening(pair([figure(12, **beside), figure(12, **YORK)], [figure(15, **beside)]))


def test_any_mention_that_names_the_happening_shows_it() -> None:
    assert one_happening(pair([figure(12), figure(12, **YORK)], [figure(15), figure(15, **YORK)]))
    assert one_happening(
        pair([figure(12, **HEADLINE, event="fire"), figure(12)], [figure(15), figure(15, event="fire")])
    )
    assert not one_happening(pair([figure(12, event="fire"), figure(12)], [figure(15, event="fire")]))


# Totals and what came in windows.

DAY: dict[str, Any] = {"measure": Measure.FLOW, "since": "2021-08-25", "until": "2021-08-26"}


def airlift(number: int, kind: type[Claim] = Evacuees, **known: Any) -> Claim:
    usual: dict[str, Any] = {"of": "people", "event": "Kabul airlift", "source": RECORD}
    return kind(number, **usual | known)


def told(*claims: Claim) -> list[tuple[int, list[int]]]:
    """The totals, each with the counts in windows that belong to it."""
    story = Story(tuple(Series((claim,)) for claim in claims))
    return [(_number(total), [_number(flow) for flow in flows]) for total, flows in totals_and_flows(story)]


def _number(series: Series) -> int:
    return int(series.claims[0].quantity.number or 0)


@pytest.mark.parametrize(
    ("known", "belongs"),
    [
        ({}, True),
        ({"event": "airlift from Kabul"}, True),
        ({"event": "Kabul airlift", "as_of": "2021-10-26"}, True),
        ({"event": "Herat airlift"}, False),
        ({"of": "Afghans"}, False),
        ({"of": "the desperate people"}, True),
        ({"of": None}, False),
        ({"event": "Kabul"}, False),
        ({"event": "evacuation"}, True),
        ({"event": "fire"}, False),
        ({"event": None}, False),
        ({"kind": Killed}, False),
    ],
)
def test_a_count_in_a_window_belongs_to_the_total_of_its_happening(known: dict[str, Any], belongs: bool) -> None:
    flow = airlift(19, **DAY | known)
    assert told(airlift(100), flow) == ([(100, [19])] if belongs else [])
    assert told(flow, airlift(100)) == told(airlift(100), flow)


@pytest.mark.parametrize(
    ("days", "near"), [(0, True), (Evacuees.shelf_life or 0, True), ((Evacuees.shelf_life or 0) + 1, False)]
)
def test_a_happening_told_by_its_sort_is_that_of_days_as_near_as_such_figures_are_good_for(
    days: int, near: bool
) -> None:
    sort: dict[str, Any] = {"event": "evacuation"}
    for first, second in ((1, 1 + days), (1 + days, 1)):
        total = airlift(100, as_of=f"2021-08-{first:02}")
        assert told(total, airlift(19, **DAY | sort | {"as_of": f"2021-08-{second:02}"})) == (
            [(100, [19])] if near else []
        )


@pytest.mark.parametrize(("day", "near"), [("2021-08-26", True), ("2021-08-27", False), ("2021-08-25", False)])
def test_what_never_goes_stale_is_told_for_its_day(day: str, near: bool) -> None:
    sheep: dict[str, Any] = {"kind": Claim, "of": "sheep"}
    total = airlift(100, **sheep, measure=Measure.CUMULATIVE)
    assert told(total, airlift(19, **sheep | DAY | {"event": "evacuation", "as_of": day})) == (
        [(100, [19])] if near else []
    )


def test_loose_words_count_the_same_people() -> None:
    assert told(airlift(100, of="US service members"), airlift(19, **DAY | {"of": "American soldiers"})) == [
        (100, [19])
    ]


def test_where_neither_names_a_happening_the_day_must_be_the_same() -> None:
    assert told(airlift(100, **BARE), airlift(19, **DAY | BARE)) == [(100, [19])]
    assert told(airlift(100, **BARE | LATER), airlift(19, **DAY | BARE)) == []
    assert told(airlift(100, **BARE, as_of=None), airlift(19, **DAY | BARE | {"as_of": None})) == []
    assert told(airlift(100), airlift(19, **DAY | BARE)) == []


def test_every_total_is_told_with_all_its_windows_and_stocks_with_none() -> None:
    flows = [airlift(n, **DAY) for n in (19, 20)]
    other = airlift(7, **DAY | {"event": "Herat airlift"})
    stock = airlift(55, measure=Measure.STOCK)
    assert told(airlift(100), *flows, stock, other, airlift(104)) == [(100, [19, 20]), (104, [19, 20])]


def test_what_stands_in_copies_is_neither_a_total_nor_a_window() -> None:
    """Be it a promise, which no other series holds."""
    total, flow = Series((airlift(100),)), Series((airlift(19, **DAY),))
    assert len(list(totals_and_flows(Story((total, flow))))) == 1
    assert list(totals_and_flows(Story((evolve(total, copied=True), flow)))) == []
    assert list(totals_and_flows(Story((total, evolve(flow, copied=True))))) == []


def test_of_many_texts_a_sort_of_happening_shows_a_window_only_to_the_total_of_its_text() -> None:
    """Of few, it is that of the others too."""
    sort: dict[str, Any] = {"event": "evacuation", "location": Location("a")}
    for many, belongs in ((MANY - 1, True), (MANY, False), (MANY + 1, False)):
        others = [airlift(7, event=f"airlift from Town{n}", location=Location(n)) for n in range(many - 2)]
        apart, own = airlift(100, location=Location("b")), airlift(100, location=Location("a"))
        flow = airlift(19, **DAY | sort)
        assert ((100, [19]) in told(apart, flow, *others)) is belongs
        assert (100, [19]) in told(own, flow, *others, airlift(8, location=Location("c"), event="Herat airlift"))


def test_a_single_happening_is_no_running_total() -> None:
    """“A bombing” is the one that is told of; two of them are a count, to which a window may belong."""
    blasts: dict[str, Any] = {"kind": EventCount, "of": "bombings"}
    one, two = (airlift(number, **blasts, measure=Measure.CUMULATIVE) for number in (1, 2))
    flow = airlift(1, **blasts | DAY)
    assert told(one, airlift(2, **blasts | DAY)) == []
    assert told(one, two, flow) == [], "a window of one is none either"
    assert told(one, two, airlift(3, **blasts | DAY)) == [(2, [3])]
    assert told(one, airlift(1), airlift(19, **DAY)) == [(1, [19])]


def test_one_claim_of_several_is_enough_for_a_series_of_windows_to_belong() -> None:
    far, near = airlift(19, **DAY | {"event": "Herat airlift"}), airlift(19, **DAY)
    story = Story((Series((airlift(100, **BARE), airlift(100))), Series((far, near))))
    assert len(list(totals_and_flows(story))) == 1


# Those of one place alone.

QUAKE: dict[str, Any] = {"event": "Peru and Chile earthquake", "place": "Peru Chile"}


def test_a_country_of_several_that_were_struck_has_a_toll_of_its_own() -> None:
    both = [toll(name, **QUAKE) for name in "ab"]
    assert groups(*both, toll("c", event=None, place="Chile")) == {"ab", "c"}
    assert groups(*both, toll("c", event=None, place="Chile Peru")) == {"abc"}
    assert groups(*both, toll("c", event=None)) == {"abc"}


@pytest.mark.parametrize(
    ("known", "alone"),
    [
        ({"quote": "In Leeds 12 people were hurt."}, True),
        ({"quote": "Across Leeds 12 people were hurt."}, True),
        ({"quote": "In the northern city of Leeds 12 people were hurt."}, True),
        ({"quote": "In northern Leeds, 12 people were hurt."}, True),
        ({"quote": "In all 12 people were hurt in Leeds."}, False),
        ({"quote": "12 people were hurt in Leeds."}, False),
        ({"quote": "In Leeds 12 people were hurt.", "role": "lede"}, False),
    ],
)
def test_a_sentence_that_opens_with_its_place_counts_those_there_alone(known: dict[str, Any], alone: bool) -> None:
    bare = [toll(name, event=None) for name in "ab"]
    there = toll("c", event=None, place="Leeds", **known)
    assert groups(*bare, there) == ({"ab", "c"} if alone else {"abc"})
    assert groups(*bare, there, toll("d", event=None, place="Leeds")) == ({"ab", "cd"} if alone else {"abcd"})
    placed = [toll(name, place="Leeds") for name in "ab"]
    assert groups(*placed, there) == {"abc"}


@pytest.mark.parametrize(("text", "joins"), [("one", True), ("other", False)])
def test_a_headline_without_a_place_is_of_the_place_that_its_text_opens_with(text: str, joins: bool) -> None:
    there = toll("a", event=None, place="Leeds", quote="In Leeds 12 people were hurt.", location=Location("one"))
    headline = toll("b", event=None, role="headline", location=Location(text))
    assert groups(there, headline) == ({"ab"} if joins else {"a", "b"})


@pytest.mark.parametrize(("words", "one"), [("In all", False), ("Altogether,", False), ("There", True)])
def test_what_figures_come_to_in_all_is_none_of_them(words: str, one: bool) -> None:
    whole = Killed(30, **_told("a", f"{words} 30 people died."))
    part = Killed(12, **_told("b", "The fire in Leeds killed 12."))
    found = verdict(part.quantity, whole.quantity)
    assert one_happening(Pair((part,), (whole,), found)) is one


def _told(name: str, quote: str) -> dict[str, Any]:
    return {"of": "people", "event": "Leeds fire", "source": RECORD, "id": name, "quote": quote}
