"""Which happening: names that stand for one, for two, or do not tell."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.events import bridged, happens_once, may_be_one, read_event, same_event, same_place, within_place


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Kabul airport attack", "Kabul airport attack", True),
        ("Kabul airport attack", "kabul airport ATTACK", True),
        ("Kabul airport attack", "bombing at the airport in Kabul", True),
        ("Kabul airport attack", "Kabul attack", True),
        ("Kabul airport attack 2021-08-26", "Kabul blast 2021-08-26", True),
        ("Kabul airport attack 2021-08-26", "Kabul blast 2021-08-27", False),
        ("Kabul airport attack", "Mosul market attack", False),
        ("Leeds fire", "York fire", False),
        ("Sainte-Clé fire 2021-08-26", "Sainte-Cle blaze", True),
        ("Leeds fire", "Leeds earthquake", False),
        ("attack 2021-08-26", "explosion 2021-08-26", True),
        ("Yemen airstrike", "Yemeni strikes 2018-08-09", None),
        ("Yemen airstrike 2018-08-09", "Yemeni strikes 2018-08-09", True),
        ("Christchurch mosque attack", "shooting at a mosque in Christchurch", True),
        ("Christchurch massacre", "Christchurch shooting", True),
        ("Kabul shooting", "Kabul bombing", False),
        ("Leeds cholera", "Leeds outbreak", True),
        ("Leeds cholera", "Leeds measles", False),
        ("Leeds covid-19", "coronavirus in Leeds", True),
        ("attack", "explosion", None),
        ("attack", "attack", None),
        ("Kabul", "Kabul", True),
        ("attack", "airport", None),
        ("airport attack", "Kabul attack", None),
        ("Kabul attack 2021-08", "Kabul attack 2021-08-26", True),
        ("Kabul attack 2021-07", "Kabul attack 2021-08-26", False),
        ("Afghanistan attack 2021-08-26", "Kabul attack 2021-08-26", True),
        ("Kabul", "2021-08-26", None),
        (None, "Leeds fire", None),
        (None, None, None),
    ],
)
def test_same_event(one: str | None, other: str | None, same: bool | None) -> None:
    assert same_event(one, other) is same
    assert same_event(other, one) is same


def test_a_name_is_read_as_sort_place_and_day() -> None:
    event = read_event("Kabul airport attack 2021-08-26")
    assert event.sort == "attack"
    assert event.place == {"kbl", "airport"}
    assert event.day == "2021-08-26"


def test_a_day_that_is_none_does_no_harm() -> None:
    assert same_event("attack 2021-13-45", "Kabul attack 2021-08-26") is False


@pytest.mark.parametrize(
    ("one", "other", "covers"),
    [
        ("attack", "shooting", True),
        ("shooting", "attack", False),
        ("attack", "blast", False),
        ("attacks", "shooting", False),
        ("attack", "shootings", False),
        ("attack", "fire", False),
        ("shooting", "shooting", False),
    ],
)
def test_a_wider_word_covers_a_narrower_one(one: str, other: str, covers: bool) -> None:
    assert read_event(one).covers(read_event(other)) is covers


@pytest.mark.parametrize(
    ("one", "other", "third", "tells"),
    [
        ("Idlib strike", "Douma strike", "Douma Idlib strike", True),
        ("Idlib", "Douma", "Douma Idlib", True),
        ("Idlib attack", "Douma shooting", "Douma Idlib attack", True),
        ("Idlib strike", "Douma fire", "Douma Idlib strike", False),
        ("Idlib strike 2021-08-26", "Douma strike 2021-08-26", "Douma Homs Idlib strike", True),
        ("Idlib strike 2021-08-26", "Douma strike 2021-08-27", "Douma Idlib strike", False),
        ("Idlib strike", "strike", "Idlib strike", False),
        ("strike", "Douma strike", "Douma Idlib strike", False),
        ("Idlib strike", "Douma strike", "Homs Idlib strike", False),
        ("airport strike", "market strike", "market airport strike", False),
    ],
)
def test_a_third_name_tells_that_two_places_are_one(one: str, other: str, third: str, tells: bool) -> None:
    assert bridged(one, other, third) is tells
    assert bridged(other, one, third) is tells


@pytest.mark.parametrize(
    ("one", "other", "within"),
    [
        ("Turkey", "Turkey Syria", True),
        ("Turkey Syria", "Turkey", False),
        ("Turkey", "Turkey", False),
        ("Ankara", "Turkey", False),
        ("Turkey", None, False),
        (None, "Turkey", False),
        (None, None, False),
    ],
)
def test_one_of_several_countries_is_within_them(one: str | None, other: str | None, within: bool) -> None:
    assert within_place(one, other) is within


@pytest.mark.parametrize(
    ("name", "once"), [("fall of Kabul", True), ("fire of London", True), ("Kabul", True), ("attack in Kabul", False)]
)
def test_what_can_happen_but_once(name: str, once: bool) -> None:
    assert happens_once(name) is once


WORDS = (
    *("Kabul", "Leeds", "Afghanistan", "Afghan", "airport", "market", "attack", "blast", "fire", "shooting"),
    *("2021-08-26", "2021-08-27", "2021-08", "2021"),
)
EVENTS = st.builds(
    " ".join,
    st.lists(
        st.sampled_from(WORDS),
        min_size=1,
        max_size=4,
        unique=True,
    ),
)


@given(EVENTS, EVENTS)
def test_sameness_is_symmetric(one: str, other: str) -> None:
    assert same_event(one, other) is same_event(other, one)
    said = read_event(one)
    assert same_event(one, one) is (True if said.place or said.day else None), "an attack may be any attack"


@given(EVENTS, EVENTS, st.sampled_from(["the", "near", "of"]))
def test_words_that_say_nothing_change_nothing(one: str, other: str, word: str) -> None:
    if one.casefold() != other.casefold():
        assert same_event(f"{word} {one}", other) is same_event(one, other)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Rashidin", "al-Rashedin", True),
        ("Idlib", "Edlib", True),
        ("Ghouta market", "Ghuta", True),
        ("Hama", "Homs", False),
        ("Aleppo", "Idlib", False),
        ("Stara", "Skara", False),
        ("Bara", "Bora", False),  # too short to be known by its consonants
        ("Bazargan", "Bazergan", True),
        ("Kfar-Nabl", "Kafr-Nubl", False),  # no plain word
        ("Tabqa", "Tabaqa", True),
        ("Jarablus", "Jarabulus", True),
        ("Salem", "Selma", False),
        ("Turin", "Tirana", False),
        ("Milton", "Melton", False),
        ("Newton", "Newtown", False),
    ],
)
def test_spellings_of_a_name_from_another_script_are_one(one: str, other: str, same: bool) -> None:
    assert same_place(one, other) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Orange County", "Kent County", False),
        ("Orange County", "Orange", True),
        ("San Diego", "San Antonio", False),
        ("North Carolina", "North Dakota", False),
        ("North Korea", "South Korea", False),
        ("North Darfur", "South Darfur", False),
        ("North Darfur", "Darfur", True),
        ("New York City", "Mexico City", None),
        ("New York", "New Mexico", None),
        ("New York", "New York City", True),
        ("County", "County", True),
    ],
)
def test_a_word_of_many_names_does_not_make_them_one(one: str, other: str, same: bool | None) -> None:
    assert same_place(one, other) is same
    assert same_place(other, one) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Turkey", "Turkey", True),
        ("Turkey", "Syria", False),
        ("Turkey and Syria", "Turkey", None),
        ("Turkey and Syria", "Syria and Turkey", True),
        ("Ankara, Turkey", "Turkey", None),
        ("Ankara, Turkey", "Ankara", True),
        ("Ankara, Turkey", "Izmir, Turkey", False),
        ("airport in Turkey", "Turkish airport", True),
        ("airport in Turkey", "airport", True),
        ("airport in Turkey", "market in Turkey", False),
        ("airport in Turkey and Syria", "airport in Syria", None),
        ("airport in Ankara", "airport", None),
        ("Turkey", None, None),
    ],
)
def test_a_country_is_more_than_a_town_and_two_are_more_than_one(
    one: str, other: str | None, same: bool | None
) -> None:
    assert same_place(one, other) is same
    assert same_place(other, one) is same


def test_a_town_is_no_country_and_no_sort_of_place() -> None:
    assert (
        read_event("attack at the airport of Leeds in Britain").town
        == {"leeds"} ^ {"leeds"} | read_event("Leeds").place
    )
    assert not read_event("attack at an Afghan airport").town


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Corve County", "Denby County", False),
        ("Corve County", "Corve", True),
        ("San Corve", "San Denby", False),
        ("New Corve", "New Denby City", False),
        ("Lake District", "Peak District", None),
        ("North Corve", "South Corve", False),
        ("North Corve", "Corve", True),
        ("West Corve", "West Denby", False),
    ],
)
def test_two_names_are_of_one_place_by_the_words_that_are_theirs(one: str, other: str, same: bool | None) -> None:
    assert same_place(one, other) is same
    assert same_place(other, one) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Dayton Ohio fire", "Columbus Ohio fire", False),
        ("Dayton Ohio fire", "Dayton Kentucky fire", False),
        ("Dayton Ohio fire", "Dayton fire", True),
        ("Dayton Ohio fire", "Ohio fire", None),
        ("Dayton fire", "Ohio fire", None),
        ("Texas fire", "Ohio fire", False),
        ("Ohio fire 2021-08-26", "Dayton Ohio blaze 2021-08-26", True),
    ],
)
def test_a_region_is_larger_than_its_towns(one: str, other: str, same: bool | None) -> None:
    assert same_event(one, other) is same


@pytest.mark.parametrize(
    ("one", "other", "may"),
    [
        ("Ashby explosion", "Ashby fire", True),
        ("Ashby blast", "Corve collapse", True),
        ("Ashby fire", "Ashby sinking", True),
        ("Ashby fire", "Ashby shooting", False),
        ("Ashby bombing", "Ashby fire", False),
        ("Ashby explosion 2021-08-26", "Ashby fire 2021-08-24", False),
    ],
)
def test_a_blast_and_what_it_set_off_may_be_one_happening(one: str, other: str, may: bool) -> None:
    assert may_be_one(one, other) is may
