"""Figures of a text that count only some of a larger one, and are left out before claims are held against each other."""

from collections.abc import Sequence
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.checking import check_accounts
from claimcheck.claims import Claim, Location, Source
from claimcheck.documents import read_document
from claimcheck.extraction import extract
from claimcheck.figures import Span
from claimcheck.kinds.age import Age
from claimcheck.kinds.casualties import Wounded
from claimcheck.kinds.deadline import Deadline
from claimcheck.kinds.evacuees import Evacuees
from claimcheck.kinds.measurement import Measurement
from claimcheck.matching.pairing import pairs
from claimcheck.matching.partial import of_one_happening, of_places_of_their_own, one_happening, whole_counts
from claimcheck.testing import dossiers

RECORD, POST = Source("Daily Record", "2021-08-26"), Source("Evening Post", "2021-08-26")


def hurt(figure: int | str, **known: Any) -> Wounded:
    """How many were hurt, in the body of a text of the Daily Record; nothing tells of which happening."""
    usual: dict[str, Any] = {"of": "people", "source": RECORD, "location": Location("a"), "id": str(figure)}
    return Wounded(figure, **usual | known)


def left(*given: Claim) -> list[str]:
    """The figures that are left as whole counts, in the order given; that of the claims changes none."""
    found = [claim.id for claim in whole_counts(given)]
    assert {claim.id for claim in whole_counts(given[::-1])} == set(found)
    return found


HEADED: dict[str, Any] = {"role": "headline"}
FIRE: dict[str, Any] = {"event": "Leeds fire"}
TABLED: dict[str, Any] = {"role": "table"}


@pytest.mark.parametrize(
    ("larger", "smaller"),
    [
        ({}, {}),
        (HEADED, {}),
        ({"role": "lede"}, {}),
        ({"role": "caption"}, {}),
        (FIRE, {}),
        ({"event": "fire"}, {"event": "fire"}),
        ({"place": "Leeds"}, {"place": "Leeds"}),
        (HEADED | {"event": "Leeds fire"}, {"event": "York fire"}),
        (HEADED | {"place": "Leeds"}, {"place": "York"}),
        (HEADED | {"event": "fire"}, {"event": "explosion"}),
        ({"quote": "Of 75 hurt, 40 are in hospital."}, {"quote": "Of 75 hurt, 40 are in hospital."} | HEADED),
        ({"quote": "Of 75 hurt, 40 are in hospital."} | FIRE, {"quote": "Of 75 hurt, 40 are in hospital."} | FIRE),
    ],
)
def test_a_smaller_figure_counts_some(larger: dict[str, Any], smaller: dict[str, Any]) -> None:
    assert left(hurt(75, **larger), hurt(40, **smaller)) == ["75"]


@pytest.mark.parametrize(
    ("larger", "smaller"),
    [
        (FIRE, {"event": "fire in Leeds"}),
        (HEADED | {"event": "fire"}, {"event": "fire"}),
        (HEADED | {"event": "fire"}, {"event": "fire at a hotel"}),
        (HEADED | {"place": "Leeds"}, {"place": "Leeds, Britain"}),
        ({}, HEADED),
        ({}, {"role": "table"}),
        ({}, {"location": Location("b")}),
        ({}, {"source": POST}),
        ({}, {"location": Location()}),
        ({"location": Location()}, {"location": Location()}),
        ({"measure": "flow"}, {}),
        ({}, {"measure": "flow"}),
        ({"quote": "In all 75 were hurt."}, {"quote": "Only 40 were hurt."} | HEADED),
    ],
)
def test_a_smaller_figure_that_may_be_all(larger: dict[str, Any], smaller: dict[str, Any]) -> None:
    assert left(hurt(75, **larger), hurt(40, **smaller)) == ["75", "40"]


@pytest.mark.parametrize(
    ("larger", "smaller", "some"),
    [
        (75, 74, True),
        (75, "at least 40", False),
        ("at least 75", 40, True),
        ("nearly 50", 10, True),
        ("about 40", 39, False),
        ("fewer than 75", "fewer than 40", False),
        ("dozens", 3, True),
        ("dozens", 40, False),
        ("75", "75", False),
    ],
)
def test_a_figure_is_smaller_by_all_that_a_reader_accepts(larger: int | str, smaller: int | str, some: bool) -> None:
    given = [evolve(hurt(figure), id=str(place)) for place, figure in enumerate((larger, smaller))]
    assert left(*given) == (["0"] if some else ["0", "1"])


