"""Who is counted: what names mean the same, loosely the same, or part of another."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.populations import Kind, Kinship, known_populations, parse_populations, populations_with, singular
from claimcheck.testing import PEOPLE

KNOWN = known_populations()
MIRROR = {
    Kinship.SAME: Kinship.SAME,
    Kinship.LOOSE: Kinship.LOOSE,
    Kinship.DIFFERENT: Kinship.DIFFERENT,
    Kinship.PART: Kinship.WHOLE,
    Kinship.WHOLE: Kinship.PART,
}


@pytest.mark.parametrize(
    ("one", "other", "kinship"),
    [
        ("US service members", "American troops", Kinship.SAME),
        ("U.S. service members", "American service members", Kinship.SAME),
        ("US service members", "American soldiers", Kinship.LOOSE),
        ("Marines", "US service members", Kinship.PART),
        ("US Marines", "Marines", Kinship.SAME),
        ("U.N. peacekeepers", "United Nations peacekeepers", Kinship.SAME),
        ("UN peacekeepers", "peacekeepers", Kinship.SAME),
        ("E.U. citizens", "European Union citizens", Kinship.SAME),
        ("Royal Marines", "US service members", Kinship.DIFFERENT),
        ("British Marines", "US service members", Kinship.DIFFERENT),
        ("US service members", "people", Kinship.PART),
        ("people", "Afghans", Kinship.WHOLE),
        ("Americans", "Afghans", Kinship.DIFFERENT),
        ("Americans", "US citizens", Kinship.WHOLE),
        ("Afghan women", "women", Kinship.PART),
        ("Afghan women", "Afghan children", Kinship.DIFFERENT),
        ("girls", "children", Kinship.PART),
        ("the people", "desperate people", Kinship.SAME),
        ("passengers", "police officers", Kinship.DIFFERENT),
        ("explosions", "bombing", Kinship.SAME),
        ("Marines", "Navy chaplain", Kinship.DIFFERENT),
        ("widgets", "Widget", Kinship.SAME),
        ("blue widgets", "widgets", Kinship.PART),
        ("relatively shallow depth", "depth", Kinship.SAME),
    ],
)
def test_kinship(one: str, other: str, kinship: Kinship) -> None:
    assert KNOWN.kinship(one, other) is kinship
    assert KNOWN.kinship(other, one) is MIRROR[kinship]


def test_a_loose_word_stands_for_itself_where_strict() -> None:
    assert KNOWN.read("American soldiers").loose
    assert KNOWN.read("American soldiers", strict=True).head == "soldier"
    assert KNOWN.read("American troops", strict=True).head == "service member"
    assert not KNOWN.read("American troops").loose


@pytest.mark.parametrize("name", ["widgets", "people", "Americans", "service members"])
def test_a_word_of_its_own_is_not_loose(name: str) -> None:
    assert not KNOWN.read(name).loose


def test_a_word_that_is_loose_for_one_kind_and_the_name_of_another_is_the_other() -> None:
    more = KNOWN.with_kinds(
        [Kind("trooper", loose=("guard", "ranger")), Kind("guard"), Kind("scout", aliases=("ranger",))]
    )
    assert [more.read(name).head for name in ("trooper", "guard", "ranger")] == ["trooper", "guard", "scout"]
    assert not more.read("guard").loose


def test_people_of_a_country_are_narrowed_by_what_stands_before() -> None:
    assert KNOWN.read("young Americans") == KNOWN.read("young American people")
    assert KNOWN.kinship("young rural Americans", "rural Americans") is Kinship.PART
    assert KNOWN.kinship("young Americans", "old Americans") is Kinship.DIFFERENT


@pytest.mark.parametrize(
    ("name", "anybody"),
    [("people", True), ("the desperate people", True), ("Americans", False), ("women", False), ("widgets", False)],
)
def test_who_may_be_anybody(name: str, anybody: bool) -> None:
    assert KNOWN.anybody(name) is anybody


@pytest.mark.parametrize(("name", "root"), [("Marines", "person"), ("girls", "person"), ("widgets", "widget")])
def test_the_widest_population_of_a_name(name: str, root: str) -> None:
    assert KNOWN.root(name) == root


@pytest.mark.parametrize(
    ("word", "one"),
    [
        ("people", "person"),
        ("women", "woman"),
        ("troops", "troop"),
        ("us", "us"),
        ("families", "family"),
        ("men", "man"),
        ("isis", "isis"),
        ("is", "is"),
    ],
)
def test_singular(word: str, one: str) -> None:
    assert singular(word) == one


def test_users_add_their_own() -> None:
    more = KNOWN.with_kinds([Kind("delegate", aliases=("envoy",), part_of="person")])
    assert more.kinship("envoys", "delegates") is Kinship.SAME
    assert more.kinship("delegates", "people") is Kinship.PART
    assert KNOWN.kinship("envoys", "delegates") is Kinship.DIFFERENT
    added = populations_with((Kind("delegate", aliases=("envoy",)),))
    assert added.kinship("envoys", "delegates") is Kinship.SAME
    assert populations_with(()) is known_populations()


def test_populations_as_written_in_toml() -> None:
    own = parse_populations(
        """
        dropped = ["the"]
        [kinds.delegate]
        aliases = ["envoy"]
        [modifiers]
        dutch = ["netherlandish"]
        """
    )
    assert own.kinship("the Dutch envoys", "Netherlandish delegates") is Kinship.SAME
    with pytest.raises(ValueError, match="key that is not known"):
        parse_populations("[kinds.delegate]\nalias = []")


def test_kinds_in_a_circle_end() -> None:
    circle = KNOWN.with_kinds([Kind("one", part_of="other"), Kind("other", part_of="one")])
    assert circle.ancestors("one") == ("other", "one")
    assert circle.kinship("one", "other") is not Kinship.DIFFERENT


NAMES = st.sampled_from(
    [*PEOPLE, *(f"{mod} {kind}" for mod in ("US", "Afghan", "young") for kind in sorted(KNOWN.kinds))]
)


@given(NAMES, NAMES)
def test_kinship_is_mirrored(one: str, other: str) -> None:
    assert KNOWN.kinship(other, one) is MIRROR[KNOWN.kinship(one, other)]


@given(NAMES)
def test_a_name_is_the_same_as_itself_in_any_case_and_number(name: str) -> None:
    assert KNOWN.kinship(name, name) is Kinship.SAME
    assert KNOWN.kinship(name, name.upper()) is Kinship.SAME
    assert KNOWN.kinship(name, f"the {name}") is Kinship.SAME


@given(NAMES, NAMES, NAMES)
def test_a_part_of_a_part_is_a_part(one: str, two: str, three: str) -> None:
    if KNOWN.kinship(one, two) is Kinship.PART and KNOWN.kinship(two, three) is Kinship.PART:
        assert KNOWN.kinship(one, three) is Kinship.PART


@given(NAMES, NAMES)
def test_parts_share_a_root_with_their_whole(one: str, other: str) -> None:
    if KNOWN.kinship(one, other) is not Kinship.DIFFERENT:
        assert KNOWN.root(one) == KNOWN.root(other)
