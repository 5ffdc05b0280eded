"""Which claims come together: series and stories, happenings, and the pairs that are worth a verdict."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from test_events import EVENTS

from claimcheck.claims import Claim, Source
from claimcheck.comparison import Agreement, understood, verdict
from claimcheck.events import same_event
from claimcheck.kinds.casualties import Killed
from claimcheck.kinds.deadline import Deadline
from claimcheck.kinds.evacuees import Evacuees
from claimcheck.kinds.measurement import Measurement
from claimcheck.kinds.money import Money
from claimcheck.kinds.remaining import Remaining
from claimcheck.matching.happenings import candidates
from claimcheck.matching.pairing import pairs
from claimcheck.matching.sorting import order, series_of, stories
from claimcheck.quantities import Quantity, about, at_least, exactly
from claimcheck.reading import read_quantity
from claimcheck.testing import FIRST_DAY, claims, dossiers, quantities
from claimcheck.vocabulary import Measure, Modality

RECORD, POST = Source("Daily Record", "2021-08-26"), Source("Evening Post", "2021-08-26")


def grouped(*given: Claim) -> set[frozenset[str]]:
    """Which claims are in one series, by id; series of one claim are left out."""
    found = [frozenset(claim.id for claim in series.claims) for story in stories(given) for series in story.series]
    return {ids for ids in found if len(ids) > 1}


def killed(name: str, number: int = 12, **known: Any) -> Killed:
    usual: dict[str, Any] = {"of": "people", "event": "Leeds fire", "source": RECORD, "id": name}
    return Killed(number, **usual | known)


@pytest.mark.parametrize(
    "other",
    [
        {},
        {"event": "fire in Leeds"},
        {"event": None},
        {"of": "victims"},
        {"as_of": "2021-08-27"},
        {"source": POST},
    ],
)
def test_what_belongs_together(other: dict[str, Any]) -> None:
    assert grouped(killed("a"), killed("b"), killed("c", **other)) == {frozenset("abc")}


@pytest.mark.parametrize(
    "other",
    [
        {"event": "York fire"},
        {"of": "children"},
        {"of": None},
        {"modality": "question"},
        {"apart": "added to another figure"},
        {"measure": "flow"},
        {"event": None, "as_of": "2021-08-30"},
    ],
)
def test_what_does_not(other: dict[str, Any]) -> None:
    assert grouped(killed("a"), killed("b"), killed("c", **other)) == {frozenset("ab")}


def test_a_later_day_does_not_part_what_a_day_joins() -> None:
    """A claim without a happening joins the claims of its day, though the series goes on."""
    later = killed("d", 20, as_of="2021-08-28")
    assert grouped(killed("a"), killed("b"), killed("c", 15, event=None), later) == {frozenset("abcd")}


def test_what_could_belong_to_two_is_left_alone() -> None:
    leeds, york = [killed(n) for n in "ab"], [killed(n, event="York fire") for n in "cd"]
    assert grouped(*leeds, *york, killed("e", event=None)) == {frozenset("ab"), frozenset("cd")}


def test_a_name_that_fits_two_happenings_joins_neither() -> None:
    names = ["Kabul attack 2021-08-26", "Kabul attack 2021-08-27", "Kabul attack"]
    given = [killed(f"{n}{i}", event=name) for n, name in enumerate(names) for i in range(2)]
    assert grouped(*given) == {frozenset({"00", "01"}), frozenset({"10", "11"}), frozenset({"20", "21"})}


def test_nothing_but_a_day_joins_claims_without_a_happening() -> None:
    bare: dict[str, Any] = {"event": None}
    assert grouped(killed("a", **bare), killed("b", **bare)) == {frozenset("ab")}
    assert grouped(killed("a", **bare), killed("b", **bare, as_of="2021-08-27")) == set()
    assert grouped(killed("a", **bare, as_of=None), killed("b", **bare, as_of=None)) == set()


def test_claims_of_a_ledger_are_joined_by_name_alone() -> None:
    given = [killed("a", event=None), killed("b", event=None)]
    found = [len(series.claims) for story in stories(given, frozenset("b")) for series in story.series]
    assert found == [1, 1]
    named = [killed("a"), killed("b")]
    assert [len(s.claims) for story in stories(named, frozenset("b")) for s in story.series] == [2]


def test_stocks_are_compared_on_their_day_and_deadlines_over_days() -> None:
    left = [Remaining(1_500, of="Americans", event="Kabul airlift", as_of=f"2021-08-2{n}", id=str(n)) for n in (5, 6)]
    assert grouped(*left) == set()
    due = [
        Deadline("2021-08-31", of="US forces", event="Kabul airlift", as_of=f"2021-08-2{n}", id=str(n)) for n in (5, 6)
    ]
    assert grouped(*due) == {frozenset("56")}


def test_units_that_convert_come_together_and_money_does_not() -> None:
    known: dict[str, Any] = {"of": "oil slick", "event": "Leeds fire", "source": RECORD}
    far = [Measurement(words, id=words, **known) for words in ("5 miles", "8.04672 km", "90 kg")]
    assert grouped(*far) == {frozenset({"5 miles", "8.04672 km"})}
    paid = [Money(words, id=words, **known) for words in ("$5", "£5", "$6")]
    assert grouped(*paid) == {frozenset({"$5", "$6"})}


def test_a_typed_quantity_meets_one_that_is_read() -> None:
    known: dict[str, Any] = {"of": "repairs", "event": "Leeds fire", "source": RECORD}
    assert grouped(Money(at_least(5, "USD"), id="a", **known), Money("$6", id="b", **known)) == {frozenset("ab")}
    assert grouped(Measurement(at_least(5, "kilometer"), id="a", **known), Measurement("6 miles", id="b", **known)) == {
        frozenset("ab")
    }


def due(claim: Claim) -> bool:
    return claim.measure is Measure.DEADLINE


@given(dossiers())
def test_every_claim_that_may_be_compared_is_in_one_series(dossier: Sequence[Claim]) -> None:
    found = [claim.id for story in stories(dossier) for series in story.series for claim in series.claims]
    asserted = [claim for claim in dossier if claim.modality is Modality.ASSERTED]
    assert sorted(found) == sorted(claim.id for claim in asserted if claim.population or (due(claim) and claim.event))


@given(dossiers(12))
def test_a_series_is_of_one_thing(dossier: Sequence[Claim]) -> None:
    for story in stories(dossier):
        for series in story.series:
            assert len({(claim.kind, claim.measure, claim.quantity.unit) for claim in series.claims}) == 1
            assert not any(
                same_event(one.event, other.event) is False for one in series.claims for other in series.claims
            )
            assert list(series.claims) == sorted(series.claims, key=order)


# Pairs.

ALIKE: dict[str, Any] = {"event": "Leeds fire", "of": "people", "source": RECORD}
FIGURES = st.lists(quantities(), min_size=1, max_size=9)


def series(given: Sequence[Quantity]) -> list[Claim]:
    return [Killed(quantity, id=str(n), **ALIKE) for n, quantity in enumerate(given)]


def against_all(given: Sequence[Claim]) -> set[Agreement]:
    """The verdicts of each claim against each, the slow way."""
    return {verdict(one.quantity, other.quantity).agreement for one in given for other in given}


@given(FIGURES)
def test_a_contradiction_is_found_wherever_there_is_one(given: list[Quantity]) -> None:
    found = {pair.verdict.agreement for pair in pairs(series(given))}
    everything = against_all(series(given))
    assert (Agreement.CONTRADICTION in found) == (Agreement.CONTRADICTION in everything)
    assert found <= everything


@given(FIGURES)
def test_two_figures_that_are_apart_are_found_wherever_there_are(given: list[Quantity]) -> None:
    """Be it that one may be the other rounded."""
    apart = {Agreement.CONTRADICTION, Agreement.ROUNDING}
    found = {pair.verdict.agreement for pair in pairs(series(given))}
    assert bool(found & apart) == bool(against_all(series(given)) & apart)


def test_a_figure_that_may_be_rounded_is_found_across_one_between() -> None:
    between = series([exactly(100_000), at_least(102_000), exactly(104_000)])
    assert Agreement.ROUNDING in {pair.verdict.agreement for pair in pairs(between)}


def test_a_contradiction_hidden_by_rounder_figures_is_found() -> None:
    hidden = series([about(500), exactly(511), about(520), exactly(531)])
    assert Agreement.CONTRADICTION in against_all(hidden)
    assert Agreement.CONTRADICTION in {pair.verdict.agreement for pair in pairs(hidden)}


@given(FIGURES)
def test_pairs_hold_every_mention_and_never_one_figure_against_itself(given: list[Quantity]) -> None:
    for pair in pairs(series(given)):
        assert not set(pair.first) & set(pair.second)
        for claims_ in (pair.first, pair.second):
            assert len({understood(claim.quantity) for claim in claims_}) == 1


@given(FIGURES)
def test_pairs_grow_with_figures_not_with_their_pairs(given: list[Quantity]) -> None:
    assert len(list(pairs(series(given)))) <= 3 * len(given)


@given(st.lists(st.integers(1, 9), min_size=2, max_size=6))
def test_pairs_over_units_are_those_of_one_unit(numbers: list[int]) -> None:
    """Miles and the same in kilometres lie to each other as miles do."""
    units = [(n, f"{n} miles" if n % 2 else f"{n * Decimal('1.609344')} km") for n in numbers]
    mixed = [Measurement(words, id=str(i), **ALIKE) for i, (_, words) in enumerate(units)]
    found = {pair.verdict.agreement for pair in pairs(mixed)}
    exact = [Measurement(evolve(c.quantity, accepted=c.quantity.asserted), id=c.id, **ALIKE) for c in mixed]
    apart = {pair.verdict.agreement for pair in pairs(exact)} - {Agreement.EQUAL}
    assert apart == ({Agreement.CONTRADICTION} if len(set(numbers)) > 1 else set())
    assert found <= {Agreement.EQUAL, Agreement.ROUNDING, Agreement.CONTRADICTION}


def test_a_toll_of_two_days_makes_no_pair() -> None:
    days = [killed(str(n), 12 + n, as_of=f"2021-08-2{n}") for n in (3, 4)]
    assert series_of(days).pairs == ()
    assert len(series_of([evolve(claim, as_of=FIRST_DAY) for claim in days]).pairs) == 1


def test_an_undated_claim_is_held_against_the_only_day_there_is() -> None:
    undated = killed("u", 20, as_of=None)
    one = series_of([killed("a"), undated])
    assert len(one.pairs) == 1
    assert series_of([killed("a"), killed("b", as_of="2021-08-30"), undated]).pairs == ()


# Happenings.


@given(st.lists(EVENTS, unique=True, max_size=8))
def test_no_two_names_of_one_happening_are_missed(names: list[str]) -> None:
    looked_at = {frozenset(pair) for pair in candidates(sorted(names))}
    same = {frozenset((one, other)) for one in names for other in names if one != other and same_event(one, other)}
    assert same <= looked_at


@given(claims())
def test_the_place_of_a_claim_in_order_is_its_own(claim: Claim) -> None:
    assert order(claim) == order(claim)
    assert order(claim) != order(evolve(claim, id="other"))


@given(st.lists(st.sampled_from(["5 km", "3 miles", "about 5 km", "4 km"]), min_size=2, max_size=6))
def test_evacuees_and_distances_are_apart(words: list[str]) -> None:
    far = [Measurement(read_quantity(word), id=f"m{n}", **ALIKE) for n, word in enumerate(words)]
    people = Evacuees(5, id="people", **ALIKE)
    assert not any("people" in ids for ids in grouped(*far, people))