def test_each_figure_is_held_against_the_largest_of_its_text() -> None:
    """Which "nearly 50" is beside a ten."""
    assert left(hurt(30), hurt("nearly 50"), hurt(10), hurt(5)) == ["nearly 50"]
    tied = [hurt(75, **FIRE), hurt(60), hurt(40, **FIRE), hurt(20)]
    assert left(*tied) == ["75", "40"]
    assert left(hurt(75), hurt(60, **FIRE), hurt(40, **FIRE)) == ["75"]


def test_a_figure_whose_place_a_table_tells_of_is_held_against_that() -> None:
    cell, leeds = hurt(40, **TABLED, place="Leeds"), {"place": "Leeds"}
    assert left(hurt(75), cell, hurt(39, **leeds)) == ["75", "40", "39"]
    assert left(hurt(75), cell, hurt(39, place="York")) == ["75", "40"]
    assert left(hurt(75), hurt(40, **TABLED), hurt(39)) == ["75", "40"]
    assert left(hurt(75), hurt(40, role="caption", **leeds), hurt(39, **leeds)) == ["75", "40", "39"]
    assert left(hurt(75), hurt(40, **leeds), hurt(39, **leeds)) == ["75"]


def test_the_largest_of_a_sentence_is_what_is_beside_a_figure() -> None:
    said = {"quote": "Of 75 hurt, 40 are in hospital, 9 of them burnt."} | FIRE
    assert left(hurt(9, **said), hurt(75, **said), hurt(40, **said), hurt(80, **FIRE)) == ["75", "80"]


def test_what_sums_a_text_up_may_show_that_a_smaller_figure_is_all() -> None:
    largest, summing, body = hurt(75), hurt(50, role="lede", event="fire"), hurt(40, event="fire")
    assert left(largest, body) == ["75"]
    assert left(largest, summing, body) == ["75", "50", "40"]


def test_no_more_than_eight_that_sum_a_text_up_are_looked_at() -> None:
    """The largest of them; a text has few."""
    above = [evolve(hurt(100 + n, **HEADED), id=f"above {n}") for n in range(8)]
    last, body = hurt(50, **HEADED, event="fire"), hurt(40, event="fire")
    assert "40" in left(*above[1:], last, body)
    assert "40" not in left(*above, last, body)


def test_figures_that_are_no_counts_are_never_of_some() -> None:
    far = [Measurement(words, of="slick", location=Location("a"), id=words) for words in ("9 km", "4 km")]
    assert left(*far) == ["9 km", "4 km"]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ({"event": "Leeds fire"}, {"event": "fire in Leeds"}, True),
        ({"event": "Leeds fire"}, {"event": "York fire"}, False),
        ({"event": "fire"}, {"event": "fire"}, False),
        ({"event": "fire"} | HEADED, {"event": "fire"}, True),
        ({"event": "fires"} | HEADED, {"event": "fire"}, False),
        ({"event": "fires"} | HEADED, {"event": "fires"}, True),
        ({"event": "fire"} | HEADED, {"event": "blaze"}, False),
        ({"event": "Leeds"} | HEADED, {"event": "2021-08-26"}, False),
        ({"event": "Leeds fire"} | HEADED, {"event": "York fire"}, False),
        ({"event": "Leeds fire"} | HEADED, {"event": "fire"}, True),
        ({"event": "fire"} | HEADED, {}, False),
        ({"place": "Leeds"} | HEADED, {"place": "Leeds"}, True),
        ({"place": "Leeds"} | HEADED, {"place": "York"}, False),
        ({"place": "Leeds"} | HEADED, {}, False),
        ({"place": "Leeds"}, {"place": "Leeds"}, False),
        ({"place": "Leeds"} | TABLED, {"place": "Leeds"}, False),
        ({"place": "Leeds"} | TABLED, {"place": "Leeds"} | HEADED, False),
        ({"place": "Leeds"} | TABLED, {"place": "Leeds"} | TABLED, False),
        ({"event": "Leeds fire"} | TABLED, {"event": "Leeds fire"} | TABLED, True),
        ({}, {}, False),
    ],
)
def test_what_shows_that_two_figures_of_a_text_are_of_one_happening(
    one: dict[str, Any], other: dict[str, Any], same: bool
) -> None:
    first, second = hurt(75, **one), hurt(40, **other)
    assert of_one_happening(first, second) is same
    assert of_one_happening(second, first) is same


@pytest.mark.parametrize(
    ("quote", "place", "same"),
    [
        ("In Leeds, 40 were hurt.", "Leeds", True),
        ("Leeds has 40 in hospital.", "Leeds", True),
        ("Police said that 40 were hurt in Leeds.", "Leeds", True),
        ("40 were hurt in Leeds.", "Leeds", True),
        ("In Leeds, 40 were hurt.", "York", False),
        ("Beyond Leeds, 40 were hurt.", "Leeds", False),
        ("In Leeds, where 75 were hurt, 40 are in hospital.", "Leeds", False),
        ("Of 40 hurt, 12 are from Leeds.", "Leeds", False),
        ("In Leeds, dozens were hurt.", "Leeds", False),
        ("Forty were hurt there.", "Leeds", False),
        ("40 were hurt there.", "Leeds", False),
        ("In Leeds, 40 were hurt.", "Leeds Central", True),
        ("In Leeds, 40 were hurt.", None, False),
    ],
)
def test_a_cell_is_of_one_happening_with_a_figure_beside_its_place(quote: str, place: str | None, same: bool) -> None:
    cell, said = hurt(41, **TABLED, place="Leeds"), hurt(40, place=place, quote=quote)
    assert of_one_happening(cell, said) is same
    assert of_one_happening(said, cell) is same


def test_a_word_is_enough_for_a_deadline() -> None:
    due = [Deadline(f"2021-08-3{n}", of="US forces", event="withdrawal", location=Location("a")) for n in (0, 1)]
    assert of_one_happening(*due)
    assert of_one_happening(due[0], hurt(3, event="withdrawal"))


def at(start: int, text: str = "a") -> Location:
    """A place in a text."""
    return Location(text, Span(start, start + 2))


@pytest.mark.parametrize(
    ("larger", "smaller", "own"),
    [
        ({}, {"place": "Ica"}, True),
        ({"place": "Peru"}, {"place": "Ica"}, True),
        ({"place": "Ica"}, {"place": "Ica"}, False),
        ({}, {}, False),
        ({}, {"place": "Ica", "location": at(0)}, False),  # before it
        ({}, {"place": "Ica", "location": at(9)}, False),  # with it
        ({}, {"place": "Ica", "role": "lede"}, False),
        (HEADED | {"place": "Peru"}, {"place": "Ica"}, True),
        (HEADED, {"place": "Ica"}, False),  # a headline leaves out where
        ({"role": "lede"}, {"place": "Ica"}, False),
        (TABLED | {"place": "Peru"}, {"place": "Ica"}, False),
        ({}, {"place": "Ica", "location": at(20, "b")}, False),  # another text
        ({}, {"place": "Ica", "source": POST}, False),
        ({}, {"place": "Ica", "location": Location()}, False),
    ],
)
def test_a_toll_below_a_larger_one_for_a_place_of_its_own(
    larger: dict[str, Any], smaller: dict[str, Any], own: bool
) -> None:
    given = [hurt(75, **{"location": at(9)} | larger), hurt(40, **{"location": at(20)} | smaller)]
    for order in (given, given[::-1]):
        assert of_places_of_their_own(order) == (frozenset({"40"}) if own else frozenset())


def test_a_toll_of_a_place_is_smaller_than_that_of_all() -> None:
    ica: dict[str, Any] = {"place": "Ica"}
    equal = [hurt(75, location=at(9)), hurt("75", location=at(20), id="again", **ica)]
    assert not of_places_of_their_own(equal)
    assert not of_places_of_their_own([hurt(40, location=at(9)), hurt("fewer than 75", location=at(20))])
    assert not of_places_of_their_own([hurt(40, location=at(20), **ica)]), "alone, it may be that of all"
    several = [hurt(75, location=at(9)), hurt(40, location=at(20), **ica), hurt(20, location=at(30), place="Nazca")]
    assert of_places_of_their_own(several) == {"40", "20"}
    fled = [
        Evacuees(n, of="people", location=at(n), source=RECORD, id=str(n), place=p)
        for n, p in ((75, None), (90, "Ica"))
    ]
    assert not of_places_of_their_own(fled), "only tolls"
    fled = [
        Evacuees(n, of="people", location=at(s), source=RECORD, id=str(n), place=p)
        for n, s, p in ((75, 1, None), (40, 9, "Ica"))
    ]
    assert not of_places_of_their_own(fled), "only tolls"


@pytest.mark.parametrize(
    ("first", "second", "one"),
    [
        ("75 hurt in the fire.", "40 hurt in the fire.", True),
        ("Ashby: 75 hurt.", "Borne: 40 hurt.", False),
        ("Ashby : 75 hurt.", "Borne: 40 hurt.", False),
        ("Ashby: 75 hurt.", "Ashby: 40 hurt.", True),
        ("Ashby: 75 hurt.", "40 hurt in the fire.", True),
        ("The toll by noon: Ashby: 75 hurt.", "Borne: 40 hurt.", True),  # what is a label there?
        ("Ashby: about 75 hurt.", "Borne: about 40 hurt.", True),
        ("The fire hurt 75: all of Ashby.", "The fire hurt 40: all of Borne.", True),
        ("Ashby: 75 hurt", "Ashbx: 40 hurt", False),
        ("The fire hurt 75.", "In all 40 were hurt.", True),
        ("The fire hurt 40.", "In all 75 were hurt.", False),  # what others come to
        ("The fire hurt 40.", "Altogether, 75 were hurt.", False),
    ],
)
def test_labels_and_sums_tell_two_figures_of_a_text_apart(first: str, second: str, one: bool) -> None:
    figures = [
        next(word for word in quote.replace(":", " ").replace(".", " ").split() if word.isdigit())
        for quote in (first, second)
    ]
    said = [hurt(int(n), quote=quote, **FIRE) for n, quote in zip(figures, (first, second), strict=True)]
    (pair,) = pairs(said)
    assert one_happening(pair) is one


def test_the_figures_of_a_person_are_of_one_however_a_text_tells_them() -> None:
    """An age is the same whatever happens."""
    ages = [
        Age(n, of="Ann Lee", location=Location("a"), source=RECORD, id=str(n), event=e)
        for n, e in ((34, "Leeds fire"), (36, "York fire"))
    ]
    (pair,) = pairs(ages)
    assert one_happening(pair)


@given(dossiers())
def test_what_is_left_is_some_of_what_was_given_in_its_order(dossier: Sequence[Claim]) -> None:
    found = whole_counts(dossier)
    assert found == [claim for claim in dossier if claim in found]
    assert whole_counts(found) == found or len(whole_counts(found)) < len(found)


@given(dossiers(), st.integers(0, 9))
def test_what_another_text_says_leaves_a_text_as_it_is(dossier: Sequence[Claim], number: int) -> None:
    stranger = hurt(number, id="stranger", location=Location("elsewhere"), **HEADED)
    assert whole_counts([stranger, *dossier]) == [stranger, *whole_counts(dossier)]


def told(text: str, title: str | None = None) -> list[str]:
    """What a text of the day is told to say against itself: the codes of its findings."""
    document = read_document(text, title=title, source=RECORD, id=0)
    return [finding.code for finding in check_accounts([extract(document)]).findings]


@pytest.mark.parametrize(
    "behind",
    [
        "At least eight people on the ground in Ashby, four of them students, were killed in the Ashby blast.",
        "The Ashby blast killed 94 people on the spot in Ashby, while the rest died later.",
        "He killed three people at a camp in Ashby before driving to the blast site in Ashby.",
        "The Ashby blast killed 94 people in Ashby, 71 in Borne, 43 in Carn and one in the State of Dorn.",
    ],
)
def test_words_tell_that_some_are_counted(behind: str) -> None:
    assert not told(f"The Ashby blast killed 241 people on Monday, police said.\n\n{behind}")


def test_what_was_mostly_in_one_place_was_not_in_it_alone() -> None:
    text = "At least seven officers died in clashes across the valley, particularly in Ashby, police said."
    assert not told(f"{text}\n\nAt least six officers were killed in Ashby.")


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "Police said 12 people died in the Ashby fire.",
            "The mayor of Ashby, Ann Lee, said 14 people died in the fire.",
        ),
        (
            "Some 400 people were held after the Ashby riot, according to the governor.",
            "Local media have so far confirmed 300 arrests over the riot in Ashby.",
        ),
        (
            "Some 400 people were held after the Ashby riot, according to the governor.",
            "The interior ministry put the number of arrests in Ashby at 250.",
        ),
    ],
)
def test_a_text_may_tell_that_two_voices_differ(first: str, second: str) -> None:
    assert not told(f"{first}\n\n{second}")


def test_one_voice_is_held_against_itself() -> None:
    first = "Police said 12 people died in the Ashby fire."
    assert told(f"{first}\n\nPolice said 14 people died in the Ashby fire.") == ["CC101"]


def test_figures_counted_from_two_days_are_of_two_times() -> None:
    title = "Army has evacuated {} people from Chad since August 14, and 53,000 people since end of July"
    text = "The army has evacuated 48,000 people from Chad since August 14 and 53,000 people since the end of July."
    assert told(text, title.format("48,000")) == []
    assert told(text, title.format("38,000")) == ["CC101"]


def test_a_war_monitor_is_no_war() -> None:
    text = "An air strike in Corland on Monday killed nine villagers, a war monitor said."
    assert told(text, "Air strike kills nine villagers in Corland") == []
    assert told(text, "Air strike kills eight villagers in Corland") == ["CC101"]
